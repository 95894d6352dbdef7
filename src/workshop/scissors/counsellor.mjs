// The counsellor's room at Larkspur, Tuesday, twenty past eleven: everything squared to the desk, and two chairs that are
// not quite opposite. Only drawing enters here; art.mjs writes the file.
// Secret: the leaflet shows a table with three chairs, and the third has been cut out; the desk is seen through it.
import { Sheet } from './scissors.mjs';

const C = {
  wall: '#a9dcec',
  wall2: '#bfe6f0',
  wall3: '#d3f0f3',
  wall4: '#e8f8f5',
  sprig: '#8cc8dc',
  dado: '#66b384',
  dado2: '#57a377',
  dado3: '#8acca1',
  gloss: '#c9efe2',
  rail: '#fffdf2',
  starch: '#fffdf2',
  starch2: '#e4ede6',
  starch3: '#c5dad8',
  laurel: '#1d5b57',
  laurel2: '#143f43',
  laurel3: '#2f7a6f',
  leaf: '#2f8a66',
  leaf2: '#1f6b54',
  green: '#8ccf7d',
  slate: '#16323b',
  slate2: '#48666e',
  slate3: '#8aa5a9',
  pea: '#cf4a8d',
  pea2: '#a93674',
  pea3: '#eda3c6',
  far: '#d8eed9',
  lawn: '#a8d8ac',
  desk: '#dcb78f',
  desk2: '#c99d75',
  desk3: '#a97a58',
  desk4: '#eed3b0',
  lino: '#bcd8d6',
  lino2: '#a5c6c6',
  lino3: '#dcefe9',
  water: '#c9ebf0',
  gilt: '#eab54d',
  bread: '#f3dfbb',
  crust: '#b98a5c',
};
const HAND = { wob: 0.5, kick: 3 };

const HEAD =
  '<!-- THE COUNSELLOR, Tuesday. sheet: right (x>992 is the passage). safe: 0,0 992x1000. ' +
  'focal: the leaflet 330,690, then the clock 682,188. feet line y 884 behind the desk (left), y 936 beside the ' +
  'door (centre), y 950 in the doorway (right); down the passage y 700. phone 4:3: 0,88 1000x750. Layers far mid near; animate: light floor-light window-laurel dust ' +
  'cloud pendulum (swing about 682,254) rubber-plant passage-light. -->';

/** Scraps with one colour and one role, laid as a single print. */
const many = (n, f) => Array.from({ length: n }, (_, i) => f(i)).join('');

function wall(a, s) {
  a.raw(`<path d="M0 0H1600V1000H0Z" fill="${C.wall}"/>`);
  a.open('light');
  for (const [r, c] of [
    [560, C.wall2],
    [400, C.wall3],
    [268, C.wall4],
  ])
    a.cut(s.disc(196, 290, r, r * 0.95, { n: 13, wob: 0.012 }), c, 0);
  a.close();
  // a paper of larkspur, one spike repeated
  a.defs += '<path id="spike" d="M-1 22L0-20 2 22ZM0-14L6-20 5-10ZM0-6L-8-12-6-2ZM1 2L9-4 7 6ZM0 10L-9 4-7 14Z"/>';
  a.defs += `<g id="spikes">${many(15, (i) => `<use href="#spike" x="${34 + i * 112}" y="${(i * 7) % 5}"/>`)}</g>`;
  a.raw(
    `<g id="wallpaper" fill="${C.sprig}" opacity=".42">${many(8, (r) => `<use href="#spikes" x="${(r % 2) * -56}" y="${34 + r * 74}"/>`)}</g>`,
  );
}

