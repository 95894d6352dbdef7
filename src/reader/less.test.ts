import { expect, test } from 'vitest';
import type { NarrativeEvent, Step } from '../narrative/types.ts';
import { toldLess } from './less.ts';
import type { Change, Settings, SettingsPort, StoryPort } from './port.ts';
import { readSettings } from './settings.ts';
import { chose, prose, step } from './steps-for-tests.ts';

const detail: NarrativeEvent = { kind: 'prose', text: 'What the sheet said.', via: 'air', detail: true };
const bar: NarrativeEvent = {
  kind: 'handled',
  id: 'bar',
  note: 'A letter was kept.',
  opened: false,
  events: [detail, prose('Yours.')],
};
const steps: Step[] = [step(null, [prose('A car.'), detail]), step(chose, [bar]), step(chose, [prose('A ticket.')])];

function settingsOf(part: Partial<Settings>): SettingsPort {
  let value = { ...readSettings(null), ...part };
  return {
    get value() {
      return value;
    },
    change: (changed) => void (value = { ...value, ...changed }),
    onChange: () => () => undefined,
  };
}

const listeners: ((change: Change) => void)[] = [];
const story: StoryPort = {
  steps,
  act: () => Promise.resolve(steps[1] as Step),
  back: () => Promise.resolve(true),
  backTo: () => Promise.resolve(),
  peek: () => Promise.resolve([detail]),
  register: () => Promise.resolve([]),
  onChange: (listener) => {
    listeners.push(listener);
    return () => undefined;
  },
};

test('told in full, the steps are the play’s own', () => {
  expect(toldLess(story, settingsOf({})).steps).toBe(steps);
});

test('told less, details are gone from page, bars and phone, and nothing else is', async () => {
  const less = toldLess(story, settingsOf({ tellMeLess: true }));
  expect(JSON.stringify(less.steps)).not.toContain('What the sheet said.');
  expect(less.steps[0]?.events).toEqual([prose('A car.')]);
  expect(less.steps[1]?.events).toEqual([{ ...bar, events: [prose('Yours.')] }]);
  expect(less.steps[2]).toBe(steps[2]);
  expect(await less.peek('messages')).toEqual([]);
  const heard: Change[] = [];
  less.onChange((change) => heard.push(change));
  listeners.forEach((tell) => tell({ kind: 'told', step: steps[0] as Step }));
  expect(heard).toEqual([{ kind: 'told', step: less.steps[0] }]);
});

test('the same step stays the same, and the mind may be changed at any time', () => {
  const settings = settingsOf({ tellMeLess: true });
  const less = toldLess(story, settings);
  expect(less.steps[0]).toBe(less.steps[0]);
  settings.change({ tellMeLess: false });
  expect(less.steps[0]).toBe(steps[0]);
});
