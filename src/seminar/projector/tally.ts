/**
 * A show of hands: who counts, and how it is read. Pure; nothing here knows a page, and nothing of it is ever kept.
 */
import { spans } from '../../narrative/emphasis.ts';
import type { ChoiceId, Decision } from '../../narrative/types.ts';

/** One hand after another, in the order they were counted, each as what it was raised for. */
export type Tally = readonly ChoiceId[];

/** What hands can be raised for. */
export interface Row {
  readonly id: ChoiceId;
  /** The number keys that mean it, 1..9; none from the tenth on. Several where petals of several counts mean the same. */
  readonly keys: readonly number[];
  /** In words alone. */
  readonly label: string;
}

/** More hands than these for one thing are not counted one by one. */
const MOST = 99;
const KEYS = 9;
/** Petals have the first five keys; what can be done instead begins at the sixth. */
export const INSTEAD = 6;

const words = (label: string): string =>
  spans(label)
    .map(({ text }) => text)
    .join('');
const numbered = (n: number): readonly number[] => (n <= KEYS ? [n] : []);

/** What can be voted on, in the order it stands on the page; nothing at an end. */
export function rowsOf(decision: Decision): readonly Row[] {
  if (decision.kind === 'choices')
    return decision.options.map(({ id, label }, at) => ({ id, label: words(label), keys: numbered(at + 1) }));
  if (decision.kind !== 'petals') return [];
  return [
    ...decision.options.map(({ id, label, petals }) => ({ id, label: words(label), keys: petals })),
    ...decision.instead.map(({ id, label }, at) => ({ id, label: words(label), keys: numbered(INSTEAD + at) })),
  ];
}

/** What this number key stands for. */
export const rowFor = (rows: readonly Row[], key: number): Row | undefined =>
  rows.find(({ keys }) => keys.includes(key));

export const handsFor = (tally: Tally, id: ChoiceId): number => tally.filter((one) => one === id).length;

export const raise = (tally: Tally, id: ChoiceId): Tally => (handsFor(tally, id) < MOST ? [...tally, id] : tally);

/** Takes away one hand: the last that was raised for this, or the last of all. */
export function lower(tally: Tally, id?: ChoiceId): Tally {
  const at = id === undefined ? tally.length - 1 : tally.lastIndexOf(id);
  return at < 0 ? tally : tally.toSpliced(at, 1);
}

/** "1", "2, 3, 4": what the row is called in the room. */
export const nameOf = ({ keys }: Row): string => keys.join(', ');

/** "3 hands". */
export const handsInWords = (count: number): string => `${count} ${count === 1 ? 'hand' : 'hands'}`;

/** Strokes as they are made on a blackboard: fives, and what is left over. */
export function strokes(count: number): readonly number[] {
  const rest = count % 5;
  return [...Array.from({ length: Math.floor(count / 5) }, () => 5), ...(rest ? [rest] : [])];
}
