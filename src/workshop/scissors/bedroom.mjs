// The bedroom on Tern Street, Monday night: two pillows side by side, and two pins facing each other over them.
// Monday's almonds by one lamp. Only drawing enters here; art.mjs writes the file.
// Secret: across the water one lit window has rust curtains and a bottle on its sill. It is Jana's kitchen.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';

const C = {
  wall: '#2c4668',
  wall2: '#3d5272',
  wall3: '#5f6178',
  wall4: '#96767d',
  wall5: '#cf9a86',
  wall6: '#f2c79c',
  stripe: '#1f2f45',
  sky: '#1b2b47',
  sky2: '#23395a',
  sky3: '#2f4a6c',
  moon: '#fdf3e3',
  far: '#14213a',
  far2: '#101b30',
  sea: '#28486a',
  sea2: '#1e3855',
  lit: '#f6cf9c',
  lit2: '#fff3c4',
  frame: '#8a86a6',
  frame2: '#5d6186',
  curtain: '#6f6a93',
  curtain2: '#565680',
  curtainLit: '#b98f94',
  head: '#5b4159',
  head2: '#452f49',
  headLit: '#a56f6b',
  pillow: '#fdeedb',
  pillow2: '#e9c3ab',
  dark: '#a6a6c6',
  dark2: '#7f82aa',
  sheet: '#f6dcc4',
  sheet2: '#8f90b6',
  wood: '#a86f5c',
  wood2: '#7d4f4d',
  night: '#3a3552',
  night2: '#2b2942',
  hull: '#274b66',
  ink: '#1b2740',
  gilt: '#eab54d',
  giltd: '#9a7a56',
  shade: '#fbdcae',
  glass: '#9fb8c8',
  rust: '#b9563d',
  bottle: '#2f6b57',
};
const HAND = { wob: 0.5, kick: 3 };

const HEAD =
  '<!-- BEDROOM, Monday night. sheet: right (x>992 is set dressing). safe: 0,0 992x1000. ' +
  'focal: the two pillows 500,590, then the pins 222,572 and 794,580. feet line y 985; sitting up in bed y 1116, behind near. ' +
  'phone 4:3: 0,36 1000x750. Layers far mid near; animate: moon lamp-glow curtain window-lights window-boat glitter ' +
  '(the flowers: his-flower hers-flower). -->';

const many = (n, f) => Array.from({ length: n }, (_, i) => f(i)).join('');

function wall(a, s) {
  a.raw(`<path d="M0 0H1600V1000H0Z" fill="${C.wall}"/>`);
  a.open('lamp-glow');
  for (const [r, c] of [
    [560, C.wall2],
    [400, C.wall3],
    [272, C.wall4],
    [172, C.wall5],
    [104, C.wall6],
  ])
    a.cut(s.disc(130, 446, r, r * 0.95, { n: 13, wob: 0.012 }), c, 0);
  a.close();
  a.cut(
    many(24, (i) => s.chip(i * 70 + 6, -6, 24, 1010, 1)),
    C.stripe,
    0,
    { op: 0.12 },
  );
}

/** Lights of the far bank: hand-set so that none makes a row, and one is Jana's. */
function farBank(a, s) {
  a.cut(
    s.poly(
      '300,286 300,262 352,260 352,236 398,234 398,254 424,254 424,150 440,148 444,254 470,252 470,230 500,214 530,230 530,246 566,244 566,222 622,220 622,240 664,238 664,262 720,260 720,300 300,300',
    ),
    C.far,
    1,
  );
  a.cut(s.cut('280,300! 380,276 480,284 590,272 730,282! 730,320! 280,320!', HAND), C.far2, 1);
  a.open('window-lights');
  const spots =
    '316,272 340,272 362,248 380,266 372,284 408,270 452,270 462,288 484,244 516,244 500,264 548,262 580,236 606,236 592,258 634,256 650,276 672,272 690,288 424,288 540,288 618,284';
  a.cut(
    spots
      .split(' ')
      .map((p) => s.chip(...p.split(',').map(Number), 7, 9, 0.6))
      .join(''),
    C.lit,
    0,
  );
  a.cut(s.chip(429, 160, 9, 5) + s.chip(520, 262, 7, 9) + s.chip(390, 286, 7, 8), C.lit2, 0);
  a.open('her-window');
  a.cut(s.chip(556, 266, 22, 20, 0.3), C.lit2, 0);
  a.cut('M556 266h7q0 10-7 17zM578 266h-7q0 10 7 17z', C.rust, 0);
  a.cut('M566 286v-7l1-5h2l1 5v7z', C.bottle, 0);
  a.close();
  a.close();
}

