/**
 * Small sounds of the harbour and the street: made to be scattered over a place by `places.ts`, or asked for by a line.
 */
import { between, click, struck, thump, type Grain } from './grain.ts';
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

/** The end of a ferry's horn, which is all of it that comes over a hedge. */
export const hornTail: Grain = (voice, at, loud, pan) => {
  for (const [step, share] of [
    [-10, 0.6],
    [-7, 0.4],
  ] as const)
    play(voice, at, {
      wave: 'sawtooth',
      pitch: note(step),
      loud: [
        [0, 0],
        [0.5, loud * share],
        [0.8, loud * share * 0.9],
        [1.8, 0],
      ],
      through: [{ type: 'lowpass', at: 360 }],
      pan,
      far: 0.9,
    });
};

/** Leaves that shake off a little of the night's rain. */
export const leaves: Grain = (voice, at, loud, pan) => {
  const length = between(voice, 1.6, 2.8);
  play(voice, at, {
    wave: 'noise',
    loud: [
      [0, 0],
      [length * 0.4, loud],
      [length, 0],
    ],
    through: [
      { type: 'highpass', at: 2200 },
      { type: 'lowpass', at: 7000 },
    ],
    pan,
    sway: [7, 0.4],
    far: 0.1,
  });
  for (let i = 0; i < 5; i++)
    click(voice, at + between(voice, length * 0.4, length), between(voice, 2400, 3800), loud * 0.8, pan);
};

/** Somebody goes a few steps on gravel. */
export const gravel: Grain = (voice, at, loud, pan) => {
  const steps = 3 + Math.floor(voice.random() * 4);
  for (let i = 0; i < steps; i++) {
    const when = at + i * 0.5;
    for (let stone = 0; stone < 6; stone++)
      click(voice, when + voice.random() * 0.16, between(voice, 1500, 3600), loud * between(voice, 0.4, 1), pan, 0.15);
    play(voice, when, {
      wave: 'noise',
      loud: struck(loud * 0.5, 0.2, 0.03),
      through: [{ type: 'bandpass', at: 1100, q: 0.9 }],
      pan,
    });
  }
};

/** Water comes up over a stone step, and runs off it. */
export const lap: Grain = (voice, at, loud, pan) => {
  slap(voice, at, loud, pan);
  play(voice, at + 0.25, {
    wave: 'noise',
    loud: [
      [0, 0],
      [0.5, loud * 0.5],
      [2, 0],
    ],
    through: [
      {
        type: 'bandpass',
        at: [
          [0, 700],
          [2, 1900],
        ],
        q: 0.8,
      },
    ],
    pan,
    far: 0.15,
  });
};

/** A drop off an umbrella or a ledge, into what stands below it. */
export const drip: Grain = (voice, at, loud, pan) => {
  const pitch = note(10 + Math.floor(voice.random() * 3));
  play(voice, at, {
    wave: 'sine',
    pitch: [
      [0, pitch * 0.8],
      [0.05, pitch],
    ],
    loud: struck(loud, 0.12),
    pan,
    far: 0.3,
  });
};

/** A mooring chain takes the weight, link after link, and lets it go. */
export const chain: Grain = (voice, at, loud, pan) => {
  const links = 5 + Math.floor(voice.random() * 5);
  let when = at;
  for (let i = 0; i < links; i++) {
    for (const ratio of [1, 1.62, 2.31])
      play(voice, when, {
        wave: 'sine',
        pitch: note(7) * ratio * between(voice, 0.98, 1.02),
        loud: struck((loud * between(voice, 0.3, 0.6)) / ratio, 0.09, 0.001),
        pan,
        far: 0.25,
      });
    click(voice, when, 2600, loud * 0.5, pan);
    when += between(voice, 0.07, 0.16);
  }
  thump(voice, when, 130, loud * 0.4, pan, 0.3);
};
