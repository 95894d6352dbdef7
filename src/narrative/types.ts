/**
 * The one stream that everything else reads: what a Step of the story is.
 * Types only, so that reader, stage and sound can depend on the shape of the story without depending on ink.
 * Nothing here may import anything, and nothing may hold a number that measures a person.
 */

/** A choice's permanent name: the `# id:` tag inside its brackets, equal to its ink label. */
export type ChoiceId = string;
/** A Register entry's permanent name: the knot `look_<id>` without its prefix. 'none' is looking for somebody who is not in it. */
export type EntryId = string;
/** A faint line's permanent name: first word of its `# faint:` tag; its knot is `attend_<id>`. */
export type FaintId = string;
/** A handled passage's permanent name, from `# handled: <id>`. */
export type HandledId = string;

/** People and devices who can speak or be shown. The tag table holds the closed list; ids are lower case. */
export type PersonId = string;
/** A setting that can be pictured: a key of `assets/art/pictures.json`. */
export type SettingId = string;

/** How a line reached you: through the air, through the ear as Kindly made it, or written down. */
export type Via = 'air' | 'kindly' | 'post' | 'screen';
/** Where the ear is. With it out, what you chose is what you say, and faint lines are plain. */
export type Ear = 'in' | 'out';
/** The weather that Forecast puts beside a choice. */
export type Weather = 'sun' | 'bright' | 'haze' | 'showers' | 'gale';
/** What stands where a figure's face would be. */
export type Face = 'flower' | 'empty' | 'seen';
/** Where in the setting a figure stands; each setting knows its own coordinates for these. */
export type Place = 'left' | 'centre' | 'right' | 'far';

/** One thing told, in order. Exhaustively matched by whoever shows it. */
export type NarrativeEvent =
  | { readonly kind: 'chapter'; readonly id: string; readonly title: string }
  | { readonly kind: 'scene'; readonly setting: SettingId; readonly light: 'morning' | 'day' | 'dusk' | 'night' }
  | {
      readonly kind: 'figure';
      readonly who: PersonId;
      readonly at: Place | 'gone';
      readonly face: Face;
    }
  | { readonly kind: 'sound'; readonly id: string }
  /** On the picture of the table a place is laid for somebody, with what they brought; `nobody` is brought by one who has not come. */
  | { readonly kind: 'laid'; readonly who: PersonId; readonly brings?: string }
  /** A paragraph. `_x_` in the text is emphasis; use `emphasis.ts` to read it. */
  | {
      readonly kind: 'prose';
      readonly text: string;
      readonly speaker?: PersonId;
      readonly via: Via;
      /** A detail that may be left out for somebody who has asked to be told less; what is told makes sense without it. */
      readonly detail?: true;
    }
  /** Somebody unpinned, through courtesy hearing: fragments and no name, until attended to. */
  | {
      readonly kind: 'faint';
      readonly id: FaintId;
      readonly heard: string;
      readonly full: string;
      readonly speaker: PersonId;
      readonly attended: boolean;
    }
  /**
   * What you did or said, first event after a choice. `said` differs from `meant` when Kindly turned it; `said === meant` when
   * nothing was turned. Speech stands in its quotation marks already; `meant` is the choice's label, which may be none.
   */
  | { readonly kind: 'said'; readonly meant: string; readonly said: string; readonly ear: Ear }
  | { readonly kind: 'did'; readonly text: string }
  /** Petals given. The act is kept in words; how many petals is in the words or nowhere. */
  | { readonly kind: 'gave'; readonly to: PersonId; readonly what?: string; readonly text: string }
  /** Paragraphs kept from you. Only the bar is shown until it is opened. */
  | {
      readonly kind: 'handled';
      readonly id: HandledId;
      readonly note: string;
      readonly opened: boolean;
      readonly events: readonly NarrativeEvent[];
    }
  /** A line of your Statement: what the system now says of you, and its courteous reason. Shown on the phone, never on the page. */
  | { readonly kind: 'regard'; readonly figure: string; readonly reason: string }
  /** Phone only: the lines that follow belong to this message thread / are dated thus. */
  | { readonly kind: 'thread'; readonly id: string; readonly title: string }
  | { readonly kind: 'stamp'; readonly text: string }
  /** A decision marked for talk in a seminar. */
  | { readonly kind: 'discuss'; readonly id: string }
  /** This passage is a marked set piece. */
  | { readonly kind: 'long' }
  | { readonly kind: 'ending'; readonly id: string };

