// Larkspur's yard side, Saturday, in the sun: a board on trestles between Paper and Glass, and the line hung with
// everything the house sleeps in. Only drawing enters here; art.mjs writes the file.
// Secret: the bean that was poked through the gate on Tuesday has reached the washing line.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';
import { line, many, O, rings } from './pieces.mjs';

const C = {
  sky: '#cfe8f2',
  sky2: '#dcf0f4',
  sky3: '#ebf6f3',
  sky4: '#fbfbef',
  cloth: '#fffaf0',
  cloth2: '#ece6de',
  cloth3: '#d5dbe2',
  stripe: '#a9cfe0',
  slab: '#dccfc0',
  slab2: '#cfc0af',
  joint: '#b9a796',
  lit: '#ece2d2',
  brick: '#d8a98a',
  brick2: '#c8937a',
  brick3: '#e7c3a4',
  coping: '#f3e6d6',
  shade: '#33476a',
  shade2: '#263655',
  shade3: '#5a6f96',
  pod: '#7ea65a',
  pod2: '#5f8843',
  pod3: '#a9c97f',
  marigold: '#e79a45',
  wood: '#b98a5c',
  wood2: '#94683f',
  wood3: '#d3a877',
  steel: '#c5ccd3',
  steel2: '#98a3b0',
  hull: '#33476a',
  gilt: '#eab54d',
  sea: '#8cc4d6',
  almond: '#f1aca3',
  apricot: '#f6cf9c',
  lilac: '#c9bedb',
  lilac2: '#8d79a6',
  rose: '#c9476d',
  plum: '#6a5684',
  amber: '#b06a35',
  clear: '#dceff0',
  glassg: '#4f8f6b',
  glassb: '#5b8fd0',
};

const HEAD =
  '<!-- THE YARD, Saturday. sheet: right (x>992 is the house). safe: 0,0 992x1000. focal: the table 510,736, then the funnel 640,250. ' +
  'People stand behind the table: feet y 870, head about 470. At the gate y 706. phone 4:3: 0,190 1000x750. ' +
  'Layers far mid near; animate: sun cloud sheet-1..3 small-washing bean-vine glitter (the flower: funnel-flower). -->';

function sky(a, s) {
  a.raw(`<path d="M-30-30H1630V1030H-30Z" fill="${C.sky}"/>`);
  a.open('sun');
  rings(a, s, 330, 150, [
    [430, C.sky2],
    [290, C.sky3],
    [170, C.sky4],
    [78, '#fffef8'],
  ]);
  a.close();
  a.open('cloud');
  a.cut(s.cut('700,96! 730,62 772,66 800,34 850,30 884,60 930,58 962,90! 850,108 770,106', O), C.cloth, 2, { sh: 0.5 });
  a.close();
}

/** Over the wall, the winter berth: from this side you have the whole of her. */
function berth(a, s) {
  a.open('ferry');
  a.cut(s.poly('744,150 749,150 752,420 745,420'), C.shade, 0);
  a.raw(line('M700 150Q726 176 746 170M748 172Q790 260 800 400', C.shade, 2));
  a.cut(s.cut('576,142! 640,132 704,140! 722,420! 560,424!', O), C.hull, 3);
  a.cut(s.poly('575,142 705,140 708,178 572,182'), C.shade2, 0);
  a.cut(s.poly('561,360 719,357 722,394 559,398'), C.gilt, 0);
  a.cut(s.poly('686,140 704,140 722,420 702,420'), C.shade2, 0, { op: 0.5 });
  a.cut(s.slit(594, 330, 602, 190, -9), C.shade3, 0);
  a.raw(small(5, 640, 284, 0.5, { id: 'funnel-flower', rot: 5 }));
  a.close();
}

