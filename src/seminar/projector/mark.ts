/** Which decision is open, and whether it is marked for talk. Pure; reads steps only. */
import type { Step } from '../../narrative/types.ts';

/** What is done in the phone at a decision prints on the phone and leaves the decision open. */
const tells = ({ cause }: Step): boolean => cause === null || cause.do === 'choose' || cause.do === 'petals';

/** The step that opened the decision now open. The same object for as long as that decision is, and after going back to it. */
export const opening = (steps: readonly Step[]): Step | undefined => steps.findLast(tells);

/** The id of the mark on the decision that this step opened; null where it has none. */
export function markOf({ events, decision }: Step): string | null {
  if (decision.kind !== 'choices' && decision.kind !== 'petals') return null;
  const marks = events.filter((event) => event.kind === 'discuss');
  return marks.at(-1)?.id ?? null;
}
