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

/** The sound as a sentence; its name when it has none. */
export const captionOf = (sound: string): string => CAPTIONS[sound] ?? sound;
