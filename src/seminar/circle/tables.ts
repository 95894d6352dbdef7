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
  /** Whether it came to an ending. */
  readonly ended: boolean;
  /** How many of its entries were followed. */
  readonly followed: number;
}

/** What plays weeks again. */
export interface Replay {
  (log: readonly LogEntry[]): Replayed;
  /** Many, in an order of its own and what is alike in them once; yields often, a week that is done or null. */
  all(logs: readonly (readonly LogEntry[])[]): Iterable<Replayed | null>;
}

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

/**
 * Weeks that are played again together. Those of a whole room would come in an order that says how they began; as they are taken
 * from a shuffled room in bundles, what is known when it is stopped is of no kind of week more than of another.
 */
const BUNDLE = 100;

/** Not `setTimeout`, which makes everybody wait four milliseconds: with slices of twelve, a quarter of all the time there is. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => (port1.close(), resolve()));
    port1.start();
    port2.postMessage(null);
  });

/** @param logs in no order that means anything */
function* inBundles(logs: readonly (readonly LogEntry[])[], replay: Replay): Generator<Replayed | null> {
  for (let at = 0; at < logs.length; at += BUNDLE) yield* replay.all(logs.slice(at, at + BUNDLE));
}

/** Plays every week again. Resolves with what is known when it is done or stopped. @param logs in no order that means anything */
export async function tablesOf(
  logs: readonly (readonly LogEntry[])[],
  replay: Replay,
  { slice = 12, signal, progress, pause = nextTask, random = Math.random }: TablesOptions = {},
): Promise<Tables> {
  const found = new Map<string, { laying: Laying; weeks: number }>();
  let [unfinished, partly, done] = [0, 0, 0];
  const take = ({ events, whole, ended }: Replayed): void => {
    done++;
    if (!whole) partly++;
    const laying = ended ? lastLaying(events) : [];
    const key = JSON.stringify(laying.toSorted((a, b) => (a.who < b.who ? -1 : 1)));
    const weeks = (found.get(key)?.weeks ?? 0) + 1;
    if (laying.length === 0) unfinished++;
    else found.set(key, { laying, weeks });
  };
  let began = performance.now();
  for (const week of inBundles(logs, replay)) {
    if (signal?.aborted) break;
    if (week) take(week);
    if (performance.now() - began <= slice) continue;
    progress?.(done);
    await pause();
    began = performance.now();
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
