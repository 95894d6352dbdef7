// The glass works, Wednesday morning: glass in hills by colour under haze, and the people who sort it no bigger than
// crumbs. Only drawing enters here; art.mjs writes the file.
// Secret: the bicycle against the gatekeeper's cabin has one tyre quite flat.
import { Sheet } from './scissors.mjs';
import { O, line, many, rings, wheel } from './pieces.mjs';

const C = {
  haze: '#e2e7da',
  haze2: '#eaeddd',
  haze3: '#f1f0de',
  sun: '#fbf4dc',
  far: '#cfdacd',
  far2: '#bccdc8',
  clear: '#c4d5d1',
  clear2: '#a5bebb',
  green: '#7d9f85',
  green2: '#557f62',
  brown: '#b08a62',
  brown2: '#8c6440',
  blue: '#9db8c4',
  blue2: '#7d9cab',
  mid: '#638672',
  mid2: '#4b6d5c',
  ground: '#7f9b88',
  path: '#d5dccb',
  near: '#1f3a33',
  near2: '#16292a',
  steel: '#2f5a4c',
  lamp: '#e8cf8e',
  lamp2: '#fbe7b6',
  cloth: '#f6ead0',
  rust: '#b9563d',
  madder: '#7c3a46',
  amber: '#d98f3c',
  bottle: '#2f6b57',
  aqua: '#9cc7b8',
};
const HEAD =
  '<!-- GLASS WORKS, Wednesday. sheet: right (x>992 is more works). safe: 0,0 992x1000. focal: the head of the belt 612,250, glass ' +
  'falling from it. feet line y 950 on the path: left 250, centre 470, right 700; far, inside the gate: 486,792. phone 4:3: 0,232 1000x750. ' +
  'Layers far mid near; animate: sun haze-1..3 falling smoke boom gull-1..2. The secret: a bicycle with a flat tyre. -->';

/** A hill of one colour: a lit face, a shaded one, and facets that grow toward its foot. */
function hill(a, s, { px, py, by, lx, rx, c, dark, lo, hi, n, big = 1 }) {
  const f = (t) => t ** 0.92,
    y = (t) => py + (by - py) * t,
    T = [0.05, 0.2, 0.36, 0.52, 0.7, 0.86, 1];
  const right = T.map((t) => [px + (rx - px) * f(t) + s.j(9), y(t), 0]),
    left = T.map((t) => [px - (px - lx) * f(t) + s.j(9), y(t), 0]);
  a.cut(s.cut([[px, py, 1], ...right, ...left.reverse()], { wob: 1, kick: 4 }), c, 2, { sh: 0.8 });
  const ridge = T.map((t) => [px + (rx - px) * f(t) * 0.2 + s.j(16 * t + 3), y(t) - 4]).reverse();
  a.cut(s.poly([[px, py + 3], ...right.map(([x, q]) => [x - 4, q]), ...ridge], { wob: 1 }), dark, 0, { op: 0.42 });
  const bits = [[], [], []];
  for (let i = 0; i < n; i++) {
    const t = 0.06 + 0.9 * Math.sqrt((i + 0.5) / n),
      u = s.j(0.88),
      x = px + u * (u > 0 ? rx - px : px - lx) * f(t),
      k = (5 + s.r() * s.r() * 21) * (0.5 + t * 0.8) * big;
    bits[i % 2].push(
      `M${x | 0} ${y(t) | 0}l${k | 0} ${-(s.r() * k * 0.8) | 0} ${(s.r() * 8 - 4) | 0} ${(k * 0.85) | 0}z`,
    );
  }
  for (let i = 0; i < n / 4; i++) {
    const t = 0.12 + (i / n) * 3.5,
      side = i % 2 ? px + (rx - px) * f(t) : px - (px - lx) * f(t),
      k = (7 + s.r() * 12) * big;
    bits[2].push(
      `M${(side - k / 2) | 0} ${(y(t) + 5) | 0}l${(k * (0.3 + s.r() * 0.4)) | 0} ${-k | 0} ${(k * 0.5) | 0} ${k | 0}z`,
    );
  }
  a.cut(bits[2].join(''), c, 0).cut(bits[0].join(''), lo, 0, { op: 0.55 }).cut(bits[1].join(''), hi, 0, { op: 0.85 });
}

