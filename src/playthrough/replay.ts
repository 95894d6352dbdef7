/** Plays logs again on one story: one by one for reading somebody's week through, and a room's weeks together for what they came to. */
import {
  createNarrative,
  NotOnOfferError,
  StoryFaultError,
  type InkNarrative,
  type StoryParts,
} from '../narrative/index.ts';
import type { LogEntry, Step } from '../narrative/types.ts';

/** A log played again. */
export interface Replayed {
  /** The first step, and one for each entry that could be followed. */
  readonly steps: readonly Step[];
  /** False where the story does not allow what was done next: it was followed that far and no further. */
  readonly whole: boolean;
}

/** What plays logs again, always from the beginning: nothing is left over from one log to the next. */
export interface Replay {
  (log: readonly LogEntry[]): Replayed;
  /**
   * Plays many logs in an order of its own, and what several begin with once.
   * Yields after each entry that was played, so that whoever drives it can pause there: a log that is done, else null.
   */
  all(logs: readonly (readonly LogEntry[])[]): Iterable<Replayed | null>;
}

/** A log with its entries as texts, to be put in order and compared by. */
interface Keyed {
  readonly log: readonly LogEntry[];
  readonly keys: readonly string[];
  readonly text: string;
}

function keyed(log: readonly LogEntry[]): Keyed {
  const keys = log.map((entry) => JSON.stringify(entry));
  // A line break is before everything that stands in a key: beginnings come before what goes on from them.
  return { log, keys, text: keys.join('\n') };
}
const inOrder = (a: Keyed, b: Keyed): number => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

/** @param story every part of it here: nothing is fetched. */
export function createReplay(story: StoryParts): Replay {
  const narrative: InkNarrative = createNarrative(story, { seed: 1 });
  const beginning = narrative.checkpoint();

  /** Plays an entry; null where the story does not allow it. */
  function played(entry: LogEntry): Step | null {
    try {
      return narrative.apply(entry);
    } catch (error) {
      if (error instanceof NotOnOfferError || error instanceof StoryFaultError) return null;
      throw error;
    }
  }

  /**
   * Plays logs that all begin alike, in order.
   * @param steps of what they all begin with; the narrative stands at its end
   */
  function* together(logs: readonly Keyed[], steps: readonly Step[]): Generator<Replayed | null> {
    const [first, last] = [logs[0] as Keyed, logs.at(-1) as Keyed];
    const shared = [...steps];
    for (;;) {
      const at = shared.length - 1;
      const entry = last.log[at];
      // In order: what the first and the last have alike, all of them have.
      if (!entry || first.keys[at] !== last.keys[at]) break;
      const step = played(entry);
      if (!step) return yield* logs.map(() => ({ steps: shared, whole: false }));
      shared.push(step);
      yield null;
    }
    yield* parted(logs, shared);
  }

  function* parted(logs: readonly Keyed[], steps: readonly Step[]): Generator<Replayed | null> {
    const at = steps.length - 1;
    const groups = new Map<string | undefined, Keyed[]>();
    for (const each of logs) groups.set(each.keys[at], [...(groups.get(each.keys[at]) ?? []), each]);
    const from = groups.size > 1 ? narrative.checkpoint() : null;
    for (const [key, group] of groups) {
      if (key === undefined) yield* group.map(() => ({ steps, whole: true }));
      else {
        if (from !== null) narrative.restore(from);
        yield* together(group, steps);
      }
    }
  }

  const replay = (log: readonly LogEntry[]): Replayed => {
    const steps = [narrative.restore(beginning)];
    for (const entry of log) {
      const step = played(entry);
      if (!step) return { steps, whole: false };
      steps.push(step);
    }
    return { steps, whole: true };
  };
  return Object.assign(replay, {
    all(logs: readonly (readonly LogEntry[])[]) {
      return logs.length === 0 ? [] : together(logs.map(keyed).sort(inOrder), [narrative.restore(beginning)]);
    },
  });
}
