// Larkspur, the garden side, Tuesday after rain: a polished bench on a warm wall, waiting for two, and over the hedge
// the winter berth. Only drawing enters here; art.mjs writes the file.
// Secret: at the yard gate a bean has been poked through the bars; on the far side an earlier one has come up.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';

const C = {
  sky: '#a9dcec',
  sky2: '#bce5f1',
  sky3: '#d0eef5',
  sky4: '#e6f7f8',
  far: '#d8eed9',
  lawn: '#a8d8ac',
  mown: '#93cd9f',
  green: '#66b384',
  green2: '#479268',
  green3: '#a5d99a',
  laurel: '#1d5b57',
  laurel2: '#143f43',
  laurel3: '#2f7a6f',
  gloss: '#c9efe2',
  pea: '#cf4a8d',
  pea2: '#a93674',
  pea3: '#eda3c6',
  starch: '#fffdf2',
  starch2: '#e4ede6',
  starch3: '#c5dad8',
  slate: '#16323b',
  slate2: '#48666e',
  slate3: '#8aa5a9',
  pane: '#7fb9cf',
  wall: '#e9c7a6',
  wall2: '#efd3b4',
  wall3: '#f5e0c6',
  wall4: '#faecd8',
  brick: '#d7a986',
  coping: '#f7ead6',
  pear: '#a9bf5e',
  pear2: '#d4dd92',
  wood: '#6b5148',
  straw: '#e3cda2',
  straw2: '#b8955f',
  soil: '#5f4c48',
  gravel: '#efe8d8',
  comb: '#d3c8b3',
  comb2: '#fbf7ec',
  sea: '#58aec0',
  bean: '#79b457',
  bean2: '#4f8843',
  beanp: '#d9e8b0',
  hull: '#274b66',
  gilt: '#eab54d',
};
const HAND = { wob: 0.5, kick: 3 };

const HEAD =
  '<!-- LARKSPUR, the garden side, Tuesday. sheet: right (x>992 is more house). safe: 0,0 992x1000. ' +
  'focal: the bench 330,760 under the pears, then the funnel 656,340. feet line y 950; on the lawn y 716. ' +
  'phone 4:3: 0,222 1000x750. Layers far mid near; animate: sun cloud-1..2 sea-glitter awning-1..2 pear-leaves washing ' +
  'bean-leaves glitter laurel (the flower: funnel-flower). -->';

/** Scraps with one colour and one role, laid as a single print. */
const many = (n, f) => Array.from({ length: n }, (_, i) => f(i)).join('');

function sky(a, s) {
  a.raw(`<path d="M0 0H1600V1000H0Z" fill="${C.sky}"/>`);
  a.open('sun');
  for (const [r, c] of [
    [430, C.sky2],
    [292, C.sky3],
    [176, C.sky4],
    [84, C.starch],
  ])
    a.cut(s.disc(250, 210, r, r * 0.96, { n: 12, wob: 0.014 }), c, 0);
  a.close();
  a.open('cloud-1');
  a.cut(
    s.cut('384,168! 396,132 436,128 452,98 500,84 540,106 556,132 596,128 624,150 690,160! 620,178 470,180', HAND),
    C.starch,
    2,
    { sh: 0.6 },
  );
  a.cut(s.cut('392,166! 470,158 560,162 690,160! 620,178 470,180', HAND), C.sky3, 0);
  a.close();
  a.open('cloud-2');
  a.cut(s.cut('-30,96! 30,70 70,78 96,52 146,50 172,80 222,84 262,104! 160,118 60,116', HAND), C.starch, 2, {
    sh: 0.6,
  });
  a.close();
}

