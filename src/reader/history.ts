/**
 * The history: everything read so far, the way back to each decision, and what was handled, which from some day on can be opened
 * here as on the phone. Opened by key H and from the page.
 * It shows what `history-rows.ts` makes of the steps and holds nothing of its own but what is looked for.
 */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { HandledId, NarrativeEvent, RegisterHeading } from '../narrative/types.ts';
import { openFrame, sentence, sheetHead, type Frame } from './dialog-frame.ts';
import { historyParts, partText, type HistoryPart, type HistoryRow } from './history-rows.ts';
import { words } from './lines.ts';
import type { Bar } from './phone/bars.ts';
import { plainWords } from './phone/register-search.ts';
import { toldLines } from './phone/told-lines.ts';
import type { ReaderPorts } from './port.ts';
import { nameOf } from './told.ts';

/** From how many steps on there is enough to be worth searching. */
const WORTH_SEARCHING = 12;

function said(event: Extract<NarrativeEvent, { kind: 'said' }>): TemplateResult {
  if (event.ear === 'out' || event.meant === event.said) {
    return html`<p class="own-words"><span class="tag">You say:</span> ${words(event.said)}</p>`;
  }
  return html`<div class="pair">
    <p class="own-words"><span class="tag">You mean:</span> ${words(event.meant)}</p>
    <p class="via-kindly"><span class="tag">You say:</span> ${words(event.said)}</p>
  </div>`;
}

function line(event: Extract<HistoryRow, { kind: 'line' }>['event']): TemplateResult {
  switch (event.kind) {
    case 'said':
      return said(event);
    case 'did':
      return html`<p class="own-words">${words(event.text)}</p>`;
    case 'gave':
      return html`<p class="own-words gave">
        <span class="tag">You give ${nameOf(event.to)}:</span> ${words(event.text)}
      </p>`;
    case 'prose':
      return html`<p class="via-${event.via}">${words(event.text)}</p>`;
  }
}

/** A bar, with the way to open it while there is one. */
function barRow(bar: Bar, open: ((id: HandledId, held: HTMLElement) => void) | null): TemplateResult {
  const press = (event: Event): void =>
    open?.(bar.id, (event.currentTarget as HTMLElement).parentElement as HTMLElement);
  return html`<div class="held ${bar.opened ? 'opened' : ''}" tabindex="-1" data-held=${bar.id}>
    <p class="bar-note"><b>Handled.</b> ${words(bar.note)}</p>
    ${bar.opened ? toldLines(bar.events) : nothing}
    ${
      open === null || bar.opened
        ? nothing
        : html`<button type="button" class="back-here" data-open-bar=${bar.id} @click=${press}>Open</button>`
    }
  </div>`;
}

type OpenBar = Parameters<typeof barRow>[1];

function row(each: HistoryRow, open: OpenBar, notes: ReaderPorts['notes']): TemplateResult {
  switch (each.kind) {
    case 'chapter':
      return html`<h2>${each.text}</h2>
        ${
          each.over && notes
            ? html`<button type="button" class="back-here" data-notes=${each.id} @click=${() => notes(each.id)}>
                Notes beside this day
              </button>`
            : nothing
        }`;
    case 'scene':
      return html`<h3>${each.text}</h3>`;
    case 'act':
      return html`<p class="act">${each.text}</p>`;
    case 'line':
      return line(each.event);
    case 'faint':
      if (each.attended)
        return html`<p><span class="tag">${nameOf(each.event.speaker)}:</span> ${words(each.event.full)}</p>`;
      return html`<p class="heard-faintly"><span class="tag">Someone, faintly:</span> ${words(each.event.heard)}</p>`;
    case 'bar':
      return barRow(each.bar, open);
  }
}

export interface HistoryOptions {
  /** There is nothing but this history: it leads back to nowhere, and begins at its beginning. */
  readonly only?: boolean;
}

class History {
  #ports: ReaderPorts;
  #register: readonly RegisterHeading[] = [];
  #query = '';
  #trouble = '';
  /** Parts with the words they are found by, laid once a change. */
  #parts: { part: HistoryPart; text: string }[] = [];

