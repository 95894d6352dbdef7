/**
 * Where weeks parted: of each decision what was offered, and how many weeks went down each way. Read from the codes and the book
 * alone, without the story, so that five hundred weeks are a matter of a second. Nothing here keeps one week apart from another.
 */
import type { LogEntry } from '../../narrative/types.ts';
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
  /** How many never came by here. */
  readonly elsewhere: Share;
}

/** A decision that too few came by to say more of. */
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

/** Every decision that anybody came by, in the order of the story. @param logs in any order; what is returned does not depend on it. */
export function forksOf(logs: readonly (readonly LogEntry[])[], book: ToldBook): readonly (Fork | Closed)[] {
  const chosen = logs.map((log) => new Set(log.map(idOf)));
  return book.decisions.flatMap((choices, at): (Fork | Closed)[] => {
    const place = book.told[at];
    if (!place?.chapter || !place.scene) return [];
    const { chapter, scene, marked } = place;
    const here = chosen.filter((ids) => choices.some(({ id }) => ids.has(id))).length;
    if (here === 0) return [];
    const offered = choices.filter(({ id, label }) => label !== null || chosen.some((ids) => ids.has(id)));
    const counts = offered.map(({ id }) => chosen.filter((ids) => ids.has(id)).length);
    const shares = disclose([...counts, logs.length - here], logs.length, here);
    if (!shares) return [{ at, chapter, scene, marked, branches: null }];
    const branches = offered.map(({ label, kindly }, n): Branch => {
      return {
        label: label ?? 'Something that is no longer offered',
        kindly: kindly ?? null,
        share: shares[n] ?? NOBODY,
      };
    });
    return [{ at, chapter, scene, marked, branches, elsewhere: shares.at(-1) ?? NOBODY }];
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

/** On which day the Register was first asked for the sister, and how many never asked; null of fewer than five weeks. */
export function lookDays(
  logs: readonly (readonly LogEntry[])[],
  book: ToldBook,
): readonly { readonly day: string; readonly share: Share }[] | null {
  const first = logs.map((log) => {
    const at = log.findIndex((entry) => entry.do === 'look' && entry.entry === SISTER);
    return at < 0 ? 'never' : (daysOf(log, book)[at] ?? 'never');
  });
  const days = [...DAYS, 'never'];
  const counts = days.map((day) => first.filter((one) => one === day).length);
  const shares = disclose(counts, logs.length, logs.length);
  return shares && days.map((day, at) => ({ day, share: shares[at] ?? NOBODY }));
}
