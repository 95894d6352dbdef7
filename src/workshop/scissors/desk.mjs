// The Warmth desk, Monday: the cake between two friends. Only drawing enters here; art.mjs writes files.
import { Sheet } from './scissors.mjs';
import { smallDefs } from './flower.mjs';
const C = {
  wall: '#f5d3c8',
  wall2: '#efc2b6',
  dado: '#e7aca3',
  sky: '#fdeedd',
  sea: '#a9d3d2',
  frame: '#fff6ea',
  frame2: '#ead2bf',
  mint: '#b9d6c2',
  mint2: '#8fb9a4',
  teal: '#3f7b86',
  teal2: '#2e5f6b',
  parma: '#c3b7d9',
  parma2: '#9f92bd',
  desk: '#fdf1e1',
  desk2: '#e6cdb6',
  desk3: '#cfae97',
  floor: '#d99f95',
  ink: '#2c3350',
  navy: '#33476a',
  yel: '#f8c808',
  yel2: '#d9a200',
  yel3: '#ffdf52',
  choc: '#3b2a25',
  white: '#fffaf0',
  leaf: '#4f8f6d',
  gilt: '#e9b23e',
  coral: '#e98a78',
};
// SETBACK! cut out of black paper. Each letter on a 100-high body, drawn as polygons; counters are cut through
const L = {
  S: [
    '58,22 53,2 24,-2 4,12 2,38 18,52 38,58 41,72 30,80 20,76 18,66 -2,70 4,92 28,102 54,94 62,70 56,48 36,38 23,32 22,24 30,19 38,24 40,32',
  ],
  E: ['2,0 54,-2 55,19 25,21 25,39 49,38 50,58 24,59 25,79 56,78 57,99 1,101'],
  T: ['0,0 62,-3 63,19 43,21 44,100 19,101 20,21 1,22'],
  B: [
    '1,1 36,-1 56,10 57,34 46,47 60,60 61,84 44,99 2,101',
    '24,20 35,20 37,34 34,39 24,39',
    '24,59 37,58 40,72 36,80 25,80',
  ],
  A: ['20,0 45,-2 66,99 42,101 38,82 25,82 22,101 -3,100', '29,62 36,62 33,32'],
  C: ['60,28 58,8 40,-2 18,0 2,20 0,72 14,96 38,102 58,92 61,70 39,68 38,78 28,79 24,68 25,30 30,21 37,23 38,31'],
  K: ['1,0 24,-2 25,36 42,-1 68,2 46,47 70,99 44,101 27,66 25,100 0,101'],
  '!': ['4,-4 30,-6 26,66 9,67', '8,78 27,76 29,98 9,101'],
};
const W = { S: 66, E: 62, T: 66, B: 66, A: 68, C: 66, K: 72, '!': 36 };
export function lettering(s, word, x, y, k, bounce = [0, 3, -2, 2, -3, 1, -1, -4]) {
  let d = '';
  [...word].forEach((c, i) => {
    const r = ([-2, 1.5, -1, 2, -1.5, 1, -2.5, 5][i % 8] * Math.PI) / 180,
      oy = bounce[i % 8];
    for (const poly of L[c])
      d += s.poly(
        poly.split(' ').map((t) => {
          const [a, b] = t.split(',').map(Number),
            u = (a - 30) * k,
            v = (b - 50) * k;
          return [
            x + 30 * k + u * Math.cos(r) - v * Math.sin(r),
            y + 50 * k + oy * k + u * Math.sin(r) + v * Math.cos(r),
          ];
        }),
        { wob: 0.5 * k, bow: 0.01 },
      );
    x += W[c] * k;
  });
  return d;
}
export function desk({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#4a2b47', edge: '#fffdf4', seed: 44 }),
    s = a.s,
    o = { wob: 0.5, kick: 3 };
  a.meta =
    '<!-- THE WARMTH DESK, Monday. sheet: right (x>992 is more office). safe: 0,0 992x1000. focal: the cake 510,560. People stand behind the table: feet line y 1080, at x 150 (Tilde), 860 (Bisi), 330/700 others. phone 4:3: 16,250 976x732. Layers far mid near; animate: bunting-1..2 balloons candle-flame lamps window-boat cards -->';
  a.defs += smallDefs();
  a.open('far').raw(`<path d="M0 0H1600V1000H0Z" fill="${C.wall}"/>`);
  let st = '';
  for (let i = 0; i < 27; i++) st += s.chip(i * 62, 0, 27, 640, 1);
  a.cut(st, C.wall2, 0, { op: 0.4 });
  // window: a big arched one, dead centre of what is seen
  a.defs += '<clipPath id="w"><path d="M262 470V250C262 130 380 60 510 60S758 130 758 250V470Z"/></clipPath>';
  a.open('window').raw('<g clip-path="url(#w)">');
  a.raw(`<path d="M250 40H770V480H250Z" fill="#cfe6e2"/>`);
  a.cut(s.disc(430, 330, 250, 240, { n: 12 }), '#e0efe6', 0);
  a.cut(s.disc(430, 330, 150, 146, { n: 11 }), '#f2f4e4', 0);
  a.cut(
    s.cut('560,190! 620,168 690,176 780,160! 780,196! 680,204 610,200', o) +
      s.cut('240,150! 300,138 360,150 420,146! 380,160 300,166 240,168!', o),
    '#f4f8f0',
    0,
  );
  a.cut(s.cut('240,420! 300,380 340,372 400,398 450,410! 450,480! 240,480!', o), C.mint, 1);
  a.cut([0, 1, 2, 3, 4, 5].map((i) => s.chip(262 + i * 30, 392 - (i % 3) * 8 + i * 2, 24, 40)).join(''), C.parma, 0);
  a.cut(
    [0, 1, 2, 3, 4, 5]
      .map((i) =>
        s.poly([
          [260 + i * 30, 394 - (i % 3) * 8 + i * 2],
          [274 + i * 30, 378 - (i % 3) * 8 + i * 2],
          [288 + i * 30, 394 - (i % 3) * 8 + i * 2],
        ]),
      )
      .join(''),
    C.coral,
    0,
  );
  a.cut(s.poly('560,424 560,404 640,402 640,360 650,360 651,402 770,400 770,424'), '#cfdcd6', 0);
  a.cut(s.cut('240,424! 400,418 560,424 780,418! 780,490! 240,490!', o), C.sea, 1);
  a.cut(
    [...Array(16)]
      .map((_, i) => s.slit(270 + ((i * 97) % 470), 432 + (i % 4) * 9, 300 + ((i * 97) % 470), 432 + (i % 4) * 9, -3))
      .join(''),
    '#f4fbf3',
    0,
    { op: 0.8 },
  );
  a.open('window-boat');
  a.cut(s.cut('596,424! 604,444! 690,444! 700,422!', o), C.navy, 1);
  a.cut(s.poly('612,422 614,406 688,405 690,422') + s.poly('640,406 641,386 657,386 659,405'), C.white, 0);
  a.cut(s.poly('640,397 641,386 657,386 658,397'), C.coral, 0);
  a.close();
  a.raw('</g>');
  a.cut(
    'M236 486V250C236 112 366 34 510 34S784 112 784 250V486ZM264 452V340L376 339V452ZM392 452V338H502V452ZM518 452V338H630V452ZM646 452V339L758 340V452ZM264 324V250C264 190 310 128 376 96V322ZM392 322V90C424 74 468 62 502 62V322ZM518 322V62C560 62 600 74 630 90V322ZM646 322V96C714 130 758 190 758 250V324Z',
    C.frame,
    2,
    { evenodd: 1 },
  );
  a.cut(s.poly('212,478 808,474 812,500 208,504'), C.frame, 2);
  a.cut(s.poly('208,496 812,492 812,501 208,505'), C.frame2, 0);
  a.close();
  // phrase cards, pinned in rows: somebody's best lines, without a word on them
  a.open('cards');
  a.defs += `<path id="card" d="${s.rect(0, 0, 82, 60, { wob: 1 })}"/><g id="cl"><path d="M10 16h58v2H10zM10 29h62v2H10zM10 42h38v2H10z" fill="${C.parma2}" opacity=".7"/><path d="${s.disc(41, 3, 4, 4, { n: 6 })}" fill="${C.coral}"/></g>`;
  const card = (x, y, w, h, c, r) =>
    a.raw(
      `<g transform="translate(${x} ${y}) rotate(${r}) scale(${(w / 82).toFixed(2)} ${(h / 60).toFixed(2)})"><use href="#card" x="2.5" y="4" fill="${a.ink}" opacity=".16"/><use href="#card" fill="${c}"/><use href="#cl"/></g>`,
    );
  [
    [40, 150, 92, 62, C.white, -3],
    [150, 168, 70, 58, C.mint, 2],
    [56, 240, 76, 60, C.parma, 2],
    [146, 252, 82, 64, C.white, -2],
    [36, 330, 88, 60, C.mint, -1],
    [140, 342, 66, 62, C.frame2, 3],
    [808, 176, 74, 58, C.white, 2],
    [802, 254, 66, 62, C.mint, -2],
    [812, 338, 78, 58, C.parma, 2],
    [1060, 170, 86, 60, C.white, 1],
    [1064, 256, 90, 62, C.mint, -2],
  ].forEach((q) => card(...q));
  a.close();
  a.cut(s.poly('-20,560 1620,552 1620,1010 -20,1010'), C.dado, 2);
  a.cut(s.poly('-20,548 1620,540 1620,560 -20,568'), C.frame, 1);
  // the next desks, small, to the right: it is a whole floor of this
  a.open('more-desks');
  for (const x of [1080, 1370]) {
    a.cut(
      s.poly([
        [x, 520],
        [x + 240, 516],
        [x + 240, 540],
        [x, 544],
      ]),
      C.desk,
      2,
    );
    a.cut(s.rect(x + 16, 542, 12, 150) + s.rect(x + 210, 542, 12, 150), C.desk3, 1);
    a.cut(s.rect(x + 60, 410, 118, 82), C.navy, 2);
    a.cut(s.rect(x + 68, 418, 102, 66), '#dff0ea', 0);
    a.cut(
      s.cut(
        [
          [x + 84, 432, 1],
          [x + 152, 430, 1],
          [x + 154, 458, 1],
          [x + 112, 460],
          [x + 100, 472, 1],
          [x + 98, 460],
          [x + 84, 458, 1],
        ],
        o,
      ),
      C.mint2,
      0,
    );
    a.cut(s.rect(x + 110, 492, 18, 26), C.navy, 0);
  }
  a.close();
  a.close();
  a.open('mid');
  a.open('lamps');
  for (const x of [112, 908, 1260]) {
    a.cut(
      s.poly([
        [x - 2, -10],
        [x + 2, -10],
        [x + 2, 52],
        [x - 2, 52],
      ]),
      C.ink,
      0,
    );
    a.cut(
      s.cut(
        [
          [x - 50, 100, 1],
          [x - 40, 72],
          [x - 12, 54, 1],
          [x + 12, 54, 1],
          [x + 40, 72],
          [x + 50, 100, 1],
        ],
        o,
      ),
      C.mint2,
      2,
    );
    a.cut(s.disc(x, 101, 48, 7, { n: 10 }), '#fff8dc', 0);
  }
  a.close();
  const bunt = (id, x0, y0, x1, y1, sag, n, cols) => {
    a.open(id);
    const P = (t) => [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + Math.sin(t * Math.PI) * sag];
    let p = 'M' + P(0).map(Math.round).join(' ');
    for (let i = 1; i <= 12; i++)
      p +=
        'L' +
        P(i / 12)
          .map(Math.round)
          .join(' ');
    const g = {};
    for (let i = 0; i < n; i++) {
      const A = P((i + 0.12) / n),
        B = P((i + 0.88) / n),
        m = [(A[0] + B[0]) / 2, (A[1] + B[1]) / 2];
      (g[cols[i % cols.length]] ||= []).push(
        s.poly([A, B, [m[0] - (B[1] - A[1]) * 0.2 + s.j(2), m[1] + 46 + s.j(4)]], { wob: 0.6 }),
      );
    }
    for (const c in g) a.cut(g[c].join(''), c, 1);
    a.raw(`<path d="${p}" fill="none" stroke="${C.ink}" stroke-width="2"/>`);
    a.close();
  };
  bunt('bunting-1', -20, 34, 520, 58, 96, 11, [C.white, C.coral, C.mint2, C.parma]);
  bunt('bunting-2', 500, 56, 1080, 26, 104, 12, [C.parma, C.white, C.coral, C.mint2]);
  bunt('bunting-3', 1060, 30, 1640, 40, 80, 11, [C.white, C.mint2, C.coral]);
  a.open('balloons');
  for (const [x, y, r, c, q] of [
    [902, 262, 42, C.parma, 1],
    [960, 216, 47, C.coral, 2],
    [994, 288, 41, C.mint2, 3],
  ]) {
    a.raw(
      `<path d="M${x} ${y + r * 1.2}Q${x + 10} ${y + 190} 968 748" fill="none" stroke="${C.ink}" stroke-opacity=".55" stroke-width="1.6"/>`,
    );
    a.open('balloon-' + q);
    a.cut(
      s.cut(
        [
          [x, y - r * 1.15],
          [x + r * 0.95, y - r * 0.35],
          [x + r * 0.62, y + r * 0.75],
          [x + 5, y + r * 1.18, 1],
          [x + 9, y + r * 1.34, 1],
          [x - 9, y + r * 1.34, 1],
          [x - 5, y + r * 1.18, 1],
          [x - r * 0.62, y + r * 0.75],
          [x - r * 0.95, y - r * 0.35],
        ],
        o,
      ),
      c,
      2,
    );
    a.cut(s.slit(x - r * 0.5, y - r * 0.6, x - r * 0.55, y + r * 0.2, 6), C.white, 0, { op: 0.6 });
    a.close();
  }
  a.close();
  a.raw(`<g id="people">${people}</g>`);
  a.close();
  a.open('near');
  // the table: two desks pushed together, Tilde's and Bisi's
  a.open('table');
  a.cut(s.poly('-30,760 1640,748 1640,1010 -30,1010'), C.desk, 4);
  a.cut(s.poly('-30,846 1640,836 1640,1010 -30,1010'), C.desk2, 1);
  a.cut(s.poly('-30,846 1640,836 1640,850 -30,860'), C.white, 0);
  a.cut([...Array(21)].map((_, i) => s.slit(-10 + i * 82, 866, -12 + i * 82, 1006, 2.4)).join(''), C.desk3, 0, {
    op: 0.7,
  });
  a.cut(s.poly('508,842 516,842 518,1010 508,1010'), C.desk3, 0);
  a.cut(s.slit(512, 758, 512, 842, 2), C.desk3, 0, { op: 0.7 });
  a.close();
  a.open('tilde-desk');
  a.cut(s.rect(-40, 566, 176, 128), C.navy, 3);
  a.cut(s.rect(-28, 578, 152, 102), '#e6f3ec', 0);
  a.cut(s.cut('-10,594! 96,592! 98,632! 44,634 30,652! 26,634! -8,634!', o), C.mint2, 1);
  a.cut(s.slit(2, 606, 82, 605, 3) + s.slit(2, 620, 60, 619, 3), C.white, 0);
  a.cut(s.poly('30,694 62,694 70,762 22,763'), C.navy, 1);
  a.cut(s.poly('-6,760 100,758 104,770 -10,772'), C.navy, 1);
  a.cut(s.cut('166,716! 220,714! 214,780! 172,782!', o), C.teal, 2);
  a.raw(`<g id="pencils">`);
  [
    [178, -12, C.coral],
    [190, -2, C.gilt],
    [202, 10, C.parma2],
  ].forEach(([x, r, c]) => {
    a.raw(`<g transform="rotate(${r} ${x} 716)">`);
    a.cut(
      s.poly([
        [x - 4, 718],
        [x - 4, 664],
        [x + 4, 664],
        [x + 4, 718],
      ]) +
        s.poly([
          [x - 4, 664],
          [x, 650],
          [x + 4, 664],
        ]),
      c,
      1,
    );
    a.raw('</g>');
  });
  a.raw('</g>');
  a.cut(s.cut('162,712! 224,710! 222,722! 164,724!', o), C.teal2, 0);
  a.close();
  a.open('bisi-desk');
  a.cut(s.cut('846,712! 902,710! 894,780! 854,782!', o), '#c9674f', 2);
  a.cut(s.poly('840,706 908,704 906,720 842,722'), '#b05642', 1);
  a.raw('<g id="sunflower"><g transform="translate(216 282) scale(.75 .6)">');
  a.cut(s.cut('868,708! 872,640 860,566! 868,566! 880,640 878,708!', o), C.leaf, 1);
  a.cut(
    s.cut('874,664! 900,634 936,634! 922,664 890,676!', o) + s.cut('870,640! 842,616 814,622! 828,650 856,656!', o),
    C.leaf,
    1,
  );
  a.close();
  a.raw('<g transform="translate(216 219) scale(.75)">');
  a.defs += `<path id="sfp" d="${s.cut('20,9! 44,11 60,0! 44,-11 20,-9!', { wob: 0.8, kick: 2 })}"/>`;
  a.raw(
    [...Array(15)]
      .map(
        (_, i) =>
          `<use href="#sfp" transform="translate(864 536) rotate(${i * 24})" fill="${i % 2 ? '#e8b565' : '#dca04c'}"/>`,
      )
      .join(''),
  );
  a.cut(s.disc(864, 536, 29, 28, { n: 10 }), '#7a4b3a', 1);
  a.close();
  a.close();
  a.cut(s.cut('930,742! 1010,740! 1004,772! 936,774!', o), C.parma2, 2);
  a.close();
  // THE CAKE
  a.open('cake');
  a.open('stand');
  a.cut(s.cut('430,752! 462,736 470,706! 552,706! 560,736 592,752! 612,792! 410,792!', o), C.white, 3);
  a.cut(s.cut('420,774! 600,772! 612,792! 410,793!', o), C.frame2, 0);
  a.cut(s.cut('222,690! 800,684! 812,700 796,716! 512,724 226,720! 210,706', o), C.white, 3);
  a.cut(s.cut('214,708! 512,714 808,702! 796,716! 512,724 226,720!', o), C.frame2, 0);
  a.defs += `<path id="dl" d="${s.cut('0,-1! 4,15 12,21 20,15 24,-1!', { wob: 0.5 })}"/>`;
  const rep = (id, n, x, y, dx, k = 0) =>
    [...Array(n)]
      .map((_, i) => `<use href="#${id}" x="${Math.round((x + i * dx) * 10) / 10}" y="${y + (k ? i % k : 0)}"/>`)
      .join('');
  a.raw(
    `<g fill="${a.ink}" opacity=".14" transform="translate(2 3)">${rep('dl', 24, 226, 713, 24)}</g><g fill="${C.white}">${rep('dl', 24, 226, 712, 24, 3)}</g>`,
  );
  a.close();
  a.cut(
    s.cut('244,470! 268,436 300,424! 732,420! 762,434 782,466! 784,690! 240,694!', { wob: 0.6, kick: 2 }),
    C.yel2,
    3,
  );
  a.cut(s.cut('240,474! 512,468 784,468! 784,690! 512,695 240,694!', { wob: 0.6, kick: 2 }), C.yel, 1);
  a.cut(s.cut('246,470! 268,438 300,426! 732,422! 760,436 780,466! 512,464', { wob: 0.5, kick: 2 }), C.yel3, 0);
  a.cut(s.poly('770,474 784,468 784,690 768,691'), C.yel2, 0, { op: 0.55 });
  a.defs += `<path id="pi" d="${s.cut('0,0! -4,-16 10,-31 25,-17 22,0!', { wob: 0.8 })}"/>`;
  a.raw(
    `<g fill="${a.ink}" opacity=".16" transform="translate(1.5 -2)">${rep('pi', 19, 246, 692, 28.4)}</g><g fill="${C.white}">${rep('pi', 19, 246, 691, 28.4, 2)}</g>`,
  );
  a.cut([...Array(19)].map((_, i) => s.slit(256 + i * 28.4, 668, 259 + i * 28.4, 686, 2.4)).join(''), C.frame2, 0);
  let drip = 'M244 470';
  for (let i = 0; i < 18; i++) {
    const x = 244 + i * 30;
    drip += `Q${x + 3} ${(486 + ((i * 7) % 5) * 5 + s.j(3)) | 0} ${x + 15} ${(488 + ((i * 7) % 5) * 5) | 0}T${x + 30} ${470 + (i % 2 ? 0 : 4)}`;
  }
  drip += 'L776 452 732 430 300 432 262 446Z';
  a.cut(drip, C.white, 1);
  a.cut(s.cut('270,458! 306,440! 728,436! 756,450! 512,462', o), '#fff1d8', 0);
  a.open('lettering');
  const wd = lettering(s, 'SETBACK!', 270, 524, 0.985);
  a.cut(wd, C.choc, 1, { evenodd: 1, edge: C.yel3 });
  a.close();
  // the small piped sun
  a.open('sun');
  let ray = '';
  for (let i = 0; i < 11; i++) {
    const t = (i / 11) * 6.283 + 0.1,
      c = Math.cos(t),
      q = Math.sin(t);
    ray += s.poly(
      [
        [700 + c * 21 - q * 4, 394 + q * 21 + c * 4],
        [700 + c * (34 + (i % 2) * 7), 394 + q * (34 + (i % 2) * 7)],
        [700 + c * 21 + q * 4, 394 + q * 21 - c * 4],
      ],
      { wob: 0.6 },
    );
  }
  a.cut(s.poly('697,420 703,420 703,452 697,452'), C.choc, 0);
  a.cut(ray, '#f08a3c', 1);
  a.cut(s.disc(700, 394, 20, 20, { n: 9 }), C.yel3, 2);
  a.cut(
    s.disc(693, 391, 2.4, 3, { n: 5 }) + s.disc(706, 390, 2.4, 3, { n: 5 }) + s.slit(691, 400, 709, 399, 5),
    C.choc,
    0,
  );
  a.close();
  a.open('candles');
  for (const [x, c] of [
    [330, C.coral],
    [392, C.mint2],
    [454, C.parma2],
    [516, C.coral],
    [578, C.mint2],
    [640, C.parma2],
  ]) {
    a.cut(
      s.poly([
        [x - 5, 450],
        [x - 5, 386],
        [x + 5, 385],
        [x + 5, 449],
      ]),
      C.white,
      1,
    );
    a.cut(
      [0, 1, 2]
        .map((i) =>
          s.poly(
            [
              [x - 5, 404 + i * 19],
              [x + 5, 396 + i * 19],
              [x + 5, 404 + i * 19],
              [x - 5, 412 + i * 19],
            ],
            { wob: 0.3 },
          ),
        )
        .join(''),
      c,
      0,
    );
  }
  a.close();
  a.open('candle-flame');
  a.cut(
    [330, 392, 454, 516, 578, 640]
      .map((x) =>
        s.cut(
          [
            [x, 382, 1],
            [x - 8, 366],
            [x - 1, 344, 1],
            [x + 8, 364],
          ],
          { wob: 1, kick: 3 },
        ),
      )
      .join(''),
    '#f4973f',
    1,
  );
  a.cut(
    [330, 392, 454, 516, 578, 640]
      .map((x) =>
        s.cut(
          [
            [x, 381, 1],
            [x - 4, 370],
            [x, 358, 1],
            [x + 4, 370],
          ],
          { wob: 0.5 },
        ),
      )
      .join(''),
    '#ffe9a8',
    0,
  );
  a.close();
  a.close();
  a.open('plates');
  for (let i = 0; i < 4; i++) a.cut(s.disc(664, 800 - i * 8, 56, 12, { n: 12 }), i % 2 ? C.white : C.mint, 1);
  a.cut(s.cut('720,812! 812,802! 826,806 826,814 812,818! 720,822!', o), C.desk3, 1);
  a.cut(s.cut('812,802! 900,794 930,800 900,816 812,818!', o), '#cfd6dc', 1);
  a.cut(s.poly('292,800 344,780 382,806 330,828') + s.poly('336,812 372,792 420,812 380,832'), C.coral, 1);
  a.cut(s.poly('336,812 372,792 420,812 380,832'), C.white, 1);
  a.close();
  let con = { 0: '', 1: '', 2: '', 3: '' };
  for (let i = 0; i < 44; i++) con[i % 4] += s.chip((i * 137) % 1600, 772 + ((i * 53) % 60), 9, 5, 3);
  [C.coral, C.mint2, C.parma2, C.gilt].forEach((c, i) => a.cut(con[i], c, 0));
  // the office, from behind: everyone looks as though you had been a bridge
  a.open('crowd');
  const P1 = '#553b60',
    P2 = '#45304f',
    P3 = '#6a4a72';
  const body = (x, y, w, c) =>
    a.cut(
      s.cut(
        [
          [x - w, 1020, 1],
          [x - w * 0.86, y + 92],
          [x - w * 0.3, y + 62],
          [x - 20, y + 40, 1],
          [x + 20, y + 40, 1],
          [x + w * 0.3, y + 62],
          [x + w * 0.86, y + 92],
          [x + w, 1020, 1],
        ],
        o,
      ),
      c,
      3,
    );
  const hat = (x, y, r, c, c2) => {
    a.raw(`<g transform="rotate(${r} ${x} ${y})">`);
    a.cut(
      s.cut(
        [
          [x - 27, y, 1],
          [x, y - 66, 1],
          [x + 27, y, 1],
          [x, y + 7],
        ],
        { wob: 0.6 },
      ),
      c,
      2,
    );
    a.cut(s.slit(x - 19, y - 16, x + 13, y - 31, 6) + s.slit(x - 10, y - 38, x + 6, y - 46, 5), c2, 0);
    a.cut(s.disc(x, y - 67, 9, 9, { n: 7 }), c2, 1);
    a.raw('</g>');
  };
  body(52, 900, 120, P2);
  a.cut(s.cut('0,934! -4,884 16,846 54,836 92,848 108,886 104,934! 84,956 54,962 22,954', o), P2, 2);
  a.cut(s.disc(58, 832, 27, 25, { n: 8 }), P2, 1);
  body(246, 914, 110, P1);
  a.cut(s.cut('196,926! 192,882 212,852 246,844 280,852 298,884 294,926! 276,958 246,966 216,958', o), P1, 2);
  a.cut(s.disc(192, 918, 9, 14, { n: 6 }) + s.disc(300, 918, 9, 14, { n: 6 }), P3, 1);
  hat(252, 852, 7, C.mint2, C.white);
  body(452, 934, 112, P3);
  a.cut(
    s.cut('392,950! 380,908 396,880 420,862 452,856 484,862 508,880 522,910 512,950! 494,976 452,986 410,974', o),
    P3,
    2,
  );
  a.cut(s.slit(452, 864, 448, 976, 3) + s.slit(424, 872, 412, 966, 3) + s.slit(482, 872, 492, 966, -3), P1, 0);
  body(690, 926, 116, P2);
  {
    let cl = '';
    for (let i = 0; i < 10; i++) {
      const t = (i / 10) * 6.283;
      cl += s.disc(690 + Math.cos(t) * 48, 902 + Math.sin(t) * 44, 25, 25, { n: 5 });
    }
    a.cut(cl + s.disc(690, 902, 52, 52), P2, 2);
  }
  hat(664, 842, -14, C.coral, C.white);
  body(914, 908, 112, P1);
  a.cut(s.cut('862,990! 858,900 878,852 914,838 952,852 970,900 968,990! 944,1004 886,1004', o), P1, 2);
  a.cut(s.slit(914, 846, 912, 990, 3), P2, 0);
  body(1130, 930, 116, P3);
  a.cut(s.cut('1080,944! 1076,900 1096,870 1130,862 1164,870 1182,902 1178,944! 1160,972 1130,980 1100,972', o), P3, 2);
  hat(1136, 868, 4, C.parma, C.white);
  body(1390, 920, 120, P2);
  a.cut(s.cut('1336,940! 1330,892 1352,858 1390,848 1428,858 1448,892 1444,940! 1424,968 1390,976 1356,968', o), P2, 2);
  a.close();
  a.close();
  return a;
}
