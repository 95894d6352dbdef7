// Larkspur's Sitting room, Friday, a minute before three: a long polished table, and a window that gives on both sides.
// Only drawing enters here; art.mjs writes the file.
// Secret: on the yard's line hangs one tea towel in the dish's blue.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';
import { line, many, O } from './pieces.mjs';

const C = {
  wall: '#d2d4d1',
  wall2: '#dcddd9',
  wall3: '#e8e9e5',
  stripe: '#c6c9c7',
  frame: '#f1f1eb',
  frame2: '#c3c6c4',
  sky: '#e6eae9',
  sky2: '#f3f5f2',
  lawn: '#b9c3b5',
  lawn2: '#a9b5a6',
  bush: '#7c8b80',
  bush2: '#94a297',
  gravel: '#dad9d2',
  comb: '#c2c1ba',
  brick: '#aeaba6',
  brick2: '#9a9792',
  yard: '#b4b8b9',
  yard2: '#a2a7a9',
  bin: '#7b858a',
  bin2: '#5f6a71',
  mid: '#969da0',
  mid2: '#848c90',
  mid3: '#abb2b3',
  near: '#576067',
  near2: '#444c53',
  near3: '#6b757b',
  ink: '#2b3036',
  polish: '#6f6a68',
  polish2: '#5b5756',
  polish3: '#8b8684',
  sheen: '#c9ccca',
  form: '#f1f1eb',
  form2: '#d9dad4',
  water: '#d4dcde',
  glass: '#e9eeee',
  blue: '#2f66b0',
  gilt: '#b9ad92',
};

const HEAD =
  '<!-- THE SITTING ROOM, Friday, three. sheet: right (x>992 is a sideboard). safe: 0,0 992x1000. focal: the form 420,716 and the carafe 600,640. ' +
  'People stand behind the table: feet y 1000, head about 480. phone 4:3: 0,150 1000x750. Layers far mid near; animate: sky washing leaves pendulum (swing about 872,258). -->';

function room(a, s) {
  a.raw(`<path d="M-30-30H1630V1030H-30Z" fill="${C.wall}"/>`);
  for (const [r, c] of [
    [560, C.wall2],
    [420, C.wall3],
  ])
    a.cut(s.disc(490, 330, r, r * 0.9, { n: 13, wob: 0.01 }), c, 0);
  a.cut(
    many(23, (i) => s.chip(-20 + i * 72, -20, 12, 640, 0.8)),
    C.stripe,
    0,
    { op: 0.5 },
  );
  a.cut(s.poly('-30,572 1630,564 1630,1030 -30,1030'), C.mid3, 1);
  a.cut(
    many(11, (i) => s.rect(-20 + i * 152, 606, 124, 240)),
    C.mid,
    0,
    { op: 0.5 },
  );
  a.cut(s.poly('-30,868 1630,860 1630,1030 -30,1030'), C.mid2, 1);
  a.cut(s.poly('-30,846 1630,838 1630,862 -30,870'), C.frame2, 1);
  a.cut(s.poly('-30,560 1630,552 1630,576 -30,584'), C.frame, 2);
  a.cut(s.poly('-30,576 1630,568 1630,577 -30,585'), C.frame2, 0);
  a.cut(s.poly('-30,34 1630,20 1630,40 -30,54'), C.frame, 1);
}

const ARCH = 'M236 566V176C236 84 352 40 492 40S748 84 748 176V566Z';

