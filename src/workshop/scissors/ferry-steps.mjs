// The ferry steps below Customs Quay, Tuesday late afternoon, the shower just gone over: a stall of bought petals under
// the one umbrella, and the best view in the city. Only drawing enters here; art.mjs writes the file.
// Secret: the cardboard that leans on the crate has had one sole cut out of it.
import { Sheet } from './scissors.mjs';
import { petalClosed, small, smallDefs } from './flower.mjs';

const C = {
  sky: '#a9dcec',
  sky2: '#c3e7f0',
  sky3: '#def3f3',
  cloud: '#7fb6cb',
  cloud2: '#96c7d8',
  starch: '#fffdf2',
  lawn: '#d8eed9',
  lawn2: '#b9dcc4',
  lawn3: '#9cc9b4',
  bean: '#66b384',
  bean2: '#8fcba3',
  bean3: '#4a9a77',
  laurel: '#1d5b57',
  laurel2: '#2b746c',
  laurel3: '#124441',
  ink: '#16323b',
  pea: '#cf4a8d',
  pea3: '#b43a78',
  tread: '#c6e4e2',
  riser: '#6ea39f',
  stone: '#8dbab7',
  stone2: '#76a6a4',
  dry: '#d9ddc9',
  wood: '#b88a5f',
  wood2: '#93683f',
  wood3: '#d0a87c',
  card: '#d3ac7c',
  card2: '#b98d5b',
  zinc: '#c3d5d8',
  zinc2: '#8fa9b0',
  gilt: '#e9b23e',
  pink: '#f1aca3',
  apri: '#f6cf9c',
  pist: '#c7d9b4',
  parma: '#c9bedb',
  milk: '#fdf3e3',
  roof: '#8f8ba3',
  pane: '#4b6a7c',
};
const O = { wob: 0.5, kick: 3 };
const HEAD =
  '<!-- FERRY STEPS, Tuesday. sheet: right (x>992 is set dressing). safe: 0,0 992x1000. focal: the buds under the umbrella 816,620. ' +
  'feet line y 940 on the landing: left 222, centre 566 (his: in puddle-1), right 908; far: third step 214,592. phone 4:3: 0,232 1000x750. ' +
  'Layers far mid near; animate: clouds rain rainbow gull-1..3 steam-1..3 boat water-1..3 glitter awning drips umbrella puddle-1..3. ' +
  'The secret: a sole is cut out of the cardboard by the crate. -->';

const many = (n, f) => Array.from({ length: n }, (_, i) => f(i)).join('');
/** Where the steps and the quay run to; a point `x` across, `up` above the landing, at depth `f` (1 is the lowest riser). */
const EYE = [470, 440];
const at = (x, up, f) => [EYE[0] + x * f, EYE[1] + (360 - up) * f];
const depth = (i) => 1 / (1 + 0.11 * i);
const END = -130,
  RISE = 56,
  STEPS = 6;

function sky(a, s) {
  a.raw(`<path d="M0 0H1600V1000H0Z" fill="${C.sky}"/>`);
  a.cut(s.disc(330, 420, 500, 450, { n: 13, wob: 0.012 }), C.sky2, 0);
  a.open('clouds');
  a.cut(
    s.cut(
      '640,-30! 652,64 716,92 772,84 806,140 880,158 940,136 1010,186 1120,176 1200,206 1330,172 1460,200 1660,150! 1660,-30!',
      O,
    ),
    C.cloud2,
    2,
    { sh: 0.6 },
  );
  a.cut(
    s.cut('800,-30! 822,46 884,66 948,52 1000,104 1090,100 1160,132 1280,100 1400,128 1660,70! 1660,-30!', O),
    C.cloud,
    2,
    { sh: 0.6 },
  );
  a.close();
  a.open('rain');
  a.cut(
    many(24, (i) => {
      const x = 1030 + ((i * 89) % 560),
        y = 190 + ((i * 53) % 170);
      return s.slit(x, y, x - 22, y + 54, 2.4);
    }),
    C.starch,
    0,
    { op: 0.6 },
  );
  a.close();
  rainbow(a, s);
}

/** Half of one: the rest is behind the Customs House. Bands are the five colours that the terraces are let out in. */
function rainbow(a, s) {
  const arc = (r0, r1) => {
    const p = (r, t, c) => [430 + Math.cos(t) * r, 566 - Math.sin(t) * r * 0.97, c];
    const T = [...Array(8)].map((_, i) => 0.16 + i * 0.26);
    return s.cut(
      [...T.map((t, i) => p(r1, t, +(i % 7 === 0))), ...T.reverse().map((t, i) => p(r0, t, +(i % 7 === 0)))],
      {
        wob: 0.8,
        kick: 1.5,
      },
    );
  };
  a.open('rainbow');
  [C.pink, C.apri, C.milk, C.pist, C.parma].forEach((c, i) =>
    a.cut(arc(476 - i * 17, 494 - i * 17), c, 0, { op: 0.82 }),
  );
  a.close();
}