function sky(a, s) {
  a.raw(`<path d="M0 0H1600V1000H0Z" fill="${C.haze}"/>`);
  a.open('sun');
  rings(a, s, 566, 250, [
    [430, C.haze2, 0.8],
    [280, C.haze3, 0.8],
    [166, C.sun, 0.75],
  ]);
  a.cut(s.disc(566, 250, 78, 76, { n: 11 }), '#fffaea', 1, { sh: 0.35 });
  a.close();
  a.cut(
    s.poly(
      '-20,560 -20,470 60,468 60,440 130,438 130,470 300,466 304,300 326,299 330,462 420,462 420,420 470,404 520,420 520,462 700,458 700,430 760,428 760,456 1050,452 1054,250 1082,249 1086,448 1180,446 1180,396 1240,372 1300,396 1360,372 1420,396 1420,440 1640,436 1640,620 -20,620',
    ),
    C.far,
    1,
    { sh: 0.4 },
  );
  a.open('gull-1')
    .raw(line('M388 150q14-16 30-6q14-14 32-4', C.clear2, 4))
    .close();
  a.open('gull-2')
    .raw(line('M716 116q11-12 24-5q11-11 26-3', C.clear2, 3.4))
    .close();
}

function hills(a, s) {
  hill(a, s, {
    px: 1240,
    py: 330,
    by: 760,
    lx: 1000,
    rx: 1560,
    c: C.blue,
    dark: C.blue2,
    lo: '#6b8b9b',
    hi: '#d6e4e6',
    n: 81,
  });
  hill(a, s, {
    px: 846,
    py: 300,
    by: 770,
    lx: 560,
    rx: 1150,
    c: C.clear,
    dark: C.clear2,
    lo: '#8faaa8',
    hi: '#f7faf0',
    n: 124,
  });
  a.open('haze-3').cut(
    s.cut('340,664! 560,600 700,622 860,590 1010,616 1300,660! 1100,690 960,700 760,684 560,700 340,668!', O),
    C.haze,
    0,
    {
      op: 0.55,
    },
  );
  a.close();
  hill(a, s, {
    px: 196,
    py: 226,
    by: 790,
    lx: -190,
    rx: 570,
    c: C.green,
    dark: C.green2,
    lo: '#4d7659',
    hi: '#c6e0bd',
    n: 162,
    big: 1.15,
  });
  a.open('haze-2').cut(
    s.cut('-40,640! 90,606 240,630 380,604 520,632 640,616! 640,690! 460,706 280,690 120,704 -40,690!', O),
    C.haze,
    0,
    {
      op: 0.5,
    },
  );
  a.close();
  hill(a, s, {
    px: 604,
    py: 428,
    by: 800,
    lx: 356,
    rx: 884,
    c: C.brown,
    dark: C.brown2,
    lo: '#84592f',
    hi: '#ecd0a0',
    n: 135,
    big: 1.1,
  });
}

/** A person as a crumb: coat, head, and a bag or an arm. */
const crumb = (x, y, k, turn = 0, arm = '') =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${k})"><path d="M-8 0L-10-22Q-9-34 0-34T10-22L8 0Z"/><path d="M-6-40Q-6-47 0-47T6-40 0-33-6-40Z"/>${arm}</g>`;
const UP = '<path d="M5-32L16-50 20-48 10-26Z"/>',
  RAKE = '<path d="M6-28L26-14 24-11 4-22ZM22-40l3-1 3 42-3 1z"/>';

function workers(a) {
  a.raw(
    `<g id="crumbs" fill="${C.near}">${crumb(470, 648, 0.9, 4, RAKE)}${crumb(700, 672, 0.92, -6, RAKE.replaceAll('6-28', '6-27'))}${crumb(744, 764, 1)}${crumb(296, 566, 0.8, -4, RAKE)}${crumb(90, 470, 0.62, 4)}${crumb(886, 520, 0.66)}${crumb(930, 602, 0.7, 6, RAKE)}</g>`,
  );
  a.raw(`<g id="waver" fill="${C.rust}">${crumb(548, 582, 0.86, -2, UP)}</g>`);
}

