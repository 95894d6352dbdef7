/**
 * The plays of this machine: the one now open, told to whoever listens, and the ones that are kept. It notes before it tells,
 * and writes after. It has the shape of both ports the reader asks for, the play's and the saves'; nothing here knows a page.
 */
import type { LogEntry, NarrativeEvent, RegisterHeading, Step } from '../narrative/types.ts';
import { opens, runUnseen } from './abridge.ts';
import type { Cut } from './cuts.ts';
import type { Passage } from './passage.ts';
import { Place } from './place.ts';
import { createReplay, type Replay } from './replay.ts';
import { Play } from './play.ts';
import { MOST_ENTRIES, readSave } from './save.ts';
import { Shelf, summaryOf, type ShelfOptions, type SlotSummary } from './shelf.ts';
import type { Slot } from './storage.ts';

/** A past that is declared and not played. */
export interface DeclaredPast {
  /** By which way the week goes on from there. */
  readonly cut: Cut;
  /** Ids of choices that are taken unseen wherever they are offered. */
  readonly prefer: readonly string[];
  /** Entries of the Register that were looked up on Monday morning. */
  readonly looks: readonly string[];
  /** Ids of choices: the play begins at the first decision that offers one of them. */
  readonly until: readonly string[];
}

export interface PlaysOptions extends ShelfOptions {
  /** Runs it when what was told last has been shown. Not given, nothing is waited for. */
  readonly whenShown?: (act: () => void) => void;
}

/** Why the steps changed: one more was told, or they were laid anew. */
export type Change = { readonly kind: 'told'; readonly step: Step } | { readonly kind: 'restored' };

/** The play now open and where it is kept. */
interface Open {
  readonly play: Play;
  readonly place: Place;
}

const ELSEWHERE =
  'This play was also open somewhere else and went on there. What you do here is kept as a play of its own.';
const NOT_KEPT =
  'Your play could not be kept just now: this browser refused. It lasts as long as the page is open; save a copy to a file to keep it.';
const CHANGED =
  'The story has changed since this play was saved. You are at the last place that is still the same; the old save is kept as it was.';

const newSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1;

