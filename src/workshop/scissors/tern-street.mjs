// The flat on Tern Street, Monday morning: a chair under a smoke alarm, toast, and the whole pastel town coming in at
// an open window. Only drawing enters here; art.mjs writes the file.
// Secret: the knife that cut the soldiers has a rag of rust cloth round its handle. It is off Jana's headscarf.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';

const C = {
  ceiling: '#f6dac6',
  cornice: '#fdf3e3',
  ripple: '#fff8ea',
  wall: '#eda398',
  wall2: '#f1b2a5',
  wall3: '#f5c6b3',
  wall4: '#f9dcc4',
  bird: '#d98a82',
  sky: '#fbe6d2',
  glow: '#fdf0dc',
  sun: '#fffdf4',
  far: '#d5dcd3',
  far2: '#bfd0cc',
  sea: '#8fbfc0',
  sea2: '#5f9fa9',
  pink: '#f1aca3',
  apri: '#f6cf9c',
  pist: '#c7d9b4',
  parma: '#c9bedb',
  milk: '#fdf3e3',
  roof: '#c97f72',
  roof2: '#8f8ba3',
  pane: '#4b6a7c',
  frame: '#fff6ea',
  frame2: '#ead2bf',
  tile: '#bfd8cb',
  tile2: '#a3c5b8',
  wood: '#dca878',
  wood2: '#b98158',
  door: '#b5cda4',
  door2: '#8fae86',
  dado: '#d98b82',
  floor: '#e9d3bd',
  floor2: '#c9a9a0',
  hull: '#274b66',
  hull2: '#1d3a52',
  hull3: '#3f6a84',
  ink: '#1f2f45',
  gilt: '#eab54d',
  steel: '#ccd3d2',
  steel2: '#a9b6ba',
  toast: '#c68b4e',
  toast2: '#8a5630',
  burnt: '#7d5138',
  burnt2: '#4b3129',
  plum: '#76618f',
  plum2: '#5f4c78',
  rust: '#b9563d',
};
const HAND = { wob: 0.5, kick: 3 };

const HEAD =
  '<!-- TERN STREET, Monday morning. sheet: right (x>992 is set dressing). safe: 0,0 992x1000. ' +
  'focal: the pin on the sill 606,522, then the chair 860,706 under the alarm 860,130. feet line y 940; standing on the chair y 712. ' +
  'phone 4:3: 0,110 1066x800. Layers far mid near; animate: ripples sun glitter window-boat gull-1..2 valance smoke-1..3 ' +
  'steam-1..3 alarm-cover (swing about 902,148) sill-flower. -->';

/** Scraps with one colour and one role, laid as a single print. */
const many = (n, f) => Array.from({ length: n }, (_, i) => f(i)).join('');

function wall(a, s) {
  a.raw(`<path d="M0 0H1600V1000H0Z" fill="${C.wall}"/>`);
  a.open('light');
  for (const [r, c] of [
    [610, C.wall2],
    [460, C.wall3],
    [330, C.wall4],
  ])
    a.cut(s.disc(520, 330, r, r * 0.93, { n: 13, wob: 0.012 }), c, 0);
  a.close();
  // wallpaper of terns, one row repeated
  a.defs += '<path id="tern" d="M-19-7C-12-8-5-4 0 1C4-5 11-9 19-9C12-5 7 0 4 6L7 12 1 8-3 13-3 7C-7 0-12-5-19-7Z"/>';
  a.defs += `<g id="terns">${many(21, (i) => `<use href="#tern" x="${20 + i * 78 + (i % 2) * 3}" y="${(i * 5) % 4}"/>`)}</g>`;
  a.raw(
    `<g id="wallpaper" fill="${C.bird}" opacity=".38">${many(10, (r) => `<use href="#terns" x="${(r % 2) * -39}" y="${156 + r * 62}"/>`)}</g>`,
  );
  a.cut(s.poly('-20,-20 1620,-20 1620,98 -20,108'), C.ceiling, 0);
  a.open('ripples');
  a.cut(
    many(17, (i) => {
      const x = 250 + ((i * 173) % 620),
        y = 16 + ((i * 29) % 76);
      return s.slit(x, y, x + 60 + ((i * 37) % 90), y - 3, i % 2 ? 5 : -5);
    }),
    C.ripple,
    0,
  );
  a.close();
  a.cut(s.poly('-20,104 1620,94 1620,116 -20,128'), C.cornice, 2);
}

