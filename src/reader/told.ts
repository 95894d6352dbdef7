/**
 * Reads what has been told in order, keeping track of where in the week each line fell. Shared by the history and the
 * phone, so that a place is named alike in both. Pure: no DOM, no ports, and nothing here changes the story.
 */
import type { NarrativeEvent, PersonId, SettingId, Step } from '../narrative/types.ts';

/** One event with the words for when and where it was told. */
export interface Told {
  readonly event: NarrativeEvent;
  /** "Monday, the early boat"; empty before the first chapter. */
  readonly where: string;
  /** Index into the steps it came from. */
  readonly step: number;
}

/** First letter upper case. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Settings whose id alone would read like one. */
const PLACES: Record<SettingId, string> = {
  tern_street: 'Tern Street',
  stair: 'the stair',
  early_boat: 'the early boat',
  warmth_desk_morning: 'the Warmth desk',
  warmth_desk: 'the cake',
  desk_at_dusk: 'the desk',
  bedroom: 'the bedroom',
  late_boat: 'the late boat',
  glass_works: 'the glass works',
  school_gate: 'the school gate',
  tranters_room: 'Mr. Tranter’s room',
  street_door: 'the street door',
  bay_three: 'bay 3',
  fleurs_table: 'Fleur’s table',
  coat_queue: 'the coats',
  shore_road: 'the shore road',
  greets_kitchen: 'Greet’s kitchen',
  upper_deck: 'the upper deck',
  counter: 'counter 6',
  sitting_room: 'the Sitting',
  yard: 'the yard',
  corridor: 'the corridor',
  saturday_garden: 'the garden side',
  table: 'the table',
  in_return: 'the landing',
};

/** A setting as it stands inside a sentence: "the early boat". */
export function placeOf(setting: SettingId): string {
  return PLACES[setting] ?? setting.replaceAll('_', ' ');
}

/** A setting and its light as a heading: "The early boat, morning". */
export function sceneWords(setting: SettingId, light: string): string {
  return `${capital(placeOf(setting))}, ${light}`;
}

/** A chapter as a heading: its day, and its title, which is the weather: "Monday: Fair". */
export function chapterWords(id: string, title: string): string {
  return `${capital(id)}: ${title}`;
}

const TITLED: Record<PersonId, string> = {
  tranter: 'Mr. Tranter',
  sundaram: 'Ms. Sundaram',
  vesna: 'Mum',
  tilde: 'You',
  everybody: 'everybody',
};

/** What Tilde's phone calls somebody. */
export function nameOf(person: PersonId): string {
  return TITLED[person] ?? capital(person.replaceAll('_', ' '));
}

/** Names as a sentence says them: "Ephrem, Bisi and Mr. Tranter". */
export function namesOf(people: readonly PersonId[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(people.map(nameOf));
}

/** Every event of every step, oldest first, those inside handled passages left inside them. */
export function* told(steps: readonly Step[]): Generator<Told> {
  let chapter = '';
  let place = '';
  for (const [step, { events }] of steps.entries()) {
    for (const event of events) {
      if (event.kind === 'chapter') [chapter, place] = [capital(event.id), ''];
      if (event.kind === 'scene') place = placeOf(event.setting);
      yield { event, where: [chapter, place].filter(Boolean).join(', '), step };
    }
  }
}
