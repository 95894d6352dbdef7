/**
 * The flower as it is drawn on the page, and how its petals open: number by number between two outlines, each petal on a spring and
 * a little after the one before. Looks only; it is told how many petals are open.
 */
import { html, render, svg } from 'lit-html';
import {
  BUD_VEIN,
  COLOURS,
  FOLD,
  GLOSS,
  HEART,
  LOBE,
  OPEN,
  SHUT,
  THROAT,
  VEINS,
  between,
  path,
  shadowOffset,
} from './flower-shape.ts';
import type { PageMotion } from './settings.ts';

const FIVE = [0, 1, 2, 3, 4];
const turned = (petal: number) => `rotate(${72 * petal})`;
const SHUT_PATH = path(SHUT);

function plate() {
  const shape = (fill: string, transform: string, opacity = 1) =>
    svg`<g fill=${fill} transform=${transform} opacity=${opacity}>
      ${FIVE.map((petal) => svg`<path d=${LOBE} transform=${turned(petal)}></path>`)}
    </g>`;
  return svg`
    ${shape(COLOURS.shadow, 'translate(5 8) scale(1.015)', 0.1)}
    ${shape(COLOURS.shadow, 'translate(2 3)', 0.2)}
    ${shape(COLOURS.giltDark, 'translate(.9 1.2)')}
    ${shape(COLOURS.gilt, '')}
    ${shape(COLOURS.plate, 'scale(.945)')}
    <g fill=${COLOURS.cell} opacity=".8">
      ${OPEN.map((open, petal) => svg`<path d=${path(open)} transform=${`${turned(petal)} translate(0 -5) scale(.92 .93)`}></path>`)}
    </g>`;
}

/** Paths marked `outline` are redrawn as the petal opens; the parts of a bud fade, those of an open petal grow. */
function petal(index: number) {
  const mirrored = index === 2 || index === 3 ? 'scale(-1 1)' : '';
  const outline = (fill: string, opacity: number, transform: string) =>
    svg`<path class="outline" d=${SHUT_PATH} fill=${fill} opacity=${opacity} transform=${transform}></path>`;
  return svg`<g class="petal" data-petal=${index + 1} transform=${turned(index)}>
    ${outline(COLOURS.shadow, 0.1, shadowOffset(index, 5))}
    ${outline(COLOURS.shadow, 0.2, shadowOffset(index, 2))}
    ${outline(COLOURS.rim, 1, shadowOffset(index, -1.5))}
    <path class="outline body" d=${SHUT_PATH} fill="#a8464f"></path>
    <g class="bud">
      <path d=${FOLD} fill=${COLOURS.budLit}></path>
      <path d=${BUD_VEIN} fill=${COLOURS.rim} opacity=".55"></path>
    </g>
    <g class="bloom" opacity="0">
      <path d=${GLOSS} fill=${COLOURS.lit} transform=${mirrored}></path>
      <path d=${THROAT} fill=${COLOURS.throat}></path>
      <path d=${VEINS} fill=${COLOURS.vein}></path>
    </g>
  </g>`;
}

function heart() {
  const seeds = Array.from({ length: 9 }, (_, i) => {
    const turn = i * 0.698 + 0.2;
    return { x: (Math.cos(turn) * 11.5).toFixed(1), y: (Math.sin(turn) * 11.5).toFixed(1) };
  });
  return svg`
    <path d=${HEART} fill=${COLOURS.shadow} opacity=".3" transform="translate(1.6 2.4)"></path>
    <path d=${HEART} fill="#ffe3a0" transform="translate(-.8 -1)"></path>
    <path d=${HEART} fill=${COLOURS.gilt}></path>
    <g fill=${COLOURS.giltDark}>
      ${seeds.map(({ x, y }) => svg`<circle cx=${x} cy=${y} r="2.1"></circle>`)}
      <circle r="3.3"></circle>
    </g>`;
}

let master: DocumentFragment | null = null;

