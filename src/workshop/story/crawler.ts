/**
 * Plays the story in every way worth trying, and keeps what it met: a width-limited sweep first, which finds nearly everything
 * and ends by itself, then plays at random and plays that prefer what was least taken. Every act on the phone is a move too.
 * Seeded and counted, never timed: the same story and options give the same crawl. What the findings mean is `report.ts`'s.
 */
import { StoryFaultError } from '../../narrative/index.ts';
import type { LogEntry, Step } from '../../narrative/types.ts';
import { countsRead, Recorder } from './instrument.ts';
import { everyEvent, logOf, named, Play, type Moment, type Trail } from './play.ts';
import { pick, seeded, StateReader } from './search-state.ts';
import { knotsThatWrite, readUniverse, type Universe } from './universe.ts';

export interface CrawlOptions {
  /** Default 1. */
  readonly seed?: number;
  /** Most moments the sweep keeps. Default 4000. */
  readonly moments?: number;
  /** Plays of choices alone, at random: what a reader's play is measured by. Default 300. */
  readonly plays?: number;
  /** Plays with the phone, half at random, half after what was least taken. Default 300. */
  readonly explorations?: number;
  /** Moves after which a play is stopped and called endless. Default 400. */
  readonly longest?: number;
}

/** Something that must not happen, and how to get there. */
export interface Trouble {
  readonly message: string;
  /** Ink path, as far as ink knew. */
  readonly path: string;
  /** What was done, by id. */
  readonly log: readonly string[];
}

/** One play of choices alone. */
export interface PlaySummary {
  readonly steps: readonly Step[];
  readonly ending: string | null;
}

export interface Crawl {
  readonly universe: Universe;
  readonly met: Recorder;
  /** Endings with how many plays came to them. */
  readonly endings: ReadonlyMap<string, number>;
  readonly deadEnds: readonly Trouble[];
  readonly errors: readonly Trouble[];
  /** Handled bars and faint lines that were told. */
  readonly handled: ReadonlySet<string>;
  readonly faint: ReadonlySet<string>;
  /** Whether the sweep came to its end by itself. */
  readonly swept: boolean;
  /** Moments at each decision, a few for each, to try its choices from. */
  readonly samples: ReadonlyMap<string, readonly Moment[]>;
}

/** Moments kept for each decision. */
const SAMPLES = 5;
/** How often an exploring play turns to the phone. */
const PHONE_RATE = 0.2;

/** How often it reads the phone's pages, which costs a second story each time. */
const PAGES_RATE = 0.05;

/** The offer at a moment in one text: a decision's name. */
export const offerOf = (play: Play): string => play.decisions().map(named).sort().join(' | ');

export class Crawler {
  readonly universe: Universe;
  readonly met = new Recorder();
  readonly endings = new Map<string, number>();
  readonly handled = new Set<string>();
  readonly faint = new Set<string>();
  readonly samples = new Map<string, Moment[]>();
  readonly #deadEnds = new Map<string, Trouble>();
  readonly #errors = new Map<string, Trouble>();
  readonly #json: string;
  readonly #options: Required<CrawlOptions>;
  readonly #state: StateReader;
  readonly #ours: boolean;
  readonly #entries: readonly string[];
  /** Entries whose knots change something: the sweep tries these everywhere, the others are only read. */
  readonly #telling: readonly string[];
  #start: Moment | null = null;

