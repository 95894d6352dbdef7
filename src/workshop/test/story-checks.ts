/**
 * The story's own phase of `npm test`: what the crawler's report must say of it. Each sentence below is one test.
 * Its argument is the file to write the count to. Transcripts and ids are checked by unit tests beside their code.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** The part of `npm run -s story:report -- --json` that is looked at here. */
interface Report {
  readonly knots: { readonly unreached: readonly string[] };
  readonly choices: { readonly unreached: readonly string[] };
  readonly endings: readonly { readonly id: string; readonly reached: boolean }[];
  readonly deadEnds: readonly unknown[];
  readonly errors: readonly unknown[];
  readonly emptyChoices: readonly unknown[];
  readonly regardRead: readonly unknown[];
}

/** What must not be found, in words, and what was. */
const CHECKS: readonly [string, (report: Report) => readonly unknown[]][] = [
  ['the story runs without an error or a warning', ({ errors }) => errors],
  ['no way through ends without an ending', ({ deadEnds }) => deadEnds],
  ['every knot is reached', ({ knots }) => knots.unreached],
  ['every choice is reached', ({ choices }) => choices.unreached],
  ['every ending is reached', ({ endings }) => endings.filter(({ reached }) => !reached)],
  ['no choice is empty', ({ emptyChoices }) => emptyChoices],
  ['the regard is never read in a condition', ({ regardRead }) => regardRead],
];

function crawl(): Report | null {
  const tsx = join(PROJECT, 'node_modules/tsx/dist/cli.mjs');
  const args = [tsx, join(PROJECT, 'src/workshop/story/report-cli.ts'), '--json'];
  const done = spawnSync(process.execPath, args, {
    cwd: PROJECT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64_000_000,
  });
  try {
    return JSON.parse(done.stdout) as Report;
  } catch {
    console.log(`✗ the crawler's report could not be read (it ended with ${done.status ?? done.signal})`);
    return null;
  }
}

/** @returns whether nothing was found that must not be there */
function check(report: Report, sentence: string, found: (report: Report) => readonly unknown[]): boolean {
  const problems = found(report);
  console.log(`${problems.length === 0 ? '✓' : '✗'} ${sentence}`);
  for (const problem of problems) console.log(`    ${typeof problem === 'string' ? problem : JSON.stringify(problem)}`);
  return problems.length === 0;
}

const report = crawl();
const passed = report ? CHECKS.filter(([sentence, found]) => check(report, sentence, found)).length : 0;
const count = { passed, failed: report ? CHECKS.length - passed : 1 };
const file = process.argv[2];
if (file) writeFileSync(file, JSON.stringify(count));
process.exitCode = count.failed > 0 ? 1 : 0;
