/**
 * The slips of paper that can be chosen, and those that cannot, with the reason in words. A template: choosing is handed in.
 */
import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { Option, Struck } from '../narrative/types.ts';
import { words } from './lines.ts';

export type Choose = (option: Option, event: Event) => void;

/** How the slips are to be shown. */
export interface Slips {
  /** The number of the first slip; null where they have none. */
  readonly from: number | null;
  /** Forecast's weather beside a slip: its sign, or its name alone. */
  readonly weather: (option: Option) => TemplateResult | string | typeof nothing;
  /** What else stands on a slip, after its words. */
  readonly beside?: (option: Option) => TemplateResult | null;
}

function slip(option: Option, number: number | null, { weather, beside }: Slips, choose: Choose): TemplateResult {
  return html`<li>
    <button type="button" class="slip" data-choice=${option.id} @click=${(event: Event) => choose(option, event)}>
      ${number === null ? nothing : html`<span class="number" aria-hidden="true">${number}</span>`}
      <span class="label">${words(option.label)}</span>
      ${weather(option)} ${beside?.(option) ?? nothing}
    </button>
  </li>`;
}

function struckSlip({ label, reason }: Struck): TemplateResult {
  const because = reason.replace(/^because\s+/i, '');
  return html`<li class="slip struck">
    <s>${words(label)}</s>
    <span class="because">unavailable, because ${words(because)}</span>
  </li>`;
}

/** Every choice now open. */
export function choicesTemplate(
  options: readonly Option[],
  struck: readonly Struck[],
  slips: Slips,
  choose: Choose,
): TemplateResult {
  const numberOf = (index: number): number | null => {
    const number = slips.from === null ? 10 : slips.from + index;
    return number > 9 ? null : number;
  };
  return html`<ul class="choices" aria-label="What you can do">
    ${repeat(
      options,
      // A slip is never made over into another: a second press on it must find nothing to press.
      ({ id }) => id,
      (option, index) => slip(option, numberOf(index), slips, choose),
    )}
    ${struck.map(struckSlip)}
  </ul>`;
}
