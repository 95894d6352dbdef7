// The late boat, which takes everybody: the lower deck of it, with the water as high as the sills and bread in the lockers,
// where it keeps dry. Only drawing enters here; art.mjs writes the file.
// Secret: one locker holds no loaf but a bicycle's saddle.
import { Sheet } from './scissors.mjs';
import { O, crest, line, many, rings, waves } from './pieces.mjs';

const C = {
  wall: '#638672',
  wall2: '#577a67',
  wain: '#3d6a59',
  wain2: '#2f5a4c',
  lit1: '#7b9a78',
  lit2: '#a9b183',
  lit3: '#d6c78c',
  lamp: '#fbe7b6',
  ceil: '#dfe3d2',
  ceil2: '#c6d0c0',
  ceil3: '#aebdb0',
  haze: '#e6eadf',
  haze2: '#f3f1e2',
  far: '#cfdacd',
  pink: '#e9c9bd',
  apri: '#efd8b8',
  pist: '#d0dcc2',
  parma: '#d3cdd6',
  sea: '#a8c6bf',
  sea2: '#86afa9',
  sea3: '#6b9a96',
  frame: '#f6ead0',
  frame2: '#d8c9a5',
  floor: '#8c9f8c',
  floor2: '#7b907f',
  floor3: '#b9c5b2',
  near: '#1f3a33',
  near2: '#16292a',
  slat: '#2b4f44',
  slat2: '#3c6355',
  edge: '#7d9f85',
  crust: '#c98f4a',
  crust2: '#a86f34',
  crumb: '#f2dcae',
  paper: '#fbf2e2',
  gilt: '#e0b45a',
  rust: '#b9563d',
  steel: '#ccd3d2',
};
const HEAD =
  '<!-- LATE BOAT, the lower deck. sheet: right (x>992 is more deck). safe: 0,0 992x1000. focal: the loaf under the lamp 232,430. feet line ' +
  'y 972 in the aisle: centre 668; behind the near benches: left 470, right 868; far: 640,752. phone 4:3: 0,232 1000x750. Layers far mid near; ' +
  'animate: water-1..2 bank buoy lamp-light locker-door straps floor-light. The secret: a saddle in a locker. -->';

const XS = [446, 646, 846, 1046, 1246, 1446];
const W = 172,
  TOP = 208,
  HIGH = 268;

function outside(a, s) {
  const pane = (x) =>
    `M${x + 20} ${TOP}h${W - 40}q20 0 20 20v${HIGH - 40}q0 20-20 20h${40 - W}q-20 0-20-20v${40 - HIGH}q0-20 20-20z`;
  a.defs += `<clipPath id="panes"><path d="${XS.map(pane).join('')}"/></clipPath>`;
  a.open('windows').raw('<g clip-path="url(#panes)">');
  a.raw(`<path d="M430 190H1640V500H430Z" fill="${C.haze}"/>`);
  a.cut(s.disc(694, 280, 150, 144, { n: 12 }), C.haze2, 0, { op: 0.8 }).cut(
    s.disc(694, 280, 54, 52, { n: 10 }),
    '#fffaea',
    0,
  );
  a.open('bank');
  const cols = [C.pink, C.apri, C.pist, C.parma];
  const by = {};
  for (let i = 0; i < 30; i++) {
    const x = 430 + i * 15,
      h = 34 + ((i * 23) % 26);
    (by[cols[(i * 3) % 4]] ||= []).push(s.chip(x, 398 - h - i * 0.4, 16, h + 30));
  }
  a.cut(s.cut('420,400! 440,318 500,306 590,330 700,356 800,372 900,390! 900,420! 420,420!', O), C.far, 0);
  for (const c in by) a.cut(by[c].join(''), c, 0);
  a.cut(
    s.poly(
      '940,410 940,368 1010,366 1010,350 1060,338 1110,350 1110,364 1190,362 1192,262 1214,261 1218,360 1330,356 1400,330 1460,356 1640,352 1640,420',
    ),
    C.far,
    0,
  );
  a.close();
  // she rolls: the water stands higher toward the bow
  a.raw('<g transform="rotate(-1.4 742 400)">');
  a.open('water-1').cut(crest(s, 400, 1660, 384, 66, 6, 560), C.sea, 1, { sh: 0.6 });
  a.cut(waves(s, 430, 1600, 398, 424, 22, 34), C.haze2, 0, { op: 0.8 });
  a.close();
  a.open('buoy');
  a.cut(s.cut('930,402! 940,350 946,322 952,350 964,402!', O), C.rust, 1).cut(
    s.poly('937,366 956,366 959,380 934,380'),
    C.paper,
    0,
  );
  a.cut(s.poly('918,398 976,396 970,418 924,418'), C.near, 1);
  a.cut(s.cut('936,312! 926,296 934,280 946,284 960,296 978,300! 964,312 950,318!', O), C.paper, 1).cut(
    s.poly('926,288 916,292 927,295', { wob: 0.3 }),
    C.gilt,
    0,
  );
  a.close();
  a.open('water-2').cut(crest(s, 400, 1660, 426, 104, 13, 560), C.sea2, 1, { sh: 0.8 });
  a.cut(waves(s, 430, 1600, 446, 500, 20, 52, -6), '#d7e6de', 0, { op: 0.85 }).cut(
    waves(s, 470, 1600, 452, 500, 12, 44, 5),
    C.sea3,
    0,
  );
  a.close();
  a.raw('</g></g>');
  // the wall with the windows cut out of it
  a.cut(`M-20 118H1640V650H-20Z${XS.map(pane).join('')}`, C.wall, 2, { evenodd: 1, edge: 0 });
  const ring = (x) => {
    const o = (q) =>
      `M${x + 20 - q} ${TOP - q}h${W - 40 + 2 * q}q20 0 20 20v${HIGH - 40 + 2 * q}q0 20-20 20h${40 - W - 2 * q}q-20 0-20-20v${40 - HIGH - 2 * q}q0-20 20-20z`;
    return o(13) + o(0);
  };
  a.cut(XS.map(ring).join(''), C.frame, 1, { evenodd: 1 });
  a.cut(
    XS.map((x) =>
      [0, 1, 2]
        .map(
          (i) =>
            s.disc(x + 20 + i * 66, TOP - 6.5, 3, 3, { n: 5 }) +
            s.disc(x + 20 + i * 66, TOP + HIGH + 6.5, 3, 3, { n: 5 }),
        )
        .join(''),
    ).join(''),
    C.frame2,
    0,
  );
  a.cut(
    XS.map((x) =>
      s.poly([
        [x + 26, TOP + 12],
        [x + 62, TOP + 10],
        [x + 18, TOP + 120],
        [x + 12, TOP + 118],
      ]),
    ).join(''),
    '#fffdf2',
    0,
    { op: 0.45 },
  );
  a.close();
}