/** A whole flower, shut; `flowerMotion` opens it. It has a hundred parts, so the first is drawn and the others are copies. */
export function flowerDrawing(): Node {
  if (!master) {
    master = document.createDocumentFragment();
    const drawing = html`<svg class="drawing" viewBox="-132 -132 264 264" aria-hidden="true">
      ${plate()} ${FIVE.toReversed().map(petal)} ${heart()}
    </svg>`;
    render(drawing, master);
  }
  return master.querySelector('svg')?.cloneNode(true) ?? master;
}

const mix = (t: number) => {
  const part = Math.min(1, Math.max(0, t));
  return `rgb(${COLOURS.bud.map((bud, i) => Math.round(bud + ((COLOURS.petal[i] ?? bud) - bud) * part)).join(' ')})`;
};

/** Lays one petal at `t`: 0 shut, 1 open, a little more as it springs. */
function lay({ parts, index, t }: Spring): void {
  const d = path(between(index, t));
  for (const outline of parts.outlines) outline.setAttribute('d', d);
  parts.body?.setAttribute('fill', mix(t));
  parts.bud?.setAttribute('opacity', String(Math.max(0, 1 - t * 2.2)));
  parts.bloom?.setAttribute('opacity', String(Math.min(1, Math.max(0, (t - 0.3) * 2))));
  parts.bloom?.setAttribute('transform', `scale(${(0.45 + 0.55 * t).toFixed(3)})`);
}

/** What moves of a petal, looked up once and not at each frame. */
const partsOf = (petal: Element) => ({
  outlines: [...petal.querySelectorAll('.outline')],
  body: petal.querySelector('.body'),
  bud: petal.querySelector('.bud'),
  bloom: petal.querySelector('.bloom'),
});

interface Spring {
  readonly parts: ReturnType<typeof partsOf>;
  readonly index: number;
  t: number;
  speed: number;
  goal: number;
  /** When it starts to move, ms of the animation clock. */
  from: number;
}
const STIFFNESS = 260;
const DAMPING = 17;
/** How long each petal waits for the one before it, ms. */
export const LAG = 62;

/** One step of a damped spring; `seconds` is kept short by the caller, so that it cannot run away. */
function advance(spring: Spring, seconds: number): void {
  const pull = STIFFNESS * (spring.goal - spring.t) - DAMPING * spring.speed;
  spring.speed += pull * seconds;
  spring.t += spring.speed * seconds;
  if (Math.abs(spring.goal - spring.t) < 0.002 && Math.abs(spring.speed) < 0.02)
    [spring.t, spring.speed] = [spring.goal, 0];
}

/**
 * Opens and shuts the petals of a drawing. Runs frames only while a petal moves.
 * @returns how to set the number of open petals, and how to stop for good.
 */
export function flowerMotion(drawing: Element, motion: () => PageMotion): { set(open: number): void; stop(): void } {
  const springs = FIVE.flatMap((index): Spring[] => {
    const group = drawing.querySelector(`[data-petal="${index + 1}"]`);
    return group ? [{ parts: partsOf(group), index, t: 0, speed: 0, goal: 0, from: 0 }] : [];
  });
  let frame = 0;
  let last = 0;
  const tick = (now: number) => {
    const seconds = Math.min(0.032, (now - last) / 1000);
    last = now;
    springs.forEach((spring) => {
      if (spring.from > now || (spring.t === spring.goal && spring.speed === 0)) return;
      for (let half = 0; half < 2; half++) advance(spring, seconds / 2);
      lay(spring);
    });
    frame = springs.some(({ t, goal, speed }) => t !== goal || speed !== 0) ? requestAnimationFrame(tick) : 0;
  };
  return {
    set(open) {
      const now = performance.now();
      let waiting = 0;
      // Opening runs round from the first petal, shutting runs back from the last.
      const changed = springs.filter(({ goal }, index) => goal !== (index < open ? 1 : 0));
      if (changed[0]?.goal === 1) changed.reverse();
      for (const spring of changed) Object.assign(spring, { goal: 1 - spring.goal, from: now + LAG * waiting++ });
      if (motion() !== 'full') {
        springs.forEach((spring) => {
          Object.assign(spring, { t: spring.goal, speed: 0 });
          lay(spring);
        });
      } else if (!frame && changed.length) {
        last = now;
        frame = requestAnimationFrame(tick);
      }
    },
    stop: () => cancelAnimationFrame(frame),
  };
}
