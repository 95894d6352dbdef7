/**
 * The closed table of the ink's tags. From it come the reading and checking of a tag at build time, its TypeScript type, and the
 * writer's reference page (`npm run story:tags`). Whatever is not in the table does not build.
 * At run time tags are read by `narrative/`, which trusts what was checked here.
 */
import { firstWord, readCue as splitCue, readTag as splitTag } from '../../narrative/tags.ts';
import type { Stand } from './tree.ts';
import { CHAPTERS, FACES, ITEMS, LIGHTS, PEOPLE, PLACES, SIDES, SOUNDS, VIAS, WEATHERS } from './vocabulary.ts';

/** A list is closed; `setting` and `figure` are closed by the pictures; `name` is any snake_case word; `words` any words. */
export type Value = readonly string[] | 'setting' | 'figure' | 'name' | 'words';

interface Shared {
  /** Where it may stand. */
  readonly stands: readonly Stand[];
  /** One line for the reference page. */
  readonly means: string;
  readonly example: string;
}
/** Stands for itself. */
export type FlagRule = Shared & { readonly kind: 'flag' };
/** A subject, and parameters as `key=value`. */
export type CueRule = Shared & {
  readonly kind: 'cue';
  readonly subject: Value;
  readonly params: Readonly<Record<string, Value>>;
};
/** Free text up to the next `#` or `]`; when `named`, its first word is a name, or one of these. */
export type TextRule = Shared & { readonly kind: 'text'; readonly named: null | 'name' | readonly string[] };
export type Rule = FlagRule | CueRule | TextRule;

const line = ['line', 'knot'] as const;
const bracket = ['bracket'] as const;
const cue = <S extends Value, P extends Record<string, Value> = Record<string, never>>(subject: S, params: P) =>
  ({ kind: 'cue', subject, params }) as const;
const text = { kind: 'text', named: null } as const;
const named = { kind: 'text', named: 'name' } as const;
const flag = { kind: 'flag' } as const;

export const TAGS = {
  title: { ...text, stands: ['story'], means: 'The title of the whole.', example: 'title: KIND REGARDS' },
  author: { ...text, stands: ['story'], means: 'Who wrote it.', example: 'author: …' },
  chapter: {
    kind: 'text',
    named: CHAPTERS,
    stands: line,
    means: 'A chapter begins: the day, then its title.',
    example: 'chapter: monday Fair',
  },
  scene: {
    ...cue('setting', { light: LIGHTS }),
    stands: line,
    means: 'The picture changes to this setting, emptied of people.',
    example: 'scene: early_boat light=morning',
  },
  figure: {
    ...cue('figure', { at: PLACES, face: FACES }),
    stands: line,
    means: 'A person stands there from here on; at=gone takes them away.',
    example: 'figure: ephrem at=left face=flower',
  },
  sound: { ...cue(SOUNDS, {}), stands: line, means: 'A sound, once.', example: 'sound: chime' },
  speaker: {
    ...cue(PEOPLE, { via: VIAS }),
    stands: line,
    means: 'Who says the next paragraph, and how it reaches you.',
    example: 'speaker: davit via=kindly',
  },
  faint: {
    ...named,
    stands: line,
    means: 'The next paragraph is heard faintly: a name (its knot is attend_<name>), then what is heard of it.',
    example: "faint: sel_lockers … ten o'clock … wife …",
  },
  handled: {
    ...named,
    stands: line,
    means: 'From here to "# handled: end" whole paragraphs are kept from you: a name, then the words on the bar.',
    example: 'handled: door_monday A caller was thanked.',
  },
  regard: {
    ...text,
    stands: line,
    means: 'A line of the Statement: the reason. The figure is what the variable regard says now.',
    example: 'regard: warm start to the week',
  },
  petals: {
    ...cue(PEOPLE, { for: 'words' }),
    stands: line,
    means: 'The next choices are petals for this person.',
    example: 'petals: ephrem for=gate',
  },
  decision: { ...cue('name', {}), stands: line, means: 'A seminar may pause here.', example: 'decision: cake' },
  thread: {
    ...named,
    stands: line,
    means: 'Messages: what follows is in this thread; a name, then its heading.',
    example: 'thread: jana Jana',
  },
  stamp: { ...text, stands: line, means: 'Messages: the date of what follows.', example: 'stamp: Mon. 08.10' },
  ending: {
    ...cue('name', {}),
    stands: line,
    means: 'The story has come to this end.',
    example: 'ending: monday_night',
  },
  side: { ...cue(SIDES, {}), stands: line, means: 'Whose telling this is.', example: 'side: tilde' },
  laid: {
    ...cue(PEOPLE, { brings: ITEMS }),
    stands: line,
    means:
      'On the picture of the table: a place is laid for this person, with what they brought; brings=nobody, the place of one who has not come.',
    example: 'laid: jana brings=blue_dish',
  },
  detail: {
    ...flag,
    stands: line,
    means:
      'The next paragraph is a detail of the pregnancy loss: left out where less was asked for. The scene must make sense without.',
    example: 'detail',
  },
  long: { ...flag, stands: line, means: 'This passage is a marked set piece and may be longer.', example: 'long' },
  debug: {
    ...flag,
    stands: ['line', 'knot', 'bracket'],
    means: 'Not part of the piece; no check counts it.',
    example: 'debug',
  },
  id: {
    ...cue('name', {}),
    stands: bracket,
    means: 'The permanent name of a choice, equal to its label. Every choice has one.',
    example: 'id: tell_davit_plain',
  },
  kindly: {
    ...text,
    stands: bracket,
    means: 'What is said for it with the ear in.',
    example: 'kindly: Like a log! You?',
  },
  plain: { ...text, stands: bracket, means: 'What is said for it with the ear out.', example: "plain: I'm tired." },
  gives: { ...text, stands: bracket, means: 'The petals, one to five, that mean this choice.', example: 'gives: 1 2' },
  later: { ...flag, stands: bracket, means: 'Keeps the petals for later.', example: 'later' },
  forecast: {
    ...cue(WEATHERS, {}),
    stands: bracket,
    means: 'The weather Forecast puts beside it.',
    example: 'forecast: haze',
  },
  unseen: {
    ...cue(['forecast'] as const, {}),
    stands: bracket,
    means: 'Not shown while Forecast is on.',
    example: 'unseen: forecast',
  },
  struck: {
    ...text,
    stands: bracket,
    means: 'Shown struck out, never choosable; the reason in words.',
    example: 'struck: because the gate reads the pin first',
  },
  reflect: {
    ...flag,
    stands: bracket,
    means: 'Changes no fact and no later word, only the reply.',
    example: 'reflect',
  },
  entry: {
    ...text,
    stands: ['knot'],
    means: 'On a look_ knot: the heading in the Register; then, after semicolons, other words that find it.',
    example: 'entry: RUDDOCK, JANA; jana; sister',
  },
} as const satisfies Record<string, Rule>;

