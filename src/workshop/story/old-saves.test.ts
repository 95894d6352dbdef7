/**
 * Saves that were made in an earlier release, as files: each is followed into the story as it is now, or is told in a plain
 * sentence where it had to stop. Either way what was handed in is kept as it was.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test, vi } from 'vitest';
import { isDecision, memoryStorage, Plays } from '../../playthrough/index.ts';
import type { LogEntry } from '../../narrative/types.ts';
import { compileInk } from './compile.ts';
import { hashOf, storyFiles } from './make.ts';
import { splitStory } from './split.ts';

// The work is small, but a busy machine may take its time over it.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

interface SaveFile {
  readonly save: { readonly log: readonly LogEntry[] };
}
const files = JSON.parse(
  readFileSync(new URL('../../playthrough/samples/monday-release.json', import.meta.url), 'utf8'),
) as readonly SaveFile[];

let plays: Plays;
const notices: string[] = [];
beforeAll(() => {
  const compiled = compileInk(storyFiles(fileURLToPath(new URL('../../..', import.meta.url))).entry);
  const { base, parts } = splitStory(compiled);
  const fetchPart = async (name: string) => parts.find((part) => part.name === name)?.text ?? '';
  const storyHash = hashOf(compiled.json ?? '');
  plays = new Plays({ storyJson: base, fetchPart, storyHash, storyRelease: 1, storage: memoryStorage() });
  plays.onNotice((sentence) => notices.push(sentence));
});

test.each(files.map((file, n) => [n + 1, file] as const))('a save of Monday’s release, %i', async (_, file) => {
  const { log } = file.save;
  notices.length = 0;
  const { id } = await plays.importSave(JSON.stringify(file));
  await plays.open(id);
  const followed = plays.log.length;
  if (followed < log.length) expect(notices.join()).toMatch(/The story has changed since this play was saved/);
  else expect(notices).toEqual([]);
  expect(plays.log).toEqual(log.slice(0, followed));
  expect(plays.steps.at(-1)?.decision.kind).toMatch(/choices|petals/);
  // What was handed in is still there, whole.
  expect((JSON.parse((await plays.exportSave(id)).text) as SaveFile).save.log).toEqual(log);
});

test('most of them go on where they stood: those that had ended, in Tuesday', async () => {
  let [whole, inTuesday, ended] = [0, 0, 0];
  for (const file of files) {
    const { log } = file.save;
    await plays.open((await plays.importSave(JSON.stringify(file))).id);
    if (plays.log.length < log.length) continue;
    whole++;
    if (!log.some((entry) => isDecision(entry) && 'id' in entry && /^(dish_|night_)/.test(entry.id))) continue;
    ended++;
    const chapters = plays.steps.flatMap(({ events }) => events).filter((event) => event.kind === 'chapter');
    if (chapters.at(-1)?.id === 'tuesday') inTuesday++;
  }
  expect(whole / files.length).toBeGreaterThan(0.6);
  expect(ended).toBeGreaterThan(5);
  expect(inTuesday).toBe(ended);
});
