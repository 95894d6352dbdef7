/** What stands on a page before a room, besides the story: the question, the hands, their keys. Templates only. */
import { html, nothing, svg, type TemplateResult } from 'lit-html';
import { handsFor, handsInWords, nameOf, strokes, type Row, type Tally } from './tally.ts';

const key = (name: string): TemplateResult => html`<kbd aria-hidden="true">${name}</kbd>`;

/** The question, in front of the choices. */
export function pauseView(question: string, away: () => void): TemplateResult {
  return html`<section class="pause" data-pause aria-labelledby="room-question">
    <p class="pause-for">For the room</p>
    <h2 id="room-question">${question}</h2>
    <button type="button" class="pause-away" data-pause-away @click=${away}>To the choices ${key('Enter')}</button>
  </section>`;
}

/** Four strokes and one across, as on a blackboard; each leans a little its own way. */
const STROKES = ['M5 3.5 4.2 28', 'M12.4 2.6 11.8 28.6', 'M19.2 3.4 19.6 28', 'M27 2.8 26.4 28.4', 'M0.8 23.4 31 8'];
function bundle(count: number): TemplateResult {
  return html`<svg class="bundle" viewBox=${`0 0 ${count < 5 ? count * 7.4 + 2 : 32} 32`} aria-hidden="true">
    ${STROKES.slice(0, count).map((path) => svg`<path d=${path}></path>`)}
  </svg>`;
}

/** The hands for one thing: strokes, a figure, and the same to be heard. */
export function handsView(count: number): TemplateResult {
  return html`<span class="hands" data-hands=${count}>
    <span class="strokes">${strokes(count).map(bundle)}</span>
    <b class="count" aria-hidden="true">${count}</b><span class="unseen">${handsInWords(count)}</span>
  </span>`;
}

export interface TallyActions {
  readonly add: (row: Row) => void;
  readonly take: (row: Row) => void;
  readonly clear: () => void;
  readonly close: () => void;
}

function rowView(row: Row, tally: Tally, act: TallyActions): TemplateResult {
  const count = handsFor(tally, row.id);
  return html`<li class="tally-row">
    <button type="button" class="slip" data-add-hand=${row.id} @click=${() => act.add(row)}>
      <span class="number">${nameOf(row)}</span>
      <span class="label">${row.label}</span>
      ${handsView(count)}
    </button>
    <button
      type="button"
      class="fewer"
      data-take-hand=${row.id}
      aria-disabled=${count === 0}
      @click=${() => act.take(row)}
    >
      <span aria-hidden="true">−</span><span class="unseen">One hand fewer for ${nameOf(row)}: ${row.label}</span>
    </button>
  </li>`;
}

/** The show of hands, in place of the choices. @param said the last hand, for whoever hears the page */
export function tallyView(
  rows: readonly Row[],
  tally: Tally,
  said: string,
  keys: boolean,
  act: TallyActions,
): TemplateResult {
  const told = `Number keys add a hand. With Shift they take one away; Backspace takes back the last.`;
  return html`<section class="tally" data-tally aria-labelledby="room-tally">
    <h2 id="room-tally">Hands up</h2>
    <ul class="choices" aria-label="Hands so far">
      ${rows.map((row) => rowView(row, tally, act))}
    </ul>
    <p class="room-row">
      <button type="button" data-close-tally @click=${act.close}>Done ${key('Esc')}</button>
      <button type="button" data-clear-tally @click=${act.clear}>Count again</button>
    </p>
    ${keys ? html`<p class="room-keys">${told}</p>` : nothing}
    <p class="unseen" role="status">${said}</p>
  </section>`;
}

export interface FootActions {
  readonly count: () => void;
  /** Shows the question once more; null where there is none. */
  readonly question: (() => void) | null;
}

/** Below the choices: the ways to the hands and to the question. @param counted hands that have no slip to stand on */
export function footView(
  counted: readonly Row[],
  tally: Tally,
  keys: boolean,
  { count, question }: FootActions,
): TemplateResult {
  const hands = html`<ul class="counted" aria-label="Hands so far">
    ${counted.map((row) => html`<li><span class="number">${nameOf(row)}</span> ${handsView(handsFor(tally, row.id))}</li>`)}
  </ul>`;
  const short = (name: string) => (keys ? key(name) : nothing);
  return html`${counted.length > 0 ? hands : nothing}
    <p class="room-row">
      <button type="button" data-open-tally aria-keyshortcuts=${keys ? 'T' : nothing} @click=${count}>
        Show of hands ${short('T')}
      </button>
      ${
        question === null
          ? nothing
          : html`<button type="button" data-ask-again aria-keyshortcuts=${keys ? 'Q' : nothing} @click=${question}>
              The question ${short('Q')}
            </button>`
      }
    </p>`;
}
