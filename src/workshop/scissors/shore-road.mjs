// The shore road past the works, Thursday night in a gale: a row of blue lights, the bay, and one torch that will not last.
// Only drawing enters here; art.mjs writes the file.
// Secret: by the torch on the sea wall lies half a sandwich in its paper.
import { Sheet } from './scissors.mjs';
import { O, crest, line, many, rings, waves } from './pieces.mjs';

const C = {
  sky: '#3f3158',
  sky2: '#4a3a64',
  sky3: '#58466f',
  cloud: '#2f2347',
  cloud2: '#37294f',
  hill: '#33264b',
  hill2: '#2a1e3f',
  hill3: '#443460',
  works: '#251a38',
  sea: '#4a4270',
  sea2: '#3e3762',
  sea3: '#332d55',
  foam: '#a9a3c8',
  road: '#3a2f4a',
  road2: '#453957',
  road3: '#30263e',
  wall: '#5a4b68',
  wall2: '#473a56',
  wall3: '#6b5b78',
  blue: '#a9c3ef',
  blue2: '#6f8cc8',
  blue3: '#566aa8',
  blue4: '#4a5590',
  lit1: '#5d4b58',
  lit2: '#8a7058',
  lit3: '#c09a5c',
  lit4: '#ecd08c',
  lamp: '#fff3c8',
  gilt: '#dba63f',
  near: '#1e1330',
  near2: '#160d24',
  grass: '#3d3550',
  window: '#f0d28f',
  paper: '#f5e5c8',
  crust: '#b98a45',
  rain: '#b7aecb',
  steel: '#9aa0b4',
};
const HEAD =
  '<!-- SHORE ROAD, Thursday night. sheet: right (x>992 is sea). safe: 0,0 992x1000. focal: the torch 688,742 and what it lights. feet line y 948: left 236, ' +
  'centre 430, right 566 (.7), in the torchlight; far 352,716 (.34). phone 4:3: 0,240 1000x750. Layers far mid near; animate: clouds-1 clouds-2 ' +
  'blue-1..6 water-1..3 far-lights torch-light rain grass-1..2 wire. The secret: half a sandwich. -->';

function sky(a, s) {
  a.raw(`<path d="M0 0H1600V1000H0Z" fill="${C.sky}"/>`);
  a.cut(s.cut('-30,330! 300,280 620,310 980,250 1640,290! 1640,620! -30,620!', O), C.sky2, 0).cut(
    s.cut('-30,440! 320,400 700,420 1100,370 1640,400! 1640,620! -30,620!', O),
    C.sky3,
    0,
  );
  a.open('clouds-2');
  a.cut(
    s.cut(
      '-60,-40! -60,250 80,226 200,244 330,206 470,232 600,180 760,210 900,150 1060,190 1240,140 1660,170! 1660,-40!',
      O,
    ),
    C.cloud2,
    2,
  );
  a.close();
  a.open('clouds-1');
  a.cut(
    s.cut('-60,-40! -60,128 60,150 170,112 300,140 420,84 560,116 720,66 860,104 1020,50 1660,90! 1660,-40!', O),
    C.cloud,
    2,
  );
  a.cut(s.cut('520,268! 640,240 760,256 880,226 1000,238! 900,262 760,280 620,284', O), C.cloud2, 1);
  a.close();
}

function bay(a, s) {
  // Westbank, a long way round
  a.cut(
    s.cut('640,520! 720,470 820,440 930,448 1060,420 1220,440 1400,410 1640,430! 1640,540! 640,540!', O),
    C.hill,
    1,
  );
  a.open('far-lights');
  a.cut(
    many(38, (i) => s.chip(704 + i * 23 + s.j(11), 470 + s.r() * (i < 3 ? 30 : 44), 5, 6, 0.6)),
    C.window,
    0,
    { op: 0.85 },
  );
  a.close();
  a.open('water-1').cut(s.cut('300,520! 700,512 1100,518 1640,510! 1640,900! 300,900!', O), C.sea, 1);
  a.cut(waves(s, 460, 1600, 526, 572, 26, 34), C.foam, 0, { op: 0.5 }).close();
  a.open('water-2').cut(crest(s, 300, 1660, 578, 84, 12, 1010), C.sea2, 2);
  a.cut(waves(s, 480, 1600, 602, 664, 24, 50, -6), C.foam, 0, { op: 0.5 }).close();
  a.open('water-3').cut(crest(s, 420, 1660, 668, 126, 20, 1010), C.sea3, 2);
  a.cut(waves(s, 560, 1600, 700, 800, 22, 70, -8), C.foam, 0, { op: 0.5 });
  // it comes over
  a.raw('<g transform="translate(-58 -64)">');
  a.cut(
    [
      [770, 756, 742, 664, 15],
      [780, 760, 790, 626, 18],
      [790, 764, 836, 640, 17],
      [798, 768, 872, 676, 15],
      [806, 772, 890, 722, 12],
    ]
      .map(([x, y, u, v, w]) => s.slit(x, y, u, v, w) + s.slit(x + 6, y, u + 16, v + 20, w * 0.6))
      .join('') +
      [
        [744, 646, 5],
        [798, 604, 6],
        [856, 618, 5],
        [884, 650, 6],
        [912, 690, 5],
        [828, 600, 4],
        [900, 664, 4],
      ]
        .map(([x, y, r]) => s.disc(x, y, r, r, { n: 5 }))
        .join(''),
    C.foam,
    0,
    { op: 0.8 },
  );
  a.raw('</g>');
  a.close();
}

