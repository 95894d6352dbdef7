import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compile, DAY } from '../narrative/sample.ts';
import type { LogEntry } from '../narrative/types.ts';
import type { SavesPort, StoryPort } from '../reader/port.ts';
import { Plays, type Change } from './plays.ts';
import { sumOf } from './save.ts';
import { memoryStorage, type Storage } from './storage.ts';
import { browserStorage } from './storage-browser.ts';

const storyJson = compile(DAY);
// The next release: one choice is gone, one is new before the others.
const edited = compile(
  DAY.replace('# id: stay]', '# id: remain]').replace('  * [Say', '  * [Cough. # id: cough]\n    -> toast\n  * [Say'),
);
const choose = (id: string): LogEntry => ({ do: 'choose', id });
const petals = (id: string): LogEntry => ({ do: 'petals', id });

let clock = 0;
const tab = (storage: Storage, more: { storyJson?: string; storyHash?: string } = {}) => {
  const plays = new Plays({ storyJson, storyHash: 'one', storyRelease: 1, storage, now: () => ++clock, ...more });
  const notices: string[] = [];
  const changes: Change['kind'][] = [];
  plays.onNotice((sentence) => notices.push(sentence));
  plays.onChange(({ kind }) => changes.push(kind));
  return { plays, notices, changes };
};

/** Plays a little from the beginning. */
const played = async (storage: Storage) => {
  const one = tab(storage);
  await one.plays.begin();
  for (const entry of [{ do: 'look', entry: 'jana' } as LogEntry, choose('see'), petals('three'), choose('stay')]) {
    await one.plays.act(entry);
  }
  return { ...one, id: (await one.plays.current())! };
};

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  clock = 0;
});

it('has the shape of the ports that the reader asks for', () => {
  const { plays } = tab(memoryStorage());
  expect([plays satisfies StoryPort, plays satisfies Omit<SavesPort, 'passageOf'>]).toHaveLength(2);
});

