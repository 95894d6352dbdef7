// The street door from the stair, Wednesday at dusk: shut, and somebody on the other side of the glass, breathing on it.
// Only drawing enters here; art.mjs writes the file.
// Secret: low in the glass, what she holds is a letter with a crest.
import { Sheet } from './scissors.mjs';
import { O, line, many } from './pieces.mjs';

const C = {
  wall: '#5f7a74',
  wall2: '#56706b',
  wall3: '#6f8a80',
  side: '#46605c',
  side2: '#3d5653',
  side3: '#365049',
  dado: '#39524f',
  ceil: '#7d9489',
  milk: '#dfe2d0',
  milk2: '#b9c3b4',
  milk3: '#97a79c',
  door: '#2f6675',
  door2: '#24525f',
  door3: '#3f7f8c',
  glass: '#a9bfb8',
  glass2: '#c2d1c5',
  glass3: '#d9dfc9',
  glass4: '#f0e6bf',
  lamp: '#f6dfa0',
  shade: '#2b4650',
  scarf: '#8d5145',
  breath: '#f8f5e4',
  brass: '#e0b45a',
  brass2: '#a8792f',
  floor: '#8d9c92',
  floor2: '#5f756f',
  light: '#dfe0c2',
  near: '#1f3a33',
  near2: '#16292a',
  near3: '#35564c',
  carpet: '#6e4650',
  carpet2: '#8a5d62',
  tread: '#33524a',
  tread2: '#2a463f',
  nose: '#7d9f85',
  letter: '#fbf6e4',
  crest: '#274b66',
};
const HEAD =
  '<!-- THE STREET DOOR, Wednesday, from the stair. sheet: right (x>992 is the side wall). safe: 0,0 992x1000. focal: the breath on the glass ' +
  '478,444. people: on the stair left 230,960 and right 770,960 (.62); at its foot centre 640,806 (.46); far 356,792 (.42). phone 4:3: 0,120 1000x750. ' +
  'Layers far mid near; animate: fanlight street-lamp somebody breath-1..3 floor-light carpet-light. The secret: a letter with a crest. -->';

const CX = 496;

function hall(a, s) {
  a.raw(`<path d="M0 0H1600V1000H0Z" fill="${C.side}"/>`);
  a.cut(s.poly('-20,-20 1640,-20 1640,-10 790,52 202,52'), C.ceil, 0);
  a.cut(s.poly('202,40 790,40 790,742 202,742'), C.wall, 0);
  a.cut(
    many(15, (i) => s.chip(214 + i * 40, 52, 18, 560, 1)),
    C.wall2,
    0,
    { op: 0.8 },
  );
  // the side walls run at the door
  a.cut(s.poly('-20,-30 206,46 206,748 -20,990'), C.side, 2, { dir: [0.7, 0.4] });
  a.cut(s.poly('786,46 1640,-240 1640,1640 786,748'), C.side2, 2, { dir: [-0.7, 0.4] });
  a.cut(s.poly('-20,620 206,566 206,582 -20,644') + s.poly('786,566 1640,770 1640,806 786,582'), C.milk3, 0, {
    op: 0.8,
  });
  a.cut(s.poly('-20,650 206,586 206,748 -20,990') + s.poly('786,586 1640,812 1640,1640 786,748'), C.side3, 0);
  a.cut(s.poly('202,586 790,586 790,742 202,742'), C.dado, 0);
  a.cut(s.poly('202,570 790,570 790,586 202,586', { bow: 0.001 }), C.milk2, 1);
  // post boxes, in the order of the flats
  a.open('post-boxes');
  ['#c99a92', '#c7ab88', '#9fb091', '#a49bb2', '#c9c0b0'].forEach((c, i) => {
    const k = 1 + i * 0.2,
      x = 812 + i * 40 + i * i * 4;
    a.cut(
      s.poly([
        [x, 470 - i * 5],
        [x + 28 * k, 466 - i * 6],
        [x + 28 * k, 536 + i * 9],
        [x, 530 + i * 6],
      ]),
      c,
      1,
    );
    a.cut(
      s.poly(
        [
          [x + 5, 484 - i * 4],
          [x + 22 * k, 482 - i * 5],
          [x + 22 * k, 488 - i * 5],
          [x + 5, 490 - i * 4],
        ],
        { wob: 0.5 },
      ),
      C.near2,
      0,
    );
  });
  a.close();
  a.open('umbrellas');
  a.raw(line('M92 640q-6-14 4-20t16 6', C.near2, 5));
  a.cut(s.cut('84,790! 82,700 92,630! 104,700 108,784!', O), '#a86f6c', 1).cut(
    s.cut('108,790! 114,710 126,646! 134,710 130,780!', O),
    '#8178a0',
    1,
  );
  a.cut(s.poly('66,740 146,722 138,820 76,842'), C.near2, 2).cut(s.poly('66,748 146,730 145,740 67,758'), C.brass, 0);
  a.close();
}

