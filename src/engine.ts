/**
 * The play behind the page, fetched while the first page is already being read. Until ink is here the story stands at its first
 * step, and whatever is pressed waits for it. Offers the reader's ports; nothing here knows a page.
 */
import { firstStep, partUrls, storyHash, storyRelease, storyTexts, storyUrl } from 'virtual:story';
import type { LogEntry } from './narrative/types.ts';
import type { Plays, Replayed } from './playthrough/index.ts';
import type { Change, SavesPort, StoryPort } from './reader/port.ts';
import { SETTINGS_KEY } from './reader/settings.ts';
import { placeOf } from './reader/told.ts';

interface Build {
  readonly storyText: string;
  readonly storyHash: string;
  readonly storyRelease: number;
}

export interface Engine {
  readonly story: StoryPort;
  readonly saves: SavesPort;
  /** Fetches what is needed to go on. May be called again after it failed. @throws Error with a sentence that can be shown. */
  load(): Promise<void>;
  /** Slot that Continue opens, or null. */
  current(): Promise<string | null>;
  /** Fetches what the next chapter will need. Call when nothing else is to be done. */
  ahead(): void;
  /** Writes what is not yet written; to be called when the page may be about to go. */
  flush(): void;
  /** Sentences that the player should read; returns the unsubscriber. */
  onNotice(listener: (sentence: string) => void): () => void;
  /** All that helps to mend a fault, as text. */
  report(message: string): Promise<string>;
  /** Begins a play with a past, as far as the story allows it; false where it did not allow all of it. @throws Error with a sentence */
  beginFrom(past: readonly LogEntry[]): Promise<boolean>;
  /** Brings the whole story, and gives what plays a log again beside the open play. @throws Error with a sentence */
  replay(): Promise<(log: readonly LogEntry[]) => Replayed>;
  /** In dev: the same play in the story as it is now written. */
  replace(build: Build): Promise<void>;
}

const NOT_HERE =
  'The rest of the story could not be fetched. Your place is kept; try again when the connection is back.';

async function fetched(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.text();
}
const textOf = async (): Promise<string> => (storyTexts ? (await storyTexts.base()).text : fetched(storyUrl ?? ''));
const fetchPart = async (name: string): Promise<string> =>
  storyTexts?.[name] ? (await storyTexts[name]()).text : fetched(partUrls[name] ?? '');

async function makePlays(build: Build): Promise<Plays> {
  const { Plays, browserStorage } = await import('./playthrough/index.ts');
  return new Plays({ ...build, storyJson: build.storyText, settingName: placeOf, storage: await browserStorage() });
}

class LateEngine implements Engine {
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #noticed = new Set<(sentence: string) => void>();
  #plays: Plays | null = null;
  #coming: Promise<Plays> | null = null;
  /** Set from Begin until the new play is really there: the page shows its first step meanwhile. */
  #beginning: Promise<void> | null = null;
  #hash = storyHash;

  readonly story: StoryPort = this.#storyPort();
  readonly saves: SavesPort = this.#savesPort();

  async load(): Promise<void> {
    await this.#ready();
  }

