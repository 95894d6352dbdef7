/**
 * Divides the compiled story: a base (what every chapter shares, and Monday) and a part for each further chapter, so that Monday
 * begins as soon as ever. A knot belongs to the folder its file lies in. Also says what a divided story cannot do.
 */
import { partText, type PartHead } from '../../narrative/index.ts';
import type { Check } from './context.ts';
import type { Compiled } from './compile.ts';
import { lineOf } from './compile.ts';
import { isObject, knotOf, resolved, walkContent, type Json, type Root } from './compiled-json.ts';
import { fault } from './place.ts';
import { CHAPTERS } from './vocabulary.ts';

/** The first chapter comes with the base. */
const [FIRST] = CHAPTERS;

export interface Part extends PartHead {
  /** A compiled story of this part's knots alone. */
  readonly text: string;
}

export interface SplitStory {
  /** A compiled story that begins, and names its parts. */
  readonly base: string;
  readonly parts: readonly Part[];
}

/** The part each knot belongs to; a knot of the base is not in it. */
export function partsByKnot({ story }: Compiled): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const [knot, container] of story?.mainContentContainer.namedContent ?? []) {
    const file = (container as unknown as { debugMetadata: { fileName: string | null } | null }).debugMetadata
      ?.fileName;
    const folder = (file ?? '').split(/[/\\]/).at(-2);
    const chapter = CHAPTERS.find((name) => name === folder);
    if (chapter && chapter !== FIRST) parts.set(knot, chapter);
  }
  return parts;
}

/** Divides it. A story without chapters is all base. @throws SyntaxError when there is no JSON. */
export function splitStory(compiled: Compiled): SplitStory {
  const byKnot = partsByKnot(compiled);
  const { root, ...rest } = JSON.parse(compiled.json ?? '') as Omit<Root, 'root'> & { readonly root: readonly Json[] };
  const named = (root.at(-1) ?? {}) as Readonly<Record<string, Json>>;
  const knotsOf = (part: string | undefined) =>
    Object.fromEntries(Object.entries(named).filter(([knot]) => byKnot.get(knot) === part));
  const parts = CHAPTERS.filter((name) => [...byKnot.values()].includes(name)).map((name): Part => {
    const knots = knotsOf(name);
    return { name, knots: Object.keys(knots), text: partText(knots) };
  });
  const heads = parts.map(({ name, knots }): PartHead => ({ name, knots }));
  // The list of parts comes first, where it is found without reading the rest.
  if (heads.length === 0) return { base: compiled.json ?? '', parts };
  const base = JSON.stringify({ parts: heads, ...rest, root: [...root.slice(0, -1), knotsOf(undefined)] });
  return { base, parts };
}

/** How compiled ink refers to a knot, and what that needs of it. */
const REFERENCES: readonly { key: string; what: string; needs: 'same' | 'earlier' }[] = [
  { key: 'CNT?', what: 'counts visits of', needs: 'same' },
  { key: '^->', what: 'hands on the way to', needs: 'earlier' },
  { key: 'f()', what: 'calls', needs: 'earlier' },
  { key: '->t->', what: 'tunnels into', needs: 'earlier' },
];

/** What a knot may ask of another chapter: to go there, and nothing of a later one; and never how often it was there. */
export const checkParts: Check = ({ compiled, lines }) => {
  if (compiled.json === null) return [];
  const byKnot = partsByKnot(compiled);
  const rank = (knot: string): number => CHAPTERS.findIndex((name) => name === (byKnot.get(knot) ?? FIRST));
  const findings: ReturnType<Check> = [];
  walkContent((JSON.parse(compiled.json) as Root).root, [], (content, path) => {
    const [from = ''] = path;
    content.forEach((item, index) => {
      if (!isObject(item)) return;
      const here = [...path, String(index)].join('.');
      for (const { key, what, needs } of REFERENCES) {
        const target = item[key];
        if (typeof target !== 'string' || item['var'] === true) continue;
        const to = knotOf(resolved(target, here));
        const allowed = needs === 'same' ? rank(to) === rank(from) : rank(to) <= rank(from);
        if (allowed || !known(to, byKnot, compiled)) continue;
        const chapter = byKnot.get(to) ?? 'the base';
        findings.push(
          fault(
            lineOf(lines, here) ?? { file: compiled.shownFile(null), line: 0 },
            needs === 'same'
              ? `${what} ${to}, which is in ${chapter}: another chapter's visits are not counted here; keep a fact`
              : `${what} ${to}, which is in ${chapter} and may not be here yet: what chapters share lies in story/lib`,
          ),
        );
      }
    });
  });
  return findings;
};

const known = (knot: string, byKnot: ReadonlyMap<string, string>, { story }: Compiled): boolean =>
  byKnot.has(knot) || (story?.mainContentContainer.namedContent.has(knot) ?? false);
