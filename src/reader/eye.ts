/**
 * Keeps the eye at the first new line: scrolls as little as is needed, and only after something the reader did.
 * Margins that bars and picture take are the page's `scroll-padding`; nothing here knows the layout.
 */
import type { PageMotion } from './settings.ts';

/**
 * The band of the window in which lines can be read, CSS px from its top, and how far down it the first new line stays at least: a
 * third, so that one sees what it follows on, unless the style sheet says `--eye`.
 */
function band(): { top: number; bottom: number; eye: number } {
  const root = getComputedStyle(document.documentElement);
  const px = (value: string) => Number.parseFloat(value) || 0;
  const eye = Number.parseFloat(root.getPropertyValue('--eye'));
  return {
    top: px(root.scrollPaddingTop),
    bottom: innerHeight - px(root.scrollPaddingBottom),
    eye: Number.isNaN(eye) ? 1 / 3 : eye,
  };
}

/**
 * How far to scroll so that `first` can be read and as much as possible of what ends at `last` is in sight, without lifting `first`
 * above `eye`, a part of the band. Pure; CSS px, positive is down.
 */
export function scrollNeeded(first: number, last: number, top: number, bottom: number, eye = 1 / 3): number {
  if (first < top) return first - top;
  return Math.max(0, Math.min(last - bottom, first - top - (bottom - top) * eye));
}

/** Brings the new lines into sight. `last` is the end of what came with them, the choices as a rule. */
export function bringIntoSight(first: Element, last: Element, motion: PageMotion): void {
  const { top, bottom, eye } = band();
  const end = last.getBoundingClientRect().bottom;
  const by = scrollNeeded(first.getBoundingClientRect().top, end, top, bottom, eye);
  if (Math.abs(by) > 1) scrollBy({ top: by, behavior: motion === 'full' ? 'smooth' : 'instant' });
}

/** Keeps a place of the page where it was on the screen when what stood above it has gone. */
export function holdStill(element: Element, wasAt: number): void {
  const by = element.getBoundingClientRect().top - wasAt;
  if (Math.abs(by) > 1) scrollBy({ top: by, behavior: 'instant' });
}
