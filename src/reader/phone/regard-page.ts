/**
 * Regard: your flower, and your Statement with its reasons. The one place where the figure is shown.
 * It shows what the system has written; it never works anything out of it.
 */
import { html, nothing, type TemplateResult } from 'lit-html';
import { words } from '../lines.ts';
import { namesOf } from '../told.ts';
import { pin } from './pin.ts';
import type { PhoneHands } from './hands.ts';
import { statement, type StatementLine } from './statement.ts';
import { toldLines } from './told-lines.ts';

function line({ figure, reason, where }: StatementLine): TemplateResult {
  return html`<li class="statement-line">
    <span class="figure">${figure}</span>
    <span class="reason">${words(reason)}<span class="when">${where}</span></span>
  </li>`;
}

/** The Regard page. */
export function regardPage(phone: PhoneHands): TemplateResult {
  const lines = statement(phone.ports.story.steps);
  const elsewhere = phone.page('regard') ?? [];
  const { waiting } = phone.step.phone;
  return html`<div class="regard">
    ${pin(lines[0]?.figure ?? '')} ${lines[0] ? html`<p class="regard-now">${lines[0].figure}</p>` : nothing}
    ${
      waiting.length
        ? html`<p class="waiting">
            Still waiting for your petals: ${namesOf(waiting)}. No hurry. They keep till tonight.
          </p>`
        : nothing
    }
    <h2>Your Statement</h2>
    ${
      lines.length
        ? html`<ol class="statement" role="list">
            ${lines.map(line)}
          </ol>`
        : html`<p class="empty">Nothing to tell you yet. Have a warm one.</p>`
    }
    ${
      elsewhere.length
        ? html`<section class="phone-settings">
            <h2>Your choices</h2>
            ${toldLines(elsewhere)}
          </section>`
        : nothing
    }
  </div>`;
}
