/** Steps laid by hand, for the tests of what the reader makes of them. Not part of the piece. */
import type { LogEntry, NarrativeEvent, Step } from '../narrative/types.ts';

/** A step with an open choice, and a phone that shows nothing unless asked to. */
export function step(
  cause: LogEntry | null,
  events: readonly NarrativeEvent[],
  phone: Partial<Step['phone']> = {},
): Step {
  return {
    cause,
    events,
    decision: { kind: 'choices', options: [], struck: [] },
    phone: { ear: 'in', earControl: false, forecast: 'absent', bars: false, waiting: [], ...phone },
  };
}

/** A paragraph of narration. */
export const prose = (text: string): NarrativeEvent => ({ kind: 'prose', text, via: 'air' });

/** A choice that was taken. */
export const chose: LogEntry = { do: 'choose', id: 'any' };
