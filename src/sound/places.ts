/**
 * What each setting sounds like: layers that lie under it, and grains that fall into it at uneven times. Quiet, and in the city's key.
 * Levels are set against the petals, which are to be well above them.
 */
import type { Grain } from './grain.ts';
import * as indoors from './indoors.ts';
import { note } from './notes.ts';
import * as outdoors from './outdoors.ts';
import { play, type Sound, type Voice } from './synth.ts';
import * as things from './things.ts';

/** A layer, without its beginning and end. */
type Layer = Omit<Sound, 'loud'> & { readonly level: number };

interface Scattered {
  readonly grain: Grain;
  readonly level: number;
  /** The first, at most so many seconds after the place has come; then between so many seconds. */
  readonly first: number;
  readonly every: readonly [least: number, most: number];
  /** The side it comes from, or anywhere within that on both sides. */
  readonly pan: number;
  readonly anywhere?: boolean;
}

export interface Place {
  /** Outside the city's time: nothing here falls on its grid. */
  readonly uneven?: boolean;
  readonly layers: readonly Layer[];
  readonly grains: readonly Scattered[];
}

/** Once in a visit. */
const ONCE = [60, 60] as const;

/** The air of a room or of a night: noise about a low middle. */
const air = (level: number, hertz: number, sway: readonly [number, number] = [0.11, 0.2]): Layer => ({
  wave: 'noise',
  level,
  through: [
    { type: 'bandpass', at: hertz, q: 0.5 },
    { type: 'lowpass', at: hertz * 2.5 },
  ],
  sway,
});
/** Air that has found a pitch. */
const ringing = (level: number, step: number, q: number, sway: readonly [number, number]): Layer => ({
  wave: 'noise',
  level,
  through: [
    { type: 'bandpass', at: note(step), q },
    { type: 'bandpass', at: note(step), q },
  ],
  sway,
  far: 0.5,
});

/** A gale that is on the other side of something, or is not. */
const GALE: Layer = {
  wave: 'noise',
  level: 0.11,
  through: [
    { type: 'bandpass', at: 420, q: 0.9 },
    { type: 'lowpass', at: 1600 },
  ],
  sway: [0.17, 0.85],
};

/** The office, with and without its cake. */
const WARMTH: Place = {
  layers: [
    air(0.11, 380, [0.08, 0.12]),
    { wave: 'sine', pitch: note(-7), level: 0.014, sway: [0.1, 0.3] },
    { wave: 'noise', level: 0.014, through: [{ type: 'bandpass', at: 3200, q: 0.5 }] },
  ],
  grains: [
    { grain: indoors.keys, level: 0.24, first: 1, every: [2.5, 5], pan: 0.6, anywhere: true },
    { grain: indoors.murmur, level: 0.21, first: 2, every: [2.5, 6], pan: 0.8, anywhere: true },
    { grain: indoors.tray, level: 0.18, first: 4, every: [7, 11], pan: -0.7 },
  ],
};

