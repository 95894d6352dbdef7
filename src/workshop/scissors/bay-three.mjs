// Bay 3, Thursday noon, in a gale: a small car under the Infirmary's wall, seen through its own windscreen, and a ticket
// under the wiper. Only drawing enters here; art.mjs writes the file.
// Secret: on the shelf behind the seats lies a sunflower, dry since April.
import { Sheet } from './scissors.mjs';
import { O, many } from './pieces.mjs';

const C = {
  sky: '#6f6087',
  sky2: '#7d6f95',
  sky3: '#94879f',
  cloud: '#4d3d66',
  cloud2: '#5c4b76',
  wall: '#8a6b83',
  wall2: '#7c5d77',
  wall3: '#9a7b90',
  brick: '#6f506c',
  stone: '#c6b3b8',
  pane: '#4a3a61',
  pane2: '#6b5c86',
  lit: '#f0d28f',
  road: '#4b3e59',
  road2: '#3f334d',
  paint: '#dccdc6',
  wet: '#75688a',
  car: '#3d8f95',
  car2: '#2f767d',
  car3: '#5fadb0',
  car4: '#245c66',
  glass: '#5b5470',
  inside: '#2b1b35',
  inside2: '#3a2947',
  seat: '#7d2f50',
  seat2: '#65253f',
  seat3: '#984865',
  trim: '#e9ddd4',
  trim2: '#b7a8b0',
  rubber: '#1e1328',
  lamp: '#f7e6bd',
  gilt: '#dba63f',
  gilt2: '#a97b2c',
  paper: '#fdf3e0',
  paper2: '#d9c8b4',
  damson: '#7d2f50',
  near: '#2b1b35',
  leaf: '#9b6a3f',
  leaf2: '#c1914e',
  dry: '#b98a45',
  dry2: '#8f6630',
  seed: '#4a2f2a',
  rain: '#cfc4d4',
};
const HEAD =
  '<!-- BAY THREE, Thursday noon. sheet: right (x>992 is more wall). safe: 0,0 992x1000. focal: the ticket 640,606. people sit in the car, seen ' +
  'from in front: left 388, right 636 (and centre 510), feet line y 944 (.68), cut off by the bonnet; far 936,906 (.66) stands outside. phone 4:3: 0,240 1000x750. ' +
  'Layers far mid near; animate: clouds rain leaf-1..3 wiper ticket meter-flag puddle. The secret: a dried sunflower on the shelf behind the seats. -->';

function wall(a, s) {
  a.raw(`<path d="M0 0H1600V1000H0Z" fill="${C.sky}"/>`);
  a.open('clouds');
  a.cut(
    s.cut('-40,-40! -40,60 90,88 210,64 330,110 480,84 610,118 760,78 900,116 1060,80 1640,120! 1640,-40!', O),
    C.cloud2,
    2,
    { sh: 0.7 },
  );
  a.cut(s.cut('-40,-40! -40,20 120,34 260,16 420,54 600,30 780,52 1000,20 1640,60! 1640,-40!', O), C.cloud, 2, {
    sh: 0.7,
  });
  a.close();
  a.open('infirmary');
  a.cut(s.poly('-20,168 940,150 1640,140 1640,780 -20,790'), C.wall, 3);
  a.cut(
    many(96, (i) => {
      const r = i % 12,
        x = ((i * 131) % 1640) - 10 + (r % 2) * 20,
        y = 196 + r * 46;
      return s.chip(x, y, 40, 16);
    }),
    C.wall2,
    0,
    { op: 0.55 },
  );
  a.cut(s.poly('-20,152 1640,122 1640,150 -20,182', { bow: 0.001 }), C.stone, 2);
  a.cut(s.poly('-20,520 1640,512 1640,528 -20,537', { bow: 0.001 }), C.wall3, 1);
  // wards: all alike, and in one a plant
  const xs = [44, 190, 336, 482, 628, 774, 920, 1066, 1212, 1358, 1504];
  a.cut(xs.map((x) => s.rect(x - 8, 222, 96, 208)).join(''), C.stone, 1);
  a.cut(xs.map((x) => s.rect(x, 232, 80, 188)).join(''), C.pane, 0);
  a.cut(
    xs
      .map((x) =>
        s.poly([
          [x + 8, 400],
          [x + 50, 236],
          [x + 72, 236],
          [x + 24, 414],
        ]),
      )
      .join(''),
    C.pane2,
    0,
    { op: 0.7 },
  );
  a.cut(s.rect(774, 232, 80, 188), C.lit, 0);
  a.cut(s.cut('792,420! 796,396 820,394 824,420!', O), C.damson, 0).cut(
    s.cut('806,396! 792,370 798,350! 808,366 816,344! 826,366 818,396!', O),
    '#5f7a58',
    0,
  );
  a.cut(xs.map((x) => s.chip(x + 37, 232, 6, 188, 0.3) + s.chip(x, 300, 80, 5, 0.3)).join(''), C.stone, 0);
  a.cut(xs.map((x) => s.rect(x - 14, 424, 108, 14)).join(''), C.stone, 1);
  // a pipe, and the number
  a.cut(s.poly('146,160 162,160 160,790 144,790'), C.brick, 1).cut(
    s.chip(138, 300, 30, 10) + s.chip(138, 560, 30, 10),
    C.wall2,
    0,
  );
  a.close();
  a.open('bay-number', 'transform="translate(30 -6)"');
  a.cut(s.poly('792,560 962,556 964,706 794,710'), C.pane, 1);
  a.cut(s.poly('802,569 953,566 955,697 803,701'), '#3f3055', 0);
  a.cut(
    'M838 590L918 588 919 606 892 628Q922 634 921 658 918 686 878 688 852 689 834 676L842 655Q858 667 876 666 894 665 894 655 893 643 862 644L860 627 884 609 839 611Z',
    C.paint,
    0,
  );
  a.close();
}

