// @vitest-environment happy-dom
/** The sheet as somebody meets it who presses, listens and looks: what stands there, what is said, where the focus goes. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Decision, LogEntry, NarrativeEvent, Step } from '../narrative/types.ts';
import { createFlower } from './flower-model.ts';
import { createPage, type Page } from './page.ts';
import type { Change, ReaderPorts, Settings, StoryPort } from './port.ts';
import { readSettings } from './settings.ts';

const phone = { ear: 'in', earControl: false, forecast: 'absent', bars: false, waiting: [] } as const;
const step = (cause: LogEntry | null, events: NarrativeEvent[], decision: Decision): Step => ({
  cause,
  events,
  decision,
  phone,
});
const prose = (text: string): NarrativeEvent => ({ kind: 'prose', text, via: 'air' });
const choices = (...ids: string[]): Decision => ({
  kind: 'choices',
  options: ids.map((id) => ({ id, label: `Do ${id}.`, reflect: false, unseenByForecast: false })),
  struck: [{ label: 'Fly.', reason: 'because you cannot' }],
});
const petals: Decision = {
  kind: 'petals',
  to: 'ephrem',
  options: [
    { id: 'few', label: 'A few.', petals: [1, 2] },
    { id: 'many', label: 'Many.', petals: [3, 4, 5] },
  ],
  instead: [{ id: 'later', label: 'Later.', reflect: false, unseenByForecast: false }],
};

/** A story that is only what each entry leads to. */
function playing(first: Step, next: Record<string, Step>) {
  const steps = [first];
  const listeners = new Set<(change: Change) => void>();
  const acted: LogEntry[] = [];
  const story: StoryPort = {
    steps,
    act: async (entry) => {
      acted.push(entry);
      const told = next['id' in entry ? entry.id : 'line' in entry ? entry.line : entry.do];
      if (!told) throw new Error('That cannot be done here.');
      steps.push(told);
      listeners.forEach((listener) => listener({ kind: 'told', step: told }));
      return told;
    },
    back: async () => {
      if (steps.length === 1) return false;
      steps.pop();
      listeners.forEach((listener) => listener({ kind: 'restored' }));
      return true;
    },
    backTo: async () => undefined,
    peek: async () => [],
    register: async () => [],
    onChange: (listener) => (listeners.add(listener), () => listeners.delete(listener)),
  };
  return { story, acted };
}

let page: Page | null = null;
const root = () => document.querySelector('main') as HTMLElement;
const lines = () =>
  [...root().querySelectorAll('[data-prose] .line')].map((line) => line.textContent?.replace(/\s+/g, ' ').trim());
const press = (selector: string) => root().querySelector<HTMLElement>(selector)?.click();
const key = (key: string, timeStamp?: number) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true });
  if (timeStamp !== undefined) Object.defineProperty(event, 'timeStamp', { value: timeStamp });
  (document.activeElement ?? document.body).dispatchEvent(event);
};
const told = () =>
  vi.waitFor(() => expect(root().querySelector('[data-prose]')?.getAttribute('data-settled')).toBe('true'));

function open(first: Step, next: Record<string, Step> = {}, part: Partial<Settings> = {}) {
  const { story, acted } = playing(first, next);
  const flower = createFlower((entry) => void story.act(entry).catch(() => undefined));
  const ask = () => flower.ask(story.steps.at(-1)?.decision ?? petals);
  story.onChange(ask);
  ask();
  const value: Settings = { ...readSettings(null), motion: 'still', ...part };
  const petal = vi.fn();
  const ports: ReaderPorts = {
    story,
    saves: {} as never,
    flower,
    settings: { value, change: vi.fn(), onChange: () => () => undefined },
    sound: { petal, tick: vi.fn(), chime: vi.fn() },
  };
  page = createPage({ root: root(), ports, report: async () => '', toTitle: vi.fn() });
  page.open();
  return { acted, petal, story };
}

