/**
 * Small sounds of kitchens, stairs, desks and bedrooms: made to be scattered over a place by `places.ts`, or asked for by a line.
 */
import { between, click, struck, thump, type Grain } from './grain.ts';
import { note } from './notes.ts';
import { play } from './synth.ts';

/** Comes to the boil, and switches itself off. */
export const kettle: Grain = (voice, at, loud, pan) => {
  play(voice, at, {
    wave: 'noise',
    loud: [
      [0, 0],
      [7, loud],
      [8.5, loud * 0.7],
      [10, 0],
    ],
    through: [
      {
        type: 'bandpass',
        at: [
          [0, 380],
          [8, 1250],
        ],
        q: 1.1,
      },
      { type: 'lowpass', at: 2600 },
    ],
    pan,
    sway: [9, 0.18],
  });
  click(voice, at + 8.5, 1700, loud * 2.2, pan);
};

/** The clockwork of a toaster: eleven ticks, and up it comes. */
export const toaster: Grain = (voice, at, loud, pan) => {
  for (let i = 0; i < 11; i++) click(voice, at + i * 0.25, i % 2 ? 2300 : 2700, loud * 0.5, pan);
  thump(voice, at + 3, 190, loud, pan, 0.1);
  click(voice, at + 3.02, 3100, loud, pan);
};

/** Somebody runs the tap, and shuts it; three drops. */
export const tap: Grain = (voice, at, loud, pan) => {
  play(voice, at, {
    wave: 'noise',
    loud: [
      [0, 0],
      [0.2, loud * 0.5],
      [1.6, loud * 0.4],
      [1.9, 0],
    ],
    through: [
      { type: 'highpass', at: 900 },
      { type: 'lowpass', at: 4200 },
    ],
    pan,
    far: 0.1,
  });
  for (const [after, step] of [
    [2.25, 11],
    [2.75, 10],
    [3.75, 11],
  ] as const)
    play(voice, at + after, {
      wave: 'sine',
      pitch: [
        [0, note(step) * 0.8],
        [0.06, note(step)],
      ],
      loud: struck(loud * 0.35, 0.1),
      pan,
      far: 0.15,
    });
};

/** Wood that gives and thinks about it. */
export const creak: Grain = (voice, at, loud, pan) => {
  const body = between(voice, 420, 760);
  let when = at;
  for (let i = 0; i < 14; i++) {
    when += 0.022 + 0.03 * Math.abs(i / 7 - 1) + voice.random() * 0.012;
    play(voice, when, {
      wave: 'noise',
      loud: struck(loud * (1 - Math.abs(i / 7 - 1) * 0.7), 0.05, 0.002),
      through: [{ type: 'bandpass', at: body * (1 + i * 0.012), q: 14 }],
      pan,
      far: 0.45,
    });
  }
};

export const door: Grain = (voice, at, loud, pan) => {
  click(voice, at, 1500, loud * 0.7, pan, 0.6);
  thump(voice, at + 0.12, 95, loud, pan, 0.7);
};

/** A child, floors up, to somebody: the two notes that all children have. */
export const child: Grain = (voice, at, loud, pan) => {
  for (const [after, step, length] of [
    [0, 8, 0.28],
    [0.36, 7, 0.5],
  ] as const)
    play(voice, at + after, {
      wave: 'triangle',
      pitch: [
        [0, note(step) * 0.96],
        [0.06, note(step)],
        [length, note(step) * 0.985],
      ],
      loud: [
        [0, 0],
        [0.06, loud],
        [length, 0],
      ],
      through: [
        { type: 'bandpass', at: 1050, q: 1.5 },
        { type: 'lowpass', at: 1600 },
      ],
      pan,
      far: 1,
    });
};

/** Somebody types a courtesy. */
export const keys: Grain = (voice, at, loud, pan) => {
  const strokes = 5 + Math.floor(voice.random() * 8);
  for (let i = 0; i < strokes; i++) {
    // On the grid, as all of Westbank is; a finger now and then leaves one out.
    if (voice.random() < 0.25) continue;
    click(voice, at + i * 0.125, between(voice, 1300, 2300), loud * between(voice, 0.5, 1), pan, 0.2);
  }
  thump(voice, at + strokes * 0.125, 240, loud * 0.3, pan, 0.1);
};

