/**
 * Draws the big flower on a canvas at any degree of opening, from the same file as the page's own control.
 * Pixels only; it knows neither Phaser nor whose flower it is.
 */
import { sheet } from './bake.ts';
import { pictureText } from './catalogue.ts';
import { between, outline, RADIUS, type Outline } from './petals.ts';

interface Shape {
  readonly path: Path2D;
  readonly fill: string;
  readonly stroke: string | null;
  readonly width: number;
  readonly opacity: number;
  readonly matrix: DOMMatrix;
}

interface Petal {
  readonly turn: number;
  readonly closed: Outline;
  readonly open: Outline;
  readonly closedFill: string;
  readonly openFill: string;
  /** What lies on the body, closed and open; and beneath it when open: its shadows and its lit edge. */
  readonly bud: readonly Shape[];
  readonly print: readonly Shape[];
  readonly under: readonly Shape[];
}

export interface FlowerArt {
  readonly plate: readonly Shape[];
  /** In painting order; `number` counts clockwise from the top. */
  readonly petals: readonly (Petal & { readonly number: number })[];
  readonly heart: readonly Shape[];
}

/** `translate`, `rotate` and `scale`, the only ones this drawing uses. */
function matrix(element: Element, root: Element): DOMMatrix {
  let all = new DOMMatrix();
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    const own = new DOMMatrix();
    for (const [, name, inside = ''] of (at.getAttribute('transform') ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
      const [a = 0, b] = inside.split(/[\s,]+/).map(Number);
      if (name === 'translate') own.translateSelf(a, b ?? 0);
      else if (name === 'rotate') own.rotateSelf(a);
      else if (name === 'scale') own.scaleSelf(a, b ?? a);
    }
    const shift = new DOMMatrix().translate(Number(at.getAttribute('x') ?? 0), Number(at.getAttribute('y') ?? 0));
    all = own.multiply(shift).multiply(all);
  }
  return all;
}

