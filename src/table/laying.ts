/**
 * Who sits at the table and with what: the fold of the `laid` cues. Pure, and shared by the stage's picture and the reader's
 * postcard, so that both show the same table. How it is drawn is `arrange.ts`, how it is said `words.ts`.
 */
import type { NarrativeEvent, PersonId } from '../narrative/types.ts';

/** The setting in which places are laid. */
export const TABLE = 'table';
/** Instead of a thing: whoever it is laid for has not come. */
const NOBODY = 'nobody';

export interface TablePlace {
  readonly who: PersonId;
  /** Whether anybody sits there. */
  readonly came: boolean;
  /** What they brought, in the order it was put down. */
  readonly things: readonly string[];
}

/** The places in the order in which they were laid. */
export type Laying = readonly TablePlace[];

type Laid = Extract<NarrativeEvent, { kind: 'laid' }>;

/** The table after one more cue. Who is laid for again brings one thing more, or comes after all. */
export function lay(laying: Laying, { who, brings }: Laid): Laying {
  const before = laying.find((place) => place.who === who) ?? { who, came: true, things: [] };
  const thing = brings === undefined || brings === NOBODY || before.things.includes(brings) ? [] : [brings];
  const place = { who, came: brings !== NOBODY, things: [...before.things, ...thing] };
  return laying.includes(before) ? laying.map((one) => (one === before ? place : one)) : [...laying, place];
}

/** The last table that was laid in all that has been told; empty when there was none. A new scene clears it only for another. */
export function lastLaying(events: readonly NarrativeEvent[]): Laying {
  let [laying, cleared]: [Laying, boolean] = [[], false];
  for (const event of events) {
    if (event.kind === 'scene') cleared = true;
    if (event.kind !== 'laid') continue;
    laying = lay(cleared ? [] : laying, event);
    cleared = false;
  }
  return laying;
}