function night(a, s) {
  a.defs += '<clipPath id="win"><path d="M318 92H682V408H318Z"/></clipPath>';
  a.open('view', 'clip-path="url(#win)"');
  a.raw(`<path d="M310 90H690V410H310Z" fill="${C.sky}"/>`);
  a.open('moon');
  a.cut(s.disc(392, 160, 112, 108, { n: 12 }), C.sky2, 0);
  a.cut(s.disc(392, 160, 68, 66, { n: 11 }), C.sky3, 0);
  a.cut(s.disc(392, 160, 34, 33, { n: 10 }), C.moon, 1);
  a.close();
  const stars = [
    [520, 122],
    [566, 168],
    [640, 132],
    [604, 104],
    [660, 196],
    [486, 176],
    [540, 204],
  ];
  a.cut(stars.map(([x, y], i) => s.disc(x, y, 2 + (i % 2), 2 + (i % 2), { n: 5 })).join(''), C.lit2, 0, { op: 0.8 });
  farBank(a, s);
  a.cut(s.poly('300,304 700,300 700,420 300,420'), C.sea, 1);
  a.cut(
    many(16, (i) => s.slit(316 + ((i * 83) % 340), 312 + i * 6, 356 + ((i * 83) % 340), 312 + i * 6, -4)),
    C.sea2,
    0,
  );
  a.open('glitter');
  a.cut(
    many(8, (i) => s.slit(392 - 8 - i * 2 + s.j(6), 312 + i * 12, 392 + 8 + i * 3 + s.j(6), 312 + i * 12, -4)),
    C.moon,
    0,
    { op: 0.85 },
  );
  a.cut(
    many(6, (i) => s.slit(562 + s.j(4), 312 + i * 10, 574 + s.j(4) + i, 312 + i * 10, -3)),
    C.lit,
    0,
    { op: 0.8 },
  );
  a.close();
  a.open('window-boat');
  a.cut(s.cut('600,346! 608,364! 668,365! 676,344!', HAND), C.far2, 1);
  a.cut(s.poly('612,346 614,332 664,331 666,345') + s.poly('632,332 634,312 650,312 652,332'), C.hull, 1);
  a.cut(
    many(4, (i) => s.chip(619 + i * 12, 336, 7, 6, 0.3)),
    C.lit2,
    0,
  );
  a.close();
  a.close();
}

function windowFrame(a, s) {
  const hole = (x0, y0, x1, y1) => `M${x0} ${y0}V${y1}H${x1}V${y0}Z`;
  a.cut(s.rect(296, 70, 408, 358) + hole(320, 94, 492, 406) + hole(510, 93, 680, 406), C.frame, 2, { evenodd: 1 });
  a.cut(s.poly('492,94 500,94 500,406 492,406') + s.poly('680,93 704,72 704,426 680,406'), C.frame2, 0);
  a.cut(s.poly('270,418 732,412 738,434 264,440'), C.frame, 2);
  a.open('curtain');
  a.cut(s.cut('232,50! 300,58 364,50! 356,160 338,270 300,372! 262,364 228,376! 236,200', HAND), C.curtain, 3);
  a.cut(s.cut('234,52! 268,58 266,200 256,300 250,368! 228,376! 236,200', HAND), C.curtainLit, 0);
  a.cut(
    many(3, (i) => s.slit(290 + i * 22, 58, 272 + i * 14, 366, 4)),
    C.curtain2,
    0,
  );
  a.cut(s.cut('636,50! 700,58 768,50! 764,200 772,376! 738,364 700,372! 662,270 644,160', HAND), C.curtain2, 3);
  a.cut(
    many(4, (i) => s.slit(668 + i * 24, 58, 704 + i * 16, 366, 4)),
    C.wall,
    0,
    { op: 0.7 },
  );
  a.cut(s.poly('212,40 790,34 790,50 212,56'), C.head2, 2);
  a.cut(s.disc(208, 48, 13, 13, { n: 8 }) + s.disc(794, 42, 13, 13, { n: 8 }), C.giltd, 2);
  a.close();
}

