/**
 * Where a setting stands in the window: how large, and shifted how far, so that what matters in it is never under the
 * sheet of prose. Pure geometry; no Phaser, no DOM.
 */

/** x, y, width, height. */
export type Box = readonly [number, number, number, number];
export type Point = readonly [number, number];

/** Every setting is drawn on this sheet, in its own units. */
export const ART = { width: 1600, height: 1000 } as const;
/** Pictures run on this far beyond their sheet (units), so that parallax finds paper there. */
export const BLEED = 24;
/** A little larger than needed, so that a sheet may shift without showing its edge. */
const OVERSCAN = 1.03;
/** Below this height (px) a picture is cropped closer, to its phone box. */
const SMALL = 560;
/** An uncovered part smaller than this (px) is no stage; the whole window is used. */
const LEAST = 120;

export interface View {
  /** px, of the same kind as `covered`. */
  readonly width: number;
  readonly height: number;
  readonly covered: { readonly right: number; readonly bottom: number };
}

/** Window = art * zoom + (x, y). */
export interface Frame {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** The part of the window that the sheet of prose leaves free. */
export function uncovered(view: View): { width: number; height: number } {
  const width = view.width - view.covered.right;
  const height = view.height - view.covered.bottom;
  return {
    width: Math.max(1, width < LEAST ? view.width : width),
    height: Math.max(1, height < LEAST ? view.height : height),
  };
}

function shift(centre: number, zoom: number, free: number, art: number): number {
  const wanted = free / 2 - centre * zoom;
  return Math.min(0, Math.max(free - art * zoom, wanted));
}

/** How a setting stands in a view: its safe box (or its phone crop, when the view is low) inside the free part. */
export function frame(view: View, safe: Box, phoneCrop: Box): Frame {
  const free = uncovered(view);
  const box = free.height < SMALL ? phoneCrop : safe;
  const fill = Math.max(free.width / ART.width, free.height / ART.height);
  const contain = Math.min(free.width / box[2], free.height / box[3]);
  const zoom = Math.max(fill, contain) * OVERSCAN;
  return {
    zoom,
    x: shift(box[0] + box[2] / 2, zoom, free.width, ART.width),
    y: shift(box[1] + box[3] / 2, zoom, free.height, ART.height),
  };
}

export const toWindow = (frame: Frame, [x, y]: Point): Point => [x * frame.zoom + frame.x, y * frame.zoom + frame.y];

/**
 * Where the big flower stands, window px: near what the picture is about, and off the heads of those who stand there.
 * @param heads centres and radii, window px
 */
export function flowerSpot(
  free: { width: number; height: number },
  focal: Point,
  heads: readonly { readonly x: number; readonly y: number; readonly r: number }[],
): { x: number; y: number; r: number } {
  const r = Math.min(
    210,
    Math.max(64, Math.min(free.width, free.height) * 0.27),
    free.width * 0.45,
    free.height * 0.45,
  );
  const margin = r * 1.12;
  const between = (low: number, high: number, t: number) => (high < low ? (low + high) / 2 : low + (high - low) * t);
  let best = { x: free.width / 2, y: free.height / 2, r };
  let least = Infinity;
  for (let i = 0; i <= 8; i++) {
    for (let j = 0; j <= 6; j++) {
      const x = between(margin, free.width - margin, i / 8);
      const y = between(margin, free.height - margin, j / 6);
      const covers = heads.reduce((sum, h) => sum + Math.max(0, r * 1.05 + h.r - Math.hypot(x - h.x, y - h.y)), 0);
      const cost = Math.hypot(x - focal[0], y - focal[1]) + covers * 8;
      if (cost < least) {
        least = cost;
        best = { x, y, r };
      }
    }
  }
  return best;
}