/** The other bank: sheds, a stack, and glass in hills by colour. */
function flats(a, s) {
  a.cut(
    s.poly(
      '420,444 420,420 560,418 560,404 624,402 624,418 690,416 690,396 726,384 762,396 762,414 980,412 980,392 1060,390 1060,410 1120,408 1124,300 1146,300 1150,408 1250,404 1250,380 1300,364 1350,380 1350,402 1640,398 1640,450',
    ),
    C.lawn,
    1,
    { sh: 0.5 },
  );
  a.cut(s.cut('560,444! 596,412 624,404 650,420 668,444!', O) + s.cut('1010,446! 1060,396 1110,446!', O), C.lawn3, 1, {
    sh: 0.4,
  });
  a.cut(s.cut('640,446! 682,414 712,424 738,446!', O) + s.cut('1180,446! 1226,402 1284,446!', O), '#c9b493', 1, {
    sh: 0.4,
  });
  a.cut(s.cut('720,446! 752,424 776,428 800,446!', O), C.sky3, 1, { sh: 0.4 });
}

function water(a, s) {
  const crest = (y, span, dip) => {
    let d = `M320 ${y}`;
    for (let x = 320; x < 1640;) {
      const w = span * (1 + s.j(0.28));
      d += `q${Math.round(w * 0.44)} ${Math.round(dip * (1.6 + s.j(0.5)))} ${Math.round(w)} 0`;
      x += w;
    }
    return d + 'V800H320Z';
  };
  const waves = (y0, y1, n, len, fill, op) =>
    a.cut(
      many(n, (i) => {
        const x = 400 + ((i * 197) % 1200),
          y = y0 + ((i * 61) % (y1 - y0)),
          l = len * (0.7 + ((i * 37) % 60) / 90);
        return s.slit(x, y, x + l, y, -4.5);
      }),
      fill,
      0,
      { op },
    );
  a.open('water-1').cut(s.poly('320,440 1640,436 1640,800 320,800'), C.lawn2, 1, { sh: 0.5 });
  waves(450, 486, 15, 34, C.starch, 0.8);
  a.close();
  boat(a, s);
  a.open('water-2').cut(crest(506, 62, 7), C.bean2, 2, { sh: 0.6 });
  waves(522, 588, 18, 46, C.lawn, 0.85);
  a.close();
  a.open('glitter').cut(
    many(17, (i) => {
      const y = 456 + i * 17,
        h = 14 + (i % 4) * 9 + i * 2.6;
      return s.slit(560 - h + s.j(16), y, 560 + h + s.j(16), y, -4 - i * 0.2);
    }),
    C.starch,
    0,
    { op: 0.8 },
  );
  a.close();
  a.open('water-3').cut(crest(612, 88, 10), C.bean, 2, { sh: 0.6 });
  waves(640, 748, 17, 62, C.lawn2, 0.85);
  waves(648, 750, 12, 56, C.bean3, 0.7);
  a.close();
}

function boat(a, s) {
  a.open('steam');
  const puff = (id, d, op) => {
    a.open(id)
      .cut(s.cut(d, O), C.starch, 1, { sh: 0.4, attrs: `opacity="${op}"`, edgeOp: 0.25 })
      .close();
  };
  puff('steam-3', '576,352! 568,316 592,296 622,294 636,268 640,244! 664,280 650,316 618,330!', 0.62);
  puff('steam-2', '536,392! 522,362 538,340 562,334 572,306! 596,340 588,366 560,376!', 0.8);
  puff('steam-1', '511,425! 496,408 504,392 520,386 524,368! 544,390 536,410!', 0.95);
  a.close();
  a.open('boat', 'transform="translate(96 82) scale(.82)"');
  a.cut(s.cut('452,452! 470,457 590,458 604,446! 594,478! 466,479!', O), '#274b66', 2);
  a.cut(s.poly('452,452 470,457 592,458 604,446 602,453 592,463 470,463 455,457'), C.gilt, 0);
  a.cut(s.poly('474,456 478,438 582,437 586,456') + s.poly('486,438 488,426 508,425 510,438'), C.starch, 1);
  a.cut(
    many(7, (i) => s.chip(484 + i * 14, 443, 8, 7, 0.4)),
    '#f5c77e',
    0,
  );
  a.cut(s.poly('512,438 516,402 536,401 541,438'), '#274b66', 1).cut(
    s.poly('513,430 540,430 541,436 512,436'),
    C.gilt,
    0,
  );
  a.raw(small(5, 526, 415, 0.075, { id: 'boat-flower' })).close();
}

