/**
 * `npm run story:ids`: writes the story's new choice ids into `story/ids.lock`, in their place. `--check` only says what is missing.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listIds } from './lock-story.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const listed = listIds(project);

if ('trouble' in listed) {
  console.error(listed.trouble.join('\n'));
  process.exitCode = 1;
} else {
  console.log(`${listed.ids} ids, ${listed.fresh} new`);
  if (values.check) process.exitCode = listed.same ? 0 : 1;
  else writeFileSync(path.join(project, 'story/ids.lock'), listed.text);
}
