/**
 * One play in memory: the log, and the steps it gives. The log is the only truth; everything here can be had again from it.
 * No storage, no clock, no page.
 */
import {
  createNarrative,
  NotOnOfferError,
  PartAbsentError,
  StoryFaultError,
  type InkNarrative,
  type StoryParts,
} from '../narrative/index.ts';
import { abridge, opens, runUnseen, type Abridged, type CutScript } from './abridge.ts';
import type { Cut } from './cuts.ts';
import type { Checkpoint, LogEntry, NarrativeEvent, RegisterHeading, Step } from '../narrative/types.ts';

/** Entries between two checkpoints: at most so many are played again to take one back. */
const SPACING = 16;
/** Checkpoints kept beside the first. Older places are reached by replay, which costs less than keeping them all. */
const KEPT = 2;

interface Kept {
  /** Length of the log when it was made. */
  readonly at: number;
  readonly checkpoint: Checkpoint;
}

/** Whether an entry answers a decision. The others are done in the phone, at a decision, and belong to it. */
export const isDecision = (entry: LogEntry): boolean => entry.do === 'choose' || entry.do === 'petals';

export class Play {
  readonly seed: number;
  readonly #narrative: InkNarrative;
  #log: LogEntry[] = [];
  #steps: Step[];
  #kept: Kept[];

  /** How the week is abridged, and what by; null for the whole of it. */
  readonly cut: { readonly name: Cut; readonly script: CutScript } | null;
  #past = 0;
  /** What is told, as long as there are so many steps. */
  #abridged: { readonly of: Step | undefined; readonly length: number; readonly told: Abridged } | null = null;

  /** Begins at the beginning. @throws {StoryFaultError} when the story cannot even begin. */
  constructor(story: string | StoryParts, seed: number, cut: Play['cut'] = null) {
    this.seed = seed;
    this.cut = cut;
    this.#narrative = createNarrative(story, { seed });
    this.#steps = [this.#narrative.step];
    this.#kept = [{ at: 0, checkpoint: this.#narrative.checkpoint() }];
  }

  get log(): readonly LogEntry[] {
    return this.#log;
  }

  /** So many entries at the beginning of the log were declared, and nobody's choice. Whoever goes back into them makes the rest their own. */
  get past(): number {
    return this.#past;
  }

  /** Says that so many entries, of those there are now, were declared. */
  declare(past: number): void {
    this.#past = Math.min(past, this.#log.length);
    this.#abridged = null;
  }

  /** The first step and one for each entry of the log. */
  get steps(): readonly Step[] {
    return this.#steps;
  }

  /** The steps as they are told: of a week that is abridged, without what is taken unseen. */
  get told(): readonly Step[] {
    return this.cut ? this.#tellAbridged(this.cut.script).steps : this.#steps;
  }

  /** Takes unseen what is not the player's to take; does nothing in a whole week. @throws {PartAbsentError} may be called again. */
  goOn(): void {
    const { cut } = this;
    if (cut) runUnseen(this, cut.script.prefer, (decision) => opens(decision, cut.script) !== null);
  }

