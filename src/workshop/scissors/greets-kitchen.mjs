// Greet Achterberg's kitchen, Thursday night: a card table, matchsticks in heaps, and a hand lying face down at a chair that
// somebody has just left. Only drawing enters here; art.mjs writes the file.
// Secrets: there are two coats on the one hook, and a card's corner under the tea cosy.
import { Sheet } from './scissors.mjs';
import { O, line, many, rings } from './pieces.mjs';

const C = {
  wall: '#52304f',
  w1: '#65394f',
  w2: '#835151',
  w3: '#ab7954',
  w4: '#d6a864',
  w5: '#f2d695',
  print: '#3a2140',
  wain: '#38203f',
  wain2: '#2c1833',
  rail: '#7d5a72',
  near: '#2b1b35',
  near2: '#1e1328',
  cloth: '#5d4672',
  cloth2: '#6d5680',
  cl1: '#82667f',
  cl2: '#a98c84',
  cl3: '#d3b68f',
  cl4: '#f3dfb2',
  hem: '#4a375e',
  damson: '#7d2f50',
  damson2: '#5d2039',
  card: '#fdf3e0',
  card2: '#e4d2b4',
  wood: '#a8764a',
  wood2: '#7d5236',
  wood3: '#c49460',
  match: '#b07a3c',
  tip: '#8c3650',
  gilt: '#dba63f',
  gilt2: '#a97b2c',
  enam: '#efe0c8',
  enam2: '#cdb79c',
  blue: '#6f8cc8',
  night: '#2f2a52',
  night2: '#3d3862',
  rain: '#a99bb8',
  cosy: '#566b57',
  cosy2: '#7d9270',
  coat: '#566070',
  coat2: '#414a59',
  coat3: '#6d7887',
  jacket: '#8a4a55',
  jacket2: '#6b3540',
  tea: '#6b3f2a',
  steel: '#b7bcc8',
};
const HEAD =
  '<!-- GREETS KITCHEN, Thursday night. sheet: left (x<608 is dresser and dark). safe: 608,0 992x1000. focal: the hand face down 1094,742. people stand ' +
  'behind the table: feet line y 1008, left 846, centre 1094, right 1352 (.82); far, at the door, 700,910 (.62). phone 4:3: 630,240 970x728. Layers far mid near; ' +
  'animate: light lamp table-light rain clock-hand kettle-steam stove-glow. Secrets: two coats on one hook; a card under the cosy. -->';

function room(a, s) {
  a.raw(`<path d="M0 0H1600V1000H0Z" fill="${C.wall}"/>`);
  a.open('light');
  rings(a, s, 1094, 420, [
    [620, C.w1, 0.8],
    [450, C.w2, 0.75],
    [310, C.w3, 0.75],
    [196, C.w4, 0.8],
  ]);
  a.close();
  // diamonds, and between them a spade or two that the paper's maker did not mean
  a.defs +=
    '<path id="dia" d="M0-15L9 0 0 15-9 0Z"/><path id="spa" d="M0-15Q3-5 10 1 12 9 5 9 3 9 2 7L4 15H-4L-2 7Q-3 9-5 9-12 9-10 1-3-5 0-15Z"/>';
  let p = '';
  for (let r = 0; r < 9; r++)
    for (let c = 0; c < 19; c++) {
      const x = 30 + c * 88 + (r % 2) * 44,
        y = 44 + r * 74;
      if (x > 640 && x < 880 && y > 150 && y < 500) continue;
      p += `<use href="#${(r * 5 + c * 3) % 11 === 4 ? 'spa' : 'dia'}" x="${x}" y="${y}"/>`;
    }
  a.raw(`<g fill="${C.print}" opacity=".26">${p}</g>`);
  a.cut(s.poly('-20,688 1640,680 1640,1010 -20,1010'), C.wain, 1);
  a.cut(s.poly('-20,674 1640,666 1640,688 -20,696', { bow: 0.001 }), C.rail, 1);
  a.cut(
    many(27, (i) => s.slit(i * 62, 700, i * 62 + 1, 1000, 2)),
    C.wain2,
    0,
  );
}