  constructor(json: string, options: CrawlOptions = {}) {
    this.#json = json;
    this.#options = { seed: 1, moments: 4000, plays: 300, explorations: 300, longest: 400, ...options };
    this.universe = readUniverse(json);
    this.#ours = [...this.universe.choices.values()].some((choice) => choice.verbs.has('id'));
    this.#state = new StateReader(countsRead(json));
    this.#entries = this.universe.knots.flatMap((knot) =>
      knot.startsWith('look_') ? [knot.slice('look_'.length)] : [],
    );
    const writers = knotsThatWrite(json);
    this.#telling = this.#entries.filter((entry) => writers.has(`look_${entry}`));
  }

  /**
   * Crawls.
   * @param onPlay called with each play of choices alone.
   */
  crawl(onPlay: (play: PlaySummary) => void = () => undefined): Crawl {
    this.met.listen();
    let swept = false;
    try {
      const play = this.#open();
      if (play) {
        swept = this.#sweep(play);
        this.#explore(play);
        this.#readAll(play);
        this.#plays(play, onPlay);
      }
    } finally {
      this.met.stop();
    }
    const { universe, met, endings, handled, faint, samples } = this;
    const [deadEnds, errors] = [[...this.#deadEnds.values()], [...this.#errors.values()]];
    return { universe, met, endings, handled, faint, samples, swept, deadEnds, errors };
  }

  /** The story at its beginning, or null when it does not begin. */
  #open(): Play | null {
    try {
      const play = new Play(this.#json, { strict: this.#ours });
      this.#note(play.step, null);
      this.#start = play.moment();
      return play;
    } catch (error) {
      this.#fault(error, null);
      return null;
    }
  }

  /** Breadth first; a moment is kept only if it shows something new at its place. True when nothing was left to try. */
  #sweep(play: Play): boolean {
    const seen = new Set<string>();
    const queue: Moment[] = [];
    const keep = (): void => {
      const moment = play.moment();
      const offer = offerOf(play);
      let fresh = false;
      for (const atom of this.#state.atoms(this.met.lastSave)) {
        const pair = `${offer}\n${atom}`;
        fresh ||= !seen.has(pair);
        seen.add(pair);
      }
      if (!fresh || play.over) return;
      queue.push(moment);
      const samples = this.samples.get(offer) ?? [];
      if (samples.length < SAMPLES) this.samples.set(offer, [...samples, moment]);
    };
    keep();
    // Beside the beginning, a beginning that knows all: what hangs on two things read together is else too far to find.
    this.#lookUp(play, [...this.#telling, ...this.#telling]);
    queue.push(play.moment());
    let tried = 0;
    // The queue grows while it is walked.
    for (const moment of queue) {
      if (tried++ >= this.#options.moments) return false;
      play.goTo(moment);
      for (const entry of [...play.decisions(), ...play.phoneActs(this.#telling)]) {
        play.goTo(moment);
        if (this.#move(play, entry)) keep();
      }
    }
    return true;
  }

  /** Plays with the phone in hand: at random, then after what was least taken. */
  #explore(play: Play): void {
    for (let n = 0; n < this.#options.explorations; n++) {
      const random = seeded(this.#options.seed * 7919 + n);
      const novel = n % 2 === 1;
      // In half of the plays somebody sits down with the Register, early on as a rule.
      let reading = n % 4 < 2 ? Math.floor(random() ** 2 * 10) : -1;
      this.#through(play, (decisions) => {
        if (reading-- === 0) {
          this.#lookUp(
            play,
            this.#telling.filter(() => random() < 0.5),
          );
        }
        if (random() < PAGES_RATE) this.#readPages(play);
        const acts = random() < PHONE_RATE ? play.phoneActs(this.#entries) : [];
        if (acts.length > 0) return pick(acts, random);
        return novel && random() > 0.1 ? pick(this.#leastTaken(decisions), random) : pick(decisions, random);
      });
    }
  }

  #lookUp(play: Play, entries: readonly string[]): void {
    for (const entry of entries) this.#move(play, { do: 'look', entry });
  }

  /** Every entry of the Register once, from the beginning: most of them change nothing, and are only there to be read. */
  #readAll(play: Play): void {
    for (const entry of [...this.#entries, 'none']) {
      this.#toStart(play);
      if (this.#entries.length > 0) this.#move(play, { do: 'look', entry });
    }
  }

  /** Plays of choices alone, by which reading is measured. */
  #plays(play: Play, onPlay: (play: PlaySummary) => void): void {
    this.endings.clear();
    for (let n = 0; n < this.#options.plays; n++) {
      const random = seeded(this.#options.seed * 104729 + n);
      const steps = this.#through(play, (decisions) => pick(decisions, random));
      if (steps) onPlay({ steps, ending: endingOf(play.step) });
    }
  }

  /** What the phone's pages say here, for what there is to read on them. */
  #readPages(play: Play): void {
    for (const knot of this.universe.knots) if (knot.startsWith('phone_')) play.peek(knot);
  }

  #toStart(play: Play): void {
    if (this.#start) play.goTo(this.#start);
  }

  /** One play to its end; null when it failed. */
  #through(play: Play, choose: (decisions: readonly LogEntry[]) => LogEntry): readonly Step[] | null {
    this.#toStart(play);
    const steps = [play.step];
    while (!play.over) {
      if (steps.length > this.#options.longest) {
        this.#fault(new StoryFaultError(`still playing after ${this.#options.longest} moves`), play.trail);
        return null;
      }
      if (!this.#move(play, choose(play.decisions()))) return null;
      steps.push(play.step);
    }
    return steps;
  }

  /** Does it and notes what came of it; false when the story failed. */
  #move(play: Play, entry: LogEntry): boolean {
    const trail = { entry, before: play.trail };
    this.met.beginMove();
    try {
      this.#note(play.do(entry), trail);
      return true;
    } catch (error) {
      this.#fault(error, trail);
      return false;
    }
  }

  #note(step: Step, trail: Trail | null): void {
    for (const event of everyEvent(step.events)) {
      if (event.kind === 'handled') this.handled.add(event.id);
      if (event.kind === 'faint') this.faint.add(event.id);
    }
    if (step.cause && step.cause.do !== 'choose' && step.cause.do !== 'petals') return;
    const { decision } = step;
    if (decision.kind === 'end' || (decision.kind === 'fault' && !this.#ours))
      count(this.endings, endingOf(step) ?? '');
    else if (decision.kind === 'fault')
      this.#keep(this.#deadEnds, { message: decision.message, path: decision.path, log: ids(trail) });
  }

  #fault(error: unknown, trail: Trail | null): void {
    const fault = error instanceof StoryFaultError ? error : new StoryFaultError(String(error));
    this.#keep(this.#errors, { message: fault.detail, path: fault.path, log: ids(trail) });
  }

  /** The shortest way to each trouble. */
  #keep(into: Map<string, Trouble>, trouble: Trouble): void {
    const key = `${trouble.message} ${trouble.path}`;
    const known = into.get(key);
    if (!known || trouble.log.length < known.log.length) into.set(key, trouble);
  }

  #leastTaken(decisions: readonly LogEntry[]): readonly LogEntry[] {
    const times = decisions.map((entry) => this.#taken.get(named(entry)) ?? 0);
    const least = Math.min(...times);
    return decisions.filter((_entry, index) => times[index] === least);
  }

  get #taken(): ReadonlyMap<string, number> {
    const byId = new Map<string, number>();
    for (const [path, times] of this.met.taken) byId.set(this.universe.choices.get(path)?.id ?? path, times);
    return byId;
  }
}

const ids = (trail: Trail | null): string[] => logOf(trail).map(named);
const count = (into: Map<string, number>, key: string): void => void into.set(key, (into.get(key) ?? 0) + 1);

/** The ending's name; for a story without our tags its last words. Null while the story goes on. */
export function endingOf(step: Step): string | null {
  if (step.decision.kind === 'end') return step.decision.ending;
  if (step.decision.kind !== 'fault') return null;
  const last = step.events.findLast((event) => event.kind === 'prose');
  return last ? last.text.slice(0, 80) : '(no words)';
}
