/** From picture to picture: what is put up, how, and what happens when the story is quicker than the painter. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { NarrativeEvent } from '../narrative/types.ts';
import type { Motion } from './port.ts';

const made = vi.hoisted(() => ({ fail: new Set<string>(), wait: Promise.resolve() as Promise<unknown> }));
vi.mock('./setting.ts', async () => {
  const { settingArt } = await import('./catalogue.ts');
  return {
    prepareSetting: async (id: string, laid: readonly { who: string }[], scale: number) => {
      await made.wait;
      if (made.fail.has(id)) throw new Error(`no ${id}`);
      const name = id === 'table' ? `${id} ${JSON.stringify(laid)}` : id;
      return { name, scale, art: settingArt(id) };
    },
  };
});
vi.mock('./person.ts', () => ({ preparePerson: async (who: string, scale: number) => ({ who, scale }) }));

const { Director } = await import('./director.ts');

/** A theatre that only writes down what it was told to do. */
function theatre() {
  const log: string[] = [];
  const people = new Map<string, Record<string, unknown>>();
  const person = (who: string) => ({
    who,
    face: 'flower',
    going: false,
    stand: () => {},
    wear: (face: string) => log.push(`${who} wears ${face}`),
    turnTo: (face: string) => log.push(`${who} turns to ${face}`),
    bloom: () => log.push(`${who} blooms`),
    chime: () => log.push(`${who} chimes`),
    come: (_: unknown, __: number, how: Motion) => log.push(`${who} comes ${how}`),
    go: (_: number, how: Motion, done: () => void) => {
      log.push(`${who} goes ${how}`);
      done();
    },
    walk: (_: unknown, how: Motion) => log.push(`${who} walks ${how}`),
  });
  const it = {
    log,
    people,
    setting: null as unknown,
    scaleOf: () => 1,
    finish: () => {},
    sortPeople: () => {},
    refit: () => {},
    ground: () => {},
    weather: {
      turn: (picture: { drain: number }, _: unknown, how: Motion) => log.push(`drain ${picture.drain} ${how}`),
    },
    put: async (prepared: { name: string } | null, how: Motion) => {
      people.clear();
      it.setting = prepared;
      log.push(`put ${prepared?.name} ${how}`);
    },
    enter: ({ who }: { who: string }) => {
      const one = person(who);
      people.set(who, one);
      return one;
    },
    drop: ({ who }: { who: string }) => people.delete(who),
  };
  return it;
}

function stage(motion: Motion = 'full') {
  const stand = theatre();
  const faults: unknown[] = [];
  const nothing = () => {};
  const director = new Director(
    stand as unknown as ConstructorParameters<typeof Director>[0],
    () => motion,
    nothing,
    nothing,
    (fault) => faults.push(fault),
  );
  return { ...stand, stand, director, faults };
}

const boat: NarrativeEvent = { kind: 'scene', setting: 'early_boat', light: 'morning' };
const desk: NarrativeEvent = { kind: 'scene', setting: 'warmth_desk', light: 'day' };
const tilde: NarrativeEvent = { kind: 'figure', who: 'tilde', at: 'left', face: 'flower' };
const settled = () => new Promise((done) => setTimeout(done, 5));

beforeEach(() => {
  made.fail.clear();
  made.wait = Promise.resolve();
});

it('snaps at once and tells in motion', async () => {
  const { director, log } = stage();
  director.snap([boat, tilde]);
  await settled();
  expect(log).toEqual(['put early_boat instant', 'tilde wears flower', 'drain 0 instant']);
  log.length = 0;
  director.tell([desk, tilde]);
  await settled();
  expect(log).toEqual(['put warmth_desk full', 'tilde wears flower', 'tilde blooms', 'drain 0 full']);
});

it('moves only what differs within a setting', async () => {
  const { director, log } = stage();
  director.snap([boat, tilde]);
  await settled();
  log.length = 0;
  director.tell([
    { ...tilde, at: 'centre', face: 'seen' },
    { kind: 'figure', who: 'bisi', at: 'right', face: 'flower' },
    { kind: 'gave', to: 'tilde', text: 'You give Tilde four.' },
  ]);
  await settled();
  expect(log).toEqual([
    'tilde walks full',
    'tilde turns to seen',
    'bisi wears flower',
    'bisi comes full',
    'drain 0 full',
    'tilde chimes',
  ]);
  log.length = 0;
  director.tell([{ ...tilde, at: 'gone' }]);
  await settled();
  expect(log).toEqual(['tilde goes full', 'drain 0 full']);
});

it('lays one place more without carrying the table out', async () => {
  const { director, log } = stage();
  director.snap([
    { kind: 'scene', setting: 'table', light: 'day' },
    { kind: 'laid', who: 'vesna', brings: 'beans' },
  ]);
  await settled();
  log.length = 0;
  director.tell([{ kind: 'laid', who: 'jana', brings: 'blue_dish' }]);
  await settled();
  expect(log[0]).toMatch(/^put table .*vesna.*jana.* calm$/);
});

it('shows the latest picture when the story was quicker', async () => {
  const { director, log } = stage();
  let ready = () => {};
  made.wait = new Promise<void>((done) => (ready = done));
  director.tell([boat, tilde]);
  director.tell([desk]);
  ready();
  await settled();
  expect(log.filter((line) => line.startsWith('put'))).toEqual(['put warmth_desk full']);
});

it('leaves the old picture when the next does not come, says so, and tries again at the next cue', async () => {
  const { director, log, faults, people } = stage();
  made.fail.add('warmth_desk');
  director.snap([boat, tilde]);
  await settled();
  log.length = 0;
  director.tell([desk, tilde]);
  await settled();
  expect(log).toEqual(['drain 0 full']);
  expect(people.has('tilde')).toBe(true);
  expect(String(faults[0])).toContain('warmth_desk');
  made.fail.clear();
  director.tell([{ ...tilde, at: 'right' }]);
  await settled();
  expect(log).toContain('put warmth_desk full');
});
