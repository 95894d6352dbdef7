// The school gate, Wednesday noon: the walk-through, which is all flowers, and beside it the other gate, with its crate of
// haloes. Only drawing enters here; art.mjs writes the file.
// Secrets: on a coat hook a halo attends, to a coat; and out of a wellington stands a ferry stub.
import { Sheet } from './scissors.mjs';
import { smallDefs } from './flower.mjs';
import { O, line, many, rings } from './pieces.mjs';

const C = {
  sky: '#e2e7da',
  sky2: '#eceee0',
  sky3: '#f4f2e2',
  far: '#cfdacd',
  far2: '#bccdc8',
  far3: '#a9bdb6',
  roof: '#8fa79c',
  wall: '#638672',
  wall2: '#56765f',
  wall3: '#7b9a85',
  cope: '#d5dccb',
  lawn: '#b4c9a6',
  lawn2: '#a2bb98',
  pave: '#b9c4b6',
  pave2: '#a4b2a5',
  pave3: '#cdd5c7',
  milk: '#fbf7ea',
  milk2: '#e3e6d8',
  carpet: '#dfe8d6',
  carpet2: '#c9d9c3',
  aqua: '#cfe6dc',
  gilt: '#e0b45a',
  near: '#1f3a33',
  near2: '#16292a',
  shed: '#2f5a4c',
  shed2: '#24483d',
  lit1: '#47705c',
  lit2: '#7f9163',
  lit3: '#c7b873',
  lamp: '#fbe7a8',
  wood: '#b57b4a',
  wood2: '#8d5a36',
  wood3: '#cf9a68',
  pink: '#f1aca3',
  apri: '#f6cf9c',
  pist: '#c7d9b4',
  parma: '#c9bedb',
  madder: '#7c3a46',
  slate: '#46597d',
  moss: '#66794f',
  teal: '#2f7f86',
  rust: '#b9563d',
};
const HEAD =
  '<!-- SCHOOL GATE, Wednesday. sheet: right (x>992 is more wall). safe: 0,0 992x1000. focal: the glowing halo 812,520. feet line y 952: left 176, ' +
  'centre 420, right 890; far, in the other gate: 494,762. phone 4:3: 0,222 1000x750. Layers far mid near; animate: sun garland ' +
  'arch-light halo-light halo-lit bell leaves. Secrets: a halo glowing on a coat hook, and a ferry stub in a wellington. -->';

/** A halo seen from above: a band that is open at the neck. */
const HALO = 'M-24 6C-28-18-14-32 0-32S28-18 24 6L17 5C20-14 11-24 0-24S-20-14-17 5Z';

function school(a, s) {
  a.raw(`<path d="M0 0H1600V1000H0Z" fill="${C.sky}"/>`);
  a.open('sun');
  rings(a, s, 640, 190, [
    [380, C.sky2, 0.8],
    [230, C.sky3, 0.8],
  ]);
  a.cut(s.disc(640, 190, 88, 86, { n: 11 }), '#fffaea', 0);
  a.close();
  a.open('school');
  a.cut(s.poly('80,330 960,318 962,640 78,640') + s.poly('60,332 110,256 930,246 984,320'), C.far, 1, { sh: 0.5 });
  a.cut(s.poly('60,332 110,256 930,246 984,320'), C.far2, 0);
  a.cut(s.poly('380,330 516,196 654,326 654,640 380,640'), C.far, 1, { sh: 0.5 });
  a.cut(s.poly('366,334 516,182 668,330 650,338 516,208 384,344'), C.far3, 1, { sh: 0.5 });
  a.cut(s.poly('488,150 546,149 546,210 488,212') + s.poly('478,152 517,104 556,150'), C.far2, 1, { sh: 0.5 });
  a.open('bell').cut(s.cut('502,196! 506,176 517,166 528,176 532,195!', O), C.gilt, 0).close();
  const win = (x, y, w, h) =>
    s.cut(
      [
        [x, y + h, 1],
        [x, y + 18, 0],
        [x + w / 2, y, 0],
        [x + w, y + 18, 0],
        [x + w, y + h, 1],
      ],
      O,
    );
  a.cut(
    [112, 190, 268, 700, 780, 860].map((x) => win(x, 366, 50, 96)).join('') +
      [432, 500, 568].map((x) => win(x, 380, 40, 90)).join(''),
    C.far3,
    0,
  );
  a.cut(
    [112, 190, 268, 700, 780, 860].map((x) => s.chip(x + 23, 370, 4, 92, 0.3) + s.chip(x, 412, 50, 4, 0.3)).join(''),
    C.far,
    0,
  );
  // somebody has cut out paper fish, and stuck them in the panes
  a.cut(
    [
      [122, 436],
      [202, 400],
      [280, 440],
      [438, 432],
      [574, 416],
    ]
      .map(([x, y]) => `M${x} ${y}q10-10 20 0l7-6v13l-7-6q-10 9-20-1z`)
      .join(''),
    C.milk,
    0,
  );
  a.close();
  a.cut(s.cut('-30,600! 300,590 640,598 1000,588 1640,596! 1640,800! -30,800!', O), C.lawn, 1, { sh: 0.4 });
  a.cut(
    s.cut('1040,600! 1100,520 1180,500 1270,520 1340,600!', O) + s.cut('1330,600! 1400,540 1480,530 1560,600!', O),
    C.far3,
    1,
    { sh: 0.4 },
  );
}

