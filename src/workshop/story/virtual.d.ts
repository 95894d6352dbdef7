/** The modules that the `ink()` plugin makes. */

declare module 'virtual:story' {
  /** Where the compiled story is, or its base; null when it stands in `storyTexts`. */
  export const storyUrl: string | null;
  /** Where the parts of a divided story are, by name; empty when the story is whole. */
  export const partUrls: Readonly<Record<string, string>>;
  /** In the one-file build what brings the story's base and its parts, by name; else null. */
  export const storyTexts: { readonly base: BringText; readonly [part: string]: BringText } | null;
  type BringText = () => Promise<{ readonly text: string }>;
  /** Names exactly this story; a checkpoint is good only under the same one. */
  export const storyHash: string;
  /** The latest release whose ids are frozen; 0 before the first. */
  export const storyRelease: number;
  /** The step the story opens with, made at build time. */
  export const firstStep: import('../../narrative/types.ts').Step;
}

declare module 'virtual:story/register' {
  /** The Register's headings, in the order of the ink. */
  export const register: readonly import('../../narrative/types.ts').RegisterHeading[];
}

declare module 'virtual:story/book' {
  /** All that can be done in the story, with its words; what passages are written by. */
  export const book: import('../../seminar/book.ts').ToldBook;
}

declare module 'virtual:pictures' {
  /** One picture: what `pictures.json` says of it, and where it is. Further keys are the stage's. */
  export interface BuiltPicture {
    readonly file: string;
    readonly alt: string;
    readonly url: string;
    readonly [key: string]: unknown;
  }
  export const pictures: {
    readonly settings: Readonly<Record<string, BuiltPicture>>;
    readonly figures: Readonly<Record<string, BuiltPicture>>;
    readonly [group: string]: unknown;
  };
}

declare module 'virtual:marginalia' {
  /** The seminar's notes, by number. */
  export const notes: readonly import('../../seminar/notes-view.ts').ToldNote[];
}
