// Counter 6 of the Register, Friday at eleven minutes to three: two windows, two systems, and one stapler on a string
// between them. Only drawing enters here; art.mjs writes the file.
// Secret: the third hatch, under the clock, has its blind down and its in-tray full. Nobody has been appointed.
import { Sheet } from './scissors.mjs';
import { numerals } from './numerals.mjs';
import { line, many, O } from './pieces.mjs';

const C = {
  wall: '#dcddd9',
  wall2: '#e6e7e3',
  wall3: '#eff0ec',
  tile: '#cfd2cf',
  far: '#c3c6c4',
  far2: '#b3b8b7',
  mid: '#969da0',
  mid2: '#848c90',
  mid3: '#abb2b3',
  near: '#576067',
  near2: '#444c53',
  near3: '#6b757b',
  ink: '#2b3036',
  form: '#f1f1eb',
  form2: '#d9dad4',
  blue: '#2f66b0',
  blue2: '#23508f',
  blue3: '#5b8fd0',
  manila: '#d3cbb8',
  manila2: '#b9b1a0',
  screen: '#aeb9b4',
  screen2: '#dfe8e2',
};

const HEAD =
  '<!-- COUNTER 6, Friday, 2.49. sheet: right (x>992 is more waiting). safe: 0,0 992x1000. focal: the stapler 430,548, then 88 430,130. ' +
  'Clerks stand behind the counter, at left and right; whoever waits stands beside it (centre), feet y 940. phone 4:3: 0,120 1000x750. ' +
  'Layers far mid near; animate: strip-light stapler (swing about 430,330) ticket (swing about 952,706) second-hand (about 900,186). -->';

function hall(a, s) {
  a.raw(`<path d="M-30-30H1630V1030H-30Z" fill="${C.wall}"/>`);
  a.cut(s.poly('-30,-30 1630,-30 1630,70 -30,84'), C.tile, 1);
  a.cut(
    many(14, (i) =>
      s.poly(
        [
          [i * 126 - 50, -30],
          [i * 126 - 44, -30],
          [i * 116 - 6, 82],
          [i * 116 - 12, 82],
        ],
        { wob: 0.4 },
      ),
    ) + s.slit(-30, 30, 1630, 22, 3),
    C.far2,
    0,
  );
  a.open('strip-light');
  for (const x of [190, 640, 1100]) {
    a.cut(
      s.poly([
        [x - 20, 10],
        [x + 220, 6],
        [x + 236, 48],
        [x - 30, 54],
      ]),
      C.form,
      2,
    );
    a.cut(
      s.poly([
        [x - 4, 20],
        [x + 204, 16],
        [x + 208, 26],
        [x - 6, 30],
      ]),
      '#fffffa',
      0,
    );
  }
  for (const [x, w] of [
    [110, 380],
    [560, 380],
  ]) {
    a.cut(
      s.poly([
        [x, 84],
        [x + w, 80],
        [x + w + 60, 600],
        [x - 60, 600],
      ]),
      C.wall2,
      0,
      { op: 0.7 },
    );
    a.cut(
      s.poly([
        [x + 70, 84],
        [x + w - 70, 80],
        [x + w - 40, 600],
        [x + 40, 600],
      ]),
      C.wall3,
      0,
      { op: 0.7 },
    );
  }
  a.close();
  // a line along the wall at hip height, as municipal paint has
  a.cut(s.poly('-30,604 1630,596 1630,842 -30,846'), C.far, 1);
  a.cut(s.poly('-30,598 1630,590 1630,608 -30,616'), C.near3, 1);
  a.cut(s.poly('-30,838 1630,832 1630,1030 -30,1030'), C.mid3, 1);
  a.cut(
    many(60, (i) => {
      const r = i % 5,
        c = (i / 5) | 0;
      return (r + c) % 2
        ? ''
        : s.poly(
            [
              [c * (132 + r * 18) - 60 - r * 60, 842 + r * 36],
              [c * (132 + r * 18) + 70 - r * 60, 842 + r * 36],
              [c * (132 + r * 18) + 62 - r * 66, 878 + r * 36],
              [c * (132 + r * 18) - 78 - r * 66, 878 + r * 36],
            ],
            { wob: 0.6 },
          );
    }),
    C.mid,
    0,
    { op: 0.4 },
  );
}

