/**
 * Declared pasts: a week that is begun in the middle, with what went before said and not played. They are made of names alone, so
 * that a link says what was chosen and nothing of anybody: `#begin?cut=fifty&at=friday&stair=declined&register=never`.
 */
import { CUTS, type Cut } from '../playthrough/cuts.ts';
import type { DeclaredPast } from '../playthrough/plays.ts';

/** A place in the week where a class can begin. */
export interface Beginning {
  readonly id: string;
  readonly name: string;
  /** Ids of choices: it is at the first decision that offers one of them. */
  readonly until: readonly string[];
  /** Abridged weeks that stop here too, and so can be begun here. The whole week always can. */
  readonly cuts: readonly string[];
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
  /** The first place where it is over, and can be declared; before, it is still to be decided. */
  readonly since: string;
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
  | { readonly kind: 'past'; readonly past: DeclaredPast; readonly words: readonly string[] }
  /** It asks for two things that cannot both be. */
  | { readonly kind: 'refused'; readonly why: string };

/** What an abridged week is called in a sentence. */
const CALLED: Readonly<Record<Cut, string>> = {
  whole: 'The whole week',
  fifty: 'The week of fifty minutes',
  twenty: 'The week of twenty minutes',
};

const answerOf = (matter: Matter, said: string | null): Answer | undefined =>
  matter.answers.find(({ id }) => id === said) ?? matter.answers[0];

/** "Mr. Tranter’s log: You signed it." */
function wordsOf(matter: Matter, said: string | null): string[] {
  const answer = answerOf(matter, said);
  return answer ? [`${matter.name}: ${answer.name}`] : [];
}

/** The places at which a week of this cut can be begun. */
export const beginningsOf = (cut: Cut, { beginnings }: Pasts): readonly Beginning[] =>
  cut === 'whole' ? beginnings : beginnings.filter(({ cuts }) => cuts.includes(cut));

/** What is over at this place, and so can be declared there. */
export function mattersAt(at: string, { beginnings, matters }: Pasts): readonly Matter[] {
  const place = (wanted: string) => beginnings.findIndex(({ id }) => id === wanted);
  return matters.filter(({ since }) => place(since) <= place(at));
}

/**
 * Reads what stands behind `#begin?`. What it does not know it takes as not said.
 * @returns null when it says neither a cut nor a place.
 */
export function readBegin(said: URLSearchParams, pasts: Pasts): Asked | null {
  const cut = CUTS.find((known) => known === said.get('cut'));
  const beginning = pasts.beginnings.find(({ id }) => id === said.get('at'));
  if (!beginning) return cut ? { kind: 'cut', cut } : null;
  const why = clash(cut ?? 'whole', beginning, said, pasts);
  if (why !== null) return { kind: 'refused', why };
  const over = mattersAt(beginning.id, pasts);
  const answers = over.flatMap((matter) => answerOf(matter, said.get(matter.id)) ?? []);
  return {
    kind: 'past',
    past: {
      cut: cut ?? 'whole',
      until: beginning.until,
      prefer: [...answers.flatMap(({ prefer }) => prefer), ...pasts.prefer],
      looks: answers.flatMap(({ looks = [] }) => looks),
    },
    words: [beginning.name, ...over.flatMap((matter) => wordsOf(matter, said.get(matter.id)))],
  };
}

/** Why these cannot go together, in a sentence or two; null where they can. */
function clash(cut: Cut, beginning: Beginning, said: URLSearchParams, pasts: Pasts): string | null {
  const places = beginningsOf(cut, pasts);
  if (!places.includes(beginning)) {
    const others = places.map(({ name }) => `“${name}”`).join(', ');
    return `${CALLED[cut]} does not stop at “${beginning.name}”, so it cannot begin there. It can begin at: ${others}. The whole week can begin at any place on the list.`;
  }
  const over = mattersAt(beginning.id, pasts);
  const early = pasts.matters.find((matter) => !over.includes(matter) && said.has(matter.id));
  return early ? `“${early.name}” is decided only after “${beginning.name}”, so it cannot be declared there.` : null;
}

/** The address that asks for this. Only what differs from what is so anyway stands in it. */
export function beginHash(said: Readonly<Record<string, string>>, pasts: Pasts): string {
  const parts = new URLSearchParams();
  const { cut, at, projector } = said;
  if (cut && !(at && cut === 'whole')) parts.set('cut', cut);
  if (at) parts.set('at', at);
  if (projector) parts.set('projector', projector);
  for (const { id, answers } of at ? mattersAt(at, pasts) : []) {
    const answer = said[id];
    if (answer !== undefined && answer !== answers[0]?.id) parts.set(id, answer);
  }
  return `#begin?${parts.toString()}`;
}