export type Verb = keyof typeof TAGS;
type Allowed<V extends Value> = V extends readonly (infer Word)[] ? Word : string;
type Read<V extends Verb, R extends Rule> = R extends CueRule
  ? { verb: V; subject: Allowed<R['subject']>; params: { [K in keyof R['params']]?: Allowed<R['params'][K]> } }
  : R extends { named: null }
    ? { verb: V; text: string }
    : R extends TextRule
      ? { verb: V; name: string; text: string }
      : { verb: V };
/** A tag that was read and found right. */
export type Tag = { [V in Verb]: Read<V, (typeof TAGS)[V]> }[Verb];

/** The settings and figures there are pictures of. */
export interface Named {
  readonly settings: readonly string[];
  readonly figures: readonly string[];
}

export const NAME = /^[a-z][a-z0-9_]*$/;

type ReadTag = { readonly tag: Tag } | { readonly problem: string };

/** Reads a tag by the table; else says in a sentence what is wrong with it. */
export function readTag(raw: string, names: Named): ReadTag {
  const { verb, rest } = splitTag(raw);
  if (!Object.hasOwn(TAGS, verb)) return { problem: `unknown tag "# ${verb || raw}" (npm run story:tags lists them)` };
  const rule: Rule = TAGS[verb as Verb];
  if (rule.kind === 'flag') {
    return rest === '' ? { tag: { verb } as Tag } : { problem: `"# ${verb}" stands alone, without "${rest}"` };
  }
  if (rest === '') return { problem: `"# ${verb}" needs ${rule.kind === 'text' ? 'its text' : 'a subject'}` };
  return rule.kind === 'text' ? readText(verb, rest, rule, names) : readCue(verb, rest, rule, names);
}

function readText(verb: string, rest: string, { named }: TextRule, names: Named): ReadTag {
  if (named === null) return { tag: { verb, text: rest } as Tag };
  const [name, text] = firstWord(rest);
  const wrong = unfit(name, named, names);
  return wrong ? { problem: `"# ${verb}: ${name}": ${wrong}` } : { tag: { verb, name, text } as Tag };
}

function readCue(verb: string, rest: string, rule: CueRule, names: Named): ReadTag {
  const { subject, named } = splitCue(rest);
  const problem = (text: string): ReadTag => ({ problem: `"# ${verb}: ${rest}": ${text}` });
  const wrong = unfit(subject, rule.subject, names);
  if (wrong) return problem(`"${subject}" ${wrong}`);
  for (const [key, value] of Object.entries(named)) {
    const allowed = Object.hasOwn(rule.params, key) ? rule.params[key] : undefined;
    if (!allowed) return problem(`unknown "${key}="${known(Object.keys(rule.params).map((param) => `${param}=`))}`);
    const unfitting = unfit(value, allowed, names);
    if (unfitting) return problem(`"${key}=${value}" ${unfitting}`);
  }
  return { tag: { verb, subject, params: named } as Tag };
}

/** Why the word does not fit, in words that follow it; or null. */
function unfit(word: string, value: Value, names: Named): string | null {
  if (value === 'words') return word === '' ? 'is empty' : null;
  if (value === 'name') return NAME.test(word) ? null : 'is not a name in small_letters';
  const words = value === 'setting' ? names.settings : value === 'figure' ? names.figures : value;
  if (words.includes(word)) return null;
  const where = value === 'setting' || value === 'figure' ? `is no ${value} in pictures.json` : 'is unknown';
  return where + known(words);
}

const known = (words: readonly string[]): string =>
  words.length > 0 ? `; there is ${words.join(', ')}` : '; there is none';