/** What the last of the day makes of the glass. */
function doorway(a, s) {
  const r = 172,
    cy = 268;
  a.open('door-frame').cut(`M296 744V266C296 146 384 66 ${CX} 66S696 146 696 266V744H660V300H332V744Z`, C.milk, 2);
  a.cut(s.poly('684,280 696,276 696,744 684,744') + s.poly('332,300 340,300 340,744 332,744'), C.milk3, 0, {
    op: 0.8,
  }).close();
  a.cut(`M326 274C326 172 402 96 ${CX} 96S666 172 666 274Z`, C.door2, 1, { dir: [-0.6, -0.6] });
  const p = (t, q) => `${Math.round(CX + Math.cos(t) * q)} ${Math.round(cy + Math.sin(t) * q)}`;
  const petal = (i) => {
    const t0 = Math.PI + (i * Math.PI) / 5 + 0.055,
      t1 = Math.PI + ((i + 1) * Math.PI) / 5 - 0.055,
      m = (t0 + t1) / 2;
    return `M${p(t0, 46)}L${p(t0, r * 0.76)}Q${p(t0 + 0.02, r * 0.93)} ${p(m - 0.08, r * 0.93)}L${p(m, r * 0.87)}L${p(m + 0.08, r * 0.93)}Q${p(t1 - 0.02, r * 0.93)} ${p(t1, r * 0.76)}L${p(t1, 46)}Z`;
  };
  a.open('fanlight');
  a.cut([0, 1, 2, 3, 4].map(petal).join(''), C.glass2, 0);
  a.cut([1, 2, 3].map(petal).join(''), C.glass3, 0);
  a.cut(petal(1), C.glass4, 0).cut(s.disc(446, 168, 21, 20, { n: 8 }), '#fffbe6', 0);
  a.cut(
    [0, 1, 2, 3, 4]
      .map((i) => {
        const t = Math.PI + ((i + 0.5) * Math.PI) / 5;
        return s.slit(CX + Math.cos(t) * 58, cy + Math.sin(t) * 58, CX + Math.cos(t) * 118, cy + Math.sin(t) * 118, 5);
      })
      .join(''),
    '#fffbe6',
    0,
    { op: 0.4 },
  );
  a.close();
  a.cut(s.cut('456,272! 464,244 496,232 528,244 536,272!', O), C.brass, 1);
  a.cut(s.poly('322,270 670,269 670,300 322,302'), C.door3, 1).cut(
    s.poly('322,290 670,289 670,300 322,302'),
    C.door2,
    0,
  );
}

