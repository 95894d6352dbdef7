// @vitest-environment happy-dom
/** The history: its rows, and the sheet that shows them and goes back. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { NarrativeEvent, Step } from '../narrative/types.ts';
import { historyParts, partText } from './history-rows.ts';
import { openHistory } from './history.ts';
import type { ReaderPorts } from './port.ts';
import { chose, prose, step } from './steps-for-tests.ts';

const register = [{ id: 'jana', heading: 'RUDDOCK, JANA', words: [] }];
const said: NarrativeEvent = { kind: 'said', meant: 'Awake from three.', said: 'Like a log!', ear: 'in' };
const faint: NarrativeEvent = {
  kind: 'faint',
  id: 'sel',
  heard: '… lockers …',
  full: 'I need the lockers.',
  speaker: 'sel',
  attended: false,
};
const handled: NarrativeEvent = {
  kind: 'handled',
  id: 'courier',
  note: 'A courier.',
  opened: false,
  events: [prose('Jana stood there.')],
};
const first = step(null, [
  { kind: 'chapter', id: 'monday', title: 'Fair' },
  { kind: 'scene', setting: 'tern_street', light: 'morning' },
  prose('Your pin wakes first.'),
  { kind: 'regard', figure: '4.31', reason: 'Steady.' },
]);
const week: Step[] = [
  first,
  step({ do: 'look', entry: 'jana' }, [prose('N. 11.22')]),
  step(chose, [said, faint, handled]),
];

describe('history rows', () => {
  it('never say the regard, nor what the Register printed', () => {
    const text = historyParts(week, register).map(partText).join(' ');
    expect(text).toContain('Your pin wakes first.');
    expect(text).toContain('You looked up RUDDOCK, JANA.');
    expect(text).not.toMatch(/4\.31|Steady|11\.22/);
  });

  it('go back to before a choice, keeping what was looked up before it', () => {
    expect(historyParts(week, register).map(({ back }) => back)).toEqual([
      null,
      { index: 1, before: 'Awake from three.' },
      null,
    ]);
  });

  it('hide a faint line and a bar until they are attended to and opened', () => {
    const shut = historyParts(week, register).map(partText).join(' ');
    expect(shut).toContain('… lockers …');
    expect(shut).not.toMatch(/I need the lockers|Jana stood/);
    const acts = [step({ do: 'attend', line: 'sel' }, []), step({ do: 'open', handled: 'courier' }, [])];
    const open = historyParts([...week, ...acts], register)
      .map(partText)
      .join(' ');
    expect(open).toMatch(/I need the lockers.*Jana stood there/);
  });

  it('say a scene once, however often it is set', () => {
    const again = step(chose, [{ kind: 'scene', setting: 'tern_street', light: 'morning' }]);
    const scenes = historyParts([first, again], []).flatMap(({ rows }) => rows.filter(({ kind }) => kind === 'scene'));
    expect(scenes).toEqual([{ kind: 'scene', text: 'Tern Street, morning' }]);
  });
});

describe('the history sheet', () => {
  afterEach(() => document.body.replaceChildren());
  const ports = (steps: readonly Step[], backTo: (index: number) => Promise<void>): ReaderPorts =>
    ({
      story: { steps, backTo, register: async () => register, onChange: () => () => undefined },
    }) as unknown as ReaderPorts;

  it('shows both lines of a turned sentence, goes back, closes, and gives the focus back', async () => {
    document.body.innerHTML = '<button>History</button>';
    document.querySelector('button')?.focus();
    const backTo = vi.fn(async () => undefined);
    const closed = openHistory(ports(week, backTo));
    const sheet = document.querySelector('dialog');
    expect(sheet?.querySelector('.pair')?.textContent).toMatch(
      /You mean:\s+Awake from three\.\s+You say:\s+Like a log!/,
    );
    sheet?.querySelector<HTMLButtonElement>('[data-back-to="1"]')?.click();
    await closed;
    expect(backTo).toHaveBeenCalledWith(1);
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.activeElement?.textContent).toBe('History');
  });

  it('stays open and says why when going back fails', async () => {
    void openHistory(ports(week, async () => Promise.reject(new Error('That play has been opened elsewhere.'))));
    document.querySelector<HTMLButtonElement>('[data-back-to="1"]')?.click();
    await vi.waitFor(() =>
      expect(document.querySelector('[role="alert"]')?.textContent).toBe('That play has been opened elsewhere.'),
    );
    document.querySelector('dialog')?.close();
  });

  it('lets a bar be opened from the day on which bars open, and not before', async () => {
    const act = vi.fn(async () => undefined);
    const open = async (bars: boolean) => {
      const steps = [...week.slice(0, 2), step(chose, [handled], { bars })];
      const story = { steps, act, register: async () => register, onChange: () => () => undefined };
      void openHistory({ story } as unknown as ReaderPorts);
      await vi.waitFor(() => expect(document.querySelector('.held')).not.toBeNull());
    };
    await open(false);
    expect(document.querySelector('[data-open-bar]')).toBeNull();
    document.querySelector('dialog')?.close();
    await open(true);
    document.querySelector<HTMLButtonElement>('[data-open-bar="courier"]')?.click();
    expect(act).toHaveBeenCalledWith({ do: 'open', handled: 'courier' });
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-held')).toBe('courier'));
    document.querySelector('dialog')?.close();
  });

  it('finds words in a long week and hides the rest', async () => {
    const long = [first, ...Array.from({ length: 20 }, (_, i) => step(chose, [prose(`The tide, ${i}.`)]))];
    void openHistory(ports(long, async () => undefined));
    await vi.waitFor(() => expect(document.querySelectorAll('.part')).toHaveLength(21));
    const box = document.querySelector('input') as HTMLInputElement;
    box.value = 'tide 17';
    box.dispatchEvent(new Event('input'));
    expect(document.querySelectorAll('.part:not([hidden])')).toHaveLength(1);
    expect(document.querySelector('[role="status"]')?.textContent).toBe('Found in 1 place.');
    document.querySelector('dialog')?.close();
  });
});
