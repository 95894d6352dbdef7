/**
 * The arithmetic of the fiction, done again from its own text: wherever figures are added up or shared out in words, they must come
 * out. In whole hundredths, as the offices of Halse have it, halves upward.
 */

/** One sum found in a text, and what it should have said; `wrong` is null where it is right. */
export interface Sum {
  readonly text: string;
  readonly wrong: string | null;
}

const FIGURE = /(?<![\d.])\d\.\d\d(?![\d]|\.\d)/g;
const SHARED =
  /\bbetween (two|three|four|five)(?:\s+of\s+you)?,? (?:it is |it’s |that is |that’s |comes to |is )?(\d\.\d\d)\b/g;
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 };

const hundredths = (figure: string): number => Math.round(Number(figure) * 100);
const shown = (value: number): string => (value / 100).toFixed(2);
const total = (figures: readonly number[]): number => figures.reduce((sum, one) => sum + one, 0);
/** The mean of whole hundredths, halves upward. */
export const shared = (sum: number, among: number): number => Math.floor((2 * sum + among) / (2 * among));

/** Totals may have two digits before the point. */
const ANY = /(?<![\d.])\d{1,2}\.\d\d(?!\d)/g;

/**
 * Every "a; b; c … together t; between three, x" of a text: the figures before it must add up to the total, where one is named,
 * and share out to what is said.
 */
export function sumsIn(text: string): Sum[] {
  return [...text.matchAll(SHARED)].map((match) => {
    const among = NUMBERS[match[1] ?? ''] ?? 0;
    const said = hundredths(match[2] ?? '');
    const before = [...text.slice(0, match.index).matchAll(ANY)].map(([figure]) => hundredths(figure));
    const [last = 0] = before.slice(-1);
    const terms = before.slice(-1 - among, -1);
    // The total is named where the last figure is more than any one pin can be.
    const totalled = last > 500 && terms.length === among;
    const parts = totalled ? terms : before.slice(-among);
    if (parts.length < among) return { text, wrong: `only ${parts.length} figures before "${match[0]}"` };
    const sum = total(parts);
    const wrongTotal = totalled && sum !== last ? `together ${shown(sum)}, not ${shown(last)}` : null;
    const right = shared(sum, among);
    return { text, wrong: wrongTotal ?? (right === said ? null : `${shown(right)}, not ${shown(said)}`) };
  });
}

/** The figures of a text that one pin can have. */
export const figuresIn = (text: string): string[] => [...text.matchAll(FIGURE)].map(([figure]) => figure);

/** The pins at Friday's Sitting, hundredths: the mother's, the player's by how Thursday went, and Jana's, Noted or as new. */
export const PINS = { vesna: 452, slid: 410, fell: 312, climbed: 458, noted: 200, fresh: 300 } as const;

export type Thursday = 'slid' | 'fell' | 'climbed';
export type Friday = 'excused' | 'refused' | 'lifted';

/** What the form comes to. */
export function outcome(thursday: Thursday, friday: Friday): string {
  const two = PINS.vesna + PINS[thursday];
  if (friday === 'excused') return shown(shared(two, 2));
  return shown(shared(two + (friday === 'lifted' ? PINS.fresh : PINS.noted), 3));
}
