/**
 * What a room hands in, read: codes, links with a code in them, and kept weeks as files. Each is taken or refused with a sentence;
 * none can hurt the others.
 */
import type { Book } from '../../playthrough/book.ts';
import { PassageRefusedError, readPassage, type Passage } from '../../playthrough/passage.ts';
import { IN_ADDRESS } from '../routes.ts';
import { saveFromText, SaveRefusedError } from '../../playthrough/save.ts';

/** One thing that was handed in. */
export type Handed =
  /** With the release that a code says it was made with; a file says none that could be relied on. */
  | { readonly passage: Passage; readonly release: number | null }
  /** Why it was not taken, in a sentence, and the beginning of it, so that it can be found again. */
  | { readonly refused: string; readonly what: string };

/** Letters of a refused piece that are shown. */
const SHOWN = 24;

const beginning = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** A code as it stands, or the one in a link. */
function codeIn(line: string): string {
  const at = line.indexOf(IN_ADDRESS);
  return at < 0 ? line : decodeURIComponent(line.slice(at + IN_ADDRESS.length).split('&')[0] ?? '');
}

function taken(text: string, read: () => Passage & { readonly release?: number }): Handed {
  try {
    const passage = read();
    return { passage, release: passage.release ?? null };
  } catch (error) {
    if (error instanceof PassageRefusedError || error instanceof SaveRefusedError || error instanceof URIError) {
      const refused = error instanceof URIError ? 'This link is damaged.' : error.message;
      return { refused, what: beginning(text.trim()) };
    }
    throw error;
  }
}

/** Reads what was pasted or dropped: a kept week's file, or one code or link a line. Empty lines are nothing. */
export function readHandedIn(text: string, book: Book): readonly Handed[] {
  if (text.trimStart().startsWith('{')) {
    return [taken(text, () => saveFromText(text.trim()))];
  }
  return text
    .split(/[\r\n]+/)
    .filter((line) => line.trim() !== '')
    .map((line) => taken(line, () => readPassage(codeIn(line), book)));
}
