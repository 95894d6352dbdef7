/**
 * The notes of the pins, and Kindly's tick. Westbank is in tune: everything here that has a pitch takes it from `note`.
 */
import { play, type Voice } from './synth.ts';

export type Petals = 1 | 2 | 3 | 4 | 5;

/** D, E, F sharp, A, B in pure intervals. */
const SCALE = [1, 9 / 8, 5 / 4, 3 / 2, 5 / 3] as const;
const TONIC = 293.665;

/** Hz of a step of the city's scale; 0 is the D above middle C, 5 the one above that, and so on both ways. */
export function note(step: number): number {
  const octave = Math.floor(step / 5);
  return TONIC * (SCALE[step - octave * 5] ?? 1) * 2 ** octave;
}

/** The first petal is E: so the tune climbs towards a D that only the fifth one reaches. */
const FIRST = 6;
/** In the dark, an octave down and behind a pillow. */
const DARK = -5;

export const petalPitch = (n: Petals, dark = false): number => note(FIRST + n - 1 + (dark ? DARK : 0));

/** Partials of a small enamelled tongue: how high, how loud, how long in seconds. */
const ENAMEL = [
  [1, 0.5, 1.5],
  [1.0017, 0.3, 1.2],
  [2.004, 0.14, 0.6],
  [3.01, 0.05, 0.34],
  [6.27, 0.035, 0.09],
] as const;

interface Manner {
  readonly dark?: boolean;
  /** 0..1, times the note's own. */
  readonly loud?: number;
  readonly far?: number;
}

/** One petal's note. */
export function petal(
  voice: Voice,
  at: number,
  n: Petals,
  { dark = false, loud = 1, far = 0.12 }: Manner = {},
): number {
  const pitch = petalPitch(n, dark);
  const soft = dark ? 0.6 : 1;
  const pan = (n - 3) * 0.12;
  const ends = ENAMEL.map(([ratio, share, length], index) =>
    play(voice, at, {
      wave: 'sine',
      pitch: pitch * ratio,
      loud: [
        [0, 0],
        [dark ? 0.012 : 0.004, 0.3 * share * loud * (index > 1 ? soft * soft : soft)],
        [length * (dark ? 1.3 : 1), 0],
      ],
      pan,
      far,
    }),
  );
  return Math.max(...ends);
}

/** Petals given: the other's pin says them back, quicker, from where it is. */
export function given(voice: Voice, at: number, n: Petals, dark: boolean): number {
  let end = at;
  for (let i = 1; i <= n; i++)
    end = petal(voice, at + (i - 1) * (dark ? 0.17 : 0.12), i as Petals, { dark, loud: 0.55, far: 0.3 });
  return end;
}

/** All five, and the two notes under the last that make it a chime. */
export function chime(voice: Voice, at: number, dark: boolean): number {
  given(voice, at, 5, dark);
  const last = at + (dark ? 0.68 : 0.48);
  for (const below of [-5, -2])
    play(voice, last, {
      wave: 'sine',
      pitch: petalPitch(5, dark) * (note(5 + below) / note(5)),
      loud: [
        [0, 0],
        [0.02, dark ? 0.03 : 0.045],
        [2.4, 0],
      ],
      far: 0.4,
    });
  return last + 2.4;
}

/** Kindly turns something: a click of round wood, twenty thousandths of a second. */
export function tick(voice: Voice, at: number): number {
  play(voice, at, {
    wave: 'noise',
    loud: [
      [0, 0],
      [0.001, 0.25],
      [0.006, 0],
    ],
    through: [{ type: 'bandpass', at: 1900, q: 2 }],
  });
  return play(voice, at, {
    wave: 'sine',
    pitch: [
      [0, 1240],
      [0.02, 820],
    ],
    loud: [
      [0, 0],
      [0.002, 0.22],
      [0.022, 0],
    ],
  });
}
