/**
 * A map of a compiled story, read without playing it: what must be so for a place to be come to (facts asked for on the way,
 * choices that lead there) and where each fact is set. Whoever looks for a way finds it here; nothing here is certain, since
 * what a condition comes to is only known in playing.
 */
import { isObject, knotOf, resolved, rootOf, walkContent, type Json, type Root } from './compiled-json.ts';

/** Names of facts (items of LISTs) and variables that a condition asks to be there, and not to be there. */
export interface Asked {
  readonly for: readonly string[];
  readonly against: readonly string[];
}

export interface Atlas {
  /** What is asked before a container is entered, by its path. */
  readonly guards: ReadonlyMap<string, Asked>;
  /** The choice whose taking enters this container, by its path. */
  readonly choices: ReadonlyMap<string, string>;
  /** Places that lead to a knot, a stitch or a function, by its path. */
  readonly entries: ReadonlyMap<string, readonly string[]>;
  /** Places that set a fact or write a variable, by its name. */
  readonly setters: ReadonlyMap<string, readonly string[]>;
  /** Where a faint line or a bar is told, by what the phone does with it: `attend sel_lockers`, `open door`. */
  readonly told: ReadonlyMap<string, readonly string[]>;
  /** Facts that are set, and knots that are led to, where this choice is taken and before the next, by the choice's id. */
  readonly deeds: ReadonlyMap<string, ReadonlySet<string>>;
}

const NOTHING: Asked = { for: [], against: [] };

function add<T>(into: Map<string, T[]>, key: string, value: T): void {
  const known = into.get(key);
  if (known) known.push(value);
  else into.set(key, [value]);
}

class Surveyor {
  readonly guards = new Map<string, Asked>();
  readonly choices = new Map<string, string>();
  readonly entries = new Map<string, string[]>();
  readonly setters = new Map<string, string[]>();
  readonly told = new Map<string, string[]>();
  readonly #items: ReadonlySet<string>;
  /** What a function's conditions ask for, whatever they are. */
  readonly #functions = new Map<string, Set<string>>();

  constructor(root: Json, items: ReadonlySet<string>) {
    this.#items = items;
    // Twice: the second time what functions ask for is known.
    for (let round = 0; round < 2; round++) {
      for (const map of [this.guards, this.choices, this.entries, this.setters, this.told]) map.clear();
      walkContent(root, [], (content, path) => {
        if (path[0] !== 'global decl') this.#read(content, path.join('.'));
      });
    }
  }

  #read(content: readonly Json[], here: string): void {
    let asked = NOTHING;
    let run = 0;
    content.forEach((item, index) => {
      const at = `${here}.${index}`;
      if (item === 'ev') run = index;
      if (typeof item === 'string') this.#tag(item, at);
      if (item === '/ev') {
        asked = this.#asked(content.slice(run, index));
        for (const name of [...asked.for, ...asked.against]) this.#noteFunction(here, name);
      } else if (item === '~ret') {
        for (const name of this.#asked(content.slice(run, index)).for) this.#noteFunction(here, name);
      } else if (Array.isArray(item)) this.#arm(item, at, asked);
      else if (isObject(item)) this.#object(item, at, here, content.slice(run, index), asked);
    });
  }