/** Both sides at once, and the wall between them end on. */
function view(a, s) {
  a.defs += `<clipPath id="vw"><path d="${ARCH}"/></clipPath>`;
  a.raw('<g clip-path="url(#vw)">');
  a.raw(`<path d="M220 20H764V580H220Z" fill="${C.sky}"/>`);
  a.open('sky');
  a.cut(
    s.cut('210,180! 260,146 330,152 360,126 430,132 470,160 560,150 620,176 780,160! 780,214! 480,226 210,220!', O),
    C.sky2,
    0,
  );
  a.close();
  // the garden
  a.open('garden');
  a.cut(s.poly('220,330 496,322 496,590 220,590'), C.lawn, 0);
  a.cut(
    many(4, (i) =>
      s.poly([
        [250 + i * 66, 330],
        [286 + i * 64, 329],
        [250 + i * 84, 460],
        [196 + i * 84, 460],
      ]),
    ),
    C.lawn2,
    0,
    { op: 0.6 },
  );
  a.cut(s.poly('220,452 496,440 496,590 220,590'), C.gravel, 1);
  a.raw(
    many(
      4,
      (i) =>
        `<path d="${s.disc(330, 560, 40 + i * 38, 16 + i * 20, { n: 10, wob: 0.01 })}" fill="none" stroke="${C.comb}" stroke-width="3"/>`,
    ),
  );
  a.open('leaves');
  for (const [x, y, r] of [
    [268, 330, 42],
    [366, 336, 34],
    [444, 340, 28],
  ]) {
    a.cut(s.chip(x - 4, y + r - 6, 8, r + 30), C.near3, 0);
    a.cut(s.disc(x, y, r, r, { n: 10 }), C.bush, 1);
    a.cut(s.slit(x - r * 0.6, y - 4, x - 2, y - r * 0.72, 7), C.bush2, 0);
  }
  a.close();
  a.cut(s.poly('318,548 346,548 340,496 324,496', { wob: 0.6 }) + s.disc(332, 492, 26, 8, { n: 9 }), C.frame, 1);
  a.cut(s.poly('322,490 344,490 342,466', { wob: 0.4 }), C.near3, 0);
  a.close();
  // the yard
  a.open('yard');
  a.cut(s.poly('496,300 764,292 764,470 496,470'), C.yard2, 0);
  a.cut(
    many(18, (i) => s.chip(508 + (i % 6) * 44 + (((i / 6) | 0) % 2) * 20, 318 + ((i / 6) | 0) * 40, 30, 13)),
    C.yard,
    0,
  );
  a.cut(s.poly('496,292 764,284 764,300 496,308'), C.mid3, 1);
  a.cut(s.poly('496,452 764,446 764,590 496,590'), C.yard, 1);
  a.raw(line('M520 330Q640 372 760 322', C.near2, 2.4));
  a.open('washing');
  a.cut(s.poly('540,338 584,350 582,420 538,412'), C.form, 1);
  a.cut(s.poly('596,352 634,356 634,412 594,408'), C.blue, 1);
  a.cut(s.slit(598, 366, 632, 369, 3) + s.slit(597, 398, 632, 402, 3), C.form, 0);
  a.cut(s.poly('648,356 706,348 708,432 650,436'), C.form2, 1);
  a.close();
  for (const [x, c] of [
    [560, C.bin],
    [652, C.bin2],
  ]) {
    a.cut(
      s.poly([
        [x, 470],
        [x + 64, 468],
        [x + 58, 556],
        [x + 6, 558],
      ]),
      c,
      2,
    );
    a.cut(
      s.poly([
        [x - 6, 458],
        [x + 32, 450],
        [x + 70, 456],
        [x + 69, 472],
        [x - 6, 474],
      ]),
      C.mid3,
      1,
    );
    a.cut(
      many(3, (i) => s.slit(x + 16 + i * 16, 484, x + 16 + i * 15, 548, 3)),
      C.near,
      0,
      { op: 0.5 },
    );
  }
  a.close();
  // between
  a.cut(s.poly('478,296 514,296 534,590 458,590'), C.brick, 2);
  a.cut(
    many(14, (i) => s.chip(478 - i * 1.2 + (i % 2) * 16, 320 + i * 19, 18 + i * 0.6, 8, 0.6)),
    C.brick2,
    0,
  );
  a.cut(s.poly('470,284 522,283 524,298 468,300'), C.frame, 1);
  a.cut(s.disc(496, 268, 18, 18, { n: 9 }), C.frame, 1);
  a.raw('</g>');
}

function frame(a, s) {
  const pane = (x0, y0, x1, y1) => `M${x0} ${y0}V${y1}H${x1}V${y0}Z`;
  const out = 'M212 590V172C212 66 340 14 492 14S772 66 772 172V590Z';
  a.open('window');
  a.cut(
    out +
      'M240 190V176C240 96 330 58 394 50V190ZM408 190V48C460 42 524 42 576 48V190ZM590 190V50C654 58 744 96 744 176V190Z' +
      pane(240, 204, 394, 374) +
      pane(408, 204, 576, 374) +
      pane(590, 204, 744, 374) +
      pane(240, 388, 394, 566) +
      pane(408, 388, 576, 566) +
      pane(590, 388, 744, 566),
    C.frame,
    2,
    { evenodd: 1 },
  );
  a.cut(
    s.slit(256, 340, 330, 214, 9) +
      s.slit(280, 352, 330, 268, 5) +
      s.slit(612, 344, 684, 220, 9) +
      s.slit(620, 540, 664, 462, 6),
    '#fff',
    0,
    { op: 0.6 },
  );
  a.cut(s.poly('184,580 800,574 808,602 176,608'), C.frame, 2);
  a.cut(s.poly('176,598 808,592 808,602 176,608'), C.frame2, 0);
  // drawn back to the same length on both sides
  for (const k of [1, -1]) {
    a.raw(`<g transform="translate(492 0) scale(${k} 1)">`);
    const dir = { dir: [k, 1] };
    a.cut(
      s.cut('-346,10! -214,8! -222,180 -250,330 -296,420! -318,430! -340,560 -338,640! -382,640! -372,320', O),
      C.mid,
      2,
      dir,
    );
    a.cut(s.slit(-322, 30, -334, 400, 8) + s.slit(-280, 26, -306, 390, 8) + s.slit(-240, 22, -276, 372, 6), C.mid2, 0);
    a.cut(s.cut('-330,408! -284,404! -284,426 -296,436 -328,434!', O), C.near3, 1, dir);
    a.raw('</g>');
  }
  a.cut(s.poly('110,-6 874,-14 874,16 110,24'), C.near, 2);
  a.cut(s.disc(102, 8, 18, 20, { n: 8 }) + s.disc(884, 0, 18, 20, { n: 8 }), C.near2, 2);
  a.close();
}

