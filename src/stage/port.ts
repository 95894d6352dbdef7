/**
 * What the stage needs of the rest of the house, given to it by `main.ts`.
 * The stage shows a picture; it never holds a word that the reader does not also hold.
 */
import type { NarrativeEvent, PersonId } from '../narrative/types.ts';

/** The same flower as the page's; see the reader's port, whose shape this repeats so that neither imports the other. */
export interface StageFlower {
  readonly state: { readonly to: PersonId; readonly open: 0 | 1 | 2 | 3 | 4 | 5 } | null;
  set(open: 1 | 2 | 3 | 4 | 5): void;
  give(): void;
  onChange(listener: (state: StageFlower['state']) => void): () => void;
}

/** `instant` shows the last frame of everything; `calm` fades only; `full` moves. */
export type Motion = 'full' | 'calm' | 'instant';

export interface StageOptions {
  readonly mount: HTMLElement;
  readonly flower: StageFlower;
  readonly motion: Motion;
  /** Part of the mount that the sheet of prose covers, in CSS px from each edge: never put a face there. */
  readonly covered: { readonly right: number; readonly bottom: number };
  /** What draws: `auto` (the default) takes WebGL where a graphics card does it, and Canvas where software would. */
  readonly renderer?: 'auto' | 'webgl' | 'canvas';
}

export interface Stage {
  /** Stands still until something is told or laid: what is being written on the page comes first. */
  hold(): void;
  /** Lays the picture of these events at once: after load, back, jump. */
  snap(events: readonly NarrativeEvent[]): void;
  /** Goes on from the picture now shown, in motion. */
  tell(events: readonly NarrativeEvent[]): void;
  motion(motion: Motion): void;
  covered(covered: StageOptions['covered']): void;
  /** Takes everything down and gives the memory back. */
  destroy(): void;
}
