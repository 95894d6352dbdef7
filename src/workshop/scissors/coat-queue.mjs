// The hall at Fleur's, Thursday night: the coats wait in a queue, and a gilt mirror shows them doing it. Only drawing enters
// here; art.mjs writes the file.
// Secret: in the mirror the plum coat's hanger is empty.
import { Sheet } from './scissors.mjs';
import { O, line, many, rings } from './pieces.mjs';

const C = {
  wall: '#5a2a48',
  wall2: '#632f4f',
  w1: '#6f3951',
  w2: '#885052',
  w3: '#ab7654',
  wain: '#38203f',
  wain2: '#2f1a37',
  gilt: '#dba63f',
  gilt2: '#a97b2c',
  gilt3: '#f0cf7e',
  candle: '#f5e5c8',
  floor: '#d9c3b4',
  floor2: '#5b4366',
  near: '#2b1b35',
  near2: '#201429',
  glass: '#7a6283',
  glass2: '#8d7590',
  glass3: '#a58b98',
  night: '#2f2a52',
  rain: '#a99bb8',
  flame: '#fff3c4',
  plum: '#8d79a6',
  plum2: '#6b5785',
  plum3: '#5f4c78',
  scarf: '#fbe9d3',
  stripe: '#ec9f93',
};
const HEAD =
  '<!-- COAT QUEUE, Thursday night. sheet: right (x>992 is more hall). safe: 0,0 992x1000. focal: the plum coat 126,520, then the mirror 820,430. ' +
  'feet line y 986: left 210, centre 470, right 830 (.78); far 640,880 (.6). phone 4:3: 0,200 1000x750. Layers far mid near; animate: light-1 light-2 ' +
  'sconce-1 sconce-2 rain plum-coat scarf leaf-1 leaf-2 palm. The secret: an empty hanger in the mirror. -->';

/** A coat on its hanger, turned a little to the right, as one stands in a line. Hook at 0,0. */
function coat(a, s, x, y, k, c, c2, c3, { fur, belt, buttons, long = 1, ticket = true, hook = true } = {}) {
  const h = 360 * long;
  a.raw(`<g transform="translate(${x} ${y}) scale(${k})">`);
  if (hook) a.raw(line('M0-2V-16q0-12 12-12t10 12', C.gilt, 4));
  a.cut(
    s.cut(
      [
        [-16, 0, 1],
        [-42, 20],
        [-50, 80],
        [-46, h * 0.55],
        [-62, h - 6, 1],
        [0, h + 6],
        [60, h - 8, 1],
        [46, h * 0.55],
        [48, 80],
        [42, 18],
        [16, 0, 1],
      ],
      O,
    ),
    c,
    2,
  );
  a.cut(
    s.poly(
      [
        [20, 14],
        [24, 14],
        [34, h],
        [26, h + 1],
      ],
      { wob: 0.6 },
    ),
    c2,
    0,
  );
  a.cut(
    s.cut(
      [
        [30, 30, 1],
        [46, 80],
        [44, h * 0.55],
        [58, h - 8, 1],
        [30, h + 2, 1],
        [26, h * 0.5],
      ],
      O,
    ),
    c2,
    0,
    { op: 0.5 },
  );
  if (buttons)
    a.cut(
      many(4, (i) => s.disc(14, 92 + i * 46, 5, 5, { n: 6 })),
      C.gilt,
      1,
    );
  if (belt)
    a.cut(
      s.poly([
        [-48, h * 0.42],
        [46, h * 0.41],
        [46, h * 0.47],
        [-49, h * 0.48],
      ]),
      c2,
      1,
    );
  // the sleeve that is nearer
  a.cut(
    s.cut(
      [
        [-20, 10, 1],
        [-36, 44],
        [-40, 130],
        [-34, h * 0.57, 1],
        [-2, h * 0.575, 1],
        [6, 130],
        [8, 40],
      ],
      O,
    ),
    c3,
    2,
  );
  a.cut(
    s.poly([
      [-35, h * 0.53],
      [-1, h * 0.535],
      [-2, h * 0.58],
      [-35, h * 0.575],
    ]),
    c2,
    1,
  );
  if (fur) a.cut(s.cut('-30,6! -22,-8 0,-13 24,-8 34,6 30,36 22,72! 8,60 2,30 -10,22', { wob: 2, kick: 10 }), fur, 2);
  else a.cut(s.cut('-18,2! 0,-8 18,2! 36,22 20,72! 6,28!', O), c3, 1);
  if (ticket)
    a.raw(line('M30-6q10 16 6 36', C.candle, 1.4))
      .cut(s.poly('24,28 46,27 47,56 25,57'), C.candle, 1)
      .cut(s.chip(30, 36, 11, 9, 0.6), c2, 0);
  a.raw('</g>');
}