export const PLACES: Readonly<Record<string, Place>> = {
  tern_street: {
    layers: [air(0.085, 330), { wave: 'sine', pitch: note(-10), level: 0.012, sway: [0.1, 0.3] }],
    grains: [
      { grain: indoors.kettle, level: 0.15, first: 1, every: ONCE, pan: -0.4 },
      { grain: indoors.toaster, level: 0.15, first: 4, every: [11, 16], pan: 0.35 },
      { grain: outdoors.gullsThroughGlass, level: 0.15, first: 3, every: [5, 10], pan: 0.6 },
      { grain: indoors.tap, level: 0.15, first: 12, every: [14, 20], pan: -0.2 },
    ],
  },
  stair: {
    layers: [
      air(0.08, 240),
      ringing(1.6, -5, 30, [0.13, 0.5]),
      ringing(1.3, -2, 36, [0.09, 0.6]),
      ringing(0.5, 2, 40, [0.07, 0.7]),
    ],
    grains: [
      { grain: indoors.creak, level: 0.48, first: 2, every: [4, 8], pan: 0.5, anywhere: true },
      { grain: indoors.child, level: 0.15, first: 5, every: [9, 14], pan: 0.2 },
      { grain: indoors.door, level: 0.3, first: 9, every: [10, 15], pan: 0.5, anywhere: true },
    ],
  },
  early_boat: {
    layers: [
      air(0.14, 180, [0.17, 0.3]),
      { wave: 'triangle', pitch: note(-15), level: 0.024, sway: [4.6, 0.35] },
      { wave: 'triangle', pitch: note(-10) * 1.003, level: 0.026, sway: [4.6, 0.5] },
      {
        wave: 'noise',
        level: 0.07,
        through: [
          { type: 'bandpass', at: 900, q: 0.6 },
          { type: 'lowpass', at: 2400 },
        ],
        sway: [0.23, 0.7],
      },
    ],
    grains: [
      { grain: outdoors.slap, level: 0.21, first: 0.5, every: [1.1, 2.8], pan: 0.7, anywhere: true },
      { grain: outdoors.gulls, level: 0.18, first: 2, every: [4, 8], pan: 0.8, anywhere: true },
      { grain: outdoors.bell, level: 0.135, first: 5, every: [13, 17], pan: 0.25 },
    ],
  },
  warmth_desk_morning: WARMTH,
  warmth_desk: WARMTH,
  desk_at_dusk: {
    layers: [
      { wave: 'sawtooth', pitch: note(-7), level: 0.022, through: [{ type: 'bandpass', at: 660, q: 1.4 }], pan: -0.3 },
      { wave: 'noise', level: 0.13, through: [{ type: 'bandpass', at: 340, q: 1.2 }], sway: [0.13, 0.8] },
      ringing(0.4, 3, 40, [0.19, 0.95]),
    ],
    grains: [
      { grain: outdoors.horn, level: 0.09, first: 4, every: [16, 20], pan: 0.5 },
      { grain: indoors.creak, level: 0.21, first: 7, every: [8, 13], pan: 0.7 },
      { grain: indoors.murmur, level: 0.075, first: 6, every: [9, 14], pan: -0.8 },
    ],
  },
  bedroom: {
    layers: [air(0.12, 160, [0.07, 0.4]), ringing(0.7, -7, 24, [0.05, 0.8])],
    grains: [
      { grain: indoors.clock, level: 0.135, first: 0, every: [2, 2], pan: -0.5 },
      { grain: outdoors.car, level: 0.18, first: 7, every: ONCE, pan: 0 },
      { grain: outdoors.horn, level: 0.036, first: 17, every: ONCE, pan: 0.7 },
      { grain: indoors.creak, level: 0.105, first: 12, every: [11, 15], pan: 0.3 },
    ],
  },
  larkspur_garden: {
    layers: [
      air(0.1, 260, [0.12, 0.3]),
      {
        wave: 'noise',
        level: 0.035,
        through: [
          { type: 'highpass', at: 1800 },
          { type: 'lowpass', at: 6500 },
        ],
        sway: [0.21, 0.85],
      },
    ],
    grains: [
      { grain: outdoors.leaves, level: 0.12, first: 1, every: [3, 7], pan: 0.8, anywhere: true },
      { grain: outdoors.gravel, level: 0.15, first: 4, every: [9, 15], pan: 0.5, anywhere: true },
      { grain: outdoors.hornTail, level: 0.06, first: 7, every: [17, 23], pan: 0.6 },
    ],
  },
  counsellor: {
    layers: [
      air(0.08, 300, [0.08, 0.15]),
      { wave: 'noise', level: 0.02, through: [{ type: 'bandpass', at: 2200, q: 1.4 }], sway: [0.3, 0.6], pan: 0.5 },
    ],
    grains: [
      { grain: indoors.clock, level: 0.09, first: 0, every: [2, 2], pan: -0.4 },
      { grain: indoors.radiator, level: 0.18, first: 4, every: [10, 16], pan: 0.6 },
      { grain: indoors.carafe, level: 0.12, first: 9, every: [24, 32], pan: 0.1 },
    ],
  },
  ferry_steps: {
    layers: [
      air(0.11, 190, [0.15, 0.35]),
      {
        wave: 'noise',
        level: 0.06,
        through: [
          { type: 'bandpass', at: 720, q: 0.6 },
          { type: 'lowpass', at: 2200 },
        ],
        sway: [0.19, 0.8],
      },
    ],
    grains: [
      { grain: outdoors.lap, level: 0.2, first: 0.5, every: [2, 4.5], pan: 0.7, anywhere: true },
      { grain: outdoors.drip, level: 0.09, first: 1, every: [0.8, 2.4], pan: 0.5, anywhere: true },
      { grain: outdoors.gulls, level: 0.15, first: 3, every: [5, 10], pan: 0.8, anywhere: true },
      { grain: outdoors.chain, level: 0.15, first: 6, every: [9, 15], pan: -0.5 },
    ],
  },
  janas_kitchen: {
    uneven: true,
    layers: [
      air(0.09, 300),
      { wave: 'noise', level: 0.05, through: [{ type: 'bandpass', at: 620, q: 1.2 }], sway: [5.3, 0.5], pan: -0.3 },
    ],
    grains: [
      { grain: indoors.chopping, level: 0.15, first: 1, every: [3, 7], pan: 0.3 },
      { grain: indoors.bubble, level: 0.06, first: 0, every: [0.3, 1.3], pan: -0.3 },
      { grain: outdoors.gullsThroughGlass, level: 0.1, first: 4, every: [9, 14], pan: 0.7 },
    ],
  },
  late_boat: {
    layers: [
      air(0.1, 170, [0.17, 0.3]),
      { wave: 'triangle', pitch: note(-15), level: 0.034, sway: [4.6, 0.35] },
      { wave: 'triangle', pitch: note(-10) * 1.003, level: 0.03, sway: [4.6, 0.5] },
    ],
    grains: [
      { grain: outdoors.slap, level: 0.24, first: 0.5, every: [1, 2.4], pan: 0.7, anywhere: true },
      { grain: indoors.creak, level: 0.3, first: 3, every: [5, 9], pan: 0.6, anywhere: true },
      { grain: indoors.murmur, level: 0.12, first: 4, every: [6, 11], pan: -0.6 },
      { grain: outdoors.hornTail, level: 0.07, first: 8, every: [19, 25], pan: 0.3 },
    ],
  },
  glass_works: {
    uneven: true,
    layers: [
      air(0.11, 210, [0.12, 0.3]),
      { wave: 'triangle', pitch: note(-12), level: 0.02, sway: [3.1, 0.4], pan: 0.4 },
      { wave: 'noise', level: 0.03, through: [{ type: 'bandpass', at: 1500, q: 0.8 }], sway: [1.7, 0.6], pan: 0.4 },
    ],
    grains: [
      { grain: things.cullet, level: 0.12, first: 0.5, every: [2.5, 6], pan: 0.6, anywhere: true },
      { grain: outdoors.gulls, level: 0.11, first: 3, every: [6, 12], pan: 0.8, anywhere: true },
      { grain: outdoors.chain, level: 0.1, first: 5, every: [9, 14], pan: 0.3 },
    ],
  },
  school_gate: {
    layers: [air(0.09, 320, [0.1, 0.25]), { wave: 'sine', pitch: note(9), level: 0.006, sway: [0.4, 0.5], pan: -0.5 }],
    grains: [
      { grain: indoors.child, level: 0.15, first: 0.5, every: [2.2, 5], pan: 0.8, anywhere: true },
      { grain: outdoors.gravel, level: 0.13, first: 3, every: [5, 9], pan: 0.6, anywhere: true },
      { grain: outdoors.bell, level: 0.06, first: 6, every: ONCE, pan: 0.4 },
      { grain: outdoors.gulls, level: 0.09, first: 5, every: [9, 15], pan: 0.8, anywhere: true },
    ],
  },
  tranters_room: {
    layers: [air(0.08, 260, [0.08, 0.2]), { wave: 'sine', pitch: note(-8), level: 0.01, sway: [0.2, 0.4], pan: -0.2 }],
    grains: [
      { grain: indoors.clock, level: 0.1, first: 0, every: [2, 2], pan: 0.5 },
      { grain: things.sharpener, level: 0.09, first: 3, every: [14, 20], pan: -0.3 },
      { grain: indoors.creak, level: 0.24, first: 6, every: [9, 14], pan: 0.7 },
    ],
  },
  street_door: {
    layers: [air(0.08, 230), ringing(1.4, -5, 30, [0.13, 0.5]), ringing(0.9, -2, 36, [0.09, 0.6])],
    grains: [
      { grain: indoors.tap, level: 0.07, first: 2, every: [12, 17], pan: 0.3 },
      { grain: outdoors.car, level: 0.12, first: 6, every: ONCE, pan: 0 },
      { grain: indoors.creak, level: 0.24, first: 4, every: [8, 13], pan: -0.6 },
    ],
  },
  bay_three: {
    layers: [GALE, air(0.06, 160)],
    grains: [
      { grain: outdoors.rain, level: 0.05, first: 0, every: [6, 9], pan: 0 },
      { grain: things.gust, level: 0.14, first: 2, every: [5, 9], pan: -0.8 },
      { grain: outdoors.car, level: 0.15, first: 7, every: [16, 22], pan: 0 },
    ],
  },
  fleurs_table: {
    layers: [air(0.09, 400, [0.08, 0.12]), { ...GALE, level: 0.02 }],
    grains: [
      { grain: things.cutlery, level: 0.1, first: 0.5, every: [0.9, 2.4], pan: 0.8, anywhere: true },
      { grain: indoors.murmur, level: 0.18, first: 1, every: [2, 4.5], pan: 0.7, anywhere: true },
      { grain: indoors.carafe, level: 0.08, first: 6, every: [14, 20], pan: 0.4 },
      { grain: indoors.door, level: 0.12, first: 9, every: [16, 22], pan: -0.8 },
    ],
  },
  coat_queue: {
    layers: [air(0.08, 300), { ...GALE, level: 0.035 }],
    grains: [
      { grain: things.hanger, level: 0.12, first: 1, every: [3, 6], pan: 0.5, anywhere: true },
      { grain: indoors.murmur, level: 0.15, first: 2, every: [3, 6], pan: 0.6, anywhere: true },
      { grain: indoors.door, level: 0.2, first: 5, every: [9, 14], pan: 0.8 },
    ],
  },
  shore_road: {
    uneven: true,
    layers: [{ ...GALE, level: 0.16 }, air(0.09, 140, [0.11, 0.5])],
    grains: [
      { grain: things.gust, level: 0.17, first: 0, every: [4, 8], pan: 0.9 },
      { grain: outdoors.lap, level: 0.2, first: 1, every: [1.8, 3.6], pan: 0.7, anywhere: true },
      { grain: things.cullet, level: 0.03, first: 5, every: [9, 15], pan: -0.7 },
      { grain: outdoors.horn, level: 0.05, first: 9, every: [22, 28], pan: 0.6 },
    ],
  },
  greets_kitchen: {
    uneven: true,
    layers: [air(0.08, 300), { ...GALE, level: 0.03 }],
    grains: [
      { grain: indoors.clock, level: 0.1, first: 0, every: [2, 2], pan: 0.6 },
      { grain: things.deal, level: 0.1, first: 1, every: [6, 11], pan: 0.1 },
      { grain: indoors.bubble, level: 0.04, first: 2, every: [0.8, 2.4], pan: -0.5 },
    ],
  },
  upper_deck: {
    layers: [
      { ...GALE, level: 0.12 },
      { wave: 'triangle', pitch: note(-15), level: 0.02, sway: [4.6, 0.35] },
      { wave: 'triangle', pitch: note(-10) * 1.003, level: 0.02, sway: [4.6, 0.5] },
    ],
    grains: [
      { grain: outdoors.slap, level: 0.16, first: 0.5, every: [1.6, 3.4], pan: 0.7, anywhere: true },
      { grain: things.gust, level: 0.12, first: 2, every: [6, 11], pan: -0.8 },
      { grain: outdoors.chain, level: 0.09, first: 4, every: [8, 13], pan: 0.5 },
    ],
  },
  counter: {
    layers: [
      air(0.08, 340, [0.08, 0.12]),
      { wave: 'sine', pitch: note(-7), level: 0.012, sway: [0.1, 0.3] },
      { wave: 'noise', level: 0.014, through: [{ type: 'bandpass', at: 3200, q: 0.5 }] },
    ],
    grains: [
      { grain: indoors.clock, level: 0.11, first: 0, every: [2, 2], pan: 0.2 },
      { grain: indoors.keys, level: 0.18, first: 2, every: [4, 8], pan: 0.5 },
      { grain: indoors.murmur, level: 0.1, first: 4, every: [8, 14], pan: 0.8, anywhere: true },
    ],
  },
  sitting_room: {
    layers: [air(0.07, 280, [0.07, 0.12])],
    grains: [
      { grain: indoors.clock, level: 0.07, first: 0, every: [2, 2], pan: 0.6 },
      { grain: indoors.carafe, level: 0.1, first: 6, every: [22, 30], pan: 0.1 },
      { grain: outdoors.hornTail, level: 0.05, first: 9, every: [18, 24], pan: 0.6 },
    ],
  },
  yard: {
    uneven: true,
    layers: [air(0.09, 240, [0.12, 0.3])],
    grains: [
      { grain: outdoors.gulls, level: 0.13, first: 1, every: [4, 9], pan: 0.8, anywhere: true },
      { grain: outdoors.chain, level: 0.08, first: 3, every: [8, 13], pan: 0.5 },
      { grain: things.cutlery, level: 0.07, first: 2, every: [3, 7], pan: 0.4, anywhere: true },
      { grain: outdoors.hornTail, level: 0.09, first: 7, every: [16, 22], pan: 0.6 },
    ],
  },
  corridor: {
    layers: [air(0.08, 240), ringing(0.8, -5, 30, [0.13, 0.5])],
    grains: [
      { grain: things.cutlery, level: 0.1, first: 0.5, every: [1.2, 3], pan: 0.8, anywhere: true },
      { grain: indoors.murmur, level: 0.16, first: 1, every: [2.5, 5], pan: 0.7, anywhere: true },
      { grain: outdoors.gulls, level: 0.07, first: 4, every: [8, 14], pan: 0.7 },
    ],
  },
  saturday_garden: {
    layers: [air(0.09, 260, [0.12, 0.3])],
    grains: [
      { grain: outdoors.leaves, level: 0.1, first: 1, every: [3, 7], pan: 0.8, anywhere: true },
      { grain: outdoors.gravel, level: 0.13, first: 3, every: [7, 12], pan: 0.5, anywhere: true },
      { grain: things.cutlery, level: 0.06, first: 4, every: [6, 11], pan: 0.3 },
    ],
  },
  table: {
    uneven: true,
    layers: [air(0.08, 260, [0.12, 0.3])],
    grains: [
      { grain: things.cutlery, level: 0.11, first: 0.5, every: [0.9, 2.4], pan: 0.8, anywhere: true },
      { grain: indoors.murmur, level: 0.12, first: 1, every: [2.5, 5.5], pan: 0.7, anywhere: true },
      { grain: outdoors.leaves, level: 0.09, first: 2, every: [5, 9], pan: 0.8, anywhere: true },
      { grain: outdoors.gulls, level: 0.08, first: 6, every: [9, 15], pan: 0.8, anywhere: true },
    ],
  },
  in_return: {
    layers: [air(0.08, 240), ringing(1.2, -5, 30, [0.13, 0.5]), ringing(0.9, -2, 36, [0.09, 0.6])],
    grains: [
      { grain: indoors.tap, level: 0.07, first: 2, every: [14, 19], pan: -0.4 },
      { grain: outdoors.gullsThroughGlass, level: 0.08, first: 4, every: [9, 15], pan: 0.6 },
      { grain: outdoors.horn, level: 0.05, first: 8, every: ONCE, pan: 0.7 },
      { grain: indoors.creak, level: 0.2, first: 5, every: [9, 14], pan: -0.3 },
    ],
  },
};