  readonly #only: boolean;

  constructor(ports: ReaderPorts, only: boolean) {
    this.#ports = ports;
    this.#only = only;
    this.#lay();
  }

  async open(): Promise<void> {
    const frame = openFrame({ name: 'history', label: 'History', view: (each) => this.#view(each) });
    const toEnd = (): void => frame.dialog.querySelector('.here')?.scrollIntoView({ block: 'end' });
    const again = (): void => {
      this.#lay();
      frame.draw();
    };
    const stop = this.#ports.story.onChange(again);
    if (!this.#only) toEnd();
    this.#register = await this.#ports.story.register().catch(() => []);
    again();
    if (!this.#only) toEnd();
    await frame.closed;
    stop();
  }

  #lay(): void {
    this.#parts = historyParts(this.#ports.story.steps, this.#register).map((part) => ({
      part,
      text: ` ${plainWords(partText(part)).join(' ')}`,
    }));
  }

  async #back(index: number, frame: Frame): Promise<void> {
    try {
      await this.#ports.story.backTo(index);
      frame.close();
    } catch (error) {
      this.#trouble = sentence(error);
      frame.draw();
    }
  }

  async #openBar(handled: HandledId, held: HTMLElement, frame: Frame): Promise<void> {
    try {
      await this.#ports.story.act({ do: 'open', handled });
      // The button goes when the bar opens, so the focus goes to what was inside.
      held.focus();
    } catch (error) {
      this.#trouble = sentence(error);
      frame.draw();
    }
  }

  #view(frame: Frame): TemplateResult {
    const wanted = plainWords(this.#query).join(' ');
    const hit = ({ text }: { text: string }): boolean => !wanted || text.includes(` ${wanted}`);
    const found = this.#parts.filter(hit).length;
    return html`<div class="leaf">
      ${sheetHead(this.#only ? 'A week, from its first line' : 'What has happened', frame)}
      ${this.#finder(frame, wanted ? found : null)}
      <p class="trouble" role="alert" ?hidden=${!this.#trouble}>${this.#trouble}</p>
      <div class="parts">
        ${this.#parts.map((each) => this.#part(each.part, hit(each), frame))}
        <p class="here" ?hidden=${Boolean(wanted)}>${this.#only ? 'That is the whole of it.' : 'You are here.'}</p>
      </div>
    </div>`;
  }

  #finder(frame: Frame, found: number | null): TemplateResult | typeof nothing {
    if (this.#parts.length < WORTH_SEARCHING) return nothing;
    const look = (event: Event): void => {
      this.#query = (event.target as HTMLInputElement).value;
      frame.draw();
    };
    const says = found === null ? '' : found ? `Found in ${found} ${found === 1 ? 'place' : 'places'}.` : 'Not found.';
    return html`<p class="finder">
      <label>Find <input type="search" autocomplete="off" .value=${this.#query} @input=${look} /></label>
      <span role="status">${says}</span>
    </p>`;
  }

  #part({ rows, back }: HistoryPart, shown: boolean, frame: Frame): TemplateResult {
    const bars = this.#ports.story.steps.at(-1)?.phone.bars === true && !this.#only;
    const open: OpenBar = bars ? (id, held) => void this.#openBar(id, held, frame) : null;
    return html`<section class="part" ?hidden=${!shown}>
      ${rows.map((each) => row(each, open, this.#ports.notes))}
      ${
        back === null || this.#only
          ? nothing
          : html`<button
              type="button"
              class="back-here"
              data-back-to=${back.index}
              aria-label=${`Back to here, before: ${back.before}`}
              @click=${() => this.#back(back.index, frame)}
            >
              Back to here
            </button>`
      }
    </section>`;
  }
}

/** Opens the history. Resolves when it is closed, or when one has gone back to a decision. */
export async function openHistory(ports: ReaderPorts, { only = false }: HistoryOptions = {}): Promise<void> {
  await new History(ports, only).open();
}
