/**
 * The pin's outlines, as numbers, so that a petal can open between them. From `assets/art/flower.svg`, whose open and closed
 * outlines have the same commands (M and six C, 38 numbers): change both or neither. No DOM, no state.
 */

export type Outline = readonly number[];

/** Clockwise from the top; each authored pointing up and turned to its place. */
export const OPEN: readonly Outline[] = [
  '0 -9 -13.2 -22 -46.6 -38 -45.8 -71 -44.9 -95 -26.4 -110 -13.2 -108 -6.2 -107 -2.6 -101 0 -96 3.5 -102 7.9 -109 15.8 -108 30.8 -106 45.8 -92 44.9 -69 44 -40 13.2 -21 0 -9',
  '0 -9 -12.3 -20 -44.9 -40 -44.9 -70 -44 -93 -28.2 -108 -15 -109 -7.9 -109 -3.5 -103 -0.9 -98 2.6 -103 7 -107 14.1 -107 29.9 -107 46.6 -94 45.8 -72 44.9 -41 14.1 -22 0 -9',
  '0 -9 -14.1 -21 -45.8 -41 -44.9 -73 -44 -97 -24.6 -111 -12.3 -108 -6.2 -107 -1.8 -100 0.9 -96 3.5 -101 8.8 -108 15 -108 29 -107 44.9 -93 44.9 -70 44 -42 12.3 -20 0 -9',
  '0 -9 -13.2 -20 -46.6 -40 -46.6 -71 -45.8 -94 -29 -109 -15 -107 -7.9 -106 -3.5 -101 -0.9 -96 2.6 -101 7 -108 14.1 -109 28.2 -110 44.9 -95 44.9 -71 44.9 -40 13.2 -22 0 -9',
  '0 -9 -12.3 -22 -45.8 -39 -44.9 -72 -44 -96 -26.4 -109 -14.1 -108 -7 -107 -2.6 -102 0 -97 3.5 -102 8.8 -107 15 -107 29.9 -106 46.6 -92 45.8 -70 44.9 -40 14.1 -21 0 -9',
].map((numbers) => numbers.split(' ').map(Number));

export const SHUT: Outline =
  '0 -6 -9 -11 -20 -19 -20 -31 -20 -42 -12 -50 -6 -55 -4 -57 -2 -59 0 -61 2 -59 4 -57 7 -54 13 -49 21 -41 20 -30 19 -18 9 -11 0 -6'
    .split(' ')
    .map(Number);

export const LOBE =
  'M0 0C-20-24-60-40-59-73C-58-101-34-118-14-116C-7-115-3-111 0-107C4-111 9-116 17-116C38-116 59-99 58-71C58-40 20-24 0 0Z';
export const THROAT =
  'M0-9C-9-18-19-34-17-50C-13-46-10-43-8-44C-5-50-3-62 0-72C3-62 4-51 7-45C10-43 13-46 16-51C18-35 9-18 0-9Z';
export const VEINS =
  'M-11-52C-18-62-24-72-27-86C-20-76-14-64-11-52ZM11-53C17-62 23-73 26-87C20-77 14-65 11-53ZM-1-72C-2-78-2-84 0-90C2-84 2-78-1-72Z';
export const GLOSS = 'M-37-70C-37-87-28-99-17-100C-27-94-32-84-32-70C-32-60-28-52-24-46C-32-50-37-60-37-70Z';
export const FOLD = 'M0-6C-9-11-20-19-20-31C-20-42-12-50-6-55C-4-57-2-59 0-61C-3-49-5-41-4-31C-3-22-1-14 0-6Z';
export const BUD_VEIN = 'M3-50C8-43 12-37 12-29C11-37 8-43 3-50Z';
export const HEART = 'M1-19L9-17 16-11 19-3 18 6 13 14 5 19-4 19-12 15-18 8-19-1-16-10-10-16Z';

/** Between closed (0) and open (1); a little beyond 1 is a spring's overshoot and holds its shape. */
export function between(petal: number, t: number): Outline {
  const open = OPEN[petal] ?? SHUT;
  return SHUT.map((shut, i) => shut + ((open[i] ?? shut) - shut) * t);
}

/** An outline as an SVG path. */
export function path(outline: Outline): string {
  const curve = (i: number) =>
    `C${outline
      .slice(2 + i * 6, 8 + i * 6)
      .map((n) => n.toFixed(1))
      .join(' ')}`;
  return `M${outline[0]} ${outline[1]}${[0, 1, 2, 3, 4, 5].map(curve).join('')}Z`;
}

/** An offset down and right on the page, as seen by a petal that has been turned. */
export function shadowOffset(petal: number, distance: number): string {
  const turn = (-72 * petal * Math.PI) / 180;
  const [x, y] = [distance * 0.8, distance * 1.1];
  const along = x * Math.cos(turn) - y * Math.sin(turn);
  const across = x * Math.sin(turn) + y * Math.cos(turn);
  return `translate(${along.toFixed(1)} ${across.toFixed(1)})`;
}

/** The colours that belong to the flower and to nothing else. */
export const COLOURS = {
  petal: [232, 100, 76],
  bud: [168, 70, 79],
  lit: '#f58a6c',
  throat: '#b93a3f',
  vein: '#ffc0a3',
  rim: '#ffdcc4',
  budLit: '#d9797a',
  plate: '#fbead8',
  cell: '#e9c5ac',
  gilt: '#e9b23e',
  giltDark: '#a8681f',
  shadow: '#3a2233',
} as const;
