// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NarrativeEvent } from '../narrative/types.ts';
import { petalPitch } from './notes.ts';
import { CUES, PLACES } from './places.ts';
import { createSound, type SoundSettings } from './sound.ts';
import { contexts, FakeAudioContext } from './fake-audio.ts';

/** Lets so many seconds pass, and whatever was promised in them happen. */
const passTime = (seconds: number): Promise<unknown> => vi.advanceTimersByTimeAsync(seconds * 1000);

type Levels = SoundSettings['value'];
const LEVELS: Levels = { volume: { ambience: 0.5, petals: 0.8, ticks: 0.5 }, muted: false };
const scene = (setting: string, light: 'morning' | 'night' = 'morning'): NarrativeEvent => ({
  kind: 'scene',
  setting,
  light,
});
const gave: NarrativeEvent = { kind: 'gave', to: 'davit', text: '' };

function settingsOf(value: Levels) {
  let tell: (value: Levels) => void = () => undefined;
  const settings = { value, onChange: (listener: (value: Levels) => void) => ((tell = listener), () => undefined) };
  return { settings, change: (part: Partial<Levels>) => tell((settings.value = { ...settings.value, ...part })) };
}
const only = (): FakeAudioContext => {
  expect(contexts).toHaveLength(1);
  return contexts[0] as FakeAudioContext;
};

/** A sound at which somebody has pressed once, in a scene. */
async function heard(setting = 'stair', levels = LEVELS) {
  const { settings, change } = settingsOf(levels);
  const sound = createSound(settings);
  sound.snap([scene(setting)]);
  sound.gesture();
  await passTime(0.3);
  return { sound, change };
}

