/** The map in words: a table behind each plot, for reading, copying and listening. It says what the plots say and nothing more. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Laying } from '../../table/laying.ts';
import { inWords, type Share } from './disclose.ts';
import type { Drawn } from './drawn.ts';
import type { Closed, Fork } from './forks.ts';
import { dayArms, placeOf } from './map.ts';

export function wordTables(
  { forks, days, tables }: Drawn,
  passedBy: string,
  tableWords: (laying: Laying) => string,
): readonly (TemplateResult | typeof nothing)[] {
  const laid = tables !== 'coming' && 'tables' in tables ? (tables.tables ?? []) : [];
  return [
    days === null
      ? nothing
      : twoColumns(
          'The day the Register was asked for Jana Ruddock',
          'Day',
          dayArms(days).map(({ label, share }) => [label, share]),
        ),
    forkTable(forks, passedBy),
    laid.length === 0
      ? nothing
      : twoColumns(
          'The tables that the weeks came to, in no order',
          'Table',
          laid.map(({ laying, share }) => [tableWords(laying), share]),
        ),
  ];
}

function twoColumns(caption: string, what: string, rows: readonly (readonly [string, Share])[]): TemplateResult {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        <th scope="col">${what}</th>
        <th scope="col">Weeks</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([words, share]) =>
          html`<tr>
            <th scope="row">${words}</th>
            <td>${inWords(share)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Of decisions in a row that nothing is said of, at one place, the first says it for all. */
const saysMore = (fork: Fork | Closed, at: number, forks: readonly (Fork | Closed)[]): boolean => {
  const before = forks[at - 1];
  return fork.branches !== null || !before || before.branches !== null || placeOf(before) !== placeOf(fork);
};

function forkTable(forks: readonly (Fork | Closed)[], passedBy: string): TemplateResult {
  return html`<table>
    <caption>
      Every decision that was taken, in the order of the story
    </caption>
    <thead>
      <tr>
        <th scope="col">Where</th>
        <th scope="col">What was meant</th>
        <th scope="col">What was said, if the ear made something else of it</th>
        <th scope="col">Weeks</th>
      </tr>
    </thead>
    <tbody>
      ${forks.filter(saysMore).map((fork) => forkRows(fork, passedBy))}
    </tbody>
  </table>`;
}

function forkRows(fork: Fork | Closed, passedBy: string): TemplateResult | readonly TemplateResult[] {
  if (!fork.branches) {
    return html`<tr>
      <th scope="row">${placeOf(fork)}</th>
      <td colspan="3">Fewer than five chose here.</td>
    </tr>`;
  }
  const rows = fork.branches.map(
    ({ label, kindly, share }, at) =>
      html`<tr>
        ${
          at === 0
            ? html`<th scope="rowgroup" rowspan=${(fork.branches?.length ?? 0) + 1}>${placeOf(fork)}</th>`
            : nothing
        }
        <td>${label}</td>
        <td>${kindly ?? ''}</td>
        <td>${inWords(share)}</td>
      </tr>`,
  );
  return [
    ...rows,
    html`<tr>
      <td colspan="2" class="quiet">${passedBy}</td>
      <td>${inWords(fork.elsewhere)}</td>
    </tr>`,
  ];
}
