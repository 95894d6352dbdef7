/**
 * What the reader needs of the rest of the house, given to it by `main.ts`.
 * The reader knows the stream and these ports; it never imports playthrough, stage or sound.
 */
import type { TemplateResult } from 'lit-html';
import type {
  ChoiceId,
  Decision,
  LogEntry,
  NarrativeEvent,
  PersonId,
  RegisterHeading,
  Step,
} from '../narrative/types.ts';

/** Why the steps changed: one more was told, or they were laid anew (load, back, jump). */
export type Change = { readonly kind: 'told'; readonly step: Step } | { readonly kind: 'restored' };

/** The play now open. */
export interface StoryPort {
  /** Every step of this play so far, oldest first; the last is the one now open. */
  readonly steps: readonly Step[];
  /**
   * Does it, writes it down, tells everybody. Resolves when it has been told.
   * Rejects with an `Error` whose message can be shown; nothing is lost then. One that is named `NotHereError` could not be
   * fetched what it needs, and the same may be tried again.
   */
  act(entry: LogEntry): Promise<Step>;
  /** Takes back the last decision. Resolves false at the first one. */
  back(): Promise<boolean>;
  /** Goes back to the decision that stood open at `steps[index]`. */
  backTo(index: number): Promise<void>;
  /** What a phone page (`messages`) says now; nothing changes by it. */
  peek(page: string): Promise<readonly NarrativeEvent[]>;
  /** The Register's headings, for its search. */
  register(): Promise<readonly RegisterHeading[]>;
  /** Called after every change; returns the unsubscriber. */
  onChange(listener: (change: Change) => void): () => void;
}

/** A saved play, as a list shows it. */
export interface SlotSummary {
  readonly id: string;
  /** "Monday, the early boat": in words, from the last chapter and scene. */
  readonly where: string;
  /** Last line read, cut short. */
  readonly lastLine: string;
  /** When it was last written, ms since the epoch. Shown, never part of the story. */
  readonly savedAt: number;
  readonly decisions: number;
  /** The one that Continue opens. */
  readonly current: boolean;
}

/** Keeping, leaving and taking away. */
export interface SavesPort {
  slots(): Promise<readonly SlotSummary[]>;
  /** Opens a saved play. Rejects with a plain sentence when it cannot, and keeps it. */
  open(slot: string): Promise<void>;
  /** Starts a new play in a new slot; the others stay. */
  begin(): Promise<void>;
  remove(slot: string): Promise<void>;
  /** A save as a file's text. */
  exportSave(slot: string): Promise<{ name: string; text: string }>;
  /** A kept week as a code to hand on: letters and digits. Rejects with a sentence. */
  passageOf(slot: string): Promise<string>;
  /** Takes in a save as a new slot. Rejects with a sentence that says why; nothing of what was there is touched. */
  importSave(text: string): Promise<SlotSummary>;
  /** Takes every trace of this piece off this machine: saves, settings, offline copy. */
  forgetEverything(): Promise<void>;
  /** A sentence when saving does not work here, else null. */
  readonly trouble: string | null;
}

/** One flower, two places to open it: the page's control and the stage's. Whoever changes it, both show it. */
export interface FlowerState {
  readonly to: PersonId;
  readonly what?: string;
  /** Petals open now, 0..5; 0 until touched. */
  readonly open: 0 | 1 | 2 | 3 | 4 | 5;
}
export interface FlowerPort {
  /** Null when no petals are asked for. */
  readonly state: FlowerState | null;
  set(open: 1 | 2 | 3 | 4 | 5): void;
  /** Gives what is open. Does nothing at 0. */
  give(): void;
  onChange(listener: (state: FlowerState | null) => void): () => void;
}

/** How the piece is shown to this person. Not story: never in a log. */
export interface Settings {
  /** Multiplier of the text's size, 0.85 to 2.5. */
  readonly textSize: number;
  /** 1.3 to 2.2, unitless. */
  readonly lineHeight: number;
  /** Width of the column, em. 24 to 44. */
  readonly measure: number;
  readonly face: 'literata' | 'hyperlegible' | 'opendyslexic';
  readonly paper: 'auto' | 'light' | 'dark' | 'contrast';
  readonly motion: 'auto' | 'full' | 'calm' | 'still';
  /** 0..1 each. */
  readonly volume: { readonly ambience: number; readonly petals: number; readonly ticks: number };
  readonly muted: boolean;
  readonly captions: boolean;
  readonly stage: boolean;
  readonly weatherAsWords: boolean;
  readonly shortcuts: boolean;
  /** Keeps the scene and drops the details of the pregnancy loss. */
  readonly tellMeLess: boolean;
}
export interface SettingsPort {
  readonly value: Settings;
  change(part: Partial<Settings>): void;
  onChange(listener: (value: Settings) => void): () => void;
}

/** Sounds the reader asks for. Silent until a gesture; each may do nothing. */
export interface SoundPort {
  petal(n: 1 | 2 | 3 | 4 | 5): void;
  tick(): void;
  chime(): void;
}

/** What the page asks at this moment. */
export interface Asking {
  readonly steps: readonly Step[];
  /** As it may be taken now. */
  readonly decision: Decision;
  /** Whether single letters and digits are keys. */
  readonly keys: boolean;
}
/** A page that a whole room is looking at: what stands on it besides the story, drawn when the page is drawn. */
export interface Room {
  /** The way out, for the row of tools. */
  readonly tool: TemplateResult;
  /** Whether nothing may be chosen yet. */
  bars(steps: readonly Step[]): boolean;
  /** What stands in place of what is asked; null where it may be answered. */
  front(asking: Asking): TemplateResult | null;
  /** What stands on the slip of this choice, after its words; null for nothing. */
  beside(id: ChoiceId, asking: Asking): TemplateResult | null;
  /** What stands below what is asked; null for nothing. */
  foot(asking: Asking): TemplateResult | null;
  /** Hears each key before the page does. True when it was meant for the room, and nothing else may come of it. */
  key(event: KeyboardEvent, asking: Asking): boolean;
}
export interface RoomPort {
  /** Null where the page is one person's. */
  readonly room: Room | null;
  /** Called when the page is to be drawn anew, at once; returns the unsubscriber. */
  onChange(listener: () => void): () => void;
}

export interface ReaderPorts {
  readonly story: StoryPort;
  readonly saves: SavesPort;
  readonly flower: FlowerPort;
  readonly settings: SettingsPort;
  readonly sound: SoundPort;
  /** Opens the seminar's notes to a chapter that has been read; resolves when they are closed. */
  readonly notes?: (chapter: string) => Promise<void>;
}
