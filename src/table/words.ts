/**
 * The table in words, for whoever does not see it: composed of the same facts as the drawing. Names are the caller's, since a
 * story's reader calls people what its heroine's phone calls them.
 */
import type { PersonId } from '../narrative/types.ts';
import type { Laying, TablePlace } from './laying.ts';

/** Each thing as it stands after somebody's name: "Jana’s blue dish". */
const THINGS: Readonly<Record<string, string>> = {
  blue_dish: 'blue dish',
  two_spoons: 'two spoons',
  one_spoon: 'one spoon',
  battery: 'alarm battery',
  plain_cake: 'plain cake, its price still on',
  minutes: 'minutes',
  matches: 'seventy matches',
  punch: 'ticket punch',
  canapes: 'canapés',
  torch: 'dead torch',
  beans: 'beans',
  stubs: 'ferry stubs',
  clippers: 'clippers',
  timetable: 'winter timetable',
  card: 'card',
  sent_flowers: 'sent flowers',
  pin: 'pin, put down among the crumbs',
};
const SPOONS = ['two_spoons', 'one_spoon'];

const NUMBERS = [
  'nobody',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const inWords = (count: number): string => NUMBERS[count] ?? String(count);

type NameOf = (who: PersonId) => string;

/** "Jana’s"; the player's own is "your". */
const whose = (who: PersonId, nameOf: NameOf): string => {
  if (who === 'tilde') return 'your';
  const name = nameOf(who);
  return `${name}${name.endsWith('s') ? '’' : '’s'}`;
};

function broughtBy({ who, things }: TablePlace, lit: boolean, nameOf: NameOf): string {
  const spoons = things.includes('blue_dish') ? things.filter((thing) => SPOONS.includes(thing)) : [];
  const phrase = (thing: string): string => {
    if (thing === 'torch' && lit) return 'torch, lit';
    if (thing === 'blue_dish' && spoons[0]) return `${THINGS['blue_dish']} with ${THINGS[spoons[0]]}`;
    return THINGS[thing] ?? thing.replaceAll('_', ' ');
  };
  const list = things.filter((thing) => thing !== 'empty_hands' && !spoons.includes(thing)).map(phrase);
  if (list.length > 0) return `${whose(who, nameOf)} ${list.join(' and ')}`;
  const name = who === 'tilde' ? 'you' : nameOf(who);
  return things.includes('empty_hands') ? `${name}, with empty hands` : name;
}

/** One or two sentences. @param nameOf what somebody is called */
export function tableWords(laying: Laying, nameOf: NameOf): string {
  const came = laying.filter((place) => place.came);
  const things = new Set(came.flatMap((place) => place.things));
  const lit = things.has('torch') && things.has('battery');
  const parts = [
    ...came.map((place) => broughtBy(place, lit, nameOf)),
    ...laying.filter((place) => !place.came).map(({ who }) => emptyPlace(who, nameOf)),
    ...(things.has('stubs') ? ['on every plate but yours, a ferry stub'] : []),
  ];
  if (parts.length === 0) return 'A table seen from above, with nothing on it yet.';
  return `A table seen from above, laid for ${inWords(laying.length)}: ${parts.join('; ')}.`;
}

const emptyPlace = (who: PersonId, nameOf: NameOf): string =>
  `a clean plate where ${who === 'tilde' ? 'you' : nameOf(who)} would sit`;