/** Municipal light, and the laurel that presses on it. */
function windowView(a, s) {
  a.defs += '<clipPath id="win"><path d="M80 104H312V452H80Z"/></clipPath>';
  a.open('view', 'clip-path="url(#win)"');
  a.raw(`<path d="M70 96H320V460H70Z" fill="${C.wall4}"/>`);
  a.cut(s.disc(148, 172, 46, 45, { n: 10 }), C.starch, 0);
  a.open('cloud');
  a.cut(s.cut('168,236! 184,208 222,214 246,186 292,200 340,192! 340,250! 250,246', HAND), C.starch, 0);
  a.cut(s.cut('168,236! 250,234 340,232! 340,250! 250,246', HAND), C.wall2, 0);
  a.close();
  a.cut(s.poly('70,330 320,322 320,460 70,460'), C.lawn, 0);
  a.open('window-laurel');
  a.cut(s.cut('64,470! 60,388 96,342 150,336 196,366 240,330 290,326 330,360 330,470!', HAND), C.laurel, 1);
  const leaves = [
    [92, 402, -50, 0],
    [128, 366, -96, 1],
    [164, 404, -36, 0],
    [196, 430, -120, 1],
    [236, 376, -70, 0],
    [274, 344, -104, 1],
    [290, 404, -40, 0],
    [120, 440, -20, 1],
    [250, 440, -140, 0],
  ];
  a.defs += `<path id="lf" d="${s.cut('0,0! 14,-18 42,-22 72,0! 44,16 14,14', HAND)}"/>`;
  a.raw(
    leaves
      .map(
        ([x, y, r, k]) =>
          `<g transform="translate(${x} ${y}) rotate(${r})"><use href="#lf" fill="${k ? C.leaf : C.laurel3}"/><path d="M8-3Q34-14 58-2 34-7 8-3Z" fill="${C.gloss}"/></g>`,
      )
      .join(''),
  );
  a.close();
  a.close();
  const hole = (x0, y0, x1, y1) => `M${x0} ${y0}V${y1}H${x1}V${y0}Z`;
  a.cut(
    s.rect(58, 82, 276, 388) +
      hole(82, 106, 188, 276) +
      hole(204, 105, 311, 276) +
      hole(82, 292, 188, 450) +
      hole(204, 292, 311, 450),
    C.starch,
    2,
    { evenodd: 1 },
  );
  a.cut(s.slit(98, 250, 168, 128, 8) + s.slit(120, 262, 176, 168, 5) + s.slit(222, 256, 296, 124, 8), '#fff', 0, {
    op: 0.85,
  });
  a.cut(s.poly('36,462 356,456 362,480 30,486'), C.starch, 2);
  a.cut(s.poly('31,476 361,470 362,480 30,486'), C.starch3, 0);
}

/** Two sentences and a margin. Nobody reads it who has not been told to. */
function framed(a, s) {
  a.open('framed-text', 'transform="translate(-18 0)"');
  a.cut(s.rect(414, 122, 190, 238), C.laurel, 3);
  a.cut(s.rect(428, 136, 162, 210), C.starch, 0);
  a.cut(s.rect(446, 158, 126, 166), C.starch2, 0, { op: 0.7 });
  const line = (x, y, words) => {
    let d = '';
    for (const w of words) {
      d += s.chip(x, y, w, 5, 0.3);
      x += w + 7;
    }
    return d;
  };
  a.cut(
    line(462, 196, [58, 34]) + line(480, 212, [20, 36]) + line(466, 252, [28, 14, 42]) + line(478, 268, [36, 24]),
    C.slate,
    0,
  );
  a.cut(s.chip(498, 300, 22, 2, 0.2), C.pea, 0);
  a.cut(s.poly('428,136 486,136 428,300', { wob: 0.4 }), '#fff', 0, { op: 0.75 });
  a.close();
}

/** The sign that asks for ears to be put to sleep. */
function earSign(a, s) {
  a.open('ear-sign', 'transform="rotate(2 614 322)"');
  a.cut(s.rect(595, 292, 35, 56), C.starch, 2);
  a.cut(s.cut('604,318! 602,304 613,297 625,302 627,316 620,326 617,337 608,342 603,334!', HAND), C.laurel, 0);
  a.cut(s.slit(607, 312, 622, 311, 6), C.starch, 0);
  a.close();
}