function wall(a, s) {
  // with two ways through
  const d = 'M-20 470H76V790H-20ZM374 470H420V790H374ZM576 470H1640V790H576Z';
  a.cut(d, C.wall, 2);
  a.cut(
    many(120, (i) => {
      const r = i % 9,
        x = ((i * 67) % 1620) + (r % 2) * 14,
        y = 488 + r * 32;
      if ((x > 50 && x < 376) || (x > 384 && x < 578) || (x > 590 && x < 1010)) return '';
      return s.chip(x, y, 30, 13);
    }),
    C.wall2,
    0,
    { op: 0.6 },
  );
  a.cut(
    s.poly('-20,458 84,456 84,478 -20,480') +
      s.poly('366,456 428,455 428,477 366,478') +
      s.poly('568,454 1640,446 1640,468 568,476'),
    C.cope,
    2,
  );
}

/** The walk-through. It has been dusted. */
function arch(a, s) {
  a.defs += '<clipPath id="through"><path d="M120 786V470C120 392 168 340 226 340S332 392 332 470V786Z"/></clipPath>';
  a.open('arch-light').raw('<g clip-path="url(#through)">');
  rings(a, s, 226, 590, [
    [220, C.milk, 0.4],
    [140, C.milk, 0.5],
  ]);
  a.raw('</g>').close();
  a.cut(s.poly('134,648 316,646 330,780 122,782'), C.carpet2, 0);
  a.open('arch');
  a.cut(
    'M76 788V470C76 360 140 296 226 296S376 360 376 470V788H326V474C326 392 284 346 226 346S126 392 126 474V788Z',
    C.milk,
    3,
  );
  a.cut('M362 440Q376 470 376 500V788H352V474Q354 430 330 396Q350 400 362 440Z', C.milk2, 0);
  a.cut(s.poly('64,772 138,771 140,796 62,797') + s.poly('314,771 388,770 390,795 312,796'), C.milk2, 1);
  a.cut(
    many(7, (i) => s.disc(116, 500 + i * 38, 4, 4, { n: 6 }) + s.disc(337, 500 + i * 38, 4, 4, { n: 6 })),
    C.gilt,
    0,
  );
  a.close();
  // a garland that needs no water
  a.open('garland');
  const five = [0, 1, 2, 3, 4].map((i) => `<use href="#fp" transform="rotate(${72 * i})"/>`).join('');
  a.defs += `<g id="five">${five}</g>`;
  let leaves = '',
    heads = '';
  const tints = [C.milk, C.pink, '#f7e6d2', C.parma, C.milk, C.apri];
  for (let i = 0; i < 23; i++) {
    const ring = i > 3 && i < 19,
      u = (i - 4) / 14,
      x = ring ? 226 - Math.cos(u * Math.PI) * 126 : i < 4 ? 96 + ((i * 7) % 9) : 352 + ((i * 5) % 9),
      y = ring ? 456 - Math.sin(u * Math.PI) * 138 : i < 4 ? 716 - i * 66 : 716 - (22 - i) * 66;
    leaves +=
      s.slit(x - 24, y + 9 - s.r() * 12, x + 24, y - 9 + s.r() * 12, 13) + s.slit(x - 4, y - 22, x + 6, y + 24, -11);
    heads += `<g transform="translate(${Math.round(x)} ${Math.round(y)}) rotate(${(i * 47) % 72}) scale(${i % 3 ? 0.2 : 0.25})"><use href="#five" x="8" y="14" fill="${a.ink}" opacity=".16"/><use href="#five" fill="${tints[(i * 5) % 6]}"/><use href="#fh" fill="${C.gilt}"/></g>`;
  }
  a.cut(leaves, C.lawn2, 1).raw(heads).close();
}

