/** Sounds in words, for those who have asked for captions. */
const CAPTIONS: Readonly<Record<string, string>> = {
  chime: 'A pin chimes.',
  bell: 'A ship’s bell.',
  horn: 'A ferry’s horn.',
  gulls: 'Gulls.',
  rain: 'Rain.',
  kettle: 'A kettle comes to the boil.',
  tick: 'A small tick.',
};

/** What each setting sounds like when one comes into it. */
const PLACES: Readonly<Record<string, string>> = {
  tern_street: 'A kettle, a toaster’s tick, and gulls beyond the glass.',
  stair: 'Wood giving under somebody, and a child calling, floors up.',
  early_boat: 'Water, an engine, gulls, and a bell.',
  warmth_desk_morning: 'Keys, and a tray going up its tube.',
  warmth_desk: 'Keys, voices without their words, and a tray going up its tube.',
  desk_at_dusk: 'A lamp’s hum, wind at the sash, and a ferry’s horn a long way off.',
  larkspur_garden: 'Wind in wet leaves, gravel, and the end of a horn, over the hedge.',
  counsellor: 'A soft clock, a radiator that knocks, and water poured from a carafe.',
  ferry_steps: 'Water on stone, drips, gulls, and a chain.',
  janas_kitchen: 'A pot on a low flame, and a knife on a board.',
  bedroom: 'A clock, and one car.',
};

/** The place as a sentence, or nothing when there is nothing to hear in it. */
export const captionOfPlace = (setting: string): string | undefined => PLACES[setting];

/** The sound as a sentence; its name when it has none. */
export const captionOf = (sound: string): string => CAPTIONS[sound] ?? sound;
