/**
 * When are two moments of a story the same, and what in a moment is new? Read from ink's own save: the choices on offer, the
 * variables, and only those visit counts that the story's logic reads.
 */

/** The parts of an ink save that decide what can follow. */
interface Save {
  readonly variablesState: Readonly<Record<string, unknown>>;
  readonly visitCounts: Readonly<Record<string, number>>;
}

/** Counts beyond this make no difference to any sane story. */
const MOST_VISITS = 3;
/** A number that has shown more values than this is a counter, and is told apart only by its size. */
const MOST_VALUES = 8;

export class StateReader {
  readonly #counts: ReadonlySet<string>;
  readonly #shown = new Map<string, Set<number>>();

  /** @param counts paths of containers whose visit counts are read. */
  constructor(counts: ReadonlySet<string>) {
    this.#counts = counts;
  }

  /** One text for everything that can make a difference to what follows. */
  key(save: string, offer: string): string {
    const { variablesState, visitCounts } = JSON.parse(save) as Save;
    const visits = Object.entries(visitCounts)
      .filter(([path]) => this.#counts.has(path))
      .map(([path, times]) => `${path}=${Math.min(times, MOST_VISITS)}`);
    const variables = Object.entries(variablesState).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
    return [offer, ...variables.sort(), ...visits.sort()].join('\n');
  }

  /** The single facts of which a moment is made: each variable's value, each list item, each visit that counts. */
  atoms(save: string): string[] {
    const { variablesState, visitCounts } = JSON.parse(save) as Save;
    const atoms: string[] = ['here'];
    for (const [name, value] of Object.entries(variablesState)) {
      if (typeof value === 'object' && value !== null && 'list' in value) {
        for (const item of Object.keys(value.list as object)) atoms.push(`${name}?${item}`);
      } else atoms.push(`${name}=${typeof value === 'number' ? this.#size(name, value) : JSON.stringify(value)}`);
    }
    for (const [path, times] of Object.entries(visitCounts)) {
      if (!this.#counts.has(path)) continue;
      atoms.push(`seen ${path}`);
      if (times > 1) atoms.push(`again ${path}`);
    }
    return atoms;
  }

  /** The number itself while few have been seen under this name, then its order of magnitude: so that counters come to an end. */
  #size(name: string, value: number): string {
    const shown = this.#shown.get(name) ?? new Set();
    this.#shown.set(name, shown);
    if (shown.size <= MOST_VALUES) shown.add(value);
    if (shown.size <= MOST_VALUES) return String(value);
    return `${Math.sign(value)}*2^${Math.floor(Math.log2(Math.abs(value) + 1))}`;
  }
}

/** A seeded stream of numbers in [0, 1): mulberry32. Same seed, same crawl. */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of these, by chance. @throws RangeError when there is none. */
export function pick<T>(from: readonly T[], random: () => number): T {
  const index = Math.floor(random() * from.length);
  if (!(index in from)) throw new RangeError('nothing to pick from');
  return from[index] as T;
}
