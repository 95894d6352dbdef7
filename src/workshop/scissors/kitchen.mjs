// Jana's kitchen, Wednesday: an empty chair and an onion under the lamp. Only drawing enters here; art.mjs writes files.
import { Sheet } from './scissors.mjs';
import { J } from './figures.mjs';
const C = {
  wall: '#4f7566',
  w2: '#638672',
  w3: '#8a9f76',
  w4: '#bdb87f',
  w5: '#e8cf8e',
  w6: '#fbe7b6',
  wain: '#2f5a4c',
  wain2: '#24483d',
  haze: '#e2e7da',
  haze2: '#cfdacd',
  clear: '#bccdc8',
  brown: '#a98560',
  green: '#7d9f85',
  frame: '#efe3c6',
  frame2: '#d8c59d',
  bottle: '#2f6b57',
  amber: '#d98f3c',
  brownb: '#84502e',
  aqua: '#9cc7b8',
  cloth: '#f6ead0',
  check: '#c2634a',
  wood: '#b57b4a',
  wood2: '#8d5a36',
  ink: '#1d332d',
  near: '#1f3a33',
  near2: '#16292a',
  pot: '#c98443',
  pot2: '#9c5d2f',
  enam: '#f1e7d2',
  onion: '#c07a4e',
  onion2: '#e3b184',
  cut: '#f7ead6',
  cutl: '#c9b3c4',
  steel: '#ccd3d2',
};
export function kitchen({ between = '', dish = true } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#172b2c', edge: '#fff6de', seed: 31 }),
    s = a.s,
    o = { wob: 0.5, kick: 3 };
  a.meta =
    '<!-- JANAS KITCHEN, Wednesday. sheet: left (x<608 is wall and door). safe: 608,0 992x1000. focal: table under the lamp 1175,700; a person stands behind the table, feet line y 1040, x 1175. phone 4:3: 640,210 960x720. Layers far mid near; animate: haze-1 haze-2 glass-hills steam-1..3 lamp (swing about 1175,0) light bottles -->';
  // FAR: wall, stepped lamplight, wallpaper, window
  a.open('far').raw(`<path d="M0 0H1600V1000H0Z" fill="${C.wall}"/>`);
  a.open('light');
  for (const [r, c] of [
    [640, C.w2],
    [470, C.w3],
    [318, C.w4],
    [196, C.w5],
  ])
    a.cut(s.disc(1175, 400, r, r * 0.94, { n: 14, wob: 0.012 }), c, 0);
  a.close();
  a.defs += `<path id="sprig" d="M0 24C-2 10-1-6 2-22C4-8 3 10 0 24ZM1 8C-10 6-16-2-17-12C-8-9-1-3 1 8ZM1-2C10-5 16-13 16-23C7-19 1-12 1-2ZM1 18C10 16 15 9 16 0C8 3 2 9 1 18Z"/>`;
  let wp = '';
  for (let r = 0; r < 9; r++)
    for (let c = 0; c < 22; c++) {
      const x = 30 + c * 76 + (r % 2) * 38,
        y = 30 + r * 76;
      if ((x > 655 && x < 1075 && y > 130 && y < 600) || y > 640) continue;
      wp += `<use href="#sprig" x="${x}" y="${y}"/>`;
    }
  a.raw(`<g id="wallpaper" fill="${C.wain}" opacity=".2">${wp}</g>`);
  a.cut(s.poly('-20,650 1620,642 1620,1010 -20,1010'), C.wain, 2);
  a.cut(s.poly('-20,636 1620,630 1620,652 -20,660'), C.wain2, 1);
  a.cut([...Array(28)].map((_, i) => s.slit(i * 60, 664, i * 60 + 1, 1000, 2)).join(''), C.wain2, 0, { op: 0.8 });
  a.defs += '<clipPath id="win"><path d="M684 164H1046V574H684Z"/></clipPath>';
  a.open('window').raw('<g clip-path="url(#win)">');
  a.raw(`<path d="M684 164H1046V574H684Z" fill="${C.haze}"/>`);
  a.cut(s.disc(770, 262, 44, 43, { n: 10 }), '#f8f0d8', 0);
  a.cut(
    s.poly(
      '690,470 690,430 738,428 738,300 756,298 758,426 800,424 800,404 880,402 880,430 950,428 954,330 970,329 974,430 1060,426 1060,480',
    ),
    C.haze2,
    1,
    { sh: 0.4 },
  );
  a.open('haze-2');
  a.cut(s.cut('660,420! 760,402 860,414 960,398 1070,410! 1070,470! 660,470!'), C.haze, 0, { op: 0.7 });
  a.close();
  const hill = (d, c, n, x0, x1, top, bot, lo, hi) => {
    a.cut(d, c, 1, { sh: 0.9 });
    let l = '',
      h = '';
    for (let i = 0; i < n; i++) {
      const t = Math.sqrt((i + 0.5) / n),
        w = ((x1 - x0) / 2) * t * 0.84,
        x = (x0 + x1) / 2 + s.j(w),
        y = top + (bot - top) * t * 0.96 + 8,
        k = 7 + s.r() * 8,
        q = `M${x | 0} ${y | 0}l${k | 0} ${-((s.r() * 7) | 0)} ${(s.r() * 6 - 3) | 0} ${(k * 0.8) | 0}z`;
      if (i % 2) l += q;
      else h += q;
    }
    a.cut(l, lo, 0, { op: 0.6 });
    a.cut(h, hi, 0, { op: 0.8 });
  };
  a.open('glass-hills');
  hill(
    s.cut('830,560! 880,470 920,400 956,352 976,338! 1000,356 1040,420 1100,540! 1100,560!', o),
    C.clear,
    44,
    850,
    1100,
    338,
    540,
    '#9cb6b2',
    '#f4f7ee',
  );
  hill(
    s.cut('630,580! 670,490 716,420 752,376 772,366! 796,380 840,440 900,540 916,580!', o),
    C.brown,
    44,
    660,
    890,
    366,
    560,
    '#8c6440',
    '#e0c193',
  );
  hill(
    s.cut('720,600! 780,520 832,462 866,440! 900,452 960,510 1020,560 1060,600!', o),
    C.green,
    40,
    760,
    1010,
    440,
    575,
    '#557f62',
    '#bfdcb6',
  );
  a.close();
  a.open('haze-1');
  a.cut(s.cut('660,520! 740,506 840,522 930,508 1070,520! 1070,560! 960,566 820,552 660,566!'), C.haze, 0, {
    op: 0.55,
  });
  a.close();
  a.raw('</g>');
  const hole = (x0, y0, x1, y1) => `M${x0} ${y0}V${y1}H${x1}V${y0}Z`;
  a.cut(
    s.rect(660, 142, 412, 446).replace(/Z$/, 'Z') +
      hole(688, 168, 856, 312) +
      hole(876, 167, 1043, 312) +
      hole(687, 330, 857, 566) +
      hole(875, 330, 1044, 566),
    C.frame,
    2,
    { evenodd: 1 },
  );
  a.cut(s.poly('1060,146 1072,142 1072,586 1060,584') + s.poly('866,150 874,168 874,566 866,566'), C.frame2, 0, {
    op: 0.8,
  });
  a.cut(s.poly('630,576 1102,570 1108,604 624,610'), C.frame, 2);
  a.cut(s.poly('624,600 1108,594 1108,606 624,612'), C.frame2, 0);
  a.open('curtain');
  a.cut(s.cut('640,118! 700,126 764,116! 752,240 730,330 690,420! 652,414 630,420! 640,300', o), C.check, 2);
  a.cut([0, 1, 2, 3].map((i) => s.slit(656 + i * 26, 124, 640 + i * 17, 410, 3)).join(''), '#a14a36', 0, { op: 0.8 });
  a.cut(s.poly('626,384 712,370 716,390 628,404'), C.cloth, 1);
  a.cut(s.cut('980,118! 1040,126 1092,116! 1098,300 1104,420! 1076,414 1050,420! 1010,320 994,230', o), C.check, 2);
  a.cut([0, 1, 2, 3].map((i) => s.slit(1006 + i * 24, 122, 1050 + i * 14, 408, 3)).join(''), '#a14a36', 0, { op: 0.8 });
  a.cut(s.poly('1028,370 1110,384 1110,404 1030,390'), C.cloth, 1);
  a.cut(s.poly('612,112 1120,106 1120,118 612,124'), C.wood2, 2);
  a.close();
  a.open('bottles');
  const bot = (x, w, h, nk, c, hi) => {
    a.cut(
      s.cut(
        [
          [x, 580, 1],
          [x - 1, 580 - h * 0.6, 0],
          [x + w * 0.34, 580 - h * 0.74, 0],
          [x + w * 0.36, 580 - h, 1],
          [x + w * 0.64, 580 - h, 1],
          [x + w * 0.66, 580 - h * 0.74, 0],
          [x + w + 1, 580 - h * 0.6, 0],
          [x + w, 580, 1],
        ],
        o,
      ),
      c,
      1,
      { attrs: 'opacity=".86"', edgeOp: 0.35, sh: 0.8 },
    );
    a.cut(s.slit(x + w * 0.22, 580 - h * 0.55, x + w * 0.2, 572, 4), hi, 0, { op: 0.7 });
  };
  bot(700, 40, 112, 1, C.bottle, '#a8d8b8');
  bot(748, 30, 78, 1, C.amber, '#ffe3a8');
  bot(786, 44, 62, 1, C.aqua, '#f4fff4');
  bot(912, 34, 132, 1, C.brownb, '#e3a865');
  bot(956, 46, 92, 1, C.bottle, '#a8d8b8');
  bot(1010, 28, 70, 1, C.aqua, '#f4fff4');
  a.close();
  a.close();
  a.close();
  // MID
  a.open('mid');
  a.open('stubs');
  const tk = ['#f1aca3', '#f6cf9c', '#c7d9b4', '#c9bedb', '#fdf3e3'];
  for (let i = 0; i < 13; i++) {
    const t = -172 + i * 13.7;
    a.raw(`<g transform="translate(1400 262) rotate(${t.toFixed(1)})">`);
    if (i === 0)
      a.defs += `<path id="stub" d="${s.poly('14,-6 112,-17 113,-7 109,0 113,7 112,17 14,6', { wob: 0.6 })}"/>`;
    a.raw(
      `<use href="#stub" x="2" y="3" fill="#172b2c" opacity=".2"/><use href="#stub" fill="${tk[(i * 2) % 5]}"/><path d="M70-6l28-2 0 3-28 2zM70 3l20 1 0 3-20-1z" fill="#4b6a7c" opacity=".55"/></g>`,
    );
  }
  a.cut(s.disc(1400, 260, 11, 11, { n: 8 }), C.check, 1);
  a.close();
  a.open('shelf');
  a.cut(s.poly('1268,392 1620,386 1620,404 1268,410'), C.wood, 3);
  a.cut(s.poly('1268,402 1620,396 1620,405 1268,411'), C.wood2, 0);
  const jar = (x, w, h, c, lid) => {
    a.cut(
      s.cut(
        [
          [x, 391, 1],
          [x - 1, 391 - h + 6],
          [x + 6, 391 - h, 1],
          [x + w - 6, 391 - h, 1],
          [x + w + 1, 391 - h + 6],
          [x + w, 391, 1],
        ],
        o,
      ),
      c,
      2,
    );
    a.cut(s.rect(x + 2, 380 - h, w - 4, 13), lid, 1);
  };
  jar(1290, 46, 62, '#d9a055', C.check);
  jar(1344, 38, 46, '#8fb59a', C.frame);
  a.cut(s.cut('1396,390! 1392,348 1408,332 1450,332 1466,348 1462,390!', o), J.dishl, 2);
  a.cut(s.poly('1390,352 1468,352 1468,360 1390,360'), J.dish, 0);
  jar(1480, 44, 70, '#b65f45', C.frame);
  jar(1532, 54, 54, '#efe3c6', C.wood2);
  for (const [x, c] of [
    [1300, C.cloth],
    [1352, J.dish],
    [1562, C.check],
  ]) {
    a.cut(s.rect(x + 12, 404, 4, 12), C.ink, 0);
    a.cut(
      s.cut(
        [
          [x - 6, 416, 1],
          [x + 32, 416, 1],
          [x + 29, 452],
          [x + 14, 458],
          [x - 2, 452],
        ],
        o,
      ),
      c,
      2,
    );
  }
  a.close();
  a.open('stove');
  a.cut(s.poly('1300,596 1640,588 1640,900 1306,900'), C.enam, 3);
  a.cut(s.poly('1290,582 1640,574 1640,602 1290,610'), C.near, 2);
  a.cut(s.poly('1330,690 1600,684 1600,860 1334,864'), C.frame2, 1);
  a.cut([0, 1, 2, 3].map((i) => s.disc(1342 + i * 62, 642, 15, 15, { n: 8 })).join(''), C.near, 1);
  a.cut([0, 1, 2, 3].map((i) => s.chip(1341 + i * 62, 630, 3, 11, 0.3)).join(''), C.w6, 0);
  a.close();
  a.open('pot');
  a.cut(s.cut('1352,580! 1346,484! 1500,480! 1496,578!', o), C.pot, 3);
  a.cut(s.cut('1460,482! 1500,480! 1496,578! 1456,579!', o), C.pot2, 0, { op: 0.7 });
  a.cut(s.slit(1372, 500, 1374, 566, 5), '#f1c27c', 0, { op: 0.9 });
  a.cut(
    s.cut('1320,504! 1348,496! 1348,516! 1322,522!', o) + s.cut('1498,494! 1528,502! 1526,520! 1498,512!', o),
    C.pot2,
    1,
  );
  a.cut(s.cut('1338,482! 1356,458 1420,446 1486,456 1508,478!', o), '#d99a58', 2);
  a.cut(s.disc(1421, 444, 10, 9, { n: 7 }), C.ink, 1);
  a.close();
  a.open('steam');
  const stm = (id, d, op) => {
    a.open(id);
    a.cut(d, '#fff7e4', 1, { sh: 0.4, attrs: `opacity="${op}"`, edgeOp: 0.2 });
    a.close();
  };
  stm(
    'steam-3',
    s.cut('1352,296! 1330,250 1344,206 1372,176 1380,130 1366,84! 1404,128 1404,180 1376,222 1366,258!', o),
    0.34,
  );
  stm('steam-2', s.cut('1386,400! 1358,362 1362,322 1386,288 1390,246! 1420,290 1412,330 1396,362!', o), 0.5);
  stm(
    'steam-1',
    s.cut('1404,446! 1376,414 1384,380 1416,350 1430,306 1424,262! 1462,310 1460,362 1432,396 1420,446!', o),
    0.6,
  );
  a.close();
  a.raw(`<g id="people">${between}</g>`);
  a.open('table');
  a.cut(s.poly('640,752 1640,738 1640,1010 516,1010'), C.cloth, 4);
  a.open('table-light');
  a.cut(s.disc(1185, 850, 420, 96, { n: 13 }), '#fff7df', 0);
  a.close();
  let ck = '';
  for (let i = 0; i < 15; i++) {
    const x0 = 690 + i * 72,
      x1 = 1185 + (x0 - 1185) * 1.24;
    ck += s.slit(x0, 752, x1, 960, 4.4);
  }
  for (const [y, w] of [
    [772, 3],
    [802, 4],
    [846, 5],
    [906, 6],
  ])
    ck += s.slit(648 - (y - 752) * 0.55, y + 3, 1180, y - 1, w) + s.slit(1150, y, 1640, y - 6, w);
  a.cut(ck, C.check, 0, { op: 0.5 });
  let sc = 'M500 962';
  for (let i = 0; i < 18; i++) sc += `Q${531 + i * 64} ${(1004 + s.j(3)) | 0} ${564 + i * 64} ${(962 - i * 0.6) | 0}`;
  sc += 'V1030H540Z';
  a.cut('M500 958L1660 946V1010H500Z', C.wood2, 0);
  a.cut(sc.replace('V1030H540Z', 'L1660 940L506 950Z'), '#e9d6b2', 2);
  a.close();
  a.open('dish', dish ? '' : 'display="none"');
  a.raw('<g transform="translate(1142 818) scale(.98)">');
  a.cut(s.cut('-104,-52! 104,-52! 96,-6 64,18 0,24 -64,18 -96,-6', o), J.dish, 3);
  a.cut(s.cut('-98,-24! 0,-14 98,-24! 92,-4 62,15 0,20 -62,15 -92,-4', o), J.dish2, 0, { op: 0.7 });
  a.cut(s.cut('-114,-60! 114,-60! 115,-48! 0,-40 -115,-48!', o), J.dishl, 1);
  a.cut(s.cut('-88,-58! -78,-94 -42,-114 0,-118 42,-114 78,-94 88,-58! 0,-50', o), J.dish, 2);
  a.cut(s.cut('-74,-74! -62,-98 -34,-110 -8,-112! -36,-100 -54,-84 -60,-68!', o), J.dishl, 0);
  a.cut(s.disc(0, -122, 13, 11, { n: 8 }), J.dishl, 1);
  a.raw('</g>');
  a.open('spoons', 'transform="translate(196 52)"');
  a.cut(
    s.cut('1194,836! 1270,818! 1276,824! 1200,843!', o) + s.cut('1270,816! 1292,804 1312,806 1310,818 1288,828!', o),
    C.steel,
    1,
  );
  a.cut(
    s.cut('1204,858! 1280,844! 1285,850! 1209,865!', o) + s.cut('1280,842! 1304,832 1322,836 1318,847 1296,854!', o),
    C.steel,
    1,
  );
  a.close();
  a.close();
  a.open('mugs');
  for (const [x, y, c] of [
    [974, 812, C.check],
    [1452, 820, C.bottle],
  ]) {
    a.cut(
      s.cut(
        [
          [x - 30, y - 62, 1],
          [x + 30, y - 62, 1],
          [x + 26, y - 4],
          [x, y + 2],
          [x - 26, y - 4],
        ],
        o,
      ) + `M${x + 28} ${y - 50}c26-4 28 34 0 38l-1-9c16-3 14-22 1-20z`,
      c,
      2,
    );
    a.cut(s.disc(x, y - 61, 29, 7, { n: 9 }), '#5a3a2c', 0);
    a.cut(s.slit(x - 18, y - 48, x - 15, y - 10, 4), '#fff', 0, { op: 0.35 });
  }
  a.close();
  a.close();
  // LAMP between
  a.open('lamp', 'transform="translate(0 -104)"');
  a.cut(s.poly('1172,90 1178,90 1178,214 1172,214'), C.ink, 1);
  a.cut(s.disc(1175, 318, 40, 36, { n: 10 }), '#fffdf0', 0);
  a.cut(s.cut('1158,214! 1192,214! 1198,236 1240,268 1272,318! 1175,330 1078,318! 1110,268 1152,236', o), C.near, 3);
  a.cut(s.cut('1158,214! 1170,214! 1172,238 1124,276 1100,318! 1078,318! 1110,268 1152,236', o), C.bottle, 0);
  a.cut(s.cut('1078,318! 1175,328 1272,318! 1268,328 1175,342 1082,328', o), C.w6, 0);
  a.close();
  // NEAR: board, onion, knife, the chair pulled out for you, door, string of onions
  a.open('near');
  a.open('board', 'transform="translate(6 -58)"');
  a.cut(s.cut('1150,930! 1420,922! 1446,984! 1124,994!', o), C.wood, 3);
  a.cut([0, 1, 2].map((i) => s.slit(1150 - i * 6, 944 + i * 15, 1440 + i * 6, 936 + i * 15, 2)).join(''), C.wood2, 0, {
    op: 0.6,
  });
  a.cut(
    s.cut('1226,952! 1196,946 1182,920 1192,890 1222,872 1234,850! 1246,872 1276,888 1288,918 1272,946 1240,952!', o),
    C.onion,
    3,
  );
  a.cut(
    [
      [-26, 5],
      [-10, 3],
      [10, -3],
      [28, -5],
    ]
      .map(([q, b]) => s.slit(1234 + q * 0.3, 868, 1234 + q, 946, b))
      .join(''),
    '#9c5a38',
    0,
    { op: 0.7 },
  );
  a.cut(s.cut('1200,922! 1200,896 1220,880! 1210,904', o), C.onion2, 0);
  a.cut(s.disc(1346, 944, 48, 29, { n: 11 }), C.onion, 2);
  a.cut(s.disc(1345, 940, 44, 25, { n: 11 }), C.cut, 0);
  a.cut(s.disc(1345, 940, 34, 18.5, { n: 10 }), C.cutl, 0);
  a.cut(s.disc(1345, 940, 30, 16, { n: 10 }), C.cut, 0);
  a.cut(s.disc(1344, 940, 20, 10.5, { n: 9 }), C.cutl, 0);
  a.cut(s.disc(1344, 940, 16.5, 8.4, { n: 9 }), C.cut, 0);
  a.cut(s.disc(1344, 940, 7, 3.6, { n: 7 }), C.cutl, 0);
  a.close();
  a.open('knife', 'transform="translate(20 -66)"');
  a.cut(s.cut('1108,992! 1010,914! 996,892! 1018,896 1122,974!', o), C.steel, 2);
  a.cut(s.cut('1104,990! 1120,972! 1168,1004! 1154,1022!', o), C.near2, 1);
  a.cut(s.slit(1010, 906, 1108, 985, -3), '#fff', 0, { op: 0.7 });
  a.close();
  a.open('chair');
  a.cut(
    s.poly('664,1010 640,742 664,736 694,1010') +
      s.poly('868,1010 892,730 916,736 900,1010') +
      s.cut('626,742! 700,704 860,696 930,730! 924,768! 850,744 700,750 634,782!', o) +
      s.cut('654,850! 780,836 906,840! 904,868! 780,862 658,878!', o) +
      [706, 760, 814]
        .map((x) =>
          s.poly([
            [x, 740],
            [x + 13, 740],
            [x + 14, 850],
            [x + 2, 850],
          ]),
        )
        .join(''),
    C.near,
    4,
  );
  a.cut(s.slit(636, 748, 920, 734, 6), '#5f8a72', 0, { op: 0.7 });
  a.close();
  a.open('halo');
  a.cut(
    'M884 722C868 742 862 800 876 832C886 852 914 852 926 830C940 798 938 744 926 722L919 726C930 752 931 798 918 824C910 838 892 838 884 824C872 796 878 748 891 726Z',
    '#f3f5ee',
    2,
  );
  a.cut(s.rect(894, 838, 16, 9, { wob: 0.5 }), '#bfe0b8', 1);
  a.close();
  a.open('door');
  a.cut(s.poly('-20,-20 470,-20 486,1010 -20,1010'), C.near, 4);
  a.cut(s.poly('452,-20 470,-20 486,1010 466,1010'), '#3d6a5a', 0);
  a.cut(s.poly('60,90 390,84 396,430 62,436') + s.poly('62,500 398,494 404,900 64,906'), C.near2, 0, { op: 0.6 });
  a.cut(s.disc(430, 540, 15, 15, { n: 8 }), C.amber, 2);
  a.close();
  a.open('onion-string');
  a.cut(s.slit(1556, -20, 1566, 250, 5), C.wood2, 0);
  for (const [x, y, r, c] of [
    [1546, 60, 32, 0],
    [1588, 96, 33, 1],
    [1544, 128, 34, 1],
    [1586, 168, 34, 0],
    [1552, 204, 33, 0],
    [1574, 250, 30, 1],
  ]) {
    a.cut(
      s.cut(
        [
          [x - 4, y - r * 1.35, 1],
          [x + 4, y - r * 1.35, 1],
          [x + r * 0.7, y - r * 0.5],
          [x + r, y + r * 0.15],
          [x + r * 0.5, y + r * 0.85],
          [x, y + r],
          [x - r * 0.55, y + r * 0.8],
          [x - r, y + r * 0.1],
          [x - r * 0.68, y - r * 0.55],
        ],
        o,
      ),
      c ? C.onion : '#b56a44',
      2,
    );
    a.cut(s.slit(x - 2, y - r, x - r * 0.5, y + r * 0.7, 4), C.onion2, 0, { op: 0.6 });
  }
  a.close();
  a.close();
  return a;
}
