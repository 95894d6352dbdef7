/**
 * What is about to be written, noted at once. IndexedDB answers some frames after it was asked, localStorage before the next line
 * runs: so the page is painted as soon as a play is noted, and the play is written after that. A note is one such write of one page.
 * It is struck out when the write is done; where it was not, the next page that opens finds the note and does it.
 *
 * What is noted outlives its tab: it has left the tab's process before anything is painted. A browser that dies as a whole, or a
 * machine without power, may take the last moments with it, here as in IndexedDB.
 */
import { newSlotId, Place } from './place.ts';
import { readSave } from './save.ts';
import { readSlot, type Slot, type Storage } from './storage.ts';

/** Then the slot's id, a point, and the page's own name, so that no page ever writes over another's note. */
const PREFIX = 'kind-regards.underway.';

/** Strikes a note out: what it says is written. */
export type Strike = () => void;

interface Underway {
  readonly slot: Slot;
  readonly strike: Strike;
}

export class Journal {
  readonly #page = newSlotId();

  /** Notes a write; one of the same slot that this page noted before is done away with. @returns null where the browser refuses. */
  note(slot: Slot): Strike | null {
    const key = `${PREFIX}${slot.id}.${this.#page}`;
    try {
      localStorage.setItem(key, JSON.stringify(slot));
    } catch {
      return null;
    }
    return () => localStorage.removeItem(key);
  }

  /** Does away with the notes about one slot, or with all: the player wants them gone. */
  forget(id?: string): void {
    const prefix = id === undefined ? PREFIX : `${PREFIX}${id}.`;
    for (const key of keys()) if (key.startsWith(prefix)) localStorage.removeItem(key);
  }

  /**
   * Does what other pages had still to write when they went. Where somebody has gone on from the same place since, it becomes a
   * play of its own. @throws {Error} when the storage refuses; what is not written then stays noted.
   */
  async catchUp(storage: Storage): Promise<void> {
    for (const { slot, strike } of underway()) {
      const kept = await storage.read(slot.id);
      // Written, and gone before it could be struck out; or struck out, by a browser that died before it had put that on disk.
      const done = kept && kept.revision >= slot.revision && kept.savedAt >= slot.savedAt;
      if (!done) {
        const place = new Place(storage, { id: slot.id, revision: slot.revision - 1 });
        place.take(slot);
        await place.keep();
      }
      strike();
    }
  }
}

/** Keys of all notes; none where the browser refuses. */
function keys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

/** Every write that is noted, oldest first. */
function underway(): readonly Underway[] {
  const found = keys().flatMap((key) => {
    const text = localStorage.getItem(key);
    const slot = readNote(text);
    // Its page may be open still, and have noted more by the time this is struck out.
    const strike = () => localStorage.getItem(key) === text && localStorage.removeItem(key);
    return slot ? [{ slot, strike }] : [];
  });
  return found.toSorted((a, b) => a.slot.savedAt - b.slot.savedAt);
}

/** What a note says, or null: whatever is no play that could have been noted is left where it is, and never written anywhere. */
function readNote(text: string | null): Slot | null {
  try {
    const slot = readSlot(JSON.parse(text ?? ''));
    if (slot) readSave(slot.save);
    return slot;
  } catch {
    return null;
  }
}