function works(a, s) {
  a.open('works');
  a.cut(s.cut('-180,610! -40,420 60,250 104,214! 156,270 260,430 392,600!', O), C.hill2, 2).cut(
    s.cut('104,218! 156,270 260,430 392,600! 230,600! 180,430', O),
    C.works,
    0,
  );
  a.cut(s.cut('210,606! 300,480 372,404 404,390! 440,412 520,500 606,600!', O), C.hill, 2).cut(
    s.cut('404,392! 440,412 520,500 606,600! 470,600! 436,490', O),
    C.hill2,
    0,
  );
  a.cut(
    many(60, (i) => {
      const t = 0.1 + ((i * 37) % 60) / 66,
        w = 260 * t,
        x = 100 + (((i * 71) % 100) / 50 - 1) * w,
        y = 216 + t * 380;
      return `M${Math.round(x)} ${Math.round(y)}l${9 + (i % 5) * 3} ${-3 - (i % 4)} -4 ${8 + (i % 4) * 2}z`;
    }),
    C.hill3,
    0,
    { op: 0.8 },
  );
  a.cut(
    many(26, (i) => `M${300 + ((i * 67) % 220)} ${520 + ((i * 29) % 70)}l12 -5 -4 11z`),
    C.hill3,
    0,
    { op: 0.8 },
  );
  // the belt, stopped
  a.cut(
    s.poly('180,300 520,566 512,576 170,310') +
      s.poly('330,430 342,430 368,606 356,606') +
      s.poly('326,430 338,430 316,606 304,606'),
    C.near,
    1,
  );
  a.close();
  a.cut(s.poly('-20,588 620,566 640,604 -20,790'), C.works, 1);
}

/** Blue, so that nobody may see a vein by them, says Sel; or because they were cheap. */
function lights(a, s) {
  const posts = [
    [604, 556, 0.24],
    [560, 548, 0.33],
    [500, 532, 0.46],
    [416, 510, 0.64],
    [296, 476, 0.9],
    [112, 420, 1.28],
  ];
  posts.forEach(([x, y, k], i) => {
    a.open('blue-' + (i + 1));
    rings(a, s, x, y, [
      [86 * k, C.blue4, 0.5],
      [54 * k, C.blue3, 0.6],
      [30 * k, C.blue2, 0.8],
    ]);
    a.close();
    a.cut(
      s.poly(
        [
          [x - 4 * k, y],
          [x + 5 * k, y],
          [x + 7 * k, y + 300 * k],
          [x - 6 * k, y + 300 * k],
        ],
        { wob: 0.6 },
      ),
      C.near,
      1,
    );
    a.cut(
      s.cut(
        [
          [x - 20 * k, y + 4 * k, 1],
          [x - 14 * k, y - 16 * k],
          [x, y - 22 * k],
          [x + 14 * k, y - 16 * k],
          [x + 20 * k, y + 4 * k, 1],
        ],
        { wob: 0.3 },
      ),
      C.near,
      1,
    );
    a.cut(s.disc(x, y + 7 * k, 14 * k, 10 * k, { n: 8 }), C.blue, 0);
  });
  // fence between them
  let d = '';
  for (let r = 0; r < 3; r++) d += `M112 ${640 + r * 44}Q300 ${620 + r * 24} 604 ${588 + r * 10}`;
  a.raw(line(d, C.near, 2.6));
  a.open('wire')
    .raw(
      line(
        'M-20 408Q60 440 112 412Q210 490 296 470Q360 520 416 506Q460 540 500 530Q530 552 560 546L604 555',
        C.near,
        2,
      ),
    )
    .close();
}

