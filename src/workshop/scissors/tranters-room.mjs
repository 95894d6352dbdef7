// The steward's front room, Wednesday night: one lamp, an open notebook of seventy-one lines, and a chair that is kept.
// Only drawing enters here; art.mjs writes the file.
// Secret: of the two cups on the table one stands upside down on its saucer.
import { Sheet } from './scissors.mjs';
import { O, line, many, rings } from './pieces.mjs';

const C = {
  wall: '#2c453d',
  wall2: '#375246',
  l1: '#4d654f',
  l2: '#768057',
  l3: '#aea067',
  l4: '#e3cb85',
  l5: '#f8e7b4',
  print: '#1f352f',
  wain: '#22382f',
  rail: '#4e6553',
  wood: '#6b4a35',
  wood2: '#513627',
  wood3: '#8d6242',
  near: '#1a2c27',
  near2: '#131f1d',
  brass: '#e0b45a',
  brass2: '#a8792f',
  shade: '#f4dca0',
  shade2: '#d9a860',
  fringe: '#9a5a44',
  red: '#a33a36',
  red2: '#7f2c2d',
  red3: '#8f4a3e',
  red4: '#6e3434',
  page: '#fdf3d8',
  page2: '#eddcb4',
  ink: '#2b3a3a',
  cloth: '#5d6f5c',
  cloth2: '#6f8068',
  cloth3: '#93966c',
  cloth4: '#c4b97f',
  chair: '#6e4650',
  chair2: '#573640',
  chair3: '#875a5f',
  lace: '#f3ead2',
  lace2: '#d8cba8',
  land: '#8fa3a6',
  land2: '#a6b7b3',
  land3: '#c2cdc0',
  land4: '#74888f',
  hull: '#274b66',
  cup: '#e9dcc0',
  cup2: '#c9b993',
};
const HEAD =
  '<!-- TRANTERS ROOM, Wednesday night. sheet: right (x>992 is more room). safe: 0,0 992x1000. focal: the notebook 470,724, then the book on the chair ' +
  '742,616. people stand behind the table: feet line y 1004, left 150, centre 560; right, in the doorway, 908,958; far, on the landing, 914,786. ' +
  'phone 4:3: 0,232 1000x750. Layers far mid near; animate: light lamp-fringe table-light pencil landing-light steam-1..2. The secret: a cup turned down. -->';

function room(a, s) {
  a.raw(`<path d="M0 0H1600V1000H0Z" fill="${C.wall}"/>`);
  a.open('light');
  rings(a, s, 286, 500, [
    [600, C.wall2, 0.9],
    [452, C.l1, 0.85],
    [318, C.l2, 0.85],
    [206, C.l3, 0.85],
    [120, C.l4, 0.85],
  ]);
  a.close();
  // a paper of small fish, all facing the same way
  let shoal = '';
  for (let r = 0; r < 10; r++)
    for (let c = 0; c < 21; c++) {
      const x = 22 + c * 78 + (r % 2) * 39,
        y = 34 + r * 66;
      if (x > 820 && x < 1016 && y > 160) continue;
      shoal += `<use href="#fish" x="${x}" y="${y}"/>`;
    }
  a.defs += `<path id="fish" d="M-15 3Q-6-9 4-7L12-13 10-6Q16-2 20 0 12 2 9 6 2 13-15 3ZM-15 3L-22 0-20 7Z"/>`;
  a.raw(`<g fill="${C.print}" opacity=".3">${shoal}</g>`);
  a.cut(s.poly('-20,694 1640,688 1640,1010 -20,1010'), C.wain, 1);
  a.cut(s.poly('-20,680 1640,674 1640,696 -20,703', { bow: 0.001 }), C.rail, 1);
  a.cut(s.poly('-20,84 1640,76 1640,90 -20,98', { bow: 0.001 }), C.rail, 1, { sh: 0.6 });
}