/** What a round clock says: eleven minutes to three. */
function clock(a, s) {
  const [x, y] = [900, 186];
  const hand = (deg, len, w, back) => {
    const t = (deg * Math.PI) / 180,
      c = Math.sin(t),
      q = -Math.cos(t);
    return s.poly(
      [
        [x - c * back - q * w, y - q * back + c * w],
        [x + c * len - q * w * 0.6, y + q * len + c * w * 0.6],
        [x + c * len + q * w * 0.6, y + q * len - c * w * 0.6],
        [x - c * back + q * w, y - q * back - c * w],
      ],
      { wob: 0.3 },
    );
  };
  a.open('clock');
  a.cut(s.disc(x, y, 84, 84, { n: 14, wob: 0.006 }), C.near2, 3);
  a.cut(s.disc(x, y, 72, 72, { n: 14, wob: 0.006 }), C.form, 0);
  a.cut(
    many(12, (i) => {
      const c = Math.sin(i * 0.5236),
        q = -Math.cos(i * 0.5236);
      return s.slit(x + c * 54, y + q * 54, x + c * 66, y + q * 66, i % 3 ? 3 : 7);
    }),
    C.ink,
    0,
  );
  a.cut(hand(84.5, 36, 5, 10), C.ink, 1);
  a.cut(hand(294, 56, 3.6, 12), C.ink, 1);
  a.open('second-hand');
  a.cut(hand(6, 60, 1.3, 16), C.near3, 0);
  a.close();
  a.cut(s.disc(x, y, 6, 6, { n: 7 }), C.near2, 0);
  a.close();
}

/** The officer for lapses. */
function thirdHatch(a, s) {
  a.open('third-hatch', 'transform="translate(18 0)"');
  a.cut(s.rect(816, 326, 142, 172), C.mid2, 2);
  a.cut(s.rect(828, 338, 118, 148), C.near2, 0);
  a.cut(
    many(9, (i) => s.chip(829, 340 + i * 14.5, 116, 11, 0.6)),
    C.far,
    1,
  );
  a.cut(s.slit(934, 340, 936, 480, 2), C.near2, 0);
  a.cut(s.poly('802,494 974,490 978,512 798,516'), C.mid3, 2);
  a.cut(s.rect(846, 302, 84, 20), C.form, 1);
  a.cut(s.chip(856, 310, 30, 4, 0.3) + s.chip(890, 310, 22, 4, 0.3), C.mid, 0);
  // everything that has come for him
  for (let i = 0; i < 9; i++)
    a.cut(
      s.poly(
        [
          [822 + s.j(5), 484 - i * 8],
          [902 + s.j(6), 482 - i * 8],
          [904 + s.j(5), 490 - i * 8],
          [820 + s.j(5), 492 - i * 8],
        ],
        { wob: 0.5 },
      ),
      i % 4 === 2 ? C.manila : i % 2 ? C.form : C.form2,
      1,
    );
  a.close();
}

function seats(a, s) {
  a.open('seats');
  for (const [y, k] of [
    [640, 0],
    [716, 1],
  ])
    for (let i = 0; i < 6; i++) {
      const x = 830 + i * (112 + k * 16) - k * 30,
        w = 92 + k * 14;
      a.cut(
        s.cut(
          [
            [x, y, 1],
            [x + 10, y - 12],
            [x + w - 10, y - 13],
            [x + w, y, 1],
            [x + w - 5, y + 62 + k * 14, 1],
            [x + 5, y + 63 + k * 14, 1],
          ],
          O,
        ),
        k ? C.near3 : C.mid2,
        2,
      );
      a.cut(
        s.cut(
          [
            [x - 3, y + 74 + k * 16, 1],
            [x + 8, y + 60 + k * 14],
            [x + w - 8, y + 60 + k * 14],
            [x + w + 3, y + 74 + k * 16, 1],
            [x + w, y + 90 + k * 18, 1],
            [x, y + 91 + k * 18, 1],
          ],
          O,
        ),
        k ? C.near : C.mid,
        1,
      );
    }
  a.cut(
    s.poly('820,736 1620,732 1620,744 820,748') +
      s.poly('800,834 1620,828 1620,842 800,848') +
      s.chip(860, 744, 12, 90) +
      s.chip(1200, 744, 12, 90) +
      s.chip(838, 842, 14, 76) +
      s.chip(1240, 842, 14, 80),
    C.near2,
    1,
  );
  a.close();
}

