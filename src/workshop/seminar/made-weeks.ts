/**
 * Weeks for a room that nobody has played: valid ones, all different, by chance from a seed, through the story as it stands. Node
 * only; for tests and measurements of what a class hands in.
 */
import type { LogEntry } from '../../narrative/types.ts';
import { logOf, Play, type Moment } from '../story/play.ts';
import { pick, seeded } from '../story/search-state.ts';

export interface MadeWeeks {
  readonly count: number;
  readonly seed: number;
  /**
   * So many are played from the first page on. The rest go on from the last day of one of these, which costs a tenth of it. Not
   * given, each is played from the first page: no two rooms are less alike.
   */
  readonly roots?: number;
}

/** How often the phone is out, of the moments at which it can be. */
const ON_PHONE = 0.08;
/** The chapter from which on the others part. */
const LAST = 'saturday';
/** Moments kept of each root. */
const KEPT = 4;

/** @param json the whole story, compiled */
export function madeWeeks(json: string, { count, seed, roots = count }: MadeWeeks): readonly (readonly LogEntry[])[] {
  const random = seeded(seed);
  const play = new Play(json, { strict: true });
  const start = play.moment();
  const late: Moment[] = [];
  const weeks = new Map<string, readonly LogEntry[]>();
  const entry = (): LogEntry => {
    const acts = random() < ON_PHONE ? play.phoneActs([]) : [];
    return pick(acts.length > 0 ? acts : play.decisions(), random);
  };
  const toEnd = (keep: boolean): void => {
    let last = false;
    for (let kept = 0; !play.over;) {
      last ||= play.step.events.some((event) => event.kind === 'chapter' && event.id === LAST);
      if (keep && last && kept++ < KEPT) late.push(play.moment());
      play.do(entry());
    }
    const log = logOf(play.trail);
    weeks.set(JSON.stringify(log), log);
  };
  // More tries than weeks: a few come out alike.
  for (let tries = 0; weeks.size < count && tries < 3 * count; tries++) {
    const root = weeks.size < roots;
    play.goTo(root ? start : pick(late, random));
    toEnd(root);
  }
  if (weeks.size < count) throw new Error(`Only ${weeks.size} different weeks were come to.`);
  return [...weeks.values()];
}
