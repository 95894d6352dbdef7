import { describe, expect, it } from 'vitest';
import { createNarrative } from './narrative.ts';
import { NotOnOfferError, StoryFaultError } from './errors.ts';
import { compile, DAY } from './sample.ts';
import type { LogEntry, NarrativeEvent } from './types.ts';

const day = compile(DAY);
const begin = (json = day) => createNarrative(json, { strict: true });
const choose = (id: string): LogEntry => ({ do: 'choose', id });
const told = (ink: string) => begin(compile(ink)).step;

describe('telling', () => {
  it('tells cues before their paragraph and folds what is handled', () => {
    const { events, cause } = begin().step;
    expect(cause).toBeNull();
    expect(events).toEqual([
      { kind: 'chapter', id: 'monday', title: 'Monday' },
      { kind: 'scene', setting: 'tern_street', light: 'morning' },
      { kind: 'figure', who: 'davit', at: 'left', face: 'empty' },
      { kind: 'prose', text: 'Your pin wakes _first_. It is, 4.00, by the clock.', via: 'air' },
      { kind: 'prose', text: '"Morning, sunshine!"', speaker: 'davit', via: 'kindly' },
      {
        kind: 'handled',
        opened: false,
        id: 'bell',
        note: 'a message, kept for later',
        events: [
          { kind: 'prose', text: 'A bell rings.', speaker: 'bisi', via: 'air' },
          { kind: 'prose', text: 'Nobody says a word.', via: 'air' },
        ],
      },
      { kind: 'regard', figure: '4.30', reason: 'Warmth not returned.' },
      { kind: 'prose', text: 'The tap goes off.', via: 'air' },
      {
        kind: 'faint',
        id: 'lockers',
        heard: "… ten o'clock … wife …",
        full: "Ten o'clock by the lockers, and bring your wife.",
        speaker: 'bisi',
        attended: false,
      },
      { kind: 'discuss', id: 'sleep' },
    ] satisfies NarrativeEvent[]);
  });

  it('marks a detail on its own paragraph and on no other', () => {
    const { events } = told('-> a\n=== a ===\n# detail # speaker: bisi\n“So.”\nRain.\n* [Go. # id: go] -> END');
    expect(events).toEqual([
      { kind: 'prose', text: '“So.”', speaker: 'bisi', via: 'air', detail: true },
      { kind: 'prose', text: 'Rain.', via: 'air' },
    ]);
  });

  it('what stands above a block in braces is said of its first paragraph, and of no other', () => {
    const { events } = told(
      'VAR ear_in = true\n-> a\n=== a ===\n# speaker: bisi # faint: so … so …\n{\n- ear_in: “So.”\n- else: “No.”\n}\nRain.\n* [Go. # id: go] -> END',
    );
    expect(events).toMatchObject([
      { kind: 'faint', id: 'so', full: '“So.”', speaker: 'bisi' },
      { kind: 'prose', text: 'Rain.', via: 'air' },
    ]);
    expect(events[1]).not.toHaveProperty('speaker');
  });

  it('reads options, what Forecast says of them, and what the world does not allow', () => {
    const { decision } = begin().step;
    expect(decision).toEqual({
      kind: 'choices',
      options: [
        { id: 'awake', label: 'Say you were awake from three.', reflect: false, unseenByForecast: false },
        { id: 'nothing', label: '"Nothing."', reflect: false, unseenByForecast: false },
        { id: 'ask', label: 'Ask him.', reflect: false, unseenByForecast: true },
        { id: 'see', label: 'Look at him.', reflect: true, weather: 'haze', unseenByForecast: false },
      ],
      struck: [{ label: 'Go out.', reason: 'because the door is shut' }],
    });
  });

  it('speaks in full with the ear out', () => {
    const story = begin(compile(DAY.replace('VAR ear_in = true', 'VAR ear_in = false')));
    const line = story.step.events.find((event) => event.kind === 'prose' && event.text.startsWith('Ten o'));
    expect(line).toMatchObject({ kind: 'prose', speaker: 'bisi', via: 'air' });
    expect(() => story.apply({ do: 'attend', line: 'lockers' })).toThrow(NotOnOfferError);
  });

  it('does without variables that a small story lacks', () => {
    expect(told('-> k\n=== k ===\nHello.\n+ [Go # id: go] -> END').phone).toEqual({
      ear: 'in',
      earControl: false,
      forecast: 'absent',
      bars: false,
      waiting: [],
    });
  });

  it("keeps the writer's own debug lines from the player", () => {
    expect(told('-> k\n=== k ===\nx = 3 # debug\nHello.\n+ [Go # id: go] -> END').events).toHaveLength(1);
  });
});

