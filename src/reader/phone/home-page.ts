/**
 * The phone's first page: its apps, what waits, and the two switches the story may give it.
 * How many wait is said in words; nothing here counts anything else.
 */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { NarrativeEvent } from '../../narrative/types.ts';
import { capital, namesOf, told } from '../told.ts';
import { appIcon, terraces, type Glyph } from './icons.ts';
import type { Page, PhoneHands } from './hands.ts';

const APPS: readonly { page: Exclude<Page, 'home'>; glyph: Glyph; name: string }[] = [
  { page: 'regard', glyph: 'regard', name: 'Regard' },
  { page: 'messages', glyph: 'messages', name: 'Messages' },
  { page: 'register', glyph: 'register', name: 'Register' },
  { page: 'handled', glyph: 'handled', name: 'Handled' },
];

function day(phone: PhoneHands): { name: string; weather: string } {
  let last: Extract<NarrativeEvent, { kind: 'chapter' }> | null = null;
  for (const { event } of told(phone.ports.story.steps)) if (event.kind === 'chapter') last = event;
  return { name: last ? capital(last.id) : 'Halse', weather: last?.title ?? '' };
}

function app(phone: PhoneHands, { page, glyph, name }: (typeof APPS)[number], plate: number): TemplateResult {
  const waiting = page === 'regard' ? phone.step.phone.waiting.length : 0;
  return html`<li>
    <button type="button" class="app app-${page}" data-goes=${page} @click=${() => phone.go(page)}>
      ${appIcon(glyph, plate)}<span class="app-name">${name}</span>
      ${waiting ? html`<span class="badge">${waiting} waiting</span>` : nothing}
    </button>
  </li>`;
}

function switchRow(options: {
  glyph: Glyph;
  name: string;
  says: string;
  on: boolean;
  turn: () => unknown;
}): TemplateResult {
  const { glyph, name, says, on, turn } = options;
  return html`<button
    type="button"
    class="switch-row"
    data-switch=${glyph}
    role="switch"
    aria-checked=${on}
    @click=${turn}
  >
    ${appIcon(glyph, glyph === 'ear' ? 1 : 2)}
    <span class="switch-words"><span class="switch-name">${name}</span><span class="switch-says">${says}</span></span>
    <span class="switch" aria-hidden="true"></span>
  </button>`;
}

function ear(phone: PhoneHands): TemplateResult | typeof nothing {
  const { ear: where, earControl } = phone.step.phone;
  if (!earControl) return nothing;
  const on = where === 'in';
  const turn = (): unknown => phone.act({ do: 'ear', ear: on ? 'out' : 'in' });
  const says = on ? 'In. Kindly finds the words.' : 'Out. You find the words.';
  return switchRow({ glyph: 'ear', name: 'The ear', says, on, turn });
}

function forecast(phone: PhoneHands): TemplateResult | typeof nothing {
  const { forecast: state } = phone.step.phone;
  if (state === 'absent') return nothing;
  if (state !== 'offered') {
    const on = state === 'on';
    const turn = (): unknown => phone.act({ do: 'forecast', state: on ? 'off' : 'on' });
    const says = on ? 'On. The weather stands beside each choice.' : 'Off. Choices come without weather.';
    return switchRow({ glyph: 'forecast', name: 'Forecast', says, on, turn });
  }
  const answer = async (answered: 'on' | 'declined'): Promise<void> => {
    await phone.act({ do: 'forecast', state: answered });
    // The offer goes when it is answered, and the focus would go with it.
    document.querySelector<HTMLElement>('dialog.phone [data-page-title]')?.focus();
  };
  return html`<section class="offer" aria-label="Forecast">
    ${appIcon('forecast', 2)}
    <p><strong>Forecast</strong> Know how it will be taken, before you say it. Free on trial.</p>
    <button type="button" class="pill" @click=${() => answer('on')}>Try it</button>
    <button type="button" class="pill quiet" @click=${() => answer('declined')}>Not for me</button>
  </section>`;
}

/** The home page. */
export function homePage(phone: PhoneHands): TemplateResult {
  const { name, weather } = day(phone);
  const { waiting } = phone.step.phone;
  return html`<div class="home">
    <header class="home-head">
      <h1 class="home-day" tabindex="-1" data-page-title autofocus>${name}</h1>
      ${weather ? html`<p class="home-weather">${weather}</p>` : nothing}
    </header>
    <ul class="apps" role="list">
      ${APPS.map((each, i) => app(phone, each, i))}
    </ul>
    ${waiting.length ? html`<p class="waiting">Waiting for petals: ${namesOf(waiting)}.</p>` : nothing}
    <div class="switches">${ear(phone)}${forecast(phone)}</div>
    ${terraces()}
  </div>`;
}
