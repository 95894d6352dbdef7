/**
 * Brings the story's parts as they are needed: one asked for is waited for, one that will be needed next is fetched meanwhile.
 * A part that does not come leaves everything as it was, and may be asked for again.
 */
import { PartAbsentError, StoryParts } from '../narrative/index.ts';

/** Fetches a part's text by its name. */
export type FetchPart = (name: string) => Promise<string>;

/** What is needed could not be fetched: the same may be tried again, and nothing is lost. The message is a plain sentence. */
export class NotHereError extends Error {
  override readonly name = 'NotHereError';
}

const NOT_HERE =
  'The next part of the story could not be fetched. Your place is kept; try again when the connection is back.';

export class Arriving {
  readonly story: StoryParts;
  readonly #fetch: FetchPart;
  readonly #coming = new Map<string, Promise<void>>();

  /** @param base compiled ink, whole or divided */
  constructor(base: string, fetch: FetchPart = () => Promise.reject(new Error('There are no parts.'))) {
    this.story = new StoryParts(base);
    this.#fetch = fetch;
  }

  /** Waits for a part. @throws {NotHereError} */
  async need(name: string): Promise<void> {
    if (this.story.has(name)) return;
    const coming = this.#coming.get(name) ?? this.#bring(name);
    await coming;
  }

  /** The story with every part of it. @throws {NotHereError} */
  async whole(): Promise<StoryParts> {
    await Promise.all(this.story.heads.map(({ name }) => this.need(name)));
    return this.story;
  }

  /** Asks for the part after this chapter, if it is not here. Resolves when it is, or does not come: that is seen when it is needed. */
  async ahead(chapter: string): Promise<void> {
    const { heads } = this.story;
    // A chapter that is no part is the base, and the first part is next.
    const next = heads[heads.findIndex(({ name }) => name === chapter) + 1];
    if (next) await this.need(next.name).catch(() => undefined);
  }

  /** Does it, with every part that it comes to. `act` leaves things as they were when it meets one that is not here. */
  async through<T>(act: () => T): Promise<T> {
    for (;;) {
      try {
        return act();
      } catch (error) {
        if (!(error instanceof PartAbsentError)) throw error;
        await this.need(error.part);
      }
    }
  }

  #bring(name: string): Promise<void> {
    const coming = this.#fetch(name)
      .then(
        (text) => this.story.add(name, text),
        (cause: unknown) => {
          throw new NotHereError(NOT_HERE, { cause });
        },
      )
      .finally(() => this.#coming.delete(name));
    this.#coming.set(name, coming);
    return coming;
  }
}
