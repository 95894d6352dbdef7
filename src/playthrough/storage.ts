/**
 * Where plays are kept: the port, and the keeping in memory that stands in where a browser refuses. What a save holds is not
 * looked into here.
 */
import * as v from 'valibot';

const SlotSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  /** Grows by one with each write; whoever writes must know the last. */
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** ms since the epoch. Shown, never part of the story. */
  savedAt: v.number(),
  where: v.string(),
  lastLine: v.string(),
  decisions: v.number(),
  save: v.unknown(),
});

/** One play, as it is kept. Its save may be of an older format. */
export type Slot = v.InferOutput<typeof SlotSchema>;

/** What was kept, or null when it is damaged; damaged things are left where they are. */
export function readSlot(data: unknown): Slot | null {
  const result = v.safeParse(SlotSchema, data);
  return result.success ? result.output : null;
}

export interface Storage {
  /** A plain sentence when nothing outlives the page here, else null. */
  readonly trouble: string | null;
  all(): Promise<readonly Slot[]>;
  read(id: string): Promise<Slot | null>;
  /**
   * Notes what is about to be written, at once, so that it will be written even if this page is gone before it could be.
   * @returns what strikes the note out again, to be called when it is written; null where nothing can be noted.
   */
  note(slot: Slot): (() => void) | null;
  /**
   * Writes it, if what is kept is still at the revision before (revision 1: if nothing is kept under that id).
   * @returns false when somebody else has written or removed it; nothing is changed then.
   */
  write(slot: Slot): Promise<boolean>;
  remove(id: string): Promise<void>;
  /** The play that Continue opens. */
  current(): Promise<string | null>;
  setCurrent(id: string): Promise<void>;
  /** Takes every trace away. */
  forget(): Promise<void>;
}

/** Whether a slot may be written over what is kept. */
export const follows = (slot: Slot, kept: unknown): boolean =>
  slot.revision === 1 ? kept === undefined : readSlot(kept)?.revision === slot.revision - 1;

/** Keeps plays as long as the page is open. */
export function memoryStorage(trouble: string | null = null): Storage {
  const slots = new Map<string, Slot>();
  let current: string | null = null;
  return {
    trouble,
    all: async () => [...slots.values()],
    read: async (id) => slots.get(id) ?? null,
    // There is nobody who could find it.
    note: () => null,
    async write(slot) {
      if (!follows(slot, slots.get(slot.id))) return false;
      slots.set(slot.id, structuredClone(slot));
      return true;
    },
    async remove(id) {
      slots.delete(id);
    },
    current: async () => current,
    async setCurrent(id) {
      current = id;
    },
    async forget() {
      slots.clear();
      current = null;
    },
  };
}