beforeEach(() => {
  document.body.innerHTML = '<main></main>';
  globalThis.scrollBy = vi.fn();
});
afterEach(() => page?.close());

describe('after a choice', () => {
  const first = step(null, [prose('It rains.')], choices('go', 'stay'));
  const went = step(
    { do: 'choose', id: 'go' },
    [{ kind: 'did', text: 'Go out.' }, prose('It is wet.'), prose('You are wet.')],
    choices('on'),
  );

  it('the focus is on the first new line, which the log leaves to it; the log holds every line once', async () => {
    open(first, { go: went });
    press('[data-choice=go]');
    await told();
    const focused = document.activeElement as HTMLElement;
    expect(focused.textContent).toContain('Go out.');
    expect(focused.getAttribute('aria-live')).toBe('off');
    const log = root().querySelector('[role=log]');
    expect(log?.hasAttribute('aria-live')).toBe(false);
    for (const text of ['It rains.', 'It is wet.', 'You are wet.'])
      expect(log?.textContent?.split(text)).toHaveLength(2);
  });

  it('lines that stood there are the same elements still, so that nothing is said again', async () => {
    open(first, { go: went });
    const before = root().querySelector('[data-key="0.0"]');
    press('[data-choice=go]');
    await told();
    expect(root().querySelector('[data-key="0.0"]')).toBe(before);
  });

  it('what could be chosen before is gone, and a second press is none', async () => {
    const { acted } = open(first, { go: went });
    const old = root().querySelector<HTMLElement>('[data-choice=go]');
    old?.click();
    old?.click();
    await told();
    expect(acted).toEqual([{ do: 'choose', id: 'go' }]);
    expect([...root().querySelectorAll('[data-choice]')].map((b) => b.getAttribute('data-choice'))).toEqual(['on']);
  });

  it('going back lays the page anew and keeps the log silent', async () => {
    open(first, { go: went });
    press('[data-choice=go]');
    await told();
    press('[data-back]');
    await vi.waitFor(() => expect(lines()).toEqual(['It rains.']));
    expect(root().querySelector('[role=log]')?.getAttribute('aria-live')).toBe('off');
    expect(document.activeElement?.textContent).toContain('It rains.');
  });

  it('what is said on the way to a step stays until the next press', async () => {
    const on = step({ do: 'choose', id: 'on' }, [prose('It dries.')], choices('off'));
    const { story } = open(first, { go: went, on });
    const act = story.act.bind(story);
    const status = () => root().querySelector('[role=status]')?.textContent;
    story.act = (entry) => {
      page?.notice('It went on elsewhere.');
      story.act = act;
      return act(entry);
    };
    press('[data-choice=go]');
    await told();
    expect(status()).toBe('It went on elsewhere.');
    press('[data-choice=on]');
    await told();
    expect(status()).toBe('');
  });

  it('what went wrong is said in its own words, and the page stays', async () => {
    open(first);
    press('[data-choice=stay]');
    await vi.waitFor(() =>
      expect(root().querySelector('[role=alert]')?.textContent).toContain('That cannot be done here.'),
    );
    expect(lines()).toEqual(['It rains.']);
  });
});

describe('keys', () => {
  const first = step(null, [prose('It rains.')], choices('go', 'stay'));
  it('choose by number when shortcuts are on', () => {
    const { acted } = open(first);
    key('2');
    expect(acted).toEqual([{ do: 'choose', id: 'stay' }]);
  });
  it('do nothing when they are off, and then no number is shown', () => {
    const { acted } = open(first, {}, { shortcuts: false });
    key('2');
    expect(acted).toEqual([]);
    expect(root().querySelector('.number')).toBeNull();
  });
});

