/** What the Circle says of a room, and what it never says. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogEntry } from '../../narrative/types.ts';
import { FORMAT } from '../../playthrough/migrations.ts';
import { packPassage, type Passage } from '../../playthrough/passage.ts';
import { saveToText } from '../../playthrough/save.ts';
import type { ToldBook } from '../book.ts';
import { breadths, disclose } from './disclose.ts';
import { forksOf, lookDays } from './forks.ts';
import { readHandedIn } from './hand-in.ts';

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
const whole = (...log: LogEntry[]): Passage => ({ cut: 'whole', past: 0, log });
const room = (...groups: readonly (readonly [number, Passage])[]) =>
  groups.flatMap(([weeks, week]) => Array.from({ length: weeks }, () => week));
const kinds = (weeks: readonly Passage[]) =>
  forksOf(weeks, book).map((fork) => [
    ...(fork.branches ?? []).map(({ share }) => share),
    fork.branches && fork.elsewhere,
  ]);

test('four weeks are not broken down, five are', () => {
  const four = room([4, whole(choose('sign'), choose('go'))]);
  expect(forksOf(four, book).map(({ branches }) => branches)).toEqual([null, null]);
  expect(lookDays(four, book)).toBeNull();
  const five = forksOf([...four, whole(choose('ask'), choose('go'))], book);
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

test('where a week can go down several branches, the rest is drawn no thinner than what is counted', () => {
  const shares = disclose([22, 21, 2, 0], 24, 24) ?? [];
  expect(shares.map(({ kind }) => kind)).toEqual(['the_rest', 'weeks', 'one_or_two', 'nobody']);
  expect(breadths(shares, 24, true)).toEqual([21, 21, 1.5, 0]);
  const twice = room([5, whole(choose('sign'), choose('ask'))], [6, whole(choose('sign'), choose('go'))]);
  expect(forksOf(twice, book).map((fork) => fork.branches && fork.again)).toEqual([true, false]);
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
    [4, whole(look, choose('sign'), choose('go'), look)],
    [6, whole(choose('sign'), choose('go'), look)],
    [5, whole(choose('decline'), choose('go'))],
  );
  const days = lookDays(logs, book)?.filter(({ share }) => share.kind !== 'nobody');
  expect(days).toEqual([
    { day: 'monday', share: { kind: 'weeks', weeks: 4 } },
    { day: 'tuesday', share: { kind: 'weeks', weeks: 6 } },
    { day: 'never', share: { kind: 'weeks', weeks: 5 } },
  ]);
});

test('the order in which weeks were handed in leaves no trace', () => {
  const logs = room([9, whole(choose('sign'), choose('go'))], [3, whole(look, choose('ask'), choose('stay'))]);
  expect(forksOf(logs.toReversed(), book)).toEqual(forksOf(logs, book));
  expect(lookDays(logs.toReversed(), book)).toEqual(lookDays(logs, book));
});

test('what was taken unseen in an abridged week is nobody’s choice', () => {
  // In twenty minutes the stair is the player's and the garden is not.
  const twenty: Passage = { cut: 'twenty', past: 0, log: [choose('sign'), choose('go')] };
  const weeks = room([6, twenty], [7, whole(choose('decline'), choose('stay'))]);
  expect(kinds(weeks)).toEqual([
    [{ kind: 'weeks', weeks: 6 }, { kind: 'weeks', weeks: 7 }, { kind: 'nobody' }, { kind: 'nobody' }],
    [{ kind: 'nobody' }, { kind: 'weeks', weeks: 7 }, { kind: 'weeks', weeks: 6 }],
  ]);
});

test('what was declared is nobody’s choice, and a look that was declared is nobody’s day', () => {
  const declared: Passage = { cut: 'whole', past: 2, log: [look, choose('sign'), choose('go'), look] };
  const weeks = room([5, declared], [5, whole(look, choose('decline'), choose('go'))]);
  expect(kinds(weeks)).toEqual([
    [{ kind: 'nobody' }, { kind: 'weeks', weeks: 5 }, { kind: 'nobody' }, { kind: 'weeks', weeks: 5 }],
    [{ kind: 'all' }, { kind: 'nobody' }, { kind: 'nobody' }],
  ]);
  expect(lookDays(weeks, book)?.filter(({ share }) => share.kind !== 'nobody')).toEqual([
    { day: 'monday', share: { kind: 'weeks', weeks: 5 } },
    { day: 'declared', share: { kind: 'weeks', weeks: 5 } },
  ]);
});

test('a fork that only four chose at is closed, however many had it taken for them', () => {
  const twenty: Passage = { cut: 'twenty', past: 0, log: [choose('sign'), choose('go')] };
  expect(forksOf(room([20, twenty], [4, whole(choose('sign'), choose('stay'))]), book)[1]?.branches).toBeNull();
});

test('one abridged week among thirty cannot be told from two, nor two whole ones among abridged', () => {
  const twenty: Passage = { cut: 'twenty', past: 0, log: [choose('sign'), choose('go')] };
  const mixed = (whole_: number, abridged: number) =>
    kinds(room([whole_, whole(choose('sign'), choose('stay'))], [abridged, twenty]))[1];
  expect(mixed(29, 1)).toEqual(mixed(28, 2));
  expect(mixed(29, 1)).toEqual([{ kind: 'nobody' }, { kind: 'the_rest' }, { kind: 'one_or_two' }]);
  expect(mixed(2, 28)).toEqual(mixed(1, 29));
});

test('a file and a code say alike how a week was abridged and what was declared, and a code of which release it is', () => {
  const week: Passage = { cut: 'twenty', past: 1, log: [choose('sign'), choose('go')] };
  const save = saveToText({ format: FORMAT, storyHash: 'a', storyRelease: 1, seed: 1, ...week, log: [...week.log] });
  const [file] = readHandedIn(save, book);
  const [code] = readHandedIn(packPassage(week, book), book);
  expect(file).toMatchObject({ passage: week, release: null });
  expect(code).toMatchObject({ passage: week, release: 1 });
});
