/** Every decision that the story marks for talk has something to be talked about, and every question a place to be asked. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { DISCUSSIONS } from './discussions.ts';

const STORY = fileURLToPath(new URL('../../story', import.meta.url));
const marks = globSync('**/*.ink', { cwd: STORY, absolute: true }).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/#\s*decision:\s*(\w+)/g)].map(([, id]) => id ?? ''),
);

test('every mark in the ink has its question', () => {
  expect(marks.length).toBeGreaterThan(10);
  expect(marks.filter((id) => DISCUSSIONS[id] === undefined)).toEqual([]);
});

test('every question has its mark in the ink', () => {
  expect(Object.keys(DISCUSSIONS).filter((id) => !marks.includes(id))).toEqual([]);
});

test.each(Object.entries(DISCUSSIONS))(
  '%s: asks something, in two sentences at most, short enough for a wall',
  (_, question) => {
    expect(question).toContain('?');
    expect(question.length).toBeLessThan(200);
    expect(question.match(/[.?!](?=\s|$)/g)?.length).toBeLessThanOrEqual(2);
    // Set as on the page: curly marks, and no emphasis.
    expect(question).not.toMatch(/_|\*|"|'/);
  },
);