/** What hangs over it. */
function board(a, s) {
  a.open('number-board');
  a.raw(line('M352 64V92M508 62V92', C.near2, 4));
  a.cut(s.rect(312, 88, 236, 122), C.near2, 3);
  a.cut(s.rect(324, 100, 212, 98), C.ink, 0);
  a.cut(numerals(s, '88', 376, 110, 0.78), C.form, 0, { evenodd: 1 });
  a.close();
}

/** Behind the glass on the left: stamps, and what wants stamping. */
function leftOffice(a, s) {
  a.cut(s.rect(76, 250, 292, 380), C.mid3, 0);
  a.cut(s.rect(92, 268, 262, 200), C.near3, 1);
  for (let r = 0; r < 4; r++)
    for (let c = 0; c < 5; c++) {
      const [x, y] = [98 + c * 51, 274 + r * 48];
      a.cut(s.chip(x, y, 46, 43, 0.8), C.near2, 0);
      const k = (r * 5 + c * 3) % 7;
      if (k < 5)
        a.cut(
          many(1 + (k % 3), (i) => s.chip(x + 5 + i, y + 34 - i * 8, 34, 6, 0.8)),
          [C.form, C.manila, C.form2][k % 3],
          0,
        );
    }
}

/** And on the right: a cabinet that hums. */
function rightOffice(a, s) {
  a.cut(s.rect(500, 250, 262, 380), C.far2, 0);
  a.cut(s.rect(520, 276, 226, 210), C.mid, 1);
  for (let i = 0; i < 4; i++) {
    a.cut(s.rect(530, 286 + i * 50, 206, 40), i % 2 ? C.mid3 : C.far, 1);
    a.cut(
      many(4, (k) => s.disc(548 + k * 16, 306 + i * 50, 4, 4, { n: 6 })),
      i === 2 ? C.form : C.near,
      0,
    );
    a.cut(
      many(7, (k) => s.chip(620 + k * 15, 298 + i * 50, 9, 16, 0.5)),
      C.near3,
      0,
    );
  }
  a.raw(
    line(
      'M560 484C552 540 596 560 590 626M600 484C640 540 620 580 640 626M704 484C726 520 690 570 716 630',
      C.near2,
      5,
    ),
  );
}

function machines(a, s) {
  // cast iron: it stamps, it dates, it is heavier than he is
  a.open('stamp-machine');
  a.cut(s.cut('112,632! 118,590 150,574 158,530 186,512 214,530 222,574 250,588 256,632!', O), C.ink, 3);
  a.cut(s.disc(186, 552, 30, 30, { n: 9 }), C.near3, 1);
  a.cut(s.disc(186, 552, 19, 19, { n: 8 }), C.form, 0);
  a.cut(numerals(s, '24', 173, 543, 0.19), C.ink, 0, { evenodd: 1 });
  a.raw(line('M232 556Q262 520 258 478', C.near2, 9));
  a.cut(s.disc(258, 474, 14, 15, { n: 8 }), C.manila2, 2);
  a.cut(s.slit(134, 606, 240, 606, 6) + s.slit(166, 530, 178, 522, 4), C.mid2, 0);
  a.close();
  a.open('stamps');
  for (const [x, c] of [
    [282, C.near2],
    [312, C.near3],
    [342, C.ink],
  ]) {
    a.cut(
      s.disc(x, 582, 11, 12, { n: 8 }) +
        s.cut(
          [
            [x - 4, 590, 1],
            [x + 4, 590, 1],
            [x + 6, 612, 1],
            [x - 6, 612, 1],
          ],
          O,
        ),
      C.manila2,
      1,
    );
    a.cut(
      s.poly(
        [
          [x - 13, 610],
          [x + 13, 610],
          [x + 14, 628],
          [x - 14, 628],
        ],
        { wob: 0.6 },
      ),
      c,
      1,
    );
  }
  a.close();
  // beige: it has keys, and keys
  a.open('key-machine', 'transform="translate(-28 0)"');
  a.cut(s.cut('664,628! 658,516 672,500 772,498 786,514! 782,628!', O), C.manila, 3);
  a.cut(s.cut('676,606! 672,524 684,514 762,513 772,524! 770,604!', O), C.near2, 0);
  a.cut(s.cut('684,598! 681,530 690,522 756,521 764,530! 762,596!', O), C.screen, 0);
  a.cut(
    many(5, (i) => s.chip(692, 532 + i * 12, [48, 36, 56, 22, 40][i], 4, 0.4)),
    C.screen2,
    0,
  );
  a.cut(s.poly('530,616 656,612 664,634 518,636'), C.manila, 2);
  a.cut(
    many(24, (i) => s.chip(534 + (i % 12) * 10 - ((i / 12) | 0) * 4, 617 + ((i / 12) | 0) * 9, 7, 6, 0.4)),
    C.near,
    0,
  );
  a.close();
}

