import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { paragraphsOf, windowsOf } from './prose-tells.ts';

const plain = Array.from({ length: 40 }, (_, i) => ({
  line: i + 1,
  text:
    i % 2
      ? 'Rain again. Nobody had brought the boat round, and Ada, who was paid to mind, said so twice.'
      : 'You count them.',
}));

test('plain prose raises no flag, and the habits do', () => {
  const quiet = windowsOf(plain);
  expect(quiet).toHaveLength(1);
  expect(quiet[0]!.flags).toEqual([]);
  const loud = windowsOf([
    ...plain,
    { line: 41, text: 'Her voice was barely a whisper. The silence stretched between them. You let out a breath.' },
  ]);
  expect(loud[0]!.flags.map((flag) => flag.split(':')[0])).toHaveLength(3);
  expect(loud[0]!.flags.join()).toContain('41: ');
});

test('of ink only what is read is looked at, with its line', () => {
  const file = fileURLToPath(new URL('fixtures/small/story/scenes.ink', import.meta.url));
  const paragraphs = paragraphsOf(file);
  expect(paragraphs).toContainEqual({ line: 3, text: 'The kettle is on.' });
  expect(paragraphs).toContainEqual({ line: 8, text: 'Ask his name. Lovely to see you!' });
  expect(paragraphs.some(({ text }) => /with_sel|id:|scene:/.test(text))).toBe(false);
});
