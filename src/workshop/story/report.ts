/**
 * Turns a crawl into the numbers and lists that decide whether a story is fit to go out, and that tell a writer where to look.
 * Counting only: how it is printed is `report-page.ts`, where it comes from is `report-cli.ts`.
 */
import { firstWord } from '../../narrative/tags.ts';
import type { NarrativeEvent, Step } from '../../narrative/types.ts';
import { regardReads } from './check-regard.ts';
import { lineOf } from './compile.ts';
import { Crawler, type Crawl, type CrawlOptions, type PlaySummary } from './crawler.ts';
import { isDecision } from '../../playthrough/index.ts';
import { findAlike } from './empty.ts';
import { readFacts, type Facts } from './facts.ts';
import { playsOnAlike } from './lockstep.ts';
import { at, type Place } from './place.ts';
import { POLICIES, POLICY_NAMES, type PolicyName } from './policies.ts';
import { countWords, type KnownChoice } from './universe.ts';

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** Something in the story; `where` is `file:line`, or the ink path for a story without sources. */
export interface Spot {
  readonly id: string;
  readonly where: string;
}

/** Prose between two decisions. */
export interface Stretch {
  readonly words: number;
  /** The choice it answers; `beginning` for the first. */
  readonly after: string;
  readonly where: string;
  readonly long: boolean;
}

/** How often an ending was come to. */
export interface EndingCount {
  readonly id: string;
  readonly reached: boolean;
  readonly plays: number;
  /** Of all plays, 0 to 1. */
  readonly share: number;
  readonly by: Partial<Record<PolicyName, number>>;
}

export interface Report {
  readonly words: number;
  /** What the story tells in a play, phone aside: prose, and what was said. The measure that ink stories are compared by. */
  readonly wordsPerPlaythrough: Spread;
  /** The same with every label that was on offer. */
  readonly withLabelsPerPlaythrough: Spread;
  readonly decisionsPerPlaythrough: Spread;
  /** The longest run of prose without a decision, set pieces too. */
  readonly longestStretchWords: number;
  readonly knots: { readonly total: number; readonly reached: number; readonly unreached: readonly string[] };
  readonly choices: { readonly total: number; readonly reached: number; readonly unreached: readonly string[] };
  /** How often each was come to, in all plays and by policy; `reached` also by a play that was made for it. */
  readonly endings: readonly EndingCount[];
  readonly deadEnds: readonly { readonly message: string; readonly where: string; readonly log: readonly string[] }[];
  readonly errors: readonly { readonly message: string; readonly where: string; readonly log: readonly string[] }[];
  /** Choices that make no difference and are not tagged `# reflect`; `kind` says whether even the reply is the same. */
  readonly emptyChoices: readonly (Spot & { readonly like: string; readonly kind: 'empty' | 'reflect' })[];
  readonly regardRead: readonly Spot[];

  readonly warnings: readonly string[];
  /** Whether everything that was not met was looked for as often as it may be. */
  readonly swept: boolean;
  /** Plays in all, of these policies in equal parts. */
  readonly plays: number;
  readonly policies: Readonly<Record<PolicyName, string>>;
  readonly lines: {
    readonly total: number;
    readonly reached: number;
    readonly unreached: readonly (Spot & { text: string })[];
  };
  readonly stretches: { readonly p10: number; readonly median: number; readonly p90: number; readonly max: number };
  /** Over all plays, outside `# long`. */
  readonly longestStretchOutsideLong: Stretch | null;
  /** The longest, one for each choice they answer. */
  readonly longest: readonly Stretch[];
  /** Choices tagged `# reflect`; `share` of all choices, 0 to 1. */
  readonly reflect: {
    readonly tagged: number;
    readonly share: number;
    /** Tagged, and yet they make a difference. */
    readonly needless: readonly string[];
    /** Tagged, and yet not even the reply differs. */
    readonly sameReply: readonly string[];
  };
  readonly handled: { readonly total: number; readonly reached: number; readonly unreached: readonly string[] };
  readonly faint: { readonly total: number; readonly reached: number; readonly unreached: readonly string[] };
  /** LISTs with items that nothing sets or nothing asks for. */
  readonly facts: readonly Facts[];
}

