/**
 * The Circle: a room's weeks side by side, in this tab and nowhere else. Weeks are handed in first; the map is drawn once, when
 * whoever leads the room says that this is everyone, so that nobody can be seen arriving. Closing the page forgets it all.
 */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { LogEntry } from '../../narrative/types.ts';
import type { SeminarPorts } from '../port.ts';
import type { ToldBook } from '../book.ts';
import { FEWEST, inWords } from './disclose.ts';
import { forksOf, lookDays, type Closed, type Fork } from './forks.ts';
import { readHandedIn } from './hand-in.ts';
import { forkTable, forkView, parting, placeOf } from './map.ts';
import { shuffled, tablesOf, type Tables } from './tables.ts';

/** Where the Circle stands: handing in, or drawn. */
type State =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'drawn';
      readonly forks: readonly (Fork | Closed)[];
      readonly days: ReturnType<typeof lookDays>;
      readonly tables: Tables | 'coming' | 'none';
      readonly done: number;
    };

/** ms between two looks at how far it has come: to draw the page after each slice would take as long as the slices. */
const SHOWN_EVERY = 250;

const sentenceOf = (error: unknown): string =>
  error instanceof Error && error.message ? error.message : 'That did not work. Nothing that was handed in is lost.';

const isOpen = (fork: Fork | Closed): fork is Fork => fork.branches !== null;

/** Decisions that fewer than five came by: named once, together. */
function tooFew(forks: readonly (Fork | Closed)[]): TemplateResult | typeof nothing {
  const places = [...new Set(forks.filter((fork) => !isOpen(fork)).map(placeOf))];
  return places.length === 0
    ? nothing
    : html`<p class="quiet">
        Fewer than five came by these, so nothing is said of where they went: ${places.join('; ')}.
      </p>`;
}