function hall(a, s) {
  a.raw(`<path d="M0 0H1600V1000H0Z" fill="${C.wall}"/>`);
  const fleuron = 'M0-20Q9-8 0 0-9-8 0-20ZM0 4Q14 0 18-10 20 6 0 12-20 6-18-10-14 0 0 4ZM-3 12h6l-1 12h-4z';
  a.defs += `<path id="fl0" d="${fleuron}"/>`;
  let p = '';
  for (let r = 0; r < 9; r++)
    for (let c = 0; c < 19; c++) p += `<use href="#fl0" x="${40 + c * 88 + (r % 2) * 44}" y="${40 + r * 76}"/>`;
  a.open('light-1');
  rings(a, s, 640, 268, [
    [440, C.wall2, 0.9],
    [310, C.w1, 0.8],
    [190, C.w2, 0.7],
    [96, C.w3, 0.7],
  ]);
  a.close();
  a.raw(`<g fill="${C.near}" opacity=".17">${p}</g>`);
  a.cut(s.poly('-20,690 1640,684 1640,862 -20,866'), C.wain, 1);
  a.cut(s.poly('-20,676 1640,670 1640,690 -20,697', { bow: 0.001 }), C.gilt2, 1);
  a.cut(
    many(11, (i) => s.rect(20 + i * 150, 716 - i * 0.4, 122, 118)),
    C.wain2,
    0,
  );
  a.cut(s.poly('-20,852 1640,846 1640,868 -20,874', { bow: 0.001 }), C.near, 1);
  // the floor runs to the door
  a.cut(s.poly('-20,866 1640,860 1640,1010 -20,1010'), C.floor, 0);
  let t = '';
  const Y = [866, 888, 922, 1010];
  for (let r = 0; r < 3; r++)
    for (let c = -8; c < 16; c++) {
      if ((c + r) % 2) continue;
      const X = (q, y) => 330 + q * (74 + (y - 866) * 0.42);
      if (X(c, Y[r + 1]) > 1640 || X(c + 1, Y[r + 1]) < -30) continue;
      t += s.poly(
        [
          [X(c, Y[r]), Y[r]],
          [X(c + 1, Y[r]), Y[r]],
          [X(c + 1, Y[r + 1]), Y[r + 1]],
          [X(c, Y[r + 1]), Y[r + 1]],
        ],
        { wob: 0.7 },
      );
    }
  a.cut(t, C.floor2, 0, { op: 0.72 });
}

function frontDoor(a, s) {
  a.open('front-door');
  a.cut(s.poly('-20,150 60,146 62,872 -20,874'), C.gilt2, 2);
  a.cut(s.poly('-20,164 46,162 48,872 -20,874'), C.night, 0);
  a.open('rain').cut(
    many(9, (i) => s.slit(-24, 190 + i * 74, 40, 214 + i * 74, 3)),
    C.rain,
    0,
    { op: 0.8 },
  );
  a.close();
  a.close();
}

