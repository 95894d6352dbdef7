/**
 * One play that can go anywhere: what can be done at a moment (choices, petals, and every act on the phone), doing it, and coming
 * back to it. It drives the same `narrative/` that the page does, so that what the crawler proves is what a player meets.
 */
import { createNarrative, offered, type InkNarrative } from '../../narrative/index.ts';
import type { Checkpoint, LogEntry, NarrativeEvent, Step } from '../../narrative/types.ts';

/** What was done, newest first: a list that shares its past with every play that branched off. */
export interface Trail {
  readonly entry: LogEntry;
  readonly before: Trail | null;
}

/** A moment to come back to. */
export interface Moment {
  readonly checkpoint: Checkpoint;
  readonly trail: Trail | null;
  /** Faint lines of this passage, not attended to. */
  readonly faint: readonly string[];
  /** Bars of this play, not opened. */
  readonly bars: readonly string[];
}

export interface PlayOptions {
  /** A broken rule of the house is a fault. For our own story; another has other rules. */
  readonly strict: boolean;
}

/** The log of a trail, oldest first. */
export function logOf(trail: Trail | null): LogEntry[] {
  const log: LogEntry[] = [];
  for (let at = trail; at; at = at.before) log.push(at.entry);
  return log.reverse();
}

/** An entry in a word, for reports: `ask_name`, `look jana`. */
export function named(entry: LogEntry): string {
  if ('id' in entry) return entry.id;
  return Object.values(entry).join(' ');
}

export class Play {
  readonly #json: string;
  readonly #options: PlayOptions;
  #narrative: InkNarrative;
  #trail: Trail | null = null;
  #faint: readonly string[] = [];
  #bars: readonly string[] = [];

  /** @throws {StoryFaultError} when the story does not begin. */
  constructor(json: string, options: PlayOptions) {
    this.#json = json;
    this.#options = options;
    this.#narrative = createNarrative(json, options);
    this.#note(this.step);
  }

  get step(): Step {
    return this.#narrative.step;
  }

  get trail(): Trail | null {
    return this.#trail;
  }

  get over(): boolean {
    return this.step.decision.kind === 'end' || this.step.decision.kind === 'fault';
  }

  /** What can be decided here: Forecast's filter is narrative's own, struck choices are never among them. */
  decisions(): LogEntry[] {
    const decision = offered(this.step.decision, this.step.phone.forecast);
    if (decision.kind === 'choices') return decision.options.map(({ id }) => ({ do: 'choose', id }));
    if (decision.kind !== 'petals') return [];
    const give = decision.options.map(({ id }): LogEntry => ({ do: 'petals', id }));
    return [...give, ...decision.instead.map(({ id }): LogEntry => ({ do: 'choose', id }))];
  }

  /** What can be done on the phone here that is part of the story. @param entries ids of the Register. */
  phoneActs(entries: readonly string[]): LogEntry[] {
    const { phone } = this.step;
    const acts: LogEntry[] = entries.map((entry) => ({ do: 'look', entry }));
    acts.push(...this.#faint.map((line): LogEntry => ({ do: 'attend', line })));
    if (phone.bars) acts.push(...this.#bars.map((handled): LogEntry => ({ do: 'open', handled })));
    if (phone.earControl) acts.push({ do: 'ear', ear: phone.ear === 'in' ? 'out' : 'in' });
    if (phone.forecast === 'offered') acts.push({ do: 'forecast', state: 'on' }, { do: 'forecast', state: 'declined' });
    if (phone.forecast === 'on') acts.push({ do: 'forecast', state: 'off' });
    if (phone.forecast === 'off') acts.push({ do: 'forecast', state: 'on' });
    return acts;
  }

  /** Does it. @throws {StoryFaultError} when ink fails; the play is then at its beginning again. */
  do(entry: LogEntry): Step {
    this.#trail = { entry, before: this.#trail };
    try {
      const step = this.#narrative.apply(entry);
      if (entry.do === 'choose' || entry.do === 'petals') this.#faint = [];
      if (entry.do === 'attend') this.#faint = this.#faint.filter((line) => line !== entry.line);
      if (entry.do === 'open') this.#bars = this.#bars.filter((bar) => bar !== entry.handled);
      if (entry.do === 'choose' || entry.do === 'petals') this.#note(step);
      return step;
    } catch (error) {
      // A fault may leave the engine half way; only a new one is to be trusted.
      this.restart();
      throw error;
    }
  }

  /** Reads a page of the phone, which changes nothing. @throws {StoryFaultError} */
  peek(knot: string): readonly NarrativeEvent[] {
    return this.#narrative.peek(knot);
  }

  restart(): void {
    this.#narrative = createNarrative(this.#json, this.#options);
    this.#trail = null;
    this.#faint = [];
    this.#bars = [];
    this.#note(this.step);
  }

  moment(): Moment {
    const checkpoint = this.#narrative.checkpoint();
    return { checkpoint, trail: this.#trail, faint: this.#faint, bars: this.#bars };
  }

  goTo(moment: Moment): void {
    this.#narrative.restore(moment.checkpoint);
    this.#trail = moment.trail;
    this.#faint = moment.faint;
    this.#bars = moment.bars;
  }

  #note({ events }: Step): void {
    const ids = (kind: 'faint' | 'handled') =>
      everyEvent(events).flatMap((event) => (event.kind === kind ? [event.id] : []));
    this.#faint = [...this.#faint, ...ids('faint')];
    this.#bars = [...this.#bars, ...ids('handled')];
  }
}

/** Events in order, those behind bars too. */
export const everyEvent = (events: readonly NarrativeEvent[]): NarrativeEvent[] =>
  events.flatMap((event) => (event.kind === 'handled' ? [event, ...everyEvent(event.events)] : [event]));
