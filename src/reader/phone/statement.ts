/**
 * The Statement: every line the system has written about you, gathered from the steps. It gathers and never sums:
 * nothing here may compare two figures or work out a change.
 */
import type { NarrativeEvent, Step } from '../../narrative/types.ts';
import { told } from '../told.ts';

/** One line of the Statement, in the system's own figures and words. */
export interface StatementLine {
  readonly figure: string;
  readonly reason: string;
  /** "Monday, the early boat". */
  readonly where: string;
}

function* regards(event: NarrativeEvent): Generator<{ figure: string; reason: string }> {
  if (event.kind === 'regard') yield event;
  // The system writes its line whether or not you were shown the passage.
  if (event.kind === 'handled') for (const inner of event.events) yield* regards(inner);
}

/** The Statement of this play, newest line first. */
export function statement(steps: readonly Step[]): StatementLine[] {
  const lines: StatementLine[] = [];
  for (const { event, where } of told(steps)) {
    for (const { figure, reason } of regards(event)) lines.push({ figure, reason, where });
  }
  return lines.reverse();
}
