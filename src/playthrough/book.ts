/**
 * The book of all that can be done in the story, and what an entry of a log is called in it. The book only ever grows; as it was in
 * any release of the story it can be had again, so that a code of that release is read by the list it was written by.
 */
import type { LogEntry } from '../narrative/types.ts';

/** Something that can be done, with the release that first had it. */
export interface BookItem {
  readonly id: string;
  readonly release: number;
  /** Petals are given by it. */
  readonly petals?: true;
}

/** All that can be done in the story, in the order of the story; made by the build. */
export interface Book {
  /** The newest release that any item is of. */
  readonly release: number;
  /** Decisions, each its choices; those that are no longer offered keep their place. */
  readonly decisions: readonly (readonly BookItem[])[];
  /** What can be done in the phone: `look.jana`, `attend.sel_lockers`, `ear.out`, `forecast.on`, `open.door`. */
  readonly acts: readonly BookItem[];
}

/** The book as it was in a release: later items left out. */
export interface Edition {
  readonly decisions: readonly (readonly BookItem[])[];
  readonly acts: readonly BookItem[];
}

export function editionOf({ decisions, acts }: Book, release: number): Edition {
  const then = (items: readonly BookItem[]) => items.filter((item) => item.release <= release);
  return { decisions: decisions.map(then).filter((items) => items.length > 0), acts: then(acts) };
}

/** What an entry is called in the book. */
export function nameOf(entry: LogEntry): string {
  switch (entry.do) {
    case 'choose':
    case 'petals':
      return entry.id;
    case 'look':
      return `look.${entry.entry}`;
    case 'attend':
      return `attend.${entry.line}`;
    case 'ear':
      return `ear.${entry.ear}`;
    case 'forecast':
      return `forecast.${entry.state}`;
    case 'open':
      return `open.${entry.handled}`;
  }
}

export function entryOf({ id, petals }: BookItem): LogEntry {
  const [kind, what] = id.split('.', 2) as [string, string | undefined];
  if (what === undefined) return { do: petals ? 'petals' : 'choose', id };
  if (kind === 'look') return { do: 'look', entry: what };
  if (kind === 'attend') return { do: 'attend', line: what };
  if (kind === 'open') return { do: 'open', handled: what };
  if (kind === 'ear') return { do: 'ear', ear: what as 'in' | 'out' };
  return { do: 'forecast', state: what as 'on' | 'off' | 'declined' };
}

/** Where each thing stands in an edition. */
export function placesIn({ decisions, acts }: Edition) {
  const choices = new Map<string, readonly [decision: number, rank: number]>();
  for (const [at, items] of decisions.entries()) items.forEach(({ id }, rank) => choices.set(id, [at, rank]));
  return { choices, acts: new Map(acts.map(({ id }, at) => [id, at])) };
}
