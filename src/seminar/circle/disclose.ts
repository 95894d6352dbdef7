/**
 * What may be said of how many went down each branch, so that no one in a small room can be picked out by counting. Every number
 * that the Circle shows comes through here, and nothing else may count in public.
 */

/** Fewer weeks than this are never broken down. */
export const FEWEST = 5;
/** So many or fewer are 'one or two'. */
const SMALL = 2;

/** How a branch may be spoken of. */
export type Share =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'one_or_two' }
  /** The branch that would give the small ones away by subtraction. */
  | { readonly kind: 'the_rest' }
  | { readonly kind: 'all' }
  | { readonly kind: 'weeks'; readonly weeks: number };

/**
 * One share for each count, or null when too few came by to break it down at all.
 * @param counts weeks down each branch, those that never came here among them as a branch of its own
 * @param weeks all the weeks that were handed in
 * @param here how many of them came by here
 */
export function disclose(counts: readonly number[], weeks: number, here: number): readonly Share[] | null {
  if (weeks < FEWEST || here < FEWEST) return null;
  const small = (count: number) => count > 0 && count <= SMALL;
  const given = counts.some((count) => small(count) || small(weeks - count));
  const largest = counts.indexOf(Math.max(...counts));
  return counts.map((count, at): Share => {
    if (count === 0) return { kind: 'nobody' };
    if (small(count)) return { kind: 'one_or_two' };
    if (given && (at === largest || small(weeks - count))) return { kind: 'the_rest' };
    return count === weeks ? { kind: 'all' } : { kind: 'weeks', weeks: count };
  });
}

/** A share in words: "12 weeks". */
export function inWords(share: Share): string {
  switch (share.kind) {
    case 'nobody':
      return 'nobody';
    case 'one_or_two':
      return 'one or two';
    case 'the_rest':
      return 'the rest';
    case 'all':
      return 'all';
    case 'weeks':
      return `${share.weeks} weeks`;
  }
}

/**
 * How broad a branch is drawn, in weeks, from nothing but what may be said: a picture must not tell what the words keep back.
 * @param weeks all the weeks that were handed in
 * @param again whether a week can go down several: there is nothing to subtract from then, and the rest is as broad as the broadest
 */
export function breadths(shares: readonly Share[], weeks: number, again = false): readonly number[] {
  const few = 1.5;
  const said = (share: Share): number =>
    share.kind === 'weeks' ? share.weeks : share.kind === 'one_or_two' ? few : share.kind === 'all' ? weeks : 0;
  const known = shares.reduce((sum, share) => sum + said(share), 0);
  const rests = shares.filter(({ kind }) => kind === 'the_rest').length;
  const rest = Math.max(few, again ? Math.max(...shares.map(said)) : (weeks - known) / rests);
  return shares.map((share) => (share.kind === 'the_rest' ? rest : said(share)));
}
