/**
 * Where everybody sits and where what they brought stands, on the drawing of the table. The figures are the drawing's own: two
 * layouts, one for up to four places and one for more. Pure; knows the names of the drawing's groups and nothing of SVG.
 */
import type { PersonId } from '../narrative/types.ts';
import type { Laying, TablePlace } from './laying.ts';

/** What is to be done with the drawing's groups, by their ids. */
export interface Arrangement {
  /** Groups that are there, each with its transform, or null to leave it as it is drawn. */
  readonly shown: ReadonlyMap<string, string | null>;
  /** Groups that are not there. */
  readonly hidden: readonly string[];
}

/** Of a seat: middle of the plate, turn of the chair, place of the first thing brought, and of further things. Units of the art. */
type Seat = readonly [x: number, y: number, turn: number, thingX: number, thingY: number, alsoX: number, alsoY: number];
interface Layout {
  /** Scale of chair and place, of the first thing, of further things. */
  readonly scale: number;
  readonly thing: number;
  readonly also: number;
  /** Seat 1 first. */
  readonly seats: readonly Seat[];
}

const FEW: Layout = {
  scale: 0.86,
  thing: 0.78,
  also: 0.55,
  seats: [
    [290, 320, 180, 148, 498, 262, 500],
    [710, 320, 180, 852, 498, 738, 500],
    [290, 680, 0, 376, 504, 262, 500],
    [710, 680, 0, 624, 504, 738, 500],
  ],
};
const MANY: Layout = {
  scale: 0.58,
  thing: 0.62,
  also: 0.42,
  seats: [
    [500, 293, 180, 500, 428, 589, 500],
    [678, 293, 180, 678, 428, 767, 500],
    [500, 707, 0, 500, 572, 411, 500],
    [678, 707, 0, 678, 572, 589, 500],
    [322, 293, 180, 322, 428, 411, 500],
    [856, 707, 0, 856, 572, 767, 500],
    [322, 707, 0, 322, 572, 233, 500],
    [856, 293, 180, 856, 428, 906, 500],
    [109, 500, 90, 226, 500, 226, 424],
  ],
};

/** Whose chair it is by rights. */
const OWN_SEAT: Readonly<Record<PersonId, number>> = { tilde: 1, vesna: 2, pia: 3, jana: 4 };

/** Every thing that is drawn; others are only said. */
const THINGS = [
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
] as const;
const SPOONS = ['two_spoons', 'one_spoon'];
/** The flower put down among the crumbs, which is nobody's thing. */
const PIN = 'pin';

/** Who sits on which seat, counted from 1: their own chair where they have one, else the next free one, from `others` on. */
function seated(laying: Laying, seats: number, others: number): ReadonlyMap<number, TablePlace> {
  const taken = new Map<number, TablePlace>();
  const own = (who: PersonId): number | undefined => (Object.hasOwn(OWN_SEAT, who) ? OWN_SEAT[who] : undefined);
  for (const place of laying) {
    const seat = own(place.who);
    if (seat !== undefined && seat <= seats) taken.set(seat, place);
  }
  const order = Array.from({ length: seats }, (_, index) => ((index + others - 1) % seats) + 1);
  for (const place of laying) {
    const seat = own(place.who) === undefined && order.find((one) => !taken.has(one));
    if (seat) taken.set(seat, place);
  }
  return taken;
}

/** The table laid. More than nine places are more than the drawing has: those who came last are then only said. */
export function arrange(laying: Laying): Arrangement {
  const few = laying.length <= FEW.seats.length;
  const layout = few ? FEW : MANY;
  const taken = seated(laying, layout.seats.length, few ? 1 : 5);
  const brought = new Set([...taken.values()].flatMap(({ things }) => things));
  const shown = new Map<string, string | null>();
  for (const [seat, { who, came, things }] of taken) {
    const [x, y, turn, ...spots] = layout.seats[seat - 1] as Seat;
    const at = `translate(${x} ${y}) rotate(${turn}) scale(${layout.scale})`;
    for (const part of ['chair', 'place']) shown.set(`${part}-${seat}`, at);
    shown.set(`plate-${seat}`, null);
    if (came) shown.set(`cover-${seat}`, null);
    if (came && who !== 'tilde' && brought.has('stubs')) shown.set(`ticket-${seat}`, null);
    if (came) putDown(things, layout, spots, shown);
  }
  if (few) for (const dressing of ['bread', 'jug']) shown.set(dressing, null);
  if (brought.has(PIN)) shown.set('put-down-flower', null);
  if (brought.has('torch') && brought.has('battery')) shown.set('torch-lit', null);
  return { shown, hidden: EVERYTHING.filter((id) => !shown.has(id)) };
}

function putDown(
  things: readonly string[],
  { thing, also }: Layout,
  [x, y, alsoX, alsoY]: readonly number[],
  shown: Map<string, string | null>,
): void {
  const first = `translate(${x} ${y}) scale(${thing})`;
  const further = `translate(${alsoX} ${alsoY}) scale(${also})`;
  const lying = THINGS.filter((known) => things.includes(known)).sort((a, b) => things.indexOf(a) - things.indexOf(b));
  const inDish = (one: string): boolean => lying.includes('blue_dish') && SPOONS.includes(one);
  const apart = lying.filter((one) => !inDish(one));
  for (const one of lying) {
    const place = inDish(one) ? 'blue_dish' : one;
    // One drawing of each thing: whoever brought it first has it.
    if (!shown.has(`brought-${one}`)) shown.set(`brought-${one}`, apart.indexOf(place) === 0 ? first : further);
  }
}

/** Every group that may be there or not. */
const EVERYTHING: readonly string[] = [
  ...MANY.seats.flatMap((_, index) =>
    ['chair', 'place', 'plate', 'cover', 'ticket'].map((part) => `${part}-${index + 1}`),
  ),
  ...THINGS.map((thing) => `brought-${thing}`),
  'bread',
  'jug',
  'put-down-flower',
  'torch-lit',
];