function road(a, s) {
  a.cut(s.cut('-30,760! 200,690 420,630 610,584! 634,586! 640,640 700,760 800,1010! -30,1010!', O), C.road, 1);
  a.cut(s.cut('-30,740! 200,676 420,620 610,580! 616,588! 430,640 210,706 -30,790!', O), C.grass, 1);
  a.cut(
    s.poly('616,590 624,590 600,660 560,660') +
      s.poly('548,690 590,690 530,800 470,800') +
      s.poly('452,836 514,836 426,1010 330,1010'),
    C.road2,
    0,
  );
  a.open('torch-light');
  for (const [x, y, rx, ry, c, op] of [
    [520, 872, 330, 112, C.lit1, 0.9],
    [548, 862, 232, 80, C.lit2, 0.8],
    [580, 848, 150, 54, C.lit3, 0.75],
    [616, 830, 82, 30, C.lit4, 0.7],
  ])
    a.cut(s.disc(x, y, rx, ry, { n: 13, wob: 0.012 }), c, 0, { op });
  a.close();
  a.cut(
    many(20, (i) =>
      s.slit(60 + ((i * 131) % 560), 760 + ((i * 61) % 230), 110 + ((i * 131) % 560), 757 + ((i * 61) % 230), 3),
    ),
    C.road3,
    0,
    { op: 0.8 },
  );
}

/** The wall between the road and all that water. */
function seaWall(a, s) {
  a.open('sea-wall');
  a.cut(s.cut('622,578! 640,576! 690,650 780,760 930,1010! 780,1010! 690,800 640,660', O), C.wall2, 3);
  a.cut(s.cut('630,574! 646,574! 700,644 800,752 968,1010! 890,1010! 752,770 672,652', O), C.wall3, 1);
  a.cut(
    [
      [652, 640, 30],
      [680, 706, 44],
      [712, 780, 60],
      [752, 868, 80],
    ]
      .map(([x, y, h]) => s.slit(x, y, x + 6, y + h, 4))
      .join(''),
    C.wall,
    0,
  );
  a.cut(s.poly('712,728 770,722 840,812 776,818'), C.lit2, 0, { op: 0.55 });
  a.close();
  a.open('torch', 'transform="translate(18 8)"');
  // its light goes down the wall and on to the road
  a.cut(s.poly('690,752 744,716 758,736 704,774'), C.near, 2);
  a.cut(s.poly('676,748 696,738 712,768 690,780'), C.steel, 2);
  a.cut(s.disc(683, 765, 10, 17, { n: 9, rot: 0.4 }), C.lamp, 0);
  a.cut(s.poly('716,738 724,732 730,741 722,747'), C.gilt, 0).close();
  a.open('sandwich', 'transform="translate(12 6)"');
  a.cut(s.poly('776,776 836,768 858,806 790,816'), C.paper, 2);
  a.cut(s.poly('790,774 826,768 846,796', { wob: 0.8 }), C.lit4, 1).cut(
    s.poly('790,780 846,802 844,808 790,786', { wob: 0.6 }),
    '#7f9a6a',
    0,
  );
  a.cut(s.poly('788,786 844,808 842,814 788,792', { wob: 0.6 }), C.crust, 0).cut(
    s.cut('786,772! 776,760 790,756 796,770!', O),
    C.paper,
    1,
  );
  a.close();
}

function near(a, s) {
  a.open('rain').cut(
    many(64, (i) => {
      const x = (i * 173) % 1600,
        y = 20 + ((i * 89) % 940);
      return s.slit(x, y, x + 66, y + 18, 2.6);
    }),
    C.rain,
    0,
    { op: 0.42 },
  );
  a.close();
  const tuft = (id, x, y, n, k) => {
    a.open(id);
    a.cut(
      many(n, (i) =>
        s.cut(
          [
            [x + i * 15 * k, y, 1],
            [x + i * 15 * k + 16 * k, y - (60 + ((i * 23) % 40)) * k],
            [x + i * 15 * k + (64 + ((i * 31) % 40)) * k, y - (96 + ((i * 37) % 50)) * k, 1],
            [x + i * 15 * k + 30 * k, y - 50 * k],
            [x + i * 15 * k + 12 * k, y, 1],
          ],
          { wob: 0.8 },
        ),
      ),
      C.near2,
      3,
      { edgeOp: 0.25 },
    );
    a.close();
  };
  tuft('grass-1', -50, 1016, 9, 1.5);
  tuft('grass-2', 836, 1016, 8, 1.15);
  a.open('bollard');
  a.cut(s.cut('-30,1010! -30,900 20,892 60,930 90,968 120,1010!', O), C.near, 4).close();
}

/** The road. */
export function shoreRoad({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#120a20', edge: '#d9d0ee', seed: 71 }),
    s = a.s;
  a.meta = HEAD;
  a.open('far');
  sky(a, s);
  bay(a, s);
  works(a, s);
  a.close();
  a.open('mid');
  road(a, s);
  lights(a, s);
  seaWall(a, s);
  a.raw(`<g id="people">${people}</g>`);
  a.close();
  a.open('near');
  near(a, s);
  a.close();
  return a;
}
