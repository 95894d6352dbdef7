/**
 * The two pages that are not the story: something has gone wrong, and the week is over. Templates only.
 */
import { html, nothing, type TemplateResult } from 'lit-html';

export interface TroubleActions {
  readonly back: () => void;
  readonly saveCopy: () => void;
  readonly copyReport: () => void;
  /** Puts the card away and leaves the page as it was; absent when there is nothing to go on with. */
  readonly dismiss?: (() => void) | undefined;
}

/** Something went wrong. Says what, keeps the place, sends nothing. */
export function troubleCard(message: string, copied: boolean, act: TroubleActions): TemplateResult {
  return html`<section class="card trouble" role="alert" data-trouble>
    <h2 tabindex="-1">This went wrong</h2>
    <p>${message}</p>
    <p>
      Your place is kept. Nothing about it is sent to anybody; the report is only copied, for you to send if you like.
    </p>
    <div class="row">
      <button type="button" @click=${act.back}>Go back one choice</button>
      <button type="button" @click=${act.saveCopy}>Save a copy</button>
      <button type="button" @click=${act.copyReport}>Copy report</button>
      ${act.dismiss ? html`<button type="button" @click=${act.dismiss}>Carry on</button>` : nothing}
    </div>
    <p class="note" role="status">${copied ? 'The report is on your clipboard.' : nothing}</p>
  </section>`;
}

export interface WaitActions {
  /** Does the same once more. */
  readonly again: () => void;
  readonly saveCopy: () => void;
  readonly dismiss: () => void;
}

/** Something that is needed could not be fetched. Nothing is broken: the same press may work in a minute. */
export function waitCard(message: string, act: WaitActions): TemplateResult {
  return html`<section class="card wait" role="alert" data-trouble>
    <h2 tabindex="-1">Not here yet</h2>
    <p>${message}</p>
    <div class="row">
      <button type="button" data-again @click=${act.again}>Try again</button>
      <button type="button" @click=${act.saveCopy}>Save a copy</button>
      <button type="button" @click=${act.dismiss}>Choose something else</button>
    </div>
  </section>`;
}

export interface EndActions {
  readonly history: () => void;
  readonly takeAway: () => void;
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

/**
 * The end of the week: the table, the door to what is not there yet, and what can be kept.
 * @param laid the last table in words; null where none was laid
 * @param pictured whether a picture is wanted
 */
export function endCard(act: EndActions, laid: string | null, pictured: boolean): TemplateResult {
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
      <button type="button" @click=${act.history}>Read back over the week</button>
      <button type="button" data-again @click=${act.beginAgain}>Begin again</button>
      <button type="button" @click=${act.title}>Title page</button>
    </div>
    <p class="note">This week stays kept on this machine, whatever you begin.</p>
  </section>`;
}
