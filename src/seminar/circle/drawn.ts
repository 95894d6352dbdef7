/** The Circle once it is drawn: the day of the Register, the decisions, the tables, and behind every plot the same in words. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Laying } from '../../table/laying.ts';
import { inWords } from './disclose.ts';
import type { Closed, Fork, LookDays } from './forks.ts';
import { capital, dayArms, forkView, parting, placeOf } from './map.ts';
import type { Tables } from './tables.ts';
import { wordTables } from './word-tables.ts';

/** What is known of a room when it is drawn. */
export interface Drawn {
  /** How many weeks were read. */
  readonly weeks: number;
  /** How many pieces could not be. */
  readonly failed: number;
  /** Whether any of them is abridged, or began with a declared past. */
  readonly abridged: boolean;
  /** Whether any was made with an earlier release of the story. */
  readonly older: boolean;
  readonly forks: readonly (Fork | Closed)[];
  readonly days: LookDays | null;
  /** The tables, while they are coming, or the sentence that says why there are none. */
  readonly tables: Tables | 'coming' | { readonly why: string };
  readonly done: number;
}

export interface DrawnActions {
  readonly tableWords: (laying: Laying) => string;
  readonly stop: () => void;
  readonly again: () => void;
}

const isOpen = (fork: Fork | Closed): fork is Fork => fork.branches !== null;

/** What those are called who chose nothing at a decision. */
export const passedBy = (abridged: boolean): string =>
  abridged ? 'did not come by here, or had it taken for them' : 'did not come by here';

/** Decisions that fewer than five took: named once, together. */
function tooFew(forks: readonly (Fork | Closed)[]): TemplateResult | typeof nothing {
  const places = [...new Set(forks.filter((fork) => !isOpen(fork)).map(placeOf))];
  return places.length === 0
    ? nothing
    : html`<p class="quiet">
        Fewer than five chose at these, so nothing is said of where they went: ${places.join('; ')}.
      </p>`;
}

const lead = ({ weeks, failed, abridged, older }: Drawn): string =>
  [
    `Read: ${weeks}. Could not be read: ${failed === 0 ? 'none' : failed}.`,
    'Nothing here is better or worse, and no line follows any one week. Where one or two went, it says so and no more.',
    abridged ? 'Some weeks are abridged or began in the middle: what was taken for them unseen is not counted.' : '',
    older
      ? 'Some were made with an earlier release of the story: they are read as they were made, and played as far as this one allows.'
      : '',
  ]
    .filter(Boolean)
    .join(' ');

export function drawnView(drawn: Drawn, actions: DrawnActions): TemplateResult {
  const { weeks, forks, days } = drawn;
  const passed = passedBy(drawn.abridged);
  const shown = (some: readonly (Fork | Closed)[]) => [
    some.filter(isOpen).map((fork) => forkView(fork, weeks, passed)),
    tooFew(some),
  ];
  const others = forks.filter((fork) => fork.marked === null);
  return html`<h1 tabindex="-1">Where ${weeks} weeks parted</h1>
    <p class="lead">${lead(drawn)}</p>
    <div class="row no-print">
      <button type="button" data-print @click=${() => print()}>Print</button>
      <button type="button" data-forget @click=${actions.again}>Forget these and begin again</button>
    </div>
    <p class="quiet no-print">
      On paper stands what is open here. The two lists at the end are closed until they are wanted.
    </p>
    <h2>The day the Register was asked for Jana Ruddock</h2>
    ${days === null ? nothing : parting(nothing, dayArms(days), weeks)}
    <h2>Decisions to talk about</h2>
    ${shown(forks.filter((fork) => fork.marked !== null))}
    <h2>The tables</h2>
    ${tablesView(drawn, actions)}
    <details class="all-forks">
      <summary>Every other decision</summary>
      ${shown(others)}
    </details>
    <details class="as-table">
      <summary>The map as a table</summary>
      ${wordTables(drawn, passed, actions.tableWords)}
    </details>`;
}

function tablesView({ tables, done, weeks }: Drawn, { tableWords, stop }: DrawnActions): TemplateResult {
  if (tables === 'coming') {
    return html`<p role="status">The weeks are being played again in this tab.</p>
      <progress max=${weeks} value=${done}>${done} of ${weeks}</progress>
      <button type="button" data-stop @click=${stop}>Stop</button>`;
  }
  if ('why' in tables) return html`<p role="status">${tables.why}</p>`;
  const notes = [
    tables.left > 0 ? 'It was stopped before all were played again.' : '',
    tables.tables === null ? 'Fewer than five were played again, so no table is shown.' : '',
    tables.unfinished > 0 ? 'Not every week came as far as a table.' : '',
    tables.partly > 0 ? 'Some were made with another version of the story, and played as far as they go.' : '',
  ].filter(Boolean);
  return html`${notes.length > 0 ? html`<p>${notes.join(' ')}</p>` : nothing}
    <ul role="list" class="tables" data-tables>
      ${(tables.tables ?? []).map(
        ({ laying, share }) =>
          html`<li>
            <figure>
              <img alt="" width="1600" height="1200" hidden data-laying=${JSON.stringify(laying)} />
              <figcaption>${tableWords(laying)} <b>${capital(inWords(share))}.</b></figcaption>
            </figure>
          </li>`,
      )}
    </ul>`;
}