function clock(a, s) {
  a.open('clock', 'transform="translate(-38 4)"');
  a.cut(s.cut('676,236! 764,234! 768,356 720,392 674,358!', HAND), C.desk3, 3);
  a.cut(s.cut('692,252! 748,250! 750,348 720,368 692,350!', HAND), C.slate, 0);
  a.open('pendulum');
  a.raw(`<path d="M718 250H722L721 330H719Z" fill="${C.gilt}"/>`);
  a.cut(s.disc(720, 330, 17, 17, { n: 9 }), C.gilt, 1);
  a.close();
  a.cut(s.slit(698, 344, 706, 262, 4), C.gloss, 0, { op: 0.7 });
  const oct = (r) =>
    many(
      8,
      (i) =>
        `${i ? 'L' : 'M'}${Math.round(720 + Math.cos((i + 0.5) * 0.7854) * r + s.j(1))} ${Math.round(184 + Math.sin((i + 0.5) * 0.7854) * r + s.j(1))}`,
    ) + 'Z';
  a.cut(oct(80), C.desk3, 3);
  a.cut(oct(68), C.desk2, 0);
  a.cut(s.disc(720, 184, 56, 56, { n: 13, wob: 0.006 }), C.starch, 1);
  a.cut(
    many(12, (i) => {
      const c = Math.sin(i * 0.5236),
        q = -Math.cos(i * 0.5236);
      return s.slit(720 + c * 42, 184 + q * 42, 720 + c * 51, 184 + q * 51, i % 3 ? 3 : 6);
    }),
    C.slate2,
    0,
  );
  // twenty past eleven: one hand at 340 degrees, the other at 120
  const hand = (deg, len, w, back) => {
    const t = (deg * Math.PI) / 180,
      c = Math.sin(t),
      q = -Math.cos(t);
    return s.poly(
      [
        [720 - c * back - q * w, 184 - q * back + c * w],
        [720 + c * len - q * w * 0.5, 184 + q * len + c * w * 0.5],
        [720 + c * len + q * w * 0.5, 184 + q * len - c * w * 0.5],
        [720 - c * back + q * w, 184 - q * back - c * w],
      ],
      { wob: 0.3 },
    );
  };
  a.cut(hand(340, 28, 4.5, 8), C.slate, 1);
  a.cut(hand(120, 43, 3, 9), C.slate, 1);
  a.cut(s.disc(720, 184, 5, 5, { n: 6 }), C.pea, 0);
  a.close();
}

function dado(a, s) {
  a.open('dado');
  a.cut(s.poly('-20,548 1620,540 1620,830 -20,830'), C.dado, 1);
  a.cut(
    s.poly('60,552 176,551 96,822 -20,822') +
      s.poly('206,551 236,551 156,822 126,822') +
      s.poly('620,549 700,549 620,824 540,824'),
    C.dado3,
    0,
  );
  a.cut(s.poly('-20,536 1620,528 1620,552 -20,560'), C.rail, 2);
  a.cut(s.poly('-20,552 1620,544 1620,552 -20,560'), C.starch3, 0);
  a.close();
  a.cut(s.poly('-20,806 1620,800 1620,826 -20,832'), C.laurel2, 0);
  a.open('floor');
  a.cut(s.poly('-20,826 1620,820 1620,1010 -20,1010'), C.lino, 1);
  a.cut(
    many(9, (i) =>
      s.poly([
        [40 + i * 190, 826],
        [130 + i * 190, 826],
        [70 + i * 240 - 130, 1010],
        [-60 + i * 240 - 130, 1010],
      ]),
    ),
    C.lino2,
    0,
    { op: 0.45 },
  );
  a.open('floor-light');
  a.cut(s.poly('120,836 380,832 330,1008 20,1008'), C.lino3, 0, { op: 0.75 });
  a.close();
  a.close();
}

