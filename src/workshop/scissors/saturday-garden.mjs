// Larkspur's garden side, Saturday morning: a table laid for four on the lawn, and chairs for more than that.
// Only drawing enters here; art.mjs writes the file.
// Secret: one chair has been left on the gravel, and the gravel has been combed round it, to the last leg.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';
import { many, O, rings } from './pieces.mjs';

const C = {
  sky: '#cfe8f2',
  sky2: '#dcf0f4',
  sky3: '#ebf6f3',
  sky4: '#fbfbef',
  cloth: '#fffaf0',
  cloth2: '#ece6de',
  cloth3: '#d7dde2',
  stripe: '#a9cfe0',
  lawn: '#a9cd8b',
  lawn2: '#98bf79',
  lawn3: '#bcdba2',
  pod: '#7ea65a',
  pod2: '#5f8843',
  pod3: '#a9c97f',
  hedge: '#4c7a52',
  hedge2: '#3b6449',
  hedge3: '#6b9a66',
  shade: '#33476a',
  shade2: '#263655',
  shade3: '#5a6f96',
  pane: '#9ec9dc',
  rose: '#c9476d',
  rose2: '#a93674',
  gravel: '#efe8d8',
  comb: '#cfc3ae',
  comb2: '#fbf7ec',
  stone: '#e3d8c8',
  marigold: '#e79a45',
  gilt: '#eab54d',
  giltd: '#a8681f',
  clear: '#dceff0',
  lilac: '#c9bedb',
  lilac2: '#8d79a6',
  larkspur: '#6f7fc0',
  almond: '#f1aca3',
};

const HEAD =
  '<!-- THE GARDEN SIDE, Saturday. sheet: right (x>992 is hedge and lawn). safe: 0,0 992x1000. focal: the table 420,660, then the chair on the gravel 800,850. ' +
  'People stand behind the table: feet y 748, or on the gravel y 930. phone 4:3: 0,230 1000x750. ' +
  'Layers far mid near; animate: sun cloud awning-1..2 cloth-edge larkspur branch (the flower: funnel-flower). -->';

function sky(a, s) {
  a.raw(`<path d="M-30-30H1630V1030H-30Z" fill="${C.sky}"/>`);
  a.open('sun');
  rings(a, s, 812, 170, [
    [420, C.sky2],
    [286, C.sky3],
    [168, C.sky4],
    [76, '#fffef8'],
  ]);
  a.close();
  a.open('cloud');
  a.cut(
    s.cut('1060,150! 1090,110 1150,116 1184,78 1240,78 1280,112 1336,108 1370,146! 1240,166 1130,164', O),
    C.cloth,
    2,
    { sh: 0.5 },
  );
  a.close();
}

/** As much of her as the garden side is shown. */
function berth(a, s) {
  a.open('ferry');
  a.cut(s.cut('792,262! 836,256 878,261! 892,500! 780,502!', O), C.shade, 2);
  a.cut(s.poly('791,262 879,260 881,288 789,291'), C.shade2, 0);
  a.cut(s.poly('864,261 879,260 892,500 876,500'), C.shade2, 0, { op: 0.5 });
  a.raw(small(5, 836, 356, 0.38, { id: 'funnel-flower', rot: -4 }));
  a.close();
}

function house(a, s) {
  a.open('house');
  a.cut(s.poly('-30,150 -30,40 560,64 612,162'), C.shade, 3);
  a.cut(
    many(8, (i) => s.slit(6 + i * 76, 140, -14 + i * 72, 66 + i, 9)),
    C.shade3,
    0,
  );
  a.cut(s.poly('-30,142 618,158 620,560 -30,564'), C.cloth, 3);
  a.cut(s.poly('588,158 620,158 620,560 592,560'), C.cloth3, 0);
  a.cut(s.poly('-30,140 632,156 630,178 -30,164'), C.cloth, 2);
  a.cut(s.poly('-30,352 618,360 618,374 -30,368'), C.cloth3, 0);
  a.cut(s.poly('80,166 190,168 60,352 -30,351 -30,330') + s.poly('250,170 300,171 170,552 90,552'), '#fff', 0, {
    op: 0.9,
  });
  a.defs += `<g id="sw"><path d="${s.chip(0, 0, 68, 108)}" fill="${C.cloth3}"/><path d="${s.chip(5, 5, 58, 98)}" fill="${C.pane}"/><path d="M8 70L40 6H58L8 104Z" fill="${C.sky3}"/><path d="M32 4h5v100h-5zM4 54h60v5H4z" fill="${C.cloth}"/></g>`;
  const sail = 'M8 0H74L88 42Q79 56 70 43 61 57 52 44 43 57 33 43 24 56 14 44 5 56-6 42Z';
  a.defs += `<g id="sa"><path d="${sail}" fill="${C.shade}" opacity=".16" transform="translate(4 7)"/><path d="${sail}" fill="${C.cloth}"/><path d="M8 0H21L14 44Q5 56-6 42ZM35 0H48L52 44Q43 57 33 43ZM62 0H74L88 42Q79 56 70 43Z" fill="${C.rose}"/></g>`;
  const row = (id, n, x, dx, y, dy, k, ref) =>
    a.raw(
      `<g${id ? ` id="${id}"` : ''}>${many(n, (i) => `<use href="#${ref}" transform="translate(${x + i * dx} ${y + i * dy}) scale(${k})"/>`)}</g>`,
    );
  row('', 5, 34, 114, 204, 2, '.92', 'sw');
  row('awning-1', 5, 28, 114, 194, 2, '.98', 'sa');
  row('', 4, 30, 146, 410, 1, '1.16 1.36', 'sw');
  row('awning-2', 4, 22, 146, 396, 1, '1.24', 'sa');
  a.cut(s.poly('-30,548 632,544 640,572 -30,576'), C.stone, 1);
  a.close();
}

