import { IDBFactory } from 'fake-indexeddb';
import { Window } from 'happy-dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { compile, DAY } from '../narrative/sample.ts';
import type { LogEntry } from '../narrative/types.ts';
import { Plays } from './plays.ts';
import { browserStorage } from './storage-browser.ts';
import type { Storage } from './storage.ts';

const storyJson = compile(DAY);
const choose = (id: string): LogEntry => ({ do: 'choose', id });
const three: LogEntry = { do: 'petals', id: 'three' };

let clock = 0;
/** A page: what it has told so far, and its writing held back until `shown` is called, as a browser holds it until it has painted. */
async function page() {
  const storage = await browserStorage();
  const held: (() => void)[] = [];
  const whenShown = (act: () => void) => void held.push(act);
  const now = () => ++clock;
  const plays = new Plays({ storyJson, storyHash: 'one', storyRelease: 1, storage, whenShown, now });
  const notices: string[] = [];
  plays.onNotice((sentence) => notices.push(sentence));
  const shown = async () => {
    for (const act of held.splice(0)) act();
    await plays.flush();
  };
  return { plays, storage, notices, shown };
}
/** The play that Continue opens, in a page that has just been opened. */
async function continued() {
  const next = await page();
  await next.plays.open((await next.plays.current()) ?? 'none');
  return next;
}
const notes = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith('kind-regards.'));
const logs = async (storage: Storage) =>
  (await storage.all()).map(({ save }) => (save as { log: LogEntry[] }).log).toSorted((a, b) => a.length - b.length);

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', new Window({ url: 'http://localhost/' }).localStorage);
  clock = 0;
});

it('tells a step when it is noted, and strikes the note out when it is written', async () => {
  const { plays, storage, shown } = await page();
  await plays.begin();
  expect(notes()).toEqual([]);
  await plays.act(choose('see'));
  expect(await storage.all()).toEqual([]);
  expect(notes()).toHaveLength(1);
  // It is kept for everybody who asks, written or not.
  expect(await plays.slots()).toMatchObject([{ decisions: 1, current: true }]);
  expect(await plays.current()).toBe((await plays.slots())[0]?.id);
  await shown();
  expect(await logs(storage)).toEqual([[choose('see')]]);
  expect(notes()).toEqual([]);
});

it('loses nothing when the page is gone before it has written, at the first choice or at any later one', async () => {
  const first = await page();
  await first.plays.begin();
  await first.plays.act(choose('see'));
  const second = await continued();
  expect(second.plays.steps).toEqual(first.plays.steps);
  await second.plays.act(three);
  await second.plays.act(choose('stay'));
  await second.plays.back();
  const third = await continued();
  expect(third.plays.log).toEqual([choose('see'), three]);
  expect(await logs(third.storage)).toHaveLength(1);
  expect(third.notices).toEqual([]);
  expect(notes()).toEqual([]);
});

it('knows a note of what is written already, and what came after it', async () => {
  const { plays, shown } = await page();
  await plays.begin();
  await plays.act(choose('see'));
  const [key = ''] = notes();
  const note = localStorage.getItem(key) ?? '';
  await shown();
  await plays.act(three);
  await shown();
  localStorage.setItem(key, note);
  const later = await continued();
  expect(later.plays.log).toEqual([choose('see'), three]);
  expect(await later.plays.slots()).toHaveLength(1);
  expect(notes()).toEqual([]);
});

it('makes a play of its own of a note where another tab has gone on since', async () => {
  const first = await page();
  await first.plays.begin();
  await first.plays.act(choose('see'));
  await first.shown();
  const second = await continued();
  await first.plays.act(three);
  await first.shown();
  // The second tab does not know of it, and is closed at once.
  await second.plays.act({ do: 'petals', id: 'five' });
  const third = await continued();
  expect(third.plays.log).toEqual([choose('see'), { do: 'petals', id: 'five' }]);
  expect(await logs(third.storage)).toContainEqual([choose('see'), three]);
  expect(await third.plays.slots()).toHaveLength(2);
});

it('writes before it tells where nothing can be noted', async () => {
  const { plays, storage } = await page();
  vi.stubGlobal('localStorage', {
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  await plays.begin();
  await plays.act(choose('see'));
  expect(await logs(storage)).toEqual([[choose('see')]]);
});

it('keeps a note as long as writing is refused', async () => {
  const { plays, storage, notices, shown } = await page();
  await plays.begin();
  const full = vi.spyOn(storage, 'write').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  await plays.act(choose('see'));
  await shown();
  expect(notices).toHaveLength(1);
  expect(notes()).toHaveLength(1);
  full.mockRestore();
  await plays.flush();
  expect(notes()).toEqual([]);
  expect(plays.trouble).toBeNull();
});

it('does away with the notes about what the player wants gone', async () => {
  const first = await page();
  await first.plays.begin();
  await first.plays.act(choose('see'));
  const id = (await first.plays.current()) ?? '';
  const second = await page();
  await first.plays.act(three);
  await second.plays.remove(id);
  expect(notes()).toEqual([]);
  await first.plays.act(choose('stay'));
  await second.plays.forgetEverything();
  expect(notes()).toEqual([]);
});

it('leaves where it is whatever is no note, and writes nothing of it', async () => {
  const slot = { id: 'a', revision: 1, savedAt: 1, where: '', lastLine: '', decisions: 0 };
  const save = { format: 1, storyHash: 'one', storyRelease: 1, seed: 1, log: [] };
  const spoilt: unknown[] = [
    null,
    1,
    [],
    {},
    slot,
    { ...slot, save, id: '../a' },
    { ...slot, save, revision: 0 },
    { ...slot, save: { ...save, log: [{ do: 'choose', id: '<script>' }] } },
    { ...slot, save: { ...save, format: 99 } },
  ];
  for (const [index, data] of spoilt.entries())
    localStorage.setItem(`kind-regards.underway.a.${index}`, JSON.stringify(data));
  localStorage.setItem('kind-regards.underway.b', '{"id":');
  localStorage.setItem('kind-regards.settings', JSON.stringify({ ...slot, save }));
  const { plays } = await page();
  expect(await plays.slots()).toEqual([]);
  expect(notes()).toHaveLength(spoilt.length + 2);
});
