// The pin. Five petals, pivot 0,0; open and closed outlines have the same commands, so they tween number by number.
// Drawing only; the control that a player touches is the reader's.
import { Scissors } from './scissors.mjs';
export const F = {
  petal: '#e8644c',
  lit: '#f58a6c',
  throat: '#b93a3f',
  vein: '#ffc0a3',
  rim: '#ffdcc4',
  bud: '#a8464f',
  budlit: '#d9797a',
  plate: '#fbead8',
  well: '#e9c5ac',
  gilt: '#e9b23e',
  giltd: '#a8681f',
  ink: '#3a2233',
};
// [open, closed] x 5, each cut by hand a little differently; all point up, M + 6C + Z
const OPEN = [
  [
    0, -9, -15, -22, -53, -38, -52, -71, -51, -95, -30, -110, -15, -108, -7, -107, -3, -101, 0, -96, 4, -102, 9, -109,
    18, -108, 35, -106, 52, -92, 51, -69, 50, -40, 15, -21, 0, -9,
  ],
  [
    0, -9, -14, -20, -51, -40, -51, -70, -50, -93, -32, -108, -17, -109, -9, -109, -4, -103, -1, -98, 3, -103, 8, -107,
    16, -107, 34, -107, 53, -94, 52, -72, 51, -41, 16, -22, 0, -9,
  ],
  [
    0, -9, -16, -21, -52, -41, -51, -73, -50, -97, -28, -111, -14, -108, -7, -107, -2, -100, 1, -96, 4, -101, 10, -108,
    17, -108, 33, -107, 51, -93, 51, -70, 50, -42, 14, -20, 0, -9,
  ],
  [
    0, -9, -15, -20, -53, -40, -53, -71, -52, -94, -33, -109, -17, -107, -9, -106, -4, -101, -1, -96, 3, -101, 8, -108,
    16, -109, 32, -110, 51, -95, 51, -71, 51, -40, 15, -22, 0, -9,
  ],
  [
    0, -9, -14, -22, -52, -39, -51, -72, -50, -96, -30, -109, -16, -108, -8, -107, -3, -102, 0, -97, 4, -102, 10, -107,
    17, -107, 34, -106, 53, -92, 52, -70, 51, -40, 16, -21, 0, -9,
  ],
];
const SHUT = [
  0, -6, -9, -11, -20, -19, -20, -31, -20, -42, -12, -50, -6, -55, -4, -57, -2, -59, 0, -61, 2, -59, 4, -57, 7, -54, 13,
  -49, 21, -41, 20, -30, 19, -18, 9, -11, 0, -6,
];
export const asPath = (a) =>
  `M${a[0]} ${a[1]}` + [0, 1, 2, 3, 4, 5].map((i) => 'C' + a.slice(2 + i * 6, 8 + i * 6).join(' ')).join('') + 'Z';
const slim = (a) => a.map((v, i) => (i % 2 ? v : Math.round(v * 0.88 * 10) / 10));
export const petalOpen = OPEN.map((a) => asPath(slim(a))),
  petalClosed = asPath(SHUT);
const plateLobe =
  'M0 0C-20-24-60-40-59-73C-58-101-34-118-14-116C-7-115-3-111 0-107C4-111 9-116 17-116C38-116 59-99 58-71C58-40 20-24 0 0Z';
const throat =
  'M0-9C-9-18-19-34-17-50C-13-46-10-43-8-44C-5-50-3-62 0-72C3-62 4-51 7-45C10-43 13-46 16-51C18-35 9-18 0-9Z';
const veins =
  'M-11-52C-18-62-24-72-27-86C-20-76-14-64-11-52ZM11-53C17-62 23-73 26-87C20-77 14-65 11-53ZM-1-72C-2-78-2-84 0-90C2-84 2-78-1-72Z';
