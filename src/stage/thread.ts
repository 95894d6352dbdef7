/**
 * A face sewn on stroke by stroke: uncovers the finished drawing along each line of thread in turn.
 * Pixels only; nothing of Phaser.
 */
import { sheet, type Baked } from './bake.ts';

/** ms a stroke. */
export const STROKE = 250;
/** Wide enough (units of the line's own drawing) to uncover the cord with its shadow, and no neighbour. */
const WIDTH = 15;

export interface Sewing {
  /** What is sewn so far; drawn anew by `draw`. */
  readonly canvas: HTMLCanvasElement;
  /** ms until the last knot. */
  readonly lasts: number;
  /** Draws the face as it is `ms` after the first stitch. */
  readonly draw: (ms: number) => void;
}

const ease = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - (2 - 2 * t) ** 2 / 2);

export function sewing({ piece, canvas: finished, scale }: Baked): Sewing {
  const { canvas, pen } = sheet(finished.width, finished.height);
  const paths = piece.strokes.map((stroke) => ({ ...stroke, path: new Path2D(stroke.d) }));
  const lasts = STROKE * paths.length;
  const draw = (ms: number) => {
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.globalCompositeOperation = 'source-over';
    pen.clearRect(0, 0, canvas.width, canvas.height);
    if (ms >= lasts) {
      pen.drawImage(finished, 0, 0);
      return;
    }
    pen.lineWidth = WIDTH;
    pen.lineCap = 'round';
    paths.forEach(({ path, length, matrix }, i) => {
      const part = ease(Math.min(1, Math.max(0, ms / STROKE - i)));
      if (part === 0) return;
      pen.setTransform(scale, 0, 0, scale, -piece.box[0] * scale, -piece.box[1] * scale);
      pen.transform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f);
      pen.setLineDash([length * part, length * 2]);
      pen.stroke(path);
    });
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.globalCompositeOperation = 'source-in';
    pen.drawImage(finished, 0, 0);
  };
  return { canvas, lasts, draw };
}
