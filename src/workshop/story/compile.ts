/**
 * Compiles the ink, once for everybody: build, checks, crawler, report, tests.
 * inkjs reports errors as bare strings and loses line numbers in its JSON; both are mended here and nowhere else.
 * What the tags mean must not enter: see `tags.ts`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Compiler, CompilerOptions, type Story } from 'inkjs/full';
import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import type { Container } from 'inkjs/engine/Container';
import type { InkObject } from 'inkjs/engine/Object';
import type { Finding, Level, Place } from './place.ts';

export interface CompileOptions {
  /**
   * Count visits of every container. Always true for what is shipped: otherwise a read count added in a later version has no
   * history in older plays. The crawler says false, to learn which counts the story's logic reads.
   */
  readonly countAllVisits?: boolean;
  /** Names of files in findings are given relative to this folder. */
  readonly relativeTo?: string;
}

export interface Compiled {
  /** Null when there were errors. */
  readonly json: string | null;
  /** The story made in process: unlike one made from JSON, its content knows its lines. Null when there were errors. */
  readonly story: Story | null;
  /** The tree the compiler parsed; null when parsing threw. */
  readonly parsed: ParsedStory | null;
  /** Absolute paths of every file read, the entry first, also after errors: what to watch. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
  /** Turns the file name of a `debugMetadata` into the one shown. */
  readonly shownFile: (fileName: string | null | undefined) => string;
}

const LEVELS: readonly Level[] = ['todo', 'warning', 'error'];
const MESSAGE = /^(?:[A-Z ]+: )?(?:'([^']+)' )?line (\d+): ([\s\S]*)$/;

/** Compiles `entry` with its INCLUDEs, which are written relative to the entry's folder. Never throws for what is in the ink. */
export function compileInk(entry: string, options: CompileOptions = {}): Compiled {
  const root = path.dirname(path.resolve(entry));
  const files = new Set<string>([path.resolve(entry)]);
  const findings: Finding[] = [];
  const shownFile = (name: string | null | undefined): string =>
    path.relative(options.relativeTo ?? process.cwd(), path.resolve(root, name ?? path.basename(entry)));
  const read = (file: string): string => {
    files.add(file);
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  };
  const heard = (raw: string, type: number): void => {
    const parts = MESSAGE.exec(raw);
    const line = Number(parts?.[2] ?? 0);
    findings.push({ level: LEVELS[type] ?? 'error', file: shownFile(parts?.[1]), line, text: parts?.[3] ?? raw });
  };
  const handler = { ResolveInkFilename: (name: string) => path.resolve(root, name), LoadInkFileContents: read };
  const { countAllVisits = true } = options;
  let compiler: Compiler | null = null;
  let story: Story | null = null;
  try {
    const source = read(path.resolve(entry));
    compiler = new Compiler(source, new CompilerOptions(path.basename(entry), [], countAllVisits, heard, handler));
    story = compiler.Compile();
  } catch (error) {
    // A bare "Compilation failed." repeats what was heard; anything else (a missing INCLUDE, a compiler bug) says the only thing known.
    if (!findings.some((f) => f.level === 'error')) heard(String(error instanceof Error ? error.message : error), 2);
  }
  if (findings.some((finding) => finding.level === 'error')) story = null;
  return {
    json: story ? (story.ToJson() as string) : null,
    story,
    parsed: compiler?.parsedStory ?? null,
    files: [...files],
    findings,
    shownFile,
  };
}

/** True for a runtime container, without a value import of inkjs's internals (that would be a second engine). */
export const isContainer = (object: InkObject): object is Container =>
  'namedContent' in object && object.namedContent instanceof Map;

/** The content of a container in order, then what is only named. */
export function* contentOf(container: Container): Generator<InkObject> {
  const seen = new Set<InkObject>(container.content);
  yield* container.content;
  for (const named of container.namedContent.values()) {
    if (!seen.has(named as unknown as InkObject)) yield named as unknown as InkObject;
  }
}

/** Every container's and object's ink path (`knot.0.c-1.3`) with the line it was written on: for reports from a story made of JSON. */
export function linesByPath(compiled: Compiled): Map<string, Place> {
  const lines = new Map<string, Place>();
  const walk = (object: InkObject): void => {
    const from = object.debugMetadata;
    if (from)
      lines.set(object.path.toString(), { file: compiled.shownFile(from.fileName), line: from.startLineNumber });
    if (isContainer(object)) for (const inner of contentOf(object)) walk(inner);
  };
  const root = compiled.story?.mainContentContainer;
  if (root) walk(root);
  return lines;
}

/** The line of a path, or of the nearest container around it. */
export function lineOf(lines: ReadonlyMap<string, Place>, inkPath: string): Place | null {
  for (let parts = inkPath.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
    const place = lines.get(parts.join('.'));
    if (place) return place;
  }
  return null;
}
