/**
 * Listens to ink while it runs: which text was printed, which knots were entered, which choices were offered and taken, what the
 * engine complained of. Nothing in the ink is changed for it, and whoever drives the story (here: `narrative/`) need not know.
 * It hooks the methods of inkjs's own classes, whose names survive its minification, and lets go of them again.
 */
import { Story } from 'inkjs';
import type { Container } from 'inkjs/engine/Container';
import { mendJson } from '../../narrative/runtime.ts';
import { contentOf, isContainer } from './compile.ts';

/** More content steps than any one move needs: a loop that prints nothing and would never come back. */
const MOST_STEPS = 50_000;

interface Pathed {
  readonly path: { toString(): string };
}
interface Method {
  (this: unknown, ...args: never[]): unknown;
}

/** What was met since `listen`, by ink path. */
export class Recorder {
  readonly texts = new Set<string>();
  readonly containers = new Set<string>();
  /** How often each choice was offered, and taken. */
  readonly offered = new Map<string, number>();
  readonly taken = new Map<string, number>();
  readonly warnings = new Set<string>();
  /** The last save that was made of ink's state, as ink wrote it. */
  lastSave = '';
  #steps = 0;
  #unhook: (() => void)[] = [];

  /** Things met so far; grows whenever something is met for the first time. */
  get met(): number {
    return this.texts.size + this.containers.size + this.offered.size + this.taken.size;
  }

  /** To be called before each move: the watchdog counts from here. */
  beginMove(): void {
    this.#steps = 0;
  }

  /** Hooks in. Exactly one recorder may listen at a time; `stop` must follow. */
  listen(): this {
    const story = Story.prototype as unknown as Record<string, Method>;
    const state = Object.getPrototypeOf(new Story(EMPTY).state) as Record<string, Method>;
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    const recorder = this;
    this.#hook(story, 'Step', () => {
      if (++recorder.#steps <= MOST_STEPS) return;
      // Whoever goes on after it begins to count anew.
      recorder.beginMove();
      throw new Error('the story runs in a circle without a word');
    });
    this.#hook(story, 'VisitContainer', (container: Pathed) => void recorder.containers.add(container.path.toString()));
    this.#hook(story, 'ChooseChoiceIndex', function (this: Story, index: number) {
      count(recorder.taken, this.currentChoices[index]?.sourcePath ?? '');
    });
    this.#hook(state, 'PushToOutputStream', function (this: { inStringEvaluation: boolean }, object: object) {
      // In a string it is a label being looked at, perhaps of a choice that is not shown.
      if ('isNewline' in object && !this.inStringEvaluation)
        recorder.texts.add((object as unknown as Pathed).path.toString());
    });
    this.#hook(state, 'AddError', (message: string, isWarning: boolean) => {
      if (isWarning) recorder.warnings.add(message);
    });
    this.#after(state, 'ToJson', (save) => (recorder.lastSave = String(save)));
    this.#after(story, 'ProcessChoice', (choice, point: Pathed) => {
      if (choice !== null) count(recorder.offered, point.path.toString());
    });
    return this;
  }

  stop(): void {
    for (const undo of this.#unhook.splice(0)) undo();
  }

  #hook(owner: Record<string, Method>, name: string, before: (this: never, ...args: never[]) => void): void {
    const original = methodOf(owner, name);
    owner[name] = function (this: unknown, ...args: never[]) {
      before.apply(this as never, args);
      return original.apply(this, args);
    };
    this.#unhook.push(() => (owner[name] = original));
  }

  #after(owner: Record<string, Method>, name: string, after: (result: unknown, ...args: never[]) => void): void {
    const original = methodOf(owner, name);
    owner[name] = function (this: unknown, ...args: never[]) {
      const result = original.apply(this, args);
      after(result, ...args);
      return result;
    };
    this.#unhook.push(() => (owner[name] = original));
  }
}

/** Containers whose visit counts the story's logic reads: labels and knots that are asked for, and sequences. */
export function countsRead(json: string): Set<string> {
  const read = new Set<string>();
  const walk = (container: Container): void => {
    for (const object of contentOf(container)) {
      if ('containerForCount' in object && object.containerForCount)
        read.add((object.containerForCount as Container).path.toString());
      if ('commandType' in object && object.commandType === VISIT_INDEX) read.add(container.path.toString());
      if (isContainer(object)) walk(object);
    }
  };
  walk(new Story(mendJson(json)).mainContentContainer);
  return read;
}

/** `ControlCommand.CommandType.VisitIndex`; the enum cannot be imported without a second engine. */
const VISIT_INDEX = 16;
const EMPTY = '{"inkVersion":21,"root":[["done",null],"done",null],"listDefs":{}}';

function methodOf(owner: Record<string, Method>, name: string): Method {
  const method = owner[name];
  // A silent miss would report everything as unreached.
  if (typeof method !== 'function') throw new Error(`inkjs has no ${name} any more: the recorder must be mended`);
  return method;
}

const count = (into: Map<string, number>, key: string): void => void into.set(key, (into.get(key) ?? 0) + 1);
