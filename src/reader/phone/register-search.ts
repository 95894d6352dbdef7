/**
 * How the Register finds an entry: by the beginnings of words, whatever their case or accents.
 * Pure, and no typed text leaves it: what is logged is the entry chosen.
 */
import type { RegisterHeading } from '../../narrative/types.ts';

/** Fewer letters than this is not a search. */
export const LEAST_LETTERS = 2;
/** The key to abbreviations is an entry like any other, reached by a link and so kept out of the results. */
export const KEY_ENTRY = 'key';

const MARKS = /\p{Diacritic}/gu;

/** Words in plain lower case without accents: "Müller-Adeane" gives `muller`, `adeane`. */
export function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(MARKS, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Whether there is enough in the box to look for. */
export function searchable(query: string): boolean {
  return plainWords(query).join('').length >= LEAST_LETTERS;
}

/** Entries in which every word asked for begins some word of the heading or of the words it answers to, by heading. */
export function find(query: string, headings: readonly RegisterHeading[]): RegisterHeading[] {
  if (!searchable(query)) return [];
  const asked = plainWords(query);
  const answers = (entry: RegisterHeading): boolean => {
    const words = plainWords([entry.heading, ...entry.words].join(' '));
    return asked.every((part) => words.some((word) => word.startsWith(part)));
  };
  return headings
    .filter((entry) => entry.id !== KEY_ENTRY && answers(entry))
    .sort((a, b) => a.heading.localeCompare(b.heading, 'en-GB'));
}
