// The table on Saturday, to be laid from facts for up to nine: a place is drawn about the middle of its plate, sitter at y+,
// and a thing that somebody brought about its own middle, upright. Where they go is the composer's. Only drawing enters here.
// Secret: every second-hand plate is somebody's: the company's for its conductor, a ferry for Pia.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';
import { numerals } from './numerals.mjs';
import { many } from './pieces.mjs';

const C = {
  slab: '#dccfc0',
  slab2: '#d1c2b2',
  joint: '#b9a796',
  moss: '#9db58a',
  cloth: '#fffaf0',
  cloth2: '#f3e6d4',
  stripe: '#a9cfe0',
  white: '#fffdf6',
  steel: '#c5ccd3',
  steel2: '#98a3b0',
  glass: '#cfe6ee',
  ink: '#2b3350',
  navy: '#33476a',
  bean: '#7ea65a',
  bean2: '#5f8843',
  beanp: '#d9e2b0',
  stew: '#c9763a',
  stew2: '#a9572a',
  marigold: '#e79a45',
  parsley: '#5e8f4a',
  bread: '#d9a566',
  bread2: '#b97f43',
  crumb: '#f3dcae',
  wood: '#b98a5c',
  wood2: '#94683f',
  dish: '#2f66b0',
  dish2: '#23508f',
  dish3: '#5b8fd0',
  rose: '#c9476d',
  lilac: '#c9bedb',
  lilac2: '#8d79a6',
  almond: '#f1aca3',
  apricot: '#f6cf9c',
  pistachio: '#c7d9b4',
  paper: '#fbf2e2',
  red: '#a33a36',
};
const O = { wob: 0.6, kick: 3 };
const R4 = (x, y, w, h) => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

/** Where the nine places stand, and how large: [x, y, rotation]. The same table is written down for whoever composes it. */
const FEW = 0.86;
const MANY = 0.58;
const SEATS = [
  [290, 320, 180, FEW],
  [710, 320, 180, FEW],
  [290, 680, 0, FEW],
  [710, 680, 0, FEW],
  [322, 293, 180, MANY],
  [856, 707, 0, MANY],
  [322, 707, 0, MANY],
  [856, 293, 180, MANY],
  [109, 500, 90, MANY],
];
const stands = ([x, y, r, k]) => `transform="translate(${x} ${y}) rotate(${r}) scale(${k})"`;
/** Down and to the right on the page, as a turned thing sees it. */
const fall = (r) => ({ 0: [1, 1], 180: [-1, -1], 90: [1, -1] })[r];

const HEAD =
  '<!-- THE TABLE, Saturday, laid from facts. ground | chair-1..9 cloth place-1..9 bread jug put-down-flower brought-* | dapple. ' +
  'chair-N and place-N: translate(x y) rotate(r) scale(k), the same for both; place-N holds plate-N ticket-N cover-N. ' +
  'brought-*: translate(x y) scale(k), never turned; boxes of 240x200 about 0,0 (blue_dish 300x200). All in x 0..1000; 4:3: 0,125 1000x750. ' +
  'A place laid for nobody: chair and plate only. -->';

/** A shape that has been cut already, laid again. */
function again(a, id, fill, lvl, o) {
  const { defs } = a;
  a.cut('', fill, lvl, { ...o, id });
  a.defs = defs;
}

/** Something drawn once and laid often. */
function kept(a, id, draw) {
  const { out } = a;
  a.out = '';
  draw();
  a.defs += `<g id="${id}">${a.out}</g>`;
  a.out = out;
}

function ground(a, s) {
  a.open('far').open('ground').raw(`<path d="M-30-30H1630V1030H-30Z" fill="${C.joint}"/>`);
  let [A, B, k] = ['', '', 0];
  for (let r = 0; r < 6; r++) {
    let x = -60 - (r % 2) * 90;
    while (x < 1640) {
      const w = 150 + s.r() * 120,
        q = s.chip(x + 4, r * 176 - 20, w - 8, 167, 3);
      if (k++ % 3) A += q;
      else B += q;
      x += w;
    }
  }
  a.cut(A, C.slab, 1, { sh: 0.7 });
  a.cut(B, C.slab2, 1, { sh: 0.7 });
  a.cut(
    many(40, () => {
      const y = Math.floor(s.r() * 6) * 176 - 26 + s.j(3),
        x = s.r() * 1600;
      return s.slit(x, y, x + 24 + s.r() * 50, y + s.j(2), 5);
    }),
    C.moss,
    0,
    { op: 0.9 },
  );
  for (const [x, y] of [
    [60, 908],
    [1130, 150],
    [1420, 690],
    [960, 118],
  ]) {
    a.cut(
      many(7, (i) => s.slit(x, y, x + Math.cos(i * 0.9 + 0.3) * 42, y + Math.sin(i * 0.9 + 0.3) * 42, 9)),
      C.bean2,
      1,
    );
    a.cut(
      many(12, (i) => s.slit(x, y, x + Math.cos(i * 0.52) * 16, y + Math.sin(i * 0.52) * 16, 4)),
      '#fff6dc',
      1,
    );
    a.cut(s.disc(x, y, 5, 5, { n: 6 }), C.marigold, 0);
  }
  // what the prose lies over: the bins, and what grows between them
  a.open('by-the-wall');
  for (const [x, y, c, c2] of [
    [1270, 330, '#566e75', '#6f8890'],
    [1480, 360, '#5f8843', '#7ea65a'],
  ]) {
    a.cut(s.disc(x, y, 96, 94, { n: 13, wob: 0.008 }), c, 3);
    a.cut(s.disc(x - 2, y - 3, 80, 78, { n: 12, wob: 0.01 }), c2, 1);
    a.cut(
      many(6, (i) =>
        s.slit(
          x + Math.cos(i * 1.05) * 44,
          y + Math.sin(i * 1.05) * 42,
          x + Math.cos(i * 1.05) * 74,
          y + Math.sin(i * 1.05) * 72,
          5,
        ),
      ),
      c,
      0,
    );
    a.cut(
      s.cut(
        [
          [x - 34, y - 9, 1],
          [x, y - 15],
          [x + 34, y - 9, 1],
          [x + 34, y + 9, 1],
          [x, y + 4],
          [x - 34, y + 9, 1],
        ],
        O,
      ),
      c,
      2,
    );
  }
  a.close();
  a.close().close();
}

