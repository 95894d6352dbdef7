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
  late_boat: 'An engine underfoot, water against the side, and wood that gives.',
  glass_works: 'Glass let down on glass, a belt, and gulls.',
  school_gate: 'Children, gravel, and a hum from the walk-through.',
  tranters_room: 'A clock, and a pencil being sharpened.',
  street_door: 'The echo of the stair, and a tap running, two floors up.',
  bay_three: 'Rain on a windscreen, and a gale in the gap of the door.',
  fleurs_table: 'Cutlery, glasses, and eleven people agreeing.',
  coat_queue: 'Hangers, a door, and the wind each time it opens.',
  shore_road: 'Wind, water, and somewhere glass that shifts.',
  greets_kitchen: 'A clock, and cards.',
  upper_deck: 'Wind, an engine, and a rope that knocks.',
  counter: 'A clock, keys at one window, and nobody’s number.',
  sitting_room: 'A clock, water poured, and a horn beyond the wall.',
  yard: 'Gulls, a bin’s lid on its chain, and the end of a horn.',
  corridor: 'Cutlery, voices along a passage, and gulls at one end of it.',
  saturday_garden: 'Leaves, gravel, and a fork laid straight.',
  table: 'Cutlery, voices, leaves.',
  in_return: 'The echo of the stair, and behind a door a tap, running.',
};

/** The place as a sentence, or nothing when there is nothing to hear in it. */
export const captionOfPlace = (setting: string): string | undefined => PLACES[setting];

/** The sound as a sentence; its name when it has none. */
export const captionOf = (sound: string): string => CAPTIONS[sound] ?? sound;
