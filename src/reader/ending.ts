/**
 * The last page: the table, the door to what is not there yet, and what can be kept. Fetched when a week has ended, so that its
 * words and its drawing stand in nobody's way before.
 */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Step } from '../narrative/types.ts';
import { lastLaying, type Laying } from '../table/laying.ts';
import { tableWords } from '../table/words.ts';
import { keepPostcard, showTable } from './postcard.ts';
import { nameOf } from './told.ts';

export interface EndActions {
  readonly history: () => void;
  readonly takeAway: () => void;
  readonly handOn: () => void;
  readonly postcard: () => void;
  readonly beginAgain: () => void;
  readonly title: () => void;
}

/** The table in words, and in a picture where one is wanted; the picture is put in by whoever can draw it. */
function table(words: string, pictured: boolean): TemplateResult {
  return html`<figure class="laid-table">
    ${pictured ? html`<img data-table alt="" width="1600" height="1200" hidden />` : nothing}
    <figcaption>${words}</figcaption>
  </figure>`;
}

/** The last table of the play; empty where none was laid. */
const tableOf = (steps: readonly Step[]): Laying => lastLaying(steps.flatMap(({ events }) => events));

/** The last table of these steps as a card, handed over as a file. @throws Error with a sentence that can be shown */
export const keepTable = (steps: readonly Step[]): Promise<void> => keepPostcard(tableOf(steps));

/** Puts the picture into the card, once; where it cannot be had, the words stand there instead. */
export function drawTable(root: HTMLElement, steps: readonly Step[]): void {
  const image = root.querySelector<HTMLImageElement>('[data-table=""]');
  if (!image) return;
  image.dataset['table'] = 'coming';
  showTable(image, tableOf(steps)).then(
    () => (image.hidden = false),
    () => undefined,
  );
}

/**
 * The end of the week: the table, the door to what is not there yet, and what can be kept.
 * @param pictured whether a picture is wanted
 */
export function endCard(act: EndActions, steps: readonly Step[], pictured: boolean): TemplateResult {
  const laying = tableOf(steps);
  const laid = laying.length > 0 ? tableWords(laying, nameOf) : null;
  return html`<section class="card end" data-end>
    ${laid === null ? nothing : table(laid, pictured)}
    <h2>That was the week.</h2>
    <div class="door">
      <p class="door-name">In Return</p>
      <p>
        This door is shut. Behind it is the same week from the other side, and it is not written yet. It will open to
        what you gave, so keep your week if you may want it then.
      </p>
    </div>
    <div class="row">
      ${
        laid === null
          ? nothing
          : html`<button type="button" data-postcard @click=${act.postcard}>Keep the table as a postcard</button>`
      }
      <button type="button" data-take @click=${act.takeAway}>Keep the week as a file</button>
      <button type="button" data-hand-on @click=${act.handOn}>Hand the week on</button>
      <button type="button" @click=${act.history}>Read back over the week</button>
      <button type="button" data-again @click=${act.beginAgain}>Begin again</button>
      <button type="button" @click=${act.title}>Title page</button>
    </div>
    <p class="note">This week stays kept on this machine, whatever you begin.</p>
  </section>`;
}
