/**
 * An abridged week: some decisions are the player's, the rest are taken unseen, as an editor has laid down. The log is an ordinary
 * one, so that saves, passages and the Circle need know nothing of it; what is abridged is only what is told.
 */
import { offered } from '../narrative/offered.ts';
import type { Decision, LogEntry, NarrativeEvent, PhoneState, Step } from '../narrative/types.ts';

/** How a week is abridged. Made by hand, `story/cuts/*.json`. */
export interface CutScript {
  /** Ids of choices: a decision that offers any of these is the player's. */
  readonly open: readonly string[];
  /** Ids of choices that are taken unseen where they are offered; the first that is. */
  readonly prefer: readonly string[];
  /** What is told in place of what is left out, by the id in `open` that it leads to; `end` leads to the end. */
  readonly bridges: Readonly<Record<string, string>>;
  /** How the first paragraph begins that is told of the scene before a decision, by the same ids, where it is not told from its start. */
  readonly starts?: Readonly<Record<string, string>>;
}

/** More decisions in a row than any story takes unseen: a script that leads in a circle stops there. */
const MOST = 400;

const idsOf = (decision: Decision): readonly string[] => {
  if (decision.kind === 'choices') return decision.options.map(({ id }) => id);
  if (decision.kind !== 'petals') return [];
  return [...decision.options, ...decision.instead].map(({ id }) => id);
};

/** The id by which a cut calls this decision the player's; null where it is taken unseen. */
export function opens(decision: Decision, cut: Pick<CutScript, 'open'>): string | null {
  if (decision.kind === 'end') return 'end';
  // A fault is shown to whoever is playing.
  if (decision.kind === 'fault') return 'fault';
  const ids = idsOf(decision);
  return cut.open.find((id) => ids.includes(id)) ?? null;
}

/** What is taken unseen: the first that the script prefers, else the first that is offered at all. */
export function unseen(decision: Decision, phone: PhoneState, prefer: readonly string[]): LogEntry {
  const now = offered(decision, phone.forecast);
  const ids = idsOf(now);
  const id = prefer.find((one) => ids.includes(one)) ?? ids[0] ?? '';
  const petals = now.kind === 'petals' && now.options.some((option) => option.id === id);
  return { do: petals ? 'petals' : 'choose', id };
}

/** What `runUnseen` drives: a play, or anything that goes on as one does. */
interface Going {
  readonly steps: readonly Step[];
  act(entry: LogEntry): Step;
}

/** Takes decisions unseen until one is the player's. @throws {PartAbsentError} it can be called again when the part is here. */
export function runUnseen(play: Going, prefer: readonly string[], until: (decision: Decision) => boolean): void {
  for (let taken = 0; taken < MOST; taken++) {
    const step = play.steps.at(-1);
    if (!step || until(step.decision)) return;
    play.act(unseen(step.decision, step.phone, prefer));
  }
}

/** Steps as a player of this cut is told them, and which step of the play each ends with. */
export interface Abridged {
  readonly steps: readonly Step[];
  readonly index: readonly number[];
}

const isAct = ({ cause }: Step): boolean => cause !== null && cause.do !== 'choose' && cause.do !== 'petals';

/**
 * Folds the steps of a play into those that are told. A run of decisions taken unseen is one step with the decision before it:
 * what answers that decision is told whole, then the editor's bridge, then the last scene of the run up to what is open now.
 * @param past so many entries were declared: they are one run, whatever they opened
 */
export function abridge(steps: readonly Step[], cut: CutScript, past = 0): Abridged {
  const told: Step[] = [];
  const index: number[] = [];
  let run: Step[] = [];
  for (const [at, step] of steps.entries()) {
    run.push(step);
    const ahead = opens(step.decision, cut);
    if ((ahead === null || at < past) && at < steps.length - 1) continue;
    const [first = step] = run;
    // What is done in the phone is told by itself, and skips nothing.
    const events =
      run.length === 1 || isAct(first)
        ? run.flatMap((one) => one.events)
        : joined(run, { leadsTo: ahead ?? '', cut, beginning: told.length === 0, declared: past > 0 });
    told.push({ ...step, cause: first.cause, events });
    index.push(at);
    run = [];
  }
  return { steps: told, index };
}

/** What is not read but shown or heard. */
const isCue = ({ kind }: NarrativeEvent): boolean => ['scene', 'figure', 'laid', 'sound', 'ending'].includes(kind);

/** The events with no words before the paragraph that begins so; all of them where none does. */
function startingAt(events: readonly NarrativeEvent[], start: string | undefined): readonly NarrativeEvent[] {
  const first = events.findIndex(
    (event) => event.kind === 'prose' && start !== undefined && event.text.startsWith(start),
  );
  return first < 0 ? events : events.filter((event, at) => at >= first || isCue(event));
}

/** The last table that was laid, and that it ended: of a week that was taken unseen to its end nothing else is told. */
function tableOf(events: readonly NarrativeEvent[]): readonly NarrativeEvent[] {
  const laid = events.findLastIndex(({ kind }) => kind === 'laid');
  const scene = events.slice(0, Math.max(0, laid)).findLastIndex(({ kind }) => kind === 'scene');
  const table = events.slice(Math.max(0, scene), laid + 1).filter(isCue);
  return [...table, ...events.slice(laid + 1).filter(({ kind }) => kind === 'ending')];
}

/** What answers a choice, as long as it stays where it was made. */
function answerOf(events: readonly NarrativeEvent[]): readonly NarrativeEvent[] {
  const away = events.findIndex(({ kind }) => kind === 'scene' || kind === 'chapter');
  return away < 0 ? events : events.slice(0, away);
}

/** What a bridge says was left out, where all that went before was declared. */
const DECLARED = '_Left out: all that went before, which was only declared._';
const LEFT_OUT = /_Left out:[^_]*_/;

/** The editor's bridge; where it is the first thing that is told of a week with a declared past, as it is then. */
function bridgeTo(words: string | undefined, declared: boolean): string | undefined {
  if (!declared) return words;
  return words !== undefined && LEFT_OUT.test(words) ? words.replace(LEFT_OUT, DECLARED) : DECLARED;
}

/** How a run is told. */
interface Joining {
  readonly leadsTo: string;
  readonly cut: CutScript;
  /** Nothing was told before it. */
  readonly beginning: boolean;
  /** The week has a past that was declared. */
  readonly declared: boolean;
}

function joined(run: readonly Step[], { leadsTo, cut, beginning, declared }: Joining): readonly NarrativeEvent[] {
  const [first, ...rest] = run;
  const answer = beginning ? [] : answerOf(first?.events ?? []);
  const skipped = [...(first?.events ?? []).slice(answer.length), ...rest.flatMap(({ events }) => events)];
  const scene = skipped.findLastIndex(({ kind }) => kind === 'scene');
  const last = scene < 0 ? skipped : skipped.slice(scene);
  const kept = leadsTo === 'end' ? tableOf(skipped) : startingAt(last, cut.starts?.[leadsTo]);
  const chapter = skipped.slice(0, Math.max(0, scene)).findLast(({ kind }) => kind === 'chapter');
  const words = bridgeTo(cut.bridges[leadsTo], beginning && declared);
  const bridge: readonly NarrativeEvent[] = words === undefined ? [] : [{ kind: 'prose', text: words, via: 'air' }];
  return [...answer, ...(chapter ? [chapter] : []), ...bridge, ...kept];
}
