/** A divided story, played by way of what keeps it: parts come when they are needed, and one that does not come costs nothing. */
import { beforeEach, expect, it, vi } from 'vitest';
import { partText } from '../narrative/index.ts';
import { compile } from '../narrative/sample.ts';
import type { LogEntry } from '../narrative/types.ts';
import { Plays } from './plays.ts';
import { memoryStorage, type Storage } from './storage.ts';

const DAYS = `VAR seen = 0
-> one
=== one ===
# chapter: monday
One.
  * [Stay. # id: stay] -> one_more
=== one_more ===
More.
  * [On. # id: on] -> two
=== two ===
# chapter: tuesday
~ seen++
Two.
  * [On. # id: on_two] -> three
=== three ===
# chapter: wednesday
Three, {seen}.
  * [End. # id: end] Done.
  # ending: over
  -> END
`;
const whole = compile(DAYS);
const named = (JSON.parse(whole) as { root: [unknown, unknown, Record<string, unknown>] }).root[2];
const parts: Record<string, string> = {
  tuesday: partText({ two: named['two'] }),
  wednesday: partText({ three: named['three'] }),
};
const heads = [
  { name: 'tuesday', knots: ['two'] },
  { name: 'wednesday', knots: ['three'] },
];
const { two: _two, three: _three, ...kept } = named;
const { root, ...rest } = JSON.parse(whole) as { root: unknown[] };
const base = JSON.stringify({ parts: heads, ...rest, root: [root[0], root[1], kept] });
const choose = (id: string): LogEntry => ({ do: 'choose', id });

let offline = false;
let fetched: string[] = [];
const fetchPart = vi.fn(async (name: string) => {
  fetched.push(name);
  if (offline) throw new TypeError('Failed to fetch');
  return parts[name] ?? '';
});
const tab = (storage: Storage, storyJson = base) =>
  new Plays({ storyJson, fetchPart, storyHash: 'one', storyRelease: 1, storage });

beforeEach(() => {
  offline = false;
  fetched = [];
});

it('fetches a part when it is come to, and tells what the whole story tells', async () => {
  const [divided, undivided] = [tab(memoryStorage()), tab(memoryStorage(), whole)];
  for (const plays of [divided, undivided]) {
    await plays.begin();
    for (const id of ['stay', 'on', 'on_two', 'end']) await plays.act(choose(id));
  }
  expect(divided.steps).toEqual(undivided.steps);
  expect(fetched).toEqual(['tuesday', 'wednesday']);
});

it('asks for the next chapter ahead, once, and never for more', async () => {
  const plays = tab(memoryStorage());
  await plays.begin();
  await Promise.all([plays.ahead(), plays.ahead()]);
  await plays.act(choose('stay'));
  expect(fetched).toEqual(['tuesday']);
  await plays.act(choose('on'));
  await plays.ahead();
  expect(fetched).toEqual(['tuesday', 'wednesday']);
});

it('a part that does not come is a plain sentence; nothing is lost, and the same works when it comes', async () => {
  const storage = memoryStorage();
  const plays = tab(storage);
  await plays.begin();
  await plays.act(choose('stay'));
  offline = true;
  const before = [...plays.steps];
  await expect(plays.act(choose('on'))).rejects.toMatchObject({
    name: 'NotHereError',
    message: expect.stringMatching(/could not be fetched.*try again/),
  });
  expect(plays.steps).toEqual(before);
  expect((await plays.slots())[0]).toMatchObject({ decisions: 1 });
  // What is here goes on without it.
  expect(await plays.back()).toBe(true);
  await plays.act(choose('stay'));
  offline = false;
  expect((await plays.act(choose('on'))).events.some(({ kind }) => kind === 'chapter')).toBe(true);
});

it('a kept play brings every part that it needs before it opens, or stays kept', async () => {
  const storage = memoryStorage();
  const plays = tab(storage);
  await plays.begin();
  for (const id of ['stay', 'on', 'on_two']) await plays.act(choose(id));
  const id = (await plays.current()) ?? '';
  offline = true;
  const cold = tab(storage);
  await expect(cold.open(id)).rejects.toThrow(/could not be fetched/);
  expect(await cold.slots()).toHaveLength(1);
  offline = false;
  await cold.open(id);
  expect(cold.steps.at(-1)).toEqual(plays.steps.at(-1));
  expect(cold.steps.length).toBe(4);
});