/** The belt: all of it points at where the glass comes off. */
function belt(a, s) {
  const at = (t, off = 0) => [612 + 470 * t + off * 0.75, 250 + 500 * t - off * 0.7];
  a.open('belt');
  const leg = (t, w) => {
    const [x, y] = at(t);
    a.cut(
      s.poly([
        [x - 4, y + 8],
        [x + 5, y + 8],
        [x + w, 780],
        [x + w - 11, 780],
      ]) +
        s.poly([
          [x - 5, y + 8],
          [x + 4, y + 8],
          [x - w + 11, 780],
          [x - w, 780],
        ]) +
        s.chip(x - w * 0.5, (y + 780) / 2, w, 7, 0.4),
      C.steel,
      1,
      { sh: 0.6 },
    );
  };
  leg(0.34, 44);
  leg(0.72, 26);
  // lattice
  let d = '';
  for (let i = 0; i < 17; i++) {
    const [x, y] = at(0.03 + i * 0.057, 0),
      [u, v] = at(0.03 + (i + 1) * 0.057, 0);
    d +=
      i % 2 ? `M${x | 0} ${(y + 6) | 0}L${u | 0} ${(v + 34) | 0}` : `M${x | 0} ${(y + 34) | 0}L${u | 0} ${(v + 6) | 0}`;
  }
  a.raw(line(d, C.steel, 3.4));
  a.cut(
    s.poly(
      [at(0.0), at(1), [at(1)[0], at(1)[1] + 13], [at(0)[0] - 4, at(0)[1] + 13]].map(([x, y]) => [x, y + 28]),
      { bow: 0.001 },
    ),
    C.steel,
    1,
    {
      sh: 0.6,
    },
  );
  a.cut(
    s.poly([at(-0.02), at(1), [at(1)[0] - 8, at(1)[1] + 16], [at(-0.02)[0] - 10, at(-0.02)[1] + 14]], { bow: 0.001 }),
    C.near,
    2,
  );
  const cargo = (k) =>
    many(14, (i) => {
      const [x, y] = at(0.04 + i * 0.068 + k * 0.02);
      return `M${(x - 9) | 0} ${(y - 1) | 0}l${7 + ((i * 5) % 6)} ${-14 - ((i * 7) % 7)} 9 12z`;
    });
  a.cut(cargo(0), C.brown, 0).cut(cargo(1), C.amber, 0, { op: 0.85 });
  a.cut(s.disc(604, 256, 17, 17, { n: 9 }), C.near, 2).cut(s.disc(604, 256, 6, 6, { n: 7 }), C.lamp, 0);
  a.close();
  a.open('falling');
  const f = [
    [578, 268, 20],
    [590, 292, 24],
    [570, 306, 16],
    [602, 322, 22],
    [584, 340, 26],
    [612, 356, 18],
    [594, 374, 24],
    [606, 398, 22],
    [588, 408, 18],
    [564, 336, 12],
    [620, 384, 13],
  ];
  a.cut(f.map(([x, y, k], i) => `M${x} ${y}l${k} ${i % 2 ? -6 : 5} ${k * -0.5} ${k * 0.8}z`).join(''), C.amber, 1, {
    sh: 0.5,
  });
  a.cut(f.map(([x, y, k]) => `M${x + 3} ${y + 2}l${k * 0.5} -2 ${k * -0.3} ${k * 0.4}z`).join(''), '#fff6da', 0, {
    op: 0.9,
  });
  a.close();
}

function ground(a, s) {
  a.cut(s.cut('-30,782! 200,770 420,778 640,770 900,780 1640,764! 1640,1010! -30,1010!', O), C.ground, 1);
  a.cut(s.poly('418,786 552,784 760,1010 190,1010'), C.path, 0);
  a.cut(
    many(12, (i) => s.slit(440 - i * 17 + (i % 3) * 60, 806 + i * 16, 480 - i * 12 + (i % 3) * 74, 805 + i * 16, 2.6)),
    C.far2,
    0,
  );
  const spill = many(46, (i) => {
    const x = (i * 173) % 1600,
      y = 806 + ((i * 67) % 150);
    if (x > 190 && x < 760) return '';
    return `M${x} ${y}l${10 + (i % 5) * 3} ${-5 + (i % 3) * 4} -3 ${9 + (i % 4) * 2}z`;
  });
  a.cut(spill, C.green2, 0, { op: 0.6 });
}

