/**
 * The title page, which stands in the HTML before any script: gives its buttons their meaning, and says where Continue leads.
 * It asks nothing of the story but the list of what is kept.
 */
import type { DialogName } from './dialogs.ts';
import type { SlotSummary } from './port.ts';

export interface TitleActions {
  readonly begin: () => void;
  readonly goOn: () => void;
  readonly open: (name: DialogName) => void;
}

export interface Title {
  /**
   * Shows what Continue would open; null when nothing is kept.
   * @param how.told whether the place is named, as it is unless others look on
   * @param how.trouble says so where nothing can be kept
   */
  kept(slot: SlotSummary | null, how?: { readonly told?: boolean; readonly trouble?: string | null }): void;
  say(sentence: string): void;
  /** Brings the page back as it was before anything was pressed. */
  show(): void;
  hide(): void;
}

/** Decisions in a play of Part One, and the minutes they take an unhurried reader. */
const WEEK = { decisions: 100, minutes: 50 };

/** How long is left of the week, in words: to five minutes, since nobody reads to one. A play that is nearly done is said to be. */
export function timeLeft(decisions: number): string {
  const minutes = Math.round((WEEK.minutes * (1 - decisions / WEEK.decisions)) / 5) * 5;
  return minutes < 5 ? 'the last of the week' : `about ${minutes} minutes left`;
}

export function createTitle(root: HTMLElement, act: TitleActions): Title {
  const find = (selector: string) => root.querySelector<HTMLButtonElement>(selector);
  const goOn = find('[data-continue]');
  const begin = find('[data-begin]');
  begin?.addEventListener('click', act.begin);
  goOn?.addEventListener('click', act.goOn);
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-open]')) {
    button.addEventListener('click', () => act.open(button.dataset['open'] as DialogName));
    button.disabled = false;
  }
  return {
    kept(slot, { told = true, trouble = null } = {}) {
      const where = find('[data-where]');
      if (where && slot) where.textContent = told ? `${slot.where}, ${timeLeft(slot.decisions)}` : '';
      if (goOn) goOn.disabled = slot === null;
      // The two share one place, so that nothing moves when it is known which of them it is.
      const fresh = find('[data-fresh]');
      fresh?.toggleAttribute('hidden', slot !== null);
      // What stands there promises that the place keeps itself.
      if (fresh && trouble) fresh.textContent = trouble;
    },
    say(sentence) {
      const status = find('[data-title-status]');
      if (status) status.textContent = sentence;
    },
    show() {
      begin?.removeAttribute('aria-busy');
      root.hidden = false;
      scrollTo(0, 0);
      (goOn?.disabled === false ? goOn : begin)?.focus({ preventScroll: true });
    },
    hide() {
      root.hidden = true;
    },
  };
}