/** One row of almond houses going down the hill, house by house smaller. */
function street(a, s, { x0, x1, base, fall, w, h, shrink, first }) {
  const cols = [C.pink, C.milk, C.pist, C.apri, C.parma];
  const body = {};
  let roofs = '',
    shade = '',
    win = '',
    lit = '',
    pots = '',
    x = x0,
    k = 1;
  for (let i = first; x < x1; i++) {
    const ww = w * k * (1 + s.j(0.12)),
      hh = h * k * (1 + s.j(0.12)),
      y = base + (x - x0) * fall,
      top = y - hh,
      rise = hh * 0.24;
    (body[cols[i % 5]] ||= []).push(s.chip(x, top, ww, hh + 60));
    shade += s.chip(x, top, ww * 0.17, hh + 60);
    roofs += s.poly(
      i % 3 === 1
        ? [
            [x - 3, top + 2],
            [x + ww / 2, top - rise * 1.3],
            [x + ww + 3, top + 2],
          ]
        : [
            [x - 3, top + 2],
            [x + ww * 0.1, top - rise],
            [x + ww * 0.9, top - rise],
            [x + ww + 3, top + 2],
          ],
      { wob: 1 },
    );
    if (i % 3 !== 1) pots += s.chip(x + ww * 0.66, top - rise * 1.75, ww * 0.15, rise * 1.1);
    for (let r = 0; r < 3; r++)
      for (let q = 0; q < 2; q++) {
        const pane = s.chip(x + ww * (0.3 + q * 0.34), top + hh * (0.14 + r * 0.29), ww * 0.17, hh * 0.16);
        if (s.r() < 0.14) lit += pane;
        else win += pane;
      }
    x += ww;
    k *= shrink;
  }
  a.cut(pots, C.roof2, 0);
  for (const c in body) a.cut(body[c].join(''), c, 1, { sh: 0.7 });
  a.cut(shade, '#5a5f8c', 0, { op: 0.2 });
  a.cut(roofs, C.roof, 1, { sh: 0.7 });
  a.cut(win, C.pane, 0, { op: 0.72 });
  a.cut(lit, '#fff3c4', 0);
}

function gull(a, s, id, x, y, k) {
  a.open(id, `transform="translate(${x} ${y}) scale(${k})"`);
  a.cut(s.cut('4,-4! 22,-30 52,-46 84,-44! 58,-32 36,-10 20,6!', HAND), '#dfe3e6', 1);
  a.cut(s.cut('-30,12! -14,2 -2,-2! -16,-24 -44,-38 -78,-34! -52,-24 -36,-8 -22,8!', HAND), '#fffdf6', 1);
  a.cut(s.cut('-44,18! -24,4 4,-6 26,-2 34,4! 42,7! 33,10! 14,18 -16,18', HAND), '#fffdf6', 1);
  a.cut('M-78-34L-60-36-62-28ZM84-44L66-45 66-36Z', '#59708a', 0);
  a.close();
}

