/** What the Circle says of a room, and what it never says. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogEntry } from '../../narrative/types.ts';
import type { ToldBook } from '../book.ts';
import { breadths, disclose } from './disclose.ts';
import { forksOf, lookDays } from './forks.ts';

const book: ToldBook = {
  release: 1,
  decisions: [
    ['sign', 'decline', 'ask'].map((id) => ({ id, release: 1, label: `To ${id}` })),
    ['go', 'stay'].map((id) => ({ id, release: 1, label: `To ${id}`, kindly: 'Lovely!' })),
  ],
  acts: [{ id: 'look.ruddock_jana', release: 1 }],
  told: [
    { chapter: 'monday', scene: 'stair', marked: 'countersign', openIn: ['whole', 'twenty'] },
    { chapter: 'tuesday', scene: 'garden', marked: null, openIn: ['whole'] },
  ],
};
const choose = (id: string): LogEntry => ({ do: 'choose', id });
const look: LogEntry = { do: 'look', entry: 'ruddock_jana' };
const room = (...groups: readonly (readonly [number, readonly LogEntry[]])[]) =>
  groups.flatMap(([weeks, log]) => Array.from({ length: weeks }, () => log));

test('four weeks are not broken down, five are', () => {
  const four = room([4, [choose('sign'), choose('go')]]);
  expect(forksOf(four, book).map(({ branches }) => branches)).toEqual([null, null]);
  expect(lookDays(four, book)).toBeNull();
  const five = forksOf([...four, [choose('ask'), choose('go')]], book);
  expect(five.map(({ branches }) => branches?.map(({ share }) => share.kind))).toEqual([
    ['the_rest', 'nobody', 'one_or_two'],
    ['all', 'nobody'],
  ]);
});

test('29 and 1 cannot be told from 28 and 2, in words or in breadth', () => {
  const shown = (most: number, few: number) => {
    const shares = disclose([most, few, 0], most + few, most + few) ?? [];
    return [shares, breadths(shares, most + few)];
  };
  expect(shown(29, 1)).toEqual(shown(28, 2));
});

test('no small branch can be had by subtraction, however the room parted', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 2, maxLength: 6 }), (counts) => {
      const weeks = counts.reduce((sum, count) => sum + count, 0);
      const shares = disclose(counts, weeks, weeks);
      if (weeks < 5) {
        expect(shares).toBeNull();
        return;
      }
      const said = (shares ?? []).reduce((sum, share) => sum + (share.kind === 'weeks' ? share.weeks : 0), 0);
      const kept = (shares ?? []).filter(({ kind }) => kind === 'one_or_two' || kind === 'the_rest').length;
      for (const [at, count] of counts.entries()) {
        if (count > 0 && count <= 2) {
          expect(shares?.[at]).toEqual({ kind: 'one_or_two' });
          // What is left over after all that was said is shared by at least two branches, or is the whole room.
          expect(kept > 1 || said === 0).toBe(true);
        }
      }
    }),
  );
});

test('the day of the first look is told, and never is a day', () => {
  const logs = room(
    [4, [look, choose('sign'), choose('go'), look]],
    [6, [choose('sign'), choose('go'), look]],
    [5, [choose('decline'), choose('go')]],
  );
  const days = lookDays(logs, book)?.filter(({ share }) => share.kind !== 'nobody');
  expect(days).toEqual([
    { day: 'monday', share: { kind: 'weeks', weeks: 4 } },
    { day: 'tuesday', share: { kind: 'weeks', weeks: 6 } },
    { day: 'never', share: { kind: 'weeks', weeks: 5 } },
  ]);
});

test('the order in which weeks were handed in leaves no trace', () => {
  const logs = room([9, [choose('sign'), choose('go')]], [3, [look, choose('ask'), choose('stay')]]);
  expect(forksOf(logs.toReversed(), book)).toEqual(forksOf(logs, book));
  expect(lookDays(logs.toReversed(), book)).toEqual(lookDays(logs, book));
});
