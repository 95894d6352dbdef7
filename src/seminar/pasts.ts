/**
 * Declared pasts: a week that is begun in the middle, with what went before said and not played. They are made of names alone, so
 * that a link says what was chosen and nothing of anybody: `#begin?at=friday&stair=declined&register=never`.
 */
import type { Cut } from '../playthrough/cuts.ts';
import type { DeclaredPast } from '../playthrough/plays.ts';

/** A place in the week where a class can begin. */
export interface Beginning {
  readonly id: string;
  readonly name: string;
  /** Ids of choices: it is at the first decision that offers one of them. */
  readonly until: readonly string[];
}

/** One thing that can have been so. */
export interface Answer {
  readonly id: string;
  /** As a sentence: "You signed." */
  readonly name: string;
  /** Ids of choices that are taken wherever they are offered. */
  readonly prefer: readonly string[];
  /** Entries of the Register that were looked up on Monday morning. */
  readonly looks?: readonly string[];
}

/** Something a past can differ in. */
export interface Matter {
  readonly id: string;
  readonly name: string;
  /** The first is what was so if nothing is said of it. */
  readonly answers: readonly Answer[];
}

/** All that can be declared. Made by hand, `story/cuts/pasts.json`. */
export interface Pasts {
  readonly beginnings: readonly Beginning[];
  readonly matters: readonly Matter[];
  /** Taken wherever nothing that is declared says otherwise. */
  readonly prefer: readonly string[];
}

/** What a link asks for. */
export type Asked =
  | { readonly kind: 'cut'; readonly cut: Cut }
  | { readonly kind: 'past'; readonly past: DeclaredPast; readonly words: readonly string[] };

const answerOf = (matter: Matter, said: string | null): Answer | undefined =>
  matter.answers.find(({ id }) => id === said) ?? matter.answers[0];

/**
 * Reads what stands behind `#begin?`. What it does not know it takes as not said.
 * @returns null when it says neither a cut nor a place.
 */
export function readBegin(said: URLSearchParams, pasts: Pasts): Asked | null {
  const cut = (['whole', 'fifty', 'twenty'] as const).find((known) => known === said.get('cut'));
  const beginning = pasts.beginnings.find(({ id }) => id === said.get('at'));
  if (!beginning) return cut ? { kind: 'cut', cut } : null;
  const answers = pasts.matters.flatMap((matter) => answerOf(matter, said.get(matter.id)) ?? []);
  return {
    kind: 'past',
    past: {
      until: beginning.until,
      prefer: [...answers.flatMap(({ prefer }) => prefer), ...pasts.prefer],
      looks: answers.flatMap(({ looks = [] }) => looks),
    },
    words: [beginning.name, ...answers.map(({ name }) => name)],
  };
}

/** The address that asks for this. Only what differs from what is so anyway stands in it. */
export function beginHash(said: Readonly<Record<string, string>>, pasts: Pasts): string {
  const parts = new URLSearchParams();
  for (const key of ['cut', 'at', 'projector']) if (said[key]) parts.set(key, said[key]);
  if (said['at']) {
    for (const { id, answers } of pasts.matters) {
      const answer = said[id];
      if (answer !== undefined && answer !== answers[0]?.id) parts.set(id, answer);
    }
  }
  return `#begin?${parts.toString()}`;
}