function windowOf(a, s) {
  a.open('window');
  a.cut(s.rect(654, 168, 206, 300), C.enam2, 2).cut(s.rect(668, 182, 178, 272), C.night, 0);
  a.cut(s.poly('668,410 720,330 756,300 800,352 846,420 846,454 668,454'), C.night2, 0);
  a.cut([690, 734, 776, 818].map((x, i) => s.disc(x, 420 - i * 4, 9 - i, 9 - i, { n: 7 })).join(''), C.blue, 0);
  a.open('rain').cut(
    many(16, (i) =>
      s.slit(672 + ((i * 53) % 150), 196 + ((i * 71) % 230), 696 + ((i * 53) % 150), 208 + ((i * 71) % 230), 2.4),
    ),
    C.rain,
    0,
    { op: 0.6 },
  );
  a.close();
  a.cut(s.chip(753, 182, 8, 272, 0.3) + s.chip(668, 300, 178, 7, 0.3), C.enam2, 1);
  a.cut(s.poly('640,462 876,458 880,478 636,482'), C.enam, 2);
  a.cut(
    s.cut('646,140! 700,148 712,160! 700,300 664,430! 640,424!', O) +
      s.cut('868,136! 820,146 806,158! 820,300 852,428! 876,420!', O),
    C.damson,
    2,
  );
  a.cut(
    s.slit(662, 156, 652, 416, 3) +
      s.slit(684, 156, 662, 410, 3) +
      s.slit(850, 154, 862, 412, 3) +
      s.slit(830, 156, 850, 400, 3),
    C.damson2,
    0,
  );
  a.cut(s.poly('632,132 888,126 888,140 632,147'), C.wood2, 2);
  // his reading glasses, still
  a.raw(
    line(
      'M716 452a13 10 0 1 0 26 0 13 10 0 1 0-26 0zM748 451a13 10 0 1 0 26 0 13 10 0 1 0-26 0zM742 450q3-4 6 0M716 450l-10-8',
      C.near,
      3,
    ),
  );
  a.close();
}

function stove(a, s) {
  a.open('stove');
  a.cut(s.poly('600,640 816,634 822,960 594,964'), C.enam2, 3).cut(
    s.poly('590,628 826,620 828,642 588,650'),
    C.near,
    2,
  );
  a.cut(s.poly('622,700 796,695 798,860 620,866'), C.near, 1);
  a.open('stove-glow')
    .cut(s.poly('636,800 784,796 786,846 634,850'), '#a9583f', 0)
    .cut(s.poly('650,816 770,812 772,844 648,848'), C.gilt, 0, { op: 0.85 });
  a.close();
  a.cut(
    many(6, (i) => s.chip(640 + i * 26, 706, 6, 150, 0.5)),
    C.near2,
    0,
  );
  a.cut(
    s.cut('664,626! 656,584 676,556 716,550 752,560 768,590 760,624!', O) +
      s.cut('760,596! 800,580 812,560! 822,568! 808,600 764,618!', O),
    C.steel,
    2,
  );
  a.raw(line('M680 556q36-44 72 4', C.near, 7));
  a.cut(s.disc(714, 548, 9, 8, { n: 7 }), C.near, 1);
  a.close();
  a.open('kettle-steam')
    .cut(s.cut('818,560! 812,528 832,506 826,478! 848,508 842,536 830,562!', O), '#fff2da', 1, {
      sh: 0.3,
      attrs: 'opacity=".55"',
      edgeOp: 0.2,
    })
    .close();
}

