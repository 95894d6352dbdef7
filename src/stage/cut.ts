/**
 * Cuts one SVG picture into the pieces the stage moves: what stands still between two moving groups stays one piece,
 * every named moving group becomes its own, and flowers, people's places and faces are kept apart.
 * Knows SVG and the DOM; nothing of Phaser or of the story.
 */
import type { Animated } from './catalogue.ts';
import { breathe } from './breathe.ts';
import { ART, BLEED, type Box } from './fit.ts';

export type PieceKind =
  /** Paper, which drains. */
  | 'paper'
  /** Flowers, which do not. */
  | 'pin'
  /** Where people go, among the pieces of a setting. */
  | 'people'
  /** The needle holes where a flower was. */
  | 'empty'
  /** A face in thread. */
  | 'seen';

/** One line of thread: its path, and the matrix from it to the art. */
export interface Stroke {
  readonly d: string;
  readonly length: number;
  readonly matrix: DOMMatrix;
}

export interface Piece {
  readonly kind: PieceKind;
  readonly layer: string;
  /** What it covers of the art, with room for its shadow. */
  readonly box: Box;
  /** Motions of the groups it is in, outermost first; each with the box of its group to turn about. */
  readonly moves: readonly { readonly id: string; readonly how: Animated }[];
  /** The piece alone as an SVG of `width` x `height` px, showing `box` from its corner at `scale`. */
  svg(width: number, height: number, scale: number): string;
  /** Of a face: its lines, in the order of sewing. */
  readonly strokes: readonly Stroke[];
}

/** Fattened shadow strokes reach this far (units) beyond what an SVG's bounding box tells. */
const MARGIN = 14;
/** A moving piece may come in from beyond the sheet's edge by this much (units). */
const WINGS = 90;

const STYLE = /<style[^>]*>[^]*?<\/style>/g;

interface Run {
  kind: PieceKind;
  layer: string;
  moves: { id: string; how: Animated }[];
  elements: SVGGraphicsElement[];
}

const isGraphic = (node: Element): node is SVGGraphicsElement => 'getBBox' in node;

function kindOf(id: string): PieceKind | null {
  if (id === 'people') return 'people';
  if (id === 'face-empty') return 'empty';
  if (id === 'face-seen') return 'seen';
  return id === 'passengers' || /(^|-)flower$/.test(id) ? 'pin' : null;
}

/** Walks the tree in painting order and gathers neighbours that move alike. */
class Scissors {
  readonly runs: Run[] = [];
  readonly #marked = new Set<Element>();

  constructor(
    root: Element,
    private readonly animate: Readonly<Record<string, Animated>>,
  ) {
    for (const group of root.querySelectorAll('g[id]')) {
      if (!kindOf(group.id) && !Object.hasOwn(animate, group.id)) continue;
      for (let up: Element | null = group; up && up !== root; up = up.parentElement) this.#marked.add(up);
    }
  }

  walk(parent: Element, layer: string, kind: PieceKind, moves: Run['moves']): void {
    for (const child of parent.children) {
      if (!isGraphic(child) || child.tagName === 'defs') continue;
      if (!this.#marked.has(child)) {
        this.#add(child, layer, kind, moves);
        continue;
      }
      const how = this.animate[child.id];
      const own = kindOf(child.id) ?? kind;
      const within = how ? [...moves, { id: child.id, how }] : moves;
      if (own === 'people') this.runs.push({ kind: own, layer, moves: within, elements: [] });
      else if (own === 'pin' || own === 'empty' || own === 'seen') this.#add(child, layer, own, within);
      else this.walk(child, layer, own, within);
    }
  }

  #add(element: SVGGraphicsElement, layer: string, kind: PieceKind, moves: Run['moves']): void {
    const last = this.runs.at(-1);
    const same = last && last.kind === kind && last.layer === layer && kind !== 'people' && alike(last.moves, moves);
    if (same) last.elements.push(element);
    else this.runs.push({ kind, layer, moves, elements: [element] });
  }
}

const alike = (a: Run['moves'], b: Run['moves']): boolean =>
  a.length === b.length && a.every((move, i) => move.id === b[i]?.id);

function bounds(elements: readonly SVGGraphicsElement[], limit: Box): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const element of elements) {
    const box = element.getBBox();
    const matrix = element.getCTM();
    if (!matrix || (box.width === 0 && box.height === 0)) continue;
    for (const [x, y] of [
      [box.x, box.y],
      [box.x + box.width, box.y],
      [box.x, box.y + box.height],
      [box.x + box.width, box.y + box.height],
    ] as const) {
      const px = matrix.a * x + matrix.c * y + matrix.e;
      const py = matrix.b * x + matrix.d * y + matrix.f;
      left = Math.min(left, px - MARGIN);
      top = Math.min(top, py - MARGIN);
      right = Math.max(right, px + MARGIN);
      bottom = Math.max(bottom, py + MARGIN);
    }
  }
  left = Math.max(left, limit[0]);
  top = Math.max(top, limit[1]);
  return [left, top, Math.min(right, limit[0] + limit[2]) - left, Math.min(bottom, limit[1] + limit[3]) - top];
}

