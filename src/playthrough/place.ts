/**
 * Where the open play is kept: its slot, the revision last written, and what happens when somebody else has written there
 * meanwhile. Knows nothing of what is in a play.
 */
import type { Slot, Storage } from './storage.ts';

/** A name for a slot, of chance alone: 64 bits. */
export const newSlotId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(16).padStart(8, '0')).join('');

export class Place {
  readonly #storage: Storage;
  #id: string;
  /** Revision last written; 0 before the first. */
  #revision: number;
  #kept = true;

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

  get revision(): number {
    return this.#revision;
  }

  /** Whether the storage holds the play as it is. */
  get kept(): boolean {
    return this.#kept;
  }

  /**
   * Writes the play, in a new slot if somebody else has written or removed this one.
   * @param slotFor the play as a slot of this id and revision.
   * @returns whether it had to move.
   * @throws {Error} when the browser refuses; `kept` is false until a later attempt succeeds.
   */
  async keep(slotFor: (id: string, revision: number) => Slot): Promise<boolean> {
    this.#kept = false;
    const first = this.#revision === 0;
    const moved = !(await this.#storage.write(slotFor(this.#id, this.#revision + 1)));
    if (moved) {
      this.leave();
      this.#kept = false;
      await this.#storage.write(slotFor(this.#id, 1));
    }
    this.#revision++;
    if (first || moved) await this.#storage.setCurrent(this.#id);
    this.#kept = true;
    return moved;
  }

  /** Gives the slot up: what is written next goes into a new one. */
  leave(): void {
    this.#id = newSlotId();
    this.#revision = 0;
    this.#kept = true;
  }
}
