/**
 * `npm run story:transcripts`: plays every pick list in `story/transcripts/*.json` and writes it beside it as prose.
 * `--check` writes nothing and fails where they differ. `--random N --out FOLDER [--seed S] [--policy NAME]` makes up N plays
 * instead, for cold reading; `--less` leaves out what is marked `# detail`. With `--until ending=NAME,VARIABLE?FACT` it tries so
 * many plays, and as many that are led there, and writes the first that comes to that ending with those facts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { LogEntry, Step } from '../../narrative/types.ts';
import { withoutDetails } from '../../reader/less.ts';
import { compileInk } from './compile.ts';
import { goldenTranscripts } from './golden.ts';
import { storyFiles } from './make.ts';
import { say } from './place.ts';
import { findLog, makeLog, readWanted } from './made-up.ts';
import { POLICY_NAMES, type PolicyName } from './policies.ts';
import { playLog, transcribe } from './transcripts.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    random: { type: 'string' },
    seed: { type: 'string', default: '1' },
    policy: { type: 'string', default: 'random' },
    out: { type: 'string' },
    until: { type: 'string' },
    less: { type: 'boolean', default: false },
  },
});

function golden(json: string): void {
  for (const { file, expected, found } of goldenTranscripts(json, path.join(project, 'story/transcripts'))) {
    const same = expected === found;
    console.log(`${same ? 'as it was' : values.check ? 'DIFFERS' : 'written'}: ${path.relative(process.cwd(), file)}`);
    if (!same && values.check) process.exitCode = 1;
    else if (!same) writeFileSync(file, expected);
  }
}

/** Writes a read-through, and its pick list beside it. */
function write(json: string, file: string, title: string, log: readonly LogEntry[]): void {
  const told = playLog(json, log);
  writeFileSync(`${file}.md`, transcribe(title, values.less ? told.map(spared) : told));
  writeFileSync(`${file}.json`, `${JSON.stringify({ title, log }, null, 2)}\n`);
  console.log(`${file}.md`);
}

function madeUp(json: string, times: number, policy: PolicyName, out: string): void {
  for (let n = 0; n < times; n++) {
    const seed = Number(values.seed) + n;
    write(json, path.join(out, `${policy}-${seed}`), `${policy}, seed ${seed}`, makeLog(json, policy, seed));
  }
}

function lookedFor(json: string, tries: number, policy: PolicyName, until: string, out: string): void {
  const wanted = readWanted(until);
  const found = findLog(json, wanted, { policy, seed: Number(values.seed), tries });
  if (found) return write(json, path.join(out, wanted.ending), `${until} (${found.by})`, found.log);
  console.error(`${until}: not found in ${tries} plays of ${policy}, nor in as many that were led there`);
  process.exitCode = 1;
}

const spared = (step: Step): Step => ({ ...step, events: withoutDetails(step.events) });

const { json, findings } = compileInk(storyFiles(project).entry);
const policy = POLICY_NAMES.find((known) => known === values.policy);
if (json === null) {
  console.error(findings.map(say).join('\n'));
  process.exitCode = 1;
} else if (values.random === undefined) golden(json);
else if (!policy || !values.out) {
  console.error(`--random needs --out FOLDER, and --policy ${POLICY_NAMES.join('|')}`);
  process.exitCode = 1;
} else {
  mkdirSync(values.out, { recursive: true });
  if (values.until === undefined) madeUp(json, Number(values.random), policy, values.out);
  else lookedFor(json, Number(values.random), policy, values.until, values.out);
}
