/**
 * A checkpoint is worth only as much as a replay: two plays go side by side, one straight on, the other laid down and taken up
 * again from its checkpoint before every move. What they tell and what they keep must stay the same to the letter.
 */
import type { Trouble } from './crawler.ts';
import { Recorder } from './instrument.ts';
import { logOf, named, Play } from './play.ts';
import { pick, seeded } from './search-state.ts';
import { readUniverse } from './universe.ts';

export interface LockstepOptions {
  /** Default 1. */
  readonly seed?: number;
  /** Plays that are gone through. Default 40. */
  readonly runs?: number;
  /** Moves after which a play is left. Default 600. */
  readonly longest?: number;
}

const PHONE_RATE = 0.15;

/** Where a play that was taken up again told something else. Empty for a story whose plays fail: those are the crawl's to report. */
export function playsOnAlike(json: string, { seed = 1, runs = 40, longest = 600 }: LockstepOptions = {}): Trouble[] {
  const { choices, knots } = readUniverse(json);
  const strict = [...choices.values()].some((choice) => choice.verbs.has('id'));
  const entries = knots.flatMap((knot) => (knot.startsWith('look_') ? [knot.slice('look_'.length)] : []));
  const troubles: Trouble[] = [];
  // Only for its watchdog: a story that runs in a circle must not hang here.
  const recorder = new Recorder().listen();
  try {
    const straight = new Play(json, { strict });
    const resumed = new Play(json, { strict });
    const start = straight.moment();
    for (let run = 0; run < runs && troubles.length === 0; run++) {
      straight.goTo(start);
      const random = seeded(seed * 15485863 + run);
      for (let moves = 0; !straight.over && moves < longest; moves++) {
        resumed.goTo(straight.moment());
        const acts = random() < PHONE_RATE ? straight.phoneActs(entries) : [];
        const entry = pick(acts.length > 0 ? acts : straight.decisions(), random);
        recorder.beginMove();
        const told = [straight.do(entry), resumed.do(entry)].map((step) => JSON.stringify(step));
        if (told[0] === told[1] && straight.moment().checkpoint === resumed.moment().checkpoint) continue;
        const log = logOf(straight.trail).map(named);
        troubles.push({ message: 'taken up from its checkpoint, the play goes on differently', path: '', log });
        break;
      }
    }
  } catch {
    return troubles;
  } finally {
    recorder.stop();
  }
  return troubles;
}
