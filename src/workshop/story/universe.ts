/**
 * Everything in a compiled story that a player could meet, each with its ink path: what the crawler measures against. Read from
 * the JSON alone, so that it works for any story. Where something was written is `compile.ts`'s business.
 */
import { readTag } from '../../narrative/tags.ts';
import { isObject, knotOf, resolved, rootOf, walkContent, type Json } from './compiled-json.ts';

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
  const reader = new Reader();
  walkContent(root, [], (content, path) => {
    if (path[0] !== 'global decl') reader.read(content, path);
  });
  const { texts, choices, tags, words, functions } = reader;
  const named = (root as readonly Json[]).at(-1) ?? null;
  const knots = isObject(named) ? Object.keys(named).filter((name) => name !== 'global decl' && name !== '#f') : [];
  return { texts, choices, tags, words, knots: knots.filter((name) => !functions.has(name) && !returns(named, name)) };
}

/** Goes through one container after another and keeps what a player could meet. */
class Reader {
  readonly texts = new Map<string, string>();
  readonly choices = new Map<string, KnownChoice>();
  readonly tags: { verb: string; rest: string; path: string }[] = [];
  readonly functions = new Set<string>();
  words = 0;
  #inString = 0;
  #inTag = false;
  /** Label and tags since the last `ev`: a choice's, when a choice follows. */
  #label = '';
  #own: { verb: string; rest: string }[] = [];

  read(content: readonly Json[], path: readonly string[]): void {
    [this.#inString, this.#inTag] = [0, false];
    this.#forget();
    content.forEach((item, index) => {
      const here = [...path, String(index)].join('.');
      if (typeof item === 'string' && item.startsWith('^')) this.#text(item.slice(1), here);
      else if (typeof item === 'string') this.#command(item);
      else if (isObject(item)) this.#object(item, here);
    });
  }

  #forget(): void {
    [this.#label, this.#own] = ['', []];
  }

  #command(name: string): void {
    if (name === 'str') this.#inString++;
    else if (name === '/str') this.#inString--;
    else if (name === '#' || name === '/#') this.#inTag = name === '#';
    else if (name === 'ev') this.#forget();
  }

  #text(text: string, here: string): void {
    if (this.#inTag) {
      const tag = readTag(text);
      this.#own.push(tag);
      this.tags.push({ ...tag, path: here });
      if (SHOWN.has(tag.verb) && tag.rest !== 'end') this.words += countWords(tag.rest);
    } else if (this.#inString > 0) this.#label += text;
    else if (text.trim() !== '') {
      this.texts.set(here, text);
      this.words += countWords(text);
    }
  }

  #object(item: { readonly [key: string]: Json }, here: string): void {
    if (typeof item['f()'] === 'string') this.functions.add(item['f()']);
    const target = item['*'];
    if (typeof target !== 'string' || (Number(item['flg'] ?? 0) & FALLBACK) !== 0) return;
    const id = this.#own.find(({ verb }) => verb === 'id')?.rest ?? resolved(target, here);
    const verbs = new Set(this.#own.map(({ verb }) => verb));
    this.words += countWords(this.#label);
    this.choices.set(here, { path: here, id, label: this.#label.trim(), verbs });
    this.#forget();
  }
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

/** Knots that change a variable, themselves or through what they lead to or call. */
export function knotsThatWrite(json: string): Set<string> {
  const leads = new Map<string, Set<string>>();
  const writers = new Set<string>();
  walkContent(rootOf(json), [], (content, [knot = '']) => {
    for (const item of content) {
      if (!isObject(item)) continue;
      if ('VAR=' in item && item['re'] === true) writers.add(knot);
      const to = item['f()'] ?? item['->'] ?? item['->t->'];
      if (typeof to === 'string') leads.set(knot, (leads.get(knot) ?? new Set()).add(knotOf(to)));
    }
  });
  for (let before = -1; before !== writers.size;) {
    before = writers.size;
    for (const [knot, to] of leads) if ([...to].some((other) => writers.has(other))) writers.add(knot);
  }
  return writers;
}
