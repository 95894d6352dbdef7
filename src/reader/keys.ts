/**
 * Single keys that do what a button on the page does. They can be switched off, and never fire while something is being typed.
 */
import type { Petals } from './flower-model.ts';

export interface KeyActions {
  /** Hears every key before the rest. True takes it: nothing else comes of it. */
  first?(event: KeyboardEvent): boolean;
  /** Letters, by the letter in lower case. */
  readonly letters: Readonly<Record<string, (event: KeyboardEvent) => void>>;
  /** 1 to 9. */
  digit(n: number, event: KeyboardEvent): void;
  /** Whether single keys are on. */
  on(): boolean;
  /** Whether the page is on screen at all. */
  here(): boolean;
}

const isTyped = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=radio]), textarea, select, [contenteditable]:not([contenteditable=false])') !== null;

export const isPetals = (n: number): n is Petals => Number.isInteger(n) && n >= 1 && n <= 5;

/** Listens until the signal is aborted. */
export function listenForKeys(actions: KeyActions, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent) => {
    if (
      !actions.here() ||
      event.defaultPrevented ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey ||
      event.isComposing
    )
      return;
    if (isTyped(event.target) || document.querySelector('dialog[open]')) return;
    if (actions.first?.(event)) return event.preventDefault();
    // Petals keep their numbers while they have the focus: there they are the control's own keys, not shortcuts.
    const inPetals = event.target instanceof Element && event.target.closest('[data-petals]') !== null;
    const digit = /^[1-9]$/.test(event.key) ? Number(event.key) : null;
    if (!actions.on() && !(inPetals && digit !== null)) return;
    if (digit !== null) return actions.digit(digit, event);
    if (!event.repeat) actions.letters[event.key.toLowerCase()]?.(event);
  };
  addEventListener('keydown', pressed, { signal });
}