/** The tray goes up its tube, across the room, and lands. */
export const tray: Grain = (voice, at, loud, pan) => {
  play(voice, at, {
    wave: 'noise',
    loud: [
      [0, 0],
      [0.5, loud],
      [1.1, 0],
    ],
    through: [
      {
        type: 'bandpass',
        at: [
          [0, 300],
          [0.6, 1700],
          [1.1, 620],
        ],
        q: 2.2,
      },
    ],
    pan: [
      [0, pan],
      [1.1, -pan],
    ],
    far: 0.25,
  });
  thump(voice, at + 1.1, 150, loud * 0.7, -pan, 0.2);
};

/** A voice across a room, without the words. */
export const murmur: Grain = (voice, at, loud, pan) => {
  const syllables = 5 + Math.floor(voice.random() * 7);
  const speaker = note(voice.random() < 0.5 ? -6 : -3);
  const line: [number, number][] = [[0, 0]];
  const melody: [number, number][] = [[0, speaker]];
  for (let i = 0; i < syllables; i++) {
    const start = i * 0.19;
    line.push([start + 0.07, loud * between(voice, 0.5, 1)], [start + 0.18, loud * 0.12]);
    melody.push([start + 0.1, speaker * between(voice, 0.94, 1.1)]);
  }
  line.push([syllables * 0.19 + 0.1, 0]);
  play(voice, at, {
    wave: 'sawtooth',
    pitch: melody,
    loud: line,
    through: [
      { type: 'bandpass', at: between(voice, 380, 520), q: 1.6 },
      { type: 'lowpass', at: 700 },
    ],
    pan,
    far: 0.5,
  });
};

/** An onion, on a board, by hand. */
export const chopping: Grain = (voice, at, loud, pan) => {
  const cuts = 4 + Math.floor(voice.random() * 6);
  let when = at;
  for (let i = 0; i < cuts; i++) {
    thump(voice, when, 210, loud * between(voice, 0.4, 0.8), pan, 0.15);
    click(voice, when, 1400, loud * 0.6, pan);
    when += between(voice, 0.17, 0.34);
  }
};

/** Something thick on a low flame. */
export const bubble: Grain = (voice, at, loud, pan) => {
  const pitch = between(voice, 170, 320);
  play(voice, at, {
    wave: 'sine',
    pitch: [
      [0, pitch],
      [0.07, pitch * 1.7],
    ],
    loud: struck(loud, 0.09, 0.012),
    pan,
  });
};

/** Tick and tock, a second apart. */
export const clock: Grain = (voice, at, loud, pan) => {
  click(voice, at, 2100, loud, pan, 0.15);
  click(voice, at + 1, 1650, loud * 0.9, pan, 0.15);
};

/** A radiator: the water in it knocks, twice or three times, and it goes on ticking as it warms. */
export const radiator: Grain = (voice, at, loud, pan) => {
  const knocks = 2 + Math.floor(voice.random() * 2);
  for (let i = 0; i < knocks; i++)
    thump(voice, at + i * between(voice, 0.3, 0.45), 230, loud * (1 - i * 0.25), pan, 0.4);
  for (let i = 0; i < 4; i++) click(voice, at + 1.4 + i * between(voice, 0.3, 0.6), 2900, loud * 0.4, pan);
};

/** Water poured from a carafe, up the glass, and the carafe set down. */
export const carafe: Grain = (voice, at, loud, pan) => {
  for (let i = 0; i < 16; i++) {
    const pitch = 420 + i * 34;
    play(voice, at + i * 0.11 + voice.random() * 0.04, {
      wave: 'sine',
      pitch: [
        [0, pitch],
        [0.06, pitch * 1.45],
      ],
      loud: struck(loud * between(voice, 0.3, 0.7), 0.08, 0.01),
      pan,
      far: 0.1,
    });
  }
  play(voice, at + 2.5, { wave: 'sine', pitch: note(15), loud: struck(loud * 0.6, 0.7), pan, far: 0.3 });
  thump(voice, at + 2.5, 260, loud * 0.4, pan, 0.1);
};
