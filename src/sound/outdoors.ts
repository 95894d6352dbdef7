/**
 * Small sounds of the harbour and the street: made to be scattered over a place by `places.ts`, or asked for by a line.
 */
import { between, click, struck, type Grain } from './grain.ts';
import { note } from './notes.ts';
import { play, type Voice } from './synth.ts';

const cry =
  (behind: number): Grain =>
  (voice, at, loud, pan) => {
    const top = between(voice, 1050, 1350);
    const cries = 2 + Math.floor(voice.random() * 3);
    for (let i = 0; i < cries; i++) {
      const strength = loud * (1 - i / (cries + 1));
      const length = between(voice, 0.24, 0.42);
      play(voice, at + i * between(voice, 0.4, 0.5), {
        wave: 'triangle',
        pitch: [
          [0, top * 0.72],
          [length * 0.25, top],
          [length, top * 0.6],
        ],
        loud: [
          [0, 0],
          [length * 0.3, strength],
          [length, 0],
        ],
        through: [
          { type: 'bandpass', at: 1500, q: 1.2 },
          { type: 'lowpass', at: behind },
        ],
        pan,
        far: 0.5,
      });
    }
  };

export const gulls = cry(5000);

export const gullsThroughGlass = cry(1300);

const BELL = [
  [0.5, 0.2, 2.2],
  [1, 0.5, 1.8],
  [1.5, 0.16, 1.2],
  [2, 0.22, 0.9],
  [2.67, 0.1, 0.45],
  [4.1, 0.05, 0.2],
] as const;

function stroke(voice: Voice, at: number, step: number, loud: number, pan: number): void {
  for (const [ratio, share, length] of BELL)
    play(voice, at, { wave: 'sine', pitch: note(step) * ratio, loud: struck(loud * share, length), pan, far: 0.35 });
}

/** A ship's bell, in pairs. */
export const bell: Grain = (voice, at, loud, pan) => {
  stroke(voice, at, 8, loud, pan);
  stroke(voice, at + 0.5, 8, loud * 0.8, pan);
};

/** A ferry, far down the water: a fifth on the city's own D. */
export const horn: Grain = (voice, at, loud, pan) => {
  for (const [step, share] of [
    [-10, 0.6],
    [-7, 0.4],
    [-5, 0.2],
  ] as const)
    play(voice, at, {
      wave: 'sawtooth',
      pitch: note(step),
      loud: [
        [0, 0],
        [0.35, loud * share],
        [1.9, loud * share * 0.9],
        [3, 0],
      ],
      through: [{ type: 'lowpass', at: 420 }],
      pan,
      far: 0.7,
    });
};

/** Water against a hull. */
export const slap: Grain = (voice, at, loud, pan) => {
  const pitch = between(voice, 330, 560);
  play(voice, at, {
    wave: 'noise',
    loud: struck(loud, between(voice, 0.4, 0.8), 0.05),
    through: [
      {
        type: 'bandpass',
        at: [
          [0, pitch],
          [0.5, pitch * 0.6],
        ],
        q: 1.4,
      },
    ],
    pan,
    far: 0.15,
  });
};

/** One car, which goes by. */
export const car: Grain = (voice, at, loud) => {
  play(voice, at, {
    wave: 'noise',
    loud: [
      [0, 0],
      [3.4, loud],
      [7, 0],
    ],
    through: [
      {
        type: 'lowpass',
        at: [
          [0, 160],
          [3.4, 520],
          [7, 140],
        ],
      },
    ],
    pan: [
      [0, -0.8],
      [7, 0.8],
    ],
    far: 0.2,
  });
};

/** A shower, on glass. */
export const rain: Grain = (voice, at, loud, pan) => {
  play(voice, at, {
    wave: 'noise',
    loud: [
      [0, 0],
      [2, loud * 0.5],
      [6, loud * 0.4],
      [9, 0],
    ],
    through: [
      { type: 'highpass', at: 1200 },
      { type: 'lowpass', at: 6000 },
    ],
    pan,
  });
  for (let i = 0; i < 24; i++)
    click(voice, at + 0.5 + voice.random() * 7, between(voice, 1800, 4200), loud, between(voice, -0.7, 0.7));
};