function shell(a, s) {
  a.cut(s.poly('-20,560 1640,552 1640,720 -20,724'), C.wain, 1);
  a.cut(
    many(34, (i) => s.slit(i * 50, 566, i * 50 + 1, 716, 2)),
    C.wain2,
    0,
  );
  a.cut(s.poly('-20,550 1640,540 1640,562 -20,572', { bow: 0.001 }), C.frame2, 1);
  a.cut(s.poly('-20,-20 1640,-20 1640,122 -20,134'), C.ceil, 2);
  a.cut(
    many(9, (i) =>
      s.poly([
        [-320 + i * 250, -20],
        [-284 + i * 250, -20],
        [60 + i * 178, 128],
        [36 + i * 178, 128],
      ]),
    ),
    C.ceil2,
    0,
  );
  a.cut(s.poly('-20,118 1640,106 1640,124 -20,138', { bow: 0.001 }), C.ceil3, 1);
  // pipes, painted over for ninety years
  a.cut(s.poly('-20,150 1640,140 1640,151 -20,161', { bow: 0.001 }), C.frame2, 1).cut(
    many(7, (i) => s.chip(150 + i * 232, 142 - i * 1.5, 12, 22, 0.5)),
    C.wain2,
    1,
  );
}

const loaf = {
  long: (x, y) => [
    `${x + 8},${y}! ${x + 6},${y - 26} ${x + 20},${y - 40} ${x + 58},${y - 42} ${x + 72},${y - 26} ${x + 70},${y}!`,
    3,
  ],
  round: (x, y) => [
    `${x + 10},${y}! ${x + 6},${y - 22} ${x + 20},${y - 48} ${x + 40},${y - 54} ${x + 60},${y - 46} ${x + 72},${y - 20} ${x + 66},${y}!`,
    2,
  ],
  tin: (x, y) => [
    `${x + 12},${y}! ${x + 11},${y - 30}! ${x + 4},${y - 46} ${x + 20},${y - 60} ${x + 40},${y - 64} ${x + 62},${y - 58} ${x + 74},${y - 44} ${x + 66},${y - 30}! ${x + 66},${y}!`,
    2,
  ],
};