export class Plays {
  readonly #options: PlaysOptions;
  readonly #shelf: Shelf;
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #noticed = new Set<(sentence: string) => void>();
  #open: Open | null = null;
  #trouble: string | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: PlaysOptions) {
    this.#options = options;
    this.#shelf = new Shelf(options);
  }

  /** Every step of the play now open, oldest first; empty when none is. */
  get steps(): readonly Step[] {
    return this.#open?.play.told ?? [];
  }

  /** The log of the play now open, for a report. */
  get log(): readonly LogEntry[] {
    return this.#open?.play.log ?? [];
  }

  /** A sentence when saving does not work, else null. */
  get trouble(): string | null {
    return this.#trouble ?? this.#options.storage.trouble;
  }

  /** Called after every change to the steps; returns the unsubscriber. */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Called with a plain sentence that the player should read; returns the unsubscriber. */
  onNotice(listener: (sentence: string) => void): () => void {
    this.#noticed.add(listener);
    return () => this.#noticed.delete(listener);
  }

  /** Does it, notes it, tells it, keeps it. @throws {NotOnOfferError | StoryFaultError | NotHereError} nothing has changed then. */
  act(entry: LogEntry): Promise<Step> {
    return this.#next(async () => {
      const { play } = this.#opened();
      if (play.log.length >= MOST_ENTRIES) throw new Error('This play is as long as a save can hold.');
      const before = play.log.length;
      const { arriving } = this.#shelf;
      const done = await arriving.through(() => play.act(entry));
      try {
        await arriving.through(() => play.goOn());
      } catch (error) {
        play.cutBack(before);
        throw error;
      }
      await this.#secure();
      const step = play.told.at(-1) ?? done;
      this.#tell({ kind: 'told', step });
      return step;
    });
  }

  /** Takes back the last decision. Resolves false at the first one. */
  back(): Promise<boolean> {
    return this.#next(async () => {
      if (!this.#opened().play.back()) return false;
      await this.#secure();
      this.#tell({ kind: 'restored' });
      return true;
    });
  }

  /** Goes back to the decision that stood open at `steps[index]`. */
  backTo(index: number): Promise<void> {
    return this.#next(async () => {
      this.#opened().play.backTo(index);
      await this.#secure();
      this.#tell({ kind: 'restored' });
    });
  }

  /** What the phone's page says now (`messages` is the knot `phone_messages`); nothing changes by it. */
  async peek(page: string): Promise<readonly NarrativeEvent[]> {
    return this.#opened().play.peek(`phone_${page}`);
  }

  /** Takes in what was fetched of the story, and fetches what the chapter after the open one needs. Resolves when that may be taken in, too. */
  ahead(): Promise<void> {
    this.#open?.play.catchUp();
    const chapters = this.steps.flatMap(({ events }) => events).filter((event) => event.kind === 'chapter');
    return this.#shelf.arriving.ahead(chapters.at(-1)?.id ?? '');
  }

  async register(): Promise<readonly RegisterHeading[]> {
    return this.#opened().play.register();
  }

  /** The slot that Continue opens, or null when nothing is kept. */
  current(): Promise<string | null> {
    return this.#shelf.current(this.#unkept());
  }

  /** What is kept, newest first, and the play now open even where it could not be kept. */
  async slots(): Promise<readonly SlotSummary[]> {
    const current = this.#open?.place.id ?? (await this.current());
    return (await this.#shelf.slots(this.#unkept())).map((slot) => summaryOf(slot, current));
  }

  /** Begins a new play. It gets its slot with its first entry, so that a look at the first page leaves nothing behind. */
  begin(): Promise<void> {
    return this.#next(async () => {
      await this.#keepUnkept();
      this.#lay(new Play(this.#shelf.arriving.story, newSeed()));
    });
  }

  /**
   * Begins a new play with somebody's week for its past: it is played unseen, as far as the story allows, and kept.
   * @returns whether all of it could be followed.
   * @throws {NotHereError} when a part of the story that it comes to cannot be fetched; the play now open stays open.
   */
  beginFrom(week: Passage): Promise<boolean> {
    return this.#next(async () => {
      await this.#keepUnkept();
      const { play, whole } = await this.#shelf.follow({ seed: newSeed(), ...week });
      this.#lay(play);
      if (play.log.length > 0) await this.#secure();
      return whole;
    });
  }

  /**
   * Begins a new play somewhere in the week, with a past that is only declared: what led there is taken unseen, by what is preferred.
   * @throws {NotHereError} the play now open stays open.
   */
  beginAt({ cut, prefer, looks, until }: DeclaredPast): Promise<void> {
    return this.#next(async () => {
      await this.#keepUnkept();
      const { arriving } = this.#shelf;
      const play = new Play(await arriving.whole(), newSeed(), await this.#shelf.abridging(cut));
      for (const entry of looks) play.act({ do: 'look', entry });
      runUnseen(play, prefer, (decision) => decision.kind === 'end' || opens(decision, { open: until }) !== null);
      play.declare(play.log.length);
      play.goOn();
      this.#lay(play);
      await this.#secure();
    });
  }

  /** What plays logs again beside the open play, which it does not touch. @throws {NotHereError} */
  async replay(): Promise<Replay> {
    return createReplay(await this.#shelf.arriving.whole());
  }

  /** Opens a kept play. @throws {Error} with a plain sentence; the save stays, and so does the play now open. */
  open(id: string): Promise<void> {
    return this.#next(async () => {
      await this.#keepUnkept();
      // Kept nowhere but here: there is nothing to open it from.
      if (this.#unkept()?.id === id) return this.#tell({ kind: 'restored' });
      const slot = await this.#shelf.slot(id, this.#unkept());
      const { play, whole } = await this.#shelf.replay(slot);
      // A save that could not be followed to its end is not written over: what follows goes into a slot of its own.
      this.#lay(play, whole ? slot : undefined);
      if (whole) await this.#options.storage.setCurrent(id);
      else this.#notice(CHANGED);
    });
  }

  remove(id: string): Promise<void> {
    return this.#next(async () => {
      await this.#options.storage.remove(id);
      if (this.#open?.place.id === id) this.#open.place.leave();
    });
  }

  /** A kept play as a file: its text, and a name that says where it stands and nothing of who or when. */
  async exportSave(id: string): Promise<{ name: string; text: string }> {
    return this.#shelf.file(await this.#shelf.slot(id, this.#unkept()));
  }

  /** What was done in a kept play, to be handed on. @throws {Error} with a plain sentence. */
  async passageOf(id: string): Promise<Passage> {
    const { cut, past, log } = readSave((await this.#shelf.slot(id, this.#unkept())).save);
    return { cut, past, log };
  }

  /**
   * Takes in a file as a new slot; the play now open stays open.
   * @throws {SaveRefusedError} with a sentence that says why; nothing that was there is touched.
   */
  importSave(text: string): Promise<SlotSummary> {
    return this.#next(async () => {
      const slot = await this.#shelf.take(text);
      return summaryOf(slot, this.#open?.place.id ?? (await this.current()));
    });
  }

  /** Takes away everything that is kept, and closes the play now open. */
  forgetEverything(): Promise<void> {
    return this.#next(async () => {
      this.#open = null;
      await this.#options.storage.forget();
      this.#tell({ kind: 'restored' });
    });
  }

  /** Resolves when everything asked for so far is done and written, and tries once more what could not be kept. */
  flush(): Promise<void> {
    return this.#next(() => this.#keepUnkept());
  }

  /** One thing after another: a second press never overtakes the first. */
  #next<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(act);
    this.#queue = done.catch(() => {});
    return done;
  }

  #opened(): Open {
    if (!this.#open) throw new Error('No play is open.');
    return this.#open;
  }

  #lay(play: Play, slot?: Slot): void {
    this.#open = { play, place: new Place(this.#options.storage, slot) };
    this.#tell({ kind: 'restored' });
  }

  async #keepUnkept(): Promise<void> {
    if (this.#unkept()) await this.#keep();
  }

  /** To be done before anything is told, so that a tab closed at any moment loses nothing that was seen. */
  async #secure(): Promise<void> {
    const { play, place } = this.#opened();
    const noted = place.take(this.#shelf.contentsOf(play));
    const { whenShown = (act) => act() } = this.#options;
    whenShown(() => {
      play.keep();
      if (noted) void this.flush();
    });
    if (!noted) await this.#keep();
  }

  /** Writes the open play. A browser that refuses does not stop the play: it is said, and the next entry tries again. */
  async #keep(): Promise<void> {
    try {
      const moved = await this.#opened().place.keep();
      this.#trouble = null;
      if (moved) this.#notice(ELSEWHERE);
    } catch {
      if (this.#trouble === null) this.#notice(NOT_KEPT);
      this.#trouble = NOT_KEPT;
    }
  }

  /** The open play as a slot, where the storage does not hold it as it is. */
  #unkept(): Slot | null {
    return this.#open?.place.unkept ?? null;
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) apart(() => listener(change));
  }

  #notice(sentence: string): void {
    for (const listener of this.#noticed) apart(() => listener(sentence));
  }
}

/** A listener that fails is heard of, but stops neither the others nor the play. */
function apart(call: () => void): void {
  try {
    call();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
