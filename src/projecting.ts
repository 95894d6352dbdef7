/**
 * Whether this tab shows the story to a room. Remembered for the tab and nowhere else, never with a play; what a room is shown is
 * fetched only then. Where storage is refused, it lasts as long as the page.
 */
import type { Room, RoomPort } from './reader/port.ts';

const KEY = 'kind-regards.projector';
/** On the page's root element while a room is shown it; the projector's style sheet goes by it. */
const MARK = 'projector';

export interface Projecting extends RoomPort {
  /** Whether it is on, or has been asked for and is on its way. */
  readonly wanted: boolean;
  /** Resolves when the page is a room's. @throws Error with a sentence that can be shown; then it is off. */
  on(): Promise<void>;
  off(): void;
}

function remembered(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
function remember(on: boolean): void {
  try {
    if (on) sessionStorage.setItem(KEY, 'on');
    else sessionStorage.removeItem(KEY);
  } catch {
    // Refused: it is on until the page is left.
  }
}

export function createProjecting(root: HTMLElement): Projecting {
  const listeners = new Set<() => void>();
  const changed = () => listeners.forEach((listener) => listener());
  let room: Room | null = null;
  let closeDoor = (): void => undefined;
  let wanted = remembered();

  function set(on: boolean, next: Room | null): void {
    [wanted, room] = [on, next];
    if (!next) closeDoor();
    remember(on);
    root.toggleAttribute(`data-${MARK}`, next !== null);
    changed();
  }
  const off = () => set(false, null);
  return {
    get room() {
      return room;
    },
    get wanted() {
      return wanted;
    },
    async on() {
      if (room) return;
      set(true, null);
      try {
        const { openRoom, wayOutOfTitle } = await import('./seminar/projector/index.ts');
        // It may have been switched off while it was on its way, or have come by another.
        if (!wanted || room) return;
        closeDoor = wayOutOfTitle(off);
        set(true, openRoom({ changed, leave: off }));
      } catch (cause) {
        set(false, null);
        throw new Error('The projector could not be fetched. Try again when the connection is back.', { cause });
      }
    },
    off,
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