function lockers(a, s) {
  const X = 66,
    Y = 262,
    w = 84,
    h = 112;
  a.defs += '<clipPath id="by-lamp"><path d="M-20 132L436 124 432 720H-20Z"/></clipPath>';
  a.open('lamp-light').raw('<g clip-path="url(#by-lamp)">');
  rings(a, s, 236, 300, [
    [196, C.lit1, 0.75],
    [136, C.lit2, 0.7],
    [84, C.lit3, 0.75],
  ]);
  a.raw('</g>').close();
  a.open('lockers');
  a.cut(s.poly('48,236 424,230 428,726 44,730'), C.wain2, 3);
  a.cut(s.poly('40,226 434,220 434,240 40,247'), C.edge, 1);
  const dark = [],
    shut = [],
    lip = [];
  const what = [
    '-',
    'long',
    '-',
    'round',
    'tin',
    '-',
    'round',
    'long',
    '-',
    'tin',
    'saddle',
    '-',
    'round',
    '-',
    '-',
    'tin',
  ];
  what.forEach((k, i) => {
    const x = X + (i % 4) * (w + 4),
      y = Y + Math.floor(i / 4) * (h + 3);
    (k === '-' ? shut : dark).push(s.chip(x, y, w, h - 2, 0.6));
    if (k !== '-') lip.push(s.chip(x, y + h - 10, w, 8, 0.4));
  });
  a.cut(dark.join(''), C.near2, 0);
  a.cut(shut.join(''), C.wall2, 1);
  what.forEach((k, i) => {
    const x = X + (i % 4) * (w + 4),
      y = Y + Math.floor(i / 4) * (h + 3);
    if (k === '-') {
      a.cut(s.chip(x + 20, y + 20, 44, 5, 0.4) + s.chip(x + 20, y + 31, 44, 5, 0.4), C.near, 0, { op: 0.75 });
      a.cut(s.disc(x + w - 14, y + 64, 5, 5, { n: 6 }), C.gilt, 1);
      return;
    }
    const base = y + h - 12;
    if (k === 'saddle') {
      a.raw(line(`M${x + 44} ${base - 24}L${x + 48} ${base}M${x + 28} ${base - 22}q18 10 36 0`, C.steel, 4));
      a.cut(
        s.cut(
          `${x + 10},${base - 44}! ${x + 30},${base - 56} ${x + 58},${base - 52} ${x + 76},${base - 42} ${x + 70},${base - 28} ${x + 52},${base - 24} ${x + 34},${base - 34} ${x + 14},${base - 36}!`,
          O,
        ),
        '#7d5236',
        1,
      );
      return;
    }
    const [d, n] = loaf[k](x, base);
    a.cut(s.cut(d, O), i === 1 || i === 6 ? '#d9a05a' : C.crust, 1);
    a.cut(
      many(n, (q) => s.slit(x + 24 + q * 16, base - 22, x + 34 + q * 16, base - 44, 5)),
      C.crumb,
      0,
    );
    if (i % 3 === 1)
      a.cut(
        s.cut(
          `${x + 6},${base}! ${x + 4},${base - 20}! ${x + 30},${base - 14} ${x + 56},${base - 20} ${x + 76},${base - 16}! ${x + 76},${base}!`,
          O,
        ),
        C.paper,
        1,
      );
  });
  a.cut(lip.join(''), C.edge, 0);
  a.open('locker-door');
  a.cut(s.poly('330,376 376,366 378,504 330,490'), C.wall, 2).cut(
    s.slit(342, 396, 368, 392, 4) + s.slit(342, 410, 368, 407, 4),
    C.near,
    0,
  );
  a.cut(s.disc(368, 446, 5, 6, { n: 6 }), C.gilt, 1);
  a.close();
  a.close();
  // the bulkhead lamp, in its cage
  a.open('lamp');
  a.cut(s.poly('196,168 276,165 284,186 188,189'), C.near, 2);
  a.cut(s.cut('198,188! 274,186! 270,214 250,230 236,232 220,230 202,214!', O), C.lamp, 1);
  a.raw(line('M210 188q4 30 14 42M236 187v45M262 187q-4 30-14 42M200 206q36 8 72 0', C.near, 2.6));
  a.close();
}

function bench(a, s, x0, x1, y, k, c, lit, lvl) {
  // seen from behind: slats between two ends
  const n = 3;
  a.cut(
    many(n, (i) =>
      s.poly(
        [
          [x0, y + i * 30 * k],
          [x1, y - 2 + i * 30 * k],
          [x1, y + 20 * k - 2 + i * 30 * k],
          [x0, y + 20 * k + i * 30 * k],
        ],
        { bow: 0.001 },
      ),
    ),
    c,
    lvl,
  );
  a.cut(s.slit(x0 + 12, y + 4, x1 - 12, y + 2, -4 * k), lit, 0);
}

function floor(a, s) {
  a.cut(s.poly('-20,714 1640,708 1640,1010 -20,1010'), C.floor, 1);
  a.cut(
    many(17, (i) => {
      const x = -500 + i * 150,
        u = 742 + (x - 742) * 1.62;
      return s.poly(
        [
          [x, 712],
          [x + 4, 712],
          [u + 7, 1010],
          [u, 1010],
        ],
        { wob: 0.4 },
      );
    }),
    C.floor2,
    0,
  );
  a.open('floor-light');
  a.cut(
    XS.map((x) =>
      s.poly([
        [x + 10, 730],
        [x + W - 20, 730],
        [x + W - 90 + (x - 742) * 0.3, 860],
        [x - 70 + (x - 742) * 0.3, 860],
      ]),
    ).join(''),
    C.floor3,
    0,
    { op: 0.75 },
  );
  a.close();
}

