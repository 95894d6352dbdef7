/**
 * Plays the story in every way worth trying, and keeps what it met: many plays by each of a few policies first, which meet nearly
 * everything, then plays that are made to come to what is left. Seeded and counted, never timed: the same story and options give
 * the same crawl. What the findings mean is `report.ts`'s.
 */
import { StoryFaultError } from '../../narrative/index.ts';
import type { LogEntry, Step } from '../../narrative/types.ts';
import { readAtlas, type Atlas } from './atlas.ts';
import { Recorder } from './instrument.ts';
import { everyEvent, logOf, named, Play, type Moment, type Trail } from './play.ts';
import { knowledgeOf, POLICIES, POLICY_NAMES, type Knowledge, type Player, type PolicyName } from './policies.ts';
import { seeded } from './search-state.ts';
import { readUniverse, type Universe } from './universe.ts';
import { planFor, wisher } from './wishes.ts';

export interface CrawlOptions {
  /** Default 1. */
  readonly seed?: number;
  /** Plays of each policy. Default 400. */
  readonly plays?: number;
  /** Most plays that are made to come to something that was not met. Default 2500. */
  readonly wishes?: number;
  /** Moves after which a play is stopped and called endless. Default 600. */
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

/** One play to its end. */
export interface PlaySummary {
  readonly policy: PolicyName;
  readonly steps: readonly Step[];
  readonly ending: string | null;
}

export interface Crawl {
  readonly universe: Universe;
  readonly met: Recorder;
  /** Endings with how many plays of each policy came to them. */
  readonly endings: ReadonlyMap<string, ReadonlyMap<PolicyName, number>>;
  /** Endings that were come to at all, if only by a play that was made for it. */
  readonly ended: ReadonlySet<string>;
  readonly deadEnds: readonly Trouble[];
  readonly errors: readonly Trouble[];
  /** Handled bars and faint lines that were told. */
  readonly handled: ReadonlySet<string>;
  readonly faint: ReadonlySet<string>;
  /** Whether every wish was tried as often as it may be. */
  readonly swept: boolean;
  /** Moments at each decision, a few for each, to try its choices from. */
  readonly samples: ReadonlyMap<string, readonly Moment[]>;
}

/** Moments kept for each decision. */
const SAMPLES = 4;
/** How often one wish is tried. */
const TRIES = 60;
/** How often a play at random reads the phone's pages. */
const PAGES_RATE = 0.04;

/** The offer at a moment in one text: a decision's name. */
export const offerOf = (play: Play): string => play.decisions().map(named).sort().join(' | ');

export class Crawler {
  readonly universe: Universe;
  readonly met = new Recorder();
  readonly endings = new Map<string, Map<PolicyName, number>>();
  readonly ended = new Set<string>();
  readonly handled = new Set<string>();
  readonly faint = new Set<string>();
  readonly samples = new Map<string, Moment[]>();
  readonly #deadEnds = new Map<string, Trouble>();
  readonly #errors = new Map<string, Trouble>();
  readonly #json: string;
  readonly #options: Required<CrawlOptions>;
  readonly #ours: boolean;
  readonly #atlas: Atlas;
  readonly #knowledge: Knowledge;
  readonly #pages: readonly string[];
  #start: Moment | null = null;

  constructor(json: string, options: CrawlOptions = {}) {
    this.#json = json;
    this.#options = { seed: 1, plays: 400, wishes: 2500, longest: 600, ...options };
    this.universe = readUniverse(json);
    this.#atlas = readAtlas(json);
    this.#ours = [...this.universe.choices.values()].some((choice) => choice.verbs.has('id'));
    this.#pages = this.universe.knots.filter((knot) => knot.startsWith('phone_'));
    this.#knowledge = knowledgeOf(this.universe.knots, this.#atlas, (id) => this.#takenById.get(id) ?? 0);
  }

