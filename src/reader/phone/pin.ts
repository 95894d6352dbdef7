/**
 * Your pin as the phone draws it: five petals, open as far as your regard stands. A picture of a word, never a meter:
 * it is drawn only on the Regard page, and nothing reads it.
 */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import { between, FOLD, GLOSS, HEART, LOBE, path, shadowOffset, THROAT, VEINS } from '../flower-shape.ts';

/** Below this a petal is still a bud: an opening too small to see. */
const BUD_BELOW = 0.15;
/** An opening petal shows its throat only once it is wide enough to hold one. */
const WIDE = 0.75;
const petals = [0, 1, 2, 3, 4] as const;
const turn = (i: number): string => `rotate(${i * 72})`;

/** How far each petal stands open (0 to 1), first petal first, for a figure such as "4.31". Anything else is all shut. */
export function openings(figure: string): number[] {
  const value = /^\d(\.\d+)?$/.test(figure) ? Number(figure) : 0;
  return petals.map((i) => Math.min(1, Math.max(0, value - i)));
}

function petal(i: number, opening: number): SVGTemplateResult {
  const bud = opening < BUD_BELOW;
  // Half an opening would read as a fault in the drawing, so that the least of them is still plainly a petal.
  const d = path(between(i, bud ? 0 : 0.4 + 0.6 * opening));
  const inside = bud
    ? svg`<path class="pin-fold" d=${FOLD} />`
    : svg`${opening >= WIDE ? svg`<path class="pin-gloss" d=${GLOSS} transform=${i === 2 || i === 3 ? 'scale(-1 1)' : 'scale(1)'} />` : ''}
        <path class="pin-throat" d=${THROAT} />${opening >= WIDE ? svg`<path class="pin-vein" d=${VEINS} />` : ''}`;
  return svg`<g transform=${turn(i)}><path class="pin-shade" d=${d} transform=${shadowOffset(i, 3)} />
    <path class="pin-rim" d=${d} transform=${shadowOffset(i, -1.6)} />
    <path class=${bud ? 'pin-bud' : i % 2 ? 'pin-petal two' : 'pin-petal'} d=${d} />${inside}</g>`;
}

/** The pin, with a text alternative that says what a passer-by would see. */
export function pin(figure: string): TemplateResult {
  const open = openings(figure);
  const lobes = (): SVGTemplateResult[] => petals.map((i) => svg`<path d=${LOBE} transform=${turn(i)} />`);
  return html`<svg class="pin" viewBox="-132 -128 264 256" role="img" aria-label="Your flower, as others see it today">
    <g class="pin-shade" transform="translate(4 7)">${lobes()}</g>
    <g class="pin-gilt">${lobes()}</g>
    <g class="pin-plate" transform="scale(.94)">${lobes()}</g>
    ${[4, 3, 2, 1, 0].map((i) => petal(i, open[i] as number))}
    <path class="pin-gilt" d=${HEART} />
  </svg>`;
}
