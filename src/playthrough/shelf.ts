/**
 * The kept plays as things: a play made into a slot, slots listed, one taken to a file, a file taken in. Nothing here knows
 * which play is open.
 */
import { Arriving, type FetchPart } from './arriving.ts';
import type { LogEntry } from '../narrative/types.ts';
import type { CutScript } from './abridge.ts';
import type { Cut } from './cuts.ts';
import { FORMAT } from './migrations.ts';
import { newSlotId, type Contents } from './place.ts';
import { Play } from './play.ts';
import { readSave, saveFromText, SaveRefusedError, saveToText, type Save } from './save.ts';
import { fileName, summarise } from './summary.ts';
import type { Slot, Storage } from './storage.ts';

export interface ShelfOptions {
  /** Compiled ink, or the base of a divided story. */
  readonly storyJson: string;
  /** Brings the parts of a divided story. */
  readonly fetchPart?: FetchPart;
  /** Names this build of the story; 1 to 64 letters, digits, `-` or `_`. */
  readonly storyHash: string;
  /** Integer that only grows. */
  readonly storyRelease: number;
  readonly storage: Storage;
  /** Brings the script of an abridged week; without it every week is whole. */
  readonly cutScript?: (cut: Exclude<Cut, 'whole'>) => Promise<CutScript>;
  /** What a setting is called in a list of saves; its id in words when not given. */
  readonly settingName?: (id: string) => string;
  /** ms since the epoch, for the list of saves. */
  readonly now?: () => number;
}

/** A kept play, as a list shows it. */
export interface SlotSummary {
  readonly id: string;
  readonly where: string;
  readonly lastLine: string;
  /** ms since the epoch. */
  readonly savedAt: number;
  readonly decisions: number;
  /** The one that Continue opens. */
  readonly current: boolean;
}

export class Shelf {
  readonly #options: ShelfOptions;
  /** The story as far as it is here. */
  readonly arriving: Arriving;

  constructor(options: ShelfOptions) {
    this.#options = options;
    this.arriving = new Arriving(options.storyJson, options.fetchPart);
  }

  /** The play as it is kept, as it stands now. */
  contentsOf(play: Play): Contents {
    const { storyHash, storyRelease } = this.#options;
    return this.#contents(play, {
      format: FORMAT,
      storyHash,
      storyRelease,
      seed: play.seed,
      log: [...play.log],
      cut: play.cut?.name ?? 'whole',
      past: play.past,
    });
  }

  /** What is kept, newest first. `unkept` is a play that the storage could not take: it stands for its own slot. */
  async slots(unkept: Slot | null): Promise<readonly Slot[]> {
    const kept = await this.#options.storage.all().catch(() => []);
    const all = unkept ? [unkept, ...kept.filter(({ id }) => id !== unkept.id)] : [...kept];
    return all.toSorted((a, b) => b.savedAt - a.savedAt);
  }

  /** The one that Continue opens: the last opened or begun, else the newest; null when there is none. */
  async current(unkept: Slot | null): Promise<string | null> {
    // Only the open one is ever unkept.
    if (unkept) return unkept.id;
    const slots = await this.slots(null);
    const current = await this.#options.storage.current();
    return (slots.find(({ id }) => id === current) ?? slots[0])?.id ?? null;
  }

  /** @throws {Error} with a plain sentence when it is not there. */
  async slot(id: string, unkept: Slot | null): Promise<Slot> {
    const slot = (await this.slots(unkept)).find((other) => other.id === id);
    if (!slot) throw new Error('This play is not kept here any more.');
    return slot;
  }

  /**
   * Plays a slot's log. `whole` is false where the story no longer allows what was done; the play stands there.
   * @throws {NotHereError} when a part of the story that it comes to cannot be fetched.
   */
  replay(slot: Slot): Promise<{ readonly play: Play; readonly whole: boolean }> {
    return this.follow(readSave(slot.save));
  }

  /** A new play in which this log has been played, as far as the story allows. @throws {NotHereError} */
  async follow({
    seed,
    log,
    cut,
    past,
  }: Pick<Save, 'seed' | 'cut' | 'past'> & { readonly log: readonly LogEntry[] }): Promise<{
    readonly play: Play;
    readonly whole: boolean;
  }> {
    const play = new Play(this.arriving.story, seed, await this.abridging(cut));
    const followed = await this.arriving.through(() => play.log.length + play.follow(log.slice(play.log.length)));
    play.declare(past);
    if (followed === log.length) await this.arriving.through(() => play.goOn());
    return { play, whole: followed === log.length };
  }

  /** How a week of this cut is abridged; null for the whole of it. */
  async abridging(cut: Cut): Promise<Play['cut']> {
    const script = cut === 'whole' ? null : await this.#options.cutScript?.(cut);
    return script ? { name: cut, script } : null;
  }

  /** A file's text, and a name that says where the play stands and nothing of who or when. */
  file(slot: Slot): { name: string; text: string } {
    return { name: fileName(slot), text: saveToText(readSave(slot.save)) };
  }

  /** Takes in a file as a new slot. @throws {SaveRefusedError} with a sentence; nothing has changed then. */
  async take(text: string): Promise<Slot> {
    const save = saveFromText(text);
    const { play, whole } = await this.follow(save);
    if (!whole && save.storyHash === this.#options.storyHash) {
      throw new SaveRefusedError('This save is damaged: it holds a step that the story does not allow.');
    }
    const slot = { ...this.#contents(play, save), id: newSlotId(), revision: 1 };
    const written = await this.#options.storage.write(slot).catch(() => false);
    if (!written) throw new SaveRefusedError('This browser could not keep the save. Nothing was changed.');
    return slot;
  }

  #contents(play: Play, save: Save): Contents {
    const { settingName, now = Date.now } = this.#options;
    return { savedAt: now(), ...summarise(play.steps, play.log, settingName), save };
  }
}

export function summaryOf(slot: Slot, current: string | null): SlotSummary {
  const { id, where, lastLine, savedAt, decisions } = slot;
  return { id, where, lastLine, savedAt, decisions, current: id === current };
}
