/**
 * How cut paper moves: the pose of a piece at a moment, by the kind of motion. Pure: time in, offsets out.
 * Every motion is small, uneven, and nothing at strength 0, so that a picture comes to rest as it was drawn.
 */
import type { MotionName } from './catalogue.ts';

/** Offsets from the drawn pose: units of the art, radians, factors. */
export interface Pose {
  readonly dx: number;
  readonly dy: number;
  readonly turn: number;
  readonly wide: number;
  readonly high: number;
  readonly alpha: number;
}

export const REST: Pose = { dx: 0, dy: 0, turn: 0, wide: 1, high: 1, alpha: 1 };

const TAU = Math.PI * 2;

/** An uneven wave in -1..1: two beats that never quite meet, so that no hand could have made it by machine. */
function wave(t: number, period: number, seed: number): number {
  const a = Math.sin((t / period + seed * 0.37) * TAU);
  const b = Math.sin((t / (period * 1.618) + seed * 0.71) * TAU);
  return 0.68 * a + 0.32 * b;
}

/** Time in held steps, as paper is moved by hand between two photographs. */
const held = (t: number, perSecond: number): number => Math.floor(t * perSecond) / perSecond;

/** A value in 0..1 that looks like chance and is the same each time. */
function scatter(n: number): number {
  const s = Math.sin(n * 127.1 + 311.7) * 43758.5453;
  return s - Math.floor(s);
}

/** Wings: a few beats, then a glide. */
function wings(t: number, seed: number): number {
  const cycle = (t + seed * 2.3) % (5 + scatter(seed) * 3);
  return cycle < 1.8 ? 0.5 - 0.5 * Math.cos(held(cycle, 14) * TAU * 1.7) : 0;
}

type Move = (t: number, seed: number, s: number) => Partial<Pose>;

const MOVES: Readonly<Record<MotionName, Move>> = {
  breathe: (t, seed, s) => {
    const size = 1 + 0.014 * s * wave(t, 7, seed);
    return { wide: size, high: size };
  },
  drift: (t, seed, s) => ({ dx: 11 * s * wave(t, 17, seed), dy: 1.5 * s * wave(t, 11, seed + 1) }),
  flicker: (t, seed, s) => {
    const beat = held(t, 9) * 9 + seed * 13;
    return {
      high: 1 + s * (0.16 * scatter(beat) - 0.09),
      wide: 1 + s * (0.08 * scatter(beat + 5) - 0.04),
      turn: 0.035 * s * (scatter(beat + 9) - 0.5),
    };
  },
  float: (t, seed, s) => ({ turn: 0.03 * s * wave(t, 5.2, seed), dy: -4 * s * wave(t, 4.1, seed + 2) }),
  flutter: (t, seed, s) => ({
    turn: 0.007 * s * wave(t, 3.1, seed),
    high: 1 + 0.05 * s * wave(t, 1.9, seed + 1),
    dx: 2 * s * wave(t, 2.6, seed + 2),
  }),
  fly: (t, seed, s) => ({
    dx: 34 * s * wave(t, 13, seed),
    dy: 15 * s * wave(t, 7, seed + 1),
    turn: 0.07 * s * wave(t, 6, seed + 2),
    high: 1 - 0.3 * s * wings(t, seed),
  }),
  glint: (t, seed, s) => ({
    alpha: 1 - s * (0.22 + 0.22 * wave(held(t, 6), 2.3, seed)),
    dx: 5 * s * wave(held(t, 6), 4, seed + 1),
  }),
  glow: (t, seed, s) => ({ alpha: 1 - s * (0.07 + 0.07 * wave(t, 3.7, seed)) }),
  rock: (t, seed, s) => ({ turn: 0.009 * s * wave(t, 5.5, seed), dy: 2 * s * wave(t, 4.3, seed + 1) }),
  sail: (t, seed, s) => ({ dx: 22 * s * wave(t, 23, seed), dy: 2 * s * wave(t, 3.7, seed + 1) }),
  steam: (t, seed, s) => ({
    dx: 5 * s * wave(t, 4.7, seed),
    high: 1 + 0.07 * s * wave(t, 3.9, seed + 1),
    wide: 1 + 0.09 * s * wave(t, 3.1, seed + 2),
    alpha: 1 - s * (0.13 + 0.13 * wave(t, 5.3, seed + 3)),
  }),
  sway: (t, seed, s) => ({ turn: 0.012 * s * wave(t, 5.9, seed), wide: 1 + 0.012 * s * wave(t, 4.4, seed + 1) }),
  swell: (t, seed, s) => ({ dx: 10 * s * wave(t, 6.3, seed), dy: 2.6 * s * wave(t, 4.6, seed + 1) }),
  swing: (t, seed, s) => ({ turn: 0.035 * s * wave(t, 3.4, seed) }),
};

/**
 * @param t seconds of motion so far
 * @param seed which of its kind this piece is, so that no two move alike
 * @param strength 0 at rest … 1
 */
export function pose(kind: MotionName, t: number, seed: number, strength: number): Pose {
  return strength === 0 ? REST : { ...REST, ...MOVES[kind](t, seed, strength) };
}

/** Where a piece of this kind turns, as a fraction of its box: bunting from above, a flame from its wick. */
export function pivot(kind: MotionName): readonly [number, number] {
  if (kind === 'swing' || kind === 'flutter' || kind === 'sway') return [0.5, 0];
  if (kind === 'flicker' || kind === 'steam' || kind === 'float') return [0.5, 1];
  return [0.5, 0.5];
}
