/**
 * What the stage should be showing, as one value: the fold of every cue told so far.
 * Pure, so that load, back and jump need no code of their own: they fold again and snap.
 * No Phaser, no DOM, no timing in here.
 */
import type { Face, NarrativeEvent, PersonId, Place, SettingId } from '../narrative/types.ts';
import { lay, TABLE, type Laying } from '../table/laying.ts';

export type Light = Extract<NarrativeEvent, { kind: 'scene' }>['light'];

export interface Standing {
  readonly at: Place;
  readonly face: Face;
}

export interface Picture {
  /** The chapter's id, which gives the ground colour; null before the first. */
  readonly chapter: string | null;
  /** Null until the first scene is set. */
  readonly setting: SettingId | null;
  readonly light: Light;
  /** Who stands here, in the order in which they came. */
  readonly figures: ReadonlyMap<PersonId, Standing>;
  /** For whom the table is laid, and with what; empty away from it. */
  readonly laid: Laying;
  /** How far the colour has gone out of the world, 0 (full) to 1. Felt, never shown as a number. */
  readonly drain: number;
}

export const BLANK: Picture = { chapter: null, setting: null, light: 'day', figures: new Map(), laid: [], drain: 0 };

/** The name of a setting as it looks now: two of the same name look the same. */
export const nameOfSetting = (id: SettingId, laid: Laying): string =>
  id === TABLE ? `${id} ${JSON.stringify(laid)}` : id;

/** What a line does to the colour. Numbers of the painter's craft, from the palette's notes. */
const TURNED_BY_KINDLY = 0.04;
const SAID_PLAINLY = -0.1;
const ATTENDED_OR_SEEN = -0.2;

function drained(picture: Picture, by: number): Picture {
  const drain = Math.min(1, Math.max(0, picture.drain + by));
  // Rounded, so that the order of the same acts never leaves two pictures a hair apart.
  return { ...picture, drain: Math.round(drain * 1000) / 1000 };
}

function placed(picture: Picture, event: Extract<NarrativeEvent, { kind: 'figure' }>): Picture {
  const figures = new Map(picture.figures);
  const before = figures.get(event.who);
  if (event.at === 'gone') figures.delete(event.who);
  else figures.set(event.who, { at: event.at, face: event.face });
  const seen = event.at !== 'gone' && event.face === 'seen' && before?.face !== 'seen';
  const next = { ...picture, figures };
  return seen ? drained(next, ATTENDED_OR_SEEN) : next;
}

/** The picture after one more event. A scene in another setting starts with nobody in it, and with no table laid. */
export function paint(picture: Picture, event: NarrativeEvent): Picture {
  switch (event.kind) {
    case 'chapter':
      return { ...picture, chapter: event.id };
    case 'scene':
      return {
        ...picture,
        setting: event.setting,
        light: event.light,
        ...(event.setting !== picture.setting && { figures: new Map(), laid: [] }),
      };
    case 'figure':
      return placed(picture, event);
    case 'laid':
      return { ...picture, laid: lay(picture.laid, event) };
    case 'said':
      if (event.ear === 'out') return drained(picture, SAID_PLAINLY);
      return event.said === event.meant ? picture : drained(picture, TURNED_BY_KINDLY);
    case 'faint':
      return event.attended ? drained(picture, ATTENDED_OR_SEEN) : picture;
    // What was kept from the player is kept from the picture too; the rest is words or sound.
    case 'handled':
    case 'sound':
    case 'prose':
    case 'did':
    case 'gave':
    case 'regard':
    case 'thread':
    case 'stamp':
    case 'discuss':
    case 'long':
    case 'ending':
      return picture;
    default:
      return event satisfies never;
  }
}

/** The picture after these events, from `from` or from nothing. */
export function fold(events: readonly NarrativeEvent[], from: Picture = BLANK): Picture {
  return events.reduce(paint, from);
}
