// @vitest-environment happy-dom
/** What may be pressed before a room, and what comes of it; which question stands, and for how long. */
import { render } from 'lit-html';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Decision, LogEntry, NarrativeEvent, Step } from '../../narrative/types.ts';
import type { Asking, Room } from './port.ts';
import { createRoom } from './room.ts';

const phone = { ear: 'in', earControl: false, forecast: 'absent', bars: false, waiting: [] } as const;
const decide = (...ids: string[]): Decision => ({
  kind: 'choices',
  options: ids.map((id) => ({ id, label: `Do ${id}.`, reflect: false, unseenByForecast: false })),
  struck: [],
});
const step = (cause: LogEntry | null, decision: Decision, ...events: NarrativeEvent[]): Step => ({
  cause,
  decision,
  events,
  phone,
});
const marked = step(null, decide('go', 'stay'), { kind: 'discuss', id: 'stair' });
const after = step({ do: 'choose', id: 'go' }, decide('on', 'off'));
const looked = step({ do: 'look', entry: 'none' }, marked.decision);
const asking = (...steps: Step[]): Asking => ({ steps, decision: steps.at(-1)?.decision ?? decide(), keys: true });

const changed = vi.fn();
let room: Room;
beforeEach(() => {
  document.body.innerHTML = '<div id="reader"></div>';
  room = createRoom({ questions: { stair: 'Would you sign?' }, changed, leave: vi.fn() });
});
const press = (key: string, at: Asking, part: KeyboardEventInit = {}): boolean =>
  room.key(new KeyboardEvent('keydown', { key, code: /^\d$/.test(key) ? `Digit${key}` : key, ...part }), at);
/** The question is only put away where it can be seen: it is laid on the page first, as the page does. */
function lay(at: Asking): string {
  render(room.front(at), document.querySelector('#reader') as HTMLElement);
  return document.querySelector('#reader')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
function hands(at: Asking): (string | undefined)[] {
  lay(at);
  return [...document.querySelectorAll<HTMLElement>('[data-hands]')].map(({ dataset }) => dataset['hands']);
}
const opened = (at: Asking): void => {
  lay(at);
  press('Enter', at);
  press('t', at);
};

it('a marked decision has its question before it, and no number or letter gets by', () => {
  const at = asking(marked);
  expect(lay(at)).toContain('Would you sign?');
  expect(room.bars(at.steps)).toBe(true);
  expect(press('1', at)).toBe(true);
  press('t', at);
  expect(lay(at)).toContain('Would you sign?');
});

it('Enter or Space puts it away; it stays away after a look in the phone, and when the decision is gone back to', () => {
  for (const key of ['Enter', ' ']) {
    room = createRoom({ questions: { stair: 'Would you sign?' }, changed, leave: vi.fn() });
    lay(asking(marked));
    expect(press(key, asking(marked))).toBe(true);
    expect([asking(marked), asking(marked, looked), asking(marked)].map(({ steps }) => room.bars(steps))).toEqual([
      false,
      false,
      false,
    ]);
  }
});

it('Q shows it again, and a week begun anew has it again', () => {
  opened(asking(marked));
  press('q', asking(marked));
  expect(room.bars([marked])).toBe(true);
  press('Enter', asking(marked));
  expect(room.bars([step(null, decide('go', 'stay'), { kind: 'discuss', id: 'stair' })])).toBe(true);
});

it('a mark that has no question, and a decision that has no mark, are simply asked', () => {
  expect(room.bars([step(null, decide('go'), { kind: 'discuss', id: 'unknown' })])).toBe(false);
  expect(lay(asking(marked, after))).toBe('');
  expect(press('1', asking(marked, after))).toBe(false);
});

it('digits add hands, Shift takes one, Backspace the last; none of them chooses', () => {
  const at = asking(marked);
  opened(at);
  expect(['1', '2', '2', '7'].map((key) => press(key, at))).toEqual([true, true, true, true]);
  expect(hands(at)).toEqual(['1', '2']);
  expect(press('"', at, { code: 'Digit2', shiftKey: true })).toBe(true);
  expect(hands(at)).toEqual(['1', '1']);
  press('Backspace', at);
  expect(hands(at)).toEqual(['1', '0']);
  // Where digits are written with Shift, they add all the same; a key held down is one hand.
  press('1', at, { shiftKey: true });
  press('1', at, { repeat: true });
  expect(hands(at)).toEqual(['2', '0']);
});

it('with single keys off, digits and letters are nobody’s; Esc and Enter still are', () => {
  const at = { ...asking(marked), keys: false };
  lay(at);
  expect(press('Enter', at)).toBe(true);
  expect(press('t', at)).toBe(false);
  press('t', asking(marked));
  expect(press('1', at)).toBe(false);
  expect(press('Escape', at)).toBe(true);
  expect(lay(at)).toBe('');
});

it('hands stand beside the choices once counted, and are gone at the next decision', () => {
  const at = asking(marked);
  opened(at);
  press('1', at);
  press('Escape', at);
  expect(room.beside('go', at)).not.toBeNull();
  expect(room.beside('on', asking(marked, after))).toBeNull();
  expect(room.beside('go', at)).toBeNull();
});
