/**
 * `npm run story:ids`: writes the story's new choice ids into `story/ids.lock`, in their place. `--check` only says what is missing.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { actsInOrder, decisionsInOrder } from './check-choices.ts';
import { tagOf } from './context.ts';
import { checkStory, errorsIn } from './check.ts';
import { formatLock, updateLock } from './ids-lock.ts';
import { storyFiles } from './make.ts';
import { say } from './place.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const { context, findings } = checkStory(storyFiles(project));
const ofIds = errorsIn(findings).filter(
  ({ file, text }) => context === null || file.endsWith('ids.lock') || text.includes('# id'),
);

if (context === null || ofIds.length > 0) {
  console.error(ofIds.map(say).join('\n'));
  process.exitCode = 1;
} else {
  const old = context.lock?.decisions ?? [];
  const ids = decisionsInOrder(context).map(({ choices }) =>
    choices.flatMap((choice) => tagOf(context, choice, 'id')?.subject ?? []),
  );
  const known = new Set(old.flat().map(({ id }) => id));
  const decisions = updateLock(old, [...ids, actsInOrder(context)]);
  const fresh = decisions.flat().filter(({ id }) => !known.has(id)).length;
  const text = formatLock(decisions);
  console.log(`${decisions.flat().length} ids, ${fresh} new`);
  if (values.check) process.exitCode = text === formatLock(old) ? 0 : 1;
  else writeFileSync(path.join(project, 'story/ids.lock'), text);
}