describe('how lines are set', () => {
  it('a struck choice says that it is unavailable, and why, and is no button', () => {
    open(step(null, [prose('Here.')], choices('go')));
    const struck = root().querySelector('.struck');
    expect(struck?.textContent?.replace(/\s+/g, ' ')).toContain('unavailable, because you cannot');
    expect(struck?.querySelector('button')).toBeNull();
  });

  it('someone, faintly: fragments and no name, until attended to; then all of it, in place', async () => {
    const faint: NarrativeEvent = {
      kind: 'faint',
      id: 'sel_wife',
      heard: '… ten … wife …',
      full: '"The ten, and my wife."',
      speaker: 'sel',
      attended: false,
    };
    const { acted } = open(step(null, [prose('Before.'), faint, prose('After.')], choices('go')), {
      sel_wife: step(
        { do: 'attend', line: 'sel_wife' },
        [{ ...faint, attended: true }, prose('He nods.')],
        choices('go'),
      ),
    });
    expect(lines()[1]).toMatch(/^Someone, faintly … ten … wife … Attend/);
    expect(root().textContent).not.toMatch(/Sel|my wife/);
    press('[data-attend]');
    await vi.waitFor(() => expect(lines()).toEqual(['Before.', 'Sel “The ten, and my wife.”', 'He nods.', 'After.']));
    expect(acted).toEqual([{ do: 'attend', line: 'sel_wife' }]);
    expect(document.activeElement?.textContent).toContain('my wife');
  });

  it('a handled passage is a bar and a note, and nothing of what it keeps is on the page', () => {
    const bar: NarrativeEvent = {
      kind: 'handled',
      id: 'door',
      note: 'A caller was thanked.',
      opened: false,
      events: [prose('It was your sister.')],
    };
    open(step(null, [bar], choices('go')));
    expect(lines()).toEqual(['Handled. A caller was thanked.']);
    expect(root().innerHTML).not.toContain('sister');
  });

  it('a turned line is heard as meant and as said, and seen as said', () => {
    const said: NarrativeEvent = { kind: 'said', meant: 'I hardly slept.', said: 'Like a log!', ear: 'in' };
    open(step(null, [said], choices('go')));
    expect(root().querySelector('.turned .unseen')?.textContent).toBe('You mean: I hardly slept. You say: Like a log!');
    expect(root().querySelector('.turned .spoken')?.textContent?.trim()).toBe('Like a log!');
    expect(root().querySelector('.turned .spoken')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('only the current scene stays on the page, with the answer that led into it', () => {
    const scene = (setting: string): NarrativeEvent => ({ kind: 'scene', setting, light: 'day' });
    open(step(null, [scene('stair'), prose('The stair.')], choices('go')), {
      go: step({ do: 'choose', id: 'go' }, [prose('You go.'), scene('early_boat'), prose('The boat.')], choices('on')),
      on: step({ do: 'choose', id: 'on' }, [prose('It sails.')], choices('off')),
    });
    press('[data-choice=go]');
    return vi.waitFor(() => expect(lines().filter(Boolean)).toEqual(['You go.', 'The boat.']));
  });
});

describe('petals', () => {
  const first = step(null, [prose('He waits.')], petals);

  it('are a group of five radios, each with its number and its meaning', () => {
    open(first);
    expect(root().querySelector('[role=radiogroup]')?.getAttribute('aria-label')).toBe(
      'Petals for Ephrem, one to five',
    );
    const radios = [...root().querySelectorAll('[data-petals] input[name=petals]')];
    expect(radios.map((radio) => radio.getAttribute('aria-label'))).toEqual([
      '1 petal: A few.',
      '2 petals: A few.',
      '3 petals: Many.',
      '4 petals: Many.',
      '5 petals: Many.',
    ]);
  });

  it('open by number even with shortcuts off while they have the focus, sound one by one, and are given', async () => {
    const { acted, petal } = open(first, {}, { shortcuts: false });
    root().querySelector<HTMLElement>('[name=petals]')?.focus();
    key('3');
    expect(root().querySelector('.meaning')?.textContent).toBe('Many.');
    expect(root().querySelector<HTMLInputElement>('[value="3"]')?.checked).toBe(true);
    await vi.waitFor(() => expect(petal.mock.calls).toEqual([[1], [2], [3]]));
    press('[data-give]');
    expect(acted).toEqual([{ do: 'petals', id: 'many' }]);
  });

  it('are not given before one is open, and the instead can be chosen', () => {
    const { acted } = open(first);
    press('[data-give]');
    expect(acted).toEqual([]);
    press('[data-choice=later]');
    expect(acted).toEqual([{ do: 'choose', id: 'later' }]);
  });
});

describe('Forecast', () => {
  const option = (id: string, more: object) => ({
    id,
    label: `Do ${id}.`,
    reflect: false,
    unseenByForecast: false,
    ...more,
  });
  const decision: Decision = {
    kind: 'choices',
    options: [option('kind', { weather: 'sun' }), option('true', { unseenByForecast: true })],
    struck: [],
  };
  const at = (forecast: Step['phone']['forecast']): Step => ({
    ...step(null, [prose('So.')], decision),
    phone: { ...phone, forecast },
  });
  const offers = () => [...root().querySelectorAll('[data-choice]')].map((slip) => slip.getAttribute('data-choice'));

  it('on: its weather stands beside a choice, and what it does not understand is not there', async () => {
    const { acted } = open(at('on'));
    expect(offers()).toEqual(['kind']);
    await vi.waitFor(() => expect(root().querySelector('[data-weather=sun]')?.textContent).toContain('sun'));
    key('2');
    expect(acted).toEqual([]);
  });

  it('off: no weather, and everything is there', () => {
    open(at('off'));
    expect(offers()).toEqual(['kind', 'true']);
    expect(root().querySelector('[data-weather]')).toBeNull();
  });

  it('in words only where words are asked for; they are always to be heard', async () => {
    const heard = () => [...root().querySelectorAll('.weather .unseen')].map((part) => part.textContent);
    open(at('on'), {}, { weatherAsWords: false });
    await vi.waitFor(() => expect(heard()).toContain('sun'));
    page?.close();
    open(at('on'), {}, { weatherAsWords: true });
    await vi.waitFor(() => expect(root().querySelector('[data-weather]')).not.toBeNull());
    expect(heard()).not.toContain('sun');
  });
});

describe('what is not here', () => {
  it('a part that could not be fetched can be tried again, and the choices come back otherwise', async () => {
    const first = step(null, [prose('The boat.')], choices('go'));
    const { story } = open(first, { go: step({ do: 'choose', id: 'go' }, [prose('It sails.')], choices('on')) });
    const act = story.act.bind(story);
    story.act = () => Promise.reject(Object.assign(new Error('Not fetched.'), { name: 'NotHereError' }));
    press('[data-choice=go]');
    await vi.waitFor(() => expect(root().querySelector('.wait')?.textContent).toContain('Not fetched.'));
    expect(document.activeElement?.textContent).toBe('Not here yet');
    story.act = act;
    press('[data-again]');
    await vi.waitFor(() => expect(lines()).toContain('It sails.'));
  });

  it('the last page comes when the week has ended, with the table in words where no picture is wanted', async () => {
    const laid: NarrativeEvent[] = [
      { kind: 'laid', who: 'vesna', brings: 'beans' },
      { kind: 'laid', who: 'jana', brings: 'nobody' },
    ];
    open(step(null, [...laid, prose('Over.')], { kind: 'end', ending: 'excused' }), {}, { stage: false });
    await vi.waitFor(() => expect(root().querySelector('[data-end]')).not.toBeNull());
    expect(root().querySelector('figcaption')?.textContent).toBe(
      'A table seen from above, laid for two: Mum’s beans; a clean plate where Jana would sit.',
    );
    expect(root().querySelector('[data-table]')).toBeNull();
    expect(root().querySelector('[data-postcard]')).not.toBeNull();
    expect(root().querySelector('.door')?.textContent).toContain('In Return');
  });
});
