/**
 * Where the open play is kept: its slot, the revision last written, and what happens when somebody else has written there
 * meanwhile. A play is taken, which notes it at once, and then written. Knows nothing of what is in a play.
 */
import type { Slot, Storage } from './storage.ts';

/** A name for a slot, of chance alone: 64 bits. */
export const newSlotId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(16).padStart(8, '0')).join('');

/** A play as it is kept, wherever that will be. */
export type Contents = Omit<Slot, 'id' | 'revision'>;

export class Place {
  readonly #storage: Storage;
  #id: string;
  /** Revision last written; 0 before the first. */
  #revision: number;
  #unkept: Contents | null = null;
  /** Strikes the note out that was made of what is unkept, or of what was so before it. */
  #strike: (() => void) | null = null;

  /** Without `slot`, a place of its own that nothing has been written to. */
  constructor(
    storage: Storage,
    slot: { readonly id: string; readonly revision: number } = { id: newSlotId(), revision: 0 },
  ) {
    this.#storage = storage;
    this.#id = slot.id;
    this.#revision = slot.revision;
  }

  get id(): string {
    return this.#id;
  }

  /** The play last taken, as it will be written; null when the storage holds it. */
  get unkept(): Slot | null {
    return this.#unkept && { ...this.#unkept, id: this.#id, revision: this.#revision + 1 };
  }

  /**
   * Takes the play as it now stands, to be written soon.
   * @returns whether it is noted, so that it will be written even if this page goes before it could.
   */
  take(contents: Contents): boolean {
    this.#unkept = contents;
    const strike = this.#storage.note(this.unkept as Slot);
    // Where there is no room for another, the one before still stands: better an older play than none.
    this.#strike = strike ?? this.#strike;
    return strike !== null;
  }

  /**
   * Writes what was taken, in a new slot if somebody else has written or removed this one.
   * @returns whether it had to move.
   * @throws {Error} when the browser refuses; it is `unkept` until a later attempt succeeds.
   */
  async keep(): Promise<boolean> {
    if (!this.unkept) return false;
    const first = this.#revision === 0;
    const moved = !(await this.#storage.write(this.unkept));
    if (moved) {
      this.#move();
      await this.#storage.write(this.unkept);
    }
    this.#revision++;
    if (first || moved) await this.#storage.setCurrent(this.#id);
    this.#settle();
    return moved;
  }

  /** Gives the slot up: what is taken next goes into a new one. */
  leave(): void {
    this.#move();
    this.#settle();
  }

  #move(): void {
    this.#id = newSlotId();
    this.#revision = 0;
  }

  #settle(): void {
    this.#strike?.();
    this.#strike = null;
    this.#unkept = null;
  }
}