/** The winter berth, over the hedge: a boat laid up under canvas, her flower left on. */
function berth(a, s) {
  a.cut(
    s.poly('540,404 588,402 592,318 606,317 610,400 640,398 640,384 712,382 714,396 800,392 800,440 540,440'),
    C.far,
    1,
    { sh: 0.5 },
  );
  a.cut(s.poly('540,428 800,422 800,540 540,540'), C.sea, 1, { sh: 0.5 });
  a.open('sea-glitter');
  a.cut(
    many(9, (i) => s.slit(562 + ((i * 71) % 190), 436 + i * 6, 592 + ((i * 71) % 190), 436 + i * 6, -4)),
    C.sky4,
    0,
  );
  a.close();
  a.open('ferry');
  a.cut(s.poly('730,286 734,286 736,500 730,500'), C.slate, 0);
  a.raw(
    `<path d="M696 266Q718 286 732 288M732 292Q752 356 764 440" fill="none" stroke="${C.slate}" stroke-width="1.6"/>`,
  );
  a.cut(s.cut('616,256! 656,250 694,254! 704,460! 608,462!', HAND), C.hull, 2);
  a.cut(s.poly('615,256 694,254 696,280 614,282'), C.slate, 0);
  a.cut(s.poly('609,408 701,406 703,432 608,434'), C.gilt, 0);
  a.cut(s.poly('684,256 694,254 704,460 692,460'), C.slate, 0, { op: 0.4 });
  a.cut(s.poly('566,452 752,446 756,520 562,520'), C.starch, 1);
  a.cut(s.cut('556,456! 620,440 664,446 708,436 764,450! 766,466! 556,472!', HAND), C.slate3, 1);
  a.raw(small(5, 656, 340, 0.34, { id: 'funnel-flower', rot: 5 }));
  a.close();
}

function house(a, s) {
  a.open('house');
  a.cut(s.poly('772,150 812,40 1640,20 1640,150'), C.laurel, 3);
  a.cut(
    many(11, (i) => s.slit(796 + i * 82, 136, 822 + i * 82, 56, 9)),
    C.laurel3,
    0,
  );
  a.cut(s.poly('890,36 926,35 926,-20 890,-20') + s.poly('1190,28 1226,27 1226,-20 1190,-20'), C.starch2, 1);
  a.cut(s.poly('766,150 1640,140 1640,640 766,640'), C.starch, 3);
  a.cut(s.poly('766,150 792,150 792,640 766,640'), C.starch3, 0);
  a.cut(s.poly('880,156 990,155 812,420 792,420 792,288') + s.poly('1060,154 1110,153 930,640 850,640'), '#fff', 0);
  a.cut(s.poly('752,142 1640,130 1640,156 752,168'), C.starch, 2);
  a.cut(s.poly('758,356 1640,350 1640,366 758,373') + s.poly('752,160 1640,148 1640,156 752,168'), C.starch3, 0);
  // one window and one awning, then the whole terrace of them
  a.defs += `<g id="hw"><path d="${s.chip(0, 0, 68, 108)}" fill="${C.starch3}"/><path d="${s.chip(5, 5, 58, 98)}" fill="${C.pane}"/><path d="M8 70L40 6H58L8 104Z" fill="${C.sky4}"/><path d="M32 4h5v100h-5zM4 56h60v5H4z" fill="${C.starch}"/></g>`;
  a.defs += `<g id="aw"><path d="M8 0H74L88 42Q79 56 70 43 61 57 52 44 43 57 33 43 24 56 14 44 5 56-6 42Z" fill="${C.slate}" opacity=".16" transform="translate(4 7)"/><path d="M8 0H74L88 42Q79 56 70 43 61 57 52 44 43 57 33 43 24 56 14 44 5 56-6 42Z" fill="${C.starch}"/><path d="M8 0H21L14 44Q5 56-6 42ZM35 0H48L52 44Q43 57 33 43ZM62 0H74L88 42Q79 56 70 43Z" fill="${C.pea}"/></g>`;
  const row = (id, y, k) =>
    a.raw(
      `<g${id ? ` id="${id}"` : ''}>${many(7, (i) => `<use href="#${k}" x="${824 + i * 112}" y="${y - Math.round(i * 0.8)}"/>`)}</g>`,
    );
  row('', 204, 'hw');
  a.raw(
    `<g transform="translate(-230 -242) scale(1.28 1.86)">${many(5, (i) => `<use href="#hw" x="${824 + i * 112}" y="356"/>`)}</g>`,
  );
  row('awning-1', 192, 'aw');
  a.open('awning-2')
    .raw(many(5, (i) => `<use href="#aw" transform="translate(${818 + i * 143} ${416 - i}) scale(1.26 1.2)"/>`))
    .close();
  a.defs += `<g id="bay"><path d="${s.disc(5, 9, 34, 34, { n: 9 })}" fill="${C.slate}" opacity=".14"/><path d="${s.disc(0, 0, 34, 33, { n: 9 })}M-3 30h6v44h-6z" fill="${C.laurel}"/><path d="M-26 6Q-26-22 0-27-18-14-19 8ZM-18 70H18L13 104H-13Z" fill="${C.gloss}"/><path d="M6 70H18L13 104H4Z" fill="${C.starch3}"/></g>`;
  a.raw(many(5, (i) => `<use href="#bay" x="${940 + i * 143}" y="${514 - i}"/>`));
  a.cut(s.poly('742,614 1640,606 1640,640 734,640'), C.starch2, 2);
  a.cut(s.poly('742,614 1640,606 1640,614 740,622'), C.starch, 0);
  a.close();
}