const gloss = 'M-37-70C-37-87-28-99-17-100C-27-94-32-84-32-70C-32-60-28-52-24-46C-32-50-37-60-37-70Z';
const fold = 'M0-6C-9-11-20-19-20-31C-20-42-12-50-6-55C-4-57-2-59 0-61C-3-49-5-41-4-31C-3-22-1-14 0-6Z';
const budvein = 'M3-50C8-43 12-37 12-29C11-37 8-43 3-50Z';
const heart = 'M1-19L9-17 16-11 19-3 18 6 13 14 5 19-4 19-12 15-18 8-19-1-16-10-10-16Z';
const sa = (i) => 72 * i;
export function petal(i, open) {
  // authored pointing up, rotated to its place
  return (
    `<g id="petal-${i + 1}" data-pivot="0 0" transform="rotate(${sa(i)})">` +
    `<g class="closed"${open ? ' display="none"' : ''}><path d="${petalClosed}" fill="${F.ink}" opacity=".22" transform="translate(${dx(i, 2.4)})"/><path class="body" d="${petalClosed}" fill="${F.bud}"/><path d="${fold}" fill="${F.budlit}"/><path d="${budvein}" fill="${F.rim}" opacity=".55"/></g>` +
    `<g class="open"${open ? '' : ' display="none"'}><path d="${petalOpen[i]}" fill="${F.ink}" opacity=".12" stroke="${F.ink}" stroke-width="3" transform="translate(${dx(i, 5)})"/><path d="${petalOpen[i]}" fill="${F.ink}" opacity=".2" transform="translate(${dx(i, 2)})"/><path d="${petalOpen[i]}" fill="${F.rim}" transform="translate(${dx(i, -1.6)})"/><path class="body" d="${petalOpen[i]}" fill="${i % 2 ? '#e5604a' : F.petal}"/><path d="${gloss}" fill="${F.lit}"${[2, 3].includes(i) ? ' transform="scale(-1 1)"' : ''}/><path d="${throat}" fill="${F.throat}"/><path d="${veins}" fill="${F.vein}"/></g></g>`
  );
}
// an offset that stays down-right on the page though the petal is turned
function dx(i, k) {
  const a = (-sa(i) * Math.PI) / 180,
    x = k * 0.8,
    y = k * 1.1;
  return (x * Math.cos(a) - y * Math.sin(a)).toFixed(1) + ' ' + (x * Math.sin(a) + y * Math.cos(a)).toFixed(1);
}
export function plate() {
  const u = [0, 1, 2, 3, 4].map((i) => `<use href="#lobe" transform="rotate(${sa(i)})"/>`).join('');
  return `<defs><path id="lobe" d="${plateLobe}"/><g id="plateshape">${u}</g></defs><g id="plate"><use href="#plateshape" fill="${F.ink}" stroke="${F.ink}" stroke-width="5" opacity=".1" x="5" y="8"/><use href="#plateshape" fill="${F.ink}" opacity=".22" x="2" y="3"/><use href="#plateshape" fill="${F.giltd}" x=".9" y="1.2"/><use href="#plateshape" fill="${F.gilt}"/><use href="#plateshape" fill="${F.plate}" transform="scale(.945)"/><g fill="${F.well}" opacity=".8">${[0, 1, 2, 3, 4].map((i) => `<path d="${petalOpen[i]}" transform="rotate(${sa(i)}) translate(0 -5) scale(.92 .93)"/>`).join('')}</g></g>`;
}
export function centre() {
  let dots = '';
  const s = new Scissors(3);
  for (let i = 0; i < 9; i++) {
    const a = i * 0.698 + 0.2,
      r = 11.5;
    dots += s.disc(Math.cos(a) * r, Math.sin(a) * r, 2.1, 2.1, { n: 5 });
  }
  dots += s.disc(0, 0, 3.4, 3.4, { n: 6 });
  return `<g id="heart"><path d="${heart}" fill="${F.ink}" opacity=".3" transform="translate(1.6 2.4)"/><path d="${heart}" fill="#ffe3a0" transform="translate(-.8 -1)"/><path d="${heart}" fill="${F.gilt}"/><path d="${dots}" fill="${F.giltd}"/></g>`;
}
export const flower = (n = 5, order = [0, 1, 2, 3, 4]) =>
  plate() +
  order
    .slice()
    .reverse()
    .map((i) => petal(i, order.indexOf(i) < n))
    .join('') +
  centre();
export const flowerSVG = (n = 5, size = 480) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-132 -132 264 264" width="${size}" height="${size}">${flower(n)}</svg>`;
// the small reading of it, for figures and signs (one path a petal): same silhouette
export function smallDefs() {
  return `<path id="fp" d="${petalOpen[0]}"/><path id="fb" d="${petalClosed}"/><path id="fl" d="${plateLobe}"/><path id="ft" d="${throat}"/><path id="fv" d="${veins}"/><path id="fh" d="${heart}"/>`;
}
export function small(n = 5, x = 0, y = 0, s = 0.4, o = {}) {
  const R = [0, 1, 2, 3, 4],
    rot = o.rot || 0;
  const pl = R.map((i) => `<use href="#fl" transform="rotate(${72 * i})"/>`).join('');
  return (
    `<g id="${o.id || 'flower'}" transform="translate(${x} ${y}) rotate(${rot}) scale(${s})"><g fill="${F.ink}" opacity=".2" transform="translate(3 6)">${pl}</g><g fill="${F.gilt}">${pl}</g><g fill="${F.plate}" transform="scale(.93)">${pl}</g>` +
    R.map(
      (i) =>
        `<g id="${o.id || 'flower'}-petal-${i + 1}" transform="rotate(${72 * i})">` +
        (i < n
          ? `<use href="#fp" fill="${i % 2 ? '#e5604a' : F.petal}"/><use href="#ft" fill="${F.throat}"/><use href="#fv" fill="${F.vein}"/>`
          : `<use href="#fb" fill="${F.bud}"/>`) +
        '</g>',
    ).join('') +
    `<use href="#fh" fill="${F.gilt}"/></g>`
  );
}

/** The head comment of flower.svg, for whoever animates it. */
export const flowerHead =
  '<!-- THE PIN. petal-1..petal-5 clockwise from the top; each holds .closed and .open (toggle display), pivot 0,0. To tween, morph .body d: every open and closed outline is M + 6 C + Z, 38 absolute numbers: interpolate one by one (so never run this file through svgo). plate never moves. heart on top. Shown: 5. -->';