function front(a, s) {
  const hole = (x0, y0, x1, y1) => `M${x0} ${y0}V${y1}H${x1}V${y0}Z`;
  a.open('glass');
  a.cut(s.poly('120,250 190,250 76,500 76,350') + s.poly('210,250 232,250 96,548 88,520'), '#ffffff', 0, { op: 0.2 });
  a.cut(s.poly('640,250 700,250 520,620 500,590 500,540') + s.poly('716,250 734,250 548,630 540,624'), '#ffffff', 0, {
    op: 0.2,
  });
  a.close();
  a.open('counter');
  a.cut(s.poly('44,222 792,215 794,640 40,644') + hole(84, 256, 362, 626) + hole(502, 254, 756, 626), C.far, 3, {
    evenodd: 1,
  });
  a.cut(s.poly('44,222 792,215 792,233 44,240'), C.near3, 0);
  a.cut(hole(378, 258, 486, 630) + hole(386, 266, 478, 622), C.far2, 0, { evenodd: 1 });
  // two ways of being spoken through
  a.cut(s.disc(332, 418, 19, 19, { n: 9 }), C.manila2, 1);
  a.cut(
    many(4, (i) => s.slit(320, 408 + i * 7, 344, 408 + i * 7, 3)),
    C.ink,
    0,
  );
  a.cut(s.rect(514, 396, 34, 44), C.near2, 1);
  a.cut(
    many(12, (i) => s.disc(521 + (i % 3) * 10, 404 + ((i / 3) | 0) * 10, 2.6, 2.6, { n: 5 })),
    C.mid3,
    0,
  );
  // the sign
  a.cut(s.disc(432, 322, 44, 44, { n: 12, wob: 0.01 }), C.near, 2);
  a.cut(numerals(s, '6', 412, 290, 0.64), C.form, 0, { evenodd: 1 });
  a.cut(s.poly('14,634 822,628 830,668 4,674'), C.form, 3);
  a.cut(s.poly('4,662 830,657 830,671 4,677'), C.mid3, 0);
  a.cut(s.poly('36,674 798,669 792,938 44,942'), C.mid, 3);
  a.cut(
    many(23, (i) => s.chip(56 + i * 32, 684, 15, 246, 0.8)),
    C.mid2,
    0,
    { op: 0.55 },
  );
  a.cut(s.poly('44,916 792,912 792,938 44,942'), C.near2, 0);
  // forms, in two sizes
  a.cut(s.poly('112,640 196,638 206,660 106,662', { wob: 0.6 }), C.form2, 2);
  a.cut(s.slit(126, 647, 188, 646, 2) + s.slit(124, 654, 172, 653, 2), C.mid, 0);
  a.cut(s.poly('592,636 690,634 696,652 584,654', { wob: 0.6 }), C.manila, 2);
  a.cut(s.slit(604, 642, 676, 640, 2) + s.slit(602, 648, 650, 647, 2), C.near3, 0);
  a.close();
}

