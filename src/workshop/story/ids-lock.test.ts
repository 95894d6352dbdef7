import { expect, test } from 'vitest';
import { checkLock, formatLock, parseLock, releaseLock, updateLock, type LockedChoice } from './ids-lock.ts';

const choice = (id: string, release = 1, retired = false, petals = false): LockedChoice => ({
  id,
  release,
  petals,
  retired,
});
const place = { file: 'a.ink', line: 1 };
const offer = (...ids: string[]) => ids.map((id) => ({ id, petals: false, place }));
const say = (text: string, ...ids: string[]) =>
  checkLock(parseLock(text, 'ids.lock'), offer(...ids)).map((found) => `${found.level}: ${found.text}`);

test('a lock is read as it was written', () => {
  const decisions = [[choice('a'), choice('b', 2, true, true)], [choice('c', 0)]];
  expect(parseLock(formatLock(decisions), 'ids.lock')).toMatchObject({ decisions, trouble: [] });
});

test('new ids go to their place, released ones stay where they are, unreleased ones that are gone are dropped', () => {
  const old = [[choice('a'), choice('b')], [choice('gone', 0)], [choice('c')]];
  const story = [['new_first'], ['b', 'b_and_half', 'a'], ['between'], ['c']];
  expect(updateLock(old, story).map((ids) => ids.map(({ id }) => id))).toEqual([
    ['new_first'],
    ['a', 'b', 'b_and_half'],
    ['between'],
    ['c'],
  ]);
});

test('a released id that is gone, a retired one that is back, and a deleted or moved line are errors', () => {
  const text = formatLock([[choice('a'), choice('b', 1, true)], [choice('c')]]);
  expect(say(text, 'a', 'c')).toEqual([]);
  expect(say(text, 'a')).toEqual(['error: c was released (1) and is gone from the story: mark it "retired"']);
  expect(say(text, 'a', 'b', 'c')).toEqual(['error: "# id: b" is retired in ids.lock and may not be used again']);
  expect(say(text.replace('a 1\n', ''), 'a', 'c')).toContain('error: a released line was deleted, moved or changed');
  expect(say(text.replace('a 1\n', '').replace('c 1\n', 'c 1\na 1\n'), 'a', 'c')).toContain(
    'error: a released line was deleted, moved or changed',
  );
  expect(say(text, 'a', 'c', 'd')).toEqual(['warning: 1 new and 0 dropped ids: npm run story:ids']);
});

test('a release gives what has none the next number, writes down what petals are given by, and moves nothing', () => {
  const lock = [[choice('a'), choice('b', 0)], [choice('c', 0)]];
  const released = releaseLock(lock, new Set(['c']));
  expect(released).toEqual({
    release: 2,
    fresh: 2,
    decisions: [[choice('a'), choice('b', 2)], [choice('c', 2, false, true)]],
  });
  expect(releaseLock(released?.decisions ?? [], new Set())).toBeNull();
  const text = formatLock(released?.decisions ?? []);
  expect(say(text, 'a', 'b', 'c')).toEqual([
    'error: "# id: c" was released (2) as petals and must stay so: take a new id',
  ]);
  expect(say(text.replace('c 2 petals', 'c 2'), 'a', 'b', 'c')).toEqual([
    'error: a released line was deleted, moved or changed',
  ]);
});

test('two released decisions that the story has made one stay two lines in the list', () => {
  const old = [[choice('a'), choice('b')], [choice('c')]];
  expect(updateLock(old, [['a', 'c', 'd', 'b']])).toEqual([[choice('a'), choice('d', 0), choice('b')], [choice('c')]]);
});