const CHAIRS = [
  ['#6a5684', '#8d79a6', 'padded'],
  ['#8a5f3d', '#b98a5c', 'slats'],
  ['#5d97a3', '#f1aca3', 'round'],
  ['#2f5c50', '#c9674f', 'dotted'],
  ['#566e75', '#8aa3aa', 'office'],
  ['#b98a5c', '#94683f', 'crate'],
  ['#7c3a46', '#97525c', 'stool'],
  ['#fffdf6', '#b9cdd6', 'slats'],
  ['#33476a', '#f6cf9c', 'canvas'],
];

function chair(a, s, i) {
  const [c, c2, kind] = CHAIRS[i];
  const D = { dir: fall(SEATS[i][2]) };
  a.open(`chair-${i + 1}`, stands(SEATS[i]) + (i > 3 ? ' display="none"' : ''));
  a.raw('<g transform="translate(0 176)">');
  if (kind === 'office')
    a.cut(
      many(5, (q) => {
        const t = q * 1.2566 + 0.5;
        return s.slit(Math.cos(t) * 20, Math.sin(t) * 20, Math.cos(t) * 116, Math.sin(t) * 112, 16);
      }) + many(5, (q) => s.disc(Math.cos(q * 1.2566 + 0.5) * 112, Math.sin(q * 1.2566 + 0.5) * 108, 13, 13, { n: 7 })),
      C.ink,
      2,
      D,
    );
  if (kind === 'crate') {
    a.cut(s.poly(R4(-100, -90, 200, 172)), c2, 3, D);
    a.cut([-84, -28, 28].map((y) => s.poly(R4(-104, y, 208, 44))).join(''), c, 1, D);
    a.cut(
      many(6, (q) => s.disc(q % 2 ? 88 : -88, -62 + (q >> 1) * 56, 4, 4, { n: 5 })),
      C.ink,
      0,
    );
    a.cut(numerals(s, '12', -34, -20, 0.4), c2, 0, { evenodd: 1 });
  } else if (kind === 'stool') {
    a.cut(s.disc(0, -8, 92, 90, { n: 12 }), C.ink, 3, D);
    a.cut(s.disc(0, -8, 80, 78, { n: 11 }), c, 1, D);
    a.cut(
      many(8, (q) => s.slit(0, -8, Math.cos(q * 0.785) * 70, -8 + Math.sin(q * 0.785) * 68, 7)),
      c2,
      0,
    );
    a.cut(s.disc(0, -8, 9, 9, { n: 6 }), C.marigold, 1, D);
  } else {
    a.cut(
      kind === 'round' ? s.disc(0, 0, 92, 88, { n: 11 }) : s.cut('-88,-84! 88,-84! 96,60 70,88! -70,88! -96,60', O),
      c,
      3,
      D,
    );
    if (kind === 'slats') a.cut([-48, -16, 16, 48].map((q) => s.slit(q, -70, q, 76, 5)).join(''), c2, 0, { op: 0.9 });
    if (kind === 'padded' || kind === 'office')
      a.cut(s.cut('-62,-60! 62,-60! 66,50 46,64! -46,64! -66,50', O), c2, 1, D);
    if (kind === 'round') a.cut(s.disc(0, 0, 66, 63, { n: 10 }), c2, 1, D);
    if (kind === 'dotted') {
      a.cut(s.cut('-70,-66! 70,-66! 76,50 56,70! -56,70! -76,50', O), c2, 1, D);
      a.cut(
        many(9, (q) => s.disc(-48 + (q % 3) * 48, -44 + ((q / 3) | 0) * 44, 9, 9, { n: 6 })),
        c,
        0,
      );
    }
    if (kind === 'canvas') {
      a.cut(s.poly(R4(-74, -70, 148, 140)), c2, 1, D);
      a.cut([-62, -22, 18].map((q) => s.poly(R4(q, -70, 20, 140))).join(''), C.white, 0);
    }
    a.cut(s.cut('-92,70! -40,92 40,92 92,70! 96,92! 44,116 -44,116 -96,92!', O), c, 2, D);
  }
  a.raw('</g>').close();
}

function cloth(a, s) {
  const [x0, y0, x1, y1, n, m] = [36, 216, 968, 784, 25, 15];
  a.open('cloth', 'transform="rotate(-.5 500 500)"');
  let d = `M${x0} ${y0}`;
  const side = (count, dx, dy, ox, oy) => {
    for (let i = 0; i < count; i++)
      d += `q${(dx / 2 + ox + s.j(2)).toFixed(0)} ${(dy / 2 + oy + s.j(2)).toFixed(0)} ${dx.toFixed(2)} ${dy.toFixed(2)}`;
  };
  const [w, h] = [(x1 - x0) / n, (y1 - y0) / m];
  side(n, w, 0, 0, -30);
  side(m, 0, h, 30, 0);
  side(n, -w, 0, 0, 30);
  side(m, 0, -h, -30, 0);
  d += 'Z';
  const hole = (x, y) => `M${Math.round(x - 5)} ${Math.round(y)}l5-6 5 6-5 6z`;
  for (let i = 0; i < n; i++) d += hole(x0 + w * (i + 0.5), y0 - 2) + hole(x0 + w * (i + 0.5), y1 + 2);
  for (let i = 0; i < m; i++) d += hole(x0 - 2, y0 + h * (i + 0.5)) + hole(x1 + 2, y0 + h * (i + 0.5));
  a.cut(d, C.cloth, 4, { evenodd: 1 });
  const band = (i, t) =>
    a.cut(
      `M${x0 + i} ${y0 + i}H${x1 - i}V${y1 - i}H${x0 + i}ZM${x0 + i + t} ${y0 + i + t}V${y1 - i - t}H${x1 - i - t}V${y0 + i + t}Z`,
      C.stripe,
      0,
      { evenodd: 1 },
    );
  band(10, 3);
  band(18, 8);
  band(32, 3);
  // it came out of three different drawers
  a.cut(s.poly('344,218 350,218 353,782 346,782') + s.poly('655,217 660,217 658,783 652,783'), C.cloth2, 0, {
    op: 0.9,
  });
  a.cut(s.slit(42, 500, 962, 498, 3), C.cloth2, 0);
  a.cut(
    many(24, (i) =>
      s.slit(90 + ((i * 173) % 820), 262 + ((i * 97) % 480), 98 + ((i * 173) % 820), 265 + ((i * 97) % 480), 2),
    ),
    C.cloth2,
    0,
  );
  a.close();
}

