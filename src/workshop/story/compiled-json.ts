/**
 * What can be read from compiled ink alone, ours or anybody's: its text, choices, knots, tags and facts, each with its ink path.
 * The crawler measures against this. Where something was written in the source is `compile.ts`'s business.
 */
import { readTag } from '../../narrative/tags.ts';

export type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** An object of compiled ink: a variable, a divert, a choice. */
export const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Root {
  readonly root: Json;
  readonly listDefs?: { readonly [list: string]: { readonly [item: string]: number } };
}

/** The container that holds everything. @throws SyntaxError when it is no JSON. */
export const rootOf = (json: string): Json => (JSON.parse(json) as Root).root;

/** Calls `visit` for the content of every container of a compiled story, with its path. */
export function walkContent(
  container: Json,
  path: readonly string[],
  visit: (content: readonly Json[], path: readonly string[]) => void,
): void {
  if (!Array.isArray(container)) return;
  const content = (container as readonly Json[]).slice(0, -1);
  visit(content, path);
  content.forEach((item, index) => {
    if (!Array.isArray(item)) return;
    const last: Json = (item as readonly Json[]).at(-1) ?? null;
    const name = isObject(last) && typeof last['#n'] === 'string' ? last['#n'] : String(index);
    walkContent(item, [...path, name], visit);
  });
  const named = (container as readonly Json[]).at(-1) ?? null;
  if (isObject(named)) for (const [name, inner] of Object.entries(named)) walkContent(inner, [...path, name], visit);
}

export interface KnownChoice {
  /** Ink's `sourcePath`. */
  readonly path: string;
  /** From `# id:`; the path of what it leads to when there is none, as narrative names it. */
  readonly id: string;
  readonly label: string;
  /** Verbs of its tags. */
  readonly verbs: ReadonlySet<string>;
}

/** Everything in a compiled story that a player could meet. */
export interface Universe {
  /** Path and text of every run of prose. */
  readonly texts: ReadonlyMap<string, string>;
  /** By path; fallbacks, which nobody sees, are left out. */
  readonly choices: ReadonlyMap<string, KnownChoice>;
  /** Knots, functions left out. */
  readonly knots: readonly string[];
  /** Tags of lines and choices, in order, with the container they stand in. */
  readonly tags: readonly { readonly verb: string; readonly rest: string; readonly path: string }[];
  /** Words that can be read: prose, labels, and the tags whose text is shown. */
  readonly words: number;
}

/** Tags whose text a player reads. */
const SHOWN = new Set(['kindly', 'plain', 'struck', 'faint', 'handled', 'regard', 'stamp', 'thread']);
const FALLBACK = 8;

/** Counts words as a reader would: runs of letters and digits, with what joins them. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’.,:-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Reads the universe of a compiled story. */
export function readUniverse(json: string): Universe {
  const root = rootOf(json);
  const texts = new Map<string, string>();
  const choices = new Map<string, KnownChoice>();
  const tags: { verb: string; rest: string; path: string }[] = [];
  const functions = new Set<string>();
  let words = 0;
  walkContent(root, [], (content, path) => {
    if (path[0] === 'global decl') return;
    let inString = 0;
    let inTag = false;
    let label = '';
    let own: { verb: string; rest: string }[] = [];
    content.forEach((item, index) => {
      const here = [...path, String(index)].join('.');
      if (item === 'str') inString++;
      else if (item === '/str') inString--;
      else if (item === '#') inTag = true;
      else if (item === '/#') inTag = false;
      else if (item === 'ev') [label, own] = ['', []];
      else if (typeof item === 'string' && item.startsWith('^')) {
        const text = item.slice(1);
        if (inTag) {
          const tag = readTag(text);
          own.push(tag);
          tags.push({ ...tag, path: here });
          if (SHOWN.has(tag.verb) && tag.rest !== 'end') words += countWords(tag.rest);
        } else if (inString > 0) label += text;
        else if (text.trim() !== '') {
          texts.set(here, text);
          words += countWords(text);
        }
      } else if (isObject(item) && typeof item['*'] === 'string' && (Number(item['flg'] ?? 0) & FALLBACK) === 0) {
        const id = own.find(({ verb }) => verb === 'id')?.rest ?? resolved(item['*'], here);
        words += countWords(label);
        choices.set(here, { path: here, id, label: label.trim(), verbs: new Set(own.map(({ verb }) => verb)) });
        [label, own] = ['', []];
      } else if (isObject(item) && typeof item['f()'] === 'string') functions.add(item['f()']);
    });
  });
  const named = (root as readonly Json[]).at(-1) ?? null;
  const knots = isObject(named) ? Object.keys(named).filter((name) => name !== 'global decl' && name !== '#f') : [];
  return { texts, choices, tags, words, knots: knots.filter((name) => !functions.has(name) && !returns(named, name)) };
}

