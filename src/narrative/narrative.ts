/**
 * The story as Steps. Ink comes in here and nowhere else: no DOM, no picture, no clock, no random source but ink's seeded one,
 * so that the same seed and the same entries give the same Steps wherever they are played.
 */
import { mustBeOffered, readDecision, readOffers, spoken } from './decision.ts';
import { NotOnOfferError, StoryFaultError } from './errors.ts';
import { offered } from './offered.ts';
import { PartAbsentError, StoryParts } from './parts.ts';
import { Runtime } from './runtime.ts';
import { readTags } from './tags.ts';
import { Teller, type Ahead } from './teller.ts';
import type { Checkpoint, Decision, LogEntry, Narrative, NarrativeEvent, RegisterHeading, Step } from './types.ts';

export interface NarrativeOptions {
  /** For ink's own chance, 0 to 2^31 - 1. 1 when not given. */
  readonly seed?: number;
  /** Starts from here instead of from the beginning; made by the same story. */
  readonly checkpoint?: Checkpoint;
  /** For tests and the build: a broken rule of the house throws StoryFaultError instead of being made good. */
  readonly strict?: boolean;
}

/** What the play needs beyond the stream. */
export interface InkNarrative extends Narrative {
  /** Goes back (or on) to a checkpoint of this same story, from a fault too. @throws {StoryFaultError} when it is none. */
  restore(checkpoint: Checkpoint): Step;
  /** Takes in the parts that have come meanwhile: long work, which the next step has to do where it has not been done. */
  catchUp(): void;
  /** The Register's headings, from the `# entry:` tags of the `look_` knots. */
  register(): readonly RegisterHeading[];
}

type Faint = Extract<NarrativeEvent, { kind: 'faint' }>;
type Handled = Extract<NarrativeEvent, { kind: 'handled' }>;

/** What a snapshot holds beside ink's own state: ink keeps no text of what it has told. */
interface Told {
  readonly step: Step;
  /** Faint lines of this passage, not attended to yet. */
  readonly faint: readonly Faint[];
  /** Bars of this play, not opened yet. */
  readonly bars: readonly Handled[];
}

/**
 * Begins the story, or takes it up at a checkpoint.
 * @param story compiled ink, whole, or as far as it is here.
 * @throws {StoryFaultError}
 */
export function createNarrative(story: string | StoryParts, options: NarrativeOptions = {}): InkNarrative {
  return new Telling(typeof story === 'string' ? new StoryParts(story) : story, options);
}

class Telling implements InkNarrative {
  #ink: Runtime;
  readonly #strict: boolean;
  #told!: Told;
  #broken: StoryFaultError | PartAbsentError | null = null;
  #copy: Runtime | null = null;

  constructor(story: StoryParts, { seed = 1, checkpoint, strict = false }: NarrativeOptions) {
    this.#ink = new Runtime(story);
    this.#strict = strict;
    if (checkpoint !== undefined) {
      this.restore(checkpoint);
      return;
    }
    this.#ink.seed(seed);
    this.#advance(null, [], { faint: [], bars: [] });
  }

  get step(): Step {
    return this.#told.step;
  }