function otherGate(a, s) {
  a.open('other-gate');
  a.cut(s.poly('416,444 440,443 444,792 412,793') + s.poly('560,442 584,441 588,790 556,791'), C.shed, 2);
  a.cut(s.disc(428, 434, 14, 13, { n: 8 }) + s.disc(572, 432, 14, 13, { n: 8 }), C.shed2, 1);
  // its leaf, open the wrong way round
  const x = (i) => 556 - i * 17;
  a.cut(
    many(6, (i) =>
      s.poly(
        [
          [x(i) - 4, 520 + i * 5],
          [x(i) + 3, 520 + i * 5],
          [x(i) + 3, 790 + i * 8],
          [x(i) - 4, 790 + i * 8],
        ],
        { wob: 0.5 },
      ),
    ) +
      s.poly('462,560 558,534 558,544 462,571') +
      s.poly('462,790 558,752 558,762 462,802'),
    C.shed2,
    1,
  );
  a.close();
}

/** Where the afternoon sitting leaves its coats. */
function shelter(a, s) {
  a.cut(s.poly('612,452 1000,444 1004,792 608,794'), C.shed2, 1);
  a.defs += '<clipPath id="bay"><path d="M612 450L1000 444 1004 790 608 792Z"/></clipPath>';
  a.open('halo-light').raw('<g clip-path="url(#bay)">');
  rings(a, s, 814, 546, [
    [196, C.lit1, 0.8],
    [126, C.lit2, 0.8],
    [84, C.lit3, 0.85],
    [54, C.lamp, 0.85],
  ]);
  a.raw('</g>').close();
  a.cut(s.poly('624,486 992,478 992,500 624,508'), C.wood, 2);
  const hook = (x) => `M${x} 490v22q2 10 12 8`;
  const xs = [652, 704, 746, 808, 884, 926, 968];
  a.raw(line(xs.map(hook).join(''), C.gilt, 4));
  const coat = (x, c, d, h = 118) => {
    a.cut(
      s.cut(
        [
          [x - 8, 514, 1],
          [x + 12, 514, 1],
          [x + 27, 536],
          [x + 31, 560 + h * 0.3],
          [x + 34, 514 + h, 1],
          [x + 2, 518 + h],
          [x - 29, 514 + h, 1],
          [x - 27, 560 + h * 0.3],
          [x - 22, 536],
        ],
        O,
      ),
      c,
      2,
    );
    a.cut(
      s.poly(
        [
          [x - 1, 522],
          [x + 4, 522],
          [x + 6, 514 + h],
          [x + 1, 514 + h],
        ],
        { wob: 0.6 },
      ),
      d,
      0,
    );
    a.cut(s.chip(x + 12, 560 + h * 0.25, 14, 4, 0.5), d, 0);
  };
  coat(652, C.madder, '#5f2a35');
  coat(704, C.slate, '#35466a', 132);
  coat(928, C.moss, '#4d5d3d', 108);
  coat(968, C.teal, '#1f5d64', 126);
  coat(884, '#b8a078', '#97805a', 96);
  // the one that attends
  a.open('halo-lit', 'transform="translate(814 552) rotate(176) scale(1.42)"').cut(HALO, '#fffbe6', 1);
  a.cut(s.chip(-9, -34, 18, 10, 0.4), C.lamp, 1).close();
  // a cap, and nobody's scarf
  a.cut(s.cut('728,532! 730,514 750,507 768,517 771,531! 790,537 772,541 730,540!', O), C.slate, 1);
  a.open('bench');
  a.cut(s.poly('618,716 998,708 1000,726 616,735'), C.wood, 2).cut(
    s.chip(636, 732, 12, 58, 0.6) + s.chip(964, 726, 12, 60, 0.6),
    C.wood2,
    1,
  );
  a.close();
  const boot = (x, c, k = 1) =>
    s.cut(
      [
        [x, 738, 1],
        [x + 22 * k, 737, 1],
        [x + 22 * k, 766],
        [x + 40 * k, 774],
        [x + 42 * k, 788, 1],
        [x, 789, 1],
      ],
      O,
    );
  a.cut(s.poly('704,700 718,698 720,744 706,745', { wob: 0.5 }), C.pink, 1).cut(
    s.disc(711, 708, 3, 3, { n: 5 }),
    C.shed2,
    0,
  );
  a.cut(boot(668) + boot(700), '#3c5a6b', 1);
  a.cut(boot(766), C.moss, 1).cut(boot(856) + boot(886), C.madder, 1);
  a.cut(
    many(5, (i) => s.chip([669, 701, 767, 857, 887][i], 740, 21, 5, 0.4)),
    C.milk2,
    0,
    { op: 0.7 },
  );
  // roof
  a.cut(s.poly('590,420 1014,402 1040,462 574,480'), C.roof, 3);
  a.cut(
    many(13, (i) => s.slit(606 + i * 33, 424 - i * 1.2, 596 + i * 35.6, 476 - i * 1.4, 4)),
    C.far3,
    0,
  );
  a.cut(s.poly('574,474 1040,456 1040,470 574,488', { bow: 0.001 }), C.shed, 1);
}