function clock(a, s) {
  const [x, y] = [908, 236];
  a.open('clock');
  a.cut(s.cut('872,252! 944,252! 946,362 908,392 870,362!', O), C.near2, 2);
  a.open('pendulum');
  a.cut(s.poly('905,262 911,262 911,342 905,342', { wob: 0.3 }) + s.disc(908, 348, 14, 14, { n: 8 }), C.gilt, 1);
  a.close();
  a.cut(s.disc(x, y, 58, 58, { n: 12, wob: 0.008 }), C.near, 2);
  a.cut(s.disc(x, y, 47, 47, { n: 12, wob: 0.008 }), C.form, 0);
  a.cut(
    many(12, (i) =>
      s.slit(
        x + Math.sin(i * 0.5236) * 36,
        y - Math.cos(i * 0.5236) * 36,
        x + Math.sin(i * 0.5236) * 43,
        y - Math.cos(i * 0.5236) * 43,
        i % 3 ? 2 : 5,
      ),
    ),
    C.ink,
    0,
  );
  a.cut(
    s.poly(
      [
        [x - 8, y - 3],
        [x + 26, y - 2.4],
        [x + 26, y + 2.4],
        [x - 8, y + 3],
      ],
      { wob: 0.3 },
    ) +
      s.poly(
        [
          [x - 2, y + 10],
          [x - 4, y - 38],
          [x - 1, y - 39],
          [x + 4, y + 10],
        ],
        { wob: 0.3 },
      ),
    C.ink,
    1,
  );
  a.close();
}

function sideboard(a, s) {
  a.open('sideboard');
  a.cut(s.rect(1090, 130, 300, 220), C.near, 2);
  a.cut(s.rect(1108, 148, 264, 184), C.form2, 0);
  a.cut(s.poly('1108,270 1200,230 1280,262 1372,220 1372,332 1108,332'), C.lawn, 0);
  a.cut(s.poly('1060,520 1580,512 1580,812 1060,820'), C.polish, 3);
  a.cut(s.poly('1040,500 1600,490 1600,522 1040,532'), C.polish3, 2);
  for (const x of [1080, 1250, 1420]) a.cut(s.rect(x, 548, 150, 230), C.polish2, 1);
  a.cut([1216, 1386, 1556].map((x) => s.disc(x, 660, 8, 8, { n: 7 })).join(''), C.gilt, 1);
  for (let i = 0; i < 5; i++)
    a.cut(
      s.poly(
        [
          [1130 + s.j(5), 488 - i * 9],
          [1250 + s.j(6), 486 - i * 9],
          [1252, 496 - i * 9],
          [1128, 498 - i * 9],
        ],
        { wob: 0.6 },
      ),
      i % 2 ? C.form2 : C.form,
      1,
    );
  a.close();
}

function table(a, s) {
  a.open('table');
  a.cut(s.poly('-30,890 1050,884 990,960 -30,968'), C.ink, 0, { op: 0.22 });
  a.cut(s.poly('60,800 104,800 96,1030 68,1030') + s.poly('890,796 934,794 928,1030 900,1030'), C.polish2, 2);
  a.cut(s.poly('118,650 872,642 1064,806 -60,816'), C.polish, 4);
  // what the polish has of the window
  a.cut(
    s.poly('238,649 390,648 340,790 96,794') +
      s.poly('408,648 574,646 580,786 368,790') +
      s.poly('592,646 742,644 884,782 606,786'),
    C.sheen,
    0,
    { op: 0.55 },
  );
  a.cut(s.poly('252,649 276,649 150,792 112,793') + s.poly('700,646 716,646 834,780 806,782'), '#fff', 0, { op: 0.35 });
  a.cut(s.poly('-60,814 1064,804 1068,838 -64,848'), C.polish3, 2);
  a.cut(s.poly('-64,838 1068,828 1068,840 -64,850'), C.polish2, 0);
  a.close();
}