/** A copy of the tree that holds the chosen elements and their ancestors' frames only. */
function pick(node: Element, chosen: ReadonlySet<Element>): Element | null {
  if (chosen.has(node)) return node.cloneNode(true) as Element;
  const kept = [...node.children].map((child) => pick(child, chosen)).filter((child) => child !== null);
  if (kept.length === 0) return null;
  const frame = node.cloneNode(false) as Element;
  frame.append(...kept);
  return frame;
}

function writer(root: Element, head: string, elements: readonly Element[], box: Box): Piece['svg'] {
  return (width, height, scale) => {
    const body = pick(root, new Set(elements));
    const parts = [...(body?.children ?? [])].map((child) => new XMLSerializer().serializeToString(child));
    const inner = parts.join('').replaceAll(' data-style="', ' style="');
    const view = `${box[0]} ${box[1]} ${width / scale} ${height / scale}`;
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" width="${width}" height="${height}">${head}${inner}</svg>`;
  };
}

function strokesOf(element: Element | undefined): Stroke[] {
  const paths = [...(element?.querySelectorAll<SVGPathElement>('path[id^="face-seen-"]') ?? [])];
  return paths.map((path) => ({
    d: path.getAttribute('d') ?? '',
    length: path.getTotalLength(),
    matrix: DOMMatrix.fromMatrix(path.getCTM() ?? undefined),
  }));
}

function toPiece(run: Run, root: Element, head: string, sheet: Box): Piece | null {
  const { kind, layer, moves } = run;
  const spare = moves.length > 0 ? WINGS : BLEED;
  const limit: Box = [sheet[0] - spare, sheet[1] - spare, sheet[2] + 2 * spare, sheet[3] + 2 * spare];
  const box = bounds(run.elements, limit);
  if (kind !== 'people' && !(box[2] > 0 && box[3] > 0)) return null;
  const strokes = kind === 'seen' ? strokesOf(run.elements[0]) : [];
  return { kind, layer, box, moves, strokes, svg: writer(root, head, run.elements, box) };
}

/** Puts the drawing into the page unseen and unstyled, where it can be measured; a strict CSP would refuse its style. */
function unseen(root: Element): { live: Element; remove: () => void } {
  const holder = document.createElement('div');
  holder.setAttribute('aria-hidden', 'true');
  Object.assign(holder.style, {
    position: 'absolute',
    width: '0',
    height: '0',
    overflow: 'hidden',
    visibility: 'hidden',
  });
  const live = document.importNode(root, true);
  holder.append(live);
  document.body.append(holder);
  return { live, remove: () => holder.remove() };
}

/**
 * Parsing, laying and measuring each take a slice of their own: together they were the longest stretch of work at a new scene.
 * @param text an SVG whose units are its px
 * @param layers ids of the top groups; a top group of another name goes with the one before. Empty: all one layer.
 * @param hide ids of groups to leave out
 * @throws {Error} when the text is no SVG
 */
export async function cut(
  text: string,
  animate: Readonly<Record<string, Animated>>,
  layers: readonly string[],
  hide: readonly string[] = [],
): Promise<Piece[]> {
  // Styles are kept as text and under another name, since our CSP would refuse them in this document.
  const styles = text.match(STYLE)?.join('') ?? '';
  const bare = text.replaceAll(STYLE, '').replaceAll(' style="', ' data-style="');
  const parsed = new DOMParser().parseFromString(bare, 'image/svg+xml').documentElement;
  if (parsed.tagName !== 'svg') throw new Error('This picture is not an SVG.');
  const headed = [...parsed.children].filter((child) => ['defs', 'clipPath'].includes(child.tagName));
  const head = styles + headed.map((child) => new XMLSerializer().serializeToString(child)).join('');
  for (const hidden of parsed.querySelectorAll('g[display="none"]')) hidden.removeAttribute('display');
  for (const id of hide) parsed.querySelector(`#${CSS.escape(id)}`)?.remove();
  const width = Number(parsed.getAttribute('width')) || ART.width;
  const height = Number(parsed.getAttribute('height')) || ART.height;
  await breathe();
  const { live, remove } = unseen(parsed);
  try {
    await breathe();
    const scissors = new Scissors(live, animate);
    let layer = layers[0] ?? '';
    for (const top of live.children) {
      if (layers.includes(top.id)) layer = top.id;
      if (top.tagName !== 'g') continue;
      const how = animate[top.id];
      scissors.walk(top, layer, 'paper', how ? [{ id: top.id, how }] : []);
    }
    const pieces: Piece[] = [];
    for (const run of scissors.runs) {
      await breathe();
      const piece = toPiece(run, live, head, [0, 0, width, height]);
      if (piece) pieces.push(piece);
    }
    return pieces;
  } finally {
    remove();
  }
}
