/**
 * Which choices make no difference. At moments the sweep came through, each choice is taken, and the state and all that follows
 * are compared with its siblings'. Two that lead to the same state and the same later words are alike: *empty* when even the
 * reply is the same, *reflective* when only the reply differs.
 */
import type { LogEntry, NarrativeEvent, Step } from '../../narrative/types.ts';
import { endingOf, offerOf, type Crawl } from './crawler.ts';
import { countsRead, Recorder } from './instrument.ts';
import { named, Play, type Moment } from './play.ts';
import { StateReader } from './search-state.ts';

/** How many decisions further two plays are followed side by side. */
const FURTHER = 4;

export interface AlikeChoice {
  readonly id: string;
  /** A sibling it is alike with. */
  readonly like: string;
  readonly kind: 'empty' | 'reflect';
}

/** What a choice came to. */
interface Outcome {
  readonly reply: string;
  readonly state: string;
  /** All that is told in the decisions after. Costly, and asked for only where the states are alike. */
  readonly later: () => string;
}

/** Choices that were alike with the same sibling at every moment they were tried. */
export function findAlike(json: string, crawl: Crawl): AlikeChoice[] {
  const recorder = new Recorder().listen();
  const state = new StateReader(countsRead(json));
  try {
    const ours = [...crawl.universe.choices.values()].some((choice) => choice.verbs.has('id'));
    const play = new Play(json, { strict: ours });
    const pairs = new Map<string, { different: boolean; replies: boolean }>();
    for (const moments of crawl.samples.values()) {
      for (const moment of moments) comparePairs(outcomesAt(play, moment, state, recorder), pairs);
    }
    return alikeIn(pairs);
  } finally {
    recorder.stop();
  }
}

function comparePairs(
  outcomes: ReadonlyMap<string, Outcome>,
  pairs: Map<string, { different: boolean; replies: boolean }>,
): void {
  const all = [...outcomes];
  for (const [one, first] of all) {
    for (const [other, second] of all) {
      if (one === other) continue;
      const pair = pairs.get(`${one} ${other}`) ?? { different: false, replies: false };
      pair.different ||= first.state !== second.state || first.later() !== second.later();
      pair.replies ||= first.reply !== second.reply;
      pairs.set(`${one} ${other}`, pair);
    }
  }
}

function alikeIn(pairs: ReadonlyMap<string, { different: boolean; replies: boolean }>): AlikeChoice[] {
  const alike = new Map<string, AlikeChoice>();
  for (const [pair, { different, replies }] of pairs) {
    const [id = '', like = ''] = pair.split(' ');
    const known = alike.get(id);
    if (!different && known?.kind !== 'empty') alike.set(id, { id, like, kind: replies ? 'reflect' : 'empty' });
  }
  return [...alike.values()];
}

function outcomesAt(play: Play, moment: Moment, state: StateReader, recorder: Recorder): Map<string, Outcome> {
  const outcomes = new Map<string, Outcome>();
  play.goTo(moment);
  for (const entry of play.decisions()) {
    play.goTo(moment);
    recorder.beginMove();
    try {
      const step = play.do(entry);
      const here = play.moment();
      const key = state.key(recorder.lastSave, `${offerOf(play)} ${endingOf(step) ?? ''}`);
      outcomes.set(named(entry), {
        reply: reply(step),
        state: key,
        later: once(() => laterText(play, here, recorder)),
      });
    } catch {
      // Faults are the crawl's to report; here the choice is only left out of the comparison.
    }
  }
  return outcomes;
}

/** The same answer however often it is asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** All that was told in answer, without the choice's own words. */
const reply = ({ events }: Step): string => JSON.stringify(events.filter((event) => !isOwn(event)));
const isOwn = (event: NarrativeEvent): boolean =>
  event.kind === 'said' || event.kind === 'did' || event.kind === 'gave';

/** What is told in the decisions after: each open choice is tried once, and from each one play is followed some way. */
function laterText(play: Play, from: Moment, recorder: Recorder): string {
  const told: string[] = [];
  play.goTo(from);
  for (const [index, entry] of play.decisions().entries()) {
    play.goTo(from);
    let next: LogEntry | undefined = entry;
    for (let depth = 0; next && depth < FURTHER; depth++) {
      recorder.beginMove();
      told.push(named(next), JSON.stringify(play.do(next).events));
      const on = play.decisions();
      next = on[(index + depth) % Math.max(1, on.length)];
    }
  }
  return told.join('\n');
}
