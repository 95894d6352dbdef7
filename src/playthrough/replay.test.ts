/** Weeks played together come out as each does alone, and what they begin with alike is played once. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, DAY } from '../narrative/sample.ts';
import { StoryParts } from '../narrative/index.ts';
import type { LogEntry } from '../narrative/types.ts';
import { createReplay, type Replayed } from './replay.ts';

const replay = createReplay(new StoryParts(compile(DAY)));
const choose = (id: string): LogEntry => ({ do: 'choose', id });
/** In any order: much of it is not on offer where it stands. */
const entry = fc.constantFrom<LogEntry>(
  ...['awake', 'nothing', 'see', 'burnt', 'stay', 'stay', 'bars', 'home'].map(choose),
  { do: 'petals', id: 'three' },
  { do: 'look', entry: 'jana' },
  { do: 'ear', ear: 'out' },
  { do: 'attend', line: 'lockers' },
  { do: 'open', handled: 'bell' },
);
const beginning: readonly LogEntry[] = [choose('awake'), { do: 'petals', id: 'three' }];

const inText = ({ steps, whole }: Replayed): string => JSON.stringify([steps, whole]);
const together = (logs: readonly (readonly LogEntry[])[]) => [...replay.all(logs)];
const done = (all: readonly (Replayed | null)[]) => all.filter((one) => one !== null);

test('a room: each week as it is alone, whatever is in it', () => {
  const log = fc.tuple(fc.boolean(), fc.array(entry, { maxLength: 6 }));
  const room = fc.array(log, { maxLength: 12 });
  fc.assert(
    fc.property(room, (made) => {
      const logs = made.map(([begun, rest]) => (begun ? [...beginning, ...rest] : rest));
      const alone = logs.map((one) => inText(replay(one)));
      expect(done(together(logs)).map(inText).toSorted()).toEqual(alone.toSorted());
    }),
    { numRuns: 40 },
  );
});

test('what several begin with is played once, and the same week twice costs nothing', () => {
  const [boat, home]: LogEntry[][] = [
    [...beginning, choose('stay'), choose('home')],
    [...beginning, choose('home')],
  ];
  const all = together([boat ?? [], home ?? [], boat ?? []]);
  expect(done(all).map(({ whole }) => whole)).toEqual([true, true, true]);
  expect(all.length - done(all).length).toBe(5);
});

test('a fault in one week is not another’s', () => {
  const broken = compile(`-> a
=== a ===
# chapter: monday
* [Fall. # id: fall]
  -> falling
* [Stand. # id: stand] You stand.
  # ending: up
  -> END
=== falling ===
And down.
-> falling`);
  const falling = createReplay(new StoryParts(broken));
  const weeks = done([...falling.all([[choose('fall')], [choose('stand')]])]);
  expect(weeks.map(({ whole, steps }) => [whole, steps.at(-1)?.decision.kind])).toEqual([
    [false, 'choices'],
    [true, 'end'],
  ]);
});