function inherited(element: Element, name: string, root: Element): string | null {
  for (let at: Element | null = element; at && at !== root.parentElement; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

function opacity(element: Element, root: Element): number {
  let all = 1;
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    all *= Number(at.getAttribute('opacity') ?? 1);
  }
  return all;
}

function shape(path: Element, root: Element, by = new DOMMatrix()): Shape {
  const stroke = inherited(path, 'stroke', root);
  return {
    path: new Path2D(path.getAttribute('d') ?? ''),
    fill: inherited(path, 'fill', root) ?? '#000',
    stroke,
    width: Number(inherited(path, 'stroke-width', root) ?? 1),
    opacity: opacity(path, root),
    matrix: by.multiply(matrix(path, root)),
  };
}

/** The plate is five uses of one lobe, five times; each is written out. */
function plateShapes(svg: Element): Shape[] {
  const plate = svg.querySelector('#plate');
  const lobe = svg.querySelector('#lobe');
  if (!plate || !lobe) throw new Error('The flower has no plate.');
  return [...plate.querySelectorAll('use, path')].flatMap((part) => {
    if (part.tagName === 'path') return [shape(part, plate)];
    const { fill, stroke, width, opacity, matrix: at } = shape(part, plate);
    const whole = new Path2D();
    const one = new Path2D(lobe.getAttribute('d') ?? '');
    for (let turn = 0; turn < 360; turn += 72) whole.addPath(one, new DOMMatrix().rotate(turn));
    return [{ path: whole, fill, stroke, width, opacity, matrix: at }];
  });
}

function petal(group: Element): Petal {
  const states = ['closed', 'open'].map((name) => group.querySelector(`.${name}`));
  const [shut, open] = states;
  if (!shut || !open) throw new Error(`The flower's ${group.id} is not drawn both ways.`);
  const body = (state: Element) => state.querySelector('.body')?.getAttribute('d') ?? '';
  const fill = (state: Element) => state.querySelector('.body')?.getAttribute('fill') ?? '#000';
  const split = (state: Element) => [...state.children].findIndex((child) => child.classList.contains('body'));
  const shapes = (state: Element, from: number, to?: number) =>
    [...state.children].slice(from, to).map((child) => shape(child, group));
  return {
    turn: Number(/rotate\(([\d.]+)\)/.exec(group.getAttribute('transform') ?? '')?.[1] ?? 0),
    closed: outline(body(shut)),
    open: outline(body(open)),
    closedFill: fill(shut),
    openFill: fill(open),
    bud: shapes(shut, split(shut) + 1),
    print: shapes(open, split(open) + 1),
    under: shapes(open, 0, split(open)),
  };
}

/** Reads the flower. Rejects when it does not come or was redrawn in another way. */
export async function flowerArt(): Promise<FlowerArt> {
  const svg = new DOMParser().parseFromString(await pictureText('flower.svg'), 'image/svg+xml').documentElement;
  const petals = [...svg.children]
    .filter((child) => /^petal-\d$/.test(child.id))
    .map((group) => ({ ...petal(group), number: Number(group.id.slice(-1)) }));
  const heart = svg.querySelector('#heart');
  if (petals.length !== 5 || !heart) throw new Error('The flower has lost a part.');
  return { plate: plateShapes(svg), petals, heart: [...heart.children].map((child) => shape(child, heart)) };
}

function mix(from: string, to: string, t: number): string {
  const part = (hex: string, i: number) => parseInt(hex.slice(1 + i * 2, 3 + i * 2), 16);
  const k = Math.min(1, Math.max(0, t));
  return `rgb(${[0, 1, 2].map((i) => Math.round(part(from, i) + (part(to, i) - part(from, i)) * k)).join()})`;
}

function paint(pen: CanvasRenderingContext2D, it: Shape, path = it.path, alpha = 1): void {
  if (alpha <= 0) return;
  const { a, b, c, d, e, f } = it.matrix;
  pen.save();
  pen.transform(a, b, c, d, e, f);
  pen.globalAlpha *= it.opacity * Math.min(1, alpha);
  pen.fillStyle = it.fill;
  pen.fill(path);
  if (it.stroke) {
    pen.strokeStyle = it.stroke;
    pen.lineWidth = it.width;
    pen.stroke(path);
  }
  pen.restore();
}

const UPRIGHT = new DOMMatrix();

function paintPetal(pen: CanvasRenderingContext2D, one: Petal, t: number): void {
  const body = new Path2D(between(one.closed, one.open, t));
  pen.save();
  pen.rotate((one.turn * Math.PI) / 180);
  for (const under of one.under) paint(pen, under, body, 0.3 + t);
  const fill = mix(one.closedFill, one.openFill, t * 1.4);
  paint(pen, { path: body, fill, stroke: null, width: 0, opacity: 1, matrix: UPRIGHT });
  for (const bud of one.bud) paint(pen, bud, bud.path, 1 - t * 2.6);
  if (t > 0.3) {
    // The print grows with the petal, from its foot.
    const grown = 0.55 + 0.45 * Math.min(1.06, t);
    pen.scale(grown, grown);
    for (const print of one.print) paint(pen, print, print.path, (t - 0.3) / 0.5);
  }
  pen.restore();
}

/** The flower on its own canvas. */
export class FlowerDrawing {
  readonly canvas: HTMLCanvasElement;
  readonly #pen: CanvasRenderingContext2D;

  /** @param radius of the flower, px; the canvas is a little larger, for the shadow and a petal's swing */
  constructor(
    private readonly art: FlowerArt,
    private readonly radius: number,
  ) {
    const { canvas, pen } = sheet(radius * 2.3, radius * 2.3);
    this.canvas = canvas;
    this.#pen = pen;
  }

  /** @param open how far each petal is open, 0..1 and a little over; index 0 is the top one */
  draw(open: readonly number[], heart: number): void {
    const pen = this.#pen;
    const scale = this.radius / RADIUS;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, this.canvas.width, this.canvas.height);
    pen.setTransform(scale, 0, 0, scale, this.canvas.width / 2, this.canvas.height / 2);
    for (const part of this.art.plate) paint(pen, part);
    for (const one of this.art.petals) paintPetal(pen, one, open[one.number - 1] ?? 0);
    pen.scale(heart, heart);
    for (const part of this.art.heart) paint(pen, part);
  }
}