/** The door stands open; at the end of the passage there is garden, and awning. */
function passage(a, s) {
  a.open('passage');
  a.cut(s.poly('846,196 1060,190 1060,826 846,828'), C.starch, 2);
  a.cut(s.poly('866,216 1040,212 1040,824 866,826'), C.starch2, 0);
  a.cut(s.poly('866,216 1040,212 988,330 920,332'), C.starch3, 0);
  a.cut(s.poly('866,216 920,332 920,650 866,826'), C.wall2, 0);
  a.cut(s.poly('1040,212 988,330 988,650 1040,824'), C.wall3, 0);
  a.cut(s.poly('866,640 920,560 920,650 866,826') + s.poly('1040,640 988,560 988,650 1040,824'), C.dado, 0);
  a.cut(s.poly('920,650 988,650 1040,824 866,826'), C.lino, 0);
  a.open('passage-light');
  a.cut(s.poly('932,652 976,652 1000,822 908,824'), C.lino3, 0);
  a.close();
  a.open('garden-door');
  a.cut(s.poly('920,332 988,330 988,652 920,652'), C.wall4, 0);
  a.cut(s.poly('932,404 976,403 976,652 932,652'), C.wall, 0);
  a.cut(s.poly('932,560 976,556 976,652 932,652'), C.lawn, 0);
  a.cut(s.disc(964, 538, 13, 20, { n: 7 }), C.laurel, 0);
  a.cut(
    s.cut('932,400! 976,399! 984,432! 976,442 969,432! 961,442 954,433! 946,442 939,433! 931,442 924,433!', HAND),
    C.starch,
    1,
  );
  a.cut(
    s.poly('932,400 943,400 939,433 924,433', { wob: 0.4 }) + s.poly('954,400 965,399 969,432 954,433', { wob: 0.4 }),
    C.pea,
    0,
  );
  a.close();
  a.open('door-leaf');
  a.cut(s.poly('866,214 868,826 806,872 804,176', { wob: 0.8 }), C.dado2, 3);
  a.cut(s.poly('856,246 857,500 818,508 817,228') + s.poly('857,540 858,790 819,822 818,550'), C.laurel3, 0, {
    op: 0.5,
  });
  a.cut(s.poly('804,176 812,180 814,866 806,872', { wob: 0.6 }), C.dado3, 0);
  a.cut(s.poly('820,520 829,518 829,560 820,563', { wob: 0.5 }), C.gilt, 1);
  a.cut(s.disc(824, 530, 9, 9, { n: 8 }), C.gilt, 2);
  a.close();
  a.close();
}

/** What waits beyond the door, in a row. */
function dressing(a, s) {
  a.open('notices');
  a.cut(s.rect(1130, 150, 330, 230), C.desk3, 2);
  a.cut(s.rect(1142, 162, 306, 206), C.desk, 0);
  for (const [x, y, w, h, c] of [
    [1160, 180, 80, 104, C.starch],
    [1256, 176, 72, 60, C.gloss],
    [1262, 250, 90, 96, C.starch],
    [1366, 182, 64, 84, C.pea3],
    [1168, 298, 70, 54, C.wall2],
  ]) {
    a.cut(s.rect(x, y, w, h), c, 1);
    a.cut(
      many(3, (i) => s.slit(x + 10, y + 18 + i * 13, x + w - 12 - i * 6, y + 17 + i * 13, 2)) +
        s.disc(x + w / 2, y + 5, 4, 4, { n: 6 }),
      C.slate2,
      0,
    );
  }
  a.close();
  a.open('waiting');
  for (const x of [1130, 1290, 1450]) {
    a.cut(s.chip(x + 10, 700, 12, 150) + s.chip(x + 108, 698, 12, 150), C.laurel2, 1);
    a.cut(
      s.cut(
        [
          [x, 560, 1],
          [x + 12, 546],
          [x + 66, 540],
          [x + 120, 545],
          [x + 132, 558, 1],
          [x + 126, 668, 1],
          [x + 6, 670, 1],
        ],
        HAND,
      ),
      C.laurel,
      2,
    );
    a.cut(
      s.cut(
        [
          [x - 4, 690, 1],
          [x + 10, 674],
          [x + 122, 672],
          [x + 138, 688, 1],
          [x + 136, 706, 1],
          [x - 2, 708, 1],
        ],
        HAND,
      ),
      C.laurel3,
      2,
    );
    a.cut(s.slit(x + 18, 656, x + 24, 566, -7), C.gloss, 0, { op: 0.7 });
  }
  a.close();
}