/** One thing that can be chosen: the label is what you mean. */
export interface Option {
  readonly id: ChoiceId;
  readonly label: string;
  /** What Kindly would make of it, where the ear is in; the player sees it only after choosing. */
  readonly reflect: boolean;
  readonly weather?: Weather;
  /** Not shown while Forecast is on: it does not understand this one. */
  readonly unseenByForecast: boolean;
}

/** An option the world does not allow here, shown struck out with the reason in words. */
export interface Struck {
  readonly label: string;
  readonly reason: string;
}

/** Petals option: the petals (1..5) that mean this, and what giving them is called. */
export interface PetalsOption {
  readonly id: ChoiceId;
  readonly label: string;
  readonly petals: readonly (1 | 2 | 3 | 4 | 5)[];
}

/** What is asked of the player now. */
export type Decision =
  | { readonly kind: 'choices'; readonly options: readonly Option[]; readonly struck: readonly Struck[] }
  | {
      readonly kind: 'petals';
      /** Whose flower it is. */
      readonly to: PersonId;
      /** What it is for, in a word or two, when it is not the person as such. */
      readonly what?: string;
      /** Together they cover one to five, each exactly once. */
      readonly options: readonly PetalsOption[];
      /** What else can be done instead, the delay first (`# later`). */
      readonly instead: readonly Option[];
    }
  /** The story has come to a marked end (`# ending:`). */
  | { readonly kind: 'end'; readonly ending: string }
  /** No choice, no ending: a fault, never an ending. */
  | { readonly kind: 'fault'; readonly message: string; readonly path: string };

/** What the player did. Everything that is part of the story is one of these; ids only, never an index, never typed text. */
export type LogEntry =
  | { readonly do: 'choose'; readonly id: ChoiceId }
  | { readonly do: 'petals'; readonly id: ChoiceId }
  | { readonly do: 'look'; readonly entry: EntryId }
  | { readonly do: 'attend'; readonly line: FaintId }
  | { readonly do: 'ear'; readonly ear: Ear }
  | { readonly do: 'forecast'; readonly state: 'on' | 'off' | 'declined' }
  | { readonly do: 'open'; readonly handled: HandledId };

/** What the phone can do at this moment, as the story has it. */
export interface PhoneState {
  readonly ear: Ear;
  /** Whether the ear may be taken out from the phone yet. */
  readonly earControl: boolean;
  readonly forecast: 'absent' | 'offered' | 'on' | 'off';
  /** Whether Handled bars may be opened yet. */
  readonly bars: boolean;
  /** People who wait for petals. */
  readonly waiting: readonly PersonId[];
}

/** What was told since the last decision, and the decision now open. Immutable. */
export interface Step {
  /** What brought us here; null for the first step. */
  readonly cause: LogEntry | null;
  readonly events: readonly NarrativeEvent[];
  readonly decision: Decision;
  readonly phone: PhoneState;
}

/** A Register entry as the search finds it: its heading and the words it answers to. */
export interface RegisterHeading {
  readonly id: EntryId;
  readonly heading: string;
  readonly words: readonly string[];
}

/** A snapshot of the story's state, opaque outside `narrative/`. Valid only with the same `storyHash`. */
export type Checkpoint = string;

/** Ink, told as Steps. */
export interface Narrative {
  /** The step now open. */
  readonly step: Step;
  /**
   * Does what the entry says and returns the step that follows. For phone acts (`look`, `attend`, `ear`, `forecast`, `open`)
   * the decision stays as it was and `events` holds what the phone printed; `attend` and `open` tell the faint line or the bar
   * again first, now attended or opened. A faint line can be attended to until the next choice. A look at nobody known becomes
   * `look none` in the step's `cause`, which is what belongs in the log.
   * @throws {NotOnOfferError} when the entry names something that is not on offer here; the story is left as it was.
   * @throws {PartAbsentError} when it leads into a part that is not here yet; then only `restore` leads on.
   * @throws {StoryFaultError} when ink itself fails; the story must be rebuilt from its log.
   */
  apply(entry: LogEntry): Step;
  /**
   * Runs a phone knot on a copy and returns what it prints; the story itself is not touched.
   * @throws {NotOnOfferError} when there is no such knot.
   */
  peek(knot: string): readonly NarrativeEvent[];
  checkpoint(): Checkpoint;
}
