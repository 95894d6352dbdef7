/** The flower's numbers, read from the very file that is drawn. */
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { between, dragged, outline, spring, touched, type Count } from './petals.ts';

const svg = readFileSync('assets/art/flower.svg', 'utf8');
const bodies = [...svg.matchAll(/class="body" d="([^"]+)"/g)].map((match) => match[1] ?? '');

describe('outlines', () => {
  it('are 38 numbers each, closed and open, for five petals', () => {
    expect(bodies).toHaveLength(10);
    for (const d of bodies) expect(outline(d)).toHaveLength(38);
  });

  it('are themselves at both ends', () => {
    const [closed, open] = [outline(bodies[0] ?? ''), outline(bodies[1] ?? '')];
    expect(outline(between(closed, open, 0))).toEqual(closed);
    expect(outline(between(closed, open, 1))).toEqual(open);
  });

  it('refuse a drawing that was optimised', () => {
    expect(() => outline('M0 0L10 10Z')).toThrow('38');
  });
});

describe('touch', () => {
  it('finds each petal where it is drawn, clockwise from the top', () => {
    for (let n = 1; n <= 5; n++) {
      const angle = ((n - 1) * 2 * Math.PI) / 5;
      expect(touched(80 * Math.sin(angle), -80 * Math.cos(angle))).toBe(n);
    }
  });

  it('finds the heart, and nothing outside', () => {
    expect(touched(3, -4)).toBe('heart');
    expect(touched(120, 120)).toBeNull();
  });

  it('does not wrap round the top in a drag', () => {
    expect(dragged(5, 1)).toBe(5);
    expect(dragged(1, 5)).toBe(1);
    expect(dragged(3, 4)).toBe(4);
  });
});

it('a spring comes to rest on its target, having gone a little past it', () => {
  fc.assert(
    fc.property(fc.constantFrom<Count>(0, 1), fc.double({ min: 0.005, max: 0.033, noNaN: true }), (target, step) => {
      const s = { at: 1 - target, speed: 0 };
      let far = 0;
      for (let i = 0; i < 800 && spring(s, target, step); i++) far = Math.max(far, Math.abs(s.at - (1 - target)));
      expect(s.at).toBe(target);
      expect(far).toBeGreaterThan(1);
      expect(far).toBeLessThan(1.4);
    }),
  );
});