function visitorChair(a, s) {
  a.open('visitor-chair');
  a.cut(
    s.cut('238,660! 234,570 230,520 246,516! 254,570 258,660!', HAND) +
      s.cut('386,660! 390,566 396,514 410,518! 408,570 404,660!', HAND),
    C.laurel2,
    2,
  );
  a.cut(s.cut('226,518! 240,480 320,466 400,478 416,514! 412,574! 320,584 232,578!', HAND), C.laurel, 2);
  a.cut(s.cut('244,520! 256,498 320,486 386,496 398,518! 394,560! 320,568 248,562!', HAND), C.pea, 1);
  a.cut(s.cut('252,516! 264,502 320,494 340,494! 300,520 262,548 250,552!', HAND), C.pea3, 0, { op: 0.6 });
  a.cut(
    [
      [290, 530],
      [322, 526],
      [354, 530],
    ]
      .map(([x, y]) => s.disc(x, y, 5, 5, { n: 6 }))
      .join(''),
    C.pea2,
    0,
  );
  a.close();
}

function desk(a, s) {
  a.open('desk', 'transform="translate(-30 0)"');
  a.cut(s.poly('186,900 770,896 812,918 250,930'), C.slate2, 0, { op: 0.3 });
  a.cut(s.poly('172,716 762,712 760,900 174,904'), C.desk2, 4);
  a.cut(s.poly('384,740 560,739 560,904 384,904'), C.slate, 0);
  a.cut(s.poly('384,740 404,740 404,904 384,904'), C.laurel2, 0);
  for (const y of [746, 800, 852]) a.cut(s.rect(192, y, 176, 44), C.desk, 1);
  for (const y of [802, 854]) a.cut(s.rect(578, y, 168, 44), C.desk, 1);
  a.cut(
    [768, 822, 874]
      .map((y) =>
        s.cut(
          [
            [256, y, 1],
            [280, y + 9, 0],
            [304, y, 1],
            [300, y + 8, 0],
            [280, y + 15, 0],
            [260, y + 8, 0],
          ],
          HAND,
        ),
      )
      .join('') +
      [824, 876]
        .map((y) =>
          s.cut(
            [
              [638, y, 1],
              [662, y + 9, 0],
              [686, y, 1],
              [682, y + 8, 0],
              [662, y + 15, 0],
              [642, y + 8, 0],
            ],
            HAND,
          ),
        )
        .join(''),
    C.laurel,
    1,
  );
  a.cut(s.poly('574,736 752,735 752,768 574,768'), C.slate, 0);
  a.cut(s.poly('208,640 720,636 784,704 152,710'), C.desk, 3);
  a.cut(s.poly('152,709 784,703 785,722 151,728'), C.desk4, 1);
  a.cut(s.poly('236,644 330,643 262,706 160,707') + s.poly('352,643 374,643 312,706 288,706'), C.desk4, 0, { op: 0.8 });
  // the top drawer, not quite shut on her lunch
  a.open('drawer');
  a.open('sandwich');
  a.cut(s.cut('656,780! 706,710! 762,774!', HAND), C.crust, 2);
  a.cut(s.cut('662,780! 708,718! 756,776!', HAND), C.bread, 0);
  a.cut(
    s.cut(
      '640,782! 656,752 650,742 668,738 670,724 684,726 692,711! 704,722 712,738 722,740 726,756 740,762 744,780!',
      HAND,
    ),
    C.green,
    1,
  );
  a.cut(s.cut('640,782! 688,718! 740,780!', HAND), C.pea2, 1);
  a.cut(s.cut('622,784! 674,718! 732,780!', HAND), C.crust, 1);
  a.cut(s.cut('632,784! 675,729! 722,780!', HAND), C.bread, 0);
  a.close();
  a.cut(s.poly('566,768 760,766 764,818 570,822'), C.desk, 3);
  a.cut(s.poly('566,768 760,766 760,772 566,774'), C.desk4, 0);
  a.cut(s.cut('638,790! 664,800 690,789! 686,799 664,808 642,799', HAND), C.laurel, 1);
  a.close();
  a.close();
}

