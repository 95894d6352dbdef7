/**
 * Releases of the story, and the codes made with them: what was frozen is read as it was, for good; a code is followed as far as it truly
 * can be and says so; and one of a release to come is refused in a sentence.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { StoryParts } from '../../narrative/index.ts';
import type { LogEntry } from '../../narrative/types.ts';
import { packPassage, readPassage } from '../../playthrough/passage.ts';
import { createReplay } from '../../playthrough/replay.ts';
import { sayRelease } from '../../seminar/releases.ts';
import { listIds, releaseStory } from './lock-story.ts';
import { makeStory } from './make.ts';
import { weeksFile, type FrozenRelease } from './release-weeks.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const project = fileURLToPath(new URL('../../..', import.meta.url));
const small = fileURLToPath(new URL('fixtures/small', import.meta.url));

test('the weeks of every release are read as they were made, and followed as far as the story still allows', () => {
  const { storyText, storyRelease, book } = makeStory(project);
  const replay = createReplay(new StoryParts(storyText ?? ''));
  for (let release = 1; release <= storyRelease; release++) {
    const { weeks } = JSON.parse(readFileSync(weeksFile(project, release), 'utf8')) as FrozenRelease;
    expect(weeks.length).toBeGreaterThan(5);
    for (const { code, ...week } of weeks) {
      const read = readPassage(code, book!);
      expect(read).toEqual({ ...week, release });
      const { steps, whole } = replay(read.log);
      const said = sayRelease(read, book!.release, steps.length - 1);
      if (!whole) expect(said).toMatch(/the first (\d+ )?of its \d+ decisions can be followed/);
    }
  }
});

const folder = mkdtempSync(path.join(tmpdir(), 'kind-regards-'));
afterAll(() => rmSync(folder, { recursive: true }));
const lock = path.join(folder, 'story/ids.lock');
const edit = (name: string, change: (text: string) => string): void => {
  const file = path.join(folder, 'story', name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};
const written = (made: ReturnType<typeof listIds> | ReturnType<typeof releaseStory>): void => {
  if ('trouble' in made) throw new Error(made.trouble.join('\n'));
  writeFileSync(lock, made.text);
};
const choose = (id: string): LogEntry => ({ do: 'choose', id });
const kept: LogEntry[] = [
  { do: 'look', entry: 'sel' },
  { do: 'attend', line: 'sel_says' },
  choose('ask_name'),
  { do: 'petals', id: 'tea_low' },
  choose('sleep'),
];
/** What it does second is not in the second release. */
const gone: LogEntry[] = [choose('look_away'), { do: 'petals', id: 'tea_high' }, choose('lie_awake')];
const codes: Record<'kept' | 'gone', string> = { kept: '', gone: '' };
const MORE = `    * (hum) [Hum. # id: hum]
        You hum.
        * * (hum_on) [Hum on. # id: hum_on]
            You hum.
`;
let first: ReturnType<typeof makeStory>;
let second: ReturnType<typeof makeStory>;

beforeAll(() => {
  cpSync(small, folder, { recursive: true });
  written(listIds(folder));
  written(releaseStory(folder));
  first = makeStory(folder);
  codes.kept = packPassage({ cut: 'whole', past: 0, log: kept }, first.book!);
  codes.gone = packPassage({ cut: 'fifty', past: 1, log: gone }, first.book!);
  // The next: a choice and a decision more, and one way of giving petals has gone for another.
  edit('scenes.ink', (ink) =>
    ink.replace('    * (ask_name)', `${MORE}    * (ask_name)`).replaceAll('tea_high', 'tea_most'),
  );
});

test('what is gone must be marked retired before anything else, and keeps its place', () => {
  expect(listIds(folder)).toEqual({
    trouble: ['story/ids.lock tea_high was released (1) and is gone from the story: mark it "retired"'],
  });
  const before = readFileSync(lock, 'utf8');
  edit('ids.lock', (text) => text.replace('tea_high 1 petals', 'tea_high 1 petals retired'));
  written(listIds(folder));
  const after = readFileSync(lock, 'utf8').split('\n');
  expect(before.split('\n').filter((line) => !after.includes(line))).toEqual(['tea_high 1 petals']);
  written(releaseStory(folder));
  second = makeStory(folder);
  expect(second.storyRelease).toBe(2);
  expect(second.findings).toEqual([]);
  // Listing changes nothing then, and nothing is left to be released.
  expect(listIds(folder)).toMatchObject({ same: true, fresh: 0 });
  expect(releaseStory(folder)).toEqual({
    trouble: ['Nothing waits for a release: every id of the story has one.'],
  });
});

test('a code of the first release is the same week in the second, and says how far it can be followed', () => {
  const book = second.book!;
  const replay = createReplay(new StoryParts(second.storyText!));
  const say = (code: string) => {
    const read = readPassage(code, book);
    return sayRelease(read, book.release, replay(read.log).steps.length - 1);
  };
  expect(readPassage(codes.kept, book)).toEqual({ cut: 'whole', past: 0, log: kept, release: 1 });
  expect(readPassage(codes.gone, book)).toEqual({ cut: 'fifty', past: 1, log: gone, release: 1 });
  expect(say(codes.gone)).toMatchInlineSnapshot(
    `"This was made with release 1 of the story, and here is release 2: the first of its 3 decisions can be followed, and there the two part."`,
  );
  expect(say(codes.kept)).toMatchInlineSnapshot(
    `"This was made with release 1 of the story, and here is release 2: it can be followed to its end all the same."`,
  );
  expect(say(packPassage({ cut: 'whole', past: 0, log: [choose('hum')] }, book))).toBeNull();
});

test('a code of a release to come is refused, and says which it wants', () => {
  const later = packPassage({ cut: 'whole', past: 0, log: kept }, second.book!);
  expect(() => readPassage(later, first.book!)).toThrow(
    'This code was made with release 2 of the story, and this copy holds release 1: a newer copy of Kind Regards can read it.',
  );
});