function lawn(a, s) {
  a.cut(s.poly('540,636 1640,630 1640,830 540,830'), C.lawn, 1);
  a.cut(
    many(6, (i) =>
      s.poly([
        [600 + i * 170, 636],
        [690 + i * 170, 636],
        [650 + i * 290, 830],
        [500 + i * 290, 830],
      ]),
    ),
    C.mown,
    0,
  );
  a.open('hedge');
  a.cut(s.cut('540,486! 600,478 680,482 768,474! 782,486 784,646! 540,654!', HAND), C.laurel, 2);
  a.cut(s.cut('540,486! 600,478 680,482 768,474! 784,490! 776,501! 680,506 600,502 540,510!', HAND), C.laurel3, 0);
  a.cut(
    many(34, (i) => {
      const x = 552 + ((i * 61) % 216),
        y = 518 + ((i * 37) % 118);
      return s.slit(x, y, x + 11, y - 7, 5);
    }),
    C.laurel3,
    0,
  );
  a.close();
}

/** Last summer's bean poles, dry, with what was left on them. */
function poles(a, s) {
  a.open('poles');
  a.cut(s.cut('556,742! 640,730 728,738! 742,760 640,774 548,766!', HAND), C.soil, 1);
  let back = '',
    front = '';
  for (let i = 0; i < 5; i++) {
    const x = 570 + i * 33;
    back += s.poly(
      [
        [x + 24, 752],
        [x + 28, 751],
        [x - 2, 500 + s.j(5)],
        [x - 6, 502],
      ],
      { wob: 0.6 },
    );
    front += s.poly(
      [
        [x - 14, 758],
        [x - 9, 758],
        [x + 14, 496 + s.j(6)],
        [x + 9, 494],
      ],
      { wob: 0.6 },
    );
  }
  a.cut(back, C.straw2, 1);
  a.cut(front, C.straw, 1);
  a.cut(s.poly('552,530 734,521 735,528 552,538'), C.straw, 1);
  a.open('bean-leaves');
  a.cut(
    many(17, (i) => {
      const x = 564 + ((i * 53) % 152),
        y = 552 + ((i * 71) % 166);
      return s.slit(x, y, x + (i % 2 ? 15 : -13), y + 22, 11);
    }),
    C.straw2,
    1,
  );
  a.cut(
    many(10, (i) => {
      const x = 572 + ((i * 67) % 140),
        y = 566 + ((i * 43) % 130);
      return s.slit(x, y, x + 5, y + 40, 8);
    }),
    C.straw,
    1,
  );
  a.close();
  a.close();
}

