/**
 * The story as it is told to somebody who has asked to be told less: the same steps without the paragraphs that are marked as
 * details. It stands between the play and everything that shows words (page, history, phone), so that none of them has to ask.
 */
import type { NarrativeEvent, Step } from '../narrative/types.ts';
import type { Change, SettingsPort, StoryPort } from './port.ts';

/** These events without the details among them, those behind bars too. The very same array where there are none. */
export function withoutDetails(events: readonly NarrativeEvent[]): readonly NarrativeEvent[] {
  if (!events.some(holdsDetail)) return events;
  return events
    .filter((event) => event.kind !== 'prose' || !event.detail)
    .map((event) => (event.kind === 'handled' ? { ...event, events: withoutDetails(event.events) } : event));
}

const holdsDetail = (event: NarrativeEvent): boolean =>
  event.kind === 'handled' ? event.events.some(holdsDetail) : event.kind === 'prose' && event.detail === true;

/** The story, told in full or with less as the setting says at that moment. The play itself is not touched. */
export function toldLess(story: StoryPort, settings: SettingsPort): StoryPort {
  const spared = new WeakMap<Step, Step>();
  /** The same step always gives the same one, so that whoever holds on to it can tell. */
  const spare = (step: Step): Step => {
    if (!settings.value.tellMeLess) return step;
    const known = spared.get(step);
    if (known) return known;
    const events = withoutDetails(step.events);
    const less = events === step.events ? step : { ...step, events };
    spared.set(step, less);
    return less;
  };
  const changed = (change: Change): Change =>
    change.kind === 'told' ? { kind: 'told', step: spare(change.step) } : change;
  return {
    get steps() {
      return settings.value.tellMeLess ? story.steps.map(spare) : story.steps;
    },
    act: async (entry) => spare(await story.act(entry)),
    back: () => story.back(),
    backTo: (index) => story.backTo(index),
    peek: async (page) => {
      const events = await story.peek(page);
      return settings.value.tellMeLess ? withoutDetails(events) : events;
    },
    register: () => story.register(),
    onChange: (listener) => story.onChange((change) => listener(changed(change))),
  };
}
