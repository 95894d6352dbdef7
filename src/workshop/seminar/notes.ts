/**
 * Reads the seminar's notes, `seminar/marginalia/*.md`: front matter, then sections under `##`. It says where a note is not made
 * as notes are made, by file and line. What a note may say is no business of this file, and no Markdown becomes HTML here.
 *
 * The front matter is the small part of YAML that the notes need: `key: words`, `key: [1, 2]`, `key: true`, and `key:` with
 * items under it as `  - words`. Words that YAML would take for something else are put in double quotes, so that a parser of
 * the whole language reads the same.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';

/** The four headings of every note but the last, in their order. */
export const HEADINGS = ['In the story', 'On the record', 'In the press', 'Ask'] as const;

/** A note may be opened when this chapter has been read. */
export const OPENS_AFTER = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
export type OpensAfter = (typeof OPENS_AFTER)[number];

export interface Section {
  readonly heading: string;
  /** Markdown, without the heading. */
  readonly text: string;
}

export interface Note {
  readonly file: string;
  /** From the file's name: 1 to 29. */
  readonly number: number;
  readonly title: string;
  /** What in the story it stands beside. */
  readonly device: string;
  readonly opensAfter: OpensAfter;
  /** Articles by their key, `S0 …`, then cases by name. */
  readonly sources: readonly string[];
  /** Numbers in the list of what the articles name (`seminar/sources.md`). */
  readonly rows: readonly number[];
  /** Led by Western practice. */
  readonly western: boolean;
  /** What stands before the first heading: a content line, or nothing. */
  readonly lead: string;
  readonly sections: readonly Section[];
  /** Of the whole note, headings included and front matter not. */
  readonly words: number;
}

type Value = string | boolean | readonly number[] | readonly string[];
interface Entry {
  readonly value: Value;
  readonly line: number;
}
type Complain = (line: number, why: string) => Error;

const KEYS = ['title', 'device', 'opens_after', 'sources', 'rows', 'western'] as const;
const FENCE = '---';
/** What YAML would not read as plain words. */
const NOT_PLAIN = /^[[\]{}&*!|>'%@`#?-]|: |:$| #|^(?:true|false|null|yes|no|on|off|~)$|^[\d.+-]+$/i;

/** Every note in the folder, by number. Throws at the first that is not made as notes are made. */
export function readNotes(folder: string): Note[] {
  const files = globSync('*.md', { cwd: folder }).sort();
  return files.map((file) => readNote(file, readFileSync(path.join(folder, file), 'utf8')));
}

/** One note. @param file its name, `01-who-looked.md`, which gives its number and is named in errors. */
export function readNote(file: string, text: string): Note {
  const complain: Complain = (line, why) => new Error(`${file}:${line} ${why}`);
  const number = /^(\d\d)-[a-z0-9-]+\.md$/.exec(file)?.[1];
  if (number === undefined) throw complain(1, 'a note is named 01-its-title.md');
  const lines = text.split('\n');
  if (lines[0] !== FENCE) throw complain(1, 'a note begins with --- and its front matter');
  const end = lines.indexOf(FENCE, 1);
  if (end < 0) throw complain(lines.length, 'the front matter is not closed by ---');

  const entries = frontMatter(lines.slice(1, end), complain);
  const entry = (key: (typeof KEYS)[number]): Entry => {
    const found = entries.get(key);
    if (!found) throw complain(end + 1, `the front matter has no ${key}`);
    return found;
  };
  const words = (key: 'title' | 'device' | 'opens_after'): string => {
    const { value, line } = entry(key);
    if (typeof value !== 'string') throw complain(line, `${key} is words`);
    return value;
  };
  const opensAfter = OPENS_AFTER.find((day) => day === words('opens_after'));
  if (!opensAfter) throw complain(entry('opens_after').line, `opens_after is one of ${OPENS_AFTER.join(', ')}`);
  const western = entry('western');
  if (typeof western.value !== 'boolean') throw complain(western.line, 'western is true or false');

  const body = lines.slice(end + 1);
  const { lead, sections } = sectionsOf(body);
  return {
    file,
    number: Number(number),
    title: words('title'),
    device: words('device'),
    opensAfter,
    sources: list(entry('sources'), isWords, 'sources is a list of words, an item a line', complain),
    rows: list(entry('rows'), isNumber, 'rows is a list of numbers, [1, 2]', complain),
    western: western.value,
    lead,
    sections,
    words: countWords(body.join('\n')),
  };
}

const isWords = (item: unknown): item is string => typeof item === 'string';
const isNumber = (item: unknown): item is number => typeof item === 'number';

function list<T>({ value, line }: Entry, is: (item: unknown) => item is T, why: string, complain: Complain): T[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [null];
  const good = items.filter(is);
  if (good.length < items.length) throw complain(line, why);
  return good;
}

/** The entries by key. @param lines between the fences; the first is the file's second. */
function frontMatter(lines: readonly string[], complain: Complain): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  let items: string[] | null = null;
  for (const [index, text] of lines.entries()) {
    const line = index + 2;
    const item = /^ {2}- (.+)$/.exec(text)?.[1];
    if (item !== undefined) {
      if (!items) throw complain(line, 'an item belongs under a key that ends its line with a colon');
      items.push(plainOrQuoted(item, line, complain));
      continue;
    }
    const [, key, rest] = /^(\w+):(?: (.+))?$/.exec(text) ?? [];
    if (key === undefined) throw complain(line, 'a line of front matter is `key: value` or `  - item`');
    if (!KEYS.some((known) => known === key)) throw complain(line, `no note has a ${key}`);
    if (entries.has(key)) throw complain(line, `${key} is said twice`);
    items = rest === undefined ? [] : null;
    entries.set(key, { value: items ?? single(rest ?? '', line, complain), line });
  }
  return entries;
}

function single(text: string, line: number, complain: Complain): Value {
  if (text === 'true' || text === 'false') return text === 'true';
  const numbers = /^\[(\d+(?:, \d+)*)?\]$/.exec(text);
  if (numbers) return numbers[1] === undefined ? [] : numbers[1].split(', ').map(Number);
  return plainOrQuoted(text, line, complain);
}

function plainOrQuoted(text: string, line: number, complain: Complain): string {
  if (text.startsWith('"')) {
    try {
      return JSON.parse(text) as string;
    } catch {
      throw complain(line, 'what is opened with a double quotation mark is closed with one');
    }
  }
  if (NOT_PLAIN.test(text)) throw complain(line, `put it in double quotation marks: ${text}`);
  return text.trim();
}

function sectionsOf(body: readonly string[]): { lead: string; sections: Section[] } {
  const [lead = '', ...rest] = `\n${body.join('\n')}`.split(/\n## /);
  const sections = rest.map((part) => {
    const [heading = '', ...text] = part.split('\n');
    return { heading: heading.trim(), text: text.join('\n').trim() };
  });
  return { lead: lead.trim(), sections };
}

/** Words as a reader would count them: whatever has a letter or a figure in it, between spaces. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** What stands between double quotation marks, on one line: in a note, always somebody's own words. */
export function quotations(text: string): string[] {
  return [...text.replace(/\s+/g, ' ').matchAll(/“([^”]+)”/g)].map((match) => match[1] ?? '');
}
