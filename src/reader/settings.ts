/**
 * How the piece is shown to this person: defaults, what was kept last time, and its effect on the page.
 * Never part of the story. Storage may refuse; then the settings last as long as the tab.
 */
import type { Settings, SettingsPort } from './port.ts';

/** Also read by the inline script in `index.html`, so that a dark paper is dark from its first moment. */
export const SETTINGS_KEY = 'kind-regards.settings';

const DEFAULTS: Settings = {
  textSize: 1,
  lineHeight: 1.6,
  measure: 34,
  face: 'literata',
  paper: 'auto',
  motion: 'auto',
  volume: { ambience: 0.5, petals: 0.8, ticks: 0.5 },
  muted: false,
  captions: false,
  stage: true,
  weatherAsWords: false,
  shortcuts: true,
  tellMeLess: false,
};

type Check = (value: unknown) => boolean;
const within =
  (min: number, max: number): Check =>
  (value) =>
    typeof value === 'number' && value >= min && value <= max;
const oneOf =
  (...names: string[]): Check =>
  (value) =>
    typeof value === 'string' && names.includes(value);
const flag: Check = (value) => typeof value === 'boolean';
const record = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const level = within(0, 1);
const volume: Check = (value) =>
  record(value) && ['ambience', 'petals', 'ticks'].every((channel) => level(value[channel]));

// By hand, and not by the library that checks saves: it is a tenth of what stands between the title and the first line.
const CHECKS: Readonly<Record<keyof Settings, Check>> = {
  textSize: within(0.85, 2.5),
  lineHeight: within(1.3, 2.2),
  measure: within(24, 44),
  face: oneOf('literata', 'hyperlegible', 'opendyslexic'),
  paper: oneOf('auto', 'light', 'dark', 'contrast'),
  motion: oneOf('auto', 'full', 'calm', 'still'),
  volume,
  muted: flag,
  captions: flag,
  stage: flag,
  weatherAsWords: flag,
  shortcuts: flag,
  tellMeLess: flag,
};

const fits = (name: string, part: unknown): boolean =>
  Object.hasOwn(CHECKS, name) && CHECKS[name as keyof Settings](part);

/** Settings from whatever was kept: every part that can be used is used, every other is the default. */
export function readSettings(kept: string | null): Settings {
  let value: unknown = null;
  try {
    value = JSON.parse(kept ?? 'null');
  } catch {
    // Not JSON: the same as nothing kept.
  }
  // A part that is missing or wrong falls back alone, so that one bad field does not cost a reader all the others.
  const usable = record(value) ? Object.entries(value).filter(([name, part]) => fits(name, part)) : [];
  return { ...DEFAULTS, ...Object.fromEntries(usable) };
}

type Paper = 'light' | 'dark' | 'contrast';
/** What motion is asked for once the machine's own wish is heard. */
export type PageMotion = 'full' | 'calm' | 'still';
const wish = (query: string): boolean => globalThis.matchMedia?.(query).matches ?? false;

export function motionOf({ motion }: Settings): PageMotion {
  return motion === 'auto' ? (wish('(prefers-reduced-motion: reduce)') ? 'still' : 'full') : motion;
}
function paperOf({ paper }: Settings): Paper {
  if (paper !== 'auto') return paper;
  if (wish('(prefers-contrast: more)')) return 'contrast';
  return wish('(prefers-color-scheme: dark)') ? 'dark' : 'light';
}

/** Lays the settings on the page as attributes and custom properties; the style sheet does the rest. */
export function applySettings(settings: Settings, root: HTMLElement): void {
  root.dataset['paper'] = paperOf(settings);
  root.dataset['face'] = settings.face;
  root.dataset['motion'] = motionOf(settings);
  root.style.setProperty('--text-size', String(settings.textSize));
  root.style.setProperty('--line-height', String(settings.lineHeight));
  root.style.setProperty('--measure', `${settings.measure}em`);
}

function kept(): string | null {
  try {
    return localStorage.getItem(SETTINGS_KEY);
  } catch {
    return null;
  }
}
function keep(settings: Settings): void {
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify(settings));
  } catch {
    // Storage is refused or full: they hold until the tab closes.
  }
}

/** The settings of this page, applied now and whenever they, or the machine's own wishes, change. */
export function createSettings(root: HTMLElement): SettingsPort {
  const listeners = new Set<(value: Settings) => void>();
  let value = readSettings(kept());
  const show = () => {
    applySettings(value, root);
    for (const listener of listeners) listener(value);
  };
  for (const query of ['(prefers-reduced-motion: reduce)', '(prefers-contrast: more)', '(prefers-color-scheme: dark)'])
    globalThis.matchMedia?.(query).addEventListener('change', show);
  applySettings(value, root);
  return {
    get value() {
      return value;
    },
    change(changed) {
      value = { ...value, ...changed };
      keep(value);
      show();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
