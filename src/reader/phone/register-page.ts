/**
 * The Register: a slow grey public page that happens to open on your phone. Four offices feed it and it looks like none of
 * them. Asking is free; only an entry that is opened, or a search that found nobody, is an act of the story.
 */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { EntryId, RegisterHeading } from '../../narrative/types.ts';
import { mark } from './icons.ts';
import type { Entry, PhoneHands, RegisterDesk } from './hands.ts';
import { find, KEY_ENTRY, LEAST_LETTERS, searchable } from './register-search.ts';
import { plainly } from '../typeset.ts';
import { toldLines } from './told-lines.ts';

/** How long the Register takes over each office, ms. It is slow because such pages are; calm or still motion is spared it. */
const EACH_OFFICE = 170;
const OFFICES = ['Infirmary Wards', 'Libraries', 'Ferries', 'Amenity'] as const;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

class Desk implements RegisterDesk {
  headings: readonly RegisterHeading[] | null = null;
  results: readonly RegisterHeading[] | null = null;
  entry: Entry | null = null;
  says = '';
  query = '';
  #phone: PhoneHands;
  #asked = 0;

  constructor(phone: PhoneHands) {
    this.#phone = phone;
    void this.#fetch();
  }

  async #fetch(): Promise<void> {
    this.headings = await this.#phone.ports.story.register().catch(() => []);
    this.#phone.draw();
  }

  async search(query: string): Promise<void> {
    const asked = ++this.#asked;
    [this.query, this.results] = [query, null];
    if (!searchable(query)) return this.#say(`Enter ${LEAST_LETTERS} letters or more.`);
    for (const office of this.#hurried() ? [] : OFFICES) {
      this.#say(`Searching: ${office}`);
      await pause(EACH_OFFICE);
      if (asked !== this.#asked) return;
    }
    const results = find(query, this.headings ?? []);
    if (!results.length) return this.#nobody();
    this.results = results;
    this.#say(`Entries found: ${results.length}.`);
  }

  /** That nobody was found is kept; what was typed is kept nowhere. */
  async #nobody(): Promise<void> {
    const step = await this.#phone.act({ do: 'look', entry: 'none' });
    const printed = step?.events.find(({ kind }) => kind === 'prose');
    const says = printed?.kind === 'prose' ? plainly(printed.text) : 'No entry found under that heading.';
    this.#say(step ? says : '');
  }

  async look(id: EntryId, heading: string): Promise<void> {
    const step = await this.#phone.act({ do: 'look', entry: id });
    if (!step) return;
    this.entry = { id, heading, events: step.events };
    this.#phone.draw();
    focusIn('[data-entry-head]');
  }

  shelve(): void {
    const { entry } = this;
    this.entry = null;
    this.#phone.draw();
    focusIn(entry ? `[data-entry="${CSS.escape(entry.id)}"]` : 'input');
  }

  #say(says: string): void {
    this.says = says;
    this.#phone.draw();
  }

  #hurried(): boolean {
    const { motion } = this.#phone.ports.settings.value;
    if (motion !== 'auto') return motion !== 'full';
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  }
}

function focusIn(selector: string): void {
  const page = document.querySelector('dialog.phone .register');
  (page?.querySelector<HTMLElement>(selector) ?? page?.querySelector<HTMLElement>('input'))?.focus();
}

/** A fresh counter. */
export function registerDesk(phone: PhoneHands): RegisterDesk {
  return new Desk(phone);
}

function keyLink(desk: RegisterDesk): TemplateResult | typeof nothing {
  const key = desk.headings?.find(({ id }) => id === KEY_ENTRY);
  if (!key || desk.entry?.id === KEY_ENTRY) return nothing;
  return html`<button
    type="button"
    class="grey-link"
    data-entry=${key.id}
    @click=${() => desk.look(key.id, key.heading)}
  >
    Key to abbreviations
  </button>`;
}

function entryView(desk: RegisterDesk, { heading, events }: Entry): TemplateResult {
  return html`<article class="entry">
      <h2 tabindex="-1" data-entry-head>${heading}</h2>
      <div class="entry-lines">${toldLines(events)}</div>
    </article>
    <p class="entry-foot">
      <button type="button" class="grey-link" @click=${() => desk.shelve()}>Back to search</button>${keyLink(desk)}
    </p>`;
}

function searchView(desk: RegisterDesk): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('heading') as HTMLInputElement;
    void desk.search(field.value);
  };
  return html`<form role="search" @submit=${submit}>
      <label for="register-heading">Surname or heading</label>
      <div class="search-row">
        <input
          id="register-heading"
          name="heading"
          type="search"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          .value=${desk.query}
        />
        <button type="submit" class="grey-button">${mark('lens')}Search</button>
      </div>
    </form>
    <p class="register-says" role="status">${desk.says}</p>
    <ul class="results" role="list">
      ${(desk.results ?? []).map(
        ({ id, heading }) =>
          html`<li>
            <button type="button" class="result" data-entry=${id} @click=${() => desk.look(id, heading)}>
              ${heading}
            </button>
          </li>`,
      )}
    </ul>
    <p class="entry-foot">${keyLink(desk)}</p>`;
}

/** The Register's page. */
export function registerPage({ desk }: PhoneHands): TemplateResult {
  return html`<div class="register">
    <p class="register-head">
      <strong>REGISTER OF NOTES</strong><span>Public enquiries. Wards, Libraries, Ferries, Amenity.</span>
    </p>
    ${desk.entry ? entryView(desk, desk.entry) : searchView(desk)}
    <p class="register-foot">Enquiries are counted. Those who enquire are not named.</p>
  </div>`;
}
