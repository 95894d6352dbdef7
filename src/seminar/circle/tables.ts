/**
 * The tables that a room's weeks came to, had by playing each week again in this tab, in slices short enough that the page stays
 * awake. Equal tables are one picture; which week came to which is forgotten at once.
 */
import type { LogEntry, NarrativeEvent } from '../../narrative/types.ts';
import { lastLaying, type Laying } from '../../table/laying.ts';
import { disclose, type Share } from './disclose.ts';

/** A week played again. */
export interface Replayed {
  readonly events: readonly NarrativeEvent[];
  /** False where the story no longer allows what was done: it was played as far as it goes. */
  readonly whole: boolean;
  /** So many entries of it were played. */
  readonly followed: number;
  /** Whether it came to an ending. */
  readonly ended: boolean;
}

export type Replay = (log: readonly LogEntry[]) => Replayed;

/** One picture, with how many weeks came to it. */
export interface RoomTable {
  readonly laying: Laying;
  readonly share: Share;
}

export interface Tables {
  /** In no order that means anything. */
  readonly tables: readonly RoomTable[] | null;
  /** Weeks that stop before any table is laid. */
  readonly unfinished: number;
  /** Weeks that could only be followed part of the way. */
  readonly partly: number;
  /** Weeks that were not played again, because it was stopped. */
  readonly left: number;
}

export interface TablesOptions {
  /** Longest stretch of work without a pause, ms. */
  readonly slice?: number;
  readonly signal?: AbortSignal;
  /** @param done weeks played again, of all */
  readonly progress?: (done: number) => void;
  /** Lets the page breathe. */
  readonly pause?: () => Promise<void>;
  /** 0 up to 1. */
  readonly random?: () => number;
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Plays every week again. Resolves with what is known when it is done or stopped. */
export async function tablesOf(
  logs: readonly (readonly LogEntry[])[],
  replay: Replay,
  { slice = 12, signal, progress, pause = nextTask, random = Math.random }: TablesOptions = {},
): Promise<Tables> {
  const found = new Map<string, { laying: Laying; weeks: number }>();
  let [unfinished, partly, done] = [0, 0, 0];
  let began = performance.now();
  for (const log of logs) {
    if (signal?.aborted) break;
    const { events, whole, ended } = replay(log);
    if (!whole) partly++;
    const laying = ended ? lastLaying(events) : [];
    if (laying.length === 0) unfinished++;
    else {
      const key = JSON.stringify(laying.toSorted((a, b) => (a.who < b.who ? -1 : 1)));
      const known = found.get(key);
      if (known) known.weeks++;
      else found.set(key, { laying, weeks: 1 });
    }
    done++;
    if (performance.now() - began > slice) {
      progress?.(done);
      await pause();
      began = performance.now();
    }
  }
  const all = shuffled([...found.values()], random);
  const counts = [...all.map(({ weeks }) => weeks), unfinished];
  const shares = disclose(counts, done, done);
  const tables = shares && all.map(({ laying }, at) => ({ laying, share: shares[at] ?? { kind: 'nobody' } }));
  return { tables, unfinished, partly, left: logs.length - done };
}

/** In another order, each as likely as any (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], random: () => number = Math.random): T[] {
  const result = [...items];
  for (let at = result.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [result[at], result[other]] = [result[other] as T, result[at] as T];
  }
  return result;
}