  /**
   * Crawls.
   * @param onPlay called with each play of a policy.
   */
  crawl(onPlay: (play: PlaySummary) => void = () => undefined): Crawl {
    this.met.listen();
    let swept = false;
    try {
      const play = this.#open();
      if (play) {
        this.#readAll(play);
        this.#plays(play, onPlay);
        swept = this.#wishes(play);
      }
    } finally {
      this.met.stop();
    }
    const { universe, met, endings, ended, handled, faint, samples } = this;
    const [deadEnds, errors] = [[...this.#deadEnds.values()], [...this.#errors.values()]];
    return { universe, met, endings, ended, handled, faint, samples, swept, deadEnds, errors };
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

  /** Every entry of the Register once, from the beginning: most of them change nothing, and are only there to be read. */
  #readAll(play: Play): void {
    const { entries } = this.#knowledge;
    for (const entry of entries.length > 0 ? [...entries, 'none'] : []) {
      this.#toStart(play);
      this.#move(play, { do: 'look', entry });
    }
  }

  /** Plays by the policies, in turn, so that what the first ones met is of all kinds. */
  #plays(play: Play, onPlay: (play: PlaySummary) => void): void {
    for (let n = 0; n < this.#options.plays; n++) {
      for (const [index, policy] of POLICY_NAMES.entries()) {
        const random = seeded(this.#options.seed * 104729 + n * POLICY_NAMES.length + index);
        const player = POLICIES[policy].begin(random, this.#knowledge);
        const pages = policy === 'random' ? () => random() < PAGES_RATE : () => false;
        const steps = this.#through(play, player, { pages, sample: true });
        if (!steps) continue;
        const ending = endingOf(play.step);
        if (ending !== null) {
          const by = this.endings.get(ending) ?? new Map<PolicyName, number>();
          this.endings.set(ending, by.set(policy, (by.get(policy) ?? 0) + 1));
        }
        onPlay({ policy, steps, ending });
      }
    }
  }

  /** Plays that are made for what nobody came to. @returns false when there was more to try than was allowed. */
  #wishes(play: Play): boolean {
    let left = this.#options.wishes;
    for (let round = 0; round < TRIES; round++) {
      for (const [index, [path, isMet]] of this.#unmet().entries()) {
        if (isMet()) continue;
        if (left-- <= 0) return false;
        const random = seeded(this.#options.seed * 15485863 + round * 7919 + index);
        const plan = planFor(this.#atlas, path, random);
        // By turns as each of the policies would, where the plan says nothing.
        const policy = POLICY_NAMES[round % POLICY_NAMES.length] as PolicyName;
        const otherwise = POLICIES[policy].begin(random, this.#knowledge);
        this.#through(play, wisher(plan, random, otherwise), { pages: () => plan.pages, until: isMet });
      }
    }
    return true;
  }

  /** What was not met yet: its path, and whether it has been by now. */
  #unmet(): (readonly [string, () => boolean])[] {
    const { texts, choices, knots, tags } = this.universe;
    const told = (verb: string, seen: ReadonlySet<string>) =>
      tags
        .filter((tag) => tag.verb === verb && tag.rest !== 'end')
        .map(({ path, rest }) => [path, () => seen.has(rest.trim().split(/\s/, 1)[0] ?? '')] as const);
    const all = [
      ...told('ending', this.ended),
      ...knots.map((knot) => [knot, () => this.met.containers.has(knot)] as const),
      ...[...choices.values()]
        .filter(({ verbs }) => !verbs.has('debug'))
        .map(
          ({ path, verbs }) =>
            [path, () => (verbs.has('struck') ? this.met.offered : this.met.taken).has(path)] as const,
        ),
      ...told('handled', this.handled),
      ...told('faint', this.faint),
      ...[...texts.keys()].map((path) => [path, () => this.met.texts.has(path)] as const),
    ];
    return all.filter(([, isMet]) => !isMet());
  }

  /** What the phone's pages say here, for what there is to read on them. */
  #readPages(play: Play): void {
    for (const knot of this.#pages) play.peek(knot);
  }

  #toStart(play: Play): void {
    if (this.#start) play.goTo(this.#start);
  }

  /** One play to its end, or until what was wished for is met; null when it failed. */
  #through(
    play: Play,
    player: Player,
    { pages, until, sample = false }: { pages: () => boolean; until?: () => boolean; sample?: boolean },
  ): readonly Step[] | null {
    this.#toStart(play);
    const steps = [play.step];
    const done = () => play.over || until?.() === true;
    while (!done()) {
      if (steps.length > this.#options.longest) {
        this.#fault(new StoryFaultError(`still playing after ${this.#options.longest} moves`), play.trail);
        return null;
      }
      if (sample) this.#sample(play);
      if (pages()) this.#readPages(play);
      if (!this.#move(play, player.next(play))) return null;
      steps.push(play.step);
    }
    if (play.over) this.#attendLast(play);
    return steps;
  }

  /** Who speaks faintly on the last page can still be attended to, when nothing else is left to do. */
  #attendLast(play: Play): void {
    for (const act of play.phoneActs([])) if (act.do === 'attend') this.#move(play, act);
  }

  #sample(play: Play): void {
    const offer = offerOf(play);
    const samples = this.samples.get(offer) ?? [];
    if (samples.length < SAMPLES) this.samples.set(offer, [...samples, play.moment()]);
  }

  /** Does it and notes what came of it; false when the story failed. */
  #move(play: Play, entry: LogEntry): boolean {
    const trail = { entry, before: play.trail };
    this.met.beginMove();
    try {
      const step = play.do(entry);
      if (entry.do === 'choose' || entry.do === 'petals')
        this.#takenById.set(entry.id, (this.#takenById.get(entry.id) ?? 0) + 1);
      this.#note(step, trail);
      return true;
    } catch (error) {
      this.#fault(error, trail);
      return false;
    }
  }

  readonly #takenById = new Map<string, number>();

  #note(step: Step, trail: Trail | null): void {
    for (const event of everyEvent(step.events)) {
      if (event.kind === 'handled') this.handled.add(event.id);
      if (event.kind === 'faint') this.faint.add(event.id);
    }
    if (step.cause && step.cause.do !== 'choose' && step.cause.do !== 'petals') return;
    const { decision } = step;
    if (decision.kind === 'end' || (decision.kind === 'fault' && !this.#ours)) this.ended.add(endingOf(step) ?? '');
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
}

const ids = (trail: Trail | null): string[] => logOf(trail).map(named);

/** The ending's name; for a story without our tags its last words. Null while the story goes on. */
export function endingOf(step: Step): string | null {
  if (step.decision.kind === 'end') return step.decision.ending;
  if (step.decision.kind !== 'fault') return null;
  const last = step.events.findLast((event) => event.kind === 'prose');
  return last ? last.text.slice(0, 80) : '(no words)';
}