function onDesk(a, s) {
  a.open('leaflet', 'transform="translate(-26 0)"');
  a.cut(s.poly('262,644 444,643 426,706 214,708', { wob: 0.3 }), C.starch, 2);
  a.cut(s.poly('354,644 444,643 426,706 322,707', { wob: 0.3 }), C.starch3, 0, { op: 0.7 });
  a.cut(
    s.chip(372, 656, 50, 4, 0.3) +
      s.chip(367, 667, 56, 4, 0.3) +
      s.chip(363, 678, 52, 4, 0.3) +
      s.chip(358, 689, 34, 4, 0.3),
    C.slate2,
    0,
  );
  // a table and its chairs; where the third was, the desk
  a.cut(s.poly('276,665 328,665 322,684 265,684', { wob: 0.3 }), C.pea, 0);
  a.cut(
    s.poly('284,649 305,649 301,660 279,660', { wob: 0.3 }) + s.poly('270,690 292,690 288,702 264,702', { wob: 0.3 }),
    C.laurel,
    0,
  );
  a.cut(s.poly('316,649 337,649 333,660 311,660', { wob: 0.3 }), C.desk3, 0);
  a.cut(s.poly('318,652 337,652 333,660 313,660', { wob: 0.3 }), C.desk, 0);
  a.close();
  a.open('form');
  a.cut(s.poly('436,644 500,643 500,705 420,706', { wob: 0.3 }), C.starch, 2);
  a.cut(s.poly('440,649 496,648 496,656 438,657', { wob: 0.3 }), C.laurel, 0);
  a.cut(
    many(3, (i) => s.slit(438 - i * 2, 668 + i * 9, 490, 667 + i * 9, 2.4)) +
      s.chip(430, 693, 6, 6) +
      s.chip(447, 693, 6, 6) +
      s.chip(464, 693, 6, 6) +
      s.chip(481, 693, 6, 6),
    C.slate3,
    0,
  );
  a.close();
  a.open('carafe', 'transform="translate(-84 4)"');
  a.cut(
    s.cut(
      '606,690! 596,650 604,616 622,594 624,548 616,534! 668,533! 660,548 662,594 682,616 690,650 680,689! 644,696',
      HAND,
    ),
    C.water,
    2,
    { attrs: 'opacity=".86"' },
  );
  a.open('water');
  a.cut(s.cut('602,632! 644,638 686,631! 690,652 680,688! 644,694 606,689! 597,652', HAND), '#8fd0e2', 0, { op: 0.85 });
  a.cut(s.disc(644, 633, 42, 6, { n: 10 }), C.wall4, 0);
  a.close();
  a.cut(s.slit(612, 674, 632, 600, -6) + s.slit(634, 584, 634, 544, 4), '#fff', 0, { op: 0.9 });
  a.cut(s.cut('702,692! 698,640! 748,638! 744,690! 722,695', HAND), C.water, 1, { attrs: 'opacity=".8"' });
  a.cut(s.slit(708, 684, 706, 648, 5), '#fff', 0, { op: 0.9 });
  a.close();
}