function gull(a, s, id, x, y, k) {
  a.open(id, `transform="translate(${x} ${y}) scale(${k})"`);
  a.cut(s.cut('4,-4! 22,-30 52,-46 84,-44! 58,-32 36,-10 20,6!', O), C.lawn, 1);
  a.cut(s.cut('-30,12! -14,2 -2,-2! -16,-24 -44,-38 -78,-34! -52,-24 -36,-8 -22,8!', O), C.starch, 1);
  a.cut(s.cut('-44,18! -24,4 4,-6 26,-2 34,4! 42,7! 33,10! 14,18 -16,18', O), C.starch, 1);
  a.cut('M-78-34L-60-36-62-28ZM84-44L66-45 66-36Z', C.ink, 0);
  a.cut(s.poly('33,3 45,8 33,10', { wob: 0.3 }), C.gilt, 0).close();
}

function headland(a, s) {
  a.open('terraces');
  a.cut(s.cut('340,446! 350,300 384,296 420,340 452,396 470,446!', O), C.lawn3, 1, { sh: 0.6 });
  const rows = [
    [352, 340, 17, 30, 4],
    [350, 382, 20, 34, 5],
    [348, 430, 24, 40, 5],
  ];
  const cols = [C.pink, C.milk, C.pist, C.apri, C.parma],
    body = {};
  let roofs = '',
    win = '';
  rows.forEach(([x0, y, w, h, n], r) => {
    for (let i = 0; i < n; i++) {
      const x = x0 + i * w,
        hh = h * (1 + s.j(0.14)),
        yy = y + i * 2;
      (body[cols[(i * 2 + r) % 5]] ||= []).push(s.chip(x, yy - hh, w, hh + 12));
      roofs += s.poly([
        [x - 1, yy - hh],
        [x + w * 0.5, yy - hh - 9],
        [x + w + 1, yy - hh],
      ]);
      win += s.chip(x + w * 0.26, yy - hh * 0.74, 3, 5, 0) + s.chip(x + w * 0.62, yy - hh * 0.74, 3, 5, 0);
    }
  });
  for (const c in body) a.cut(body[c].join(''), c, 0);
  a.cut(roofs, C.roof, 0).cut(win, C.pane, 0, { op: 0.8 }).close();
}

function customs(a, s) {
  a.open('customs-quay');
  a.cut(s.poly('-30,104 380,92 384,452 -30,452'), '#e6f1dc', 3);
  a.cut(s.poly('330,96 380,92 384,452 332,452'), C.lawn2, 0, { op: 0.75 });
  a.cut(s.poly('-46,106 168,8 402,92 402,110 -46,122'), C.laurel2, 2).cut(s.poly('-10,100 168,24 356,94'), C.starch, 0);
  a.cut(s.disc(168, 70, 29, 29, { n: 11 }), C.laurel, 1).cut(s.disc(168, 70, 23, 23, { n: 11 }), C.starch, 0);
  // ten past four
  a.cut(
    s.poly('165,71 170,66 186,79 183,83', { wob: 0.2 }) + s.poly('166,72 167,67 189,59 190,62', { wob: 0.2 }),
    C.ink,
    0,
  );
  const tall = (x) =>
    s.cut(
      [
        [x, 236, 1],
        [x, 160, 0],
        [x + 12, 140, 0],
        [x + 29, 133, 0],
        [x + 47, 140, 0],
        [x + 58, 160, 0],
        [x + 58, 236, 1],
      ],
      { wob: 0.6, kick: 2 },
    );
  const xs = [12, 112, 212, 308];
  a.cut(xs.map((x) => s.rect(x - 8, 234, 74, 10, { wob: 0.6 })).join(''), C.starch, 1);
  a.cut(xs.map(tall).join(''), C.laurel, 0);
  a.cut(
    xs
      .map((x) =>
        s.poly(
          [
            [x + 5, 162],
            [x + 32, 140],
            [x + 10, 214],
            [x + 5, 226],
          ],
          { wob: 1 },
        ),
      )
      .join(''),
    C.sky,
    0,
    { op: 0.75 },
  );
  a.cut(
    xs.map((x) => s.rect(x + 27, 134, 4, 102, { wob: 0.4 }) + s.rect(x, 184, 58, 4, { wob: 0.4 })).join(''),
    C.starch,
    0,
  );
  // the arcade, dry and dark
  a.cut(
    [-20, 92, 204, 300]
      .map((x) =>
        s.cut(`${x},452! ${x},366 ${x + 18},346 ${x + 40},340 ${x + 62},346 ${x + 78},366 ${x + 78},452!`, {
          wob: 0.6,
          kick: 2,
        }),
      )
      .join(''),
    C.laurel3,
    0,
  );
  a.cut(s.chip(118, 372, 26, 34) + s.chip(226, 370, 34, 30), C.apri, 0, { op: 0.9 });
  a.close();
  awning(a, s);
}