function wall(a, s) {
  a.defs += '<clipPath id="wl"><path d="M-20 344L560 336V806H-20Z"/></clipPath>';
  a.open('wall');
  a.cut(s.poly('-20,346 556,336 556,806 -20,812'), C.wall, 3);
  a.raw('<g clip-path="url(#wl)">');
  for (const [r, c] of [
    [330, C.wall2],
    [236, C.wall3],
    [146, C.wall4],
  ])
    a.cut(s.disc(350, 560, r * 1.15, r, { n: 12, wob: 0.014 }), c, 0);
  a.cut(
    many(78, (i) => {
      const r = i % 13,
        c = (i * 5 + r * 3) % 19;
      return s.chip(-16 + c * 31 + (r % 2) * 15, 372 + r * 33, 26, 13);
    }),
    C.brick,
    0,
    { op: 0.42 },
  );
  a.raw('</g>');
  a.cut(s.poly('-20,330 540,320 540,346 -20,356'), C.coping, 2);
  a.cut(s.poly('-20,348 540,338 540,346 -20,356'), C.brick, 0, { op: 0.5 });
  a.cut(s.poly('516,318 570,316 572,808 514,810'), C.wall3, 2);
  a.cut(s.poly('554,318 570,316 572,808 556,808'), C.brick, 0, { op: 0.7 });
  a.cut(s.poly('506,302 580,300 582,324 504,326'), C.coping, 2);
  a.cut(s.disc(543, 276, 27, 27, { n: 9 }), C.coping, 2);
  a.close();
}

/** Behind the gate: what the garden side is kept clean by. */
function yard(a, s) {
  a.defs += '<clipPath id="gw"><path d="M24 826V566C24 520 54 488 98 488S172 520 172 566V826Z"/></clipPath>';
  a.cut('M4 832V562C4 500 46 466 98 466S192 500 192 562V830Z', C.coping, 1);
  a.open('yard').raw('<g clip-path="url(#gw)">');
  a.raw(`<path d="M16 480H180V830H16Z" fill="#8fabb0"/>`);
  a.cut(s.poly('16,480 180,480 180,536 16,552'), C.sky3, 0);
  a.cut(
    many(7, (i) => s.chip(30 + (i % 3) * 52 + (i % 2) * 16, 572 + i * 19, 34, 10)),
    '#7b989e',
    0,
  );
  a.cut(s.poly('16,752 180,744 180,830 16,830'), C.slate3, 1);
  a.raw(`<path d="M16 560Q100 582 180 548" fill="none" stroke="${C.slate2}" stroke-width="2.4"/>`);
  a.open('washing');
  a.cut(s.poly('30,563 76,570 74,650 28,644'), C.starch, 1);
  a.cut(s.poly('86,571 124,569 125,626 88,628'), C.pea3, 1);
  a.cut(s.slit(88, 586, 124, 584, 5) + s.slit(88, 608, 125, 606, 5), C.starch, 0);
  a.cut(s.cut('136,566! 150,562! 150,604 166,610! 156,622 137,614!', HAND), C.slate2, 1);
  a.close();
  a.open('bins');
  for (const [x, y, c] of [
    [26, 706, C.laurel3],
    [88, 714, C.slate2],
  ]) {
    a.cut(
      s.poly([
        [x, y],
        [x + 54, y],
        [x + 48, y + 96],
        [x + 6, y + 96],
      ]),
      c,
      2,
    );
    a.cut(
      s.poly([
        [x - 5, y - 14],
        [x + 26, y - 20],
        [x + 59, y - 15],
        [x + 58, y + 3],
        [x - 5, y + 4],
      ]),
      C.starch3,
      1,
    );
  }
  a.close();
  // an earlier bean, come up on the other side
  a.open('seedling');
  a.raw(
    `<path d="M152 822C166 790 142 764 154 730C164 704 146 680 152 650" fill="none" stroke="${C.bean2}" stroke-width="5" stroke-linecap="round"/>`,
  );
  a.cut(
    s.cut('156,800! 132,800 116,786 114,770! 138,768 152,782!', HAND) +
      s.cut('154,756! 160,734 172,726! 180,746 170,760', HAND) +
      s.cut('152,652! 132,644 126,624 132,612! 152,626 158,640', HAND),
    C.green3,
    1,
  );
  a.close().raw('</g>').close();
  a.open('gate');
  let bars = '';
  for (const [x, y] of [
    [30, 528],
    [64, 496],
    [98, 486],
    [132, 496],
    [166, 528],
  ])
    bars += s.chip(x - 3, y, 7, 824 - y, 0.4);
  a.cut(bars + s.chip(22, 664, 152, 8, 0.5) + s.chip(22, 794, 152, 9, 0.5), C.slate, 2);
  a.cut(s.poly('152,658 174,657 175,680 153,681', { wob: 0.6 }), C.gilt, 1);
  a.cut(s.disc(163, 668, 3, 5, { n: 6 }), C.slate, 0);
  // today's, on its way
  a.open('poked-bean');
  a.cut(
    s.cut('60,742! 74,738 84,728 98,724 112,714 126,710 142,698! 138,718 124,730 106,740 84,750', HAND),
    C.green3,
    2,
  );
  a.cut(
    s.disc(78, 742, 4, 4, { n: 5 }) + s.disc(113, 726, 5, 5, { n: 5 }) + s.disc(127, 718, 4, 4, { n: 5 }),
    C.bean2,
    0,
  );
  a.cut(s.chip(95, 700, 7, 70, 0.4), C.slate, 0);
  a.close();
  a.close();
}

