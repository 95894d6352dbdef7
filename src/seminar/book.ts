/**
 * The book of the story with its words, as the build makes it: what a passage is packed by and what the Circle reads forks from.
 */
import type { Cut } from '../playthrough/cuts.ts';
import type { Book, BookItem } from '../playthrough/book.ts';

/** A choice as a class may read it. */
export interface ToldChoice extends BookItem {
  /** What is meant; null for one that the story no longer offers. */
  readonly label: string | null;
  /** What is said with the ear in, where that is another thing. */
  readonly kindly?: string;
}

/** Where a decision lies. */
export interface ToldPlace {
  /** The chapter's folder: `monday`, …; null where none of its choices is offered any more. */
  readonly chapter: string | null;
  /** The scene, in words: "early boat". */
  readonly scene: string | null;
  /** From `# decision:`: a seminar may pause here. */
  readonly marked: string | null;
  /** The ways through the week in which it is the player's own; in the others it is taken unseen, as an editor laid down. */
  readonly openIn: readonly Cut[];
}

/** The book with its words. */
export interface ToldBook extends Book {
  readonly decisions: readonly (readonly ToldChoice[])[];
  /** One for each of `decisions`. */
  readonly told: readonly ToldPlace[];
}
