/**
 * What becomes of a story's facts: the items of its LISTs that nothing sets, and those that nothing asks for. Read from the
 * compiled JSON; a hint to a writer, never an error: a fact may wait for a later chapter.
 */
import { isObject, rootOf, walkContent, type Json, type Root } from './compiled-json.ts';

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
