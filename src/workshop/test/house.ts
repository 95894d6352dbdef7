/**
 * Who may import whom, as `src/README.md` has it, in a form that can be checked. Reading files and judging imports only.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';

/** One `import`, `export … from` or `import()`. */
export interface Import {
  /** Relative to `src`, as is `to` when it is ours. */
  readonly from: string;
  readonly line: number;
  /** `narrative/types.ts`, or a package's name. */
  readonly to: string;
  readonly ours: boolean;
  /** Gone after compilation. */
  readonly typeOnly: boolean;
}

interface Room {
  /** Rooms it may import values from, itself always. */
  readonly values: readonly string[];
  /** Rooms it may import types from, besides. */
  readonly types: readonly string[];
  /** Files of other rooms it may import, besides: pure, and made to be shared. */
  readonly files?: readonly string[];
}

/** Files that lie in `src` itself are the composition root, with main.ts. */
const ROOT = '(root)';
const EVERYWHERE = ['narrative', 'playthrough', 'reader', 'stage', 'sound', 'table', 'seminar', 'workshop'];
const SHOWS: Room = { values: [], types: ['narrative'], files: ['narrative/emphasis.ts', 'narrative/offered.ts'] };
export const ROOMS: Readonly<Record<string, Room>> = {
  narrative: { values: [], types: [] },
  playthrough: { values: ['narrative'], types: [] },
  reader: { ...SHOWS, values: ['table'] },
  stage: { ...SHOWS, values: ['table'] },
  // What stage and reader must show alike: pure, and knows neither.
  table: SHOWS,
  sound: SHOWS,
  seminar: { values: ['playthrough', 'table'], types: ['narrative'], files: ['narrative/emphasis.ts'] },
  workshop: { values: EVERYWHERE, types: [] },
  [ROOT]: { values: EVERYWHERE.filter((room) => room !== 'workshop'), types: [] },
};

/** Packages that only these rooms may use; the workshop may use any. */
const KEPT: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^inkjs(\/|$)/, ['narrative']],
  [/^phaser(\/|$)/, ['stage']],
  [/^lit-html(\/|$)/, ['reader', 'seminar', ROOT]],
  [/^qr(\/|$)/, ['reader', 'seminar']],
  [/^idb-keyval$/, ['playthrough', ROOT]],
  [/^node:/, []],
];

const roomOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : ROOT);
const isTest = (file: string): boolean => /\.(test|spec)\.ts$/.test(file);

const STATEMENT = /^(?:import|export)\s(?:[^'";]*?\bfrom\s*)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /(\btypeof\s+)?\bimport\(\s*['"]([^'"]+)['"]\s*\)(\.\w+)?/g;

/** Every import of a file's text. @param file relative to `src`. */
export function importsOf(file: string, text: string): Import[] {
  const made = (index: number, target: string, typeOnly: boolean): Import => {
    const ours = target.startsWith('.');
    const to = ours
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file), target.replace(/\?.*$/, '')))
      : target;
    return { from: file, line: text.slice(0, index).split('\n').length, to, ours, typeOnly };
  };
  const statements = [...text.matchAll(STATEMENT)].map((match) =>
    made(match.index, match[1] ?? '', /^(import|export)\s+type\b/.test(match[0])),
  );
  // `import('x').Name` and `typeof import('x')` are types.
  const dynamic = [...text.matchAll(DYNAMIC)].map((match) => {
    const isType = match[1] !== undefined || /^\.[A-Z]/.test(match[3] ?? '');
    return made(match.index, match[2] ?? '', isType);
  });
  return [...statements, ...dynamic];
}

/** Why the import is not allowed, or null. */
export function wrongWith({ from, to, ours, typeOnly }: Import): string | null {
  const room = roomOf(from);
  if (!ours) return packageTrouble(room, from, to);
  // Above src lie data and the tools' own configuration.
  if (to.startsWith('../')) return null;
  const other = roomOf(to);
  if (other === room) return null;
  if (to === 'main.ts') return 'nobody imports main.ts';
  // A test may hold a room's work against the port it is made for.
  if (isTest(from) && typeOnly && to.endsWith('/port.ts')) return null;
  const { values, types, files = [] } = ROOMS[room] ?? { values: [], types: [] };
  if (values.includes(other) || files.includes(to)) return null;
  if (types.includes(other)) return typeOnly ? null : `${room} may import only types of ${other}`;
  return `${room} may not import ${other}`;
}

function packageTrouble(room: string, from: string, name: string): string | null {
  if (room === 'workshop' || isTest(from)) return null;
  const kept = KEPT.find(([pattern]) => pattern.test(name));
  return kept && !kept[1].includes(room) ? `${room} may not use ${name}` : null;
}

/** Every import in the folder that is not allowed, as `file:line why`. */
export function trespasses(src: string): string[] {
  const files = globSync(['**/*.ts'], { cwd: src, ignore: ['**/*.d.ts', '**/fixtures/**'] }).sort();
  return files
    .flatMap((file) => importsOf(file, readFileSync(path.join(src, file), 'utf8')))
    .flatMap((found) => {
      const wrong = wrongWith(found);
      return wrong ? [`src/${found.from}:${found.line} ${wrong} (${found.to})`] : [];
    });
}