function clockAndCoats(a, s) {
  a.open('clock');
  a.cut(s.cut('1262,300! 1270,250 1318,226 1366,250 1374,300! 1374,352! 1262,354!', O), C.wood2, 3).cut(
    s.disc(1318, 292, 45, 45, { n: 12 }),
    C.card,
    1,
  );
  a.cut(
    [...Array(12)]
      .map((_, i) =>
        s.disc(1318 + Math.sin((i * Math.PI) / 6) * 36, 292 - Math.cos((i * Math.PI) / 6) * 36, 3, 3, { n: 5 }),
      )
      .join(''),
    C.near,
    0,
  );
  // ten to eleven
  a.cut(s.poly('1314,294 1320,290 1304,262 1300,264', { wob: 0.2 }), C.near, 0);
  a.open('clock-hand')
    .cut(s.poly('1320,296 1322,290 1288,272 1286,276', { wob: 0.2 }), C.near, 0)
    .close();
  a.cut(s.disc(1318, 292, 5, 5, { n: 6 }), C.gilt, 0);
  a.cut(s.poly('1286,352 1350,350 1346,420 1290,422'), C.wood2, 1)
    .cut(s.poly('1296,358 1340,357 1338,412 1298,413'), C.near, 0)
    .cut(s.disc(1322, 392, 11, 11, { n: 8 }), C.gilt, 0);
  a.close();
  a.open('coats');
  a.cut(s.poly('1408,300 1560,296 1560,316 1408,321'), C.wood, 2);
  a.raw(line('M1482 310v22q2 12 16 8M1536 308v20q2 11 14 7M1430 312v20q2 11 14 7', C.gilt, 5));
  a.cut(
    s.cut(
      '1458,338! 1490,326 1524,336! 1552,366 1562,460 1560,600 1572,706! 1500,724 1424,712! 1430,600 1424,460 1434,366',
      O,
    ),
    C.coat,
    3,
  );
  a.cut(s.cut('1492,334! 1524,336! 1552,366 1562,460 1560,600 1572,706! 1520,720! 1514,560', O), C.coat2, 0, {
    op: 0.6,
  });
  a.cut(s.cut('1520,346! 1550,372 1566,470 1568,566! 1540,572! 1530,480 1520,410', O), C.coat3, 1);
  // and over it hers
  a.cut(
    s.cut(
      '1466,336! 1488,326 1510,336! 1530,372 1534,450 1526,560 1530,632! 1476,642 1416,634! 1418,540 1414,440 1432,368',
      O,
    ),
    C.jacket,
    2,
  );
  a.cut(s.poly('1478,346 1485,346 1492,638 1484,639'), C.jacket2, 0).cut(
    s.cut('1446,356! 1424,390 1414,470 1416,560! 1444,562! 1450,480 1456,420', O),
    '#9c5a64',
    1,
  );
  a.cut(s.cut('1464,338! 1484,332 1508,338! 1498,380 1484,392 1472,376', O), '#9c5a64', 1).cut(
    s.chip(1446, 528, 40, 6, 0.6),
    C.jacket2,
    0,
  );
  a.close();
}

function farChair(a, s) {
  a.open('empty-chair');
  a.cut(
    s.poly('996,960 1012,500 1030,500 1024,960') +
      s.poly('1166,960 1158,498 1176,498 1194,960') +
      s.cut('990,520! 1010,474 1092,460 1178,472 1200,516! 1176,528 1094,512 1012,532!', O) +
      s.cut('1010,596! 1094,584 1180,594! 1180,622! 1094,612 1010,624!', O),
    C.wood2,
    3,
  );
  a.cut(
    s.poly('1046,520 1060,518 1062,596 1048,597') +
      s.poly('1088,514 1102,514 1102,590 1088,590') +
      s.poly('1130,518 1144,520 1142,596 1128,595'),
    C.wood2,
    2,
  );
  a.cut(s.cut('1004,508! 1020,482 1094,470 1172,480 1186,504! 1094,488', O), C.wood, 0);
  a.cut(s.cut('1000,700! 1094,688 1190,698! 1204,740! 990,744!', O), C.damson, 2);
  a.close();
}

function lamp(a, s) {
  a.open('lamp');
  a.cut(s.poly('1091,-20 1098,-20 1098,130 1091,130'), C.near, 1);
  a.cut(s.disc(1094, 258, 34, 24, { n: 9 }), '#fffbe8', 0);
  a.cut(s.cut('1070,128! 1118,128! 1130,152 1184,196 1214,256! 1094,270 974,256! 1004,196 1058,152', O), C.near, 3);
  a.cut(s.cut('1070,128! 1084,128! 1074,158 1020,202 1000,258! 974,256! 1004,196 1058,152', O), C.rail, 0);
  a.cut(s.cut('974,256! 1094,268 1214,256! 1208,268 1094,282 980,268!', O), C.w5, 0);
  a.close();
}