/** Pear, trained: everything on this side has been. */
function espalier(a, s) {
  a.open('espalier');
  a.cut(s.cut('342,812! 348,640 344,520 346,386! 356,386! 358,520 362,640 366,812!', HAND), C.wood, 2);
  const tiers = [408, 492, 576, 658];
  let arms = '';
  for (const y of tiers)
    arms += s.cut(
      [
        [214, y + 4, 1],
        [280, y - 3, 0],
        [352, y + 6, 0],
        [430, y - 4, 0],
        [492, y + 2, 1],
        [490, y + 8, 1],
        [430, y + 5, 0],
        [352, y + 18, 0],
        [280, y + 6, 0],
        [214, y + 9, 1],
      ],
      HAND,
    );
  a.cut(arms, C.wood, 1);
  a.defs += `<g id="pr"><path d="${s.cut('0,0! 8,10 10,24 18,36 14,52 0,58 -14,52 -18,36 -9,24 -7,10', HAND)}" fill="${C.slate}" opacity=".18" transform="translate(4 6)"/><path d="${s.cut('0,0! 8,10 10,24 18,36 14,52 0,58 -14,52 -18,36 -9,24 -7,10', HAND)}" fill="${C.pear}"/><path d="M7 28Q14 38 10 49 6 55-1 56 8 46 7 28Z" fill="${C.pea3}"/><path d="M-11 44Q-13 34-5 26-7 36-8 46Z" fill="${C.starch}"/><path d="M-2 2L0-10 3-10 2 3Z" fill="${C.wood}"/></g>`;
  let dark = '',
    lit = '';
  for (const [t, y] of tiers.entries())
    for (let i = 0; i < 12; i++) {
      const x = 218 + i * 24 + s.j(6);
      if (Math.abs(x - 352) < 12) continue;
      const up = (i + t) % 2 ? -1 : 1,
        leaf = s.slit(x, y + 4, x + s.j(14) + 7, y + 4 + up * 30, i % 3 ? 15 : -15);
      if ((i + t) % 3) dark += leaf;
      else lit += leaf;
    }
  a.open('pear-leaves');
  a.cut(dark, C.green2, 1);
  a.cut(lit, C.green, 1);
  a.close();
  const pears = '240,416 292,412 400,414 462,414 226,500 318,500 388,504 478,496 256,584 300,586 424,582 480,582';
  a.raw(
    `<g id="pears">${pears
      .split(' ')
      .map((p, i) => `<use href="#pr" transform="translate(${p.replace(',', ' ')}) rotate(${[4, -5, 2, -3][i % 4]})"/>`)
      .join('')}</g>`,
  );
  a.close();
}

