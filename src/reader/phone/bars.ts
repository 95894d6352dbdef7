/**
 * What has been handled for you so far, and which of it has been opened since. Shared by the phone and the history,
 * so that a bar opened in one is open in the other.
 */
import type { HandledId, NarrativeEvent, Step } from '../../narrative/types.ts';
import { told } from '../told.ts';

/** One grey bar. */
export interface Bar {
  readonly id: HandledId;
  readonly note: string;
  /** "Monday, the stair". */
  readonly where: string;
  readonly opened: boolean;
  /** What it kept from you, then whatever opening it said besides. To be shown only when opened. */
  readonly events: readonly NarrativeEvent[];
}

/** Ids of the bars that have been opened from the phone. */
export function openedBars(steps: readonly Step[]): ReadonlySet<HandledId> {
  const ids = steps.map(({ cause }) => (cause?.do === 'open' ? cause.handled : null));
  return new Set(ids.filter((id) => id !== null));
}

function saidOnOpening(steps: readonly Step[], id: HandledId): NarrativeEvent[] {
  const opening = steps.find(({ cause }) => cause?.do === 'open' && cause.handled === id);
  // The passage itself is already in the bar, so a second copy of it is left out.
  return (opening?.events ?? []).filter((event) => event.kind !== 'handled');
}

/** Every bar so far, oldest first. */
export function bars(steps: readonly Step[]): Bar[] {
  const opened = openedBars(steps);
  const found = new Map<HandledId, Bar>();
  for (const { event, where } of told(steps)) {
    if (event.kind !== 'handled' || found.has(event.id)) continue;
    const { id, note } = event;
    found.set(id, {
      id,
      note,
      where,
      opened: event.opened || opened.has(id),
      events: [...event.events, ...saidOnOpening(steps, id)],
    });
  }
  return [...found.values()];
}
