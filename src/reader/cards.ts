/**
 * What stands in place of what is asked when something has gone wrong, or is not here yet. Templates only.
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