function gravel(a, s) {
  a.open('gravel');
  a.cut(s.poly('-20,804 560,796 1620,786 1620,1010 -20,1010'), C.gravel, 2);
  a.cut(
    many(15, (i) => {
      const y = 818 + i * 13;
      return s.slit(-20, y, 560 - i * 4, y - 4, 3) + s.slit(1010 + i * 6, y - 8, 1620, y - 14, 3);
    }),
    C.comb,
    0,
  );
  // the comb goes round the sundial, as it was told to
  for (let i = 0; i < 5; i++) {
    const r = 62 + i * 35;
    a.raw(
      `<path d="${s.disc(822, 874, r, r * 0.35, { n: 11, wob: 0.008 })}" fill="none" stroke="${C.comb}" stroke-width="3.4"/>`,
    );
  }
  a.close();
  a.open('puddle');
  a.cut(s.cut('222,978! 250,966 320,964 400,968 446,974 420,988 330,994 250,992', HAND), C.sky, 0);
  a.cut(s.cut('262,970! 320,967 372,972 340,980 276,980', HAND), C.sky4, 0);
  a.open('glitter');
  a.cut(s.slit(256, 986, 316, 985, -4) + s.slit(350, 988, 404, 986, -4) + s.slit(384, 975, 428, 975, -3), C.starch, 0);
  a.close();
  a.close();
}

function sundial(a, s) {
  a.open('sundial', 'transform="translate(36 0)"');
  a.cut(s.cut('800,874! 900,888 960,902! 944,912 860,902 770,886!', HAND), C.comb, 0);
  a.cut(s.poly('740,862 832,860 838,884 734,886'), C.starch2, 2);
  a.cut(s.cut('756,862! 770,820 764,770 758,748! 814,746! 808,770 802,820 818,861!', HAND), C.starch, 2);
  a.cut(s.cut('796,748! 814,746! 808,770 802,820 818,861! 800,861! 790,820 794,770', HAND), C.starch3, 0);
  a.cut(s.disc(786, 742, 56, 15, { n: 12, wob: 0.01 }), C.starch3, 2);
  a.cut(s.disc(786, 737, 55, 14, { n: 12, wob: 0.01 }), C.starch, 1);
  a.cut(
    many(7, (i) =>
      s.slit(
        786 + Math.cos(i * 0.52) * 36,
        737 + Math.sin(i * 0.52) * 9,
        786 + Math.cos(i * 0.52) * 48,
        737 + Math.sin(i * 0.52) * 12,
        2,
      ),
    ),
    C.slate2,
    0,
  );
  a.cut(s.poly('770,738 806,744 834,746 812,740', { wob: 0.5 }), C.slate3, 0);
  a.cut(s.poly('764,738 802,740 798,690', { wob: 0.6 }), C.gilt, 1);
  a.close();
}

