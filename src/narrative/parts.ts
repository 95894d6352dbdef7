/**
 * The compiled story as far as it is here: its base, and the parts that have come since, a chapter each. Parts are only ever
 * added. A story that was never divided is all base. No ink is run in here.
 */

/** A part that is not here yet was come to. Everything is as it was before; with the part here, the same may be done again. */
export class PartAbsentError extends Error {
  override readonly name = 'PartAbsentError';

  constructor(readonly part: string) {
    super('The next part of the story is not here yet.');
  }
}

/** A part's name, and the knots in it. */
export interface PartHead {
  readonly name: string;
  readonly knots: readonly string[];
}

/**
 * What a knot that is not here prints in its place: ink takes a way to nowhere for a way back to the beginning, so there must be
 * something where it will be. A noncharacter, which no prose holds.
 */
const ABSENT = '\uFDD0';

/** The part that a line of an absent knot names; null for every other line. */
export const partIn = (line: string): string | null => (line.startsWith(ABSENT) ? line.slice(1).trim() : null);

const storyOf = (knots: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ inkVersion: 21, root: [['done', null], 'done', knots], listDefs: {} });

/** A part as text: a compiled story of nothing but knots. */
export const partText = (knots: Readonly<Record<string, unknown>>): string => storyOf(knots);

export class StoryParts {
  readonly base: string;
  /** All parts there are, in the order of the story. */
  readonly heads: readonly PartHead[];
  readonly #here: string[] = [];
  readonly #names = new Set<string>();

  /** @param base compiled ink; a divided story names its parts under `parts`, which ink itself does not read. */
  constructor(base: string, heads: readonly PartHead[] = headsIn(base)) {
    this.base = base;
    this.heads = heads;
  }

  /** Texts of the parts that are here, in the order in which they came. */
  get here(): readonly string[] {
    return this.#here;
  }

  /** Whether nothing is missing. */
  get whole(): boolean {
    return this.#names.size === this.heads.length;
  }

  has(name: string): boolean {
    return this.#names.has(name) || !this.heads.some((head) => head.name === name);
  }

  /** Takes in a part. The same one twice is once. */
  add(name: string, text: string): void {
    if (this.has(name)) return;
    this.#names.add(name);
    this.#here.push(text);
  }

  /** A story of what stands where absent knots will be. */
  placeholders(): string {
    const knots = this.heads
      .filter(({ name }) => !this.#names.has(name))
      .flatMap(({ name, knots: own }) => own.map((knot) => [knot, [`^${ABSENT}${name}`, '\n', 'done', null]] as const));
    return storyOf(Object.fromEntries(knots));
  }
}

const headsIn = (base: string): readonly PartHead[] => {
  // Found without reading all of it: the list is the first thing in a divided story.
  const [, list] = /^\{"parts":(\[.*?\]\}\]|\[\]),/.exec(base) ?? [];
  return list === undefined ? [] : (JSON.parse(list) as PartHead[]);
};
