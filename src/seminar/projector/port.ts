/** What the page and its room tell one another. The reader has the other half of this shape in its own port, so that neither imports the other. */
import type { TemplateResult } from 'lit-html';
import type { ChoiceId, Decision, Step } from '../../narrative/types.ts';

/** What the page asks at this moment. */
export interface Asking {
  readonly steps: readonly Step[];
  /** As it may be taken now. */
  readonly decision: Decision;
  /** Whether single letters and digits are keys; Enter, Space, Esc and Backspace always are. */
  readonly keys: boolean;
}

/** What the room's view needs of the rest of the house. */
export interface RoomPorts {
  /** Questions for marks that have one. */
  readonly questions: Readonly<Record<string, string>>;
  /** The page is to be drawn anew, now. */
  readonly changed: () => void;
  /** Leaves the projector. */
  readonly leave: () => void;
}

/** An open page as it is shown to a room. */
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