  /** Takes the log back to so many entries. */
  cutBack(length: number): void {
    if (length < this.#log.length) this.#rewind(length);
  }

  #tellAbridged(script: CutScript): Abridged {
    const [of, length] = [this.#steps.at(-1), this.#steps.length];
    if (this.#abridged?.of !== of || this.#abridged?.length !== length) {
      this.#abridged = { of, length, told: abridge(this.#steps, script, this.#past) };
    }
    return this.#abridged.told;
  }

  /**
   * Does it. A switch put one way and the other with nothing between is one entry, the last.
   * @throws {NotOnOfferError} nothing has changed.
   * @throws {PartAbsentError} nothing has changed; it can be done when that part is here.
   * @throws {StoryFaultError} ink failed; the play stands where it stood before.
   */
  act(entry: LogEntry): Step {
    const last = this.#log.at(-1);
    const again = (entry.do === 'ear' || entry.do === 'forecast') && last?.do === entry.do;
    if (again) this.#rewind(this.#log.length - 1);
    try {
      return this.#apply(entry);
    } catch (error) {
      if (brokeOff(error)) this.#rewind(this.#log.length);
      if (again) this.#apply(last);
      throw error;
    }
  }

  /**
   * Plays a log on top of what has been played.
   * @returns how many of its entries could be followed; it stops before the first that is not on offer, or that ink fails at.
   * @throws {PartAbsentError} what could be followed so far has been; the log says how much.
   */
  follow(log: readonly LogEntry[]): number {
    for (const [at, entry] of log.entries()) {
      try {
        this.#apply(entry);
        this.keep();
      } catch (error) {
        if (error instanceof NotOnOfferError) return at;
        if (!brokeOff(error)) throw error;
        this.#rewind(this.#log.length);
        if (error instanceof PartAbsentError) throw error;
        return at;
      }
    }
    return log.length;
  }

  /** Takes back the player's last decision, and what was done in the phone since. False when there is none. */
  back(): boolean {
    const theirs = (entry: LogEntry, at: number) => isDecision(entry) && this.#wasTheirs(at);
    const at = this.#log.findLastIndex(theirs);
    if (at < 0) return false;
    this.#rewind(at);
    return true;
  }

  /** Goes back to the decision that stood open at `told[index]`; what was done in the phone at that decision stays done. */
  backTo(index: number): void {
    let to = Math.max(0, this.cut ? (this.#tellAbridged(this.cut.script).index[index] ?? 0) : index);
    while (to < this.#log.length && !isDecision(this.#log[to] as LogEntry)) to++;
    if (to < this.#log.length) this.#rewind(to);
  }

  /** Whether the decision that the log's entry answers was the player's to take. */
  #wasTheirs(at: number): boolean {
    if (at < this.#past) return false;
    const step = this.#steps[at];
    return !this.cut || (step !== undefined && opens(step.decision, this.cut.script) !== null);
  }

  peek(knot: string): readonly NarrativeEvent[] {
    return this.#narrative.peek(knot);
  }

  register(): readonly RegisterHeading[] {
    return this.#narrative.register();
  }

  /** Takes in the parts of the story that have come meanwhile, so that no press has to wait for it. */
  catchUp(): void {
    this.#narrative.catchUp();
  }

  /** The story's state now, to compare plays by. */
  checkpoint(): Checkpoint {
    return this.#narrative.checkpoint();
  }

  #apply(entry: LogEntry): Step {
    const step = this.#narrative.apply(entry);
    // The step names what was really done: a look at nobody known is a look at none.
    this.#log.push(step.cause ?? entry);
    this.#steps.push(step);
    return step;
  }

  /** Makes the checkpoint that is due, if one is. To be called when nobody waits: it takes longer than a step. */
  keep(): void {
    const [first, ...later] = this.#kept;
    if (this.#log.length < (this.#kept.at(-1)?.at ?? 0) + SPACING) return;
    const kept = { at: this.#log.length, checkpoint: this.#narrative.checkpoint() };
    this.#kept = [...(first ? [first] : []), ...later.slice(1 - KEPT), kept];
  }

  /** Back to when the log had `length` entries. Steps told stay as they are; only ink is played again, from the nearest checkpoint. */
  #rewind(length: number): void {
    this.#kept = this.#kept.filter(({ at }) => at <= length);
    const from = this.#kept.at(-1) as Kept;
    this.#narrative.restore(from.checkpoint);
    this.#log.length = length;
    this.#past = Math.min(this.#past, length);
    this.#steps.length = length + 1;
    for (const entry of this.#log.slice(from.at)) this.#narrative.apply(entry);
  }
}

/** Whether ink stands somewhere in the middle of a step now. */
const brokeOff = (error: unknown): boolean => error instanceof StoryFaultError || error instanceof PartAbsentError;
