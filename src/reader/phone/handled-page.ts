/** Handled: what you needn't be bothered with. Bars stay shut until the story lets them open; opening one is an act. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { bars, type Bar } from './bars.ts';
import type { PhoneHands } from './hands.ts';
import { toldLines } from './told-lines.ts';

function contents(phone: PhoneHands, { id, opened, events }: Bar): TemplateResult | typeof nothing {
  if (opened) return html`<div class="bar-inside">${toldLines(events)}</div>`;
  if (!phone.step.phone.bars) return nothing;
  const open = async (event: Event): Promise<void> => {
    const bar = (event.currentTarget as HTMLElement).closest<HTMLElement>('.held');
    // The button goes when the bar opens, so the focus goes to what was inside.
    if (await phone.act({ do: 'open', handled: id })) bar?.focus();
  };
  return html`<button type="button" class="pill" data-open-bar=${id} @click=${open}>Open</button>`;
}

function bar(phone: PhoneHands, each: Bar): TemplateResult {
  return html`<li class="held ${each.opened ? 'opened' : ''}" tabindex="-1">
    <p class="bar-note">${each.note}</p>
    ${each.where ? html`<p class="when">${each.where}</p>` : nothing} ${contents(phone, each)}
  </li>`;
}

/** The Handled page. */
export function handledPage(phone: PhoneHands): TemplateResult {
  const all = bars(phone.ports.story.steps);
  return html`<div class="handled">
    <p class="lead">Callers, letters and invitations that needn’t have troubled you.</p>
    ${
      all.length
        ? html`<ol class="bars" role="list">
            ${all.map((each) => bar(phone, each))}
          </ol>`
        : html`<p class="empty">Nothing has been handled for you yet.</p>`
    }
    ${phone.step.phone.bars ? nothing : html`<p class="small-print">Handled items are kept for you, closed.</p>`}
  </div>`;
}