function awning(a, s) {
  a.open('awning');
  const w = 42,
    x0 = -38,
    n = 11,
    y = (i) => 338 + ((i * 7) % 3);
  let strip = `M${x0} 268L${x0} ${y(0)}`,
    green = '';
  for (let i = 0; i < n; i++) {
    const x = x0 + i * w;
    strip += `Q${x + 21} ${366 + Math.round(s.j(3))} ${x + w} ${y(i)}`;
    if (i % 2 === 0)
      green += `M${x} ${y(i)}Q${x + 21} 365 ${x + w} ${y(i)}L${Math.round(x0 + (i + 1) * w * 0.93)} 268H${Math.round(x0 + i * w * 0.93)}Z`;
  }
  a.cut(strip + `L${Math.round(x0 + n * w * 0.93)} 268Z`, C.starch, 3).cut(green, C.bean, 0);
  a.cut(
    many(9, (i) => s.slit(x0 + 30 + i * w, 282 + (i % 3) * 7, x0 + 36 + i * w * 1.01, 328, 5)),
    '#fff',
    0,
    { op: 0.7 },
  );
  a.close();
  a.open('drips');
  a.cut(
    many(8, (i) => {
      const x = x0 + 21 + ((i * 3) % 10) * w,
        y0 = 362 + ((i * 17) % 34);
      return s.cut(
        [
          [x, y0, 1],
          [x + 3, y0 + 11],
          [x, y0 + 15],
          [x - 3, y0 + 11],
        ],
        { wob: 0.3 },
      );
    }),
    C.sky3,
    0,
  );
  a.close();
}

/** The flank of the steps and the quay wall going away, in shade, down to the water. */
function flank(a, s) {
  const edge = [at(END, 0, 1.03)];
  for (let i = 0; i < STEPS; i++) edge.push(at(END, i * RISE, depth(i)), at(END, (i + 1) * RISE, depth(i)));
  const top = STEPS * RISE;
  a.open('quay');
  a.cut(s.poly([...edge, at(END, top, 0.2), at(END, -46, 0.2), at(END, -46, 0.94)], { wob: 0.5 }), C.laurel, 2);
  a.cut(
    many(4, (i) => s.slit(...at(END, 240 - i * 76, 0.62), ...at(END, 240 - i * 76, 0.24), 2)),
    C.laurel3,
    0,
  );
  a.cut(
    s.poly([at(END, top + 2, depth(5)), at(END, top + 2, 0.2), at(END, top - 12, 0.2), at(END, top - 16, depth(5))]),
    C.tread,
    0,
  );
  a.close();
}

function steps(a, s) {
  a.open('steps');
  for (let i = 0; i < STEPS; i++) {
    const f = depth(i),
      g = depth(i + 1),
      [x, low] = at(END, i * RISE, f),
      [, high] = at(END, (i + 1) * RISE, f),
      [x2, back] = at(END, (i + 1) * RISE, g);
    a.cut(
      s.poly(
        [
          [-30, high],
          [x, high],
          [x, low],
          [-30, low],
        ],
        { wob: 0.8 },
      ),
      i % 2 ? '#67a09b' : C.riser,
      1,
      { sh: 0.7 },
    );
    a.cut(
      many(3, (k) => {
        const jx = ((i * 61 + k * 128) % 330) * f - 6;
        return s.slit(jx, high + 6, jx + 1, low - 3, 2);
      }),
      C.laurel2,
      0,
      { op: 0.7 },
    );
    // what stands above, upside down in the wet
    a.cut(
      many(3, (k) => {
        const x = ((k * 117 + i * 53) % 320) * f;
        return s.slit(x, high + 4, x - 1, low - 8, 6);
      }),
      C.tread,
      0,
      { op: 0.6 },
    );
    a.cut(
      s.poly(
        [
          [-30, back],
          [x2, back],
          [x + 2, high + 3],
          [-30, high + 4],
        ],
        { wob: 0.7 },
      ),
      C.tread,
      1,
    );
    a.cut(
      many(3, (k) => {
        const gx = ((k * 120 + i * 53) % 300) * f;
        return s.slit(gx, (back + high) / 2, gx + 70 * f, (back + high) / 2, -(high - back) * 0.32);
      }),
      C.starch,
      0,
      { op: 0.9 },
    );
  }
  a.close();
  rail(a, s);
}