function doorway(a, s) {
  a.defs += '<clipPath id="out"><path d="M836 198H986V914H836Z"/></clipPath>';
  a.cut(s.poly('816,178 1006,176 1008,916 814,918'), C.wood3, 2);
  a.cut(s.poly('816,178 830,190 830,917 814,918') + s.poly('816,178 1006,176 994,190 830,190'), C.wood, 0);
  a.raw(`<g clip-path="url(#out)"><path d="M820 180H1000V920H820Z" fill="${C.land}"/>`);
  a.open('landing-light');
  rings(a, s, 990, 560, [
    [250, C.land2, 0.8],
    [150, C.land3, 0.8],
  ]);
  a.close();
  a.cut(s.poly('826,800 1000,796 1000,930 826,930'), '#5d7076', 1);
  a.cut(
    many(4, (i) => s.slit(836, 820 + i * 24, 1000, 816 + i * 26, 3)),
    C.land4,
    0,
  );
  // the banister, the turn, and the flight that goes up past it
  a.cut(s.poly('836,402 1000,290 1000,330 836,448'), C.land4, 1);
  a.cut(
    many(5, (i) => s.chip(846 + i * 32, 620 - i * 2, 6, 190, 0.4)),
    C.hull,
    1,
  );
  a.cut(s.poly('830,606 1000,592 1000,610 830,625'), C.hull, 2);
  a.cut(s.poly('886,590 908,589 910,806 884,807'), C.hull, 2).cut(s.disc(897, 574, 17, 17, { n: 8 }), C.brass, 1);
  a.raw('</g>');
  // his door, which has been left so that you could knock on it
  a.open('door-leaf');
  a.cut(s.poly('990,186 1092,150 1094,960 992,914'), '#84a381', 3);
  a.cut(s.poly('1008,220 1076,198 1076,440 1008,440') + s.poly('1008,484 1076,484 1078,880 1008,850'), '#6b8a6c', 0);
  a.cut(s.disc(1006, 560, 8, 10, { n: 7 }), C.brass, 1);
  a.close();
}

/** Eight years of evenings. */
function shelf(a, s) {
  a.open('older-books');
  const tones = [C.red, C.red2, C.red3, C.red4];
  const by = {};
  let x = 536;
  const bands = [];
  for (let i = 0; i < 15; i++) {
    const w = 15 + ((i * 7) % 4),
      h = 86 + ((i * 13) % 9);
    if (i === 11) {
      x += w + 2;
      continue;
    }
    (by[tones[(i * 3 + (i > 6 ? 1 : 0)) % 4]] ||= []).push(s.chip(x, 316 - h, w, h, 0.5));
    bands.push(s.chip(x + 2, 316 - h + 14, w - 4, 4, 0.2), s.chip(x + 3, 316 - 22, w - 6, 12, 0.3));
    x += w + 1;
  }
  for (const c in by) a.cut(by[c].join(''), c, 1);
  a.cut(bands.join(''), C.l4, 0, { op: 0.8 });
  a.cut(s.poly('516,316 806,312 806,330 516,335'), C.wood3, 3).cut(
    s.poly('516,328 806,324 806,330 516,335', { bow: 0.001 }),
    C.wood2,
    0,
  );
  a.cut(s.cut('548,334! 566,334! 564,352 552,366!', O) + s.cut('756,330! 774,330! 772,350 762,362!', O), C.wood2, 1);
  a.close();
}

function chair(a, s) {
  a.open('beas-chair');
  a.cut(s.poly('626,872 648,870 644,1010 628,1010') + s.poly('846,866 868,864 866,1010 850,1010'), C.wood2, 1);
  a.cut(s.cut('634,790! 628,560 640,456 676,420 742,408 808,416 844,450 856,556 858,786! 742,800', O), C.chair, 3);
  a.cut(s.cut('662,760! 656,560 668,482 700,454 742,446 786,452 816,478 828,556 830,756!', O), C.chair3, 0);
  const dots = [];
  for (let r = 0; r < 8; r++)
    for (let c = 0; c < 5; c++)
      if (r < 7 || c % 2) dots.push(`M${684 + c * 30 + (r % 2) * 14 - 7} ${476 + r * 34}q7-9 14 0q-7 9-14 0`);
  a.cut(dots.join(''), C.chair2, 0, { op: 0.7 });
  // kept clean
  a.open('antimacassar');
  let d = 'M682 424';
  for (let i = 0; i < 7; i++) d += `Q${692 + i * 18} ${(i === 0 ? 520 : 518) + (i % 2) * 3} ${700 + i * 17.6} 506`;
  a.cut(s.cut('684,420! 742,408 802,418! 808,500! 742,508 680,502!', O), C.lace, 1);
  a.cut(
    many(7, (i) => s.disc(689 + i * 18, 504, 9.5, 9, { n: 7 })),
    C.lace,
    0,
  );
  a.cut(
    many(6, (i) => s.disc(698 + i * 18, 478, 4, 5, { n: 5 })) +
      s.slit(690, 448, 798, 446, 3) +
      s.slit(688, 458, 800, 456, 3),
    C.lace2,
    0,
  );
  a.close();
  // seat, and on it the book
  a.cut(s.cut('650,728! 742,716 836,724! 846,790! 742,800 642,794!', O), C.chair3, 2);
  a.open('library-book', 'transform="rotate(-4 742 640)"');
  a.cut(s.poly('690,560 800,556 806,726 694,730'), C.hull, 3);
  a.cut(s.poly('690,560 704,559 708,729 694,730'), '#1d3a52', 0);
  a.cut(s.poly('716,580 790,577 792,640 718,643'), C.page, 1);
  a.cut(s.chip(728, 590, 50, 11, 1) + s.chip(728, 608, 38, 11, 1) + s.chip(728, 625, 46, 8, 1), C.ink, 0);
  a.cut(s.poly('764,700 792,698 793,718 766,720'), C.page2, 1).cut(
    s.chip(768, 705, 20, 3, 0.3) + s.chip(768, 711, 14, 3, 0.3),
    C.red,
    0,
  );
  a.raw(line('M752 557q2-14-6-22', C.red, 5));
  a.close();
  // wings and arms
  a.cut(
    s.cut('636,600! 624,540 626,470 646,440 664,470 670,560 664,640!', O) +
      s.cut('856,596! 868,536 862,466 842,436 824,468 820,556 828,634!', O),
    C.chair,
    2,
  );
  a.cut(
    s.cut('618,800! 612,664 628,634 654,634 668,664 666,806!', O) +
      s.cut('822,802! 820,660 834,630 860,630 876,660 872,796!', O),
    C.chair2,
    2,
  );
  a.cut(
    s.cut('616,690! 614,660 630,634 654,636 666,660! 642,648', O) +
      s.cut('824,664! 836,632 860,632 874,658! 850,646', O),
    C.chair3,
    0,
  );
  a.close();
}