function onTable(a, s) {
  a.open('form');
  a.cut(s.poly('330,690 506,688 524,758 306,762', { wob: 0.8 }), C.form, 2);
  a.cut(s.poly('340,698 498,696 500,708 336,710', { wob: 0.4 }), C.mid3, 0);
  a.cut(
    many(3, (i) => s.slit(336 - i * 3, 720 + i * 12, 440 + i * 3, 719 + i * 12, 2.4)),
    C.near3,
    0,
  );
  a.cut(
    many(3, (i) => s.rect(456 + i * 18 - 2, 740, 12, 9, { wob: 0.4 })),
    C.mid3,
    0,
  );
  a.raw(`<g transform="translate(478 724) scale(1 .52)">${small(5, 0, 0, 0.24, { id: 'form-flower', rot: 8 })}</g>`);
  a.close();
  a.open('pen');
  a.cut(s.poly('532,742 612,726 614,732 534,749', { wob: 0.4 }), C.ink, 2);
  a.cut(s.poly('520,748 533,741 535,749', { wob: 0.3 }), C.gilt, 0);
  a.close();
  a.open('carafe');
  a.cut(s.cut('650,724! 720,722 786,734! 770,742 690,740!', O), C.ink, 0, { op: 0.22 });
  a.cut(
    s.cut(
      '624,540! 672,540! 664,560 662,596 690,634 702,684 690,722 648,730 606,722 594,684 606,634 634,596 632,560',
      O,
    ),
    C.glass,
    2,
    { attrs: 'opacity=".82"' },
  );
  a.cut(s.cut('602,656! 648,650 696,656! 702,684 690,720 648,727 606,720 596,684', O), C.water, 0, { op: 0.9 });
  a.cut(s.disc(649, 656, 46, 8, { n: 10 }), C.sky2, 0, { op: 0.9 });
  a.cut(s.slit(612, 700, 616, 646, -8) + s.slit(640, 604, 640, 556, -5), '#fff', 0);
  a.close();
  a.open('one-glass');
  a.cut(s.cut('748,670! 796,669! 790,734 772,738 754,734!', O), C.glass, 2, { attrs: 'opacity=".82"' });
  a.cut(s.disc(772, 670, 24, 6, { n: 9 }), C.sky2, 0, { op: 0.8 });
  a.cut(s.slit(758, 724, 756, 682, -5), '#fff', 0);
  a.close();
}

/** Three that face it; the middle one has been turned a little, to be able to leave. */
function chairs(a, s) {
  a.open('chairs');
  const chair = (x, y, tilt, c, c2) => {
    a.raw(`<g transform="translate(${x} ${y}) rotate(${tilt})">`);
    a.cut(s.cut('-96,0! -100,-40 -60,-72 0,-80 60,-72 100,-40 96,0! 90,40 0,52 -90,40', O), c, 4);
    a.cut(s.cut('-74,-6! -76,-32 -46,-54 0,-60 46,-54 76,-32 74,-6! 68,22 0,32 -68,22', O), c2, 1);
    a.cut(s.poly('-84,36 -62,40 -58,220 -82,220') + s.poly('62,40 84,36 82,220 58,220'), c, 3);
    a.cut(s.poly('-70,120 70,118 70,136 -70,138'), c, 2);
    a.cut(s.slit(-62, -24, -20, -52, 7), C.near3, 0);
    a.raw('</g>');
  };
  chair(196, 900, -2, C.near2, C.near);
  chair(468, 920, 7, C.near2, C.near);
  chair(742, 898, 2, C.near2, C.near);
  a.close();
}

/** The Sitting. */
export function sittingRoom({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#2b3036', edge: '#fffffa', seed: 93 });
  const s = a.s;
  a.meta = HEAD;
  a.defs += smallDefs();
  a.open('far');
  room(a, s);
  view(a, s);
  frame(a, s);
  clock(a, s);
  sideboard(a, s);
  a.close();
  a.open('mid');
  a.raw(`<g id="people">${people}</g>`);
  table(a, s);
  onTable(a, s);
  a.close();
  a.open('near');
  chairs(a, s);
  a.close();
  return a;
}