const link = (x, y, turn, k) =>
  `<use href="#link" transform="translate(${Math.round(x)} ${Math.round(y)}) rotate(${Math.round(turn)}) scale(${k})"/>`;
/** A chain hung from one point to another; `sag` down, links `gap` apart. */
function chain(x1, y1, x2, y2, sag, gap, k) {
  const p = (t) => [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t + Math.sin(Math.PI * t) * sag];
  const n = Math.round((Math.hypot(x2 - x1, y2 - y1) + sag * 0.8) / gap);
  return many(n, (i) => {
    const t = (i + 0.5) / n,
      [x, y] = p(t),
      [u, v] = p(t + 0.02);
    return link(x, y, (Math.atan2(v - y, u - x) * 180) / Math.PI, k);
  });
}

/** Posts and chain down the wet end of the steps. */
function rail(a, s) {
  a.open('chain-rail');
  const foot = [5, 3, 1, -0.4].map((i) => {
    const f = depth(Math.max(i, -0.4));
    return [...at(END - 16, i < 0 ? 0 : (i + 1) * RISE, i < 0 ? 1.03 : (f + depth(i + 1)) / 2), f];
  });
  let links = '';
  foot.forEach(([x, y, f], i) => {
    const h = 104 * f;
    a.cut(
      s.poly(
        [
          [x - 5 * f, y],
          [x - 4 * f, y - h],
          [x + 4 * f, y - h],
          [x + 5 * f, y],
        ],
        { wob: 0.4 },
      ),
      C.ink,
      1,
    );
    a.cut(s.disc(x, y - h, 7.5 * f, 7.5 * f, { n: 7 }), C.ink, 1).cut(
      s.slit(x - 3, y - h * 0.9, x - 3, y - 12, -2),
      C.sky,
      0,
      { op: 0.7 },
    );
    if (i) {
      const [u, v, g] = foot[i - 1];
      links += chain(u, v - 92 * g, x, y - h * 0.88, 26 * f, 15 * f, +(0.56 * f).toFixed(2));
    }
  });
  a.raw(`<g fill="${C.ink}" fill-rule="evenodd">${links}</g>`).close();
}

function landing(a, s) {
  a.open('landing');
  const [fx, fy] = at(END, 0, 1),
    [bx, by] = at(END, 0, 0.93);
  a.cut(
    s.poly([
      [-30, fy],
      [fx, fy],
      [bx, by],
      [1640, by - 4],
      [1640, 1010],
      [-30, 1010],
    ]),
    C.stone,
    3,
    { dir: [1, -0.6] },
  );
  a.cut(
    s.poly([
      [bx, by],
      [1640, by - 4],
      [1640, by + 9],
      [bx - 6, by + 14],
    ]),
    C.starch,
    0,
    { op: 0.85 },
  );
  a.cut(
    many(11, (i) => {
      const x = -520 + i * 170;
      return s.slit(...at(x, 0, i < 3 ? 1.02 : 0.97), ...at(x, 0, 1.62), 2.6);
    }) +
      s.slit(-20, 858, 1640, 856, 2.4) +
      s.slit(-20, 925, 1640, 922, 2.6),
    C.stone2,
    0,
  );
  // wet: every slab lies a little otherwise to the sky
  const F = [0.985, 1.16, 1.345, 1.6];
  const slab = (c, r) =>
    s.poly([
      at(-520 + c * 170, 0, F[r]),
      at(-350 + c * 170, 0, F[r]),
      at(-350 + c * 170, 0, F[r + 1]),
      at(-520 + c * 170, 0, F[r + 1]),
    ]);
  const pick = (list) => list.map(([c, r]) => slab(c, r)).join('');
  a.cut(
    pick([
      [3, 0],
      [5, 0],
      [8, 0],
      [9, 1],
      [2, 1],
      [4, 1],
      [1, 2],
      [4, 2],
      [7, 2],
    ]),
    '#a5cecb',
    0,
  );
  a.cut(
    pick([
      [4, 0],
      [7, 1],
      [3, 2],
      [2, 2],
    ]),
    C.stone2,
    0,
    { op: 0.55 },
  );
  // the steps and the harbour once more, upside down
  a.cut(s.poly('-30,812 404,811 410,834 -30,838') + s.poly('-30,852 414,849 417,866 -30,869'), C.riser, 0, { op: 0.6 });
  a.cut(s.poly('-30,837 410,834 413,848 -30,852'), C.tread, 0, { op: 0.75 });
  a.cut(
    s.cut('420,786! 760,780 1640,776! 1640,812! 1420,802 1240,812 1010,800 800,812 600,804 430,814!', O),
    C.bean2,
    0,
    { op: 0.55 },
  );
  a.cut(
    many(10, (i) => {
      const x = -40 + ((i * 211) % 1640),
        y = 790 + ((i * 67) % 196);
      return s.slit(x, y, x + 60 + ((i * 29) % 90), y - 1, -6);
    }),
    C.starch,
    0,
    { op: 0.8 },
  );
  a.close();
}

