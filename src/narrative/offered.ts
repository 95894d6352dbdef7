/**
 * A decision as it may be taken now: the one filter that reader, replay and crawler share. Pure, and without ink, so that whoever
 * shows a decision may ask the same question as whoever takes it.
 */
import type { Decision, Option, PhoneState } from './types.ts';

const plain = ({ id, label, reflect, unseenByForecast }: Option): Option => ({ id, label, reflect, unseenByForecast });

/**
 * What Forecast does not understand is gone while it is on, but for a decision of which it understands nothing: there it hides
 * nothing. While it is not on, no choice has any weather.
 */
export function offered(decision: Decision, forecast: PhoneState['forecast']): Decision {
  if (forecast === 'on') return seen(decision);
  if (decision.kind === 'petals') return { ...decision, instead: decision.instead.map(plain) };
  return decision.kind === 'choices' ? { ...decision, options: decision.options.map(plain) } : decision;
}

function seen(decision: Decision): Decision {
  const understood = (options: readonly Option[]) => options.filter((option) => !option.unseenByForecast);
  if (decision.kind === 'petals') return { ...decision, instead: understood(decision.instead) };
  if (decision.kind !== 'choices') return decision;
  const options = understood(decision.options);
  return options.length > 0 ? { ...decision, options } : decision;
}
