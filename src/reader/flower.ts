/**
 * The flower as a control: five radios on five petals, opened by tap, by dragging round, by arrow keys, and by 1 to 5; what so many
 * petals mean; and the button that gives them. The drawing is in `flower-drawing.ts`, the state in the model behind the port.
 */
import { html, nothing, type TemplateResult } from 'lit-html';
import { ref, createRef } from 'lit-html/directives/ref.js';
import type { Decision } from '../narrative/types.ts';
import { LAG, flowerDrawing, flowerMotion } from './flower-drawing.ts';
import { ALL_PETALS, meaningOf, type Petals } from './flower-model.ts';
import { words } from './lines.ts';
import type { FlowerPort, SoundPort } from './port.ts';
import type { PageMotion } from './settings.ts';
import { nameOf } from './told.ts';
import { plainly } from './typeset.ts';

type PetalsDecision = Extract<Decision, { kind: 'petals' }>;
const isPetals = (n: number): n is Petals => n >= 1 && n <= 5 && Number.isInteger(n);

/** Which petal lies in this direction from the middle; null in the middle itself, where all meet. `size` is half the flower's width. */
export function petalAt(x: number, y: number, size: number): Petals | null {
  if (Math.hypot(x, y) < size * 0.14) return null;
  const degrees = (Math.atan2(x, -y) * 180) / Math.PI;
  const petal = Math.floor((((degrees + 396) % 360) / 72) % 5) + 1;
  return isPetals(petal) ? petal : null;
}

/** Where an arrow key leads from `open`; null for any other key. It stops at one and at five. */
export function arrowed(key: string, open: number): Petals | null {
  const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[key];
  if (key === 'Home') return 1;
  if (key === 'End') return 5;
  if (by === undefined) return null;
  return Math.min(5, Math.max(1, open + by)) as Petals;
}

export interface FlowerControl {
  template(decision: PetalsDecision, give: (event: Event) => void): TemplateResult;
  /** To be called after each drawing: petals and sounds follow the model. */
  follow(): void;
}

export function flowerControl(flower: FlowerPort, sound: SoundPort, motion: () => PageMotion): FlowerControl {
  const root = createRef<HTMLElement>();
  let drawn: { on: Element; set(open: number): void; stop(): void } | null = null;
  let drawing: { readonly of: PetalsDecision; readonly node: Node } | null = null;
  let heard = 0;
  let dragging: number | null = null;

  const aim = (event: PointerEvent) => {
    const box = root.value?.getBoundingClientRect();
    if (!box) return;
    const half = box.width / 2;
    const petal = petalAt(event.clientX - box.left - half, event.clientY - box.top - half, half);
    const open = flower.state?.open ?? 0;
    // Dragging on past the fifth petal, or back past the first, stays there instead of starting round again.
    const wraps = event.type === 'pointermove' && open > 0 && petal !== null && Math.abs(petal - open) > 2;
    if (petal !== null && !wraps) flower.set(petal);
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    dragging = event.pointerId;
    aim(event);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId === dragging) aim(event);
  };
  const up = () => (dragging = null);
  const keyed = (give: (event: Event) => void) => (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) return give(event);
    const open = event.altKey || event.ctrlKey || event.metaKey ? null : arrowed(event.key, flower.state?.open ?? 0);
    if (open === null) return;
    event.preventDefault();
    flower.set(open);
    root.value?.querySelector<HTMLInputElement>(`[value="${open}"]`)?.focus();
  };

  const radio = (decision: PetalsDecision, n: Petals) => {
    const meaning = plainly(meaningOf(decision, n)?.label ?? '');
    const label = `${n} ${n === 1 ? 'petal' : 'petals'}: ${meaning}`;
    return html`<input
      type="radio"
      name="petals"
      class="hit hit-${n}"
      value=${n}
      aria-label=${label}
      .checked=${flower.state?.open === n}
      @change=${() => flower.set(n)}
    />`;
  };

  return {
    template(decision, give) {
      if (drawing?.of !== decision) drawing = { of: decision, node: flowerDrawing() };
      const open = flower.state?.open ?? 0;
      const who = nameOf(decision.to);
      const meaning = open === 0 ? null : meaningOf(decision, open);
      const what = decision.what ? html`<span class="what">: ${decision.what}</span>` : nothing;
      return html`<section class="petals" data-petals>
        <p class="asked">Petals for ${who}${what}</p>
        <div
          class="flower"
          role="radiogroup"
          aria-label="Petals for ${who}, one to five"
          ${ref(root)}
          @pointerdown=${down}
          @pointermove=${move}
          @pointerup=${up}
          @pointercancel=${up}
          @keydown=${keyed(give)}
        >
          ${drawing.node} ${ALL_PETALS.map((n) => radio(decision, n))}
        </div>
        <p class="meaning" aria-hidden="true">${meaning ? words(meaning.label) : 'Open as many as you mean.'}</p>
        <button type="button" class="give" data-give aria-disabled=${open === 0} @click=${give}>
          ${open === 0 ? 'Give' : `Give ${['', 'one', 'two', 'three', 'four', 'five'][open]}`}
        </button>
      </section>`;
    },
    follow() {
      const now = root.value?.querySelector('.drawing') ?? null;
      if (now !== (drawn?.on ?? null)) {
        drawn?.stop();
        drawn = now && { on: now, ...flowerMotion(now, motion) };
        heard = 0;
      }
      const open = flower.state?.open ?? 0;
      drawn?.set(open);
      // Each petal that opens is heard as it opens; shutting some is heard once, as the petal it comes down to.
      const fresh = ALL_PETALS.filter((n) => n > heard && n <= open);
      fresh.forEach((n, index) => setTimeout(() => sound.petal(n), motion() === 'full' ? index * LAG * 1.6 : 0));
      if (open > 0 && open < heard) sound.petal(open as Petals);
      heard = open;
    },
  };
}