function road(a, s) {
  a.cut(s.poly('-20,782 1640,774 1640,1010 -20,1010'), C.road, 1);
  a.cut(s.poly('-20,774 1640,766 1640,790 -20,798', { bow: 0.001 }), C.stone, 1);
  a.cut(s.poly('96,800 116,800 20,1010 -16,1010') + s.poly('862,798 882,798 1000,1010 964,1010'), C.paint, 0);
  a.cut(s.poly('1180,796 1200,796 1400,1010 1364,1010'), C.paint, 0);
  a.cut(
    many(34, (i) =>
      s.slit((i * 173) % 1600, 812 + ((i * 47) % 180), ((i * 173) % 1600) + 40, 811 + ((i * 47) % 180), 3),
    ),
    C.road2,
    0,
  );
  a.open('puddle').cut(s.cut('884,878! 920,866 980,870 1020,884 990,898 920,900', O), C.wet, 0);
  a.cut(s.slit(910, 884, 960, 882, -4), C.rain, 0, { op: 0.7 }).close();
}

function meter(a, s) {
  a.open('meter');
  a.cut(s.poly('56,560 72,560 76,900 52,900'), C.near, 2).cut(s.poly('40,890 88,889 94,908 34,909'), C.near, 1);
  a.cut(s.cut('20,566! 14,480 24,436 64,420 104,436 114,480 108,566!', O), C.gilt, 3).cut(
    s.cut('92,428! 108,446 114,480 108,566! 90,568!', O),
    C.gilt2,
    0,
  );
  a.cut(s.disc(63, 476, 31, 30, { n: 11 }), C.paper, 1);
  a.cut(s.cut('38,472! 44,452 62,446! 62,476!', O), C.damson, 0);
  a.open('meter-flag')
    .cut(s.poly('61,479 65,474 84,462 86,466', { wob: 0.3 }), C.near, 0)
    .close();
  a.cut(s.chip(52, 518, 22, 5, 0.3) + s.chip(44, 536, 38, 18, 0.6), C.near, 0);
  a.close();
}