function mirror(a, s) {
  a.open('mirror');
  a.cut(
    s.cut('690,700! 684,230 700,170 748,142! 772,104 822,84 872,102 896,140! 946,166 962,228 958,698! 824,712', O),
    C.gilt,
    3,
  );
  a.cut(s.cut('716,676! 712,240 730,196 776,172 822,162 870,170 916,194 934,240 930,674! 824,684', O), C.glass, 0);
  // scrolls
  a.cut(
    s.disc(748, 150, 17, 17, { n: 9 }) +
      s.disc(896, 148, 17, 17, { n: 9 }) +
      s.disc(692, 694, 16, 16, { n: 9 }) +
      s.disc(956, 692, 16, 16, { n: 9 }),
    C.gilt3,
    1,
  );
  a.cut('M822 96q18 22 0 44q-18-22 0-44M792 122q22 2 26 26q-24-2-26-26M852 122q-22 2-26 26q24-2 26-26z', C.gilt3, 1);
  a.defs +=
    '<clipPath id="mi"><path d="M718 674L714 240 732 198 776 174 822 164 870 172 914 196 932 240 928 672Z"/></clipPath>';
  a.raw('<g clip-path="url(#mi)">');
  rings(a, s, 900, 268, [
    [190, C.glass2, 0.9],
    [100, C.glass3, 0.9],
  ]);
  a.cut(s.poly('700,620 950,606 950,700 700,700'), '#4d3a5c', 0);
  a.raw(line('M700 356L950 306', C.gilt2, 5));
  const far = [
    [916, 322, '#5b4366'],
    [874, 331, '#8a5a62'],
    [836, 339, '#4d3a5c'],
    [762, 354, '#6e4a68'],
    [728, 361, '#5b3a52'],
  ];
  for (const [x, y, c] of far)
    a.cut(
      s.cut(
        [
          [x - 8, y + 2, 1],
          [x - 21, y + 12],
          [x - 24, y + 60],
          [x - 28, y + 200, 1],
          [x, y + 206],
          [x + 28, y + 199, 1],
          [x + 24, y + 60],
          [x + 21, y + 11],
          [x + 8, y + 2, 1],
        ],
        O,
      ),
      c,
      1,
      { sh: 0.7, edgeOp: 0.25 },
    );
  a.open('empty-hanger')
    .raw(line('M799 346q0-10 6-8M799 352v8L776 374h46L799 360', C.gilt3, 3.6, 'stroke-linejoin="round"'))
    .close();
  a.cut(s.poly('722,640 788,180 812,170 752,664') + s.poly('764,662 826,168 836,168 776,662'), '#fff', 0, { op: 0.1 });
  a.raw('</g>');
  a.cut(s.poly('676,704 972,698 976,722 672,729'), C.gilt2, 2);
  a.close();
  for (const [i, x] of [
    [1, 640],
    [2, 1004],
  ]) {
    a.open('sconce-' + i);
    a.cut(
      s.cut(
        [
          [x - 16, 330, 1],
          [x - 10, 310],
          [x, 350],
          [x + 10, 310],
          [x + 16, 330, 1],
          [x, 366],
        ],
        O,
      ),
      C.gilt,
      1,
    );
    a.cut(
      s.poly([
        [x - 16, 306],
        [x + 16, 306],
        [x + 10, 316],
        [x - 10, 316],
      ]),
      C.gilt3,
      1,
    ).cut(
      s.poly([
        [x - 7, 256],
        [x + 7, 256],
        [x + 7, 308],
        [x - 7, 308],
      ]),
      C.candle,
      1,
    );
    a.cut(`M${x} 258q-15-17 1-42q14 24-1 42z`, C.gilt3, 0).cut(`M${x} 256q-8-9 0-24q8 14 0 24z`, C.flame, 0);
    a.close();
  }
}

function rail(a, s) {
  a.open('hat-shelf');
  a.cut(s.poly('70,236 600,228 600,246 70,255'), C.gilt2, 3).cut(
    many(5, (i) => s.chip(96 + i * 118, 250 - i * 1.6, 9, 50, 0.5)),
    C.gilt2,
    1,
  );
  a.cut(s.cut('104,238! 88,232 108,226! 112,196 136,184 160,196 164,224! 184,230 168,237!', O), C.near, 2).cut(
    s.poly('111,214 164,213 165,224 109,226'),
    '#7d2f50',
    0,
  );
  a.cut(s.cut('236,234! 238,204 262,186 294,192 306,212 304,232! 330,234 310,236!', O), '#8a5a62', 2);
  a.cut(s.cut('388,232! 372,226 392,220! 396,178! 446,177! 450,218! 470,224 454,231!', O), C.near2, 2).cut(
    s.poly('395,206 449,205 450,217 394,218'),
    C.gilt2,
    0,
  );
  a.cut(s.cut('514,230! 508,214 522,198 548,194 576,200 588,216 582,229!', O), '#54426b', 2).cut(
    s.disc(548, 194, 6, 6, { n: 6 }),
    C.gilt,
    1,
  );
  a.close();
  a.open('rail');
  a.cut(s.poly('64,292 608,282 608,293 64,304', { bow: 0.001 }), C.gilt, 1);
  a.cut(s.poly('70,296 82,296 84,872 68,873'), C.gilt2, 1);
  a.cut(s.poly('592,282 606,282 612,872 590,873'), C.gilt, 2)
    .cut(s.poly('570,862 634,861 640,882 564,884'), C.gilt2, 2)
    .cut(s.disc(599, 272, 15, 15, { n: 9 }), C.gilt3, 1);
  a.close();
  a.open('coats');
  const y = 324;
  coat(a, s, 206, y, 1, '#2f4a4a', '#213838', '#3c5c5b', { buttons: true, long: 1.12 });
  coat(a, s, 274, y - 1, 1, '#c19a6b', '#94704a', '#d3b084', { belt: true, long: 1.05 });
  coat(a, s, 344, y - 2, 1, '#7d2f50', '#5b2039', '#93476a', { fur: '#d8c7bb', long: 1.14 });
  coat(a, s, 410, y - 3, 1, '#46385c', '#33284a', '#5a4a72', { buttons: true, long: 1.0 });
  coat(a, s, 478, y - 4, 1, '#b88a3c', '#8a6427', '#cfa659', { fur: '#4a2f2a', long: 1.16 });
  coat(a, s, 546, y - 5, 1, '#2b1b35', '#1e1328', '#3f2b4a', { belt: true, long: 1.08 });
  a.close();
  // last, and nearest the door
  a.open('plum-coat');
  a.open('scarf').cut(
    s.cut('120,338! 90,352 62,346 34,362 4,352 -24,366! -18,404! 10,392 38,402 66,388 96,392 124,376!', O),
    C.scarf,
    2,
  );
  a.cut(s.cut('86,352! 74,352! 78,392! 90,391!', O) + s.cut('46,358! 34,362! 40,402! 52,396!', O), C.stripe, 0).close();
  coat(a, s, 132, y + 2, 1.06, C.plum3, '#4a3a61', C.plum, { long: 1.06 });
  a.cut(s.cut('110,322! 124,314 142,316 156,328! 148,350 160,430! 140,436! 130,356', O), C.scarf, 1).cut(
    s.poly('133,372 150,370 152,388 136,390') + s.poly('138,410 156,407 158,424 140,427'),
    C.stripe,
    0,
  );
  a.close();
}

