/**
 * Five ways of playing, each a person one can imagine, and none of whom knows the regard. The report pools their plays: an ending
 * that none of them comes to is an ending nobody sees, and one that half of them come to is not one among eight.
 */
import type { LogEntry, Option, PetalsOption, Weather } from '../../narrative/types.ts';
import type { Atlas } from './atlas.ts';
import { named, type Play } from './play.ts';
import { pick } from './search-state.ts';

/** Somebody in the middle of a play. */
export interface Player {
  /** What they do next. The play is not over. */
  next(play: Play): LogEntry;
}

/** What players may know of the story: what its choices are, never what comes of them. */
export interface Knowledge {
  /** What a choice does on the face of it. */
  readonly deeds: Atlas['deeds'];
  /** Ids of the Register's entries. */
  readonly entries: readonly string[];
  /** The entries that say what has become of the Note: the sister's, and the key to it. */
  readonly telling: readonly string[];
  /** How often a choice was taken so far, over all plays. */
  readonly taken: (id: string) => number;
}

/** What the policies may know of a story. @param knots all of its knots */
export function knowledgeOf(
  knots: readonly string[],
  { deeds, setters }: Atlas,
  taken: Knowledge['taken'] = () => 0,
): Knowledge {
  const entries = knots.flatMap((knot) => (knot.startsWith('look_') ? [knot.slice('look_'.length)] : []));
  const sets = (name: string, entry: string) =>
    (setters.get(name) ?? []).some((place) => place.startsWith(`look_${entry}.`));
  const telling = ['looked_jana', 'read_key'].flatMap((name) => entries.filter((entry) => sets(name, entry)));
  return { deeds, entries, telling: [...new Set(telling)], taken };
}

export interface Policy {
  /** What such a player does, in a sentence. */
  readonly does: string;
  /** Sits down to a play. */
  readonly begin: (random: () => number, story: Knowledge) => Player;
}

export const POLICIES = {
  random: {
    does: 'Takes whatever comes to hand, and has the phone out now and then.',
    begin: (random, { entries }) => ({
      next: (play) => onPhone(play, entries, random, 0.08) ?? pick(play.decisions(), random),
    }),
  },
  passive: {
    does: 'Takes the last and least of what is offered, leaves petals for later, and never looks at the phone.',
    begin: (random) => ({ next: (play) => (random() < 0.15 ? pick(play.decisions(), random) : least(play)) }),
  },
  looker: {
    does: 'Asks the Register for the sister and reads its key, mostly on the first day; attends, opens bars, takes the ear out, asks, goes and sees.',
    begin: looker,
  },
  climber: {
    does: 'Gives five, signs what is put before her, says what the weather favours, and is seen with the right people.',
    begin: (random, { deeds }) => ({
      next: (play) =>
        random() < 0.1 ? pick(play.decisions(), random) : best(play, random, (id) => climbs(play, id, deeds)),
    }),
  },
  novelty: {
    does: 'Has played before, and takes what was taken least.',
    begin: (random, { entries, taken }) => ({
      next: (play) => onPhone(play, entries, random, 0.15) ?? best(play, random, (id) => -taken(id)),
    }),
  },
} as const satisfies Record<string, Policy>;

export type PolicyName = keyof typeof POLICIES;
export const POLICY_NAMES = Object.keys(POLICIES) as PolicyName[];

/** An act on the phone, at this rate; null otherwise. */
function onPhone(play: Play, entries: readonly string[], random: () => number, rate: number): LogEntry | null {
  if (random() >= rate) return null;
  const acts = play.phoneActs(entries);
  return acts.length > 0 ? pick(acts, random) : null;
}

/** The decisions for which `worth` is greatest, one of them by chance. */
function best(play: Play, random: () => number, worth: (id: string) => number): LogEntry {
  const all = play.decisions();
  const values = all.map((entry) => worth(named(entry)));
  const most = Math.max(...values);
  return pick(
    all.filter((_, index) => values[index] === most),
    random,
  );
}

/** The delay where there is one; else the last choice, or the fewest petals. */
function least(play: Play): LogEntry {
  const all = play.decisions();
  const given = all.filter((entry) => entry.do === 'petals');
  if (given.length === 0) return all.at(-1) as LogEntry;
  return all.find((entry) => entry.do === 'choose') ?? (given[0] as LogEntry);
}

const FAVOURED: Readonly<Record<Weather, number>> = { sun: 3, bright: 2, haze: 0, showers: -1, gale: -2 };
const CLIMBS =
  /five|countersigned|millionth|cake_mark|took_forecast|said_yes|denied|softened|signed$|thanked|sent_flowers/;
const FALLS = /low$|_plain$|_clear$|declined|told_it_straight|asked_why|refused|pin_down|took_ear_out/;

function climbs(play: Play, id: string, deeds: Knowledge['deeds']): number {
  const option = optionOf(play, id);
  const petals = option && 'petals' in option && option.petals.includes(5) ? 5 : 0;
  const weather = option && 'weather' in option && option.weather ? FAVOURED[option.weather] : 0;
  const done = [...(deeds.get(id) ?? [])];
  return (
    petals +
    weather +
    3 * done.filter((deed) => CLIMBS.test(deed)).length -
    2 * done.filter((d) => FALLS.test(d)).length
  );
}

function optionOf(play: Play, id: string): Option | PetalsOption | undefined {
  const { decision } = play.step;
  if (decision.kind === 'choices') return decision.options.find((option) => option.id === id);
  return decision.kind === 'petals'
    ? [...decision.options, ...decision.instead].find((option) => option.id === id)
    : undefined;
}

const LOOKS =
  /^(asked|q_|attended|read_|told_|visited|said_why|saw_|heard|knocked|took_ear_out|looked_at|road_go|owned)/;

function looker(random: () => number, { deeds, telling }: Knowledge): Player {
  // Most look on Monday, some later, and who looks reads on.
  const at = random() < 0.6 ? Math.floor(random() * 12) : Math.floor(random() * 80);
  let decisions = 0;
  let looks = telling.map((entry): LogEntry => ({ do: 'look', entry }));
  return {
    next(play) {
      const [look] = looks;
      if (decisions >= at && look) {
        looks = looks.slice(1);
        return look;
      }
      const act = play.phoneActs([]).find((one) => seizes(one, random));
      if (act) return act;
      decisions++;
      if (random() < 0.15) return pick(play.decisions(), random);
      return best(play, random, (id) => [...(deeds.get(id) ?? [])].filter((deed) => LOOKS.test(deed)).length);
    },
  };
}

/** Whether a looker does this on the phone when it can be done. */
function seizes(act: LogEntry, random: () => number): boolean {
  switch (act.do) {
    case 'attend':
      return random() < 0.8;
    case 'open':
      return random() < 0.25;
    case 'ear':
      return random() < (act.ear === 'out' ? 0.1 : 0.02);
    case 'forecast':
      return act.state === 'off' && random() < 0.05;
    default:
      return false;
  }
}