  #tag(token: string, at: string): void {
    const [, verb, id] = /^\^\s*(faint|handled):\s*(\w+)/.exec(token) ?? [];
    if (id !== undefined && id !== 'end') add(this.told, `${verb === 'faint' ? 'attend' : 'open'} ${id}`, at);
  }

  #noteFunction(here: string, name: string): void {
    const knot = knotOf(here);
    this.#functions.set(knot, (this.#functions.get(knot) ?? new Set()).add(name));
  }

  /** `[{"->": ".^.b", "c": true}, {"b": […]}]`: an arm whose condition was evaluated just before it, or within it. */
  #arm(arm: readonly Json[], at: string, before: Asked): void {
    const way = arm.findIndex((item) => isObject(item) && item['->'] === '.^.b');
    if (way < 0) return;
    const own = arm.lastIndexOf('ev', way);
    const asked = own < 0 ? before : this.#asked(arm.slice(own, way));
    const conditional = (arm[way] as { readonly c?: boolean }).c === true;
    this.guards.set(`${at}.b`, conditional ? asked : { for: asked.against, against: asked.for });
  }

  #object(item: { readonly [key: string]: Json }, at: string, here: string, run: readonly Json[], asked: Asked): void {
    const choice = item['*'];
    if (typeof choice === 'string') {
      const target = resolved(choice, at);
      this.choices.set(target, idIn(run) ?? target);
      if (asked !== NOTHING && run.includes('/ev')) this.guards.set(target, this.#asked(run));
      return;
    }
    const to = item['->'] ?? item['f()'] ?? item['->t->'];
    if (typeof to === 'string' && item['var'] !== true) {
      const target = resolved(to, at);
      if (knotOf(target) !== knotOf(here) || target.split('.').length === 2) add(this.entries, target, at);
    }
    const written = item['VAR='];
    if (typeof written !== 'string' || item['re'] !== true) return;
    add(this.setters, written, at);
    if (!run.includes('-')) for (const name of namesIn(run, this.#items)) add(this.setters, name, at);
  }

  /** Reads the tokens of a condition as ink does, on a stack. */
  #asked(tokens: readonly Json[]): Asked {
    const stack: { for: string[]; against: string[] }[] = [];
    const pop = () => stack.pop() ?? { for: [], against: [] };
    for (const token of tokens) {
      if (token === '?' || token === '!?') {
        const [right] = [pop(), pop()];
        stack.push(token === '?' ? right : { for: right.against, against: right.for });
      } else if (token === '!') {
        const { for: names, against } = pop();
        stack.push({ for: against, against: names });
      } else if (isObject(token)) {
        const called = token['f()'];
        const names = typeof called === 'string' ? [...(this.#functions.get(called) ?? [])] : namesOrVariables(token);
        stack.push({ for: names, against: [] });
      } else if (typeof token === 'string' && OPERATORS.has(token)) {
        const [b, a] = [pop(), pop()];
        stack.push({ for: [...a.for, ...b.for], against: [...a.against, ...b.against] });
      }
    }
    const every = (key: 'for' | 'against') => [...new Set(stack.flatMap((one) => one[key]))];
    return { for: every('for'), against: every('against') };
  }
}

const OPERATORS = new Set(['&&', '||', '==', '!=', '>', '<', '>=', '<=', '+', '-']);

/** The `# id:` of the choice whose tokens these are. */
function idIn(tokens: readonly Json[]): string | undefined {
  const tag = tokens.find((token) => typeof token === 'string' && /^\^\s*id:/.test(token));
  return typeof tag === 'string' ? tag.slice(tag.indexOf(':') + 1).trim() : undefined;
}

function namesIn(tokens: readonly Json[], items: ReadonlySet<string>): string[] {
  return tokens
    .filter(isObject)
    .flatMap(namesOrVariables)
    .filter((name) => items.has(name));
}

/** The variable or the list's items of a token. */
function namesOrVariables(token: { readonly [key: string]: Json }): string[] {
  if (typeof token['VAR?'] === 'string') return [token['VAR?']];
  const { list } = token;
  return isObject(list) ? Object.keys(list).map((name) => name.slice(name.lastIndexOf('.') + 1)) : [];
}

/** Surveys a compiled story. */
export function readAtlas(json: string): Atlas {
  const { listDefs = {} } = JSON.parse(json) as Root;
  const items = new Set(Object.values(listDefs).flatMap((list) => Object.keys(list)));
  const { guards, choices, entries, setters, told } = new Surveyor(rootOf(json), items);
  const deeds = new Map<string, Set<string>>();
  const note = (deed: string, sites: readonly string[]): void => {
    for (const site of sites) {
      const id = choiceAt(choices, site);
      if (id !== null) deeds.set(id, (deeds.get(id) ?? new Set()).add(deed));
    }
  };
  for (const [fact, sites] of setters) note(fact, sites);
  for (const [knot, sites] of entries) note(knot, sites);
  return { guards, choices, entries, setters, told, deeds };
}

/** The last choice that must be taken to come to a place in its own knot; null when there is none. */
function choiceAt(choices: ReadonlyMap<string, string>, place: string): string | null {
  for (let parts = place.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
    const id = choices.get(parts.join('.'));
    if (id !== undefined) return id;
  }
  return null;
}
