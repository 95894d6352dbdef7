/**
 * What the phone gives its pages, and what the Register's desk shows: the shapes that the phone and its pages agree on,
 * apart from both so that neither has to know the other. Types only.
 */
import type { EntryId, LogEntry, NarrativeEvent, RegisterHeading, Step } from '../../narrative/types.ts';
import type { ReaderPorts } from '../port.ts';

/** The pages of the phone. */
export type Page = 'home' | 'regard' | 'messages' | 'register' | 'handled';

/** What every page is given. */
export interface PhoneHands {
  readonly ports: ReaderPorts;
  /** The step now open. */
  readonly step: Step;
  /** What a page of the story's own says now; null while it is being fetched, empty when the story has no such page. */
  page(name: string): readonly NarrativeEvent[] | null;
  /** The thread open on the Messages page, if any. */
  readonly thread: string | null;
  readonly desk: RegisterDesk;
  go(page: Page, thread?: string): void;
  draw(): void;
  /** Does it; resolves null when it could not be done, and the phone then says why. One at a time. */
  act(entry: LogEntry): Promise<Step | null>;
}

/** An entry as it lies open on the desk. */
export interface Entry {
  readonly id: EntryId;
  readonly heading: string;
  readonly events: readonly NarrativeEvent[];
}

/** What lies on the counter while the phone is open: what was asked, found and opened. */
export interface RegisterDesk {
  readonly headings: readonly RegisterHeading[] | null;
  readonly results: readonly RegisterHeading[] | null;
  readonly entry: Entry | null;
  readonly says: string;
  readonly query: string;
  search(query: string): Promise<void>;
  look(id: EntryId, heading: string): Promise<void>;
  /** Puts the entry back and shows the results again. */
  shelve(): void;
}
