/**
 * The slips of paper that can be chosen, and those that cannot, with the reason in words. A template: choosing is handed in.
 */
import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { Option, Struck, Weather } from '../narrative/types.ts';
import { words } from './lines.ts';

export type Choose = (option: Option, event: Event) => void;

/** Forecast's words for a weather. Always there as words; the settings decide whether the sign is shown too. */
const WEATHER: Record<Weather, { readonly words: string; readonly sign: string }> = {
  sun: { words: 'sun', sign: '☀' },
  bright: { words: 'bright spells', sign: '🌤' },
  haze: { words: 'haze', sign: '🌫' },
  showers: { words: 'showers', sign: '🌦' },
  gale: { words: 'gale', sign: '🌬' },
};

function weather({ weather }: Option): TemplateResult | typeof nothing {
  if (!weather) return nothing;
  const { words: said, sign } = WEATHER[weather];
  return html`<span class="weather"><span class="sign" aria-hidden="true">${sign}</span> ${said}</span>`;
}

function slip(option: Option, number: number | null, choose: Choose): TemplateResult {
  return html`<li>
    <button type="button" class="slip" data-choice=${option.id} @click=${(event: Event) => choose(option, event)}>
      ${number === null ? nothing : html`<span class="number" aria-hidden="true">${number}</span>`}
      <span class="label">${words(option.label)}</span>
      ${weather(option)}
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

/**
 * Every choice now open.
 * @param numbered whether the number keys choose; the numbers are shown only then.
 */
export function choicesTemplate(
  options: readonly Option[],
  struck: readonly Struck[],
  numbered: boolean,
  choose: Choose,
): TemplateResult {
  return html`<ul class="choices" aria-label="What you can do">
    ${repeat(
      options,
      // A slip is never made over into another: a second press on it must find nothing to press.
      ({ id }) => id,
      (option, index) => slip(option, numbered && index < 9 ? index + 1 : null, choose),
    )}
    ${struck.map(struckSlip)}
  </ul>`;
}
