/**
 * How compiled ink is laid out: containers in arrays, paths through them. For whoever reads a story from its JSON alone, ours or
 * anybody's; what is to be found in it is `universe.ts`'s and `facts.ts`'s.
 */

export type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** An object of compiled ink: a variable, a divert, a choice. */
export const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The whole of a compiled story. */
export interface Root {
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

/** The knot that an ink path lies in; '' for the root. */
export const knotOf = (path: string): string => path.replace(/\..*$/, '');

/** A path of compiled ink as it is from the root; relative ones begin with a dot, and `^` goes up. */
export function resolved(path: string, from: string): string {
  if (!path.startsWith('.')) return path;
  const parts = from.split('.');
  for (const part of path.split('.').filter(Boolean)) {
    if (part === '^') parts.pop();
    else parts.push(part);
  }
  return parts.join('.');
}
