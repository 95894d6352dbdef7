/** The row of buttons that is always there. A template; what each does is handed in. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { PersonId } from '../narrative/types.ts';
import { namesOf } from './told.ts';

export interface ToolActions {
  readonly phone: () => void;
  readonly history: () => void;
  readonly back: () => void;
  readonly settings: () => void;
}

/**
 * @param shortcuts whether the single keys are on: only then are they told to assistive technology.
 * @param also one more button, where there is one
 */
export function toolbarTemplate(
  act: ToolActions,
  waiting: readonly PersonId[],
  canGoBack: boolean,
  shortcuts: boolean,
  also: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const key = (letter: string) => (shortcuts ? letter : nothing);
  const who = waiting.length ? html`<span class="dot" aria-hidden="true"></span>` : nothing;
  const said = waiting.length ? html`<span class="unseen">: ${namesOf(waiting)} waiting for petals</span>` : nothing;
  return html`<nav class="tools" aria-label="Tools">
    <button type="button" data-phone aria-keyshortcuts=${key('P')} @click=${act.phone}>Phone${who}${said}</button>
    <button type="button" data-history aria-keyshortcuts=${key('H')} @click=${act.history}>History</button>
    <button type="button" data-back aria-keyshortcuts=${key('B')} aria-disabled=${!canGoBack} @click=${act.back}>
      Back
    </button>
    <button type="button" data-settings @click=${act.settings}>Settings</button>
    ${also}
  </nav>`;
}
