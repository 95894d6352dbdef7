/**
 * The two pages that are not the story: something has gone wrong, and this is as far as it goes today. Templates only.
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

export interface EndActions {
  readonly history: () => void;
  readonly takeAway: () => void;
  readonly title: () => void;
}

/** The end of what there is so far. */
export function endCard(act: EndActions): TemplateResult {
  return html`<section class="card end" data-end>
    <h2>This is as far as it goes today.</h2>
    <p>
      Monday is whole. Tuesday is not written yet. What you said, and to whom, is kept on this machine, and Tuesday will
      start from it.
    </p>
    <div class="row">
      <button type="button" @click=${act.history}>Read back over Monday</button>
      <button type="button" @click=${act.takeAway}>Take your week away</button>
      <button type="button" @click=${act.title}>Title page</button>
    </div>
  </section>`;
}
