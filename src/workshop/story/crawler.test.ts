import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { compileInk, linesByPath } from './compile.ts';
import { Crawler } from './crawler.ts';
import { playsOnAlike } from './lockstep.ts';
import { reportOn } from './report.ts';
import { reportPage } from './report-page.ts';

// The work is small, but a busy machine may take its time over it.
vi.setConfig({ testTimeout: 60_000 });

const compiled = (name: string) => compileInk(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)));
const few = { plays: 8, wishes: 60 };

const small = compiled('small/story/kind-regards.ink');
const report = reportOn(small.json!, linesByPath(small), few);

test('everything in a sound story is reached, by way of the phone too', () => {
  expect(report).toMatchObject({
    knots: { total: 5, reached: 5, unreached: [] },
    choices: { total: 7, reached: 7, unreached: [] },
    endings: [{ id: 'night', reached: true, plays: 40 }],
    handled: { total: 1, reached: 1 },
    faint: { total: 1, reached: 1 },
    deadEnds: [],
    errors: [],
    regardRead: [],
    swept: true,
  });
  // "He says it twice." is told only to one who attended to the faint line.
  expect(report.lines.unreached).toEqual([]);
});

test('choices that make no difference are found, those tagged reflect are not listed', () => {
  expect(report.emptyChoices.map(({ id, like, kind }) => `${id} ${like} ${kind}`)).toEqual([
    'tea_high tea_later reflect',
    'tea_later tea_high reflect',
  ]);
  expect(report.emptyChoices[0]!.where).toMatch(/scenes\.ink:\d+$/);
  expect(report.reflect).toEqual({ tagged: 2, share: 0.286, needless: [], sameReply: [] });
});

test('facts that nothing asks for are named', () => {
  expect(report.facts).toEqual([{ list: 'SelFacts', neverSet: [], neverRead: ['looked_away'] }]);
});

test('words are those a player can read', () => {
  expect(report.decisionsPerPlaythrough).toEqual({ min: 3, median: 3, max: 3 });
  expect(report.withLabelsPerPlaythrough.min).toBeGreaterThan(40);
  expect(report.withLabelsPerPlaythrough.max).toBeLessThan(report.words);
  expect(report.wordsPerPlaythrough.min).toBeGreaterThan(20);
  expect(report.wordsPerPlaythrough.max).toBeLessThan(report.withLabelsPerPlaythrough.min);
  expect(report.longestStretchWords).toBeLessThan(30);
});

test('the same seed gives the same crawl', () => {
  const paths = (seed: number) => {
    const plays: string[] = [];
    new Crawler(small.json!, { ...few, seed }).crawl(({ steps }) =>
      plays.push(JSON.stringify(steps.map(({ cause }) => cause))),
    );
    return plays;
  };
  expect(paths(3)).toEqual(paths(3));
  expect(paths(3)).not.toEqual(paths(4));
});

test("somebody else's story is reported on as far as it tells", () => {
  const plain = compiled('plain.ink');
  const other = reportOn(plain.json!, linesByPath(plain), few);
  expect(other.knots.unreached).toEqual([expect.stringContaining('cellar')]);
  expect(other.choices).toMatchObject({ total: 8, reached: 7 });
  const messages = other.errors.map(({ message }) => message).join('\n');
  expect(messages).toMatch(/ran out of content/);
  expect(messages).toMatch(/runs in a circle/);
  expect(other.emptyChoices.map(({ kind }) => kind)).toEqual(['empty', 'empty']);
  expect(other.endings.map(({ id }) => id).sort()).toEqual(['It is a good pear.', 'You go home.']);
});

test('a play taken up from its checkpoint goes on as it would have', () => {
  expect(playsOnAlike(small.json!, { runs: 20 })).toEqual([]);
});

test('the page says what to mend first', () => {
  const page = reportPage('SMALL', report, []);
  expect(page).toContain('tea_high is like tea_later');
  expect(page.indexOf('To mend')).toBeLessThan(page.indexOf('Worth knowing'));
});
