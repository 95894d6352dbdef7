import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importsOf, trespasses, wrongWith } from './house.ts';

test('every room keeps to its own', () => {
  expect(trespasses(fileURLToPath(new URL('../..', import.meta.url)))).toEqual([]);
});

/** What is wrong with the one import of this text. */
const judged = (file: string, text: string): (string | null)[] => importsOf(file, text).map(wrongWith);

test('trespasses are seen, however they are written', () => {
  const types = `import type { Step } from '../narrative/types.ts';\n`;
  expect(judged('reader/a.ts', types)).toEqual([null]);
  expect(judged('reader/a.ts', `import { createNarrative } from '../narrative/index.ts';`)).toEqual([
    'reader may import only types of narrative',
  ]);
  expect(judged('reader/a.ts', `import {\n  many,\n  more,\n} from '../stage/port.ts';`)).toEqual([
    'reader may not import stage',
  ]);
  expect(judged('reader/phone/a.ts', `const later = await import('../../sound/x.ts');`)).toEqual([
    'reader may not import sound',
  ]);
  expect(judged('stage/a.ts', `export * from '../main.ts';`)).toEqual(['nobody imports main.ts']);
  expect(judged('playthrough/a.ts', `import { Story } from 'inkjs';`)).toEqual(['playthrough may not use inkjs']);
  expect(judged('reader/a.ts', `import 'phaser';`)).toEqual(['reader may not use phaser']);
  expect(judged('main.ts', `import { ink } from './workshop/story/plugin.ts';`)).toEqual([
    '(root) may not import workshop',
  ]);
  expect(judged('reader/a.ts', `let x: import('../narrative/types.ts').Step;`)).toEqual([null]);
});

test('an import is reported with its line', () => {
  expect(importsOf('stage/a.ts', `// one\n// two\nimport { x } from '../reader/x.ts';\n`)[0]).toMatchObject({
    line: 3,
    to: 'reader/x.ts',
  });
});