/** Crawls a compiled story and reports on it. @param lines ink path to source line, when the source is at hand. */
export function reportOn(json: string, lines: ReadonlyMap<string, Place>, options: CrawlOptions = {}): Report {
  const reading = new Reading();
  const crawl = new Crawler(json, options).crawl((play) => reading.add(play));
  const where = (path: string): string => {
    const place = lineOf(lines, path);
    return place ? at(place) : path || 'somewhere';
  };
  return {
    words: crawl.universe.words,
    ...reading.report(crawl, where),
    ...coverage(crawl, where, reading.plays),
    ...choiceReport(json, crawl, where),
    deadEnds: crawl.deadEnds.map(({ path, ...trouble }) => ({ ...trouble, where: where(path) })),
    policies: Object.fromEntries(POLICY_NAMES.map((name) => [name, POLICIES[name].does])) as Report['policies'],
    errors: [...crawl.errors, ...playsOnAlike(json, options)].map(({ path, ...trouble }) => ({
      ...trouble,
      where: where(path),
    })),
    regardRead: regardReads(json).map(({ path, what }) => ({ id: what, where: where(path) })),
    warnings: [...crawl.met.warnings],
    swept: crawl.swept,
    facts: readFacts(json).filter(({ neverRead, neverSet }) => neverRead.length + neverSet.length > 0),
  };
}

function coverage(crawl: Crawl, where: (path: string) => string, plays: number) {
  const { universe, met } = crawl;
  const lost = [...universe.texts].filter(([path]) => !met.texts.has(path));
  const knots = universe.knots.filter((knot) => !met.containers.has(knot));
  const told = (verb: string, seen: ReadonlySet<string>) => {
    const all = universe.tags.filter((tag) => tag.verb === verb).map((tag) => firstWord(tag.rest)[0]);
    const every = [...new Set(all)].filter((id) => id !== 'end');
    const unreached = every.filter((id) => !seen.has(id));
    return { total: every.length, reached: every.length - unreached.length, unreached };
  };
  const named = universe.tags.filter((tag) => tag.verb === 'ending').map((tag) => tag.rest);
  const ends = new Set([...named, ...crawl.ended]);
  return {
    knots: {
      total: universe.knots.length,
      reached: universe.knots.length - knots.length,
      unreached: knots.map((id) => spot(id, where(id))),
    },
    lines: {
      total: universe.texts.size,
      reached: universe.texts.size - lost.length,
      unreached: lost.map(([id, text]) => ({ id, where: where(id), text: text.trim() })),
    },
    endings: [...ends].map((id) => endingCount(id, crawl, plays)),
    handled: told('handled', crawl.handled),
    faint: told('faint', crawl.faint),
  };
}

function endingCount(id: string, { endings, ended }: Crawl, all: number): EndingCount {
  const by = Object.fromEntries(endings.get(id) ?? []) as EndingCount['by'];
  const plays = Object.values(by).reduce((sum, some) => sum + some, 0);
  return { id, reached: ended.has(id), plays, share: all > 0 ? Math.round((1000 * plays) / all) / 1000 : 0, by };
}

function choiceReport(json: string, crawl: Crawl, where: (path: string) => string) {
  const real = [...crawl.universe.choices.values()].filter((choice) => !choice.verbs.has('debug'));
  // A struck choice is never taken: it is reached when it is shown.
  const reached = ({ path, verbs }: KnownChoice) =>
    (verbs.has('struck') ? crawl.met.offered : crawl.met.taken).has(path);
  const unreached = real.filter((choice) => !reached(choice));
  const byId = new Map(real.map((choice) => [choice.id, choice]));
  const alike = findAlike(json, crawl);
  const alikeIds = new Set(alike.map(({ id }) => id));
  const tagged = real.filter((choice) => choice.verbs.has('reflect'));
  return {
    choices: {
      total: real.length,
      reached: real.length - unreached.length,
      unreached: unreached.map(({ id, path }) => spot(id, where(path))),
    },
    emptyChoices: alike
      .filter(({ id }) => !byId.get(id)?.verbs.has('reflect'))
      .map((found) => ({ ...found, where: where(byId.get(found.id)?.path ?? found.id) })),
    reflect: {
      tagged: tagged.length,
      share: real.length > 0 ? Math.round((1000 * tagged.length) / real.length) / 1000 : 0,
      needless: tagged.filter(({ id }) => !alikeIds.has(id)).map(({ id, path }) => spot(id, where(path))),
      sameReply: alike
        .filter(({ id, kind }) => kind === 'empty' && byId.get(id)?.verbs.has('reflect'))
        .map(({ id }) => id),
    },
  };
}

