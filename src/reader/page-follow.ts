/**
 * What happens on the sheet after a step: focus, eye and voice go to the first new line, new lines fade in, Kindly turns the one she
 * turns. It reads the page that has been drawn and draws nothing itself.
 */
import type { Step } from '../narrative/types.ts';
import { bringIntoSight, holdStill } from './eye.ts';
import { lastTold, passage } from './passage.ts';
import type { SoundPort } from './port.ts';
import type { PageMotion } from './settings.ts';
import { turn } from './turn.ts';

/** How long new prose takes to be fully there, ms: with the frame before it, and on a slow machine, a quarter second at most. */
const FADE = 150;

export interface Follow {
  /**
   * Goes along with one step. `draw` lays the page that the step makes; it is called once, at once.
   * Resolves when all new lines can be read; a turn may still be going on above them.
   */
  step(step: Step, steps: readonly Step[], draw: () => void): Promise<void>;
  /** The same page laid anew (load, back, jump): without motion, and without reading it aloud. */
  anew(draw: () => void): void;
  /** Focus and eye where the play now stands. */
  land(steps: readonly Step[]): void;
}

/** The new lines are said by the log, but for the first: that one has the focus, and is said by it. */
function focusOn(line: HTMLElement): void {
  line.tabIndex = -1;
  line.setAttribute('aria-live', 'off');
  line.focus({ preventScroll: true });
}

export function createFollow(root: HTMLElement, sound: SoundPort, motion: () => PageMotion): Follow {
  const find = (selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector);
  const linesOf = (step: number): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>(`[data-key^="${step}."]:not(hr)`),
  ];

  function kindly(lines: readonly HTMLElement[], step: Step, from: DOMRect | undefined): void {
    const said = step.events.find((event) => event.kind === 'said');
    const line = lines.find((element) => element.classList.contains('turned'));
    if (!said || !line) return;
    if (motion() !== 'full') return sound.tick();
    // What is new below it is painted first; the line itself is not seen until it turns.
    line.classList.add('to-turn');
    requestAnimationFrame(() =>
      setTimeout(() => {
        line.classList.remove('to-turn');
        sound.tick();
        void turn(line, said.meant, said.said, from ? { x: from.left, y: from.top } : null);
      }),
    );
  }

  async function fade(lines: readonly HTMLElement[]): Promise<void> {
    if (motion() === 'still') return;
    const fresh = lines.filter((line) => !line.classList.contains('turned'));
    const asked = find('.page > .asked');
    const shown = [...fresh, ...(asked ? [asked] : [])].map((element) =>
      element.animate([{ opacity: 0 }, { opacity: 1 }], { duration: FADE, easing: 'ease-out' }),
    );
    await Promise.allSettled(shown.map(({ finished }) => finished));
  }

  /** The line stands where its fragments stood. */
  function attended(id: string, steps: readonly Step[]): void {
    const line = passage(steps).find(({ event }) => event.kind === 'faint' && event.id === id);
    const element = line && find(`[data-key="${line.key}"]`);
    if (element) focusOn(element);
  }

  return {
    async step(step, steps, draw) {
      const { cause } = step;
      if (cause?.do !== 'choose' && cause?.do !== 'petals') {
        draw();
        if (cause?.do === 'attend') attended(cause.line, steps);
        return;
      }
      const chosen = find(`[data-choice="${CSS.escape(cause.id)}"] .label`);
      const from = chosen?.getBoundingClientRect();
      const wasAt = find('.page > .asked')?.getBoundingClientRect().top ?? 0;
      find('[data-prose]')?.removeAttribute('aria-live');
      // The pressed slip lets go of the focus while the page stands as it was: taken away with it, it would have the page styled twice.
      if (root.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
      draw();
      const lines = linesOf(steps.length - 1);
      const first = lines[0] ?? find('.page > .asked button');
      if (!first) return;
      // All that writes before all that measures: the page is laid out once.
      focusOn(first);
      holdStill(first, wasAt);
      bringIntoSight(first, find('.page > .asked') ?? first, motion());
      kindly(lines, step, from);
      await fade(lines);
    },
    anew(draw) {
      find('[data-prose]')?.setAttribute('aria-live', 'off');
      draw();
    },
    land(steps) {
      const first = linesOf(lastTold(steps))[0] ?? find('.story .line');
      if (!first) return;
      focusOn(first);
      bringIntoSight(first, find('.page > .asked') ?? first, 'still');
    },
  };
}
