/** What the seminar's pages need of the rest of the house, given to them by `main.ts`. They never import reader, stage or sound. */
import type { Passage } from '../playthrough/passage.ts';
import type { DeclaredPast } from '../playthrough/plays.ts';
import type { Laying } from '../table/laying.ts';
import type { ToldBook } from './book.ts';
import type { Replay } from './circle/tables.ts';

export interface SeminarPorts {
  /** The story's list of choices, fetched when first asked for. @throws Error with a sentence that can be shown. */
  readonly book: () => Promise<ToldBook>;
  /** Brings the whole story, and gives what plays a week again in this tab. @throws Error with a sentence that can be shown. */
  readonly replay: () => Promise<Replay>;
  /** Opens a week as something to read, from its first line to its last; nothing of it is kept. Resolves when it is closed. */
  readonly read: (passage: Passage) => Promise<void>;
  /** Begins a play that goes on from where this week stands, and shows it. @throws Error with a sentence that can be shown. */
  readonly play: (week: Passage) => Promise<void>;
  /** Begins a play somewhere in the week, with a declared past, and shows it. @throws Error with a sentence that can be shown. */
  readonly playAt: (past: DeclaredPast) => Promise<void>;
  /** A table in words. */
  readonly tableWords: (laying: Laying) => string;
  /** Puts the picture of a table into an image. Rejects when it cannot be had. */
  readonly showTable: (image: HTMLImageElement, laying: Laying) => Promise<void>;
  /** Begins a play before a room, on this screen. @throws Error with a sentence that can be shown. */
  readonly project: () => Promise<void>;
  /** Whether this tab is before a room. */
  readonly projecting: () => boolean;
  readonly stopProjecting: () => void;
  readonly toTitle: () => void;
}