/** A name with its place, in one string. */
const spot = (id: string, where: string): string => (where === id ? id : `${id} (${where})`);

/** Measures what a reader reads, play by play. */
class Reading {
  readonly #words: number[] = [];
  readonly #told: number[] = [];
  readonly #decisions: number[] = [];
  readonly #stretches: number[] = [];
  readonly #longest = new Map<string, { words: number; long: boolean }>();

  /** How many plays were read. */
  get plays(): number {
    return this.#words.length;
  }

  add({ steps }: PlaySummary): void {
    let words = 0;
    let toldInAll = 0;
    // What is done on the phone stands beside what is read.
    const read = steps.filter(({ cause }) => cause === null || isDecision(cause));
    for (const step of read) {
      const told = wordsTold(step.events);
      toldInAll += told;
      words += told + wordsOffered(step);
      this.#stretches.push(told);
      const after = step.cause && 'id' in step.cause ? step.cause.id : 'beginning';
      const known = this.#longest.get(after);
      const long = step.events.some((event) => event.kind === 'long');
      if (!known || told > known.words) this.#longest.set(after, { words: told, long });
    }
    this.#words.push(words);
    this.#told.push(toldInAll);
    this.#decisions.push(read.length - 1);
  }

  report(crawl: Crawl, where: (path: string) => string) {
    const byId = new Map([...crawl.universe.choices.values()].map((choice) => [choice.id, choice.path]));
    const all = [...this.#longest].map(([after, { words, long }]): Stretch => {
      const path = byId.get(after);
      return { words, after, where: path === undefined ? after : where(path), long };
    });
    const longest = all.sort((a, b) => b.words - a.words);
    return {
      plays: this.plays,
      wordsPerPlaythrough: spread(this.#told),
      withLabelsPerPlaythrough: spread(this.#words),
      decisionsPerPlaythrough: spread(this.#decisions),
      longestStretchWords: longest[0]?.words ?? 0,
      longestStretchOutsideLong: longest.find(({ long }) => !long) ?? null,
      longest: longest.slice(0, 8),
      stretches: {
        p10: at100(this.#stretches, 10),
        median: at100(this.#stretches, 50),
        p90: at100(this.#stretches, 90),
        max: at100(this.#stretches, 100),
      },
    };
  }
}

/** The value below which so many of a hundred lie; 0 of none. */
function at100(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((percent / 100) * sorted.length))] ?? 0;
}

const spread = (values: readonly number[]): Spread => ({
  min: at100(values, 0),
  median: at100(values, 50),
  max: at100(values, 100),
});

/** Words of a passage that stand on the page: of what is handled only its bar, of a faint line what is heard. */
function wordsTold(events: readonly NarrativeEvent[]): number {
  return events.reduce((sum, event) => sum + countWords(textOf(event)), 0);
}

function textOf(event: NarrativeEvent): string {
  switch (event.kind) {
    case 'prose':
      return event.text;
    case 'faint':
      return event.attended ? event.full : event.heard;
    case 'handled':
      return event.note;
    case 'said':
      // The label was counted where it was offered; what Kindly made of it is new.
      return event.said === event.meant ? '' : event.said;
    default:
      return '';
  }
}

function wordsOffered({ decision }: Step): number {
  const labels =
    decision.kind === 'choices'
      ? [...decision.options, ...decision.struck]
      : decision.kind === 'petals'
        ? [...decision.options, ...decision.instead]
        : [];
  return labels.reduce((sum, { label }) => sum + countWords(label), 0);
}