/** What a line can ask for besides a chime and a tick: seconds are how long it is to be heard. */
export const CUES: Readonly<Record<string, readonly [Grain, level: number, seconds: number]>> = {
  bell: [outdoors.bell, 0.12, 3],
  horn: [outdoors.horn, 0.14, 3],
  gulls: [outdoors.gulls, 0.14, 3],
  rain: [outdoors.rain, 0.08, 9],
  kettle: [indoors.kettle, 0.1, 10],
};

/** Seconds. All that begins in Westbank begins on this grid. */
const GRID = 0.25;

/**
 * Lays a whole visit to a place, from `at` on, on the context's own clock: no timer of ours runs while it is heard.
 * Each step of it lays one sound, so that the page can have its frames in between.
 */
export function* layPlace(
  voice: Voice,
  at: number,
  { layers, grains, uneven }: Place,
  seconds: number,
): Generator<void, void> {
  for (const { level, ...layer } of layers) {
    play(voice, at, {
      ...layer,
      loud: [
        [0, level],
        [seconds, level],
      ],
    });
    yield;
  }
  for (const { grain, level, first, every, pan, anywhere } of grains) {
    const [least, most] = every;
    let after = first + voice.random();
    // What begins later would be cut off by the going.
    while (after < seconds - 4) {
      const side = anywhere ? pan * (voice.random() * 2 - 1) : pan;
      const begins = uneven ? after : Math.round(after / GRID) * GRID;
      grain(voice, at + begins, level * (0.75 + voice.random() * 0.25), side);
      after += least + voice.random() * (most - least);
      yield;
    }
  }
}
