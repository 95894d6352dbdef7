/**
 * The Circle: a room's weeks side by side, in this tab and nowhere else. Weeks are handed in first; the map is drawn once, when
 * whoever leads the room says that this is everyone, so that nobody can be seen arriving. Closing the page forgets it all.
 */
import type { TemplateResult } from 'lit-html';
import type { LogEntry } from '../../narrative/types.ts';
import type { Passage } from '../../playthrough/passage.ts';
import type { SeminarPorts } from '../port.ts';
import type { ToldBook } from '../book.ts';
import { drawnView, type Drawn } from './drawn.ts';
import { forksOf, lookDays } from './forks.ts';
import { readHandedIn } from './hand-in.ts';
import { handingInView } from './handing-in.ts';
import { shuffled, tablesOf } from './tables.ts';

/** ms between two looks at how far it has come: to draw the page after each slice would take as long as the slices. */
const SHOWN_EVERY = 250;

const sentenceOf = (error: unknown): string =>
  error instanceof Error && error.message ? error.message : 'That did not work. Nothing that was handed in is lost.';

const SAME =
  'Some of these weeks are the same from first to last: people may have chosen alike, or one has been handed in twice.';

export class Circle {
  readonly #ports: SeminarPorts;
  readonly #draw: () => void;
  #book: ToldBook | null = null;
  #weeks: Passage[] = [];
  #refused: { readonly what: string; readonly why: string }[] = [];
  /** Pieces that could not be read, since the page was opened. */
  #failed = 0;
  #older = false;
  /** How many weeks came with the last thing that was handed in. */
  #last = 0;
  #says = '';
  /** Null until the map is drawn. */
  #drawn: Drawn | null = null;
  #stop: AbortController | null = null;
  #scanning: { stop: () => void } | null = null;
  /** The camera has been asked for and is not here yet. */
  #asking = false;

  /** @param draw draws the page anew */
  constructor(ports: SeminarPorts, draw: () => void) {
    this.#ports = ports;
    this.#draw = draw;
  }

  /** Forgets everything, and stops what is under way. */
  close(): void {
    this.#stop?.abort();
    this.#scanning?.stop();
    [this.#weeks, this.#refused, this.#failed, this.#older, this.#last] = [[], [], 0, false, 0];
    [this.#says, this.#drawn, this.#scanning] = ['', null, null];
  }

  view(): TemplateResult {
    if (this.#drawn) {
      return drawnView(this.#drawn, {
        tableWords: this.#ports.tableWords,
        stop: () => this.#stop?.abort(),
        again: () => this.#again(),
      });
    }
    const alike = new Set(this.#weeks.map((week) => JSON.stringify(week))).size < this.#weeks.length;
    return handingInView(
      {
        weeks: this.#weeks.length,
        says: this.#says,
        // Of a single week that comes nothing is said that would be of whoever brought it.
        notes: alike && this.#last > 1 ? [SAME] : [],
        refused: this.#refused,
        scanning: this.#scanning !== null,
        last: this.#last,
      },
      {
        take: (texts) => this.#take(texts),
        scan: () => void this.#scan(),
        takeBack: () => this.#takeBack(),
        everyone: () => void this.#everyone(),
      },
    );
  }

  async #take(texts: readonly string[]): Promise<void> {
    try {
      const book = (this.#book ??= await this.#ports.book());
      const handed = texts.flatMap((text) => readHandedIn(text, book));
      const taken = handed.flatMap((one) => ('passage' in one ? [one] : []));
      this.#weeks.push(...taken.map(({ passage: { cut, past, log } }) => ({ cut, past, log })));
      this.#older ||= taken.some(({ release }) => release !== null && release < book.release);
      this.#refused = handed.flatMap((one) => ('refused' in one ? [{ what: one.what, why: one.refused }] : []));
      this.#failed += this.#refused.length;
      this.#last = taken.length;
      this.#says = `${taken.length === 1 ? 'One week' : `${taken.length} weeks`} taken. ${this.#count()}`;
    } catch (error) {
      this.#says = sentenceOf(error);
    }
    this.#draw();
  }

  /** What was handed in by mistake, or twice, goes again. */
  #takeBack(): void {
    this.#weeks.length -= this.#last;
    this.#last = 0;
    this.#says = `Taken back. ${this.#count()}`;
    this.#draw();
    document.querySelector<HTMLElement>('[data-codes]')?.focus();
  }

  #count(): string {
    const weeks = this.#weeks.length;
    return weeks === 1 ? 'One is here now.' : `${weeks} are here now.`;
  }

  async #scan(): Promise<void> {
    if (this.#scanning) {
      this.#scanning.stop();
      this.#scanning = null;
      return this.#draw();
    }
    // Pressed again while the browser still asks whether the camera may be used.
    if (this.#asking) return;
    this.#asking = true;
    const weeks = this.#weeks;
    try {
      const { scanInto } = await import('./camera.ts');
      const root = document.querySelector<HTMLElement>('[data-camera]');
      if (!root) return;
      const seen = new Set<string>();
      root.hidden = false;
      const scanning = await scanInto(root, (text) => {
        if (seen.has(text)) return;
        seen.add(text);
        void this.#take([text]);
      });
      // The page may have been left meanwhile, or the map drawn: no camera stays on for that.
      if (this.#weeks === weeks && !this.#drawn) this.#scanning = scanning;
      else scanning.stop();
    } catch (error) {
      this.#says = sentenceOf(error);
    } finally {
      this.#asking = false;
    }
    this.#draw();
  }

  async #everyone(): Promise<void> {
    this.#scanning?.stop();
    this.#scanning = null;
    const book = this.#book;
    if (!book) return;
    const weeks = shuffled(this.#weeks);
    this.#drawn = {
      weeks: weeks.length,
      failed: this.#failed,
      abridged: weeks.some(({ cut, past }) => cut !== 'whole' || past > 0),
      older: this.#older,
      forks: forksOf(weeks, book),
      days: lookDays(weeks, book),
      tables: 'coming',
      done: 0,
    };
    this.#draw();
    document.querySelector<HTMLElement>('#seminar h1')?.focus();
    await this.#layTables(weeks.map(({ log }) => log));
  }

  async #layTables(logs: readonly (readonly LogEntry[])[]): Promise<void> {
    const stop = (this.#stop = new AbortController());
    const set = (part: Partial<Pick<Drawn, 'tables' | 'done'>>): void => {
      // Another room may have been drawn since.
      if (!this.#drawn || stop !== this.#stop) return;
      this.#drawn = { ...this.#drawn, ...part };
      this.#draw();
    };
    let shown = performance.now();
    const progress = (done: number): void => {
      if (performance.now() - shown < SHOWN_EVERY) return;
      set({ done });
      shown = performance.now();
    };
    try {
      const replay = await this.#ports.replay();
      const tables = await tablesOf(logs, replay, { signal: stop.signal, progress });
      set({ tables });
    } catch (error) {
      set({ tables: { why: sentenceOf(error) } });
    }
  }

  /** Puts the pictures of tables into what was drawn; called after each drawing. */
  picture(root: HTMLElement): void {
    for (const image of root.querySelectorAll<HTMLImageElement>('img[data-laying]:not([data-coming])')) {
      image.dataset['coming'] = '';
      this.#ports.showTable(image, JSON.parse(image.dataset['laying'] ?? '[]')).then(
        () => (image.hidden = false),
        // The words stand there as well.
        () => undefined,
      );
    }
  }

  #again(): void {
    this.close();
    this.#draw();
    document.querySelector<HTMLElement>('#seminar h1')?.focus();
  }
}