function lamp(a, s) {
  a.open('lamp');
  a.cut(s.cut('232,812! 246,792 286,786 326,792 340,810! 286,820', O), C.brass2, 3);
  a.cut(s.cut('272,796! 280,740 268,700 276,660 280,596! 294,596! 296,660 306,700 294,740 302,796!', O), C.brass, 2);
  a.cut(s.cut('284,790! 290,740 284,700 290,620! 294,660 306,700 294,740 302,796!', O), C.brass2, 0);
  a.cut(s.cut('222,400! 254,380 318,380 350,400! 396,520 412,584! 286,600 160,584! 176,520', O), C.shade, 3, {
    edgeOp: 0.9,
  });
  a.cut(
    s.cut('222,400! 246,384! 214,500 196,588! 160,584! 176,520', O) +
      s.cut('350,400! 326,384! 360,500 378,588! 412,584! 396,520', O),
    C.shade2,
    0,
    { op: 0.5 },
  );
  a.cut(s.slit(264, 390, 250, 590, 3) + s.slit(308, 390, 322, 590, 3), C.shade2, 0, { op: 0.7 });
  a.cut(s.cut('218,404! 254,384 318,384 354,404! 350,392! 318,372 254,372 224,392!', O), C.fringe, 1);
  a.open('lamp-fringe');
  a.cut(
    many(24, (i) =>
      s.slit(
        164 + i * 10.6,
        580 + Math.sin((i / 23) * Math.PI) * 14,
        163 + i * 10.6,
        612 + Math.sin((i / 23) * Math.PI) * 14 + (i % 3) * 4,
        3.4,
      ),
    ),
    C.fringe,
    0,
  );
  a.cut(s.cut('158,578! 286,594 414,578! 414,588! 286,606 158,590!', O), C.fringe, 1);
  a.close().close();
}

function table(a, s) {
  a.open('table');
  a.cut(s.cut('-40,830! 20,796 160,772 400,764 620,772 770,798 812,836! 800,920 806,1012! -40,1012!', O), C.cloth, 4);
  a.open('table-light');
  rings(
    a,
    s,
    330,
    846,
    [
      [372, C.cloth2, 0.9],
      [270, C.cloth3, 0.8],
      [170, C.cloth4, 0.75],
    ],
    0.18,
  );
  a.close();
  a.cut(s.cut('-40,880! 120,914 400,926 660,908 806,866! 812,1012! -40,1012!', O), '#4b5d4e', 1);
  let d = 'M-40 884';
  for (let i = 0; i < 19; i++) {
    const x = -40 + i * 45,
      t = (x + 22) / 800,
      y = 884 + Math.sin(Math.max(0, Math.min(1, t)) * Math.PI) * 40;
    d += `Q${x + 22} ${Math.round(y + 26)} ${x + 45} ${Math.round(884 + Math.sin(Math.max(0, Math.min(1, (x + 45) / 800)) * Math.PI) * 40)}`;
  }
  a.cut(
    many(15, (i) => s.slit(20 + i * 54, 940, 16 + i * 55, 1010, 5)),
    C.near,
    0,
    { op: 0.5 },
  );
  a.raw(line(d, C.lace, 3.4, 'stroke-opacity=".7"'));
  a.close();
}

