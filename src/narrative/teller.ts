/**
 * Turns ink's lines and their tags into events, and remembers what the tags say about the decision to come.
 * One teller a step. It knows the verbs of a line; it never runs ink and never reads a choice.
 */
import { StoryFaultError } from './errors.ts';
import { firstWord, readCue, readTags, type Tag } from './tags.ts';
import type { Ear, Face, NarrativeEvent, Place, Via } from './types.ts';

/** What a line may need to know of the story's variables at the moment it was printed. */
export interface World {
  readonly ear: Ear;
  readonly regard: string;
}

/** What the tags said of the decision that follows. */
export interface Ahead {
  petals: { readonly to: string; readonly what?: string } | null;
  ending: string | null;
}

/** What tags say of the one paragraph they stand with. */
interface Manner {
  speaker?: string;
  via?: Via;
  faint?: readonly [id: string, heard: string];
  debug?: boolean;
  detail?: boolean;
}

type Light = Extract<NarrativeEvent, { kind: 'scene' }>['light'];
type Bar = { id: string; note: string; events: NarrativeEvent[] };

/** An id as a reader's words: `early_boat` is `early boat`. */
const inWords = (id: string): string => id.replaceAll('_', ' ');
const titled = (id: string): string => inWords(id).replace(/^./, (first) => first.toUpperCase());

export class Teller {
  readonly events: NarrativeEvent[] = [];
  readonly ahead: Ahead = { petals: null, ending: null };
  readonly #strict: boolean;
  #bar: Bar | null = null;
  /** What was said of a paragraph that has not come yet. */
  #held: Manner = {};

  /** @param strict a rule of the house that is broken throws instead of being made good. */
  constructor(strict: boolean) {
    this.#strict = strict;
  }

  /** Takes in one line as ink printed it; the text may be empty (tags alone before choices). */
  line(text: string, rawTags: readonly string[] | null, world: World): void {
    const manner: Manner = { ...this.#held };
    for (const tag of readTags(rawTags)) this.#cue(tag, manner, world);
    const words = text.trim();
    // Ink ends the line of a tag that stands above a block in braces: what it says is the block's first paragraph's.
    this.#held = words === '' ? manner : {};
    if (words !== '' && !manner.debug) this.#add(paragraph(words, manner, world));
  }

  /** What was told, in order. Call once, after the last line. */
  finish(): readonly NarrativeEvent[] {
    if (this.#bar) {
      this.#complain(`handled ${this.#bar.id} has no end before the decision`);
      this.#closeBar();
    }
    return this.events;
  }

  #add(event: NarrativeEvent): void {
    (this.#bar?.events ?? this.events).push(event);
  }

  #closeBar(): void {
    const bar = this.#bar;
    if (!bar) return this.#complain('handled: end without a beginning');
    this.#bar = null;
    this.events.push({ kind: 'handled', opened: false, ...bar });
  }

  #handled(rest: string): void {
    if (rest === 'end') return this.#closeBar();
    if (this.#bar) {
      this.#complain(`handled ${this.#bar.id} has no end before the next`);
      this.#closeBar();
    }
    const [id, note] = firstWord(rest);
    this.#bar = { id, note, events: [] };
  }

  // A verb that is not a line's own (a global tag, a choice's tag before its bracket) is passed over: the build's table refuses it.
  #cue({ verb, rest }: Tag, manner: Manner, world: World): void {
    const event = eventOf(verb, rest, world);
    if (event) return this.#add(event);
    const { subject, named } = readCue(rest);
    if (verb === 'handled') this.#handled(rest);
    else if (verb === 'faint') manner.faint = firstWord(rest);
    else if (verb === 'debug') manner.debug = true;
    else if (verb === 'detail') manner.detail = true;
    else if (verb === 'speaker') {
      manner.speaker = subject;
      if (named['via']) manner.via = named['via'] as Via;
    } else if (verb === 'petals') {
      this.ahead.petals = { to: subject, ...(named['for'] && { what: inWords(named['for']) }) };
    } else if (verb === 'ending') {
      this.ahead.ending = subject;
      this.#add({ kind: 'ending', id: subject });
    }
  }

  #complain(message: string): void {
    if (this.#strict) throw new StoryFaultError(message);
  }
}

/** The event that a tag is by itself, or null when it speaks of a paragraph or of what follows. */
function eventOf(verb: string, rest: string, world: World): NarrativeEvent | null {
  const { subject, named } = readCue(rest);
  const [id, title] = firstWord(rest);
  switch (verb) {
    case 'chapter':
      return { kind: 'chapter', id, title: title || titled(id) };
    case 'scene':
      return { kind: 'scene', setting: subject, light: (named['light'] ?? 'day') as Light };
    case 'figure':
      return {
        kind: 'figure',
        who: subject,
        at: (named['at'] ?? 'centre') as Place | 'gone',
        face: (named['face'] ?? 'flower') as Face,
      };
    case 'sound':
      return { kind: 'sound', id: subject };
    case 'laid':
      return { kind: 'laid', who: subject, ...(named['brings'] !== undefined && { brings: named['brings'] }) };
    case 'regard':
      return { kind: 'regard', figure: world.regard, reason: rest };
    case 'thread':
      return { kind: 'thread', id, title: title || titled(id) };
    case 'stamp':
      return { kind: 'stamp', text: rest };
    case 'decision':
      return { kind: 'discuss', id: subject };
    case 'long':
      return { kind: 'long' };
    default:
      return null;
  }
}

function paragraph(text: string, manner: Manner, world: World): NarrativeEvent {
  const { speaker, via = 'air' } = manner;
  // With the ear out nobody's voice is lowered.
  if (manner.faint && world.ear === 'in') {
    const [id, heard] = manner.faint;
    return { kind: 'faint', id, heard, full: text, speaker: speaker ?? '', attended: false };
  }
  return {
    kind: 'prose',
    text,
    ...(speaker !== undefined && { speaker }),
    via,
    ...(manner.detail && { detail: true }),
  };
}
