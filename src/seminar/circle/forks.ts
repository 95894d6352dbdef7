/**
 * Where weeks parted: of each decision what was offered, and how many weeks went down each way. Read from the codes and the book
 * alone, without the story, so that five hundred weeks are a matter of a second. Nothing here keeps one week apart from another.
 * What was taken unseen in an abridged week, or declared, was nobody's choice and is not counted, so that all kinds can stand in one room.
 */
import type { LogEntry } from '../../narrative/types.ts';
import type { Passage } from '../../playthrough/passage.ts';
import type { ToldBook } from '../book.ts';
import { disclose, type Share } from './disclose.ts';

/** One way on from a decision. */
export interface Branch {
  /** What is meant. */
  readonly label: string;
  /** What the ear makes of it, where it makes something else of it. */
  readonly kindly: string | null;
  readonly share: Share;
}

/** A decision and the ways on from it. */
export interface Fork {
  /** Place of the decision in the book. */
  readonly at: number;
  readonly chapter: string;
  readonly scene: string;
  /** The name by which a seminar's plan knows it, else null. */
  readonly marked: string | null;
  readonly branches: readonly Branch[];
  /** Whether some went down more than one of them: a decision that is come to again. */
  readonly again: boolean;
  /** How many never came by here, or had it taken for them. */
  readonly elsewhere: Share;
}

/** Days in their order, then those who never asked, then those of whom it was declared that they had. */
export type LookDays = readonly { readonly day: string; readonly share: Share }[];

/** A decision that too few took to say more of. */
export interface Closed {
  readonly at: number;
  readonly chapter: string;
  readonly scene: string;
  readonly marked: string | null;
  readonly branches: null;
}

/** Days on which the Register can be asked for the sister, first to last. */
export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
/** Her entry in the Register. */
const SISTER = 'ruddock_jana';

const NOBODY: Share = { kind: 'nobody' };

const idOf = (entry: LogEntry): string | null => ('id' in entry ? entry.id : null);

/** What whoever played this week chose: what came after a declared past, at decisions that their way through the week leaves to them. */
export function chosenIn(
  { cut, past, log }: Passage,
  openIn: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const ids = log.slice(past).flatMap((entry) => idOf(entry) ?? []);
  return ids.filter((id) => openIn.get(id)?.includes(cut));
}

/** The ways through the week in which each choice is the player's own. */
export const openings = ({ decisions, told }: ToldBook): ReadonlyMap<string, readonly string[]> =>
  new Map(decisions.flatMap((choices, at) => choices.map(({ id }) => [id, told[at]?.openIn ?? []] as const)));

/** Every decision that anybody took, in the order of the story. @param weeks in any order; what is returned does not depend on it. */
export function forksOf(weeks: readonly Passage[], book: ToldBook): readonly (Fork | Closed)[] {
  const open = openings(book);
  const chosen = weeks.map((week) => new Set(chosenIn(week, open)));
  return book.decisions.flatMap((choices, at): (Fork | Closed)[] => {
    const place = book.told[at];
    if (!place?.chapter || !place.scene) return [];
    const { chapter, scene, marked } = place;
    const here = chosen.filter((ids) => choices.some(({ id }) => ids.has(id))).length;
    if (here === 0) return [];
    const offered = choices.filter(({ id, label }) => label !== null || chosen.some((ids) => ids.has(id)));
    const counts = offered.map(({ id }) => chosen.filter((ids) => ids.has(id)).length);
    const shares = disclose([...counts, weeks.length - here], weeks.length, here);
    if (!shares) return [{ at, chapter, scene, marked, branches: null }];
    const branches = offered.map(({ label, kindly }, n): Branch => {
      return {
        label: label ?? 'Something that is no longer offered',
        kindly: kindly ?? null,
        share: shares[n] ?? NOBODY,
      };
    });
    const again = chosen.some((ids) => choices.filter(({ id }) => ids.has(id)).length > 1);
    return [{ at, chapter, scene, marked, branches, again, elsewhere: shares.at(-1) ?? NOBODY }];
  });
}

/** The chapter in which each entry of a log was made: what is done in the phone is done at the decision that is taken next. */
export function daysOf(log: readonly LogEntry[], book: ToldBook): readonly string[] {
  const chapters = new Map(
    book.decisions.flatMap((choices, at) => choices.map(({ id }) => [id, book.told[at]?.chapter])),
  );
  const own = log.map((entry) => chapters.get(idOf(entry) ?? '') ?? null);
  let day: string = own.findLast((chapter) => chapter !== null) ?? DAYS[0];
  return own
    .toReversed()
    .map((chapter) => (day = chapter ?? day))
    .toReversed();
}

/**
 * On which day the Register was first asked for the sister, and how many never asked; null of fewer than five weeks. Where it was declared
 * that she had been looked up, nobody here did.
 */
export function lookDays(weeks: readonly Passage[], book: ToldBook): LookDays | null {
  const first = weeks.map(({ past, log }) => {
    const at = log.findIndex((entry) => entry.do === 'look' && entry.entry === SISTER);
    if (at < 0) return 'never';
    return at < past ? 'declared' : (daysOf(log, book)[at] ?? 'never');
  });
  const days = [...DAYS, 'never', 'declared'];
  const counts = days.map((day) => first.filter((one) => one === day).length);
  const shares = disclose(counts, weeks.length, weeks.length);
  return shares && days.map((day, at) => ({ day, share: shares[at] ?? NOBODY }));
}