function bench(a, s) {
  a.open('bench');
  a.cut(s.cut('176,904! 540,898 566,912 540,924 200,930!', HAND), C.comb, 0, { op: 0.8 });
  a.cut(s.chip(196, 636, 16, 250) + s.chip(508, 632, 16, 252), C.laurel2, 1);
  a.cut(s.poly('206,706 514,700 514,716 206,722') + s.poly('206,676 514,670 514,688 206,694'), C.laurel, 2);
  a.cut(
    s.cut('190,654! 220,632 290,624 358,612 430,620 500,628 532,646! 532,662! 358,646 190,670!', HAND),
    C.laurel,
    2,
  );
  a.cut(s.slit(214, 646, 500, 640, -9) + s.slit(216, 682, 400, 678, 3), C.laurel3, 0);
  a.cut(s.poly('206,760 516,754 540,786 186,792'), C.laurel3, 2);
  a.cut(s.poly('290,758 396,756 372,789 250,791') + s.poly('420,756 446,755 428,788 398,789'), C.gloss, 0, {
    op: 0.55,
  });
  a.cut(s.poly('186,792 540,786 540,806 186,812'), C.laurel, 1);
  a.cut(s.poly('190,808 212,808 208,914 192,914') + s.poly('514,802 536,802 532,908 516,908'), C.laurel, 2);
  a.cut(
    s.cut('180,790! 178,716 190,706 200,714 200,790!', HAND) + s.cut('528,784! 526,710 538,700 548,708 548,784!', HAND),
    C.laurel,
    2,
  );
  a.close();
  a.open('colander');
  // dry ones, and one that is not: nobody eats them
  const pod = (x, y, turn, c) =>
    a.raw(
      `<g transform="translate(${x} ${y}) rotate(${turn})"><use href="#pod" x="2" y="4" fill="${C.slate}" opacity=".2"/><use href="#pod" fill="${c}"/><use href="#seeds" fill="${c === C.bean ? C.beanp : C.pea2}"/></g>`,
    );
  a.defs += `<path id="pod" d="${s.cut('-46,6! -30,-7 0,-12 30,-8 46,0! 54,-2! 46,7 26,9 0,8 -28,12', HAND)}"/><path id="seeds" d="${s.disc(-24, 1, 5, 4, { n: 5 })}${s.disc(-5, -2, 5, 4, { n: 5 })}${s.disc(14, -1, 5, 4, { n: 5 })}"/>`;
  pod(252, 716, -66, C.straw2);
  pod(330, 718, -118, C.straw2);
  pod(292, 704, -84, C.straw);
  pod(270, 724, -34, C.bean);
  pod(316, 726, -150, C.straw);
  pod(290, 732, 4, C.straw2);
  a.cut(s.cut('222,736! 290,744 358,734! 352,760 330,776 290,780 250,777 228,762', HAND), C.starch, 3);
  a.cut(s.cut('222,734! 290,742 358,732! 358,740! 290,750 222,742!', HAND), C.pea, 0);
  a.cut(
    many(12, (i) => s.disc(246 + (i % 6) * 17 + (i > 5 ? 8 : 0), 755 + (i > 5 ? 11 : 0), 3, 3, { n: 5 })),
    C.slate2,
    0,
  );
  pod(412, 776, -8, C.straw);
  a.close();
}

/** The dark that frames: clipped laurel with the rain still on it, and the last sweet peas. */
function near(a, s) {
  const spray = (leaves) => {
    for (const [d, c] of leaves) a.cut(s.cut(d, HAND), c, 3);
  };
  a.open('laurel');
  spray([
    ['-30,930! 6,872 30,850 40,842! 44,880 20,930 -20,980!', C.laurel2],
    ['-20,1020! 30,940 82,908 128,902! 116,946 70,996 10,1040!', C.laurel],
    ['40,1030! 90,970 150,956 196,966! 168,1000 120,1030 60,1050!', C.laurel2],
    ['-40,980! -10,930 40,900 86,890! 70,930 30,970 -30,1010!', C.laurel3],
  ]);
  a.cut(s.slit(0, 1000, 104, 920, 5) + s.slit(76, 1012, 172, 972, 5) + s.slit(-8, 964, 64, 906, 5), C.gloss, 0, {
    op: 0.8,
  });
  a.close();
  a.open('clipped');
  a.cut(s.cut('908,1030! 900,960 930,908 986,884 1050,892 1096,940 1108,1030!', HAND), C.laurel, 4);
  a.cut(
    many(26, (i) => {
      const x = 922 + ((i * 47) % 164),
        y = 918 + ((i * 29) % 88);
      return s.slit(x, y, x + 17, y - 11, 9);
    }),
    C.laurel3,
    0,
  );
  a.cut(s.slit(932, 942, 980, 902, 9) + s.slit(990, 896, 1020, 893, 5), C.gloss, 0, { op: 0.75 });
  a.close();
}

/** The garden at Larkspur. */
export function larkspurGarden({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#16323b', edge: '#fffef6', seed: 71 });
  const s = a.s;
  a.meta = HEAD;
  a.defs += smallDefs();
  a.open('far');
  sky(a, s);
  berth(a, s);
  house(a, s);
  lawn(a, s);
  a.close();
  a.open('mid');
  poles(a, s);
  wall(a, s);
  espalier(a, s);
  gravel(a, s);
  yard(a, s);
  sundial(a, s);
  bench(a, s);
  a.raw(`<g id="people">${people}</g>`);
  a.close();
  a.open('near');
  near(a, s);
  a.close();
  return a;
}
