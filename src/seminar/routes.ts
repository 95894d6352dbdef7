/** The addresses of the seminar's pages: what stands after the `#`. Nothing in an address names anybody. */

export const PAGES = ['home', 'circle', 'notes', 'guide', 'handout'] as const;
export type PageName = (typeof PAGES)[number];

/** The part of an address that carries a week: `#week=CODE`. */
export const IN_ADDRESS = 'week=';

/** Where an address leads. */
export type Route =
  | { readonly to: 'page'; readonly page: PageName; /** A note's number. */ readonly note?: string }
  | { readonly to: 'week'; readonly code: string }
  | { readonly to: 'begin'; readonly begin: URLSearchParams };

/** The address of a page, for a link. */
export const href = (page: PageName, note?: string): string =>
  page === 'home' ? '#seminars' : note === undefined ? `#seminars/${page}` : `#seminars/${page}/${note}`;

/** Where this address leads; null where it is none of the seminar's. @param hash with its `#`, or empty */
export function readRoute(hash: string): Route | null {
  const text = hash.replace(/^#/, '');
  if (text.startsWith(IN_ADDRESS)) return { to: 'week', code: decoded(text.slice(IN_ADDRESS.length)) };
  if (text.startsWith('begin?')) return { to: 'begin', begin: new URLSearchParams(text.slice('begin?'.length)) };
  const [root, name = 'home', note] = text.split('/');
  if (root !== 'seminars') return null;
  const page = PAGES.find((known) => known === name) ?? 'home';
  return note === undefined ? { to: 'page', page } : { to: 'page', page, note };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