function cabin(a, s) {
  a.open('smoke').cut(
    s.cut('146,560! 134,524 150,494 142,456 160,420! 168,458 162,496 172,530 158,561!', O),
    C.sun,
    1,
    { sh: 0.3, attrs: 'opacity=".7"', edgeOp: 0.2 },
  );
  a.close();
  a.open('cabin');
  a.cut(s.rect(144, 556, 16, 66), C.near, 1);
  a.cut(s.poly('70,640 322,632 326,820 66,824'), C.mid2, 3);
  a.cut(
    many(9, (i) => s.slit(92 + i * 26, 646, 92 + i * 26, 816, 2)),
    C.steel,
    0,
    { op: 0.7 },
  );
  a.cut(s.poly('48,646 84,602 312,594 346,636 340,652 52,662'), C.near, 2);
  rings(a, s, 152, 712, [
    [70, '#7d8f6c', 0.8],
    [50, '#b9b07c', 0.8],
  ]);
  a.cut(s.rect(110, 676, 84, 74), C.cloth, 2).cut(s.rect(117, 683, 70, 60), C.lamp2, 0);
  a.cut(s.chip(150, 680, 5, 66, 0.3) + s.chip(115, 711, 74, 5, 0.3), C.cloth, 0);
  a.cut(s.cut('128,743! 130,722 140,714 150,722 152,743!', O) + s.disc(141, 706, 9, 9, { n: 7 }), C.steel, 0);
  a.cut(s.poly('232,674 296,672 298,818 230,820'), C.near, 1).cut(s.disc(287, 748, 5, 5, { n: 6 }), C.lamp, 0);
  a.cut(s.poly('216,818 312,816 318,830 212,832'), C.far2, 1);
  a.close();
  // the dispute
  a.open('bicycle', 'transform="translate(52 4)"');
  a.raw(
    wheel(22, 816, 33, C.near2, 5, 0) +
      wheel(112, 820, 33, C.near2, 5, 11) +
      line(
        'M22 816L52 764L94 766L64 812L52 764M64 812L112 820L92 752M82 752h22M52 764L46 742M38 740q10-6 20 4',
        C.rust,
        5,
      ) +
      line('M22 784v64M-8 816h60M112 790v58M82 820h60M2 794l42 44M92 800l40 42', C.near2, 1.2),
  );
  a.close();
}

function gate(a, s) {
  const post = (x, y) => s.chip(x, y, 9, 112, 0.5);
  let wires = '',
    posts = '';
  for (const [x0, x1, n] of [
    [330, 416, 1],
    [560, 1640, 11],
  ])
    for (let r = 0; r < 4; r++) wires += `M${x0} ${712 + r * 24}q${(x1 - x0) / 2} ${5 + r} ${x1 - x0} ${0 - n}`;
  for (let i = 0; i < 11; i++) posts += post(656 + i * 96, 692 - i * 0.8);
  a.open('fence')
    .raw(line(wires, C.steel, 2.2))
    .cut(posts, C.steel, 1);
  a.close();
  a.open('gate');
  a.cut(s.poly('404,640 424,640 428,826 400,826') + s.poly('548,640 568,640 572,826 544,826'), C.near, 2);
  a.cut(s.poly('398,630 430,630 430,644 398,644') + s.poly('542,630 574,630 574,644 542,644'), C.lamp, 1);
  a.close();
  a.open('boom', 'transform="rotate(64 560 748)"');
  a.cut(s.poly('404,741 600,738 600,756 404,751', { wob: 0.6 }), C.cloth, 2);
  a.cut(
    many(4, (i) => s.poly(`${420 + i * 42},740 ${440 + i * 42},740 ${433 + i * 42},754 ${413 + i * 42},753`)),
    C.rust,
    0,
  );
  a.cut(s.poly('584,732 622,730 624,764 586,764'), C.near, 1);
  a.close();
}

