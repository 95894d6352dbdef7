/**
 * The story's own phase of `npm test`: what the crawler's report must say of it, and that ids and golden read-throughs are as they are
 * written down. Each sentence below is one test. Its argument is the file to write the count to.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../story/report.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** Most words between two decisions, and in a set piece that is tagged `# long`. */
const STRETCH = 250;
const LONG_STRETCH = 450;
/** Most of all choices that may make no difference, tagged `# reflect`. */
const REFLECTIVE = 0.2;

/** Most of all plays, over all policies, that may come to one ending. */
const MOST_OF_PLAYS = 0.5;

/** What must not be found, in words, and what was. */
const CHECKS: readonly [string, (report: Report) => readonly unknown[]][] = [
  ['the story runs without an error', ({ errors }) => errors],
  ['nor is there a warning', ({ warnings }) => warnings],
  ['no way through ends without an ending', ({ deadEnds }) => deadEnds],
  ['every knot is reached', ({ knots }) => knots.unreached],
  ['every choice is reached', ({ choices }) => choices.unreached],
  ['every line is read by somebody', ({ lines }) => lines.unreached],
  ['every handled passage is reached', ({ handled }) => handled.unreached],
  ['everything faint is reached', ({ faint }) => faint.unreached],
  ['every ending is come to by some policy', ({ endings }) => endings.filter(({ plays }) => plays === 0)],
  [
    'no ending is come to by more than half of all plays',
    ({ endings }) => endings.filter(({ share }) => share > MOST_OF_PLAYS),
  ],
  ['no choice is empty', ({ emptyChoices }) => emptyChoices],
  ['no choice is tagged # reflect without need', ({ reflect }) => reflect.needless],
  ['under a fifth of the choices only reflect', ({ reflect }) => (reflect.share < REFLECTIVE ? [] : [reflect])],
  [
    `no stretch is over ${STRETCH} words, or ${LONG_STRETCH} where it is tagged # long`,
    ({ longestStretchWords, longestStretchOutsideLong: outside }) => [
      ...(longestStretchWords > LONG_STRETCH ? [`${longestStretchWords} words`] : []),
      ...(outside && outside.words > STRETCH ? [outside] : []),
    ],
  ],
  ['the regard is never read in a condition', ({ regardRead }) => regardRead],
];

/** What its own command checks: a sentence, and what to run. */
const COMMANDS: readonly [string, string][] = [
  ['every choice has its id in story/ids.lock', 'ids-cli.ts'],
  ['the golden read-throughs read as they are written down', 'transcripts-cli.ts'],
];

const TSX = join(PROJECT, 'node_modules/tsx/dist/cli.mjs');

/** Runs a command of the story's workshop. */
function run(file: string, argument: string) {
  return spawnSync(process.execPath, [TSX, join(PROJECT, 'src/workshop/story', file), argument], {
    cwd: PROJECT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64_000_000,
  });
}

function crawl(): Report | null {
  const done = run('report-cli.ts', '--json');
  try {
    return JSON.parse(done.stdout) as Report;
  } catch {
    console.log(`✗ the crawler's report could not be read (it ended with ${done.status ?? done.signal})`);
    return null;
  }
}

/** Says a sentence with what was found against it. @returns whether nothing was */
function check(sentence: string, problems: readonly unknown[]): boolean {
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${sentence}`);
  for (const problem of problems) console.log(`    ${typeof problem === 'string' ? problem : JSON.stringify(problem)}`);
  return problems.length === 0;
}

function checkCommand([sentence, file]: readonly [string, string]): boolean {
  const { status, stdout } = run(file, '--check');
  return check(sentence, status === 0 ? [] : stdout.trim().split('\n'));
}

const report = crawl();
const crawled = report ? CHECKS.map(([sentence, found]) => check(sentence, found(report))) : [false];
const all = [...crawled, ...COMMANDS.map(checkCommand)];
const passed = all.filter(Boolean).length;
const file = process.argv[2];
if (file) writeFileSync(file, JSON.stringify({ passed, failed: all.length - passed }));
process.exitCode = passed === all.length ? 0 : 1;
