/**
 * The big flower as a thing of numbers: its outlines as drawn, how far each petal is open, and which petal a finger is on.
 * Pure; the drawing is in flower.ts.
 */

/** A body outline: M, six C and Z, its 38 absolute numbers in order. */
export type Outline = readonly number[];

export type Count = 0 | 1 | 2 | 3 | 4 | 5;

/** The drawing's own radius, units. */
export const RADIUS = 132;
/** Radius of the heart, where the flower is given, units; a little more than it is drawn. */
const HEART = 25;

/**
 * @throws {Error} when it is not such an outline: the flower's file must never be run through an optimiser
 */
export function outline(d: string): Outline {
  const numbers = [...d.matchAll(/-?\d*\.?\d+/g)].map(Number);
  if (numbers.length !== 38) throw new Error(`A petal's outline has ${numbers.length} numbers, not 38.`);
  return numbers;
}

/** The outline between closed (0) and open (1); a spring may ask for a little more than either. */
export function between(closed: Outline, open: Outline, t: number): string {
  const at = closed.map((from, i) => (from + ((open[i] ?? from) - from) * t).toFixed(2));
  const curves = Array.from({ length: 6 }, (_, i) => `C${at.slice(2 + i * 6, 8 + i * 6).join(' ')}`);
  return `M${at[0]} ${at[1]}${curves.join('')}Z`;
}

/** What a point (units from the middle) touches: a petal counted clockwise from the top, the heart, or nothing. */
export function touched(x: number, y: number): 'heart' | Exclude<Count, 0> | null {
  const far = Math.hypot(x, y);
  if (far <= HEART) return 'heart';
  if (far > RADIUS) return null;
  const turn = (Math.atan2(x, -y) / (Math.PI * 2) + 1 + 0.1) % 1;
  return (Math.min(4, Math.floor(turn * 5)) + 1) as Exclude<Count, 0>;
}

/** Going round by drag: from five the next petal is none, so the flower never snaps from all to one across the top. */
export function dragged(from: Count, over: Exclude<Count, 0>): Exclude<Count, 0> {
  if (from === 5 && over <= 2) return 5;
  if (from === 1 && over >= 4) return 1;
  return over;
}

/** A spring: where it is and how fast it goes. */
export interface Spring {
  at: number;
  speed: number;
}

const STIFFNESS = 210;
const DAMPING = 17;

/** One step of `seconds` towards `target`; true while it still moves. */
export function spring(s: Spring, target: number, seconds: number): boolean {
  s.speed += (STIFFNESS * (target - s.at) - DAMPING * s.speed) * seconds;
  s.at += s.speed * seconds;
  if (Math.abs(target - s.at) > 0.002 || Math.abs(s.speed) > 0.02) return true;
  s.at = target;
  s.speed = 0;
  return false;
}
