import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkStory, errorsIn } from './check.ts';
import { readTag } from './tags.ts';
import { lineOf, linesByPath } from './compile.ts';
import { makeStory, storyFiles } from './make.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const checked = (name: string) => checkStory(storyFiles(fixture(name)));

test('a sound story has nothing to report', () => {
  expect(checked('small').findings).toEqual([]);
});

test('everything that is wrong is found at once, with its line', () => {
  const { findings } = checked('bad');
  expect(new Set(findings.map((finding) => finding.file))).toEqual(new Set(['story/kind-regards.ink']));
  const found = errorsIn(findings).map((finding) => `${finding.line}: ${finding.text}`);
  expect(found.map((text) => text.slice(0, 60))).toMatchSnapshot();
});

test('a parse error names its file and line, and an absent include is an error, not a crash', () => {
  const { findings } = checked('broken');
  expect(errorsIn(findings).map(({ file, line }) => `${file}:${line}`)).toEqual(['story/scene.ink:3']);
  expect(errorsIn(checked('no-such-folder').findings)).toHaveLength(1);
});

test('the story that is made opens with its first step and knows its Register', () => {
  const made = makeStory(fixture('small'));
  expect(made.firstStep?.events[0]).toEqual({ kind: 'chapter', id: 'monday', title: 'Fair' });
  expect(made.firstStep?.decision).toMatchObject({
    kind: 'choices',
    options: [{ id: 'ask_name' }, { id: 'look_away' }],
  });
  expect(made.register.map(({ id, words }) => `${id}: ${words.join(' ')}`)).toEqual(['sel: sel bicycle', 'none: none']);
  expect(made.storyHash).toMatch(/^[0-9a-f]{16}$/);
});

test('an unsound story is not made', () => {
  expect(makeStory(fixture('bad'))).toMatchObject({ storyText: null, firstStep: null });
});

test('an ink path is turned into the line it was written on', () => {
  const { compiled } = checked('small');
  const lines = linesByPath(compiled);
  const scenes = readFileSync(`${fixture('small')}/story/scenes.ink`, 'utf8').split('\n');
  const place = lineOf(lines, 'attend_sel_says.3.not.known')!;
  expect(place.file).toBe('story/scenes.ink');
  expect(scenes[place.line - 1]).toBe('~ with_sel += heard_him');
  expect(lineOf(lines, 'nowhere.0')).toBeNull();
});

test('tags are read by the table', () => {
  const names = { settings: ['room'], figures: ['sel'] };
  expect(readTag('petals: sel for=the gate', names)).toEqual({
    tag: { verb: 'petals', subject: 'sel', params: { for: 'the gate' } },
  });
  expect(readTag('handled: bar_one A caller.', names)).toEqual({
    tag: { verb: 'handled', name: 'bar_one', text: 'A caller.' },
  });
  expect(readTag('chapter: someday Fair', names)).toHaveProperty('problem');
  expect(readTag('scene: room constructor=1', names)).toHaveProperty('problem');
  expect(readTag('toString: x', names)).toHaveProperty('problem');
});
