/**
 * `npm run story:transcripts`: plays every pick list in `story/transcripts/*.json` and writes it beside it as prose.
 * `--check` writes nothing and fails where they differ. `--random N --out FOLDER [--seed S] [--policy random|passive|curious]`
 * makes up N plays instead, for cold reading; `--less` leaves out what is marked `# detail`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Step } from '../../narrative/types.ts';
import { withoutDetails } from '../../reader/less.ts';
import { compileInk } from './compile.ts';
import { goldenTranscripts } from './golden.ts';
import { storyFiles } from './make.ts';
import { say } from './place.ts';
import { makeLog, playLog, transcribe, type Policy } from './transcripts.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const POLICIES: readonly Policy[] = ['random', 'passive', 'curious'];

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    random: { type: 'string' },
    seed: { type: 'string', default: '1' },
    policy: { type: 'string', default: 'random' },
    out: { type: 'string' },
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

function madeUp(json: string, times: number, policy: Policy, out: string): void {
  mkdirSync(out, { recursive: true });
  for (let n = 0; n < times; n++) {
    const seed = Number(values.seed) + n;
    const log = makeLog(json, policy, seed);
    const title = `${policy}, seed ${seed}`;
    const file = path.join(out, `${policy}-${seed}`);
    const told = playLog(json, log);
    writeFileSync(`${file}.md`, transcribe(title, values.less ? told.map(spared) : told));
    writeFileSync(`${file}.json`, `${JSON.stringify({ title, log }, null, 2)}\n`);
    console.log(`${file}.md`);
  }
}

const spared = (step: Step): Step => ({ ...step, events: withoutDetails(step.events) });

const { json, findings } = compileInk(storyFiles(project).entry);
const policy = POLICIES.find((known) => known === values.policy);
if (json === null) {
  console.error(findings.map(say).join('\n'));
  process.exitCode = 1;
} else if (values.random === undefined) golden(json);
else if (!policy || !values.out) {
  console.error(`--random needs --out FOLDER, and --policy ${POLICIES.join('|')}`);
  process.exitCode = 1;
} else madeUp(json, Number(values.random), policy, values.out);