/** What can be seen through the windscreen when nobody is in it. */
function interior(a, s) {
  a.cut(s.cut('236,690! 262,474 300,404 510,392 720,404 758,474 786,690!', O), C.inside, 0);
  a.cut(s.cut('366,470! 372,434 510,424 648,434 654,470! 510,478', O), C.glass, 0);
  a.cut(s.slit(384, 446, 500, 438, 5) + s.slit(560, 440, 640, 448, 5), C.wet, 0, { op: 0.7 });
  a.open('sunflower', 'transform="translate(518 470) rotate(12) scale(.9 .62)"');
  a.defs += `<path id="dp" d="${s.cut('12,6! 30,9 44,1! 32,-8 13,-6!', { wob: 0.8, kick: 2 })}"/>`;
  a.raw(
    [...Array(13)]
      .map((_, i) => `<use href="#dp" transform="rotate(${i * 27.7 + (i % 3) * 4})" fill="${i % 2 ? C.dry : C.dry2}"/>`)
      .join(''),
  );
  a.cut(s.disc(0, 0, 17, 17, { n: 9 }), C.seed, 1)
    .cut(s.poly('30,8 96,30 94,37 28,16'), '#6f7a4a', 0)
    .close();
  a.cut(s.poly('346,478 676,476 690,520 332,522'), C.inside2, 1);
  const seat = (x) => {
    a.cut(
      s.cut(
        [
          [x - 84, 700, 1],
          [x - 88, 580],
          [x - 68, 530],
          [x, 520],
          [x + 68, 530],
          [x + 88, 580],
          [x + 84, 700, 1],
        ],
        O,
      ),
      C.seat,
      2,
    );
    a.cut(
      s.cut(
        [
          [x - 54, 700, 1],
          [x - 56, 590],
          [x, 556],
          [x + 56, 590],
          [x + 54, 700, 1],
        ],
        O,
      ),
      C.seat2,
      0,
    );
    a.cut(
      s.poly([
        [x - 20, 500],
        [x - 14, 500],
        [x - 14, 530],
        [x - 20, 530],
      ]) +
        s.poly([
          [x + 14, 500],
          [x + 20, 500],
          [x + 20, 530],
          [x + 14, 530],
        ]),
      C.trim2,
      0,
    );
    a.cut(
      s.cut(
        [
          [x - 46, 508, 1],
          [x - 44, 470],
          [x - 30, 456],
          [x, 452],
          [x + 30, 456],
          [x + 44, 470],
          [x + 46, 508, 1],
          [x, 514],
        ],
        O,
      ),
      C.seat3,
      2,
    );
  };
  a.open('seats');
  seat(388);
  seat(632);
  a.close();
}

function shell(a, s) {
  a.open('car');
  a.cut(s.disc(500, 938, 410, 42, { n: 13 }), C.road2, 0, { op: 0.8 });
  // tyres, then all of the body in one piece, the windscreen cut out of it
  a.cut(
    s.cut('172,860! 176,940 190,964 262,964 272,930 270,850!', O) +
      s.cut('748,850! 750,930 758,964 830,964 846,940 850,860!', O),
    C.rubber,
    2,
  );
  a.cut(s.poly('240,880 780,880 772,962 250,964'), C.rubber, 0);
  const outer =
    'M130 900Q118 800 140 742Q152 700 196 682Q214 560 262 440Q284 380 330 372Q510 350 690 372Q738 380 758 440Q808 560 826 682Q868 700 880 742Q902 800 888 900Q884 918 860 920Q510 940 158 920Q134 916 130 900Z';
  const hole =
    'M254 672Q268 560 302 454Q312 420 346 414Q510 396 674 414Q708 420 718 454Q752 560 766 672Q510 652 254 672Z';
  a.cut(outer + hole, C.car, 3, { evenodd: 1 });
  // roof shine, pillars, the bonnet's fold, the shaded side
  a.cut(s.cut('292,404! 320,380 510,362 690,378 716,402! 690,396 510,382 330,396!', O), C.car3, 0);
  a.cut(s.cut('826,682! 868,700 880,742 896,820 888,900! 860,920 800,922! 826,820 806,720!', O), C.car2, 0);
  a.cut(s.cut('196,684! 330,664 510,658 690,664 826,684! 800,700 690,688 510,680 330,688 222,700!', O), C.car3, 0);
  a.cut(s.cut('340,700! 430,690 510,690! 510,812! 410,812 330,800! 324,740', O), C.car3, 0, { op: 0.45 });
  a.cut(s.cut('322,800! 410,816 510,820 610,816 698,800! 694,812 610,830 510,834 410,830 326,812!', O), C.car2, 0);
  // ears
  a.cut(
    s.cut('196,628! 150,620 132,636 136,664 160,672 204,656!', O) +
      s.cut('826,628! 872,620 890,636 886,664 862,672 820,656!', O),
    C.car4,
    2,
  );
  // lamps and mouth
  for (const x of [216, 804])
    a.cut(s.disc(x, 778, 56, 56, { n: 12 }), C.trim, 2)
      .cut(s.disc(x, 778, 44, 44, { n: 11 }), C.lamp, 0)
      .cut(s.slit(x - 28, 762, x - 8, 790, 8), '#fffaf0', 0);
  a.cut(s.cut('316,846! 510,856 704,846! 690,886 510,898 330,886!', O), C.near, 1);
  a.cut(
    many(9, (i) => s.slit(338 + i * 43, 852, 342 + i * 42, 890, 3)),
    C.trim2,
    0,
    { op: 0.8 },
  );
  a.cut(s.cut('118,884! 300,912 510,920 720,912 902,884! 906,908 720,938 510,946 300,938 114,908!', O), C.trim, 2);
  a.cut(s.poly('430,904 590,903 592,938 428,939'), C.paper, 1).cut(
    s.chip(446, 914, 22, 14, 1) +
      s.chip(474, 913, 14, 15, 1) +
      s.chip(500, 913, 26, 14, 1) +
      s.chip(532, 913, 18, 15, 1) +
      s.chip(556, 912, 20, 15, 1),
    C.near,
    0,
  );
  a.cut(s.disc(510, 716, 15, 15, { n: 9 }), C.gilt, 1);
  a.close();
}

