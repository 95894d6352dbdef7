/**
 * The guarded way to an inkjs Story: every call that can fail, loop or poison the engine goes through here.
 * Knows ink, knows nothing of events or decisions.
 */
import { Story, type InkList } from 'inkjs';
import './ink-lists.ts';
import { StoryFaultError } from './errors.ts';
import { PartAbsentError, partIn, StoryParts } from './parts.ts';
import type { World } from './teller.ts';
import type { Ear, PhoneState } from './types.ts';

/** What ink's variables may hold, as far as this room reads them. */
type Readable = string | number | boolean | InkList | null | undefined;

/** More lines than any passage has: a loop that prints. */
const MOST_LINES = 500;
const PHONE = 'phone';
const ERROR = 2;

/** What of a line the teller needs. */
export type OnLine = (text: string, tags: readonly string[] | null, world: World) => void;

/**
 * Where a JSON parser gives no source text, inkjs marks floats with a regular expression that also reaches into strings, so
 * that `, 4.00` in prose breaks the JSON. A comma written as an escape is the same text and is left alone.
 */
export function mendJson(json: string): string {
  if (!/,\s*[0-9]+\.0/.test(json)) return json;
  return json.replace(/"(?:[^"\\]|\\.)*"/g, (text) => text.replace(/,(\s*[0-9]+\.0)/g, '\\u002c$1'));
}
/** As inkjs asks it: such a parser needs no mending, and looking through a whole story for it takes time. */
const givesSource: boolean = JSON.parse('0', (...[, , context]: unknown[]) => context != null);
const mended = (json: string): string => (givesSource ? json : mendJson(json));

export class Runtime {
  readonly #parts: StoryParts;
  readonly #story: Story;
  /** How many of the parts that are here have been moved in. */
  #movedIn = 0;
  #faults: string[] = [];

  /** @param parts compiled ink, without a byte order mark. @throws {StoryFaultError} when it is not that. */
  constructor(parts: StoryParts) {
    this.#parts = parts;
    this.#story = guarded(() => new Story(mended(parts.base)));
    if (!parts.whole) this.#moveIn(parts.placeholders());
    this.catchUp();
    this.#story.onError = (message, type) => {
      if ((type as number) === ERROR) this.#faults.push(message);
    };
  }

  /** Moves in the parts that have come meanwhile. */
  catchUp(): void {
    for (; this.#movedIn < this.#parts.here.length; this.#movedIn++)
      this.#moveIn(this.#parts.here[this.#movedIn] as string);
  }

  /** Moves the knots of another compiled story into this one: one state, one save. */
  #moveIn(json: string): void {
    const { namedContent } = guarded(() => new Story(mended(json))).mainContentContainer;
    for (const knot of namedContent.values()) this.#story.mainContentContainer.AddToNamedContentOnly(knot);
  }

  seed(seed: number): void {
    this.#story.state.storySeed = seed;
  }

  get choices() {
    return this.#story.currentChoices;
  }

  get path(): string {
    return this.#story.state.currentPathString ?? this.#story.state.previousPointer?.path?.toString() ?? '';
  }

  get world(): World {
    return { ear: this.ear, regard: (this.#read('regard') ?? '').toString() };
  }

  get ear(): Ear {
    return this.#read('ear_in') === false ? 'out' : 'in';
  }

  get phone(): PhoneState {
    const forecast = this.#read('forecast_state');
    const waiting = (this.#read('waiting') ?? '').toString();
    return {
      ear: this.ear,
      earControl: this.#read('ear_control') === true,
      forecast:
        forecast === 'offered' || forecast === 'on'
          ? forecast
          : forecast === 'off' || forecast === 'declined'
            ? 'off'
            : 'absent',
      bars: this.#read('bars_open') === true,
      waiting: waiting === '' || waiting === '0' ? [] : waiting.split(', '),
    };
  }

  /** Top-level knots, functions among them. */
  get knots(): readonly string[] {
    return [...this.#story.mainContentContainer.namedContent.keys()];
  }

  has(knot: string): boolean {
    return this.#story.mainContentContainer.namedContent.has(knot);
  }

  tagsOf(knot: string): readonly string[] | null {
    return this.#story.TagsForContentAtPath(knot);
  }

  /** Plays to the next decision. @throws {StoryFaultError} @throws {PartAbsentError} ink then stands where no play may go on. */
  play(onLine: OnLine): void {
    for (let lines = 0; this.#story.canContinue; lines++) {
      if (lines >= MOST_LINES) throw new StoryFaultError(`more than ${MOST_LINES} lines without a decision`, this.path);
      const text = this.#run(() => this.#story.Continue()) ?? '';
      const absent = partIn(text);
      if (absent !== null) throw new PartAbsentError(absent);
      onLine(text, this.#story.currentTags, this.world);
    }
  }

  /** @param index the place among `choices`. */
  choose(index: number): void {
    this.#run(() => this.#story.ChooseChoiceIndex(index));
  }

  /** Plays a knot in a flow of its own, so that the open decision stays as it is; the flow is gone afterwards. */
  aside(knot: string, onLine: OnLine): void {
    this.#story.SwitchFlow(PHONE);
    this.#run(() => this.#story.ChoosePathString(knot));
    this.play(onLine);
    this.#story.SwitchToDefaultFlow();
    this.#story.RemoveFlow(PHONE);
  }

  /** Calls an ink function for what it sets; what it prints is dropped. */
  call(name: string, argument: string | boolean): void {
    this.#run(() => this.#story.EvaluateFunction(name, [argument]));
  }

  save(): string {
    // Reading the choices numbers them: two saves of one state are then the same text.
    void this.#story.currentChoices;
    return this.#story.state.ToJson();
  }

  /** With every part that is here by now. @throws {StoryFaultError} when it is no save of this story; the Runtime is then of no more use. */
  load(saved: string): void {
    this.catchUp();
    this.#faults = [];
    this.#run(() => this.#story.state.LoadJson(mended(saved)));
  }

  /** A second story in the same state. */
  copy(): Runtime {
    return this.anew(this.save());
  }

  /** Takes the state of another story of the same ink. @throws {StoryFaultError} */
  follow(other: Runtime): void {
    this.load(other.save());
  }

  /** Another story of the same ink, in a state that was saved. @throws {StoryFaultError} */
  anew(saved: string): Runtime {
    const story = new Runtime(this.#parts);
    story.load(saved);
    return story;
  }

  /** A variable's value, undefined when the story has none of that name. A LIST prints as its items. */
  #read(name: string): Readable {
    return this.#story.variablesState.$(name) as Readable;
  }

  #run<T>(act: () => T): T {
    const result = guarded(act, () => this.path);
    const [fault] = this.#faults;
    if (fault !== undefined) throw new StoryFaultError(fault, this.path);
    return result;
  }
}

/** Ink throws its own errors, bare Errors and TypeErrors; to everybody else they are one thing. */
function guarded<T>(act: () => T, path: () => string = () => ''): T {
  try {
    return act();
  } catch (error) {
    throw new StoryFaultError(error instanceof Error ? error.message : String(error), path());
  }
}