const DAY_WORDS: Readonly<Record<string, string>> = { never: 'never in the week' };
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export class Circle {
  readonly #ports: SeminarPorts;
  readonly #draw: () => void;
  #book: ToldBook | null = null;
  #logs: (readonly LogEntry[])[] = [];
  #refused: { readonly what: string; readonly why: string }[] = [];
  #says = '';
  #state: State = { kind: 'open' };
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
    [this.#logs, this.#refused, this.#says, this.#state, this.#scanning] = [[], [], '', { kind: 'open' }, null];
  }

  view(): TemplateResult {
    return this.#state.kind === 'open' ? this.#handingIn() : this.#drawn(this.#state);
  }

  async #take(texts: readonly string[]): Promise<void> {
    try {
      const book = (this.#book ??= await this.#ports.book());
      let taken = 0;
      const refused: { what: string; why: string }[] = [];
      for (const handed of texts.flatMap((text) => readHandedIn(text, book))) {
        if ('passage' in handed) {
          this.#logs.push(handed.passage.log);
          taken++;
        } else refused.push({ what: handed.what, why: handed.refused });
      }
      this.#refused = refused;
      this.#says = `${taken === 1 ? 'One week' : `${taken} weeks`} taken. ${this.#count()}`;
    } catch (error) {
      this.#says = sentenceOf(error);
    }
    this.#draw();
  }

  #count(): string {
    const weeks = this.#logs.length;
    return weeks === 1 ? 'One is here now.' : `${weeks} are here now.`;
  }

  #handingIn(): TemplateResult {
    const weeks = this.#logs.length;
    const paste = async (event: Event): Promise<void> => {
      event.preventDefault();
      const field = (event.currentTarget as HTMLFormElement).elements.namedItem('codes') as HTMLTextAreaElement;
      const text = field.value;
      field.value = '';
      await this.#take([text]);
      field.focus();
    };
    const files = async (list: FileList | null | undefined): Promise<void> =>
      this.#take(await Promise.all([...(list ?? [])].map((file) => file.text())));
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      void files(event.dataTransfer?.files);
    };
    return html`<h1 tabindex="-1">The Circle</h1>
      <p class="lead">
        Weeks are handed in here as codes, links or files, and read side by side. Everything happens in this tab;
        nothing is sent or kept, and closing it forgets. A code holds what was chosen and no name, but whoever has a
        code can play it again: nobody need hand one in, and nobody need say that they did not.
      </p>
      <form class="hand-in" @submit=${paste} @dragover=${(event: Event) => event.preventDefault()} @drop=${drop}>
        <label for="codes">Codes or links, one a line</label>
        <textarea id="codes" name="codes" rows="5" autocomplete="off" spellcheck="false" data-codes></textarea>
        <div class="row">
          <button type="submit" data-hand-in>Hand in</button>
          <label class="file"
            >Files
            <input
              type="file"
              multiple
              accept=".txt,.json"
              @change=${(event: Event) => {
                const input = event.target as HTMLInputElement;
                void files(input.files).finally(() => (input.value = ''));
              }}
          /></label>
          <button type="button" data-scan @click=${() => void this.#scan()}>
            ${this.#scanning ? 'Stop the camera' : 'Scan with the camera'}
          </button>
        </div>
      </form>
      <div class="camera" data-camera ?hidden=${!this.#scanning}></div>
      <p role="status" class="says" data-circle-says>${this.#says}</p>
      ${
        this.#refused.length === 0
          ? nothing
          : html`<ul class="refused">
              ${this.#refused.map(({ what, why }) => html`<li><code>${what}</code> ${why}</li>`)}
            </ul>`
      }
      <div class="everyone">
        <p>
          ${
            weeks < FEWEST
              ? `The map needs at least ${FEWEST} weeks: of fewer it would say who is who.`
              : 'The map is drawn once. Weeks that come later are not in it.'
          }
        </p>
        <button
          type="button"
          class="first"
          data-everyone
          ?disabled=${weeks < FEWEST}
          @click=${() => void this.#everyone()}
        >
          That’s everyone
        </button>
      </div>`;
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
    const logs = this.#logs;
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
      if (this.#logs === logs && this.#state.kind === 'open') this.#scanning = scanning;
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
    const logs = shuffled(this.#logs);
    this.#state = { kind: 'drawn', forks: forksOf(logs, book), days: lookDays(logs, book), tables: 'coming', done: 0 };
    this.#draw();
    document.querySelector<HTMLElement>('#seminar h1')?.focus();
    await this.#layTables(logs);
  }

  async #layTables(logs: readonly (readonly LogEntry[])[]): Promise<void> {
    const stop = (this.#stop = new AbortController());
    const set = (part: { tables?: Tables | 'none'; done?: number }): void => {
      // Another room may have been drawn since.
      if (this.#state.kind !== 'drawn' || stop !== this.#stop) return;
      this.#state = { ...this.#state, ...part };
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
      this.#says = sentenceOf(error);
      set({ tables: 'none' });
    }
  }

  #drawn(state: Extract<State, { kind: 'drawn' }>): TemplateResult {
    const weeks = this.#logs.length;
    const marked = state.forks.filter((fork) => fork.marked !== null);
    const others = state.forks.filter((fork) => fork.marked === null);
    return html`<h1 tabindex="-1">Where ${weeks} weeks parted</h1>
      <p class="lead">
        Read: ${weeks}. ${this.#refused.length > 0 ? 'Some of what was handed in could not be read. ' : ''}Nothing here
        is better or worse, and no line follows any one week. Where one or two went, it says so and no more.
      </p>
      <div class="row no-print">
        <button type="button" data-print @click=${() => print()}>Print</button>
        <button type="button" @click=${() => this.#again()}>Forget these and begin again</button>
      </div>
      <h2>The day the Register was asked for Jana Ruddock</h2>
      ${
        state.days === null
          ? nothing
          : parting(
              nothing,
              state.days.map(({ day, share }) => ({ label: DAY_WORDS[day] ?? capital(day), said: null, share })),
              weeks,
            )
      }
      <h2>Decisions to talk about</h2>
      ${marked.filter(isOpen).map((fork) => forkView(fork, weeks))} ${tooFew(marked)}
      <h2>The tables</h2>
      ${this.#tables(state, weeks)}
      <details class="all-forks">
        <summary>Every other decision</summary>
        ${others.filter(isOpen).map((fork) => forkView(fork, weeks))} ${tooFew(others)}
      </details>
      <details class="as-table">
        <summary>The map as a table</summary>
        ${forkTable(state.forks)}
      </details>`;
  }

  #tables({ tables, done }: Extract<State, { kind: 'drawn' }>, weeks: number): TemplateResult {
    if (tables === 'none') return html`<p role="status">${this.#says}</p>`;
    if (tables === 'coming') {
      return html`<p role="status">The weeks are being played again in this tab.</p>
        <progress max=${weeks} value=${done}>${done} of ${weeks}</progress>
        <button type="button" data-stop @click=${() => this.#stop?.abort()}>Stop</button>`;
    }
    const notes = [
      tables.left > 0 ? 'It was stopped before all were played again.' : '',
      tables.unfinished > 0 ? 'Not every week came as far as a table.' : '',
      tables.partly > 0 ? 'Some were made with another version of the story, and played as far as they go.' : '',
    ].filter(Boolean);
    return html`${notes.length > 0 ? html`<p>${notes.join(' ')}</p>` : nothing}
      <ul role="list" class="tables" data-tables>
        ${(tables.tables ?? []).map(({ laying, share }) => {
          const words = this.#ports.tableWords(laying);
          return html`<li>
            <figure>
              <img alt="" width="1600" height="1200" hidden data-laying=${JSON.stringify(laying)} />
              <figcaption>${words} <b>${capital(inWords(share))}.</b></figcaption>
            </figure>
          </li>`;
        })}
      </ul>`;
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
