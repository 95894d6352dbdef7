/** The Marginalia on a page: a list by chapter, one note, or all of them to print. What a note says is in `seminar/marginalia/`. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { notes } from 'virtual:marginalia';
import { CHAPTERS } from './plans.ts';
import { href } from './routes.ts';

/** A note, as the build hands it over. */
export interface ToldNote {
  readonly number: number;
  readonly title: string;
  /** What in the story it stands beside. */
  readonly device: string;
  /** The chapter after which it gives nothing away. */
  readonly opensAfter: string;
  readonly sources: readonly string[];
  readonly western: boolean;
  /** What stands before the first heading: a content line, or nothing. */
  readonly lead: string;
  /** Paragraphs in Markdown: of it only *emphasis* is used. */
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
}

/** A paragraph's words, with `*x*` as emphasis. */
function emphasised(text: string): (string | TemplateResult)[] {
  return text.split(/\*([^*]+)\*/).map((part, at) => (at % 2 ? html`<em>${part}</em>` : part));
}

const paragraphs = (text: string): TemplateResult[] =>
  text.split(/\n{2,}/).map((part) => html`<p>${emphasised(part.replaceAll('\n', ' '))}</p>`);

const headingOf = (words: string, level: 2 | 4): TemplateResult =>
  level === 2 ? html`<h2>${words}</h2>` : html`<h4>${words}</h4>`;

function noteView(note: ToldNote, alone: boolean): TemplateResult {
  const heading = html`${note.number}. ${note.title}`;
  return html`<article class="note keep">
    ${alone ? html`<h1 tabindex="-1">${heading}</h1>` : html`<h3>${heading}</h3>`}
    ${noteBody(note, alone ? 2 : 4, alone)}
  </article>`;
}

/** Everything but its title. @param level of the headings within @param sourced whether its sources are in sight at once */
function noteBody({ device, lead, sections, sources }: ToldNote, level: 2 | 4, sourced: boolean): TemplateResult {
  return html`<p class="quiet">In the story: ${device}</p>
    ${lead ? paragraphs(lead) : nothing}
    ${sections.map(({ heading, text }) => html`${headingOf(heading, level)}${paragraphs(text)}`)}
    <details ?open=${sourced}>
      <summary>Sources</summary>
      <ul>
        ${sources.map((source) => html`<li>${source}</li>`)}
      </ul>
    </details>`;
}

/** Notes of a chapter, by number. */
const ofChapter = (id: string): readonly ToldNote[] => notes.filter(({ opensAfter }) => opensAfter === id);

/** The notes to one chapter, closed, each to be opened by itself. */
export function chapterNotes(chapter: string): TemplateResult {
  return html`<p class="lead">
      Notes to be read beside this day. None is a key to the story. What is on the record and what stood in the press
      are kept apart.
    </p>
    ${ofChapter(chapter).map(
      (note) =>
        html`<details class="margin-note">
          <summary>${note.number}. ${note.title}</summary>
          ${noteBody(note, 2, false)}
        </details>`,
    )}`;
}

function list(): TemplateResult {
  return html`<h1 tabindex="-1">Marginalia</h1>
    <p class="lead">
      Notes to be read beside the story. What is on the record and what stood in the press are kept apart; where our
      articles contradict one another, both stand, with their dates. None is a key: Halse is nowhere. Each is listed
      under the chapter after which it gives nothing away.
    </p>
    <p class="row no-print"><a href=${href('notes', 'all')}>All of them on one page, to read or print</a></p>
    ${CHAPTERS.map(({ id, name }) => {
      const these = ofChapter(id);
      if (these.length === 0) return nothing;
      return html`<h2>${name}</h2>
        <ul class="note-list">
          ${these.map(
            ({ number, title, device }) =>
              html`<li>
                <a href=${href('notes', String(number))}>${number}. ${title}</a> <span class="quiet">${device}</span>
              </li>`,
          )}
        </ul>`;
    })}`;
}

/** Every source that a note has, once: the articles by their keys, then the rest by name. */
export function sourceList(): TemplateResult {
  const all = [...new Set(notes.flatMap(({ sources }) => sources))].toSorted((a, b) =>
    order(a).localeCompare(order(b)),
  );
  return html`<ul>
    ${all.map((source) => html`<li>${source}</li>`)}
  </ul>`;
}
const order = (source: string): string => (/^S\d /.test(source) ? `0 ${source}` : `1 ${source}`);

/** @param wanted a note's number, `all`, or nothing for the list */
export function notesView(wanted: string | undefined): TemplateResult {
  if (wanted === 'all') {
    return html`<h1 tabindex="-1">Marginalia, all of them</h1>
      <p class="row no-print"><button type="button" data-print @click=${() => print()}>Print</button></p>
      ${CHAPTERS.map(
        ({ id, name }) =>
          html`<h2>${name}</h2>
            ${ofChapter(id).map((note) => noteView(note, false))}`,
      )}`;
  }
  const note = notes.find(({ number }) => String(number) === wanted);
  if (!note) return list();
  const at = notes.indexOf(note);
  const [before, after] = [notes[at - 1], notes[at + 1]];
  return html`${noteView(note, true)}
    <nav class="row no-print" aria-label="Other notes">
      <a href=${href('notes')}>All notes</a>
      ${before ? html`<a href=${href('notes', String(before.number))}>Before: ${before.title}</a>` : nothing}
      ${after ? html`<a href=${href('notes', String(after.number))}>Next: ${after.title}</a>` : nothing}
    </nav>`;
}
