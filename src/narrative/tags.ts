/**
 * Reads one ink tag into its verb and what follows, the same way at run time and in the workshop's checks.
 * Which verbs exist and what may follow them is the workshop's closed table; nothing here knows a verb.
 */

/** A tag read: `kindly: Like a log!` is `{ verb: 'kindly', rest: 'Like a log!' }`; a flag has an empty rest. */
export interface Tag {
  readonly verb: string;
  readonly rest: string;
}

/** What follows a cue's verb: words in order, then named values. */
export interface Cue {
  /** What stands before the first `key=`. */
  readonly subject: string;
  /** A value runs to the next `key=`, so it may hold spaces. */
  readonly named: Readonly<Record<string, string>>;
}

/** Reads a tag as ink hands it over, without its `#`. A tag that does not begin with a verb has the verb ''. */
export function readTag(raw: string): Tag {
  const [, verb, rest = ''] = /^\s*([a-z]+)\s*(?::([^]*))?$/.exec(raw) ?? [];
  return verb === undefined ? { verb: '', rest: raw.trim() } : { verb, rest: rest.trim() };
}

/** Reads `tern_street light=morning`. */
export function readCue(rest: string): Cue {
  const named: Record<string, string> = {};
  const [head = '', ...pairs] = ` ${rest}`.split(/\s+(?=[a-z]+=)/);
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    named[pair.slice(0, equals)] = pair.slice(equals + 1).trim();
  }
  return { subject: head.trim(), named };
}

/** Splits off the first word: `sel_lockers … ten o'clock …` is `['sel_lockers', '… ten o'clock …']`. */
export function firstWord(rest: string): readonly [string, string] {
  const [, word = '', more = ''] = /^(\S*)\s*([^]*)$/.exec(rest.trim()) ?? [];
  return [word, more];
}

/** All of a line's or choice's tags, read. Ink gives null for none after a load. */
export const readTags = (raw: readonly string[] | null): readonly Tag[] => (raw ?? []).map(readTag);