function bedside(a, s) {
  // his, in the light
  a.open('table-his');
  a.cut(s.poly('44,648 272,642 266,1010 54,1010'), C.wood2, 3);
  a.cut(s.rect(70, 690, 172, 92), C.wood, 1);
  a.cut(s.disc(156, 736, 10, 10, { n: 7 }), C.gilt, 1);
  a.cut(s.poly('28,628 288,622 290,650 28,656'), C.wood, 2);
  a.cut(s.poly('28,628 288,622 289,630 28,636'), C.wall6, 0);
  a.open('saucer');
  a.cut(s.cut('34,618! 92,616! 84,628 42,629!', HAND), C.pillow, 2);
  a.close();
  a.open('lamp');
  a.cut(s.cut('110,626! 122,596 116,560 122,512! 140,512! 146,560 140,596 154,625!', HAND), C.hull, 2);
  a.cut(s.cut('96,376! 168,374! 212,512! 132,522 52,514!', HAND), C.shade, 3);
  a.cut(s.cut('52,514! 132,522 212,512! 206,498! 132,508 58,500!', HAND), C.gilt, 0);
  a.cut(s.cut('96,376! 116,376! 96,506! 54,512!', HAND), '#fff0d0', 0);
  a.close();
  a.close();
  // yours, in the dark
  a.open('table-hers');
  a.cut(s.poly('744,654 972,648 962,1010 752,1010'), C.night2, 3);
  a.cut(s.rect(774, 694, 168, 92), C.night, 1);
  a.cut(s.disc(858, 740, 10, 10, { n: 7 }), C.giltd, 1);
  a.cut(s.poly('728,634 988,628 988,656 728,662'), C.night, 2);
  a.cut(s.poly('728,634 988,628 988,634 728,640'), C.dark2, 0);
  a.open('lamp-out');
  a.cut(s.cut('886,632! 898,602 892,566 898,518! 916,518! 922,566 916,602 930,631!', HAND), C.ink, 2);
  a.cut(s.cut('870,384! 940,382! 984,518! 908,528 828,520!', HAND), C.frame2, 3);
  a.cut(s.cut('828,520! 908,528 984,518! 980,506! 908,515 832,508!', HAND), C.night, 0);
  a.close();
  a.close();
}

function pins(a, s) {
  const stand = (x, y, fill) =>
    a.cut(
      s.cut(
        [
          [x - 34, y + 4, 1],
          [x - 26, y - 10, 0],
          [x + 26, y - 11, 0],
          [x + 34, y + 3, 1],
        ],
        HAND,
      ),
      fill,
      2,
    );
  stand(222, 626, C.rust);
  a.raw(
    `<g transform="translate(222 572) skewY(9) scale(.74 1)">${small(5, 0, 0, 0.42, { id: 'his-flower', rot: 8 })}</g>`,
  );
  stand(794, 634, C.frame2);
  a.raw(
    `<g transform="translate(794 580) skewY(-9) scale(.74 1)">${small(4, 0, 0, 0.42, { id: 'hers-flower', rot: -8 })}</g>`,
  );
}

function bedHead(a, s) {
  a.open('headboard');
  a.cut(
    s.cut('246,760! 240,520 252,480 300,462! 400,440 500,434 600,440 700,462! 752,480 764,520 760,760!', HAND),
    C.head,
    3,
  );
  a.cut(s.cut('246,760! 240,520 252,480 300,462! 400,440 420,439! 380,470 350,560 340,760!', HAND), C.headLit, 0, {
    op: 0.75,
  });
  a.cut(s.cut('272,760! 268,528 282,502 330,486! 500,462 676,486! 722,504 734,530 730,760!', HAND), C.head2, 0, {
    op: 0.5,
  });
  a.close();
}

function pillows(a, s) {
  a.open('pillow-hers');
  a.cut(
    s.cut('506,534! 560,520 640,516 716,528! 744,560 740,620 722,664! 640,676 560,676 516,664! 500,620 498,570', HAND),
    C.dark,
    3,
  );
  a.cut(s.cut('640,516! 716,528! 744,560 740,620 722,664! 660,674! 690,600', HAND), C.dark2, 0);
  a.cut(s.slit(612, 560, 586, 622, 9) + s.slit(648, 566, 664, 616, -8) + s.slit(514, 542, 540, 562, 4), C.dark2, 0);
  a.close();
  a.open('pillow-his');
  a.cut(
    s.cut('272,530! 340,518 420,518 490,532! 512,566 508,622 492,664! 420,678 340,676 286,666! 262,624 260,568', HAND),
    C.pillow,
    3,
  );
  a.cut(s.cut('446,520! 490,532! 512,566 508,622 492,664! 436,675! 472,600', HAND), C.pillow2, 0);
  a.cut(s.slit(368, 562, 346, 620, 9) + s.slit(404, 564, 424, 616, -8) + s.slit(282, 540, 306, 560, 4), C.pillow2, 0);
  a.close();
}