function wall(a, s) {
  a.open('wall');
  a.cut(s.poly('-30,402 1630,392 1630,720 -30,726'), C.brick, 3);
  for (const [r, c] of [
    [300, C.brick3],
    [190, '#efd3b6'],
  ])
    a.cut(s.disc(470, 610, r * 1.3, r * 0.7, { n: 12, wob: 0.014 }), c, 0, { op: 0.8 });
  a.cut(
    many(86, (i) => {
      const r = i % 9,
        c = (i * 7 + r * 3) % 26;
      return s.chip(-20 + c * 42 + (r % 2) * 20, 432 + r * 32, 33, 14);
    }),
    C.brick2,
    0,
    { op: 0.5 },
  );
  a.cut(s.poly('-30,388 1630,378 1630,404 -30,414'), C.coping, 2);
  a.cut(s.poly('-30,406 1630,396 1630,404 -30,414'), C.brick2, 0, { op: 0.5 });
  a.close();
  // the gate to the ferry road: it is locked at six
  a.open('gate');
  a.cut('M816 724V470C816 430 846 412 880 412S944 430 944 470V722Z', C.coping, 1);
  a.cut('M832 724V474C832 446 852 430 880 430S928 446 928 474V722Z', C.sky2, 0);
  a.cut(s.poly('832,560 928,557 928,620 832,620'), C.sea, 0);
  a.open('glitter');
  a.cut(s.slit(846, 574, 878, 573, -4) + s.slit(886, 590, 918, 589, -4) + s.slit(850, 604, 892, 603, -4), C.cloth, 0);
  a.close();
  a.cut(s.poly('832,612 928,610 928,724 832,724'), C.lit, 1);
  a.cut(s.poly('944,432 1004,406 1006,756 944,724', { wob: 0.8 }), C.pod2, 3);
  a.cut(
    [958, 972, 987].map((x, i) => s.slit(x, 432 - i * 6, x, 732 + i * 7, 4)).join('') +
      s.poly('946,500 1002,484 1002,500 946,514') +
      s.poly('946,640 1002,650 1002,666 946,654'),
    '#4d7236',
    0,
  );
  a.close();
}

/** By colour: somebody from the works has been. */
function jars(a, s) {
  a.open('jars');
  [
    [196, C.glassg],
    [236, C.glassg],
    [276, C.pod3],
    [326, C.amber],
    [366, C.marigold],
    [414, C.clear],
    [452, C.clear],
    [498, C.glassb],
  ].forEach(([x, c], i) => {
    const h = [58, 44, 50, 62, 40, 52, 38, 48][i],
      y = 392 - i * 0.4;
    a.cut(
      s.cut(
        [
          [x - 15, y, 1],
          [x - 16, y - h * 0.6],
          [x - 9, y - h * 0.78],
          [x - 8, y - h, 1],
          [x + 8, y - h, 1],
          [x + 9, y - h * 0.78],
          [x + 16, y - h * 0.6],
          [x + 15, y, 1],
        ],
        O,
      ),
      c,
      1,
      { attrs: 'opacity=".9"' },
    );
    a.cut(s.slit(x - 9, y - 6, x - 9, y - h * 0.56, -4), '#fff', 0, { op: 0.75 });
  });
  a.close();
}

function ground(a, s) {
  a.open('slabs');
  a.cut(s.poly('-30,716 1630,706 1630,1030 -30,1030'), C.slab, 1);
  a.cut(s.cut('60,730! 470,716 860,722! 980,860 900,930 300,950 -30,900 -30,780!', O), C.lit, 0, { op: 0.8 });
  let d = '';
  for (const [i, y] of [746, 790, 850, 930].entries()) {
    d += s.slit(-30, y, 1630, y - 6, 3 + i * 0.6);
    const y1 = [790, 850, 930, 1030][i];
    for (let k = 0; k < 12; k++) {
      const x = -60 + k * (130 + i * 22) + (i % 2) * 60;
      d += s.slit(x, y, x + (x - 520) * 0.09, y1, 3 + i * 0.5);
    }
  }
  a.cut(d, C.joint, 0, { op: 0.75 });
  a.cut(
    many(9, (i) => s.slit(60 + ((i * 211) % 880), 793 + (i % 3) * 60, 96 + ((i * 211) % 880), 792 + (i % 3) * 60, 6)),
    C.pod,
    0,
  );
  a.close();
}