function petals(a, s, n, r1, r2, w, c) {
  a.cut(
    many(n, (i) => {
      const t = (i / n) * 6.283;
      return s.slit(Math.cos(t) * r1, Math.sin(t) * r1, Math.cos(t) * r2, Math.sin(t) * r2, w);
    }),
    c,
    0,
  );
}
const dots = (a, s, n, r, k, c) =>
  a.cut(
    many(n, (i) => s.disc(Math.cos((i / n) * 6.283) * r, Math.sin((i / n) * 6.283) * r, k, k, { n: 4 })),
    c,
    0,
  );

/** Plate, well, drink, napkin, its fold, and what is painted on the plate. */
const PLACES = [
  [C.white, '#f4ecdf', '#e9f4f6', '#8d79a6', '#6a5684', (a, s) => petals(a, s, 22, 72, 92, 5, '#8d79a6')],
  [
    '#dbe9ee',
    '#f6faf8',
    '#b8465a',
    '#f1aca3',
    '#d9877c',
    (a, s) => {
      dots(a, s, 18, 82, 5.5, '#4f7fa6');
      petals(a, s, 9, 22, 48, 8, '#7fb0c9');
      a.cut(s.disc(0, 0, 12, 12, { n: 7 }), C.marigold, 0);
    },
  ],
  [
    '#f5d9a8',
    '#fff3d2',
    '#f3b35f',
    '#f6cf9c',
    '#dba866',
    (a, s) => {
      a.cut(
        s.poly('-32,8 32,6 20,28 -20,28', { wob: 0.6 }) + s.poly('-2,4 0,-34 26,2') + s.poly('-6,4 -6,-24 -26,4'),
        '#5d97a3',
        0,
      );
      a.cut(s.slit(-46, 40, -12, 40, 5) + s.slit(4, 42, 40, 42, 5), '#8fc0cc', 0);
    },
  ],
  ['#2f6b57', '#e8f0e4', '#e9f4f6', '#c9674f', '#a14a36', (a, s) => petals(a, s, 30, 74, 90, 3, '#a8d3b4')],
  // the company's
  [
    C.white,
    '#fffdf6',
    '#e9f4f6',
    '#a9cfe0',
    '#7fb0c9',
    (a, s) => {
      a.raw(
        `<path d="${s.disc(0, 0, 88, 88, { n: 12, wob: 0.006 })}" fill="none" stroke="${C.navy}" stroke-width="7"/>`,
      );
      a.cut(s.poly('-14,-72 14,-72 11,-84 -11,-84', { wob: 0.4 }), C.marigold, 0);
    },
  ],
  ['#e6b98a', '#f8e3c4', '#b8465a', '#7ea65a', '#5f8843', (a, s) => dots(a, s, 12, 82, 7, C.white)],
  ['#c9bedb', '#f1ecf6', '#f3b35f', '#d9877c', '#b9685f', (a, s) => petals(a, s, 14, 70, 94, 9, '#fbf6ff')],
  [
    '#dfe8cc',
    '#f7faee',
    '#e9f4f6',
    '#33476a',
    '#243352',
    (a, s) => {
      petals(a, s, 16, 74, 92, -8, C.bean);
      a.cut(s.cut('-30,8! -10,-12 14,-16 34,-6! 16,8 -8,14', O), C.bean, 0);
    },
  ],
  ['#9cc4d4', '#e9f4f6', '#f3b35f', '#fbf2e2', '#d9c6a3', (a, s) => dots(a, s, 6, 40, 10, '#9cc4d4')],
];
const NAPKINS = [
  ['-170,-80! -110,-84! -106,88! -166,90!', [-154, -66, -150, 78]],
  ['-172,-44! -112,-78! -98,30 -126,92! -164,60!', [-118, -66, -136, 70]],
  ['-108,-86! -170,0! -108,90! -100,0', [-156, 0, -112, -66]],
  ['-168,-78! -108,-78! -106,88! -166,88!', [-136, -66, -134, 76]],
];
const STUBS = [C.almond, C.apricot, C.pistachio, C.lilac, C.paper];

function place(a, s, i) {
  const [plate, well, drink, nap, nap2, paint] = PLACES[i];
  const [, , r = 0] = SEATS[i];
  const dir = fall(r);
  const n = i + 1;
  a.open(`place-${n}`, stands(SEATS[i]) + (i > 3 ? ' display="none"' : ''));
  a.open(`cover-${n}`);
  const [shape, fold] = NAPKINS[i % 4];
  a.cut(s.cut(shape, O), nap, 2, { dir });
  a.cut(s.slit(...fold, 4), nap2, 0);
  a.raw(
    `<use href="#cutlery-${r}"/><g transform="translate(112 -108) rotate(${-r})"><use href="#glass"/><use href="#drink" fill="${drink}" opacity=".75"/><use href="#shine" fill="${C.white}" opacity=".9"/></g>`,
  );
  a.close();
  a.open(`plate-${n}`);
  again(a, 'rim', plate, 3, { dir });
  a.cut(s.disc(0, 0, 66, 66, { n: 10, wob: 0.012 }), well, 1, { dir: [-dir[0], -dir[1]], edge: 0 });
  paint(a, s);
  a.close();
  a.raw(
    `<g id="ticket-${n}" display="none" transform="rotate(${[-12, 8, 14, -9, 6, -16, 10, -7, 12][i]}) translate(-58 0)"><use href="#stub" x="${2 * dir[0]}" y="${3 * dir[1]}" fill="${a.ink}" opacity=".2"/><use href="#stub" fill="${STUBS[i % 5]}"/><path d="M66-6l24-2 0 3-24 2zM66 3l18 1 0 3-18-1z" fill="#4b6a7c" opacity=".6"/></g>`,
  );
  a.close();
}

/** What the places share. */
function ware(a, s) {
  const def = (id, d) => (a.defs += `<path id="${id}" d="${d}"/>`);
  def(
    'cutlery',
    'M-136-70q-3 34 8 42l-2 104q5 6 10 0l-2-104q12-8 9-42l-4 0-1 30-5 0-1-30-4 0-1 30-4 0-1-30zM122-58q16 14 14 60l-4 8-1 66q-5 6-9 0z',
  );
  def('tumbler', s.disc(0, 0, 34, 34, { n: 10 }));
  def('drink', s.disc(0, 0, 26, 26, { n: 9 }));
  def('shine', 'M-20-16q8-12 22-13l1 5q-12 2-18 12zM12 18q8-4 10-14l4 2q-2 12-12 16z');
  def('rim', s.disc(0, 0, 98, 98, { n: 14, wob: 0.008 }));
  for (const r of [0, 90, 180]) kept(a, `cutlery-${r}`, () => again(a, 'cutlery', C.steel, 1, { dir: fall(r) }));
  kept(a, 'glass', () => again(a, 'tumbler', C.glass, 2, { attrs: 'opacity=".85"' }));
  def('stub', s.poly('16,-10 100,-19 101,-7 96,0 101,7 100,19 16,10', { wob: 0.5 }));
}