/** The knot that an ink path lies in; '' for the root. */
export const knotOf = (path: string): string => path.replace(/\..*$/, '');

/** A path of compiled ink as it is from the root; relative ones begin with a dot, and `^` goes up. */
function resolved(path: string, from: string): string {
  if (!path.startsWith('.')) return path;
  const parts = from.split('.');
  for (const part of path.split('.').filter(Boolean)) {
    if (part === '^') parts.pop();
    else parts.push(part);
  }
  return parts.join('.');
}

/** Functions end in `~ret` or set things for the host; a knot tells or leads on. */
function returns(named: Json, name: string): boolean {
  let tells = false;
  walkContent(isObject(named) ? (named[name] ?? null) : null, [name], (content) => {
    tells ||= content.some(
      (item) => item === 'end' || item === 'done' || item === '\n' || (isObject(item) && ('->' in item || '*' in item)),
    );
  });
  return !tells;
}

/** What became of the items of one LIST. */
export interface Facts {
  readonly list: string;
  readonly neverSet: readonly string[];
  readonly neverRead: readonly string[];
}

/** For each LIST, the items that no line sets and those that no line asks for. */
export function readFacts(json: string): Facts[] {
  const { listDefs = {} } = JSON.parse(json) as Root;
  const set = new Map<string, Set<string>>();
  const read = new Set<string>();
  const whole = new Set<string>();
  const items = new Set(Object.values(listDefs).flatMap((list) => Object.keys(list)));
  walkContent(rootOf(json), [], (content, path) => {
    content.forEach((item, index) => {
      const named = namesIn(item, items);
      const into = assignedBy(content, index);
      if (named.length > 0 && into !== null) {
        for (const name of named) set.set(name, (set.get(name) ?? new Set()).add(into));
      } else if (named.length > 0 && path[0] !== 'global decl') named.forEach((name) => read.add(name));
      else if (isObject(item) && typeof item['VAR?'] === 'string' && !asksOne(content, index, items))
        whole.add(item['VAR?']);
    });
  });
  return Object.entries(listDefs).map(([list, members]) => ({
    list,
    neverSet: Object.keys(members).filter((name) => !set.has(name)),
    neverRead: Object.keys(members).filter(
      (name) => !read.has(name) && ![...(set.get(name) ?? [])].some((into) => whole.has(into)),
    ),
  }));
}

function namesIn(item: Json, items: ReadonlySet<string>): string[] {
  if (!isObject(item)) return [];
  if (typeof item['VAR?'] === 'string') return items.has(item['VAR?']) ? [item['VAR?']] : [];
  const list = item['list'];
  return isObject(list) ? Object.keys(list).map((name) => name.slice(name.lastIndexOf('.') + 1)) : [];
}

/** The variable that the value at `index` is put into by this very statement, or null. */
function assignedBy(content: readonly Json[], index: number): string | null {
  const after = content.slice(index + 1, index + 3);
  const target = after[0] === '+' || after[0] === '/ev' ? after[1] : after[0];
  return isObject(target) && typeof target['VAR='] === 'string' ? target['VAR='] : null;
}

/** Whether a variable stands where only one item of it is asked for or changed. */
function asksOne(content: readonly Json[], index: number, items: ReadonlySet<string>): boolean {
  const [next, operator] = content.slice(index + 1, index + 3);
  return (
    namesIn(next ?? null, items).length > 0 &&
    (operator === '?' || operator === '!?' || operator === '+' || operator === '-')
  );
}