/** Shirts are for the garden side; here are sheets. */
function washing(a, s) {
  a.raw(line('M-30 214Q260 300 560 236T1010 150', C.shade, 3));
  const peg = (x, y) => s.chip(x - 3, y - 10, 7, 20, 0.5);
  a.open('sheet-1');
  a.cut(s.cut('26,236! 200,270! 206,420 198,520! 110,540 20,512! 30,380', O), C.cloth, 3);
  a.cut(s.slit(70, 256, 76, 520, 7) + s.slit(140, 264, 150, 524, 9), C.cloth3, 0);
  a.cut(s.poly('24,470 200,478 198,492 22,484') + s.poly('23,496 199,502 198,508 22,501'), C.stripe, 0);
  a.close();
  a.open('sheet-2');
  a.cut(s.cut('246,278! 352,284! 350,346 356,402! 300,414 242,402! 248,340', O), C.apricot, 2);
  a.cut(
    many(5, (i) => s.slit(262 + i * 19, 284, 260 + i * 20, 404, 6)),
    C.cloth,
    0,
    { op: 0.85 },
  );
  a.close();
  a.open('small-washing', 'transform="translate(0 -17)"');
  a.cut(
    s.cut('384,284! 410,282! 412,330 430,342! 420,356 390,346!', O) +
      s.cut('432,281! 456,278! 460,326 478,336! 468,352 438,342!', O),
    C.lilac2,
    2,
  );
  a.cut(s.slit(388, 296, 408, 295, 5) + s.slit(435, 293, 455, 291, 5), C.cloth, 0);
  a.cut(s.cut('486,275! 548,268! 552,330! 520,338 488,334!', O), C.pod3, 2);
  a.cut(s.slit(494, 288, 542, 283, 4) + s.slit(496, 320, 546, 316, 4), C.cloth, 0);
  a.close();
  a.open('sheet-3', 'transform="translate(2 -36)"');
  a.cut(s.cut('762,236! 900,212! 906,330 898,404! 830,420 758,404! 768,320', O), C.cloth, 3);
  a.cut(
    many(20, (i) => s.disc(782 + (i % 4) * 32 + (((i / 4) | 0) % 2) * 14, 256 + ((i / 4) | 0) * 32, 5, 5, { n: 5 })),
    C.almond,
    0,
  );
  a.cut(s.slit(850, 226, 846, 408, 8), C.cloth3, 0);
  a.close();
  a.cut(
    [
      [40, 240],
      [188, 268],
      [256, 280],
      [342, 284],
      [396, 266],
      [444, 262],
      [498, 256],
      [540, 250],
      [778, 198],
      [890, 178],
    ]
      .map(([x, y]) => peg(x, y))
      .join(''),
    C.wood2,
    1,
  );
}

function bin(a, s, x, y, c, c2, icon) {
  a.cut(
    s.cut(
      [
        [x - 4, y + 246, 1],
        [x + 190, y + 238],
        [x + 260, y + 256],
        [x + 150, y + 272],
        [x + 20, y + 268, 1],
      ],
      O,
    ),
    C.shade,
    0,
    { op: 0.25 },
  );
  a.cut(
    s.poly([
      [x, y + 20],
      [x + 150, y + 18],
      [x + 136, y + 254],
      [x + 14, y + 256],
    ]),
    c,
    3,
  );
  a.cut(
    s.poly([
      [x + 112, y + 18],
      [x + 150, y + 18],
      [x + 136, y + 254],
      [x + 108, y + 254],
    ]),
    c2,
    0,
    { op: 0.7 },
  );
  a.cut(
    many(3, (i) => s.slit(x + 24 + i * 36, y + 180, x + 27 + i * 34, y + 246, 6)),
    c2,
    0,
  );
  a.cut(
    s.poly([
      [x - 12, y - 4],
      [x + 40, y - 18],
      [x + 112, y - 19],
      [x + 162, y - 6],
      [x + 160, y + 24],
      [x - 10, y + 26],
    ]),
    c2,
    2,
  );
  a.cut(
    s.poly(
      [
        [x + 50, y - 18],
        [x + 58, y - 34],
        [x + 94, y - 35],
        [x + 102, y - 19],
        [x + 92, y - 19],
        [x + 88, y - 27],
        [x + 64, y - 26],
        [x + 60, y - 18],
      ],
      { wob: 0.6 },
    ),
    c,
    1,
  );
  a.cut(
    s.poly([
      [x + 34, y + 66],
      [x + 116, y + 64],
      [x + 114, y + 152],
      [x + 36, y + 154],
    ]),
    C.cloth,
    1,
  );
  icon(x + 75, y + 108);
}