// ---- what each brought

const THINGS = {
  blue_dish(a, s) {
    a.raw('<g transform="scale(.76)">');
    a.cut(s.cut('-196,-96! 150,-128! 196,92! -150,126!', O), C.paper, 2);
    a.cut(
      many(7, (i) => s.slit(-172 + i * 56, -98 - i * 5, -132 + i * 52, 120 - i * 4, 2.6)) +
        many(5, (i) => s.slit(-186 + i * 9, -72 + i * 44, 160 + i * 9, -98 + i * 44, 2.6)),
      '#cf6a55',
      0,
      { op: 0.75 },
    );
    a.cut(
      s.cut('-176,-22! -140,-30! -138,32! -174,26!', O) + s.cut('140,-30! 176,-24! 174,26! 138,32!', O),
      C.dish2,
      3,
    );
    a.cut(s.disc(0, 0, 148, 106, { n: 14, wob: 0.008 }), C.dish, 3);
    a.cut(s.disc(0, -1, 130, 89, { n: 13, wob: 0.008 }), C.dish3, 0);
    a.cut(s.disc(1, 3, 122, 82, { n: 13, wob: 0.008 }), C.dish2, 0);
    a.cut(s.disc(2, 6, 117, 76, { n: 12, wob: 0.012 }), C.stew, 0);
    a.cut(s.cut('-100,30 -60,64 0,76 60,66 104,30! 60,44 0,54 -60,42', O), C.stew2, 0, { op: 0.7 });
    let [bn, cr, pa] = ['', '', ''];
    for (let i = 0; i < 21; i++) {
      const t = s.r() * 6.28,
        r = Math.sqrt(s.r()),
        x = Math.cos(t) * r * 96,
        y = 4 + Math.sin(t) * r * 58;
      if (i % 3 === 0) cr += s.disc(x, y, 13, 11, { n: 6 });
      else if (i % 3 === 1) bn += s.slit(x - 13, y, x + 13, y + s.j(8), 9);
      else
        pa += s.cut(
          [
            [x, y - 8, 1],
            [x + 7, y - 2],
            [x + 4, y + 7, 1],
            [x - 5, y + 6],
            [x - 8, y - 2, 1],
          ],
          O,
        );
    }
    a.cut(cr, C.marigold, 1);
    a.cut(bn, C.beanp, 1);
    a.cut(pa, C.parsley, 1);
    a.raw('</g>');
  },
  battery(a, s) {
    a.cut(s.disc(34, -8, 84, 80, { n: 12, wob: 0.008 }), C.white, 3);
    a.cut(s.disc(34, -8, 62, 59, { n: 11, wob: 0.01 }), '#e6e2da', 0);
    a.cut(
      many(7, (i) =>
        s.slit(34 + i * 13 - 39, -44 + Math.abs(i - 3) * 6, 34 + i * 13 - 39, 28 - Math.abs(i - 3) * 6, 4),
      ),
      '#b8b3b0',
      0,
    );
    a.cut(s.disc(84, -46, 7, 7, { n: 6 }), C.bean, 0);
    a.raw('<g transform="rotate(-24 -30 20)">');
    a.cut(s.poly('-92,-34 44,-36 46,52 -90,54', { wob: 0.8 }), C.ink, 3);
    a.cut(s.poly('-92,-34 -12,-35 -12,53 -90,54', { wob: 0.8 }), C.marigold, 0);
    a.cut(s.poly('-92,-34 44,-36 44,-22 -92,-20', { wob: 0.4 }), C.white, 0, { op: 0.35 });
    a.cut(
      s.poly('-66,-4 -56,-4 -56,6 -46,6 -46,16 -56,16 -56,26 -66,26 -66,16 -76,16 -76,6 -66,6', { wob: 0.3 }),
      C.ink,
      0,
    );
    a.cut(s.poly('8,6 30,6 30,16 8,16', { wob: 0.3 }), C.white, 0);
    a.cut(
      s.poly('45,-26 62,-26 62,0 45,0', { wob: 0.4 }) + s.poly('45,14 62,14 62,44 45,44', { wob: 0.4 }),
      C.steel,
      1,
    );
    a.cut(
      s.poly('62,-20 68,-20 68,-6 62,-6', { wob: 0.2 }) + s.poly('62,18 70,18 70,40 62,40', { wob: 0.2 }),
      C.steel2,
      0,
    );
    a.raw('</g>');
  },
  plain_cake(a, s) {
    const doily = many(26, (i) => {
      const t = (i / 26) * 6.283;
      return s.disc(Math.cos(t) * 100, Math.sin(t) * 88, 13, 12, { n: 5 });
    });
    a.cut(doily + s.disc(0, 0, 101, 89, { n: 13 }), C.white, 2);
    a.cut(s.cut('-82,-18 -60,-56 -14,-74 36,-68 72,-40 84,0! 0,4! 42,66! 0,74 -48,60 -78,24', O), C.bread2, 3);
    a.cut(s.cut('-76,-16 -56,-50 -14,-67 32,-61 66,-36 77,-3! -2,0! 37,60! 0,67 -44,54 -71,22', O), '#e9c084', 0);
    a.cut(
      many(22, (i) => {
        const t = i * 2.4 + 1.2,
          r = 18 + ((i * 31) % 44);
        const [x, y] = [-18 + Math.cos(t) * r, -6 + Math.sin(t) * r * 0.8];
        return s.slit(x, y, x + 7, y + 2, 4);
      }),
      C.bread2,
      0,
      { op: 0.5 },
    );
    a.cut(s.poly('52,20 96,8 76,68', { wob: 0.8 }), '#e9c084', 2);
    a.raw('<g transform="rotate(-9 -30 -20)">');
    a.cut(s.poly('-84,-46 -6,-46 -6,2 -84,2', { wob: 0.6 }), C.white, 2);
    a.cut(s.poly('-84,-46 -6,-46 -6,-38 -84,-38', { wob: 0.3 }), C.bean, 0);
    a.cut(numerals(s, '3.20', -75, -31, 0.265), C.ink, 0, { evenodd: 1 });
    a.raw('</g>');
  },
  minutes(a, s) {
    a.raw('<g transform="rotate(-4)">');
    a.cut(s.poly('-116,-84 116,-84 118,86 -118,86'), C.red, 3);
    a.cut(s.cut('-108,-80! -50,-86 0,-76! 50,-86 108,-80! 110,78! 50,72 0,82! -50,72 -110,78!', O), C.paper, 1);
    a.cut(s.cut('0,-76! 26,-82 44,-84! 44,74! 20,76 0,82!', O), '#e6d9c2', 0, { op: 0.7 });
    a.cut(
      many(14, (i) => {
        const [x, y] = [i < 7 ? -78 : 26, -58 + (i % 7) * 18];
        return s.slit(x, y, x + 46 + ((i * 17) % 22), y - 2, 3);
      }),
      '#5b6686',
      0,
    );
    a.cut(
      many(14, (i) => s.disc(i < 7 ? -92 : 15, -58 + (i % 7) * 18, 4, 4, { n: 5 })),
      C.red,
      0,
    );
    a.raw('<g transform="rotate(38 40 20)">');
    a.cut(s.poly('-40,12 84,12 84,28 -40,28', { wob: 0.4 }), C.marigold, 2);
    a.cut(s.poly('-60,20 -40,12 -40,28', { wob: 0.3 }), C.crumb, 0);
    a.cut(s.poly('-60,20 -53,17 -53,23', { wob: 0.2 }), C.ink, 0);
    a.cut(s.poly('84,12 98,13 98,27 84,28', { wob: 0.3 }), C.almond, 0);
    a.raw('</g></g>');
  },
  matches(a, s) {
    a.cut(s.poly('-108,-18 28,-56 50,24 -86,62'), C.navy, 3);
    a.cut(s.poly('-66,-8 18,-32 32,20 -52,44'), C.paper, 0);
    a.cut(s.disc(-17, 6, 26, 17, { n: 8 }), C.almond, 0);
    a.cut(s.poly('-98,18 40,-20 50,24 -86,62', { wob: 0.5 }), '#243352', 0, { op: 0.55 });
    a.cut(s.poly('22,-54 104,-78 126,2 46,24'), C.crumb, 2);
    a.cut(s.poly('30,-46 100,-66 116,-4 48,16'), C.bread2, 0);
    const stick = (x, y, r, L) =>
      a.raw(
        `<g transform="translate(${x} ${y}) rotate(${r})"><path d="M0 3h${L}v6H0z" fill="${a.ink}" opacity=".22"/><path d="M0-3l${L}-1 0 7-${L} 0z" fill="#f3dcae"/><path d="M-10 0q2-7 10-6l8 2 0 8-8 2q-8 1-10-6z" fill="#8c3b3f"/></g>`,
      );
    for (let i = 0; i < 6; i++) stick(40 + i * 4, -38 + i * 10, -16 + (i % 3) * 2, 62);
    stick(-96, -66, 8, 96);
    stick(-70, -88, 22, 92);
    stick(-40, 84, -10, 96);
    stick(30, 76, -34, 90);
    stick(84, 52, -64, 82);
  },
  punch(a, s) {
    // on its chain, as he wears it
    a.cut(
      many(15, (i) =>
        s.disc(
          -112 + i * 13 - (i > 9 ? (i - 9) * 12 : 0),
          74 - Math.sin(i * 0.32) * 22 - (i > 9 ? (i - 9) * 5 : 0),
          8,
          6,
          { n: 6 },
        ),
      ),
      C.steel2,
      1,
    );
    a.raw('<g transform="rotate(-18)">');
    a.cut(s.cut('-104,-8! -60,-40 -8,-44 40,-34 76,-30! 78,-14! 36,-14 -8,-18 -56,-14 -92,10!', O), C.steel2, 2);
    a.cut(s.cut('-104,20! -56,44 -4,42 44,26 72,22! 76,6! 34,2 -8,12 -54,20 -96,4!', O), C.steel, 3);
    a.cut(s.disc(26, -4, 19, 19, { n: 9 }), C.ink, 1);
    a.cut(s.disc(25, -5, 9, 9, { n: 7 }), C.marigold, 0);
    a.cut(
      s.cut('66,-36! 108,-34 112,-20 108,-8! 70,-10!', O) + s.cut('68,2! 106,0 112,12 104,26! 68,26!', O),
      C.steel,
      2,
    );
    a.cut(s.slit(-86, 22, 6, 34, 4), C.white, 0, { op: 0.7 });
    a.raw('</g>');
    a.raw('<g transform="translate(66 46) rotate(12)">');
    a.cut(s.poly('-46,-26 50,-28 50,-10 44,0 50,10 50,26 -46,28 -46,10 -40,0 -46,-10', { wob: 0.5 }), C.apricot, 2);
    a.cut(s.slit(-26, -10, 20, -11, 3) + s.slit(-26, 8, 8, 8, 3), '#4b6a7c', 0);
    a.cut(s.disc(30, 8, 7, 7, { n: 7 }), C.ink, 0, { op: 0.75 });
    a.raw('</g>');
  },
  canapes(a, s) {
    a.cut(s.disc(0, 0, 118, 84, { n: 14, wob: 0.006 }), C.steel2, 3);
    a.cut(s.disc(-1, -2, 114, 80, { n: 14, wob: 0.006 }), C.steel, 0);
    a.cut(s.disc(0, 0, 96, 64, { n: 13, wob: 0.006 }), '#dde3e8', 0);
    a.cut(s.slit(-92, -36, -30, -68, 5) + s.slit(40, 66, 92, 34, 4), C.white, 0);
    const at = [
      [-62, -20],
      [-20, -34],
      [28, -32],
      [66, -14],
      [-50, 20],
      [-4, 6],
      [42, 14],
      [-14, 42],
      [24, 44],
    ];
    a.cut(
      at
        .map(([x, y], i) =>
          i % 3 === 1 ? s.poly(R4(x - 15, y - 13, 30, 26), { wob: 0.8 }) : s.disc(x, y, 17, 15, { n: 8 }),
        )
        .join(''),
      C.crumb,
      2,
    );
    a.cut(
      at
        .filter((_, i) => i % 3 === 0)
        .map(([x, y]) =>
          s.cut(
            [
              [x - 11, y - 2, 1],
              [x, y - 9],
              [x + 11, y, 1],
              [x + 2, y + 8],
            ],
            O,
          ),
        )
        .join(''),
      C.almond,
      1,
    );
    a.cut(
      at
        .filter((_, i) => i % 3 === 1)
        .map(([x, y]) => s.disc(x, y, 9, 8, { n: 7 }))
        .join(''),
      C.bean,
      1,
    );
    a.cut(
      at
        .filter((_, i) => i % 3 === 2)
        .map(([x, y]) => s.disc(x - 4, y, 6, 6, { n: 6 }) + s.disc(x + 5, y - 2, 6, 6, { n: 6 }))
        .join(''),
      '#5a3a52',
      1,
    );
    // somebody had one on the boat
    a.cut(s.slit(66, 30, 74, 33, 3) + s.slit(78, 24, 84, 25, 3) + s.slit(70, 20, 75, 22, 2), C.bread2, 0);
  },
  torch(a, s) {
    a.open('torch-lit', 'display="none"');
    a.cut(s.poly('62,-60 236,-176 262,-24 94,16', { wob: 2 }), '#ffe9b8', 0, { op: 0.55 });
    a.cut(s.poly('62,-50 190,-128 208,-40 88,6', { wob: 2 }), '#fff6dc', 0, { op: 0.7 });
    a.close();
    a.raw('<g transform="rotate(-27)">');
    a.cut(s.cut('-112,-22! 26,-24! 30,24! -112,24! -120,0', O), C.navy, 3);
    a.cut(s.poly('-112,-22 26,-24 26,-12 -112,-10', { wob: 0.4 }), '#6f86ac', 0);
    a.cut(
      many(8, (i) => s.slit(-96 + i * 12, -18, -96 + i * 12, 20, 4)),
      '#22304f',
      0,
    );
    a.cut(s.cut('24,-26! 66,-44! 70,44! 26,26!', O), C.steel, 2);
    a.cut(s.cut('66,-48! 90,-50! 96,0 90,50! 68,48!', O), C.marigold, 2);
    a.cut(s.cut('86,-38! 98,-22 100,20 86,40! 84,0', O), '#eef3f2', 1);
    a.cut(s.slit(90, -26, 96, 10, 3), C.white, 0);
    a.cut(s.poly('-16,-8 12,-9 12,9 -16,10', { wob: 0.4 }), C.steel, 1);
    a.cut(s.disc(-8, 0, 7, 7, { n: 6 }), '#8c3b3f', 1);
    a.raw('</g>');
  },
  beans(a, s) {
    a.raw('<g transform="translate(2 -22) scale(1.02)">');
    a.cut(s.disc(0, 0, 76, 74, { n: 12, wob: 0.01 }), '#f3d3c4', 3);
    a.cut(s.disc(1, 2, 62, 60, { n: 11 }), '#d9a894', 0);
    a.defs += `<path id="bn" d="${s.cut('-13,1 -7,-9 7,-8 13,0 8,8 1,5 -7,9', { wob: 0.4 })}"/>`;
    a.raw(
      many(17, (i) => {
        const t = i * 2.4,
          r = Math.sqrt(i / 17) * 49,
          [x, y, q] = [Math.round(Math.cos(t) * r), Math.round(3 + Math.sin(t) * r), (i * 67) % 360];
        return `<use href="#bn" transform="translate(${x + 2} ${y + 3}) rotate(${q})" fill="${a.ink}" opacity=".22"/><use href="#bn" transform="translate(${x} ${y}) rotate(${q})" fill="${['#c4da98', '#b0cb80', '#d6e6b2'][i % 3]}"/>`;
      }),
    );
    a.cut(
      s.cut('-116,54! -92,74 -52,84 -8,82! -46,98 -92,90', O) + s.cut('-20,108! 14,98 54,96 84,104! 52,116 14,118', O),
      C.bean,
      2,
    );
    a.cut(s.cut('64,70! 88,82 104,98 110,116! 84,114 70,98', O), C.bean2, 2);
    a.cut(
      s.disc(-86, 80, 5, 5, { n: 5 }) + s.disc(-66, 86, 5, 5, { n: 5 }) + s.disc(-46, 88, 5, 5, { n: 5 }),
      C.beanp,
      0,
    );
    a.raw('</g>');
  },
  stubs(a, s) {
    a.raw('<g transform="translate(4 6)">');
    for (let i = 0; i < 9; i++)
      a.raw(
        `<g transform="translate(-30 0) rotate(${-62 + i * 15.5})"><use href="#stub" transform="scale(1.32)" x="2" y="3" fill="${a.ink}" opacity=".2"/><use href="#stub" transform="scale(1.32)" fill="${STUBS[(i * 2) % 5]}"/><path d="M82-8l32-3 0 4-32 3zM82 4l24 1 0 4-24-1z" fill="#4b6a7c" opacity=".5"/></g>`,
      );
    a.open('paper-boat', 'transform="translate(-66 -4) rotate(-72)"');
    a.cut(s.cut('-72,0! -30,-24 0,-28 30,-24 72,0! 30,24 0,28 -30,24', O), C.white, 3);
    a.cut(s.cut('-72,0! -30,-24 0,-28 30,-24 72,0! 0,-2', O), '#e2ecef', 0);
    a.cut(s.poly('-20,0 0,-34 22,0 0,32'), C.almond, 1);
    a.cut(s.poly('0,-34 22,0 0,32 2,0'), '#d9877c', 0);
    a.close();
    a.raw('</g>');
  },
  clippers(a, s) {
    // thirty years of five small petals
    a.defs += `<g id="nip">${many(5, (i) => `<use href="#nipp" transform="rotate(${i * 72})"/>`)}</g><path id="nipp" d="M0 0Q-6-6-5-11 0-15 5-11 6-6 0 0Z"/>`;
    a.raw('<g transform="translate(-34 54) rotate(-8)">');
    a.cut(s.poly('-64,-26 66,-28 66,-10 60,0 66,10 66,28 -64,26 -64,10 -58,0 -64,-10', { wob: 0.5 }), C.pistachio, 2);
    a.cut(s.slit(-44, -10, 4, -11, 3) + s.slit(-44, 8, -10, 8, 3), '#4b6a7c', 0);
    a.raw(`<use href="#nip" x="30" y="2" fill="${C.ink}"/></g>`);
    a.raw('<g transform="rotate(14)">');
    a.cut(s.cut('-24,-14! -64,-44 -104,-54! -112,-40! -84,-22 -56,2 -20,14!', O), '#b97f43', 3);
    a.cut(s.cut('-22,14! -66,36 -108,38! -112,52! -72,58 -24,40 10,14!', O), '#d9a566', 3);
    a.cut(s.cut('-30,-22! 4,-40 58,-34 104,-12! 104,-2! 56,0 0,6 -26,6!', O), '#d9a566', 2);
    a.cut(s.cut('-20,8! 10,22 60,22 100,10! 102,0! 56,2 8,-2!', O), '#b97f43', 2);
    a.cut(s.disc(-12, 0, 24, 23, { n: 9 }), C.crumb, 2);
    a.cut(s.disc(-12, 0, 12, 12, { n: 8 }), '#94683f', 0);
    a.cut(s.slit(8, -26, 70, -20, 5) + s.slit(-98, 46, -40, 42, 4), '#ffeccb', 0);
    a.raw('</g>');
    a.raw(
      many(
        4,
        (i) =>
          `<use href="#nip" transform="translate(${[92, 70, 104, 58][i]} ${[52, 76, 82, 56][i]}) scale(.8)" fill="${[C.pistachio, C.apricot, C.lilac, C.almond][i]}"/>`,
      ),
    );
  },
  timetable(a, s) {
    // out of its paper: four leaves that stand in folds, a column of hours on each, and one row that has been moved
    a.raw('<g transform="rotate(9)">');
    a.cut(s.cut('-108,-50! -40,-66 84,-60! 108,-8 92,72! 20,64 -96,80! -116,18', O), C.lilac, 2);
    a.cut(s.poly('-108,-50 -62,-60 -84,-14', { wob: 0.8 }) + s.poly('92,72 44,67 78,30', { wob: 0.8 }), '#b5a7cb', 1);
    a.raw('</g><g transform="translate(4 -2) rotate(-6)">');
    const tilt = (i, t) => (i % 2 ? -1 : 1) * (t - 0.5) * 20;
    const band = (i, top, bottom) => {
      const [x, l, r] = [-96 + i * 48, tilt(i, 0), tilt(i, 1)];
      return s.poly(`${x},${top + l} ${x + 48},${top + r} ${x + 48},${bottom + r} ${x},${bottom + l}`, { wob: 0.4 });
    };
    [0, 1, 2, 3].forEach((i) => a.cut(band(i, -70, 70), i % 2 ? '#e9dfcd' : C.white, 2));
    [0, 1, 2, 3].forEach((i) => {
      const x = -96 + i * 48;
      a.cut(band(i, -68, -44), '#274b66', 0);
      a.cut(
        many(7, (k) => {
          const y = -34 + k * 14;
          const long = [22, 30, 18, 30, 26, 30, 20][(k + i) % 7];
          return (
            s.slit(x + 8, y + tilt(i, 0.2), x + 14, y + tilt(i, 0.3), 4) +
            s.slit(x + 18, y + tilt(i, 0.4), x + 12 + long, y + tilt(i, 0.8), 3.4)
          );
        }),
        i === 3 ? '#9fb3bd' : '#5d7f92',
        0,
      );
    });
    a.cut(
      s.cut('-82,-58! -58,-57 -62,-49! -78,-49', O) + s.poly('-74,-59 -66,-59 -66,-65 -72,-65', { wob: 0.3 }),
      C.white,
      0,
    );
    a.cut(s.slit(-44, 10, -4, 3, 5), C.rose, 0);
    a.cut(s.disc(25, 37, 21, 10, { n: 11 }) + s.disc(25, 37, 16, 6, { n: 9 }), C.rose, 0, { evenodd: 1 });
    a.raw('</g>');
  },
  card(a, s) {
    a.raw('<g transform="rotate(5)">');
    a.cut(s.poly('-104,-56 70,-64 76,72 -98,78'), C.lilac, 2);
    a.cut(s.poly('-104,-56 70,-64 -8,22'), '#b5a7cb', 1);
    a.raw('</g><g transform="translate(20 0) rotate(-7)">');
    a.cut(s.poly('-82,-86 -6,-92 -6,84 -82,76'), '#f3e6d4', 2);
    a.cut(s.poly('-6,-92 84,-84 84,80 -6,84'), C.white, 2);
    a.cut(
      many(12, (i) => {
        const t = i * 0.5236;
        return s.slit(39 + Math.cos(t) * 20, -44 + Math.sin(t) * 20, 39 + Math.cos(t) * 32, -44 + Math.sin(t) * 32, 7);
      }),
      C.marigold,
      0,
    );
    a.cut(s.disc(39, -44, 19, 19, { n: 9 }), C.marigold, 1);
    a.cut(s.slit(32, -46, 35, -46, 5) + s.slit(43, -46, 46, -46, 5) + s.slit(31, -38, 47, -38, 5), C.ink, 0);
    a.cut([10, 24, 40, 54].map((y, i) => s.slit(8, y, [70, 62, 72, 44][i], y + 1, 4)).join(''), C.ink, 0);
    a.cut(s.slit(-66, -30, -24, -32, 3) + s.slit(-64, -14, -30, -16, 3), '#b8ab98', 0);
    a.raw('</g>');
  },
  sent_flowers(a, s) {
    a.raw('<g transform="rotate(-8)">');
    a.cut(
      s.cut('-14,96! -70,20 -112,-58! -70,-44 -40,-88 0,-62 44,-90 70,-46 114,-56! 72,20 16,96!', O),
      '#eef5f4',
      3,
      { attrs: 'opacity=".86"' },
    );
    a.cut(
      many(9, (i) => s.slit(0, 70, -72 + i * 18, -28 - (i % 2) * 12, 6)),
      C.bean2,
      1,
    );
    const heads = [
      [-66, -30, C.lilac2],
      [-30, -58, C.lilac],
      [8, -36, C.white],
      [42, -62, C.lilac2],
      [72, -28, C.almond],
      [-34, -12, C.almond],
      [34, -8, C.lilac],
      [0, -76, '#7fb0c9'],
    ];
    heads.forEach(([x, y, c], k) => {
      a.cut(
        many(6, (i) => s.disc(x + Math.cos(i * 1.05 + k) * 13, y + Math.sin(i * 1.05 + k) * 13, 11, 9, { n: 6 })),
        c,
        1,
      );
      a.cut(s.disc(x, y, 6, 6, { n: 6 }), c === C.white ? C.marigold : C.ink, 0, { op: 0.75 });
    });
    a.cut(s.cut('-14,96! -58,36 -30,20 0,28 34,18 60,38 16,96!', O), C.white, 2, { attrs: 'opacity=".7"' });
    a.cut(s.cut('-26,52! 0,60 26,50! 28,64! 0,74 -28,66!', O), C.rose, 2);
    a.cut(s.cut('0,62! -44,48 -54,70 -30,84!', O) + s.cut('0,62! 42,44 56,66 32,82!', O), C.rose, 2);
    a.cut(s.poly('10,6 78,-2 82,36 14,44', { wob: 0.6 }), C.white, 3);
    a.cut(s.slit(20, 18, 68, 12, 3) + s.slit(21, 28, 50, 25, 3), C.ink, 0);
    a.raw('</g>');
  },
  two_spoons(a, s) {
    a.raw('<g transform="scale(.76)">');
    a.cut(spoon(s, 1), C.steel, 2);
    a.cut(
      s.cut('-30,24! -152,-86! -144,-95! -20,14!', O) +
        s.cut('-180,-118! -174,-98 -156,-84 -140,-92 -142,-108 -156,-122 -172,-128', O),
      '#d9dee2',
      2,
    );
    a.raw('</g>');
  },
  one_spoon(a, s) {
    a.raw('<g transform="scale(.76)">');
    a.cut(spoon(s, 1), C.steel, 2);
    a.raw('</g>');
  },
};
const spoon = (s) =>
  s.cut('26,20! 150,-104! 159,-96! 36,30!', O) +
  s.cut('164,-134! 182,-130 186,-112 170,-94 152,-90 148,-106 154,-122', O);