  async current(): Promise<string | null> {
    return (await this.#ready()).current();
  }

  ahead(): void {
    this.#plays?.ahead();
  }

  flush(): void {
    // Refusals are told as notices by the play itself.
    void this.#plays?.flush();
  }

  onNotice(listener: (sentence: string) => void): () => void {
    this.#noticed.add(listener);
    return () => this.#noticed.delete(listener);
  }

  async report(message: string): Promise<string> {
    const slot = (await this.saves.slots()).find(({ current }) => current);
    const save = slot ? (await this.saves.exportSave(slot.id)).text : JSON.stringify(this.#plays?.log ?? []);
    const decision = this.story.steps.at(-1)?.decision;
    const where = decision?.kind === 'fault' ? `\nWhere: ${decision.path}` : '';
    return `KIND REGARDS, story ${this.#hash}, release ${storyRelease}\nWhat went wrong: ${message}${where}\nPlay: ${save}\n`;
  }

  async beginFrom(past: readonly LogEntry[]): Promise<boolean> {
    return (await this.#ready()).beginFrom(past);
  }

  async replay(): Promise<(log: readonly LogEntry[]) => Replayed> {
    return (await this.#ready()).replay();
  }

  async replace(build: Build): Promise<void> {
    const before = await this.#ready();
    const begun = before.steps.length > 1;
    await before.flush();
    this.#hash = build.storyHash;
    const plays = this.#listenTo(await makePlays(build));
    this.#plays = plays;
    this.#coming = Promise.resolve(plays);
    const slot = begun ? await plays.current() : null;
    await (slot === null ? plays.begin() : plays.open(slot));
  }

  #ready(): Promise<Plays> {
    this.#coming ??= this.#fetch().catch((cause: unknown) => {
      this.#coming = null;
      throw Object.assign(new Error(NOT_HERE, { cause }), { name: 'NotHereError' });
    });
    return this.#coming;
  }

  async #fetch(): Promise<Plays> {
    // Asked for before the code that reads it, so that both are on their way at once.
    const text = textOf();
    text.catch(() => undefined);
    const [{ Plays, browserStorage }, json] = await Promise.all([import('./playthrough/index.ts'), text]);
    const storage = await browserStorage();
    this.#plays = this.#listenTo(
      new Plays({ storyJson: json, fetchPart, storyHash, storyRelease, settingName: placeOf, storage }),
    );
    return this.#plays;
  }

  #listenTo(plays: Plays): Plays {
    plays.onChange((change) => {
      // The page already shows the first step of a play that is only now beginning.
      if (!this.#beginning) this.#tell(change);
    });
    plays.onNotice((sentence) => this.#noticed.forEach((listener) => listener(sentence)));
    return plays;
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  /** The open play, once any beginning is done. */
  async #open(): Promise<Plays> {
    const plays = await this.#ready();
    if (this.#beginning) await this.#beginning;
    else if (plays.steps.length === 0) await this.#begin();
    return plays;
  }

  async #begin(): Promise<void> {
    const begin = async () => (await this.#ready()).begin();
    this.#beginning = begin();
    this.#tell({ kind: 'restored' });
    try {
      await this.#beginning;
    } finally {
      this.#beginning = null;
    }
  }

  #storyPort(): StoryPort {
    const steps = () => {
      const kept = this.#beginning ? [] : (this.#plays?.steps ?? []);
      return kept.length ? kept : [firstStep];
    };
    return {
      get steps() {
        return steps();
      },
      act: async (entry) => (await this.#open()).act(entry),
      back: async () => (await this.#open()).back(),
      backTo: async (index) => (await this.#open()).backTo(index),
      peek: async (page) => (await this.#open()).peek(page),
      register: async () => (await this.#open()).register(),
      onChange: (listener) => {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
      },
    };
  }

  #savesPort(): SavesPort {
    const trouble = () => this.#plays?.trouble ?? null;
    return {
      get trouble() {
        return trouble();
      },
      slots: async () => (await this.#ready()).slots(),
      open: async (slot) => (await this.#ready()).open(slot),
      begin: () => this.#begin(),
      remove: async (slot) => (await this.#ready()).remove(slot),
      passageOf: async (slot) => {
        const [plays, { packPassage }, { book }] = await Promise.all([
          this.#ready(),
          import('./playthrough/index.ts'),
          import('virtual:story/book'),
        ]);
        return packPassage({ cut: 'whole', log: await plays.logOf(slot) }, book);
      },
      exportSave: async (slot) => (await this.#ready()).exportSave(slot),
      importSave: async (text) => (await this.#ready()).importSave(text),
      forgetEverything: async () => {
        await (await this.#ready()).forgetEverything();
        await (await import('./offline.ts')).forgetOffline();
        localStorage.removeItem(SETTINGS_KEY);
      },
    };
  }
}

export const createEngine = (): Engine => new LateEngine();
