/** Motions end where the picture was drawn, and stay small enough to belong to it. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MotionName } from './catalogue.ts';
import { pose, REST } from './motions.ts';

const kinds: MotionName[] = [
  'breathe',
  'drift',
  'flicker',
  'float',
  'flutter',
  'fly',
  'glint',
  'glow',
  'rock',
  'sail',
  'steam',
  'sway',
  'swell',
  'swing',
];

it('comes to rest exactly as drawn', () => {
  for (const kind of kinds) expect(pose(kind, 12.3, 2, 0)).toEqual(REST);
});

it('moves at full strength, a little', () => {
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.double({ min: 0, max: 60, noNaN: true }), fc.nat(9), (kind, t, seed) => {
      const p = pose(kind, t, seed, 1);
      expect(Math.abs(p.dx)).toBeLessThan(40);
      expect(Math.abs(p.dy)).toBeLessThan(20);
      expect(Math.abs(p.turn)).toBeLessThan(0.1);
      expect(p.alpha).toBeGreaterThan(0.4);
      expect(p.alpha).toBeLessThanOrEqual(1.001);
      expect(p.high).toBeGreaterThan(0.6);
    }),
  );
  for (const kind of kinds) expect(pose(kind, 1.7, 1, 1)).not.toEqual(REST);
});
