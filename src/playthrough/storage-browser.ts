/**
 * Plays kept in IndexedDB, one record a play in one store, so that a play and its revision are read, compared and written in one
 * transaction and two tabs cannot overwrite one another. What is on its way there is in the journal.
 */
import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import { Journal } from './journal.ts';
import { follows, memoryStorage, readSlot, type Slot, type Storage } from './storage.ts';

const NAME = 'kind-regards';
const STORE = 'plays';
const CURRENT = 'current';
const keyOf = (id: string): string => `slot:${id}`;

/** Plays kept in this browser, or in memory, with `trouble` saying so, where it refuses. */
export async function browserStorage(): Promise<Storage> {
  try {
    const storage = new IdbStorage();
    await storage.current();
    // One that is refused stays noted, and is tried again by the next page.
    await storage.catchUp().catch(() => undefined);
    return storage;
  } catch {
    return memoryStorage(
      'This browser keeps nothing for this page. Your play lasts as long as the page is open; save a copy to a file to keep it.',
    );
  }
}

class IdbStorage implements Storage {
  readonly trouble = null;
  readonly #journal = new Journal();
  #store: UseStore = createStore(NAME, STORE);

  /** Writes what a page that is gone had noted and not yet written. @throws {Error} when the browser refuses. */
  catchUp(): Promise<void> {
    return this.#journal.catchUp(this);
  }

  async all(): Promise<readonly Slot[]> {
    const kept: unknown[] = await this.#use('readonly', (store) => promisifyRequest(store.getAll()));
    return kept.map(readSlot).filter((slot) => slot !== null);
  }

  async read(id: string): Promise<Slot | null> {
    return readSlot(await this.#use('readonly', (store) => promisifyRequest<unknown>(store.get(keyOf(id)))));
  }

  note(slot: Slot): (() => void) | null {
    return this.#journal.note(slot);
  }

  write(slot: Slot): Promise<boolean> {
    return this.#use('readwrite', async (store) => {
      // Both are asked for at once, which saves a journey; a write that must not be is taken back before it is done.
      const done = promisifyRequest(store.transaction);
      done.catch(() => undefined);
      const reading = promisifyRequest<unknown>(store.get(keyOf(slot.id)));
      store.put(slot, keyOf(slot.id));
      if (!follows(slot, await reading)) {
        store.transaction.abort();
        return false;
      }
      // Without this the browser first tells that it is written, and then waits to be told that this is all.
      store.transaction.commit();
      await done;
      return true;
    });
  }

  async remove(id: string): Promise<void> {
    this.#journal.forget(id);
    await this.#change((store) => store.delete(keyOf(id)));
  }

  async current(): Promise<string | null> {
    const id = await this.#use('readonly', (store) => promisifyRequest<unknown>(store.get(CURRENT)));
    return typeof id === 'string' ? id : null;
  }

  async setCurrent(id: string): Promise<void> {
    await this.#change((store) => store.put(id, CURRENT));
  }

  async forget(): Promise<void> {
    this.#journal.forget();
    await this.#use('readonly', (store) => store.transaction.db.close());
    // Other tabs of the piece close theirs when asked (below); the promise waits for them.
    await promisifyRequest(indexedDB.deleteDatabase(NAME));
    this.#store = createStore(NAME, STORE);
  }

  async #change(change: (store: IDBObjectStore) => void): Promise<void> {
    await this.#use('readwrite', (store) => {
      change(store);
      return promisifyRequest(store.transaction);
    });
  }

  /** Runs it in a transaction; a connection that was closed meanwhile (another tab forgot everything) is opened anew once. */
  async #use<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => T | PromiseLike<T>): Promise<T> {
    const run = (store: IDBObjectStore) => {
      const { db } = store.transaction;
      db.onversionchange = () => db.close();
      return act(store);
    };
    try {
      return await this.#store(mode, run);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      this.#store = createStore(NAME, STORE);
      return this.#store(mode, run);
    }
  }
}
