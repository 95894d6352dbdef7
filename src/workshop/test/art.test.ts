/** What must hold of every picture before any browser sees it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';

const art = fileURLToPath(new URL('../../../assets', import.meta.url));
const pictures = globSync('**/*.svg', { cwd: art });

test('there are pictures', () => expect(pictures.length).toBeGreaterThan(10));

test.each(pictures)('%s has nothing in it that the policy of the page would refuse', (file) => {
  const text = readFileSync(`${art}/${file}`, 'utf8');
  expect(text).not.toMatch(/<script|\son\w+\s*=|javascript:/i);
  // The stage puts styles aside before it reads a picture (`cut.ts`), if they are written in this one way.
  expect(text.replaceAll(' style="', ' ')).not.toMatch(/\sstyle\s*=/i);
  // Nor anything that lies elsewhere.
  expect(text.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:|(?:href|src)="(?!#)/i);
});