function below(a, s) {
  a.open('shoes');
  for (const [x, c] of [
    [196, '#2f2440'],
    [270, '#7a4e38'],
    [402, '#2f2440'],
    [540, '#5b2039'],
  ])
    a.cut(
      s.cut(
        [
          [x, 888, 1],
          [x, 866, 1],
          [x + 20, 864, 1],
          [x + 24, 876],
          [x + 48, 880],
          [x + 52, 890, 1],
        ],
        O,
      ) +
        s.cut(
          [
            [x + 14, 900, 1],
            [x + 14, 878, 1],
            [x + 34, 876, 1],
            [x + 38, 888],
            [x + 62, 892],
            [x + 66, 902, 1],
          ],
          O,
        ),
      c,
      1,
    );
  a.close();
  a.open('console');
  a.cut(s.poly('668,728 980,722 984,744 664,751'), C.candle, 2).cut(
    s.poly('690,748 712,748 704,880 694,880') + s.poly('938,744 960,743 956,876 946,876'),
    C.gilt2,
    2,
  );
  a.cut(s.cut('700,750! 824,790 950,746! 950,760! 824,808 700,764!', O), C.gilt, 1);
  // one glove, and a bowl for tickets
  a.cut(s.cut('742,722! 748,706 796,704 804,720! 790,730 756,731', O), C.gilt3, 2).cut(
    s.poly('756,708 776,696 786,706 770,712') + s.poly('776,706 790,692 798,704 786,710'),
    C.candle,
    1,
  );
  a.cut(
    s.cut('868,728! 862,712 874,700! 880,712 884,694! 892,708 898,694! 904,710 914,700! 914,722 900,732', O),
    '#46385c',
    2,
  );
  a.close();
}

function near(a, s) {
  for (const [i, x, y, t] of [
    [1, 152, 944, 10],
    [2, 330, 918, -24],
  ])
    a.open('leaf-' + i, `transform="rotate(${t} ${x} ${y})"`)
      .cut(
        s.cut(
          [
            [x - 20, y, 1],
            [x - 6, y - 10],
            [x + 12, y - 7],
            [x + 24, y + 2, 1],
            [x + 6, y + 9],
            [x - 10, y + 7],
          ],
          O,
        ),
        '#b98a45',
        1,
      )
      .close();
  a.open('palm');
  for (const [d, c] of [
    ['858,1020! 850,944 872,868 916,832! 922,900 904,968 888,1020!', C.near2],
    ['880,1020! 908,950 960,900 1018,890! 994,948 944,996 908,1024!', C.near],
    ['848,1020! 826,958 782,920 732,914! 760,964 806,1000 836,1024!', C.near],
    ['872,1020! 890,968 936,938 980,936! 960,980 924,1008 896,1026!', '#3f2b4a'],
  ])
    a.cut(s.cut(d, O), c, 3);
  a.cut(
    s.slit(876, 1000, 912, 850, 3) + s.slit(900, 1008, 1002, 900, 3) + s.slit(842, 1008, 748, 922, 3),
    '#54426b',
    0,
  );
  a.close();
}

/** The hall. */
export function coatQueue({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#1e1328', edge: '#ffeccb', seed: 47 }),
    s = a.s;
  a.meta = HEAD;
  a.open('far');
  hall(a, s);
  frontDoor(a, s);
  mirror(a, s);
  a.close();
  a.open('mid');
  rail(a, s);
  below(a, s);
  a.raw(`<g id="people">${people}</g>`);
  a.close();
  a.open('near');
  near(a, s);
  a.close();
  return a;
}
