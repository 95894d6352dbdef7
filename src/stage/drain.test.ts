/** The matrix against the palette: the colours that the painter's own drain gives for the same k. */
import { describe, expect, it } from 'vitest';
import { drainMatrix } from './drain.ts';

const rgb = (hex: string) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));

function apply(matrix: readonly number[], colour: readonly number[]): number[] {
  return [0, 1, 2].map((row) => {
    const m = matrix.slice(row * 5, row * 5 + 5);
    return colour.reduce((sum, channel, i) => sum + channel * (m[i] ?? 0), m[4] ?? 0);
  });
}

describe('drainMatrix', () => {
  it('leaves every colour alone at 0', () => {
    for (const hex of ['#f1aca3', '#274b66']) {
      apply(drainMatrix(0), rgb(hex)).forEach((v, i) => expect(v).toBeCloseTo(rgb(hex)[i] ?? -1, 5));
    }
  });

  // Right-hand sides are `drain(hex, k)` of the scissors' palettes.
  it.each([
    ['#f1aca3', 1],
    ['#274b66', 1],
    ['#eab54d', 1],
    ['#fbe6d2', 0.5],
    ['#66b384', 0.5],
  ] as const)('comes within a step of the palette for %s at %d', async (hex, k) => {
    // A computed path: the drawing tools are plain JavaScript, outside what is type-checked.
    const tools = '../workshop/scissors/palettes.mjs';
    const { drain } = (await import(/* @vite-ignore */ tools)) as { drain: (hex: string, k: number) => string };
    const wanted = rgb(drain(hex, k));
    apply(drainMatrix(k), rgb(hex)).forEach((v, i) => expect(Math.abs(v - (wanted[i] ?? 999))).toBeLessThan(14));
  });
});
