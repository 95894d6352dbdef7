/**
 * The one flower that page and canvas both open. It knows which petals are asked for and how many are open, and nothing of how it looks.
 * `main.ts` owns one; the open decision is laid before it after each step.
 */
import type { Decision, LogEntry } from '../narrative/types.ts';
import type { FlowerPort, FlowerState } from './port.ts';

type PetalsDecision = Extract<Decision, { kind: 'petals' }>;
export type Petals = 1 | 2 | 3 | 4 | 5;
export const ALL_PETALS: readonly Petals[] = [1, 2, 3, 4, 5];

export interface FlowerModel extends FlowerPort {
  /** Lays the decision now open before the flower. The same one again leaves the petals as they are. */
  ask(decision: Decision): void;
}

/** The option that this many petals mean. They cover one to five between them, so there is always one. */
export function meaningOf(decision: PetalsDecision, petals: Petals): PetalsDecision['options'][number] | undefined {
  return decision.options.find((option) => option.petals.includes(petals));
}

/** @param act does what giving the petals means; called once for each flower given. */
export function createFlower(act: (entry: LogEntry) => void): FlowerModel {
  const listeners = new Set<(state: FlowerState | null) => void>();
  let decision: PetalsDecision | null = null;
  let state: FlowerState | null = null;
  let given = false;
  const show = (next: FlowerState | null) => {
    state = next;
    for (const listener of listeners) listener(state);
  };
  return {
    get state() {
      return state;
    },
    ask(next) {
      if (next === decision && !given) return;
      given = false;
      decision = next.kind === 'petals' ? next : null;
      if (decision) show({ to: decision.to, ...(decision.what === undefined ? {} : { what: decision.what }), open: 0 });
      else if (state) show(null);
    },
    set(open) {
      if (state && !given && state.open !== open) show({ ...state, open });
    },
    give() {
      if (!decision || !state || state.open === 0 || given) return;
      const option = meaningOf(decision, state.open);
      if (!option) return;
      given = true;
      act({ do: 'petals', id: option.id });
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