function bins(a, s) {
  a.open('bins');
  bin(a, s, 84, 566, '#6f86ac', C.shade3, (x, y) => {
    a.cut(
      s.poly(
        [
          [x - 20, y - 28],
          [x + 8, y - 28],
          [x + 22, y - 14],
          [x + 21, y + 30],
          [x - 21, y + 30],
        ],
        { wob: 0.6 },
      ),
      C.shade,
      0,
    );
    a.cut(
      many(3, (i) => s.slit(x - 12, y - 4 + i * 11, x + 12, y - 5 + i * 11, 4)),
      C.cloth,
      0,
    );
  });
  bin(a, s, 716, 560, C.pod, C.pod2, (x, y) => {
    a.cut(
      s.cut(
        [
          [x - 15, y + 32, 1],
          [x - 16, y],
          [x - 7, y - 12],
          [x - 6, y - 32, 1],
          [x + 6, y - 32, 1],
          [x + 7, y - 12],
          [x + 16, y],
          [x + 15, y + 32, 1],
        ],
        O,
      ),
      C.pod2,
      0,
    );
    a.cut(s.slit(x - 8, y + 22, x - 8, y + 2, -4), C.cloth, 0);
  });
  a.close();
  a.open('bean-vine');
  a.raw(line('M98 832C60 770 92 700 62 640S84 520 54 452 76 330 40 246', C.pod2, 6));
  a.raw(line('M40 246C34 230 48 222 52 236', C.pod2, 4));
  const leaf = (x, y, r, k, c) =>
    `<use href="#vl" transform="translate(${x} ${y}) rotate(${r}) scale(${k})" fill="${c}"/>`;
  a.defs += `<path id="vl" d="${s.cut('0,0! 4,-22 26,-34 46,-22! 44,2 26,14', O)}"/>`;
  a.raw(
    [
      [84, 774, -10, 1.1],
      [70, 742, 200, 1],
      [72, 668, -30, 1],
      [66, 628, 186, 0.9],
      [70, 560, -24, 0.95],
      [60, 500, 190, 0.85],
      [62, 424, -36, 0.8],
      [62, 360, 196, 0.75],
      [56, 300, -30, 0.6],
    ]
      .map(
        ([x, y, r, k], i) =>
          leaf(x + 3, y + 4, r, k, 'rgb(43 51 80 / .2)') +
          leaf(x, y, r, k, i % 3 === 1 ? C.pod3 : i % 2 ? C.pod : C.pod2),
      )
      .join(''),
  );
  a.cut(
    s.disc(92, 690, 9, 7, { n: 6 }) + s.disc(50, 588, 8, 7, { n: 6 }) + s.disc(82, 468, 8, 6, { n: 6 }),
    C.cloth,
    1,
  );
  a.close();
}

function table(a, s) {
  a.open('trestles');
  a.cut(s.cut('230,902! 500,890 780,898! 860,924 560,948 280,940!', O), C.shade, 0, { op: 0.24 });
  for (const x of [300, 700])
    a.cut(
      s.poly([
        [x - 10, 760],
        [x + 8, 760],
        [x - 40, 934],
        [x - 58, 934],
      ]) +
        s.poly([
          [x - 4, 760],
          [x + 14, 760],
          [x + 62, 928],
          [x + 44, 930],
        ]) +
        s.poly([
          [x - 36, 860],
          [x + 38, 858],
          [x + 40, 872],
          [x - 38, 874],
        ]),
      C.wood,
      2,
    );
  a.close();
  a.open('cloth');
  a.cut(s.poly('226,706 790,700 832,768 184,776'), C.cloth, 3);
  let d = 'M182 768L834 760';
  d += 'L838 852';
  const n = 15,
    w = 660 / n;
  for (let i = 0; i < n; i++)
    d += `q${(-w / 2 + s.j(2)).toFixed(0)} ${(34 + s.j(5)).toFixed(0)} ${-w} ${(0.5).toFixed(1)}`;
  d += 'Z';
  for (let i = 0; i < n; i++) d += `M${Math.round(838 - w * (i + 0.5) - 6)} 856l6-7 6 7-6 7z`;
  a.cut(d, C.cloth, 2, { evenodd: 1 });
  a.cut(s.poly('182,800 835,792 836,804 181,812') + s.poly('181,818 836,810 836,815 181,823'), C.stripe, 0);
  a.cut(s.poly('184,768 834,760 835,768 183,777'), C.cloth2, 0);
  a.cut(s.slit(380, 780, 372, 852, 9) + s.slit(560, 776, 566, 850, 8) + s.slit(740, 772, 748, 848, 9), C.cloth2, 0);
  a.close();
  a.open('laid');
  for (const [x, y, c] of [
    [318, 742, C.stripe],
    [456, 752, C.almond],
    [640, 750, C.pod3],
    [738, 738, C.lilac],
  ]) {
    a.cut(s.disc(x, y, 46, 13, { n: 11, wob: 0.01 }), c, 1);
    a.cut(s.disc(x, y - 1, 30, 8, { n: 10 }), C.cloth, 0);
  }
  for (const [x, y] of [
    [384, 738],
    [694, 742],
  ]) {
    a.cut(
      s.cut(
        [
          [x - 13, y - 40, 1],
          [x + 13, y - 41, 1],
          [x + 10, y],
          [x, y + 3],
          [x - 10, y],
        ],
        O,
      ),
      C.clear,
      1,
      { attrs: 'opacity=".85"' },
    );
    a.cut(s.slit(x - 7, y - 6, x - 8, y - 34, -3), '#fff', 0);
  }
  a.cut(s.cut('500,664! 560,662! 566,690 556,742 532,748 506,742 494,692', O), C.cloth, 2);
  a.cut(s.cut('562,684! 586,686 588,722 560,726! 562,714 572,712 572,696 562,696!', O), C.cloth, 1);
  a.cut(s.poly('497,698 564,696 563,708 498,710', { wob: 0.5 }), C.stripe, 0);
  a.cut(
    many(9, (i) => s.slit(531 + (i - 4) * 3, 668, 531 + (i - 4) * 15, 604 - (4 - Math.abs(i - 4)) * 10, 6)),
    C.pod2,
    1,
  );
  const bloom = (x, y, c) =>
    a.cut(
      s.cut(
        [
          [x - 17, y + 4, 0],
          [x - 13, y - 13, 0],
          [x, y - 9, 1],
          [x + 12, y - 15, 0],
          [x + 17, y + 3, 0],
          [x + 6, y + 13, 0],
          [x - 6, y + 13, 0],
        ],
        O,
      ),
      c,
      1,
    );
  [
    [474, 600, C.rose],
    [506, 576, C.lilac],
    [540, 590, C.cloth],
    [568, 566, C.almond],
    [592, 604, C.rose],
    [530, 556, C.lilac2],
    [488, 632, C.almond],
    [560, 626, C.lilac],
    [524, 624, C.rose],
  ].forEach((b) => bloom(...b));
  // somebody has put a lid on the beans
  a.cut(s.cut('584,718! 628,714 670,718! 664,744 644,754 612,754 592,744', O), C.rose, 2);
  a.cut(s.cut('580,720! 600,702 626,696 654,702 674,719!', O), '#a93674', 1);
  a.cut(s.disc(627, 694, 8, 7, { n: 7 }), C.gilt, 1);
  a.close();
}