function view(a, s) {
  a.defs += '<clipPath id="win"><path d="M236 190H690V548H236Z"/></clipPath>';
  a.open('view', 'clip-path="url(#win)"');
  a.raw(`<path d="M236 190H690V548H236Z" fill="${C.sky}"/>`);
  a.open('sun');
  a.cut(s.disc(566, 292, 190, 182, { n: 12 }), C.glow, 0);
  a.cut(s.disc(566, 292, 112, 108, { n: 11 }), '#fff8ea', 0);
  a.cut(s.disc(566, 292, 54, 53, { n: 10 }), C.sun, 1, { sh: 0.5 });
  a.close();
  a.cut(s.cut('240,226! 300,214 372,222 430,214! 400,234 320,240 250,242!', HAND), '#fff4e6', 1, { sh: 0.5 });
  a.cut(
    s.poly(
      '400,420 400,388 452,386 452,372 486,372 486,384 520,384 520,300 536,298 538,384 600,382 600,366 626,356 652,366 652,380 700,378 700,430',
    ),
    C.far,
    1,
    { sh: 0.5 },
  );
  a.cut(s.poly('380,412 700,406 700,560 380,560'), C.sea, 1, { sh: 0.6 });
  a.cut(
    many(12, (i) => {
      const x = 420 + ((i * 67) % 250),
        y = 424 + ((i * 19) % 74);
      return s.slit(x, y, x + 30, y, -4);
    }),
    '#dcefe4',
    0,
    { op: 0.85 },
  );
  a.open('glitter');
  a.cut(
    many(11, (i) => {
      const h = 14 + (i % 3) * 10 + i * 2.6,
        y = 414 + i * 10;
      return s.slit(574 - h + s.j(8), y, 574 + h + s.j(8), y, -5);
    }),
    '#fff8e6',
    0,
    { op: 0.9 },
  );
  a.close();
  a.open('window-boat');
  a.cut(s.cut('624,428! 630,444! 684,445! 690,426!', HAND), C.hull, 1);
  a.cut(s.poly('634,428 636,415 680,414 682,427') + s.poly('652,416 653,398 666,398 668,415'), C.milk, 0);
  a.cut(s.disc(660, 407, 5, 5, { n: 6 }), '#e8644c', 0);
  a.close();
  gull(a, s, 'gull-1', 446, 300, 0.42);
  gull(a, s, 'gull-2', 500, 262, 0.26);
  street(a, s, { x0: 206, x1: 500, base: 470, fall: 0.16, w: 84, h: 168, shrink: 0.86, first: 1 });
  street(a, s, { x0: 226, x1: 560, base: 590, fall: 0.1, w: 80, h: 118, shrink: 0.93, first: 4 });
  a.close();
}

function windowFrame(a, s) {
  const hole = (x0, y0, x1, y1) => `M${x0} ${y0}V${y1}H${x1}V${y0}Z`;
  a.cut(s.rect(206, 162, 514, 408) + hole(238, 192, 688, 246) + hole(239, 262, 687, 548), C.frame, 2, { evenodd: 1 });
  a.cut(s.poly('162,552 764,546 774,572 154,578'), C.frame, 2);
  a.cut(s.poly('154,576 774,570 774,588 154,595'), C.frame2, 1);
  // two leaves, open as far as they go
  const leaf = (m) => {
    const X = (x) => (m ? 926 - x : x);
    const q = (p) => p.map(([x, y]) => [X(x), y]);
    const outer = s.poly(
      q([
        [236, 262],
        [128, 240],
        [126, 574],
        [236, 548],
      ]),
      { wob: 0.8 },
    );
    const pane = (y0, y1, y2, y3) =>
      s.poly(
        q([
          [226, y0],
          [142, y1],
          [141, y2],
          [226, y3],
        ]),
        { wob: 0.8 },
      );
    a.cut(pane(274, 258, 400, 398) + pane(414, 416, 556, 536), '#e9f2ea', 0, { op: m ? 0.5 : 0.62 });
    a.cut(outer + pane(274, 258, 400, 398) + pane(414, 416, 556, 536), C.frame, 2, { evenodd: 1 });
    a.cut(s.slit(X(206), 292, X(158), 372, 7) + s.slit(X(210), 430, X(172), 500, 6), '#fffdf4', 0, { op: 0.7 });
    a.cut(s.disc(X(135), 410, 6, 7, { n: 6 }), C.gilt, 1);
  };
  leaf(0);
  leaf(1);
}

