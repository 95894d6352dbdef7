/**
 * The play behind the page, fetched while the first page is already being read. Until ink is here the story stands at its first
 * step, and whatever is pressed waits for it. Offers the reader's ports; nothing here knows a page.
 */
import { firstStep, partUrls, storyHash, storyRelease, storyTexts, storyUrl } from 'virtual:story';
import type { Cut, CutScript, DeclaredPast, Passage, Plays, PlaysOptions, Replay } from './playthrough/index.ts';
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
  /** Takes in what has come of the story, and fetches what the next chapter will need; resolves when that has come. Call when nothing else is to be done. */
  ahead(): Promise<void>;
  /** Writes what is not yet written; to be called when the page may be about to go. */
  flush(): void;
  /** Sentences that the player should read; returns the unsubscriber. */
  onNotice(listener: (sentence: string) => void): () => void;
  /** All that helps to mend a fault, as text. */
  report(message: string): Promise<string>;
  /** Begins a play with a week for its past, as far as the story allows it; false where it did not allow all of it. @throws Error with a sentence */
  beginFrom(week: Passage): Promise<boolean>;
  /** Begins a play somewhere in the week, with a past that is declared. @throws Error with a sentence */
  beginAt(past: DeclaredPast): Promise<void>;
  /** Brings the whole story, and gives what plays a log again beside the open play. @throws Error with a sentence */
  replay(): Promise<Replay>;
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
/** The abridged weeks, by name. */
const scripts = import.meta.glob<CutScript>(['../story/cuts/fifty.json', '../story/cuts/twenty.json'], {
  import: 'default',
});
async function cutScript(cut: Exclude<Cut, 'whole'>): Promise<CutScript> {
  const script = await scripts[`../story/cuts/${cut}.json`]?.();
  if (!script) throw new Error('This abridged week is not in this copy.');
  return script;
}

class LateEngine implements Engine {
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #noticed = new Set<(sentence: string) => void>();
  #plays: Plays | null = null;
  #coming: Promise<Plays> | null = null;
  /** Set from Begin until the new play is really there: the page shows its first step meanwhile. */
  #beginning: Promise<void> | null = null;
  #hash = storyHash;
  readonly #whenShown: (act: () => void) => void;

  constructor(whenShown: (act: () => void) => void) {
    this.#whenShown = whenShown;
  }

  readonly story: StoryPort = this.#storyPort();
  readonly saves: SavesPort = this.#savesPort();

  async load(): Promise<void> {
    await this.#ready();
  }

  async current(): Promise<string | null> {
    return (await this.#ready()).current();
  }

  async ahead(): Promise<void> {
    await this.#plays?.ahead();
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

  async beginFrom(week: Passage): Promise<boolean> {
    return (await this.#ready()).beginFrom(week);
  }

  async beginAt(past: DeclaredPast): Promise<void> {
    return (await this.#ready()).beginAt(past);
  }

  async replay(): Promise<Replay> {
    return (await this.#ready()).replay();
  }

  async replace(build: Build): Promise<void> {
    const before = await this.#ready();
    const begun = before.steps.length > 1;
    await before.flush();
    this.#hash = build.storyHash;
    const plays = await this.#make(build.storyText, build);
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
    const [, json] = await Promise.all([import('./playthrough/index.ts'), text]);
    return this.#make(json, { fetchPart, storyHash, storyRelease });
  }

  async #make(
    storyJson: string,
    build: Pick<PlaysOptions, 'fetchPart' | 'storyHash' | 'storyRelease'>,
  ): Promise<Plays> {
    const { Plays, browserStorage } = await import('./playthrough/index.ts');
    const [storage, whenShown] = [await browserStorage(), this.#whenShown];
    const plays = new Plays({ ...build, storyJson, settingName: placeOf, storage, whenShown, cutScript });
    plays.onChange((change) => {
      // The page already shows the first step of a play that is only now beginning.
      if (!this.#beginning) this.#tell(change);
    });
    plays.onNotice((sentence) => this.#noticed.forEach((listener) => listener(sentence)));
    this.#plays = plays;
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
        return packPassage(await plays.passageOf(slot), book);
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

/** @param whenShown runs it when what is now on the page has been painted */
export const createEngine = (whenShown: (act: () => void) => void): Engine => new LateEngine(whenShown);