beforeEach(() => {
  vi.useFakeTimers();
  contexts.length = 0;
  vi.stubGlobal('AudioContext', FakeAudioContext);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('silence', () => {
  it('makes nothing before a gesture, whatever is told or asked', async () => {
    const sound = createSound(settingsOf(LEVELS).settings);
    sound.tell([scene('stair'), gave, { kind: 'sound', id: 'bell' }]);
    sound.petal(5);
    sound.tick();
    sound.chime();
    await passTime(60);
    expect(contexts).toHaveLength(0);
  });

  it('makes no context while muted, and sounds when that is taken back', async () => {
    const { change, sound } = await heard('stair', { ...LEVELS, muted: true });
    sound.petal(1);
    expect(contexts).toHaveLength(0);
    change({ muted: false });
    await passTime(0.3);
    expect(only().state).toBe('running');
    expect(only().sounding()).toBeGreaterThan(0);
  });

  it('is silenced at once by mute, and nothing new is begun', async () => {
    const { sound, change } = await heard();
    const context = only();
    change({ muted: true });
    await passTime(0);
    expect(context.state).toBe('suspended');
    const before = context.sources.length;
    sound.petal(5);
    sound.tick();
    sound.tell([scene('early_boat')]);
    await passTime(5);
    expect(context.sources).toHaveLength(before);
    expect(context.state).toBe('suspended');
  });

  it('does nothing, and throws nothing, where Web Audio is missing or refuses', async () => {
    const refusing = vi.fn(function () {
      throw new Error('no');
    });
    for (const none of [undefined, refusing]) {
      vi.stubGlobal('AudioContext', none);
      const { sound, change } = await heard();
      sound.petal(3);
      sound.tell([scene('bedroom'), gave]);
      change({ volume: { ...LEVELS.volume, ambience: 1 } });
      await passTime(1);
    }
    expect(contexts).toHaveLength(0);
  });

  it('begins nothing more on a context that does not wake, and goes on once it does', async () => {
    const wakes = vi.spyOn(FakeAudioContext.prototype, 'resume').mockReturnValue(new Promise(() => undefined));
    const { sound } = await heard();
    await passTime(3);
    const before = only().sources.length;
    for (let i = 0; i < 20; i++) sound.petal(3);
    sound.tell([scene('early_boat')]);
    await passTime(1);
    expect(only().sources).toHaveLength(before);
    wakes.mockRestore();
    sound.gesture();
    await passTime(0.3);
    sound.petal(1);
    expect(only().state).toBe('running');
    expect(only().sources.length).toBeGreaterThan(before);
  });

  it('sleeps while the page is hidden', async () => {
    await heard();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    await passTime(0);
    expect(only().state).toBe('suspended');
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await passTime(0);
    expect(only().state).toBe('running');
  });
});

describe('a place', () => {
  it('is heard for a while after its scene has come, then the context sleeps and no timer is left', async () => {
    await heard();
    await passTime(24);
    expect(only().state).toBe('running');
    await passTime(12);
    expect(only().state).toBe('suspended');
    expect(only().sounding()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('comes again with the next scene, and the one before is stopped', async () => {
    const { sound } = await heard();
    const before = [...only().sources];
    await passTime(10);
    sound.tell([scene('early_boat')]);
    await passTime(2);
    expect(before.every((source) => source.ends <= only().currentTime)).toBe(true);
    expect(only().sounding()).toBeGreaterThan(0);
    await passTime(40);
    sound.tell([scene('bedroom', 'night')]);
    await passTime(1);
    expect(only().state).toBe('running');
  });

  it('stays as it is when a step back leaves one in it', async () => {
    const { sound } = await heard();
    const before = only().sources.length;
    sound.snap([scene('tern_street'), scene('stair')]);
    await passTime(1);
    expect(only().sources).toHaveLength(before);
    sound.snap([scene('tern_street')]);
    await passTime(1);
    expect(only().sources.length).toBeGreaterThan(before);
  });

  it('is laid for every setting that has one', async () => {
    for (const setting of Object.keys(PLACES)) {
      contexts.length = 0;
      await heard(setting);
      expect(only().sounding(), setting).toBeGreaterThan(1);
    }
  });
});

it('plays the sounds that a line asks for', async () => {
  const { sound } = await heard('nowhere');
  for (const id of ['chime', 'tick', ...Object.keys(CUES)]) {
    const before = only().sources.length;
    sound.tell([{ kind: 'sound', id }]);
    expect(only().sources.length, id).toBeGreaterThan(before);
  }
});

describe('petals', () => {
  const heardPitches = (): number[] =>
    only().pitches.filter((hertz) => [1, 2, 3, 4, 5].some((n) => petalPitch(n as 1) === hertz));

  it('are five notes of one scale, each higher than the one before, by day and in the dark', () => {
    for (const dark of [false, true]) {
      const notes = ([1, 2, 3, 4, 5] as const).map((n) => petalPitch(n, dark));
      expect(notes.map((hertz) => Number((hertz / (notes[0] ?? 1)).toFixed(3)))).toEqual([
        1, 1.111, 1.333, 1.481, 1.778,
      ]);
    }
    expect(petalPitch(1, true)).toBe(petalPitch(1) / 2);
  });

  it('that open together are a tune in their order', async () => {
    const { sound } = await heard('nowhere');
    const begin = only().sources.length;
    for (const n of [1, 2, 3, 4, 5] as const) sound.petal(n);
    const starts = [
      ...new Set(
        only()
          .sources.slice(begin)
          .map(({ begins }) => begins),
      ),
    ];
    expect(starts).toHaveLength(5);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(heardPitches()).toEqual(([1, 2, 3, 4, 5] as const).map((n) => petalPitch(n)));
  });

  it('wake the sleeping context and let it sleep again', async () => {
    const { sound } = await heard('nowhere');
    await passTime(1);
    expect(only().state).toBe('suspended');
    sound.petal(1);
    await passTime(0.1);
    expect(only().state).toBe('running');
    await passTime(6);
    expect(only().state).toBe('suspended');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are said back by the pin they were given to, as many as were given, once', async () => {
    const { sound } = await heard('nowhere');
    sound.petal(1);
    sound.petal(2);
    sound.tell([gave]);
    expect(heardPitches()).toEqual([1, 2, 1, 2].map((n) => petalPitch(n as 1)));
    sound.tell([gave]);
    expect(heardPitches()).toHaveLength(4);
  });
});