function lawn(a, s) {
  a.open('hedge');
  a.cut(s.cut('612,446! 700,436 820,442 1000,434 1300,442 1630,430! 1630,600! 606,600!', O), C.hedge, 2);
  a.cut(
    s.cut(
      '612,446! 700,436 820,442 1000,434 1300,442 1630,430! 1630,452! 1300,464 1000,456 820,464 700,458 610,468!',
      O,
    ),
    C.hedge3,
    0,
  );
  a.cut(
    many(44, (i) =>
      s.slit(626 + ((i * 67) % 980), 482 + ((i * 41) % 86), 638 + ((i * 67) % 980), 475 + ((i * 41) % 86), 5),
    ),
    C.hedge2,
    0,
  );
  a.close();
  a.cut(s.poly('-30,568 1630,562 1630,850 -30,858'), C.lawn, 2);
  a.cut(
    many(8, (i) =>
      s.poly([
        [-60 + i * 190, 568],
        [30 + i * 190, 568],
        [-80 + i * 290 - 190, 856],
        [-230 + i * 290 - 190, 856],
      ]),
    ),
    C.lawn2,
    0,
    { op: 0.75 },
  );
  a.cut(s.cut('120,640! 420,600 760,640! 720,780 420,812 100,776!', O), C.lawn3, 0, { op: 0.5 });
  for (const x of [668, 752, 944]) {
    a.cut(
      s.poly([
        [x - 20, 548],
        [x + 20, 548],
        [x + 15, 596],
        [x - 15, 596],
      ]),
      C.stone,
      1,
    );
    a.cut(s.chip(x - 3, 500, 6, 50), C.shade, 0);
    a.cut(s.disc(x, 478, 34, 33, { n: 9 }), C.hedge2, 2);
    a.cut(s.slit(x - 22, 478, x - 4, 454, 6), C.hedge3, 0);
  }
}

/** One chair of a set: seen from before or behind. */
function chair(a, s, x, y, k, back = false) {
  const c = back ? C.shade : C.shade3,
    q = (px, py) => [x + px * k, y + py * k];
  const P = (list) =>
    s.poly(
      list.map(([px, py]) => q(px, py)),
      { wob: 0.7 },
    );
  const rest = () => {
    a.cut(
      P([
        [-46, -120],
        [46, -120],
        [48, -132],
        [-48, -132],
      ]) +
        P([
          [-48, -130],
          [-38, -130],
          [-36, -54],
          [-46, -54],
        ]) +
        P([
          [38, -130],
          [48, -130],
          [46, -54],
          [36, -54],
        ]) +
        [-22, 0, 22]
          .map((d) =>
            P([
              [d - 4, -122],
              [d + 4, -122],
              [d + 4, -56],
              [d - 4, -56],
            ]),
          )
          .join(''),
      c,
      2,
    );
  };
  const legs = () =>
    a.cut(
      P([
        [-44, -50],
        [-36, -50],
        [-38, 6],
        [-46, 6],
      ]) +
        P([
          [36, -50],
          [44, -50],
          [46, 6],
          [38, 6],
        ]),
      C.shade,
      1,
    );
  const seat = () =>
    a.cut(
      P([
        [-50, -62],
        [50, -62],
        [54, -46],
        [-54, -46],
      ]),
      back ? C.shade2 : C.shade,
      2,
    );
  if (back) {
    legs();
    seat();
    rest();
  } else {
    rest();
    legs();
    seat();
  }
}

