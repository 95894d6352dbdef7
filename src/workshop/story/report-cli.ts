/**
 * `npm run story:report`: crawls the story and says what it found, as a page, or with `--json` as one object.
 * `--story FILE.json` takes any compiled ink story; `--plays N` plays so many times, by the policies in turn, `--seed N` by others.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkStory } from './check.ts';
import { storyFiles } from './make.ts';
import { say, type Finding, type Place } from './place.ts';
import { POLICY_NAMES } from './policies.ts';
import { reportOn, type Report } from './report.ts';
import { reportPage } from './report-page.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

interface Source {
  readonly title: string;
  readonly json: string | null;
  readonly lines: ReadonlyMap<string, Place>;
  readonly findings: readonly Finding[];
}

/** Our own story, or a compiled one. */
function open(file: string | undefined): Source {
  if (file !== undefined) {
    const json = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    return { title: file, json, lines: new Map(), findings: [] };
  }
  const { compiled, context, findings } = checkStory(storyFiles(project));
  return { title: 'KIND REGARDS', json: compiled.json, lines: context?.lines ?? new Map(), findings };
}

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    story: { type: 'string' },
    plays: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
});
const { title, json, lines, findings } = open(values.story);
if (json === null) {
  console.error(findings.map(say).join('\n'));
  process.exitCode = 1;
} else {
  const report: Report = reportOn(json, lines, {
    plays: Math.ceil(Number(values.plays) / POLICY_NAMES.length),
    seed: Number(values.seed),
  });
  // A fault or a warning that the checks found belongs to the story's as much as one met in playing.
  const errors = findings.filter(({ level }) => level === 'error');
  const checked = errors.map(({ file, line, text }) => ({ message: text, where: `${file}:${line}`, log: [] }));
  const warned = findings.filter(({ level }) => level === 'warning').map(say);
  const whole = { ...report, errors: [...checked, ...report.errors], warnings: [...warned, ...report.warnings] };
  console.log(values.json ? JSON.stringify(whole, null, 2) : reportPage(title, report, findings));
}