function house(a, s) {
  a.open('house');
  a.cut(s.poly('1040,-30 1630,-30 1630,760 1046,764'), C.coping, 4);
  a.cut(
    many(40, (i) => s.chip(1070 + ((i * 67) % 520), 40 + ((i * 53) % 660), 38, 14)),
    C.brick3,
    0,
  );
  a.cut(s.rect(1120, 160, 190, 220), C.shade3, 1);
  a.cut(s.rect(1134, 174, 76, 192) + s.rect(1220, 174, 76, 192), C.sky, 0);
  a.cut(s.chip(1060, -30, 18, 790), C.steel2, 1);
  a.cut(s.rect(1380, 300, 170, 460), C.shade, 2);
  a.cut(s.rect(1394, 316, 142, 200), C.shade3, 0);
  a.close();
}

/** Two of the chairs, carried out; not from the same room. */
function chairs(a, s) {
  a.open('chairs');
  a.cut(s.cut('292,870! 318,842 396,836 466,842 490,868! 486,912! 392,920 296,914!', O), C.wood2, 4);
  a.cut(
    s.poly('296,908 318,910 324,1040 300,1040') +
      s.poly('464,910 486,908 486,1040 462,1040') +
      s.poly('312,976 474,972 474,990 312,994'),
    C.wood2,
    3,
  );
  a.cut(
    many(3, (i) => s.slit(346 + i * 46, 916, 348 + i * 45, 974, 11)),
    C.wood2,
    2,
  );
  a.cut(s.slit(318, 862, 380, 850, 7), C.wood3, 0);
  a.cut(s.cut('590,878! 596,846 640,830 690,828 738,838 756,872! 752,960! 672,972 596,964!', O), C.plum, 4);
  a.cut(s.cut('610,880! 616,858 646,846 690,845 726,854 738,878! 734,940! 672,950 614,944!', O), C.lilac2, 1);
  a.cut(s.slit(628, 880, 676, 860, 7), C.lilac, 0);
  a.cut(s.poly('598,960 618,962 616,1040 594,1040') + s.poly('730,960 750,958 752,1040 730,1040'), C.plum, 3);
  a.close();
}

/** The yard. */
export function yard({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#2b3350', edge: '#fffdf6', seed: 70 });
  const s = a.s;
  a.meta = HEAD;
  a.defs += smallDefs();
  a.open('far');
  sky(a, s);
  berth(a, s);
  wall(a, s);
  jars(a, s);
  ground(a, s);
  house(a, s);
  a.close();
  a.open('mid');
  washing(a, s);
  bins(a, s);
  a.raw(`<g id="people">${people}</g>`);
  table(a, s);
  a.close();
  a.open('near');
  chairs(a, s);
  a.close();
  return a;
}