describe('the first event after a choice', () => {
  const first = (entry: LogEntry, ear: 'in' | 'out' = 'in') => {
    const story = begin();
    if (ear === 'out') story.apply({ do: 'ear', ear });
    return story.apply(entry).events[0];
  };
  it('is what Kindly made of it', () => {
    expect(first(choose('awake'))).toEqual({
      kind: 'said',
      meant: 'Say you were awake from three.',
      said: '"Like a log! You?"',
      ear: 'in',
    });
  });
  it('is what was meant with the ear out', () => {
    const said = '"I was awake from three."';
    expect(first(choose('awake'), 'out')).toEqual({ kind: 'said', meant: said, said, ear: 'out' });
  });
  it('is the quoted label where Kindly has nothing to turn', () => {
    expect(first(choose('nothing'))).toEqual({ kind: 'said', meant: '"Nothing."', said: '"Nothing."', ear: 'in' });
  });
  it('is the deed where nothing is said', () => {
    expect(first(choose('see'))).toEqual({ kind: 'did', text: 'Look at him.' });
  });
  it('is the petals given', () => {
    const story = begin();
    story.apply(choose('see'));
    expect(story.apply({ do: 'petals', id: 'three' }).events[0]).toEqual({
      kind: 'gave',
      to: 'davit',
      what: 'burnt toast',
      text: 'Three, which is what it is.',
    });
  });
});