  apply(entry: LogEntry): Step {
    if (this.#broken) throw this.#broken;
    try {
      return this.#apply(entry);
    } catch (error) {
      if (error instanceof StoryFaultError || error instanceof PartAbsentError) this.#broken = error;
      throw error;
    }
  }

  peek(knot: string): readonly NarrativeEvent[] {
    if (!this.#ink.has(knot)) throw new NotOnOfferError('There is no such page.');
    // Kept for the next time: reading a story anew costs more than all that is ever said on a page.
    const copy = this.#copy ?? this.#ink.copy();
    copy.follow(this.#ink);
    this.#copy = null;
    const events = this.#aside(knot, copy);
    this.#copy = copy;
    return events;
  }

  checkpoint(): Checkpoint {
    return `${JSON.stringify(this.#told)}\n${this.#ink.save()}`;
  }

  restore(checkpoint: Checkpoint): Step {
    const cut = checkpoint.indexOf('\n');
    try {
      this.#told = JSON.parse(checkpoint.slice(0, cut)) as Told;
    } catch {
      throw new StoryFaultError('this is no checkpoint');
    }
    const saved = checkpoint.slice(cut + 1);
    // After a fault ink is of no more use. And it remembers where a way led: one that has led to where a part will be must be walked anew.
    if (this.#broken) this.#ink = this.#ink.anew(saved);
    else this.#ink.load(saved);
    this.#broken = null;
    return this.#told.step;
  }

  catchUp(): void {
    this.#ink.catchUp();
  }

  register(): readonly RegisterHeading[] {
    return this.#ink.knots.flatMap((knot) => {
      const entry = knot.startsWith('look_') && readTags(this.#ink.tagsOf(knot)).find((tag) => tag.verb === 'entry');
      if (!entry) return [];
      const [heading = '', ...words] = entry.rest.split(';').map((part) => part.trim());
      return [{ id: knot.slice('look_'.length), heading, words }];
    });
  }

  #apply(entry: LogEntry): Step {
    switch (entry.do) {
      case 'choose':
      case 'petals':
        return this.#choose(entry);
      case 'look':
        return this.#look(entry.entry);
      case 'attend':
        return this.#attend(entry);
      case 'open':
        return this.#open(entry);
      case 'ear':
        if (!this.step.phone.earControl) throw new NotOnOfferError('The ear has no switch yet.');
        return this.#set(entry, 'set_ear', entry.ear === 'in');
      default:
        if (this.step.phone.forecast === 'absent') throw new NotOnOfferError('There is no Forecast yet.');
        return this.#set(entry, 'set_forecast', entry.state);
    }
  }

  #choose(entry: Extract<LogEntry, { do: 'choose' | 'petals' }>): Step {
    const { decision, phone } = this.step;
    mustBeOffered(offered(decision, phone.forecast), entry);
    const choice = readOffers(this.#ink.choices, false).find((offer) => offer.id === entry.id);
    if (!choice) throw new StoryFaultError(`ink no longer offers ${entry.id}`, this.#ink.path);
    const first = spoken(choice, decision, this.#ink.ear);
    this.#ink.choose(choice.index);
    return this.#advance(entry, [first], { faint: [], bars: this.#told.bars });
  }

  #look(wanted: string): Step {
    const entry = this.#ink.has(`look_${wanted}`) ? wanted : 'none';
    const knot = `look_${entry}`;
    if (!this.#ink.has(knot)) throw new NotOnOfferError('There is no such entry.');
    return this.#phoneStep({ do: 'look', entry }, this.#aside(knot));
  }

  #attend(entry: Extract<LogEntry, { do: 'attend' }>): Step {
    const line = this.#told.faint.find(({ id }) => id === entry.line);
    if (!line) throw new NotOnOfferError('There is nobody to attend to there now.');
    const faint = this.#told.faint.filter((other) => other !== line);
    const knot = `attend_${line.id}`;
    const told = this.#ink.has(knot) ? this.#aside(knot) : [];
    return this.#phoneStep(entry, [{ ...line, attended: true }, ...told], { ...this.#told, faint });
  }

  #open(entry: Extract<LogEntry, { do: 'open' }>): Step {
    const bar = this.#told.bars.find(({ id }) => id === entry.handled);
    if (!this.step.phone.bars) throw new NotOnOfferError('What is handled for you cannot be opened yet.');
    if (!bar) throw new NotOnOfferError('There is no such bar to open.');
    const bars = this.#told.bars.filter((other) => other !== bar);
    const knot = `open_${bar.id}`;
    const told = this.#ink.has(knot) ? this.#aside(knot) : [];
    return this.#phoneStep(entry, [{ ...bar, opened: true }, ...told], { ...this.#told, bars });
  }

  #set(entry: LogEntry, name: string, value: string | boolean): Step {
    if (!this.#ink.has(name)) throw new NotOnOfferError('There is no such switch.');
    this.#ink.call(name, value);
    return this.#phoneStep(entry, []);
  }

  /** Plays a knot beside the story and returns what it printed. */
  #aside(knot: string, ink = this.#ink): readonly NarrativeEvent[] {
    const teller = new Teller(this.#strict);
    ink.aside(knot, (...line) => teller.line(...line));
    return teller.finish();
  }

  #phoneStep(cause: LogEntry, events: readonly NarrativeEvent[], told: Omit<Told, 'step'> = this.#told): Step {
    return this.#stand({ cause, events, decision: this.step.decision, phone: this.#ink.phone }, told);
  }

  /** Plays to the next decision and makes that the open step. */
  #advance(cause: LogEntry | null, first: readonly NarrativeEvent[], before: Omit<Told, 'step'>): Step {
    const teller = new Teller(this.#strict);
    this.#ink.play((...line) => teller.line(...line));
    const told = teller.finish();
    const decision = this.#decision(teller.ahead);
    const faint = [...before.faint, ...told.filter((event) => event.kind === 'faint')];
    const bars = [...before.bars, ...told.filter((event) => event.kind === 'handled')];
    return this.#stand({ cause, events: [...first, ...told], decision, phone: this.#ink.phone }, { faint, bars });
  }

  #decision(ahead: Ahead): Decision {
    return readDecision(readOffers(this.#ink.choices, this.#strict), ahead, () => this.#ink.path, this.#strict);
  }

  #stand(step: Step, { faint, bars }: Omit<Told, 'step'>): Step {
    this.#told = { step, faint, bars };
    return step;
  }
}
