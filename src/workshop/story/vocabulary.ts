/**
 * The closed words that tags may use and that no picture file decides: chapters, people, lights, sounds.
 * To add a person or a sound, add it here. Settings and figures are not here: their pictures list them (`assets/art/pictures.json`).
 */

/** In the order of the week. */
export const CHAPTERS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Whoever can speak or be shown: people, and the devices that speak like people. */
export const PEOPLE = [
  'tilde',
  'davit',
  'bisi',
  'tranter',
  'greet',
  'ephrem',
  'fleur',
  'sel',
  'vesna',
  'jana',
  'pia',
  'gethin',
  'wim',
  'sundaram',
  'larkspur',
  'gloves',
  'osvald',
  'stroud',
  'pelham',
  'lena',
  'nestor',
  'colin',
  'clerk_left',
  'clerk_right',
  'steward',
  'boy',
  'someone',
  'everybody',
  'you',
  'regard',
  'kindly',
  'register',
  'handled',
  'forecast',
  'letter',
] as const;

export const LIGHTS = ['morning', 'day', 'dusk', 'night'] as const;
export const PLACES = ['left', 'centre', 'right', 'far', 'gone'] as const;
export const FACES = ['flower', 'empty', 'seen'] as const;
export const VIAS = ['air', 'kindly', 'post', 'screen'] as const;
export const WEATHERS = ['sun', 'bright', 'haze', 'showers', 'gale'] as const;
export const SIDES = ['tilde', 'jana'] as const;

/** What can lie at a place on the picture of the table. */
export const ITEMS = [
  'blue_dish',
  'two_spoons',
  'one_spoon',
  'battery',
  'plain_cake',
  'minutes',
  'matches',
  'punch',
  'canapes',
  'torch',
  'beans',
  'stubs',
  'clippers',
  'timetable',
  'card',
  'sent_flowers',
  'pin',
  'empty_hands',
  'nobody',
] as const;

/** Sounds a line may ask for, beside each setting's own ambience. */
export const SOUNDS = ['chime', 'bell', 'horn', 'gulls', 'rain', 'kettle', 'tick'] as const;