function puddles(a, s) {
  a.defs +=
    '<clipPath id="p1"><path id="pool" d="M372 944C400 914 470 922 520 908 590 894 640 912 706 908 770 906 800 930 772 950 740 976 660 968 600 982 520 996 452 984 404 974 372 968 360 958 372 944Z"/></clipPath>';
  a.open('puddle-1').raw(
    `<use href="#pool" x="-1" y="-2" fill="${C.starch}"/><g clip-path="url(#p1)"><path d="M340 880H820V1000H340Z" fill="${C.sky3}"/>`,
  );
  a.cut(s.cut('340,900! 470,930 560,932 660,948 820,946! 820,880! 340,880!', O), C.sky, 0);
  a.cut(s.cut('430,904! 520,980 640,990! 680,982! 560,966 470,900!', O), C.pink, 0, { op: 0.75 }).cut(
    s.cut('450,902! 546,970 650,984! 690,976! 570,958 486,900!', O),
    C.apri,
    0,
    { op: 0.8 },
  );
  a.cut(s.slit(400, 950, 520, 946, -5) + s.slit(560, 924, 650, 922, -4) + s.slit(520, 972, 590, 970, -4), C.starch, 0)
    .raw('</g>')
    .close();
  a.defs +=
    '<clipPath id="p2"><path id="pool-2" d="M24 872C60 850 120 858 168 852 226 846 282 856 300 868 314 882 262 892 204 894 140 898 82 900 46 894 24 888 14 882 24 872Z"/></clipPath>';
  a.open('puddle-2').raw(
    `<use href="#pool-2" x="-1" y="-2" fill="${C.starch}"/><g clip-path="url(#p2)"><path d="M0 840H330V910H0Z" fill="${C.sky3}"/>`,
  );
  a.cut(
    many(5, (i) =>
      s.poly([
        [20 + i * 60, 840],
        [52 + i * 60, 840],
        [44 + i * 58, 876],
        [18 + i * 58, 876],
      ]),
    ),
    C.bean,
    0,
  ).cut(s.poly('0,838 330,838 330,856 0,858'), C.laurel2, 0);
  a.cut(s.slit(70, 886, 170, 884, -4), C.starch, 0)
    .raw('</g>')
    .close();
  a.open('puddle-3')
    .cut(s.cut('1080,940! 1130,914 1230,922 1300,910 1390,926 1380,956 1260,966 1140,966', O), C.sky3, 1)
    .close();
}

/** What he sells: the pin's own bud in enamel of the wrong pink, shut, gilt at the edge, on wire. It drains with the weather, as pins do not. */
export function budDefs(a, s) {
  a.defs += `<path id="sepal" d="${petalClosed}"/><g id="bud"><use href="#sepal" fill="${C.gilt}" transform="translate(0 5) scale(1.3 1.15)"/><use href="#sepal" fill="${C.pea}"/><path d="M0-6C-9-11-20-19-20-31-20-42-12-50-6-55L0-61Z" fill="${C.pea3}"/><path d="M5-20C12-27 13-37 8-45 4-38 3-29 5-20Z" fill="#fff"/></g>`;
  const front = s.cut('-40,-100! -14,-92 12,-90 42,-98! 24,-40 6,8! -7,8! -24,-44', O),
    back = s.cut('-42,-102! -18,-128 4,-112 22,-132 44,-100! 6,8! -7,8!', O);
  const row = (y, xs) =>
    xs
      .map(
        (x) =>
          `<use href="#bud" transform="translate(${x} ${y + Math.round(Math.abs(x) / 7)}) rotate(${Math.round(x * 0.7)}) scale(.45)"/>`,
      )
      .join('');
  const twelve = row(-142, [-19, 2, 22]) + row(-124, [-33, -11, 12, 34]) + row(-104, [-37, -19, 1, 20, 38]);
  const wires = [-30, -15, 1, 16, 31].map((x) => `M${x}-130L${x >> 3}-20`).join('');
  a.defs += `<g id="cone"><path d="${back}" fill="${C.ink}" opacity=".14" transform="translate(4 5)"/><path d="${back}" fill="${C.lawn2}"/><path d="${wires}" stroke="${C.gilt}" stroke-width="2.4"/>${twelve}<path d="${front}" fill="#fff" opacity=".6" transform="translate(-1 -1.4)"/><path d="${front}"/><path d="${s.slit(-22, -84, -3, -4, 3) + s.slit(24, -84, 3, -6, 3)}" fill="${C.zinc2}" opacity=".6"/><path d="${s.cut('-20,-40! 0,-34 20,-42! 17,-28! 0,-22 -16,-27!', O)}" fill="${C.laurel2}"/></g>`;
}
/** A cone of twelve with its tip here; `k` 1 is 140 high. */
export const cone = (x, y, turn, k, fill = C.starch) =>
  `<use href="#cone" fill="${fill}" transform="translate(${x} ${y}) rotate(${turn}) scale(${k})"/>`;