function dressing(a, s) {
  a.open('bread', 'transform="translate(500 690) rotate(-5) scale(.44)"');
  a.cut(s.cut('-150,-64! 150,-68! 158,68! -152,74!', O), C.wood, 3);
  a.cut(s.slit(-136, -40, 140, -44, 2) + s.slit(-136, 42, 146, 40, 2), C.wood2, 0, { op: 0.6 });
  a.cut(s.cut('-130,0 -116,-44 -60,-54 10,-50 50,-40! 54,42! 10,50 -60,52 -116,42', O), C.bread, 2);
  a.cut([-92, -56, -20, 16].map((x) => s.slit(x - 8, 34, x + 12, -36, 9)).join(''), C.crumb, 0);
  for (const x of [72, 110]) {
    a.cut(
      s.cut(
        [
          [x - 10, -42, 1],
          [x + 18, -36],
          [x + 24, 4],
          [x + 14, 42],
          [x - 8, 44, 1],
          [x - 14, 0],
        ],
        O,
      ),
      C.bread2,
      2,
    );
    a.cut(
      s.cut(
        [
          [x - 6, -35],
          [x + 14, -29],
          [x + 18, 4],
          [x + 10, 34],
          [x - 5, 36],
          [x - 9, 0],
        ],
        O,
      ),
      C.crumb,
      0,
    );
  }
  a.close();
  // sweet peas in a jug: what the wall had left
  a.open('jug', 'transform="translate(500 318) scale(.8)"');
  a.cut(s.cut('40,-14! 78,-18 84,10 46,16!', O), C.stripe, 2);
  a.cut(s.disc(0, 0, 52, 50, { n: 11 }), C.white, 3);
  a.cut(s.disc(0, 0, 38, 36, { n: 10 }), '#7fb0c9', 0);
  a.cut(
    many(11, (i) =>
      s.slit(0, 0, Math.cos(i * 0.571) * (62 + (i % 3) * 12), Math.sin(i * 0.571) * (58 + (i % 3) * 10), 6),
    ),
    C.bean2,
    1,
  );
  [C.rose, C.lilac2, C.almond, C.white].forEach((c, k) =>
    a.cut(
      many(4, (i) => {
        const t = i * 1.57 + k * 0.42,
          r = 24 + ((i * 3 + k * 5) % 7) * 7;
        return s.cut(
          [
            [Math.cos(t) * r - 15, Math.sin(t) * r, 0],
            [Math.cos(t) * r - 6, Math.sin(t) * r - 13, 0],
            [Math.cos(t) * r + 2, Math.sin(t) * r - 5, 1],
            [Math.cos(t) * r + 12, Math.sin(t) * r - 10, 0],
            [Math.cos(t) * r + 13, Math.sin(t) * r + 6, 0],
            [Math.cos(t) * r, Math.sin(t) * r + 11, 0],
          ],
          O,
        );
      }),
      c,
      1,
    ),
  );
  a.close();
}

