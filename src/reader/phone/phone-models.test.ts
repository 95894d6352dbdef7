/** What the phone makes of the steps: the Statement, threads, bars, and what the Register finds. */
import { describe, expect, it } from 'vitest';
import type { NarrativeEvent, RegisterHeading } from '../../narrative/types.ts';
import { chose, prose, step } from '../steps-for-tests.ts';
import { bars } from './bars.ts';
import { openings } from './pin.ts';
import { find, searchable } from './register-search.ts';
import { statement } from './statement.ts';
import { lastWords, threads } from './threads.ts';

const monday: NarrativeEvent = { kind: 'chapter', id: 'monday', title: 'Fair' };
const boat: NarrativeEvent = { kind: 'scene', setting: 'early_boat', light: 'morning' };
const regard = (figure: string): NarrativeEvent => ({ kind: 'regard', figure, reason: `Reason for ${figure}.` });
const handled: NarrativeEvent = {
  kind: 'handled',
  id: 'courier',
  note: 'A courier.',
  opened: false,
  events: [prose('Jana stood there.'), regard('4.30')],
};

describe('the Statement', () => {
  it('has every line, newest first, with where it fell', () => {
    const lines = statement([
      step(null, [monday, regard('4.31'), prose('Toast.')]),
      step(chose, [boat, regard('4.29')]),
    ]);
    expect(lines).toEqual([
      { figure: '4.29', reason: 'Reason for 4.29.', where: 'Monday, the early boat' },
      { figure: '4.31', reason: 'Reason for 4.31.', where: 'Monday' },
    ]);
  });

  it('keeps a line that was written while something was handled', () => {
    expect(statement([step(null, [regard('4.31'), handled])]).map(({ figure }) => figure)).toEqual(['4.30', '4.31']);
  });

  it('is pictured by petals, and by shut ones when the figure is no figure', () => {
    expect(openings('4.25')).toEqual([1, 1, 1, 1, 0.25]);
    expect(openings('5.00')).toEqual([1, 1, 1, 1, 1]);
    expect(openings('Noted')).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('messages', () => {
  const thread = (id: string): NarrativeEvent => ({ kind: 'thread', id, title: id.toUpperCase() });
  const line = (speaker: string, text: string, via: 'kindly' | 'screen'): NarrativeEvent => ({
    kind: 'prose',
    speaker,
    text,
    via,
  });

  it('gathers bubbles by thread, taking a thread up again where it was', () => {
    const all = threads([
      thread('jana'),
      { kind: 'stamp', text: '1 October' },
      line('you', 'Thinking of you!', 'kindly'),
      thread('bisi'),
      line('bisi', 'Chair.', 'screen'),
      thread('jana'),
      prose('Nothing else is here.'),
    ]);
    expect(all.map(({ id, title }) => [id, title])).toEqual([
      ['jana', 'JANA'],
      ['bisi', 'BISI'],
    ]);
    expect(all[0]?.items).toEqual([
      { kind: 'stamp', text: '1 October' },
      { kind: 'bubble', text: 'Thinking of you!', from: 'you', sent: true, kindly: true },
      { kind: 'note', text: 'Nothing else is here.' },
    ]);
    expect(all[1]?.items).toEqual([{ kind: 'bubble', text: 'Chair.', from: 'bisi', sent: false, kindly: false }]);
    expect(all.map(lastWords)).toEqual(['You: Thinking of you!', 'Chair.']);
  });

  it('does not lose lines that stand before any thread', () => {
    expect(threads([line('bisi', 'Chair.', 'screen')])[0]?.items).toHaveLength(1);
  });
});

describe('Handled', () => {
  it('opens a bar by the act, with what was kept and what opening it said, once', () => {
    const told = step(null, [monday, handled]);
    expect(bars([told])).toMatchObject([{ id: 'courier', note: 'A courier.', where: 'Monday', opened: false }]);
    const opening = step({ do: 'open', handled: 'courier' }, [handled, prose('You read it twice.')]);
    const [bar, ...more] = bars([told, opening]);
    expect(more).toEqual([]);
    expect(bar?.opened).toBe(true);
    expect(bar?.events).toEqual([prose('Jana stood there.'), regard('4.30'), prose('You read it twice.')]);
  });
});

describe('the Register’s search', () => {
  const headings: RegisterHeading[] = [
    { id: 'tilde', heading: 'RUDDOCK T.', words: ['tilde', 'me'] },
    { id: 'jana', heading: 'RUDDOCK, JANA', words: ['sister', 'ward sister'] },
    { id: 'muller', heading: 'MÜLLER-ADEANE, É.', words: ['hedge'] },
    { id: 'key', heading: 'KEY TO ABBREVIATIONS', words: ['key'] },
  ];
  const ids = (query: string): string[] => find(query, headings).map(({ id }) => id);

  it('finds by beginnings of words, in any order and case', () => {
    expect(ids('rudd')).toEqual(['tilde', 'jana']);
    expect(ids('jana ruddock')).toEqual(['jana']);
    expect(ids('SIS')).toEqual(['jana']);
    expect(ids('dock')).toEqual([]);
  });

  it('does not mind accents, on either side', () => {
    expect(ids('muller')).toEqual(['muller']);
    expect(ids('adé')).toEqual(['muller']);
  });

  it('wants two letters, and signs are not letters', () => {
    expect(searchable(' j. ')).toBe(false);
    expect(ids('j')).toEqual([]);
    expect(ids('.*')).toEqual([]);
    expect(searchable('ja')).toBe(true);
  });

  it('leaves the key to its link', () => {
    expect(ids('key')).toEqual([]);
  });
});