function table(a, s) {
  a.open('shadow')
    .cut(s.cut('120,790! 420,770 740,784! 830,806 640,836 300,838 150,826!', O), C.shade, 0, { op: 0.22 })
    .close();
  a.open('chairs-far');
  for (const [x, y] of [
    [206, 716],
    [350, 712],
    [494, 712],
    [640, 716],
  ])
    chair(a, s, x, y, 0.96);
  a.close();
  a.open('birthday-table');
  a.cut(s.poly('150,650 688,644 744,716 92,724'), C.cloth, 3);
  a.open('cloth-edge');
  let d = 'M92 720L744 712L752 806';
  const n = 12,
    w = 668 / n;
  for (let i = 0; i < n; i++)
    d += `q${(-w / 2 + s.j(3)).toFixed(0)} ${(26 + s.j(6)).toFixed(0)} ${(-w).toFixed(1)} ${(0.6).toFixed(1)}`;
  a.cut(d + 'Z', C.cloth, 2);
  a.cut(
    s.slit(200, 730, 192, 812, 10) +
      s.slit(340, 728, 344, 816, 9) +
      s.slit(520, 726, 516, 814, 10) +
      s.slit(660, 722, 668, 810, 9),
    C.cloth2,
    0,
  );
  a.cut(s.poly('90,776 750,768 751,776 90,784'), C.stripe, 0);
  a.close();
  a.cut(s.poly('92,718 744,711 745,718 92,726'), C.cloth3, 0);
  // bees to hold it
  a.defs += `<g id="bee"><path d="M-7-4q-9-14 2-14 8 2 6 12zM3-5q6-14 14-9 4 8-9 12z" fill="${C.clear}"/><path d="M-13 1q3-9 13-9t13 9q-3 9-13 9t-13-9z" fill="${C.gilt}"/><path d="M-5-7h4l1 16h-4zM4-7h4l-1 15h-4z" fill="${C.shade2}"/></g>`;
  a.raw(
    [120, 268, 424, 578, 716]
      .map(
        (x, i) =>
          `<use href="#bee" transform="translate(${x + 2} ${727 - i * 1.6}) rotate(${[-6, 5, -3, 7, -5][i]})" opacity=".25"/><use href="#bee" transform="translate(${x} ${724 - i * 1.6}) rotate(${[-6, 5, -3, 7, -5][i]})"/>`,
      )
      .join(''),
  );
  a.close();
  a.open('laid-for-four');
  for (const [x, y] of [
    [250, 668],
    [560, 664],
    [216, 702],
    [604, 696],
  ]) {
    a.cut(s.disc(x, y, 44, 12, { n: 11, wob: 0.008 }), C.stripe, 1);
    a.cut(s.disc(x, y - 1, 34, 8, { n: 10, wob: 0.008 }), C.cloth, 0);
    a.cut(
      s.cut(
        [
          [x - 4, y - 2, 1],
          [x - 22, y - 26, 0],
          [x - 12, y - 34, 0],
          [x, y - 38, 0],
          [x + 12, y - 34, 0],
          [x + 22, y - 27, 0],
          [x + 4, y - 2, 1],
        ],
        O,
      ),
      C.rose,
      1,
    );
    a.cut(s.slit(x - 2, y - 6, x - 10, y - 30, 2) + s.slit(x + 1, y - 6, x + 9, y - 30, 2), '#e79ab3', 0);
    const g = x < 400 ? 62 : -62;
    a.cut(
      s.cut(
        [
          [x + g - 11, y - 50, 1],
          [x + g + 11, y - 50, 1],
          [x + g + 7, y - 26, 0],
          [x + g + 2, y - 20, 1],
          [x + g + 2, y - 2, 1],
          [x + g + 10, y + 2, 1],
          [x + g - 10, y + 2, 1],
          [x + g - 2, y - 2, 1],
          [x + g - 2, y - 20, 1],
          [x + g - 7, y - 26, 0],
        ],
        O,
      ),
      C.clear,
      1,
      { attrs: 'opacity=".9"' },
    );
  }
  // larkspur, wired upright
  a.open('larkspur');
  a.cut(s.cut('376,612! 452,610! 440,640 444,676 428,694 400,694 384,676 388,640', O), C.cloth, 2);
  a.cut(s.poly('384,638 444,636 443,650 385,652', { wob: 0.5 }), C.rose, 0);
  a.cut(
    many(5, (i) => s.slit(414, 616, 350 + i * 32, 470 - (i % 2) * 22, 5)),
    C.pod2,
    1,
  );
  const spike = (x0, y0, x1, y1, c) =>
    a.cut(
      many(8, (i) => {
        const t = i / 7,
          x = x0 + (x1 - x0) * t + (i % 2 ? 7 : -7) * (1 - t * 0.6),
          y = y0 + (y1 - y0) * t,
          r = 14 - t * 8;
        return s.disc(x, y, r, r * 0.86, { n: 6 });
      }),
      c,
      1,
    );
  spike(384, 570, 348, 468, C.larkspur);
  spike(398, 550, 384, 440, C.lilac);
  spike(414, 556, 416, 456, C.shade3);
  spike(430, 550, 448, 436, C.larkspur);
  spike(446, 570, 480, 470, C.lilac2);
  a.close();
  // what the house gives
  a.cut(s.poly('492,690 546,688 548,724 490,726'), C.lilac, 2);
  a.cut(
    s.poly('514,689 524,688 525,725 514,726', { wob: 0.5 }) +
      s.cut('519,688! 496,672 490,684 506,690!', O) +
      s.cut('519,688! 542,670 550,682 532,690!', O),
    C.rose2,
    1,
  );
  a.close();
  a.open('chairs-near');
  chair(a, s, 60, 812, 1.12);
  chair(a, s, 792, 792, 1.06);
  chair(a, s, 300, 880, 1.3, true);
  chair(a, s, 520, 876, 1.3, true);
  a.close();
}