function leaf(a, s) {
  a.open('door-leaf').cut(s.poly('332,300 660,299 660,742 332,744'), C.door, 2);
  a.defs += '<clipPath id="frost"><path d="M366 330H626V586H366Z"/></clipPath>';
  a.cut(s.rect(358, 322, 276, 272), C.door2, 1, { dir: [-0.6, -0.6] });
  a.raw(`<g clip-path="url(#frost)"><path d="M360 320H630V590H360Z" fill="${C.glass}"/>`);
  a.open('street-lamp');
  for (const [q, c] of [
    [190, C.glass2],
    [126, C.glass3],
    [70, C.glass4],
  ])
    a.cut(s.disc(420, 352, q, q * 0.96, { n: 12 }), c, 0, { op: 0.85 });
  a.close();
  // somebody: each paper nearer the glass is smaller, and darker
  const who = (k) => {
    const q = (x, y, c = 0) => [506 + (x - 506) * k, 470 + (y - 470) * k, c];
    return s.cut(
      [
        q(372, 640, 1),
        q(384, 560),
        q(420, 526),
        q(464, 512),
        q(460, 470),
        q(454, 424),
        q(474, 382),
        q(512, 370),
        q(550, 386),
        q(564, 404, 1),
        q(592, 386),
        q(606, 402),
        q(592, 424),
        q(570, 424, 1),
        q(562, 464),
        q(554, 510),
        q(596, 526),
        q(632, 566),
        q(640, 640, 1),
      ],
      O,
    );
  };
  a.open('somebody');
  a.cut(who(1.1), C.shade, 0, { op: 0.3 })
    .cut(who(1.03), C.shade, 0, { op: 0.45 })
    .cut(who(0.95), C.shade, 0, { op: 0.75 });
  a.cut(
    s.cut('460,428! 478,388 512,376 548,392 560,420! 526,410 490,414', O) +
      s.cut('558,408! 588,392 598,404 586,420 566,424!', O),
    C.scarf,
    0,
    { op: 0.6 },
  );
  a.cut(s.cut('464,424! 490,412 526,410 556,420! 558,452 546,484 520,500 492,496 470,476', O), '#9a7a68', 0, {
    op: 0.62,
  });
  a.cut(s.cut('376,600! 390,562 424,530 470,514! 500,530 552,512! 598,530 630,566 638,600!', O), '#5d3b47', 0, {
    op: 0.55,
  });
  a.open('letter').cut(s.poly('404,540 462,528 472,578 412,590'), C.letter, 0, { op: 0.72 });
  a.cut(s.cut('412,546! 426,543! 427,556 421,562 414,558', O), C.crest, 0, { op: 0.8 }).close();
  a.close();
  for (const [i, rx, ry, op, x, y] of [
    [3, 66, 46, 0.42, 470, 462],
    [2, 44, 31, 0.55, 472, 460],
    [1, 24, 17, 0.95, 474, 459],
  ])
    a.open('breath-' + i)
      .cut(s.disc(x, y, rx, ry, { n: 11, wob: 0.05 }), C.breath, 0, { op })
      .close();
  a.cut(
    many(5, (i) => s.slit(384 + i * 58, 324, 366 + i * 58, 592, 3)),
    '#fff',
    0,
    { op: 0.16 },
  );
  a.raw('</g>');
  a.cut(s.rect(352, 316, 288, 282).replace(/Z$/, 'Z') + 'M366 330V586H626V330Z', C.door3, 1, { evenodd: 1 });
  a.cut(s.poly('366,650 626,649 626,722 366,724'), C.door2, 0, { op: 0.8 });
  a.open('grille')
    .cut(s.disc(CX, 606, 37, 54, { n: 12 }), C.brass, 2)
    .cut(s.disc(CX, 606, 30, 46, { n: 12 }), C.brass2, 0, { op: 0.35 });
  a.cut(
    [-2, -1, 0, 1, 2]
      .map((i) => s.slit(CX + i * 11, 582 + Math.abs(i) * 8, CX + i * 11, 632 - Math.abs(i) * 8, 4.4))
      .join(''),
    C.near2,
    0,
  );
  a.close();
  a.cut(s.poly('446,676 546,675 546,698 446,700'), C.brass, 1).cut(
    s.poly('454,684 538,683 538,689 454,690'),
    C.brass2,
    0,
  );
  a.cut(s.disc(352, 620, 12, 12, { n: 8 }), C.brass, 2);
  a.close();
}

function floor(a, s) {
  a.cut(s.poly('206,740 786,740 882,846 112,846'), C.floor, 0);
  let t = '';
  for (let r = 0; r < 3; r++)
    for (let c = -6; c < 6; c++) {
      if ((c + r) % 2 || (c === -6 && r < 3) || c === 5) continue;
      const y = [740, 764, 798, 846],
        X = (q, yy) => CX + q * (56 + (yy - 740) * 0.2);
      t += s.poly(
        [
          [X(c, y[r]), y[r]],
          [X(c + 1, y[r]), y[r]],
          [X(c + 1, y[r + 1]), y[r + 1]],
          [X(c, y[r + 1]), y[r + 1]],
        ],
        { wob: 0.6 },
      );
    }
  a.cut(t, C.floor2, 0, { op: 0.7 });
  a.cut(s.poly('388,748 604,748 628,784 366,784'), '#8a6a4c', 1).cut(
    many(3, (i) => s.slit(384 - i * 4, 756 + i * 9, 608 + i * 4, 755 + i * 9, 2)),
    '#6b4f38',
    0,
  );
  a.open('floor-light');
  a.cut(s.poly('366,744 626,744 700,846 292,846'), C.light, 0, { op: 0.32 });
  a.cut(s.poly('392,744 600,744 640,846 352,846'), C.light, 0, { op: 0.38 });
  // and in the light, her
  a.cut(s.cut('452,744! 462,790 470,846! 546,846! 556,790 560,744!', O), C.floor2, 0, { op: 0.6 });
  a.close();
}

