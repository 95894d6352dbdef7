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

/** How long new prose takes to be fully there, ms: as `.arriving` in `reader.css` has it. */
const FADE = 120;
/** ms from the new page's frame until Kindly begins: her words are taken apart when that frame is out, not in it. */
const HOLDS = 40;

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
function readyForFocus(line: HTMLElement): void {
  line.tabIndex = -1;
  line.setAttribute('aria-live', 'off');
}
function focusOn(line: HTMLElement): void {
  readyForFocus(line);
  line.focus({ preventScroll: true });
}
const focusIsElsewhere = (): boolean => document.activeElement !== null && document.activeElement !== document.body;
/** When the next frame has been painted: with the one after it. */
const painted = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

export function createFollow(root: HTMLElement, sound: SoundPort, motion: () => PageMotion): Follow {
  const find = (selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector);
  const linesOf = (step: number): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>(`[data-key^="${step}."]:not(hr)`),
  ];

  /** Turns the line that she turns, if there is one; until then it is not seen. */
  function kindly(lines: readonly HTMLElement[], step: Step, from: DOMRect | undefined): void {
    const said = step.events.find((event) => event.kind === 'said');
    const line = lines.find((element) => element.classList.contains('turned'));
    if (!said || !line) return;
    if (motion() !== 'full') return sound.tick();
    line.classList.add('to-turn');
    void painted().then(() =>
      setTimeout(() => {
        line.classList.remove('to-turn');
        sound.tick();
        void turn(line, said.meant, said.said, from ? { x: from.left, y: from.top } : null);
      }, HOLDS),
    );
  }

  /** New lines, and what is asked below them, fade in; the one that turns has a motion of its own. */
  function fadeIn(lines: readonly HTMLElement[]): () => Promise<void> {
    const asked = find('.page > .asked');
    const fresh = [...lines.filter((line) => !line.classList.contains('turned')), ...(asked ? [asked] : [])];
    fresh.forEach((element) => element.classList.add('arriving'));
    return async () => {
      await new Promise((resolve) => setTimeout(resolve, FADE));
      fresh.forEach((element) => element.classList.remove('arriving'));
    };
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
      const [moves, scene] = [motion(), step.events.some(({ kind }) => kind === 'scene')];
      const turns =
        moves === 'full' && step.events.some((event) => event.kind === 'said' && event.meant !== event.said);
      const chosen = turns ? find(`[data-choice="${CSS.escape(cause.id)}"] .label`) : null;
      const from = chosen?.getBoundingClientRect();
      // Only a new scene takes lines away from above.
      const wasAt = scene ? find('.page > .asked')?.getBoundingClientRect().top : undefined;
      find('[data-prose]')?.removeAttribute('aria-live');
      // The pressed slip lets go of the focus while the page stands as it was: taken away with it, it would have the page styled twice.
      if (root.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
      draw();
      const lines = linesOf(steps.length - 1);
      const first = lines[0] ?? find('.page > .asked button');
      if (!first) return;
      readyForFocus(first);
      const arrived = moves === 'still' ? null : fadeIn(lines);
      kindly(lines, step, from);
      const last = find('.page > .asked') ?? first;
      if (wasAt !== undefined) holdStill(first, wasAt);
      // What jumps is to jump before it is seen. What glides, and the focus, wait for the frame, which they would only put off.
      if (moves !== 'full') bringIntoSight(first, last, moves);
      if (arrived) await painted();
      // Whoever was quicker is somewhere else by now, or further.
      if (first.isConnected && !focusIsElsewhere()) first.focus({ preventScroll: true });
      if (moves === 'full' && first.isConnected) bringIntoSight(first, last, moves);
      await arrived?.();
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