function gravel(a, s) {
  a.open('gravel');
  a.cut(s.poly('-30,852 1630,842 1630,1030 -30,1030'), C.gravel, 2);
  a.cut(
    many(
      12,
      (i) =>
        s.slit(-30, 864 + i * 13, 646 - i * 6 + Math.abs(i - 6) * 10, 860 + i * 13, 3) +
        s.slit(980 + i * 4, 858 + i * 13, 1630, 852 + i * 13, 3),
    ),
    C.comb,
    0,
  );
  for (let i = 0; i < 5; i++) {
    const r = 74 + i * 26;
    a.raw(
      `<path d="${s.disc(868, 950, r, r * 0.4, { n: 11, wob: 0.01 })}" fill="none" stroke="${C.comb}" stroke-width="3.4"/>`,
    );
  }
  a.cut(s.cut('832,966! 910,958 990,966 1040,980! 970,990 880,986!', O), C.shade, 0, { op: 0.2 });
  a.close();
  a.open('left-chair');
  chair(a, s, 868, 958, 1.5);
  a.close();
}

/** The dark that frames: a branch over us, and a clipped ball. */
function near(a, s) {
  a.open('branch');
  a.cut(s.cut('-30,-10! 60,36 150,48 260,28! 262,38! 150,64 60,52 -30,24!', O), C.shade2, 3);
  a.defs += `<path id="gl" d="${s.cut('0,0! 14,-24 50,-32 88,-4! 54,20 16,18', O)}"/>`;
  a.raw(
    [
      [20, 30, 60, C.hedge2],
      [70, 44, 110, C.hedge],
      [110, 52, 30, C.hedge3],
      [150, 56, 92, C.hedge2],
      [196, 48, 40, C.hedge],
      [240, 36, 78, C.hedge3],
      [256, 32, -6, C.hedge2],
      [90, 40, -40, C.hedge],
      [-14, 20, 100, C.hedge3],
      [176, 44, -30, C.hedge2],
    ]
      .map(
        ([x, y, r, c]) =>
          `<g transform="translate(${x} ${y}) rotate(${r})"><use href="#gl" x="5" y="8" fill="${C.shade2}" opacity=".2"/><use href="#gl" fill="${c}"/></g>`,
      )
      .join(''),
  );
  a.close();
  a.open('clipped');
  a.cut(s.cut('-60,1040! -66,950 -20,890 60,872 132,892 176,950 180,1040!', O), C.hedge2, 4);
  a.cut(
    many(22, (i) =>
      s.slit(-24 + ((i * 47) % 180), 908 + ((i * 29) % 96), -8 + ((i * 47) % 180), 898 + ((i * 29) % 96), 9),
    ),
    C.hedge,
    0,
  );
  a.cut(s.slit(-14, 934, 40, 888, 10), C.hedge3, 0);
  a.close();
}

/** The garden, laid for a birthday. */
export function saturdayGarden({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#2b3350', edge: '#fffdf6', seed: 75 });
  const s = a.s;
  a.meta = HEAD;
  a.defs += smallDefs();
  a.open('far');
  sky(a, s);
  berth(a, s);
  house(a, s);
  lawn(a, s);
  a.close();
  a.open('mid');
  a.raw(`<g id="people">${people}</g>`);
  table(a, s);
  gravel(a, s);
  a.close();
  a.open('near');
  near(a, s);
  a.close();
  return a;
}