/** Down from where we stand. */
function stairs(a, s) {
  const Y = [828, 868, 920, 992],
    // where the side walls meet the treads
    lx = (y) => 206 - (y - 748) * 0.934,
    rx = (y) => 786 + (y - 748) * 0.957,
    cl = [382, 362, 334, 296],
    cr = [610, 632, 660, 700];
  for (let i = 0; i < 4; i++) {
    const b = i < 3 ? Y[i + 1] - 8 : 1020;
    a.cut(
      s.poly([
        [lx(Y[i]), Y[i]],
        [rx(Y[i]), Y[i]],
        [rx(b), b],
        [lx(b), b],
      ]),
      i % 2 ? C.tread2 : C.tread,
      2,
    );
    a.cut(
      s.poly(
        [
          [lx(Y[i]), Y[i]],
          [rx(Y[i]), Y[i]],
          [rx(Y[i] + 8), Y[i] + 7 + i * 2],
          [lx(Y[i] + 8), Y[i] + 7 + i * 2],
        ],
        { bow: 0.001 },
      ),
      C.nose,
      0,
    );
    a.cut(
      s.poly([
        [cl[i], Y[i] - 1],
        [cr[i], Y[i] - 1],
        [cr[i] + 14, b],
        [cl[i] - 14, b],
      ]),
      C.carpet,
      1,
    );
    a.cut(
      s.poly(
        [
          [cl[i], Y[i] - 1],
          [cr[i], Y[i] - 1],
          [cr[i], Y[i] + 9 + i * 2],
          [cl[i], Y[i] + 9 + i * 2],
        ],
        { bow: 0.001 },
      ),
      C.carpet2,
      0,
    );
    a.cut(
      s.poly(
        [
          [cl[i] - 6, b - 9],
          [cr[i] + 6, b - 9],
          [cr[i] + 8, b - 4],
          [cl[i] - 8, b - 4],
        ],
        { bow: 0.001 },
      ),
      C.brass,
      0,
      { op: 0.7 },
    );
  }
  a.open('carpet-light');
  a.cut(s.poly('410,828 580,828 596,912 392,912'), C.light, 0, { op: 0.22 });
  a.close();
}

/** The rail under our own hand. */
function near(a, s) {
  a.open('banister');
  a.cut(
    many(5, (i) =>
      s.poly([
        [150 - i * 40 - i * i * 6, 770 - i * 3],
        [160 + i * 2 - i * 40 - i * i * 6, 768 - i * 3],
        [160 + i * 2 - i * 40 - i * i * 6, 1010],
        [148 - i * 40 - i * i * 6, 1010],
      ]),
    ),
    C.near2,
    2,
  );
  a.cut(s.cut('210,700! 120,716 20,744 -60,780! -60,860! 10,822 110,772 216,724!', O), C.near, 4);
  a.cut(s.slit(204, 706, -40, 790, -7), C.near3, 0);
  a.cut(s.poly('196,708 234,706 240,930 190,932') + s.poly('186,906 246,904 252,940 180,942'), C.near, 3);
  a.cut(s.disc(214, 686, 27, 27, { n: 9 }), C.brass, 2).cut(
    s.cut('196,682! 200,668 212,662! 204,672 202,688!', O),
    '#f6dfa0',
    0,
  );
  a.close();
  a.open('rail-right').cut(
    s.cut('786,690! 880,712 960,742 1060,786! 1060,822! 950,770 870,736 788,706!', O),
    C.near,
    3,
  );
  a.cut(s.slit(794, 696, 1030, 786, 4), C.near3, 0).close();
}

/** The door, from inside. */
export function streetDoor({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#122420', edge: '#f4f6e4', seed: 66 }),
    s = a.s;
  a.meta = HEAD;
  a.open('far');
  hall(a, s);
  doorway(a, s);
  leaf(a, s);
  a.close();
  a.open('mid');
  floor(a, s);
  stairs(a, s);
  a.raw(`<g id="people">${people}</g>`);
  a.close();
  a.open('near');
  near(a, s);
  a.close();
  return a;
}