function dapple(a, s) {
  a.open('near').open('dapple', 'fill="#39527c" opacity=".12"');
  const leaf = [];
  for (const [x, y, r] of [
    [-40, 60, 30],
    [110, -30, 60],
    [300, 10, 100],
    [30, 240, 20],
    [1010, -20, 130],
    [1040, 900, 210],
    [1180, 40, 120],
    [1620, 220, 200],
    [1590, 820, 210],
    [-20, 980, 330],
  ]) {
    const turn = (r * Math.PI) / 180;
    for (let i = 0; i < 6; i++) {
      const t = ((r + i * 26 - 60) * Math.PI) / 180,
        L = 110 + s.r() * 60,
        [bx, by] = [x + Math.cos(turn) * i * 32, y + Math.sin(turn) * i * 32],
        [ex, ey] = [bx + Math.cos(t) * L, by + Math.sin(t) * L];
      leaf.push(
        `M${bx | 0} ${by | 0}Q${((bx + ex) / 2 - Math.sin(t) * 40) | 0} ${((by + ey) / 2 + Math.cos(t) * 40) | 0} ${ex | 0} ${ey | 0}Q${((bx + ex) / 2 + Math.sin(t) * 36) | 0} ${((by + ey) / 2 - Math.cos(t) * 36) | 0} ${bx | 0} ${by | 0}Z`,
      );
    }
  }
  a.raw(`<path d="${leaf.join('')}"/>`)
    .close()
    .close();
}

/** The table that is laid from facts. */
export function longTable() {
  const a = new Sheet(1600, 1000, { ink: '#2f3a66', edge: '#fff', seed: 61 });
  const s = a.s;
  a.meta = HEAD;
  a.defs += smallDefs();
  ware(a, s);
  ground(a, s);
  a.open('mid');
  for (let i = 0; i < 9; i++) chair(a, s, i);
  cloth(a, s);
  for (let i = 0; i < 9; i++) place(a, s, i);
  dressing(a, s);
  a.raw(
    `<g display="none" id="put-down-flower" transform="translate(500 500)">${small(0, 0, 0, 0.3, { id: 'put-down', rot: 20 })}</g>`,
  );
  for (const [id, draw] of Object.entries(THINGS)) {
    a.open(`brought-${id}`, 'display="none" transform="translate(0 0) scale(1)"');
    draw(a, s);
    a.close();
  }
  a.close();
  dapple(a, s);
  return a;
}