describe.each([
  ['in memory', async () => memoryStorage()],
  ['in the browser', browserStorage],
])('kept %s', (_, make) => {
  let storage: Storage;
  beforeEach(async () => {
    storage = await make();
  });

  it('keeps nothing before the first entry, and everything after each', async () => {
    const { plays, changes } = tab(storage);
    await plays.begin();
    expect(await plays.slots()).toEqual([]);
    expect(await plays.current()).toBeNull();
    const told = vi.fn(async () => (await storage.all())[0]?.decisions);
    const seen: Promise<unknown>[] = [];
    plays.onChange(() => seen.push(told()));
    await plays.act(choose('see'));
    expect(await Promise.all(seen)).toEqual([1]);
    expect(changes).toEqual(['restored', 'told']);
  });

  it('continues on the same decision with the same history', async () => {
    const { plays, id } = await played(storage);
    const later = tab(storage);
    expect(await later.plays.current()).toBe(id);
    await later.plays.open(id);
    expect(later.plays.steps).toEqual(plays.steps);
    expect(later.notices).toEqual([]);
    expect(await later.plays.slots()).toEqual([
      {
        id,
        where: 'Monday, early boat',
        lastLine: 'The boat, again. You have looked 1 times.',
        savedAt: 4,
        decisions: 3,
        current: true,
      },
    ]);
  });

  it('gives the tab that comes second a play of its own', async () => {
    const first = await played(storage);
    const second = tab(storage);
    await second.plays.open(first.id);
    await first.plays.act(choose('bars'));
    await second.plays.act(choose('stay'));
    expect(second.notices).toEqual([expect.stringContaining('somewhere else')]);
    await first.plays.act(choose('bars'));
    // Continue opens the one that was begun last.
    expect((await second.plays.slots()).find(({ current }) => current)?.id).toBe(await tab(storage).plays.current());
    await second.plays.act(choose('stay'));
    expect(second.notices).toHaveLength(1);
    const slots = await second.plays.slots();
    expect(slots.map(({ decisions }) => decisions)).toEqual([5, 5]);
    const third = tab(storage);
    await third.plays.open(first.id);
    expect(third.plays.steps).toEqual(first.plays.steps);
  });

  it('loses nothing when two tabs write at the same moment', async () => {
    const first = await played(storage);
    const second = tab(storage);
    await second.plays.open(first.id);
    await Promise.all([first.plays.act(choose('bars')), second.plays.act(choose('stay'))]);
    const logs = (await storage.all()).map(({ save }) => (save as { log: LogEntry[] }).log.at(-1));
    expect(logs).toHaveLength(2);
    expect(logs).toEqual(expect.arrayContaining([choose('bars'), choose('stay')]));
  });

  it('keeps what is taken back as taken back', async () => {
    const { plays, id } = await played(storage);
    expect(await plays.back()).toBe(true);
    await plays.backTo(1);
    const later = tab(storage);
    await later.plays.open(id);
    expect(later.plays.log).toEqual([{ do: 'look', entry: 'jana' }]);
    expect(await later.plays.back()).toBe(false);
  });

  it('plays an old save again in an edited story, and keeps it whole where it cannot follow', async () => {
    const { id } = await played(storage);
    const [old] = await storage.all();
    const later = tab(storage, { storyJson: edited, storyHash: 'two' });
    await later.plays.open(id);
    expect(later.notices).toEqual([expect.stringContaining('has changed')]);
    expect(later.plays.log.at(-1)).toEqual(petals('three'));
    await later.plays.act(choose('remain'));
    expect(later.notices).toHaveLength(1);
    expect(await storage.read(id)).toEqual(old);
    expect(await later.plays.slots()).toHaveLength(2);
  });

  it('follows ids, not places, in an edited story', async () => {
    const one = tab(storage);
    await one.plays.begin();
    await one.plays.act(choose('awake'));
    const later = tab(storage, { storyJson: edited, storyHash: 'two' });
    await later.plays.open((await one.plays.current())!);
    expect(later.notices).toEqual([]);
    expect(later.plays.steps.at(-1)?.events).toEqual(one.plays.steps.at(-1)?.events);
  });

  it('takes a save to a file and in again', async () => {
    const { plays, id } = await played(storage);
    const file = await plays.exportSave(id);
    expect(file.name).toBe('kind-regards-monday-early-boat-3.json');
    const taken = await plays.importSave(file.text);
    expect(taken).toMatchObject({ where: 'Monday, early boat', decisions: 3, current: false });
    expect(await plays.slots()).toHaveLength(2);
    await plays.open(taken.id);
    expect(await plays.current()).toBe(taken.id);
  });

  it('refuses a save whose steps the same story does not allow', async () => {
    const { plays, id } = await played(storage);
    const file = JSON.parse((await plays.exportSave(id)).text);
    file.save.log.push(choose('nowhere'));
    file.sum = sumOf(file.save);
    await expect(plays.importSave(JSON.stringify(file))).rejects.toThrow(/does not allow/);
    expect(await plays.slots()).toHaveLength(1);
  });

  it('says that a play is gone, and leaves the open one open', async () => {
    const { plays } = await played(storage);
    const steps = [...plays.steps];
    await expect(plays.open('0123')).rejects.toThrow('This play is not kept here any more.');
    expect(plays.steps).toEqual(steps);
  });

  it('keeps an open play anew when its slot is removed', async () => {
    const { plays, id } = await played(storage);
    await plays.remove(id);
    expect(await plays.slots()).toEqual([]);
    await plays.act(choose('stay'));
    const slots = await plays.slots();
    expect(slots).toMatchObject([{ decisions: 4, current: true }]);
    expect(slots[0]?.id).not.toBe(id);
  });

  it('forgets everything, and can begin again', async () => {
    const { plays } = await played(storage);
    await plays.forgetEverything();
    expect(plays.steps).toEqual([]);
    expect(await plays.slots()).toEqual([]);
    expect(await plays.current()).toBeNull();
    await expect(plays.act(choose('see'))).rejects.toThrow('No play is open.');
    await plays.begin();
    await plays.act(choose('see'));
    expect(await plays.slots()).toHaveLength(1);
  });
});

it('forgets although another tab has the plays open, and that tab can go on', async () => {
  const first = await played(await browserStorage());
  const second = tab(await browserStorage());
  await second.plays.forgetEverything();
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([]);
  await first.plays.act(choose('stay'));
  expect(await first.plays.slots()).toMatchObject([{ decisions: 4 }]);
});

it('leaves a damaged record where it is', async () => {
  const storage = await browserStorage();
  const { plays, id } = await played(storage);
  const slot = (await storage.read(id))!;
  await storage.write({ ...slot, revision: slot.revision + 1, save: { format: 1, log: 'gone' } });
  const later = tab(storage);
  await expect(later.plays.open(id)).rejects.toThrow('This save is damaged');
  expect(await later.plays.slots()).toHaveLength(1);
  expect(plays.steps).toHaveLength(5);
});