/** It is on a string, so that it stays between them. */
function stapler(a, s) {
  a.cut(s.disc(404, 396, 6, 6, { n: 6 }) + s.disc(460, 395, 6, 6, { n: 6 }), C.near2, 1);
  a.open('stapler');
  a.raw(line('M404 396L416 508M460 395L448 506', C.ink, 3));
  a.raw('<g transform="rotate(-4 430 548)">');
  a.cut(s.cut('340,584! 352,568 430,566 526,566! 530,586 520,592! 346,594!', O), C.blue2, 3);
  a.cut(s.cut('362,556! 440,544 522,546! 524,558 500,562! 366,566!', O), '#c9ced2', 1);
  a.cut(s.cut('338,562! 344,528 372,512 420,508 470,506 516,522 532,544 526,552! 440,546 366,558!', O), C.blue, 3);
  a.cut(s.slit(368, 524, 470, 513, 9), C.blue3, 0);
  a.cut(s.disc(358, 552, 9, 9, { n: 8 }), C.blue2, 1);
  a.raw('</g>').close();
}

function dispenser(a, s) {
  a.open('dispenser', 'transform="translate(44 6)"');
  a.cut(s.poly('896,760 920,760 926,1030 890,1030'), C.near2, 3);
  a.cut(s.cut('850,700! 852,640 872,606 908,594 944,606 964,640 966,700! 960,772 856,774!', O), C.near, 4);
  a.cut(s.cut('866,690! 868,646 884,620 908,612 932,620 948,646 950,690!', O), C.form, 0);
  a.cut(s.poly('888,646 896,640 896,668 906,668 908,676 888,676', { wob: 0.4 }), C.form, 0);
  a.cut(s.poly('900,626 916,626 916,652 930,652 908,678 886,652 900,652', { wob: 0.6 }), C.near, 0);
  a.cut(s.poly('872,706 944,705 944,716 872,717', { wob: 0.5 }), C.ink, 0);
  a.open('ticket');
  a.cut(s.cut('880,710! 936,709! 938,770 944,806! 886,812! 878,770', O), C.form, 2);
  a.cut(numerals(s, '93', 889, 740, 0.36), C.ink, 0, { evenodd: 1 });
  a.close();
  a.close();
}

/** A family, and those behind it; they were called at half past one for something else. */
function waiting(a, s) {
  a.open('heads');
  const head = (d, c) => a.cut(s.cut(d, O), c, 4);
  for (const [x, c] of [
    [-20, C.near2],
    [166, C.near2],
    [352, C.near2],
    [538, C.near2],
  ])
    a.cut(
      s.cut(
        [
          [x, 1040, 1],
          [x + 2, 934],
          [x + 18, 922],
          [x + 150, 920],
          [x + 168, 934],
          [x + 170, 1040, 1],
        ],
        O,
      ),
      c,
      3,
    );
  head('22,1040! 30,980 62,960 58,934 52,900 62,872 92,862 122,872 132,902 126,934 122,958 156,980 164,1040!', C.ink);
  head('206,1040! 212,1000 232,990 226,968 230,946 252,936 274,946 278,968 272,990 292,1000 298,1040!', C.near);
  head('372,1040! 380,984 414,968 420,940! 468,938! 474,966 506,982 514,1040!', '#3d454c');
  a.cut(s.cut('402,936! 388,896 398,862 426,844 458,844 486,862 496,900 484,938! 444,950', O), C.ink, 2);
  a.cut(s.disc(440, 842, 26, 21, { n: 8 }), C.ink, 2);
  a.close();
}

/** Counter 6. */
export function counter({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#2b3036', edge: '#fffffa', seed: 88 });
  const s = a.s;
  a.meta = HEAD;
  a.open('far');
  hall(a, s);
  clock(a, s);
  thirdHatch(a, s);
  board(a, s);
  seats(a, s);
  a.close();
  a.open('mid');
  leftOffice(a, s);
  rightOffice(a, s);
  a.raw(`<g id="people">${people}</g>`);
  machines(a, s);
  front(a, s);
  stapler(a, s);
  a.close();
  a.open('near');
  dispenser(a, s);
  waiting(a, s);
  a.close();
  return a;
}
