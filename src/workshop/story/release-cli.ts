/**
 * `npm run release`: gives every id that has none its release in `story/ids.lock`, and keeps some weeks of it with their codes. From then on
 * these ids keep their places, and these codes must be read by every later story. Done just before a version is published, and not
 * again until ids have been added.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { releaseStory } from './lock-story.ts';
import { freezeWeeks, weeksFile, type FrozenRelease } from './release-weeks.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const lock = path.join(project, 'story/ids.lock');
const made = releaseStory(project);

if ('trouble' in made) {
  console.error(made.trouble.join('\n'));
  process.exitCode = 1;
} else {
  const before = readFileSync(lock, 'utf8');
  writeFileSync(lock, made.text);
  try {
    const kept: FrozenRelease = { release: made.release, weeks: freezeWeeks(project) };
    writeFileSync(weeksFile(project, made.release), `${JSON.stringify(kept)}\n`);
    console.log(
      `Release ${made.release} of the story: ${made.fresh} ids, ${kept.weeks.length} weeks kept with their codes.`,
    );
  } catch (error) {
    // Half a release would be a promise that nothing watches.
    writeFileSync(lock, before);
    throw error;
  }
}
