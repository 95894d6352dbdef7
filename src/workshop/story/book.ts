/**
 * The book of all that can be done in the story, for passages and for the Circle: the list in `ids.lock` with the words of each
 * choice as they are now. Passages count by the list alone; words may change, places in it may not.
 * Of an abridged week it says which decisions are the player's, so that the Circle counts nobody's choice as somebody's.
 */
import path from 'node:path';
import type { CutScript } from '../../playthrough/abridge.ts';
import type { BookItem } from '../../playthrough/book.ts';
import { CUTS, type Cut } from '../../playthrough/cuts.ts';
import type { ToldBook, ToldChoice } from '../../seminar/book.ts';
import { decisionsInOrder } from './check-choices.ts';
import { tagOf, type CheckContext } from './context.ts';
import type { LockedChoice } from './ids-lock.ts';

/** The scripts of abridged weeks, by name. */
export type CutScripts = Readonly<Partial<Record<Cut, Pick<CutScript, 'open'>>>>;

const isAct = ({ id }: LockedChoice): boolean => id.includes('.');

/** `story/monday/3-early-boat.ink` is monday, early boat. */
function sceneOf(file: string): { chapter: string; scene: string } {
  const scene = path.basename(file, '.ink').replace(/^\d+-/, '').replaceAll('-', ' ');
  return { chapter: path.basename(path.dirname(file)), scene };
}

/** Reads the book of a checked story; null for one that keeps no list of ids. */
export function readBook(context: CheckContext, cuts: CutScripts = {}): ToldBook | null {
  if (!context.lock) return null;
  const written = decisionsInOrder(context);
  const byId = new Map(
    written.flatMap(({ marked, choices }) =>
      choices.map((choice) => [tagOf(context, choice, 'id')?.subject ?? '', { marked, choice }] as const),
    ),
  );
  const newest = Math.max(0, ...context.lock.decisions.flat().map(({ release }) => release));
  const unreleased = context.lock.decisions.flat().some(({ release }) => release === 0);
  const release = newest + (unreleased ? 1 : 0);
  // What no release has yet belongs to the next one.
  const item = ({ id, release: since }: LockedChoice): BookItem => ({ id, release: since === 0 ? release : since });
  const told = (locked: LockedChoice): ToldChoice => {
    const choice = byId.get(locked.id)?.choice;
    const kindly = choice && tagOf(context, choice, 'kindly')?.text;
    const petals = choice === undefined ? locked.petals : tagOf(context, choice, 'gives') !== null;
    return {
      ...item(locked),
      ...(petals && { petals: true }),
      label: choice?.text ?? null,
      ...(kindly && { kindly }),
    };
  };
  const decisions = context.lock.decisions.filter((items) => !items.some(isAct));
  return {
    release,
    decisions: decisions.map((items) => items.map(told)),
    acts: context.lock.decisions.filter((items) => items.some(isAct)).flatMap((items) => items.map(item)),
    told: decisions.map((items) => {
      const known = items.flatMap(({ id }) => byId.get(id) ?? []);
      const place = known[0] && sceneOf(known[0].choice.place.file);
      return {
        chapter: place?.chapter ?? null,
        scene: place?.scene ?? null,
        marked: known.find(({ marked }) => marked !== null)?.marked ?? null,
        openIn: CUTS.filter((cut) => cut === 'whole' || items.some(({ id }) => cuts[cut]?.open.includes(id))),
      };
    }),
  };
}