/** The quilt: almonds, each patch a step nearer the dark as it lies further from the lamp. */
function quilt(a, s) {
  const LIT = ['#f1aca3', '#f6cf9c', '#c7d9b4', '#c9bedb', '#fdf3e3'];
  const DUSK = ['#a57b86', '#a58f88', '#889590', '#8a85a8', '#a9a2ac'];
  const NIGHT = ['#5f5576', '#5a5f7c', '#50657c', '#565a86', '#6b6d90'];
  const cols = 8,
    rows = [694, 748, 818, 906, 1016];
  const L = (y) => 228 - ((y - 660) / 350) * 132,
    R = (y) => 774 + ((y - 660) / 350) * 124;
  const at = (y, t) => L(y) + (R(y) - L(y)) * t;
  a.open('quilt');
  a.cut(s.cut('220,664! 500,650 780,664! 812,760 852,880 906,1020! 92,1020! 146,880 190,760', HAND), C.night, 4);
  const patches = {};
  for (let r = 0; r < 4; r++)
    for (let c = 0; c < cols; c++) {
      const set = c + r * 0.35 < 2.6 ? LIT : c + r * 0.3 < 4.6 ? DUSK : NIGHT;
      const fill = set[(c * 3 + r * 4 + ((c * r) % 2)) % 5];
      const [y0, y1] = [rows[r], rows[r + 1]];
      (patches[fill] ||= []).push(
        s.poly(
          [
            [at(y0, c / cols) + 2, y0 + 2],
            [at(y0, (c + 1) / cols) - 2, y0 + 2],
            [at(y1, (c + 1) / cols) - 2, y1 - 2],
            [at(y1, c / cols) + 2, y1 - 2],
          ],
          { wob: 1.2 },
        ),
      );
    }
  for (const fill in patches) a.cut(patches[fill].join(''), fill, 1, { sh: 0.8, edgeOp: 0.3 });
  a.cut(s.cut('212,652! 360,644 500,642 500,700! 360,704 204,708!', HAND), C.sheet, 2);
  a.cut(s.cut('496,642! 640,644 788,652! 798,708! 640,704 496,700!', HAND), C.sheet2, 2);
  a.cut(
    many(7, (i) => s.disc(236 + i * 38, 692, 4, 4, { n: 5 })),
    C.wall5,
    0,
  );
  a.cut(
    many(7, (i) => s.disc(530 + i * 38, 691, 4, 4, { n: 5 })),
    C.dark,
    0,
  );
  // the valley that two careful people keep between them
  a.cut(s.cut('498,646! 508,700 520,800 530,1016! 476,1016! 484,800 490,700', HAND), C.ink, 0, { op: 0.28 });
  a.cut(s.cut('498,650! 502,720 508,840 510,1016! 494,1016! 494,840 495,720', HAND), C.ink, 0, { op: 0.55 });
  a.close();
}

function dressing(a, s) {
  a.open('wardrobe');
  a.cut(s.poly('1080,120 1640,108 1640,960 1084,964'), C.night2, 3);
  a.cut(s.poly('1060,96 1640,84 1640,122 1064,132'), C.night, 2);
  a.cut(s.poly('1116,170 1330,166 1334,910 1120,914') + s.poly('1366,166 1600,160 1600,906 1368,910'), C.night, 1);
  a.open('mirror');
  a.cut(s.cut('1142,240! 1160,200 1224,186 1290,198 1308,238! 1312,860! 1144,866!', HAND), C.sky3, 1);
  a.defs +=
    '<clipPath id="glass"><path d="M1146 262L1162 204 1224 190 1288 202 1304 262 1308 856 1148 862Z"/></clipPath>';
  a.raw('<g clip-path="url(#glass)">');
  for (const [r, c] of [
    [196, C.wall3],
    [128, C.wall4],
    [72, C.wall5],
  ])
    a.cut(s.disc(1186, 486, r, r * 0.96, { n: 11, wob: 0.012 }), c, 0);
  a.cut(s.cut('1166,452! 1206,450! 1230,520! 1188,526 1146,522!', HAND), C.shade, 1);
  a.cut(s.cut('1180,524! 1196,524! 1198,580 1204,600! 1172,600! 1178,580', HAND), C.hull, 1);
  a.cut(s.poly('1130,598 1320,592 1320,880 1130,880'), C.wood2, 1);
  a.raw('</g>');
  a.cut(s.slit(1278, 230, 1240, 380, 9), C.dark, 0, { op: 0.6 });
  a.close();
  a.cut(s.disc(1346, 560, 9, 10, { n: 7 }) + s.disc(1384, 558, 9, 10, { n: 7 }), C.giltd, 1);
  a.close();
}

/** The bedroom. */
export function bedroom({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#0f1830', edge: '#b9a6b6', seed: 63 });
  const s = a.s;
  a.meta = HEAD;
  a.defs += smallDefs();
  a.open('far');
  wall(a, s);
  night(a, s);
  windowFrame(a, s);
  dressing(a, s);
  a.close();
  a.open('mid');
  a.cut(s.poly('-20,900 1620,890 1620,1010 -20,1010'), C.night2, 2);
  bedHead(a, s);
  bedside(a, s);
  pillows(a, s);
  pins(a, s);
  a.raw(`<g id="people">${people}</g>`);
  a.close();
  a.open('near');
  quilt(a, s);
  a.close();
  return a;
}