function pavement(a, s) {
  a.cut(s.cut('-30,786! 400,782 900,784 1640,776! 1640,1010! -30,1010!', O), C.pave, 1);
  a.cut(
    many(40, (i) => {
      const r = i % 5,
        x = 380 + ((i * 113) % 1220),
        y = 800 + r * 40;
      return s.chip(x, y, 42 + r * 8, 15 + r * 4, 2);
    }),
    C.pave2,
    0,
    { op: 0.55 },
  );
  a.open('carpet');
  a.cut(s.poly('124,784 328,783 372,1010 20,1010'), C.carpet, 1);
  a.cut(s.poly('138,784 150,784 74,1010 52,1010') + s.poly('304,783 315,783 344,1010 322,1010'), C.milk, 0);
  a.close();
  // hopscotch
  const sq = (x, y, w, h, k) => `M${x} ${y}l${w} -2 ${k} ${h} ${-w - 2 * k + 3} 2z`;
  a.raw(
    line(
      sq(478, 800, 56, 26, 3) +
        sq(474, 830, 64, 30, 4) +
        sq(436, 866, 70, 36, 2) +
        sq(508, 864, 72, 36, 5) +
        sq(464, 908, 84, 44, 6),
      C.milk,
      3.6,
      'stroke-opacity=".85" stroke-linejoin="round"',
    ),
  );
  a.cut(s.chip(500, 838, 12, 9, 2), C.rust, 1);
}

/** Handed out by colour. */
function crate(a, s) {
  a.open('crate');
  a.cut(s.poly('566,868 858,862 872,896 552,902'), C.wood2, 1);
  const piles = [C.pink, C.apri, C.pist, C.parma, C.milk];
  piles.forEach((c, i) => {
    for (let k = 0; k < 3 - (i === 3 ? 2 : i === 1 ? 1 : 0); k++)
      a.raw(
        `<g transform="translate(${596 + i * 57 + (k % 2) * 5} ${896 - k * 15}) rotate(${((i * 31 + k * 40) % 26) - 13}) scale(1.06)">`,
      )
        .cut(HALO, c, 1)
        .cut('M-8-33h16v8h-16z', '#8a9792', 0)
        .raw('</g>');
  });
  a.cut(s.poly('548,898 876,890 866,1010 560,1010'), C.wood, 4);
  a.cut(s.poly('548,898 876,890 874,906 549,914') + s.poly('554,950 870,944 868,954 555,960'), C.wood3, 0);
  a.cut(
    many(4, (i) => s.chip(605 + i * 60, 900 - i * 1.4, 7, 112, 0.5)),
    C.wood2,
    0,
  );
  piles.forEach((c, i) => a.cut(s.disc(580 + i * 62, 932 - i, 10, 10, { n: 7 }), c, 1));
  a.close();
}

function near(a, s) {
  crate(a, s);
  a.open('railing');
  a.cut(
    s.poly('-20,876 92,872 92,884 -20,888') +
      many(4, (i) => s.chip(-8 + i * 27, 852, 8, 160, 0.5)) +
      s.poly('86,846 108,845 112,1012 84,1012') +
      s.disc(97, 836, 14, 14, { n: 8 }),
    C.near,
    4,
  );
  a.close();
  a.open('leaves');
  for (const [d, c] of [
    ['900,1020! 906,950 938,900 966,884! 972,936 950,984 926,1020!', C.near],
    ['930,1020! 960,966 1004,936 1040,932! 1020,976 980,1006 950,1024!', C.shed],
    ['884,1020! 878,976 858,940 836,930! 846,976 864,1006 878,1022!', C.shed],
  ])
    a.cut(s.cut(d, O), c, 3);
  a.close();
}

/** Two ways in. */
export function schoolGate({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#1d332d', edge: '#fffdf0', seed: 38 }),
    s = a.s;
  a.meta = HEAD;
  a.defs += smallDefs();
  a.open('far');
  school(a, s);
  a.close();
  a.open('mid');
  wall(a, s);
  pavement(a, s);
  otherGate(a, s);
  shelter(a, s);
  arch(a, s);
  a.raw(`<g id="people">${people}</g>`);
  a.close();
  a.open('near');
  near(a, s);
  a.close();
  return a;
}