/** What it is of: eighteen rows in four columns, less one. */
function notebook(a, s) {
  a.open('notebook', 'transform="translate(24 6)"');
  a.cut(s.poly('318,796 640,792 676,868 288,874'), C.wood2, 3).cut(
    s.poly('288,866 676,860 678,874 286,882'),
    C.wood,
    1,
  );
  a.cut(s.poly('296,604 480,636 664,600 688,846 480,868 272,850', { wob: 1 }), C.red, 3);
  a.cut(s.cut('308,600! 380,602 450,616 480,634! 480,852! 440,838 360,828 288,834!', O), C.page, 1);
  a.cut(s.cut('480,634! 512,616 584,600 654,596! 674,830! 604,826 526,836 480,852!', O), C.page, 1);
  a.cut(s.cut('456,622! 480,634! 480,852! 456,842!', O), C.page2, 0).cut(
    s.cut('480,634! 494,626! 494,846! 480,852!', O),
    C.page2,
    0,
    { op: 0.6 },
  );
  let rows = '',
    n = 0;
  for (let c = 0; c < 4; c++)
    for (let r = 0; r < 18; r++) {
      if (n++ === 71) break;
      const left = c < 2,
        k = left ? 1 : -1,
        w = 50 + ((r * 7 + c * 5) % 16),
        x = [306, 386, 502, 582][c] + (left ? -r * 0.9 : r * 0.9),
        y = (left ? [620, 626][c] : [638, 624][c - 2]) + r * 11.4;
      rows += `M${Math.round(x)} ${Math.round(y)}l${w} ${k * 5} 0 4 ${-w} ${k * -5}z`;
    }
  a.cut(rows, C.ink, 0, { op: 0.78 });
  a.cut(s.poly('470,850 482,851 486,900 476,892 468,902', { wob: 0.6 }), C.fringe, 1);
  a.open('pencil', 'transform="rotate(-18 560 850)"')
    .cut(s.poly('520,852 640,846 641,856 521,862 508,858', { wob: 0.5 }), C.brass, 2)
    .cut(s.poly('520,852 521,862 508,858', { wob: 0.2 }), C.page2, 0)
    .close();
  a.close();
}

function small(a, s) {
  // a sharpener of the kind that is screwed down
  a.open('sharpener');
  a.cut(s.poly('706,838 766,834 772,852 702,856'), C.near2, 2);
  a.cut(s.cut('712,838! 708,790 718,772 744,768 760,782 764,834!', O), '#8d9a94', 2).cut(
    s.cut('744,768! 760,782 764,834! 748,836! 746,800', O),
    '#66756f',
    0,
  );
  a.raw(line('M764 800h16v-22', '#66756f', 6)).cut(s.disc(780, 772, 8, 9, { n: 7 }), C.fringe, 1);
  a.cut(s.poly('640,786 712,796 712,804 640,794', { wob: 0.5 }), C.brass, 1);
  a.cut(s.cut('694,862! 704,850 716,858 712,866!', O) + s.cut('726,868! 736,858 746,862 742,872!', O), C.wood3, 1);
  a.close();
  a.open('cups');
  a.cut(s.disc(96, 872, 58, 14, { n: 11 }), C.cup, 2).cut(s.disc(96, 869, 40, 9, { n: 10 }), C.cup2, 0);
  a.cut(
    s.cut('62,814! 130,812! 124,852 96,868 68,853!', O) + 'M128 820c24-4 24 28-4 30l0-7c14-2 13-18 3-16z',
    C.cup,
    2,
  );
  a.cut(s.disc(96, 813, 33, 7, { n: 9 }), '#5a3a2c', 0).cut(s.slit(64, 830, 128, 828, 3), C.red, 0);
  a.cut(s.disc(190, 902, 54, 13, { n: 11 }), C.cup, 2).cut(s.disc(190, 899, 36, 8, { n: 10 }), C.cup2, 0);
  a.cut(
    s.cut('160,898! 166,862 178,848! 204,847! 216,860 222,896! 190,904', O) +
      'M220 880c20 2 22-24 0-24l-1 7c10 0 9 10 1 10z',
    C.cup,
    2,
  );
  a.cut(s.slit(164, 884, 218, 882, 3), C.red, 0);
  a.close();
  for (const [i, d] of [
    [1, '90,800! 76,776 82,752 96,736 94,712! 112,740 108,762 102,780 104,801!'],
    [2, '104,740! 94,716 104,694 100,670! 118,696 114,720!'],
  ])
    a.open('steam-' + i)
      .cut(s.cut(d, O), '#fff7e0', 1, { sh: 0.3, attrs: 'opacity=".5"', edgeOp: 0.2 })
      .close();
}

/** His front room. */
export function trantersRoom({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#0f1d1a', edge: '#fff2cf', seed: 91 }),
    s = a.s;
  a.meta = HEAD;
  a.open('far');
  room(a, s);
  doorway(a, s);
  shelf(a, s);
  a.close();
  a.open('mid');
  chair(a, s);
  a.raw(`<g id="people">${people}</g>`);
  a.close();
  a.open('near');
  table(a, s);
  lamp(a, s);
  small(a, s);
  notebook(a, s);
  a.close();
  return a;
}