const suit = { s: 'spa', d: 'dia' };
function face(a, s, x, y, t, kind, n) {
  const red = kind === 'd';
  a.raw(`<g transform="translate(${x} ${y}) rotate(${t}) scale(1 .62)">`)
    .cut(s.poly('-30,-44 30,-44 31,44 -30,44', { wob: 1 }), C.card, 1)
    .raw(
      `<g fill="${red ? C.damson : C.near}">${many(n, (i) => `<use href="#${suit[kind]}" x="${n === 1 ? 0 : i % 2 ? 12 : -12}" y="${n === 1 ? 0 : Math.floor(i / 2) * 26 - (Math.ceil(n / 2) - 1) * 13}"/>`)}</g>`,
    )
    .raw('</g>');
}

function table(a, s) {
  a.open('table');
  a.cut(s.cut('650,800! 700,740 860,704 1094,694 1330,704 1490,740 1546,800! 1560,1012! 630,1012!', O), C.cloth, 4);
  a.open('table-light');
  for (const [rx, ry, c, op] of [
    [386, 98, C.cl1, 0.9],
    [290, 78, C.cl2, 0.85],
    [206, 58, C.cl3, 0.85],
    [128, 38, C.cl4, 0.85],
  ])
    a.cut(s.disc(1094, 800, rx, ry, { n: 13, wob: 0.01 }), c, 0, { op });
  a.close();
  a.cut(s.cut('642,808! 760,872 920,904 1094,912 1270,904 1440,870 1552,806! 1564,1012! 626,1012!', O), C.hem, 1);
  a.cut(
    many(15, (i) => s.slit(668 + i * 62, 872 + Math.sin((i / 14) * Math.PI) * 50, 660 + i * 64, 1010, 6)),
    C.cloth,
    0,
    { op: 0.8 },
  );
  let d = '';
  for (let i = 0; i < 20; i++) {
    const q = (u) => 806 + Math.sin((Math.PI * u) / 20) * 106;
    d += `M${646 + i * 45.4} ${q(i) | 0}q10 22 22 ${((q(i + 0.5) - q(i)) | 0) + 22}q12-4 23 ${((q(i + 1) - q(i + 0.5)) | 0) - 22}`;
  }
  a.raw(line(d, C.gilt, 3, 'stroke-opacity=".8"'));
  a.close();
}

function matches(a, id, list) {
  a.open(id);
  a.raw(line(list.map(([x, y, u, v]) => `M${x + 2} ${y + 3}l${u} ${v}`).join(''), C.near, 5, 'stroke-opacity=".25"'));
  a.raw(line(list.map(([x, y, u, v]) => `M${x} ${y}l${u} ${v}`).join(''), C.match, 4.6));
  a.raw(line(list.map(([x, y, u, v]) => `M${x + u} ${y + v}h.01`).join(''), C.tip, 9));
  a.close();
}
const heap = (s, x, y, n, w) =>
  [...Array(n)].map((_, i) => {
    const t = s.r() * 3.1,
      k = 1 - i / n;
    return [
      Math.round(x + s.j(w * k)),
      Math.round(y - (i / n) * w * 0.55 + s.j(w * 0.12)),
      Math.round(Math.cos(t) * 32),
      Math.round(Math.sin(t) * 11 - 4),
    ];
  });