function glass(a, s) {
  a.cut(s.poly('306,470 372,420 428,416 318,650 268,654'), '#fff', 0, { op: 0.13 }).cut(
    s.poly('452,414 486,412 396,648 352,650'),
    '#fff',
    0,
    { op: 0.1 },
  );
  a.open('wiper')
    .cut(s.poly('352,664 548,616 550,622 356,672', { wob: 0.5 }), C.rubber, 1)
    .close();
  a.cut(s.poly('556,668 742,612 745,618 560,676', { wob: 0.5 }), C.rubber, 1);
  a.open('ticket', 'transform="rotate(-9 650 612)"');
  a.cut(s.poly('604,560 698,556 702,668 608,672', { wob: 0.8 }), C.paper, 3);
  a.cut(s.poly('604,560 698,556 699,574 605,578'), C.damson, 0);
  a.cut(s.chip(616, 590, 62, 5, 0.4) + s.chip(616, 602, 70, 5, 0.4) + s.chip(616, 614, 44, 5, 0.4), '#54426b', 0);
  a.cut(s.chip(650, 636, 40, 20, 0.6), C.gilt, 0).close();
  a.cut(s.poly('640,664 744,628 746,634 643,672', { wob: 0.5 }), C.rubber, 1);
  a.cut(
    many(26, (i) => `M${286 + ((i * 83) % 440)} ${430 + ((i * 59) % 210)}q5 6 0 11q-6-4 0-11z`),
    C.rain,
    0,
    { op: 0.6 },
  );
}

function weather(a, s) {
  a.open('rain').cut(
    many(56, (i) => {
      const x = (i * 151) % 1600,
        y = 30 + ((i * 97) % 840);
      if (x > 230 && x < 790 && y > 360 && y < 690) return '';
      return s.slit(x, y, x + 58, y + 26, 2.6);
    }),
    C.rain,
    0,
    { op: 0.5 },
  );
  a.close();
  for (const [i, x, y, t, c] of [
    [1, 174, 520, 20, C.leaf2],
    [2, 908, 472, -34, C.leaf],
    [3, 706, 760, 8, C.leaf2],
  ])
    a.open('leaf-' + i, `transform="rotate(${t} ${x} ${y})"`)
      .cut(
        s.cut(
          [
            [x - 22, y, 1],
            [x - 6, y - 13],
            [x + 14, y - 9],
            [x + 26, y + 2, 1],
            [x + 8, y + 11],
            [x - 10, y + 9],
          ],
          O,
        ),
        c,
        2,
      )
      .cut(s.slit(x - 20, y, x + 22, y + 2, 2), C.seed, 0, { op: 0.6 })
      .close();
}

/** The bay. */
export function bayThree({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#1e1328', edge: '#f5e5d8', seed: 33 }),
    s = a.s;
  a.meta = HEAD;
  a.open('far');
  wall(a, s);
  road(a, s);
  a.close();
  a.open('mid');
  meter(a, s);
  interior(a, s);
  a.raw(`<g id="people">${people}</g>`);
  a.close();
  a.open('near');
  shell(a, s);
  glass(a, s);
  weather(a, s);
  a.close();
  return a;
}