function valance(a, s) {
  a.open('valance');
  let strip = 'M188 212';
  for (let i = 0; i < 12; i++) strip += `Q${211 + i * 46} ${246 + Math.round(s.j(3))} ${234 + i * 46} ${212 - (i % 2)}`;
  a.cut(strip + 'L738 142 190 148Z', C.milk, 2);
  let bands = '';
  for (let i = 0; i < 12; i += 2)
    bands += `M${188 + i * 46} 212Q${211 + i * 46} 245 ${234 + i * 46} 212L${234 + i * 46} 145 ${189 + i * 46} 146Z`;
  a.cut(bands, C.apri, 0);
  a.cut(s.poly('172,140 754,134 754,148 172,154'), C.wood2, 2);
  a.close();
}

function counter(a, s) {
  a.cut(s.poly('-20,594 766,588 766,650 -20,654'), C.tile, 1);
  a.cut(many(14, (i) => s.slit(10 + i * 56, 594, 10 + i * 56, 650, 2)) + s.slit(-10, 622, 760, 618, 2), C.frame, 0);
  a.open('cupboards');
  a.cut(s.poly('-20,668 752,664 752,872 -20,876'), C.door, 3);
  a.cut(s.poly('-20,866 744,862 744,884 -20,888'), C.hull2, 0);
  for (const [x, w] of [
    [214, 150],
    [382, 170],
  ])
    a.cut(s.rect(x, 690, w, 160), C.door2, 0, { op: 0.5 });
  a.cut(s.rect(572, 752, 166, 98), C.door2, 0, { op: 0.5 });
  a.cut(
    s.disc(348, 766, 8, 8, { n: 7 }) + s.disc(398, 766, 8, 8, { n: 7 }) + s.disc(656, 790, 8, 8, { n: 7 }),
    C.gilt,
    1,
  );
  a.cut(s.poly('566,690 744,686 746,738 568,742', { wob: 0.8 }), C.door2, 0, { op: 0.5 });
  a.cut(s.disc(655, 714, 8, 8, { n: 7 }), C.gilt, 1);
  a.close();
  a.cut(s.poly('-30,646 772,640 776,670 -30,676'), C.wood, 2);
  a.cut(s.poly('-30,664 776,658 776,671 -30,677'), C.wood2, 0);
}

function onCounter(a, s) {
  a.open('tap');
  a.cut(
    s.cut('470,646! 470,612 480,596 500,592 520,598 528,616! 516,618! 510,606 500,603 488,608 484,620 485,646!', HAND),
    C.gilt,
    2,
  );
  a.cut(s.poly('456,640 500,638 502,648 454,650') + s.poly('462,618 474,616 474,624 462,626'), C.gilt, 1);
  a.close();
  a.open('kettle');
  a.cut(s.cut('70,648! 62,606 74,566 110,546 148,546 182,566 194,606 186,648!', HAND), C.hull, 3);
  a.cut(s.cut('72,604! 50,590 38,562! 24,567! 32,600 66,630!', HAND), C.hull, 2);
  a.cut('M78 562C64 500 184 494 180 560L168 556C168 514 94 516 92 556Z', C.hull2, 2);
  a.cut(s.cut('100,550! 106,538 152,538 158,550! 130,556', HAND), C.hull3, 1);
  a.cut(s.disc(130, 534, 9, 8, { n: 7 }), C.gilt, 1);
  a.cut(s.slit(88, 636, 94, 576, -7), C.hull3, 0);
  a.close();
  a.open('toaster');
  a.cut(s.cut('250,648! 246,586 258,564 286,558 372,556 398,562 410,584 408,648!', HAND), C.steel, 3);
  a.cut(s.cut('380,560! 398,562 410,584 408,648! 384,648!', HAND), C.steel2, 0);
  a.cut(s.poly('270,562 388,559 384,568 274,571'), C.ink, 0);
  a.cut(s.rect(412, 592, 16, 10) + s.disc(270, 628, 7, 7, { n: 6 }), C.hull, 1);
  a.cut(s.slit(264, 582, 266, 620, 5), '#fff', 0, { op: 0.7 });
  a.close();
  const puff = (id, d, fill, op) => {
    a.open(id);
    a.cut(s.cut(d, HAND), fill, 1, { sh: 0.4, attrs: `opacity="${op}"`, edgeOp: 0.25 });
    a.close();
  };
  a.open('smoke');
  puff('smoke-3', '470,336! 500,300 548,296 584,264 596,224! 620,276 604,318 560,338 516,344!', '#d9d3dc', 0.55);
  puff(
    'smoke-2',
    '366,452! 372,410 412,390 452,384 480,352 486,316! 516,362 500,408 456,426 404,432!',
    '#cbc4d2',
    0.62,
  );
  puff(
    'smoke-1',
    '318,560! 302,520 316,484 352,466 376,436 378,404! 406,446 396,490 362,512 342,534!',
    '#b9b1c4',
    0.74,
  );
  a.close();
  a.open('steam');
  puff('steam-3', '62,372! 28,332 34,290 66,262 78,214! 108,266 102,316 78,342!', '#fff7ea', 0.55);
  puff('steam-2', '44,470! 84,436 90,398 66,364 66,316! 34,360 24,404 42,440!', '#fff7ea', 0.74);
  puff('steam-1', '30,556! -2,520 6,484 36,458 46,414! 72,460 64,500 40,526!', '#fff7ea', 0.9);
  a.close();
}

