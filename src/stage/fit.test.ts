/** The geometry of the window: the free part always holds what matters, and never an edge of the art. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ART, flowerSpot, frame, toWindow, uncovered, type Box } from './fit.ts';

const safe: Box = [0, 0, 992, 1000];
const phone: Box = [0, 232, 1000, 750];
const wide = { width: 1440, height: 900, covered: { right: 576, bottom: 0 } };
const small = { width: 390, height: 338, covered: { right: 0, bottom: 0 } };

describe('frame', () => {
  it('keeps nine tenths of the safe box in sight beside the sheet', () => {
    const f = frame(wide, safe, phone);
    expect(864 / f.zoom / safe[2]).toBeGreaterThan(0.9);
    expect(toWindow(f, [846, 386])[0]).toBeLessThan(864);
  });

  it('shows the whole width of the phone crop on a phone', () => {
    const f = frame(small, safe, phone);
    expect(390 / f.zoom).toBeGreaterThan(0.96 * phone[2]);
  });

  it('never shows an edge of the art in the free part', () => {
    const size = fc.integer({ min: 200, max: 4000 });
    fc.assert(
      fc.property(
        size,
        size,
        fc.integer({ min: 0, max: 900 }),
        fc.constantFrom(safe, [608, 0, 992, 1000] as Box),
        (w, h, right, box) => {
          const view = { width: w, height: h, covered: { right, bottom: 0 } };
          const f = frame(view, box, phone);
          const free = uncovered(view);
          expect(f.x).toBeLessThanOrEqual(0);
          expect(f.y).toBeLessThanOrEqual(0);
          expect(f.x + ART.width * f.zoom).toBeGreaterThanOrEqual(free.width - 0.01);
          expect(f.y + ART.height * f.zoom).toBeGreaterThanOrEqual(free.height - 0.01);
        },
      ),
    );
  });

  it('uses the whole window when the sheet leaves next to nothing', () => {
    expect(uncovered({ width: 400, height: 300, covered: { right: 390, bottom: 0 } }).width).toBe(400);
  });
});

describe('flowerSpot', () => {
  it('stands whole in the free part and off a head at the focal point', () => {
    const free = { width: 864, height: 900 };
    const head = { x: 700, y: 300, r: 60 };
    const spot = flowerSpot(free, [700, 300], [head]);
    expect(spot.x - spot.r).toBeGreaterThanOrEqual(0);
    expect(spot.x + spot.r).toBeLessThanOrEqual(free.width);
    expect(Math.hypot(spot.x - head.x, spot.y - head.y)).toBeGreaterThan(spot.r + head.r);
  });
});
