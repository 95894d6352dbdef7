/**
 * Settings: how the piece is shown to this person, with native controls that act at once. What a setting does to the page
 * is `settings.ts`; nothing here is story, and nothing here is kept but through the settings port.
 */
import { html, type TemplateResult } from 'lit-html';
import { openFrame, sheetHead, type Frame } from './dialog-frame.ts';
import type { ReaderPorts, Settings } from './port.ts';
import { readSettings } from './settings.ts';

type Change = (part: Partial<Settings>) => void;
type NumberKey = 'textSize' | 'lineHeight' | 'measure';
type SwitchKey = { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings];
type ChoiceKey = 'face' | 'paper' | 'motion';

/** Letters of Literata that an em of its line holds, near enough to name a width by. */
const LETTERS_AN_EM = 2.1;
const percent = (value: number): string => `${Math.round(value * 100)}%`;

function range(options: {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  says: string;
  set: (value: number) => void;
}): TemplateResult {
  const { label, value, min, max, step, says, set } = options;
  return html`<label class="control range">
    <span>${label}</span>
    <input
      type="range"
      min=${min}
      max=${max}
      step=${step}
      .value=${String(value)}
      aria-valuetext=${says}
      @input=${(event: Event) => set((event.target as HTMLInputElement).valueAsNumber)}
    />
    <span class="says" aria-hidden="true">${says}</span>
  </label>`;
}

function choice<K extends ChoiceKey>(
  { value, key, label, change }: { value: Settings; key: K; label: string; change: Change },
  options: readonly (readonly [Settings[K], string])[],
): TemplateResult {
  return html`<fieldset class="control choice">
    <legend>${label}</legend>
    ${options.map(
      ([id, name]) =>
        html`<label class="option option-${id}">
          <input
            type="radio"
            name=${key}
            value=${id}
            .checked=${value[key] === id}
            @change=${() => change({ [key]: id })}
          />
          <span>${name}</span>
        </label>`,
    )}
  </fieldset>`;
}

function toggle(value: Settings, key: SwitchKey, label: string, change: Change, more?: string): TemplateResult {
  return html`<label class="control toggle">
    <input
      type="checkbox"
      name=${key}
      .checked=${value[key]}
      @change=${(event: Event) => change({ [key]: (event.target as HTMLInputElement).checked })}
    />
    <span>${label}${more ? html`<span class="more">${more}</span>` : ''}</span>
  </label>`;
}

function text(value: Settings, change: Change): TemplateResult {
  const number = (key: NumberKey, label: string, bounds: [number, number, number], says: string): TemplateResult =>
    range({
      label,
      value: value[key],
      min: bounds[0],
      max: bounds[1],
      step: bounds[2],
      says,
      set: (n) => change({ [key]: n }),
    });
  return html`<section class="group">
    <h2>Text</h2>
    ${number('textSize', 'Size', [0.85, 2.5, 0.05], percent(value.textSize))}
    ${number('lineHeight', 'Space between lines', [1.3, 2.2, 0.05], value.lineHeight.toFixed(2))}
    ${number('measure', 'Width of the column', [24, 44, 1], `${Math.round(value.measure * LETTERS_AN_EM)} letters`)}
    ${choice({ value, key: 'face', label: 'Typeface', change }, [
      ['literata', 'Literata, a book face'],
      ['hyperlegible', 'Atkinson Hyperlegible, clear and plain'],
      ['opendyslexic', 'OpenDyslexic'],
    ])}
    ${choice({ value, key: 'paper', label: 'Paper', change }, [
      ['auto', 'As this machine likes it'],
      ['light', 'Light'],
      ['dark', 'Dark'],
      ['contrast', 'High contrast'],
    ])}
    <p class="preview-label" id="preview-label">How it will look</p>
    <p class="preview" data-preview aria-labelledby="preview-label">
      The early boat is late, and Ephrem is explaining why. It is a good explanation. It has a second part.
      <em>There</em>, says the queue, without saying anything, <em>goes the boat</em>.
    </p>
  </section>`;
}

function picture(value: Settings, change: Change): TemplateResult {
  return html`<section class="group">
    <h2>Picture and motion</h2>
    ${toggle(value, 'stage', 'Show the picture', change, 'Off: words alone. Nothing is lost by it.')}
    ${choice({ value, key: 'motion', label: 'Motion', change }, [
      ['auto', 'As this machine likes it'],
      ['full', 'Everything moves'],
      ['calm', 'Fades only'],
      ['still', 'Nothing moves'],
    ])}
    ${toggle(value, 'weatherAsWords', 'Forecast in words', change, 'Says “showers” beside the little cloud.')}
  </section>`;
}

function sound(value: Settings, change: Change): TemplateResult {
  const volume = (key: keyof Settings['volume'], label: string): TemplateResult =>
    range({
      label,
      value: value.volume[key],
      min: 0,
      max: 1,
      step: 0.05,
      says: percent(value.volume[key]),
      set: (n) => change({ volume: { ...value.volume, [key]: n } }),
    });
  return html`<section class="group">
    <h2>Sound</h2>
    ${toggle(value, 'muted', 'No sound at all', change, 'Key M does the same.')} ${volume('ambience', 'Places')}
    ${volume('petals', 'Petals')} ${volume('ticks', 'Kindly’s tick')}
    ${toggle(value, 'captions', 'Captions for sounds that matter', change)}
  </section>`;
}

function manners(value: Settings, change: Change): TemplateResult {
  const more = 'P phone, H history, B back, M sound, 1 to 5 petals.';
  return html`<section class="group">
    <h2>Keys and content</h2>
    ${toggle(value, 'shortcuts', 'Single-key shortcuts', change, more)}
    ${toggle(value, 'tellMeLess', 'Tell me less about the pregnancy loss', change, 'Keeps the scene, drops the details.')}
  </section>`;
}

/** Sets the preview in what is chosen now, whatever the page behind it looks like. */
function showPreview(dialog: HTMLElement, { textSize, lineHeight, measure }: Settings): void {
  const { style } = dialog.querySelector('[data-preview]') as HTMLElement;
  style.setProperty('--preview-size', String(textSize));
  style.setProperty('--preview-leading', String(lineHeight));
  style.setProperty('--preview-measure', `${measure}em`);
}

function view(ports: ReaderPorts, frame: Frame): TemplateResult {
  const { value } = ports.settings;
  const change: Change = (part) => ports.settings.change(part);
  const saves = async (): Promise<void> => (await import('./saves-dialog.ts')).openSaves(ports);
  return html`<div class="leaf settings">
    ${sheetHead('Settings', frame)} ${text(value, change)} ${picture(value, change)} ${sound(value, change)}
    ${manners(value, change)}
    <p class="foot">
      <button type="button" class="button" data-kept @click=${saves}>Saved plays</button>
      <button type="button" class="button" @click=${() => change(readSettings(null))}>Put everything back</button>
    </p>
    <p class="small-print">These are kept on this machine and nowhere else.</p>
  </div>`;
}

/** Opens the settings. Resolves when they are closed, or when another play is opened from the saves. */
export async function openSettings(ports: ReaderPorts): Promise<void> {
  const frame = openFrame({ name: 'settings', label: 'Settings', view: (each) => view(ports, each) });
  showPreview(frame.dialog, ports.settings.value);
  const stops = [
    ports.settings.onChange((value) => {
      frame.draw();
      showPreview(frame.dialog, value);
    }),
    ports.story.onChange(({ kind }) => {
      if (kind === 'restored') frame.close();
    }),
  ];
  await frame.closed;
  for (const stop of stops) stop();
}