function alarm(a, s) {
  a.open('alarm', 'transform="translate(18 0)"');
  a.cut(s.cut('780,108! 906,105! 900,138 880,152 808,154 786,140!', HAND), C.frame, 3);
  a.cut(s.cut('796,140! 842,134 892,138! 880,152 842,157 808,154', HAND), C.hull2, 0);
  a.cut(s.poly('818,140 850,138 852,151 820,152', { wob: 0.6 }), C.hull3, 0);
  a.raw(
    `<path d="M832 150C826 172 840 176 834 192M846 150C852 168 842 172 850 184" fill="none" stroke="${C.pink}" stroke-width="3" stroke-linecap="round"/>`,
  );
  a.open('alarm-cover', 'transform="translate(-2 0)"');
  a.raw(`<path d="M886 147Q908 154 906 182" fill="none" stroke="${C.hull}" stroke-width="3.4"/>`);
  a.cut(s.disc(912, 220, 42, 40, { n: 11 }), C.frame, 3);
  a.cut(s.disc(913, 222, 28, 26, { n: 10 }), C.frame2, 0);
  a.cut(
    many(4, (i) => s.slit(894 + i * 2, 212 + i * 9, 932 - i * 2, 207 + i * 9, 4)),
    C.hull3,
    0,
  );
  a.close();
  a.close();
}

function chair(a, s) {
  a.open('chair-shadow', 'transform="translate(18 0)"');
  a.cut(s.poly('756,936 780,936 858,1010 806,1010') + s.poly('914,938 938,938 1062,1010 1004,1010'), C.floor2, 0, {
    op: 0.9,
  });
  a.close();
  a.open('chair', 'transform="translate(18 0)"');
  a.cut(s.poly('784,890 780,716 794,716 798,890') + s.poly('890,892 894,716 908,716 904,892'), C.hull2, 2);
  a.cut(
    s.cut('770,560! 764,500 780,490! 792,500 796,700! 782,704!', HAND) +
      s.cut('906,704! 892,700! 895,498 908,488! 922,498 916,558!', HAND) +
      s.cut('766,502! 800,482 886,480 922,500! 918,534! 880,522 806,524 770,536!', HAND) +
      s.cut('788,574! 842,566 900,573! 899,598! 842,592 789,600!', HAND) +
      s.cut('790,632! 842,625 898,631! 897,654! 842,649 791,657!', HAND),
    C.hull2,
    3,
  );
  a.cut(s.slit(784, 504, 904, 498, 5), C.hull3, 0);
  a.cut(s.poly('762,722 782,722 778,940 756,940') + s.poly('904,720 924,720 938,942 914,942'), C.hull, 2);
  a.cut(s.poly('776,828 910,832 911,845 776,841'), C.hull, 1);
  a.cut(s.cut('780,692! 842,686 906,690! 934,720! 930,736! 842,742 756,738! 752,722!', HAND), C.hull, 3);
  a.cut(s.cut('784,694! 842,689 902,693! 926,718! 842,724 760,720!', HAND), C.hull3, 0);
  a.close();
}

