/**
 * Turns a cut piece into pixels, a slice at a time, so that reading and choosing never wait for a picture.
 * Rasterises as an image, since an inlined SVG loses its style under our CSP. Nothing of Phaser in here.
 */
import { breathe } from './breathe.ts';
import type { Piece } from './cut.ts';
import type { Box } from './fit.ts';

export interface Baked {
  readonly piece: Piece;
  readonly canvas: HTMLCanvasElement;
  /** px per unit of art. */
  readonly scale: number;
}

/** The most pixels drawn at once. */
const STRIP = 160_000;

async function image(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const picture = new Image();
    picture.src = url;
    await picture.decode();
    return picture;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** An empty canvas that is meant to be read by the processor, so that drawing on it never stalls a later frame. */
export function sheet(width: number, height: number): { canvas: HTMLCanvasElement; pen: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('This browser gives no canvas to draw on.');
  return { canvas, pen };
}

/** Rasterises one piece. Rejects when the browser cannot read the picture. */
export async function bake(piece: Piece, scale: number): Promise<Baked> {
  await breathe();
  const [, , wide, high]: Box = piece.box;
  const { canvas, pen } = sheet(wide * scale, high * scale);
  const picture = await image(piece.svg(canvas.width, canvas.height, scale));
  const strip = Math.max(24, Math.floor(STRIP / canvas.width));
  for (let y = 0; y < canvas.height; y += strip) {
    await breathe();
    pen.save();
    pen.beginPath();
    pen.rect(0, y, canvas.width, strip);
    pen.clip();
    pen.drawImage(picture, 0, 0);
    pen.restore();
  }
  return { piece, canvas, scale };
}

/** The soft shadow of many pieces together: their outline, small enough that drawing it large blurs it. */
export function shadow(parts: readonly Baked[], colour: string, area: Box, scale: number): HTMLCanvasElement {
  const { canvas, pen } = sheet(area[2] * scale, area[3] * scale);
  for (const { piece, canvas: part } of parts) {
    const [x, y, wide, high] = piece.box;
    pen.drawImage(part, (x - area[0]) * scale, (y - area[1]) * scale, wide * scale, high * scale);
  }
  pen.globalCompositeOperation = 'source-in';
  pen.fillStyle = colour;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The shadow at a sheet's right edge, for stretching down its whole height. */
export function edge(colour: string): HTMLCanvasElement {
  const { canvas, pen } = sheet(32, 4);
  const falling = pen.createLinearGradient(0, 0, canvas.width, 0);
  for (const [at, alpha] of [
    [0, 1],
    [0.3, 0.55],
    [1, 0],
  ] as const) {
    falling.addColorStop(
      at,
      `${colour}${Math.round(alpha * 255)
        .toString(16)
        .padStart(2, '0')}`,
    );
  }
  pen.fillStyle = falling;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}