describe('petals', () => {
  const petals = (a: string, b: string) =>
    compile(`-> k\n=== k ===\n# petals: davit\n+ [A # id: a # gives: ${a}] -> END\n+ [B # id: b # gives: ${b}] -> END`);
  it('sets apart what can be done instead, the delay first', () => {
    const story = begin();
    expect(story.apply(choose('see')).decision).toMatchObject({
      kind: 'petals',
      to: 'davit',
      what: 'burnt toast',
      options: [
        { id: 'three', petals: [1, 2, 3] },
        { id: 'five', petals: [4, 5] },
      ],
      instead: [{ id: 'later' }, { id: 'burnt' }],
    });
    expect(() => story.apply(choose('three'))).toThrow(NotOnOfferError);
    expect(() => story.apply({ do: 'petals', id: 'later' })).toThrow(NotOnOfferError);
    expect(story.apply(choose('later')).events[0]).toEqual({ kind: 'did', text: 'Leave it till tonight.' });
  });
  it.each([
    ['1 2', '5'],
    ['1 2 3', '3 4 5'],
    ['1', '2 3 4 5 6'],
  ])('gives every count to one option, and is a fault in the build (%s | %s)', (a, b) => {
    expect(() => begin(petals(a, b))).toThrow(StoryFaultError);
    const { decision } = createNarrative(petals(a, b)).step;
    if (decision.kind !== 'petals') throw new Error(decision.kind);
    expect(decision.options.flatMap((option) => option.petals).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
  });
  it('gives a missing count to the nearest', () => {
    const { decision } = createNarrative(petals('1 2', '5')).step;
    expect(decision).toMatchObject({ options: [{ petals: [1, 2, 3] }, { petals: [4, 5] }] });
  });
});

describe('ends and faults', () => {
  it('ends only where an ending is marked', () => {
    expect(told('-> k\n=== k ===\nDone.\n# ending: quiet\n-> END').decision).toEqual({ kind: 'end', ending: 'quiet' });
    expect(told('-> k\n=== k ===\nDone.\n-> END').decision.kind).toBe('fault');
  });
  it("calls ink's own error a fault", () => {
    const story = begin(
      compile(
        '-> k\n=== k ===\nHello.\n+ [Go # id: go] Gone.'.replace('Gone.', 'Gone.\n-> m\n=== m ===\n{1 mod 0}\n-> END'),
      ),
    );
    expect(() => story.apply(choose('go'))).toThrow(StoryFaultError);
    expect(() => story.apply(choose('go'))).toThrow(StoryFaultError);
  });
  it('stops a loop that prints', () => {
    expect(() => begin(compile('-> k\n=== k ===\n- (top)\nAgain.\n-> top'))).toThrow(/more than 500 lines/);
  });
  it('leaves the story as it was when something is not on offer', () => {
    const story = begin();
    const before = story.checkpoint();
    for (const entry of [
      choose('nowhere'),
      choose('out'),
      { do: 'petals', id: 'awake' },
      { do: 'open', handled: 'bell' },
      { do: 'attend', line: 'nobody' },
    ] as LogEntry[]) {
      expect(() => story.apply(entry), JSON.stringify(entry)).toThrow(NotOnOfferError);
    }
    expect(story.checkpoint()).toBe(before);
  });
  it("wants ids in the build and does without them in a stranger's story", () => {
    const json = compile('-> k\n=== k ===\nHello.\n+ [Go] -> END');
    expect(() => begin(json)).toThrow(/no id/);
    const stranger = createNarrative(json);
    if (stranger.step.decision.kind !== 'choices') throw new Error();
    expect(stranger.apply(choose(stranger.step.decision.options[0]!.id)).decision.kind).toBe('fault');
  });
});

describe('the phone', () => {
  it('looks somebody up beside the story', () => {
    const story = begin();
    const { decision } = story.step;
    const step = story.apply({ do: 'look', entry: 'jana' });
    expect(step.events).toEqual([{ kind: 'prose', text: 'RUDDOCK, JANA. Lapsed.', via: 'air' }]);
    expect(step.decision).toBe(decision);
    const { flows } = JSON.parse(story.checkpoint().split('\n')[1]!) as { flows: object };
    expect(Object.keys(flows)).toEqual(['DEFAULT_FLOW']);
    story.apply(choose('see'));
    expect(story.apply(choose('later')).events.at(-1)).toMatchObject({ text: 'The boat. You have looked 1 times.' });
  });
  it('keeps no typed name: unknown is none', () => {
    const step = begin().apply({ do: 'look', entry: 'somebody_else' });
    expect(step.cause).toEqual({ do: 'look', entry: 'none' });
  });
  it('attends once, while the line stands', () => {
    const story = begin();
    const step = story.apply({ do: 'attend', line: 'lockers' });
    expect(step.events).toMatchObject([
      { kind: 'faint', id: 'lockers', attended: true },
      { text: 'You turn your head.' },
    ]);
    expect(() => story.apply({ do: 'attend', line: 'lockers' })).toThrow(NotOnOfferError);
    const late = begin();
    late.apply(choose('see'));
    expect(() => late.apply({ do: 'attend', line: 'lockers' })).toThrow(NotOnOfferError);
  });
  it('opens a bar of any passage, once bars may be opened', () => {
    const story = begin();
    for (const id of ['see', 'later', 'bars']) story.apply(choose(id));
    expect(story.apply({ do: 'open', handled: 'bell' }).events).toMatchObject([{ kind: 'handled', opened: true }]);
    expect(() => story.apply({ do: 'open', handled: 'bell' })).toThrow(NotOnOfferError);
  });
  it('offers fewer while Forecast is on, and does not take the others', () => {
    const story = begin();
    expect(story.apply({ do: 'forecast', state: 'on' }).phone.forecast).toBe('on');
    expect(() => story.apply(choose('ask'))).toThrow(NotOnOfferError);
    expect(story.apply({ do: 'forecast', state: 'declined' }).phone.forecast).toBe('off');
    expect(story.apply(choose('ask')).cause).toEqual(choose('ask'));
  });
  it('peeks without touching anything', () => {
    const story = begin();
    const before = story.checkpoint();
    expect(story.peek('phone_messages')).toEqual([
      { kind: 'thread', id: 'jana', title: 'Jana' },
      { kind: 'stamp', text: 'Mon. 08.10' },
      { kind: 'prose', text: 'Looked: 1.', via: 'air' },
    ]);
    expect(story.checkpoint()).toBe(before);
  });
  it("knows the Register's headings", () => {
    expect(begin().register()).toEqual([
      { id: 'jana', heading: 'RUDDOCK, JANA', words: ['jana', 'sister'] },
      { id: 'none', heading: 'No entry', words: ['none'] },
    ]);
  });
});

it('keeps a time of day in a label over a checkpoint', () => {
  const story = begin(compile('-> k\n=== k ===\n+ [Say it is, 4.00, by the clock. # id: say] -> END'));
  expect(story.restore(story.checkpoint()).decision).toMatchObject({ options: [{ id: 'say' }] });
  expect(story.apply(choose('say')).events[0]).toEqual({ kind: 'did', text: 'Say it is, 4.00, by the clock.' });
});

it('goes on from a checkpoint as if nothing had happened, in a new story and in the same', () => {
  const story = begin();
  story.apply({ do: 'look', entry: 'jana' });
  const kept = story.checkpoint();
  const other = createNarrative(day, { checkpoint: kept });
  expect(other.step).toEqual(story.step);
  const steps = [choose('awake'), { do: 'petals', id: 'five' } as LogEntry].map((entry) => story.apply(entry));
  expect([choose('awake'), { do: 'petals', id: 'five' } as LogEntry].map((entry) => other.apply(entry))).toEqual(steps);
  expect(story.restore(kept).decision).toMatchObject({ kind: 'choices' });
  expect(story.apply(choose('awake'))).toEqual(steps[0]);
  expect(() => createNarrative(day, { checkpoint: 'nonsense' })).toThrow(StoryFaultError);
});