function dressing(a, s) {
  // the hall end of the kitchen: door, hooks, her plum coat and its scarf
  a.open('hall');
  a.cut(s.poly('1392,180 1620,174 1620,930 1392,930'), C.frame, 2);
  a.cut(s.poly('1416,204 1620,200 1620,930 1416,930'), C.hull, 1);
  a.cut(s.poly('1010,300 1330,296 1330,318 1010,322'), C.wood2, 2);
  a.cut(s.cut('1146,352! 1112,400 1092,520 1100,566! 1134,566 1146,480', HAND), C.plum2, 2);
  a.cut(s.cut('1150,330! 1192,328! 1224,372 1234,480 1262,660! 1180,676 1100,662! 1118,480 1120,368', HAND), C.plum, 3);
  a.cut(s.cut('1206,352! 1240,400 1262,520 1254,570! 1220,568 1212,480', HAND), C.plum, 2);
  a.cut(s.poly('1170,350 1180,350 1190,668 1176,668'), C.plum2, 0);
  a.cut(s.cut('1140,340! 1170,318 1202,338! 1192,362 1171,346 1150,364!', HAND), C.plum2, 2);
  a.cut(s.cut('1264,312! 1286,312! 1298,420 1292,540! 1262,542! 1256,420', HAND), C.milk, 2);
  a.cut(
    many(4, (i) => s.chip(1259, 360 + i * 46, 36, 18)),
    C.pink,
    0,
  );
  a.cut(
    s.disc(1070, 312, 9, 9, { n: 7 }) + s.disc(1171, 310, 9, 9, { n: 7 }) + s.disc(1274, 309, 9, 9, { n: 7 }),
    C.gilt,
    1,
  );
  a.close();
}

function floor(a, s) {
  a.cut(s.poly('740,690 1620,682 1620,890 740,890'), C.dado, 1);
  a.cut(s.poly('740,678 1620,670 1620,690 740,698'), C.cornice, 1);
  a.cut(
    many(15, (i) => s.slit(772 + i * 58, 700, 772 + i * 58, 862, 2.4)),
    C.roof,
    0,
    { op: 0.55 },
  );
  a.cut(s.poly('-30,874 1640,862 1640,1010 -30,1010'), C.floor, 2);
  a.cut(
    many(18, (i) => {
      const r = i % 3,
        c = Math.floor(i / 3) * 2 + (r % 2),
        y = 876 + [0, 30, 76][r],
        h = [30, 46, 60][r],
        k = [1, 1.14, 1.34][r],
        k2 = [1.14, 1.34, 1.6][r],
        X = (n, f) => 800 + (n - 3) * 92 * f;
      return s.poly([
        [X(c, k), y],
        [X(c + 1, k), y],
        [X(c + 1, k2), y + h],
        [X(c, k2), y + h],
      ]);
    }),
    C.floor2,
    0,
    { op: 0.5 },
  );
}

function toast(a, s, x, y, k, crust, crumb) {
  const slice = (f, dy) =>
    [
      [-62, 34, 1],
      [-60, -4, 1],
      [-82, -20, 0],
      [-70, -42, 0],
      [-34, -48, 0],
      [0, -43, 0],
      [36, -49, 0],
      [72, -42, 0],
      [83, -20, 0],
      [62, -4, 1],
      [68, 34, 1],
      [2, 38, 0],
    ].map(([u, v, c]) => [x + u * k * f, y + dy + v * k * f, c]);
  a.cut(s.cut(slice(1, 8), HAND), crust, 2);
  a.cut(s.cut(slice(1, 0), HAND), crust, 0);
  a.cut(s.cut(slice(0.86, -1), HAND), crumb, 0);
  a.cut(s.slit(x - 34, y - 18, x + 30, y - 24, 5) + s.slit(x - 20, y + 6, x + 36, y + 2, 4), crust, 0, { op: 0.45 });
}