/** Her own chair, nearest us, pushed back. */
function herChair(a, s) {
  a.open('her-chair', 'transform="translate(-26 0)"');
  a.cut(
    s.cut('420,1020! 416,880 408,790 420,780! 434,790 440,1020!', HAND) +
      s.cut('584,1020! 592,788 604,778! 616,790 608,1020!', HAND),
    C.laurel2,
    3,
  );
  a.cut(s.cut('402,796! 420,762 512,750 604,760 624,792! 618,848! 512,858 408,852!', HAND), C.laurel, 4);
  a.cut(s.cut('424,786! 440,774 512,766 560,768! 512,776 444,790!', HAND), C.laurel3, 0);
  a.cut(s.poly('430,896 600,892 600,916 430,920') + s.poly('430,956 598,952 598,976 430,980'), C.laurel, 2);
  a.close();
}

function plant(a, s) {
  a.open('rubber-plant');
  a.cut(s.cut('86,900! 92,780 84,660 92,540! 98,540! 96,660 104,780 100,900!', HAND), C.desk3, 1);
  a.defs += `<g id="rl"><path d="${s.cut('0,0! 20,-34 66,-46 112,-30 134,0! 108,28 62,38 20,24', HAND)}"/></g><path id="rg" d="M10-4Q66-18 124-2 66-8 10-4ZM34-22Q60-38 90-30 62-28 34-22Z"/>`;
  const leaf = (x, y, r, k, f) =>
    a.raw(
      `<g transform="translate(${x} ${y}) rotate(${r}) scale(${k})"><use href="#rl" x="5" y="8" fill="${C.slate}" opacity=".16"/><use href="#rl" fill="${f}"/><use href="#rg" fill="${C.gloss}"/></g>`,
    );
  leaf(92, 790, 196, 0.9, C.laurel2);
  leaf(98, 800, -14, 0.9, C.laurel);
  leaf(90, 716, 216, 1, C.laurel);
  leaf(98, 700, -36, 0.96, C.leaf2);
  leaf(90, 630, 232, 0.94, C.laurel);
  leaf(96, 614, -58, 0.84, C.laurel2);
  leaf(94, 556, -104, 0.62, C.leaf);
  a.close();
  a.open('pot');
  a.cut(s.cut('30,872! 160,868! 146,1010! 46,1010!', HAND), C.starch, 3);
  a.cut(s.cut('126,869! 160,868! 146,1010! 118,1010!', HAND), C.starch3, 0);
  a.cut(s.poly('22,858 168,854 168,880 22,884'), C.starch, 2);
  a.cut(s.slit(52, 990, 48, 892, 6), '#fff', 0);
  a.close();
}

/** The counsellor's room. */
export function counsellor({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#16323b', edge: '#fffef6', seed: 83 });
  const s = a.s;
  a.meta = HEAD;
  a.open('far');
  wall(a, s);
  windowView(a, s);
  framed(a, s);
  earSign(a, s);
  clock(a, s);
  a.close();
  a.open('mid');
  dado(a, s);
  passage(a, s);
  dressing(a, s);
  visitorChair(a, s);
  a.open('dust');
  a.cut(
    many(11, (i) =>
      s.disc(440 + ((i * 83) % 190), 380 + ((i * 53) % 170), 2 + (i % 3) * 0.7, 2 + (i % 3) * 0.7, { n: 5 }),
    ),
    C.starch,
    0,
    { op: 0.85 },
  );
  a.close();
  a.raw(`<g id="people">${people}</g>`);
  a.close();
  a.open('near');
  desk(a, s);
  onDesk(a, s);
  plant(a, s);
  herChair(a, s);
  a.close();
  return a;
}
