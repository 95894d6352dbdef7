/**
 * What a pointer does on the stage: leans the sheets, opens the flower's petals. Listens on the mount itself, so that it
 * works while Phaser sleeps.
 */
import type { Theatre } from './theatre.ts';

export interface HandsOptions {
  /** Ends the listening. */
  readonly signal: AbortSignal;
  /** Whether the sheets follow the pointer now. */
  readonly leans: () => boolean;
  /** The pointer has moved over the picture. */
  readonly moved: () => void;
  /** Something is to be drawn. */
  readonly stir: () => void;
}

export function hands(mount: HTMLElement, theatre: Theatre, { signal, leans, moved, stir }: HandsOptions): void {
  const { flower } = theatre;
  const at = (event: { clientX: number; clientY: number }) => {
    const box = mount.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top, box };
  };
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
    passive = true,
  ) => mount.addEventListener(type, listener, { signal, passive });

  on('pointermove', (event) => {
    const { x, y, box } = at(event);
    mount.style.cursor = flower.over(event.pointerId, x, y, event.pointerType === 'mouse');
    if (event.pointerType === 'touch' || !leans()) return;
    theatre.lean((x / box.width) * 2 - 1, (y / box.height) * 2 - 1);
    moved();
  });
  on('pointerdown', (event) => flower.down(event.pointerId, at(event).x, at(event).y));
  on('pointerup', (event) => flower.up(event.pointerId, at(event).x, at(event).y));
  on('pointercancel', (event) => flower.cancel(event.pointerId));
  on('pointerleave', (event) => {
    flower.over(event.pointerId, -1e6, -1e6, false);
    theatre.lean(0, 0);
    stir();
  });
  // A finger that goes round the flower turns petals; anywhere else it scrolls the page.
  const hold = (event: TouchEvent) => {
    const touch = event.touches[0];
    if (touch && flower.holds(at(touch).x, at(touch).y)) event.preventDefault();
  };
  on('touchstart', hold, false);
}