function table(a, s) {
  a.open('table');
  a.cut(s.poly('-30,800 560,786 708,1056 -30,1056'), C.hull, 4);
  a.cut(s.poly('-30,800 560,786 566,796 -30,811'), C.hull3, 0);
  a.cut(s.slit(-10, 872, 590, 856, 2.4) + s.slit(-10, 948, 630, 934, 3), C.hull2, 0);
  a.close();
  a.open('plate-yours');
  a.cut(s.disc(182, 884, 150, 58, { n: 14, wob: 0.008 }), C.milk, 3);
  a.cut(s.disc(182, 879, 114, 40, { n: 13 }), C.frame2, 0, { op: 0.7 });
  toast(a, s, 182, 868, 1.06, C.toast2, C.toast);
  a.close();
  a.open('plate-his');
  a.cut(s.disc(478, 920, 142, 56, { n: 14, wob: 0.008 }), C.pist, 3);
  a.cut(s.disc(478, 915, 110, 40, { n: 13, wob: 0.01 }), C.milk, 0, { op: 0.7 });
  for (let i = 0; i < 5; i++) {
    const x = 394 + i * 33;
    a.cut(
      s.poly([
        [x, 936],
        [x + 16, 876],
        [x + 40, 876],
        [x + 27, 938],
      ]),
      C.burnt2,
      2,
    );
    a.cut(
      s.poly(
        [
          [x + 5, 930],
          [x + 19, 880],
          [x + 35, 880],
          [x + 23, 931],
        ],
        { wob: 0.8 },
      ),
      C.burnt,
      0,
    );
  }
  a.close();
  a.open('mug');
  a.cut(
    s.cut('300,838! 302,778! 362,776! 364,836! 332,844', HAND) + 'M364 788c30-4 30 40 0 42l-1-10c17-2 17-24 1-22z',
    C.parma,
    2,
  );
  a.cut(s.disc(332, 778, 30, 7, { n: 9 }), '#6b4a3c', 0);
  a.close();
  a.open('knife', 'transform="translate(-12 -16)"');
  a.cut(s.cut('196,966! 330,956! 372,950 388,962! 340,984 206,994!', HAND), C.steel, 2);
  a.cut(s.slit(212, 986, 344, 976, -3), '#fff', 0, { op: 0.7 });
  a.cut(s.cut('204,962! 208,998! 90,1014! 66,1006 66,988 88,978!', HAND), C.ink, 2);
  a.cut(
    s.poly('150,966 180,962 184,1002 154,1006') + s.cut('160,1000! 178,998! 190,1034! 174,1026! 160,1036!', HAND),
    C.rust,
    1,
  );
  a.cut(s.disc(106, 996, 4, 4, { n: 5 }) + s.disc(130, 993, 4, 4, { n: 5 }), C.gilt, 0);
  a.close();
  a.cut(
    many(13, (i) => s.chip(286 + ((i * 47) % 120), 930 + ((i * 23) % 50), 5, 4, 2)),
    C.toast,
    0,
  );
}

/** The kitchen on Tern Street. */
export function ternStreet({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#3b2f55', edge: '#fffdf6', seed: 52 });
  const s = a.s;
  a.meta = HEAD;
  a.defs += smallDefs();
  a.open('far');
  wall(a, s);
  view(a, s);
  windowFrame(a, s);
  valance(a, s);
  a.close();
  a.open('mid');
  floor(a, s);
  counter(a, s);
  onCounter(a, s);
  a.raw(small(5, 606, 520, 0.36, { id: 'sill-flower', rot: -6 }));
  dressing(a, s);
  alarm(a, s);
  chair(a, s);
  a.raw(`<g id="people">${people}</g>`);
  a.close();
  a.open('near', 'transform="translate(0 -36)"');
  table(a, s);
  a.close();
  return a;
}