function game(a, s) {
  // what she had in her hand, and has
  a.open('hand-down');
  a.defs += `<g id="bk"><path d="M-27-41L27-42 28 42-28 41Z" fill="${C.near2}" opacity=".25" transform="translate(3 5)"/><path d="M-27-41L27-42 28 42-28 41Z" fill="${C.card}"/><path d="M-21-35L21-36 22 36-22 35Z" fill="${C.damson}"/><path d="M0-27L15 0 0 27-15 0Z" fill="${C.damson2}"/><path d="M0-12L7 0 0 12-7 0Z" fill="${C.gilt}"/></g>`;
  [-3, -2, -1, 0, 1, 2, 3].forEach((i) =>
    a.raw(
      `<use href="#bk" transform="translate(${1094 + i * 27} ${764 + Math.abs(i) * 4}) scale(1 .66) rotate(${i * 7})"/>`,
    ),
  );
  a.close();
  // eleven, counted out
  matches(
    a,
    'eleven',
    [...Array(11)].map((_, i) => [1222 + i * 10, 782 + (i % 3), 8, -30]),
  );
  matches(a, 'pot', heap(s, 1090, 842, 26, 44));
  matches(a, 'hers', heap(s, 904, 826, 40, 58));
  a.open('trick');
  face(a, s, 1222, 846, -14, 'd', 4);
  face(a, s, 1262, 856, 9, 's', 1);
  face(a, s, 1308, 846, -4, 'd', 2);
  a.close();
  a.open('pack');
  a.cut(s.poly('986,790 1040,786 1044,818 984,822'), C.card2, 1);
  a.raw('<use href="#bk" transform="translate(1012 786) scale(.98 .66) rotate(-5)"/>').close();
  // the pot, which stands nearer to her than to anybody
  a.open('teapot');
  a.cut(s.poly('776,838 824,822 834,846 790,862', { wob: 0.8 }), C.card, 1).raw(
    `<use href="#dia" transform="translate(806 842) rotate(60) scale(.7)" fill="${C.damson}"/>`,
  );
  a.cut(s.cut('716,846! 704,790 720,742 752,722 764,702! 778,722 812,744 824,794 814,846! 766,856', O), C.cosy, 3);
  a.cut(
    s.slit(732, 744, 722, 842, 6) +
      s.slit(752, 728, 748, 848, 6) +
      s.slit(776, 728, 782, 848, 6) +
      s.slit(798, 744, 806, 842, 6),
    C.cosy2,
    0,
  );
  a.cut(s.cut('816,790! 844,780 852,756! 864,762! 858,796 820,818!', O), C.enam, 1).cut(
    s.disc(764, 700, 12, 11, { n: 8 }),
    C.damson,
    1,
  );
  a.close();
  a.open('cups');
  for (const [x, y] of [
    [1402, 802],
    [918, 738],
  ]) {
    a.cut(s.disc(x, y + 30, 46, 12, { n: 10 }), C.enam2, 2);
    a.cut(
      s.cut(
        [
          [x - 28, y - 8, 1],
          [x + 28, y - 9, 1],
          [x + 22, y + 22],
          [x, y + 30],
          [x - 22, y + 22],
        ],
        O,
      ) + `M${x + 26} ${y - 2}c20-3 20 22-2 24l0-6c11-2 10-14 2-12z`,
      C.enam,
      1,
    );
    a.cut(s.disc(x, y - 8, 27, 6, { n: 9 }), C.tea, 0);
  }
  a.close();
}

function near(a, s) {
  a.open('chair-near');
  a.cut(
    s.poly('1288,1012 1296,912 1318,910 1316,1012') +
      s.poly('1470,1012 1462,906 1484,906 1496,1012') +
      s.cut('1276,926! 1300,884 1384,868 1472,880 1504,922! 1470,934 1386,914 1308,938!', O),
    C.near2,
    4,
  );
  a.cut(s.slit(1298, 902, 1478, 892, -6), C.rail, 0).close();
  a.open('dresser');
  a.cut(s.poly('-20,-20 560,-20 572,1010 -20,1010'), C.near, 4);
  a.cut(s.poly('60,120 520,110 524,300 64,306') + s.poly('64,350 524,344 528,540 66,548'), C.near2, 0, { op: 0.7 });
  for (let i = 0; i < 8; i++)
    a.cut(
      s.disc(120 + (i % 4) * 116, (i < 4 ? 236 : 470) - (i % 4), 46, 46, { n: 11 }),
      i % 3 ? '#54426b' : '#6b4763',
      1,
    );
  a.close();
}

/** The kitchen. */
export function greetsKitchen({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#1e1328', edge: '#ffe9c4', seed: 21 }),
    s = a.s;
  a.meta = HEAD;
  a.open('far');
  room(a, s);
  windowOf(a, s);
  a.close();
  a.open('mid');
  stove(a, s);
  clockAndCoats(a, s);
  farChair(a, s);
  lamp(a, s);
  a.raw(`<g id="people">${people}</g>`);
  a.close();
  a.open('near');
  table(a, s);
  game(a, s);
  near(a, s);
  a.close();
  return a;
}
