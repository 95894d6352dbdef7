/** Plays logs again, one after another, on one story: for reading somebody's week through, and for a room's weeks side by side. */
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

/**
 * Gives what plays a log from the beginning. Nothing is left over from one log to the next.
 * @param story every part of it here: nothing is fetched.
 */
export function createReplay(story: StoryParts): (log: readonly LogEntry[]) => Replayed {
  let narrative: InkNarrative = createNarrative(story, { seed: 1 });
  const beginning = narrative.checkpoint();
  return (log) => {
    const steps = [narrative.restore(beginning)];
    try {
      for (const entry of log) steps.push(narrative.apply(entry));
      return { steps, whole: true };
    } catch (error) {
      if (error instanceof StoryFaultError) narrative = createNarrative(story, { seed: 1 });
      else if (!(error instanceof NotOnOfferError)) throw error;
      return { steps, whole: false };
    }
  };
}