function bucket(a, s, x, y, w, h, cones) {
  a.raw(`<g>${cones}</g>`);
  a.cut(
    s.cut(
      [
        [x - w / 2, y - h, 1],
        [x, y - h + 7],
        [x + w / 2, y - h, 1],
        [x + w * 0.4, y, 1],
        [x, y + 4],
        [x - w * 0.4, y, 1],
      ],
      O,
    ),
    C.zinc,
    2,
  );
  a.cut(
    s.poly([
      [x + w * 0.22, y - h + 5],
      [x + w / 2, y - h],
      [x + w * 0.4, y],
      [x + w * 0.2, y + 3],
    ]),
    C.zinc2,
    0,
  );
  a.cut(
    s.poly([
      [x - w * 0.47, y - h * 0.7],
      [x + w * 0.47, y - h * 0.7],
      [x + w * 0.46, y - h * 0.6],
      [x - w * 0.46, y - h * 0.6],
    ]),
    C.zinc2,
    0,
  );
  a.cut(s.slit(x - w * 0.3, y - h + 8, x - w * 0.26, y - 6, 5), C.starch, 0);
}

function stall(a, s) {
  a.open('stall', 'transform="translate(-22 0)"');
  a.cut(s.cut('666,908! 700,880 800,868 920,872 1004,890 1010,920 930,942 790,948 700,936', O), C.dry, 0);
  a.cut(s.poly('831,380 841,380 848,800 836,800'), C.wood2, 1);
  a.open('crate');
  a.cut(s.poly('752,770 928,764 936,908 746,914'), C.wood2, 3);
  for (const [y, h] of [
    [774, 30],
    [816, 34],
    [862, 40],
  ])
    a.cut(
      s.poly([
        [748, y],
        [932, y - 5],
        [934, y + h - 5],
        [747, y + h],
      ]),
      C.wood,
      1,
    );
  a.cut(s.poly('752,774 776,773 772,912 748,913') + s.poly('908,768 930,767 936,906 912,908'), C.wood3, 1);
  a.cut(s.poly('740,764 940,757 942,776 740,782'), C.wood3, 1);
  a.close();
  bucket(a, s, 798, 764, 76, 66, cone(816, 724, 11, 0.96, C.lawn) + cone(788, 726, -9, 1.04, C.starch));
  bucket(a, s, 888, 760, 78, 66, cone(876, 720, -8, 0.96, C.lawn) + cone(900, 724, 10, 1.04, C.starch));
  bucket(a, s, 922, 922, 80, 74, cone(936, 876, 11, 0.94, C.lawn) + cone(914, 880, -6, 1.04, C.starch));
  // somebody has cut a sole out of the box they came in
  a.open('cardboard');
  a.cut(
    s.poly('694,832 768,824 786,916 690,922') +
      s.cut('722,848! 734,842 744,850 746,868 742,880 746,898 736,906 724,900 722,884 726,868', O),
    C.card,
    2,
    { evenodd: 1 },
  );
  a.cut(s.slit(700, 838, 698, 916, 2) + s.slit(758, 832, 772, 912, 2), C.card2, 0);
  a.close();
  a.close();
  umbrella(a, s);
}