function seats(a, s) {
  // along the windows
  a.open('bench-far');
  a.cut(
    s.poly('446,584 1640,576 1640,596 446,604', { bow: 0.001 }) +
      s.poly('446,614 1640,606 1640,624 446,632', { bow: 0.001 }),
    C.slat2,
    1,
  );
  a.cut(s.poly('446,664 1640,656 1640,690 430,700', { bow: 0.001 }), C.edge, 2).cut(
    many(3, (i) =>
      s.poly(`440,${672 + i * 9} 1640,${664 + i * 9} 1640,${666 + i * 9} 440,${674 + i * 9}`, { bow: 0.001 }),
    ),
    C.wain,
    0,
  );
  a.cut(
    many(7, (i) =>
      s.poly([
        [470 + i * 180, 696],
        [484 + i * 180, 696],
        [480 + i * 180, 740],
        [468 + i * 180, 740],
      ]),
    ),
    C.slat,
    1,
  );
  a.close();
  a.open('bench-mid');
  for (const [x0, x1] of [[764, 1640]]) {
    a.cut(
      s.poly([
        [x0, 812],
        [x0 + 12, 736],
        [x0 + 24, 736],
        [x0 + 20, 830],
        [x0, 830],
      ]) +
        (x1 < 1600
          ? s.poly([
              [x1 - 24, 736],
              [x1 - 12, 736],
              [x1, 830],
              [x1 - 18, 830],
            ])
          : ''),
      C.near,
      1,
    );
    bench(a, s, x0 + 6, x1 - 6, 742, 0.72, C.slat, C.edge, 2);
  }
  a.close();
}

function straps(a, s) {
  a.open('straps');
  a.cut(s.poly('430,60 1640,44 1640,52 430,68', { bow: 0.001 }), C.gilt, 1);
  for (let i = 0; i < 8; i++) {
    const x = 486 + i * 128,
      y = 60 - i * 1.7;
    a.raw(line(`M${x} ${y}q-9 40-14 66`, C.near, 6));
    a.raw(line(`M${x - 14} ${y + 64}q-26 6-24 34t28 20q24-4 22-30t-26-24z`, C.frame, 7));
  }
  a.close();
}

/** The backs of the last row, and the pole that everybody has held. */
function near(a, s) {
  a.open('pole');
  a.cut(s.poly('738,-20 752,-20 756,902 738,902', { bow: 0.001 }), C.gilt, 2).cut(
    s.poly('741,-20 744,-20 745,900 741,900', { bow: 0.001 }),
    C.lamp,
    0,
  );
  a.cut(s.poly('726,890 768,890 772,908 722,908'), C.near, 1);
  a.close();
  a.open('bench-near');
  for (const [x0, x1] of [
    [-40, 588],
    [776, 1640],
  ]) {
    bench(a, s, x0, x1, 870, 1.5, C.near, C.slat2, 3);
    if (x1 < 1600)
      a.cut(s.cut(`${x1 - 30},1012! ${x1 - 26},866 ${x1 - 12},852 ${x1 + 4},864 ${x1 + 10},1012!`, O), C.near2, 3);
    else a.cut(s.cut(`${x0 - 8},1012! ${x0 - 4},866 ${x0 + 12},850 ${x0 + 28},862 ${x0 + 34},1012!`, O), C.near2, 3);
  }
  a.close();
  // somebody's shopping, going home
  a.open('bag');
  a.cut(s.cut('118,874! 128,806 180,798 238,804! 250,872!', O), '#7c3a46', 3);
  a.raw(line('M142 806q14-54 46-50t38 48', '#7c3a46', 8));
  a.cut(
    s.cut('160,806! 166,762 178,746! 190,764 196,804!', O) + s.cut('196,804! 206,772 224,758! 222,788 216,804!', O),
    C.edge,
    1,
  );
  a.cut(s.slit(140, 828, 228, 826, 4) + s.slit(138, 846, 230, 844, 4), '#97525c', 0);
  a.close();
}

/** The lower deck. */
export function lateBoat({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#1d332d', edge: '#fffbea', seed: 57 }),
    s = a.s;
  a.meta = HEAD;
  a.open('far');
  outside(a, s);
  shell(a, s);
  a.close();
  a.open('mid');
  floor(a, s);
  lockers(a, s);
  straps(a, s);
  seats(a, s);
  a.raw(`<g id="people">${people}</g>`);
  a.close();
  a.open('near');
  near(a, s);
  a.close();
  return a;
}