const bottle = (s, x, y, w, h, turn) => {
  const p = [
    [-w / 2, 0, 1],
    [-w / 2, -h * 0.56, 0],
    [-w * 0.16, -h * 0.72, 0],
    [-w * 0.16, -h, 1],
    [w * 0.16, -h, 1],
    [w * 0.16, -h * 0.72, 0],
    [w / 2, -h * 0.56, 0],
    [w / 2, 0, 1],
  ].map(([u, v, c]) => {
    const q = (turn * Math.PI) / 180;
    return [x + u * Math.cos(q) - v * Math.sin(q), y + u * Math.sin(q) + v * Math.cos(q), c];
  });
  return s.cut(p, O);
};

/** What spills over the edge toward us: whole ones, waiting to be no longer whole. */
function near(a, s) {
  const scrap = (n, x0, w, y0, h) =>
    many(n, (i) => {
      const x = x0 + ((i * 97 + n * 31) % w),
        y = y0 + ((i * 53 + n * 7) % h),
        k = 12 + ((i * 29) % 24);
      return `M${x} ${y}l${k} ${-((i * 11) % 14) - 2} ${-4 - (i % 6)} ${Math.round(k * 0.7)}z`;
    });
  a.open('heap-left');
  a.cut(bottle(s, 60, 1010, 60, 150, 24) + bottle(s, 168, 1020, 54, 130, -38), C.bottle, 3, { edgeOp: 0.3 });
  a.cut(s.cut('-30,1010! -30,900 20,884 66,912 112,904 150,944 210,950 256,984 286,1010!', O), C.near, 4);
  a.cut(scrap(24, 0, 250, 930, 70), C.steel, 0).cut(scrap(15, 10, 240, 936, 60), C.bottle, 0);
  a.cut(bottle(s, 20, 950, 50, 140, -62) + bottle(s, 120, 990, 48, 126, 70), C.steel, 2, { edgeOp: 0.25 });
  a.cut(s.slit(-4, 930, 34, 916, 4) + s.slit(132, 960, 176, 972, 4) + s.slit(66, 1000, 84, 898, 4), C.aqua, 0, {
    op: 0.7,
  });
  a.close();
  a.open('heap-right');
  a.cut(bottle(s, 880, 1016, 62, 178, -14) + bottle(s, 962, 1016, 54, 150, 16), C.bottle, 3, { edgeOp: 0.3 });
  a.cut(
    s.cut(
      '736,1010! 776,976 822,972 852,934 906,940 960,896 1040,902 1120,876 1220,920 1300,900 1640,960! 1640,1010!',
      O,
    ),
    C.near,
    4,
  );
  a.cut(scrap(64, 790, 820, 934, 66), C.steel, 0)
    .cut(scrap(40, 800, 800, 940, 60), C.bottle, 0)
    .cut(scrap(16, 830, 760, 930, 60), C.mid, 0);
  a.cut(bottle(s, 846, 1000, 46, 132, 66) + bottle(s, 1010, 964, 50, 132, -70), C.steel, 2, { edgeOp: 0.25 });
  a.cut(s.slit(868, 968, 930, 946, 4) + s.slit(934, 930, 992, 946, 4) + s.slit(862, 916, 876, 986, 4), C.aqua, 0, {
    op: 0.7,
  });
  a.close();
}

/** The works. */
export function glassWorks({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#1d332d', edge: '#fffbea', seed: 83 }),
    s = a.s;
  a.meta = HEAD;
  a.open('far');
  sky(a, s);
  hills(a, s);
  a.close();
  a.open('mid');
  belt(a, s);
  workers(a);
  a.open('haze-1').cut(
    s.cut('300,742! 460,716 640,736 820,712 1000,734 1640,716! 1640,784! 1000,790 700,782 300,790!', O),
    C.haze,
    0,
    { op: 0.6 },
  );
  a.close();
  ground(a, s);
  gate(a, s);
  cabin(a, s);
  a.raw(`<g id="people">${people}</g>`);
  a.close();
  a.open('near');
  near(a, s);
  a.close();
  return a;
}