function umbrella(a, s) {
  a.open('umbrella', 'transform="translate(-22 0)"');
  const tip = '836,350!';
  a.cut(s.poly('833,352 836,326 840,352', { wob: 0.3 }), C.ink, 0);
  a.cut(
    s.cut(
      `${tip} 772,362 716,400 684,474! 706,464 728,470 742,484! 768,468 800,470 818,486! 842,470 874,468 894,480! 914,464 942,464 968,484! 990,476! 976,420 930,370 884,354`,
      O,
    ),
    C.laurel,
    3,
  );
  a.cut(
    s.cut(`${tip} 790,380 756,424 742,484! 768,468 800,470 818,486! 820,430 826,386`, O) +
      s.cut(`${tip} 874,380 892,430 894,480! 914,464 942,464 968,484! 960,420 914,370`, O),
    C.laurel2,
    0,
  );
  a.cut(s.slit(704, 446, 774, 370, 9) + s.slit(764, 452, 806, 382, 6), C.sky3, 0, { op: 0.85 }).cut(
    s.slit(904, 382, 944, 430, -6),
    C.sky2,
    0,
    { op: 0.6 },
  );
  a.cut(s.poly('852,414 880,410 884,440 856,446'), C.lawn, 1).cut(
    s.slit(858, 420, 876, 418, 1.6) + s.slit(860, 438, 880, 434, 1.6),
    C.laurel,
    0,
  );
  // one rib has given up
  a.cut(s.poly('986,474 990,474 998,512 995,513', { wob: 0.3 }), C.ink, 0);
  a.cut(
    many(4, (i) => s.disc([684, 742, 818, 894][i], [480, 490, 492, 486][i], 4, 6, { n: 6 })),
    C.sky3,
    0,
  );
  a.close();
}

function dressing(a, s) {
  a.open('piles');
  for (const [x, y] of [
    [1150, 560],
    [1200, 540],
    [1420, 590],
    [1474, 566],
  ])
    a.cut(
      s.poly([
        [x, y],
        [x + 26, y - 4],
        [x + 30, 790],
        [x - 3, 790],
      ]),
      C.laurel,
      2,
    ).cut(
      s.poly([
        [x, y],
        [x + 26, y - 4],
        [x + 26, y + 12],
        [x, y + 15],
      ]),
      C.starch,
      0,
    );
  a.close();
}

function near(a, s) {
  a.raw(`<g id="chain" fill="${C.ink}" fill-rule="evenodd">${chain(104, 894, 344, 1016, 34, 32, 1.26)}</g>`);
  a.open('brian').cut(
    s.poly('60,804 65,804 67,838 80,842 54,843 61,837') + s.poly('76,802 81,801 82,815 78,816', { wob: 0.3 }),
    C.gilt,
    1,
  );
  a.cut(
    s.cut('2,784! 30,768 58,752 76,738 82,718 98,708 112,718 114,732! 110,766 98,792 72,808 44,802 24,790!', O),
    C.starch,
    2,
  );
  a.cut(s.cut('-6,782! 30,760 62,754 84,768! 68,786 36,790 12,788!', O), '#b3ccd3', 1).cut(
    s.poly('-6,782 16,772 14,788'),
    C.ink,
    0,
  );
  a.cut(s.cut('112,718! 132,727 134,734! 114,733!', O), C.gilt, 1)
    .cut(s.disc(102, 720, 3, 3, { n: 6 }), C.ink, 0)
    .close();
  a.open('bollard');
  a.cut(s.cut('18,1010! 30,900 4,872 16,846 60,832 110,838 132,858 120,886 100,904 108,1010!', O), C.laurel3, 4);
  a.cut(s.cut('16,846! 60,832 110,838 132,858! 96,866 48,864', O), C.laurel2, 0).cut(
    s.slit(40, 852, 92, 846, -6) + s.slit(42, 910, 38, 990, -7),
    C.sky3,
    0,
    { op: 0.85 },
  );
  a.cut(s.cut('30,930! 66,940 102,930! 104,948! 66,958 28,948!', O), C.gilt, 1).close();
}

/** The ferry steps. */
export function ferrySteps() {
  const a = new Sheet(1600, 1000, { ink: '#123a48', edge: '#fffef6', seed: 83 }),
    s = a.s;
  a.meta = HEAD;
  a.defs += smallDefs();
  a.defs += `<path id="link" d="${s.cut('-15,0 -9,-8 9,-8 15,0 9,8 -9,8', { wob: 0.4 })}${s.cut('-8,0 -5,-3 5,-3 8,0 5,3 -5,3', { wob: 0.2 })}"/>`;
  budDefs(a, s);
  a.open('far');
  sky(a, s);
  gull(a, s, 'gull-1', 486, 276, 0.6);
  gull(a, s, 'gull-2', 786, 118, 0.44);
  gull(a, s, 'gull-3', 1240, 300, 0.66);
  flats(a, s);
  a.close();
  a.open('mid');
  water(a, s);
  headland(a, s);
  dressing(a, s);
  flank(a, s);
  customs(a, s);
  steps(a, s);
  landing(a, s);
  puddles(a, s);
  stall(a, s);
  a.raw('<g id="people"></g>');
  a.close();
  a.open('near');
  near(a, s);
  a.close();
  return a;
}
