/**
 * Shows a run of told lines plainly: for an opened bar, a Register entry, a page of the phone's own.
 * Only what was said and done; the regard, scenes and cues have no line here.
 */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { NarrativeEvent } from '../../narrative/types.ts';
import { words } from '../lines.ts';
import { nameOf } from '../told.ts';

/** One line, or nothing for an event that is not read as one. */
export function toldLine(event: NarrativeEvent): TemplateResult | typeof nothing {
  switch (event.kind) {
    case 'prose':
      return html`<p class="told via-${event.via}">${words(event.text)}</p>`;
    case 'faint':
      return html`<p class="told heard-faintly">
        <span class="unseen">Someone, faintly: </span>${words(event.attended ? event.full : event.heard)}
      </p>`;
    case 'said':
      return html`<p class="told via-${event.ear === 'in' ? 'kindly' : 'air'}">${words(event.said)}</p>`;
    case 'did':
    case 'stamp':
      return html`<p class="told">${words(event.text)}</p>`;
    case 'gave':
      return html`<p class="told">To ${nameOf(event.to)}: ${words(event.text)}</p>`;
    case 'thread':
      return html`<h3 class="line-head">${event.title}</h3>`;
    default:
      return nothing;
  }
}

/** Several lines. */
export function toldLines(events: readonly NarrativeEvent[]): unknown[] {
  return events.map(toldLine);
}
