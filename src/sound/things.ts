/**
 * Small sounds of things that are sorted, laid, dealt and hung up: made to be scattered over a place by `places.ts`.
 */
import { between, click, struck, thump, type Grain } from './grain.ts';
import { note } from './notes.ts';
import { play } from './synth.ts';

/** Glass on glass, a barrow of it, let down a hill of its own colour. */
export const cullet: Grain = (voice, at, loud, pan) => {
  const pieces = 14 + Math.floor(voice.random() * 12);
  let when = at;
  for (let i = 0; i < pieces; i++) {
    const strength = loud * (1 - i / pieces) * between(voice, 0.4, 1);
    play(voice, when, {
      wave: 'sine',
      pitch: between(voice, 2100, 5200),
      loud: struck(strength * 0.5, between(voice, 0.08, 0.3), 0.001),
      pan: pan + between(voice, -0.15, 0.15),
      far: 0.35,
    });
    click(voice, when, between(voice, 3000, 6000), strength, pan, 0.3);
    when += 0.02 + (i / pieces) * between(voice, 0.03, 0.12);
  }
};

/** A fork is put down, and a glass answers it. */
export const cutlery: Grain = (voice, at, loud, pan) => {
  const touches = 1 + Math.floor(voice.random() * 3);
  for (let i = 0; i < touches; i++) {
    const when = at + i * between(voice, 0.16, 0.3);
    for (const [ratio, share] of [
      [1, 0.5],
      [2.76, 0.3],
      [5.4, 0.12],
    ] as const)
      play(voice, when, {
        wave: 'sine',
        pitch: note(14) * ratio * between(voice, 0.97, 1.03),
        loud: struck(loud * share, 0.26),
        pan,
        far: 0.3,
      });
    click(voice, when, 4200, loud * 0.5, pan);
  }
};

/** Cards, dealt: three or four, and a tap to square them. */
export const deal: Grain = (voice, at, loud, pan) => {
  const cards = 3 + Math.floor(voice.random() * 2);
  for (let i = 0; i < cards; i++)
    play(voice, at + i * between(voice, 0.3, 0.42), {
      wave: 'noise',
      loud: struck(loud, 0.09, 0.02),
      through: [
        { type: 'bandpass', at: between(voice, 2400, 3200), q: 0.9 },
        { type: 'lowpass', at: 5200 },
      ],
      pan,
      far: 0.1,
    });
  thump(voice, at + cards * 0.42 + 0.2, 260, loud * 0.6, pan, 0.1);
};

/** A pencil goes round in its sharpener, and is looked at. */
export const sharpener: Grain = (voice, at, loud, pan) => {
  const turns = 4 + Math.floor(voice.random() * 4);
  for (let i = 0; i < turns; i++)
    play(voice, at + i * 0.42, {
      wave: 'noise',
      loud: [
        [0, 0],
        [0.12, loud],
        [0.3, loud * 0.5],
        [0.38, 0],
      ],
      through: [{ type: 'bandpass', at: between(voice, 1300, 1700), q: 2.4 }],
      pan,
      far: 0.15,
    });
};

/** A coat leaves its hanger, and the hanger goes on about it. */
export const hanger: Grain = (voice, at, loud, pan) => {
  for (let i = 0; i < 5; i++)
    click(voice, at + i * i * 0.03 + i * 0.09, 2600 + i * 90, loud * (1 - i * 0.17), pan, 0.3);
  play(voice, at + 0.05, {
    wave: 'noise',
    loud: struck(loud * 0.8, 0.5, 0.16),
    through: [{ type: 'bandpass', at: 700, q: 0.8 }],
    pan,
    far: 0.2,
  });
};

/** Wind comes up, finds a gap, and lets go of it. */
export const gust: Grain = (voice, at, loud, pan) => {
  const length = between(voice, 2.6, 4.2);
  const top = between(voice, 620, 980);
  play(voice, at, {
    wave: 'noise',
    loud: [
      [0, 0],
      [length * 0.4, loud],
      [length * 0.6, loud * 0.8],
      [length, 0],
    ],
    through: [
      {
        type: 'bandpass',
        at: [
          [0, top * 0.45],
          [length * 0.45, top],
          [length, top * 0.5],
        ],
        q: 3.2,
      },
    ],
    pan: [
      [0, pan],
      [length, -pan],
    ],
    far: 0.4,
  });
};