it('plays on in memory where the browser refuses, and says so', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const { plays } = tab(await browserStorage());
  expect(plays.trouble).toMatch(/keeps nothing/);
  await plays.begin();
  await plays.act(choose('see'));
  expect(await plays.slots()).toHaveLength(1);
});

it('plays on when writing fails, can still be taken to a file, and keeps it as soon as it can', async () => {
  const storage = memoryStorage();
  const { plays, notices } = tab(storage);
  await plays.begin();
  const full = vi.spyOn(storage, 'write').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  await plays.act(choose('see'));
  await plays.act(petals('three'));
  expect(notices).toHaveLength(1);
  expect(plays.trouble).toMatch(/could not be kept/);
  const [slot] = await plays.slots();
  expect(slot).toMatchObject({ decisions: 2, current: true });
  expect((await plays.exportSave(slot!.id)).text).toContain('"three"');
  await plays.open(slot!.id);
  expect(plays.log).toHaveLength(2);
  expect(await plays.slots()).toHaveLength(1);
  full.mockRestore();
  await plays.flush();
  expect(plays.trouble).toBeNull();
  expect(notices).toHaveLength(1);
  expect(await storage.all()).toMatchObject([{ decisions: 2 }]);
});

it('does one thing after another, however fast they are asked for', async () => {
  const { plays, notices } = tab(await browserStorage());
  void plays.begin();
  const asked = [
    plays.act(choose('see')),
    plays.act(choose('see')).catch((error: Error) => error.message),
    plays.act(petals('five')),
  ];
  expect((await Promise.all(asked))[1]).toBe('That is not on offer here.');
  expect(plays.log).toEqual([choose('see'), petals('five')]);
  // An entry that overtook another would have been taken for another tab's.
  expect(notices).toEqual([]);
  expect(await plays.slots()).toHaveLength(1);
});

it('is not stopped by a listener that fails', async () => {
  const { plays } = tab(memoryStorage());
  const heard = vi.fn();
  const uncaught = new Promise<unknown>((resolve) => process.once('uncaughtException', resolve));
  plays.onChange(() => {
    throw new Error('a stage fell down');
  });
  plays.onChange(heard);
  await plays.begin();
  expect(heard).toHaveBeenCalledOnce();
  expect(await uncaught).toMatchObject({ message: 'a stage fell down' });
});

describe('a past that is declared', () => {
  const script = { open: ['stay'], prefer: ['nothing', 'five'], bridges: { stay: '_Left out: the toast._ The boat.' } };
  const begun = async (storage: Storage) => {
    const plays = new Plays({ storyJson, storyHash: 'one', storyRelease: 1, storage, cutScript: async () => script });
    await plays.beginAt({ cut: 'twenty', prefer: ['awake', 'three'], looks: ['jana'], until: ['stay'] });
    return plays;
  };
  const prose = ({ steps }: Plays, at: number) =>
    steps[at]?.events.flatMap((event) => (event.kind === 'prose' ? [event.text] : []));

  it('goes on by a cut, is told as left out, and is nobody’s in what is handed on', async () => {
    const storage = memoryStorage();
    const plays = await begun(storage);
    expect(prose(plays, 0)?.[0]).toBe('_Left out: all that went before, which was only declared._ The boat.');
    const looked: LogEntry[] = [{ do: 'look', entry: 'jana' }];
    const past = [...looked, choose('awake'), petals('three')];
    await plays.act(choose('stay'));
    const id = (await plays.current())!;
    expect(await plays.passageOf(id)).toEqual({ cut: 'twenty', past: 3, log: [...past, choose('stay')] });
    // The same when the page is opened anew, and when it is taken for a week of somebody's own.
    const later = new Plays({ storyJson, storyHash: 'one', storyRelease: 1, storage, cutScript: async () => script });
    await later.open(id);
    expect(prose(later, 0)).toEqual(prose(plays, 0));
    await later.beginFrom(await plays.passageOf(id));
    expect(await later.passageOf((await later.current())!)).toEqual(await plays.passageOf(id));
  });

  it('is not gone back into a decision at a time', async () => {
    const plays = await begun(memoryStorage());
    await plays.act(choose('stay'));
    expect(await plays.back()).toBe(true);
    expect(await plays.back()).toBe(false);
    expect((await plays.passageOf((await plays.current())!)).past).toBe(3);
  });
});
