// Larkspur's corridor, Saturday: one table from the garden door, through which we look, to the yard door at its far end.
// Only drawing enters here; art.mjs writes the file.
// Secret: the numbered doors are laid too: two of them are off their hinges, and the middle of the table stands on them.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';
import { numerals } from './numerals.mjs';
import { line, many, O } from './pieces.mjs';

const C = {
  sky: '#cfe8f2',
  wall: '#f5ecdc',
  wall2: '#fbf5e9',
  wall3: '#fffaf0',
  dado: '#a9c48e',
  dado2: '#95b47a',
  dado3: '#bcd3a4',
  ceil: '#e6ecea',
  ceil2: '#f4f4ec',
  floor: '#dccfc0',
  floor2: '#c9d3d6',
  floor3: '#efe6d8',
  cloth: '#fffaf0',
  cloth2: '#ece6de',
  cloth3: '#dcdfe2',
  stripe: '#a9cfe0',
  shade: '#33476a',
  shade2: '#263655',
  shade3: '#5a6f96',
  pod: '#7ea65a',
  pod2: '#5f8843',
  pod3: '#a9c97f',
  brick: '#d8a98a',
  brick2: '#c8937a',
  marigold: '#e79a45',
  gilt: '#eab54d',
  wood: '#b98a5c',
  wood2: '#94683f',
  rose: '#c9476d',
  rose2: '#a93674',
  almond: '#f1aca3',
  apricot: '#f6cf9c',
  lilac: '#c9bedb',
  lilac2: '#8d79a6',
  plum: '#6a5684',
  clear: '#dceff0',
  dish: '#5d97a3',
  gravel: '#efe8d8',
  comb: '#d3c8b3',
  stone: '#e9ddcb',
};

const HEAD =
  '<!-- THE CORRIDOR, Saturday. sheet: right (x>992 is the garden front). safe: 0,0 992x1000. focal: the yard door 496,450, then down the table. ' +
  'Everything recedes to 496,420: feet at y stand at scale (y-420)/642. phone 4:3: 0,170 1000x750. ' +
  'Layers far mid near; animate: light yard-washing awning leaves hook-tag. -->';

const VX = 496;
const VY = 420;
/** A point of the corridor: across (-1..1 wall to wall), height (0 floor, 1 eye, 1.72 ceiling), and nearness (1 the garden door). */
const at = (across, height, k) => [VX + 555 * across * k, VY + 580 * (1 - height) * k];
const quad = (s, a, b, c, d, o) => s.poly([a, b, c, d], o);
/** A piece of a side wall: which side, from and to (nearness), between two heights. */
const onWall = (s, side, k1, k2, h1, h2, o) =>
  quad(s, at(side, h2, k1), at(side, h2, k2), at(side, h1, k2), at(side, h1, k1), o);

const FAR = 0.32;
const CEIL = 1.74;

function shell(a, s) {
  a.raw(`<path d="M-30-30H1630V1030H-30Z" fill="${C.wall}"/>`);
  a.cut(quad(s, at(-1, CEIL, 1.1), at(1, CEIL, 1.1), at(1, CEIL, FAR), at(-1, CEIL, FAR)), C.ceil, 0);
  a.cut(quad(s, at(-0.3, CEIL, 0.96), at(0.3, CEIL, 0.96), at(0.3, CEIL, 0.62), at(-0.3, CEIL, 0.62)), C.ceil2, 0);
  a.cut(quad(s, at(-1, CEIL, FAR), at(1, CEIL, FAR), at(1, 0, FAR), at(-1, 0, FAR)), C.wall2, 0);
  a.open('light');
  for (const [r, c, op] of [
    [260, C.wall2, 0.9],
    [180, C.wall3, 0.9],
  ])
    a.cut(s.disc(VX, 450, r * 1.15, r, { n: 12, wob: 0.012 }), c, 0, { op });
  a.close();
  for (const side of [-1, 1]) {
    a.cut(onWall(s, side, 1.15, FAR, 0, 0.68), C.dado, 0);
    a.cut(onWall(s, side, 0.52, FAR, 0, 0.68), C.dado3, 0, { op: 0.8 });
    a.cut(onWall(s, side, 1.15, FAR, 0.68, 0.735), C.wall3, 1);
    a.cut(onWall(s, side, 1.15, FAR, 0, 0.06), C.shade3, 0);
  }
  // lino in squares
  a.cut(quad(s, at(-1, 0, 1.1), at(1, 0, 1.1), at(1, 0, FAR), at(-1, 0, FAR)), C.floor, 0);
  const depth = [1.08, 0.92, 0.79, 0.68, 0.59, 0.515, 0.45, 0.395, 0.35, FAR];
  let d = '';
  for (let r = 0; r < depth.length - 1; r++)
    for (let c = 0; c < 8; c++)
      if ((r + c) % 2)
        d += quad(
          s,
          at(-1 + c / 4, 0, depth[r]),
          at(-0.75 + c / 4, 0, depth[r]),
          at(-0.75 + c / 4, 0, depth[r + 1]),
          at(-1 + c / 4, 0, depth[r + 1]),
          { wob: 0.5 },
        );
  a.cut(d, C.floor2, 0, { op: 0.75 });
  a.cut(quad(s, at(-0.5, 0, FAR), at(0.5, 0, FAR), at(0.86, 0, 0.7), at(-0.7, 0, 0.7)), C.floor3, 0, { op: 0.6 });
}

/** At the end of it the sun, the line, and a bin. */
function yardDoor(a, s) {
  a.open('yard-door');
  a.cut(s.poly('380,322 612,320 614,606 378,607'), C.wall3, 2);
  a.defs += '<clipPath id="yd"><path d="M396 336H596V606H396Z"/></clipPath>';
  a.raw('<g clip-path="url(#yd)">');
  a.raw(`<path d="M390 330H602V612H390Z" fill="${C.sky}"/>`);
  a.cut(s.disc(470, 376, 62, 58, { n: 10 }), C.wall3, 0, { op: 0.7 });
  a.cut(s.poly('516,342 560,340 566,450 508,452'), C.shade, 1);
  a.cut(s.poly('509,430 566,428 567,442 508,444'), C.gilt, 0);
  a.raw(small(5, 538, 388, 0.17, { id: 'funnel-flower', rot: 5 }));
  a.cut(s.poly('390,452 602,448 602,560 390,560'), C.brick, 1);
  a.cut(
    many(10, (i) => s.chip(398 + (i % 5) * 42 + ((i / 5) | 0) * 18, 466 + ((i / 5) | 0) * 22, 22, 8, 0.6)),
    C.brick2,
    0,
  );
  a.cut(s.poly('390,544 602,540 602,612 390,612'), C.floor3, 0);
  a.raw(line('M392 398Q470 430 600 392', C.shade, 1.6));
  a.open('yard-washing');
  a.cut(s.poly('402,402 440,412 438,470 400,462'), C.cloth, 1);
  a.cut(s.poly('450,414 484,414 484,454 448,452'), C.apricot, 1);
  a.cut(s.poly('562,404 592,396 592,452 560,456'), C.lilac, 1);
  a.close();
  a.cut(s.poly('556,500 594,499 592,566 560,567'), C.pod, 1);
  a.cut(s.poly('552,492 598,490 598,502 552,503'), C.pod2, 1);
  a.raw('</g>');
  // its leaf, opened inward
  a.cut(s.poly('380,322 396,336 396,606 372,640 358,300', { wob: 0.6 }), C.shade3, 2);
  a.close();
}

/** What hangs along a passage: other people's numbers. */
function walls(a, s) {
  a.open('rooms');
  for (const [side, k1, k2, c] of [
    [-1, 0.5, 0.43, C.stripe],
    [-1, 0.8, 0.66, C.almond],
    [1, 0.5, 0.43, C.apricot],
  ]) {
    a.cut(onWall(s, side, k1 + 0.02, k2 - 0.015, 0, 1.42), C.wall3, 1);
    a.cut(onWall(s, side, k1, k2, 0.02, 1.36), c, 0);
    const m = (k1 + k2) / 2,
      w = (k1 - k2) * 0.3;
    a.cut(
      onWall(s, side, m + w, m - w, 0.86, 1.24, { wob: 0.4 }) + onWall(s, side, m + w, m - w, 0.18, 0.68, { wob: 0.4 }),
      '#fff',
      0,
      { op: 0.35 },
    );
    a.cut(s.disc(...at(side, 0.72, k2 + (k1 - k2) * 0.16), 13 * m, 13 * m, { n: 7 }), C.gilt, 1);
  }
  // where two doors were
  a.cut(onWall(s, -1, 0.41, 0.355, 0, 1.36), C.shade3, 0);
  a.cut(onWall(s, 1, 0.41, 0.355, 0, 1.36), C.shade3, 0);
  a.close();
  a.open('pictures');
  for (const [side, k1, k2, c] of [
    [-1, 0.97, 0.86, C.dish],
    [-1, 0.62, 0.545, C.apricot],
  ]) {
    a.cut(onWall(s, side, k1, k2, 0.98, 1.34, { wob: 0.8 }), C.wood, 2);
    a.cut(onWall(s, side, k1 - 0.016, k2 + 0.012, 1.02, 1.3, { wob: 0.5 }), c, 0);
  }
  a.close();
}

/** Until four it is a wall's ornament. */
function fireDoor(a, s) {
  a.open('fire-door');
  const k = 0.56;
  a.cut(
    s.poly([
      at(-1, CEIL, k),
      at(1, CEIL, k),
      at(1, 0, k),
      at(0.9, 0, k),
      at(0.9, 1.5, k),
      at(-0.9, 1.5, k),
      at(-0.9, 0, k),
      at(-1, 0, k),
    ]),
    C.wall3,
    2,
  );
  a.cut(s.poly([at(-0.9, 1.5, k), at(0.9, 1.5, k), at(0.9, 1.46, k), at(-0.9, 1.46, k)], { wob: 0.6 }), C.shade3, 0);
  // the sign: a man, going
  const [x, y] = at(0, 1.62, k);
  a.cut(s.rect(x - 44, y - 20, 88, 40), C.pod2, 1);
  a.cut(s.disc(x - 8, y - 11, 5, 5, { n: 7 }), C.wall3, 0);
  a.raw(
    line(
      `M${x - 10} ${y - 4}L${x - 14} ${y + 5}L${x - 4} ${y + 14}M${x - 14} ${y + 5}L${x - 24} ${y + 12}M${x - 11} ${y - 3}L${x} ${y + 3}M${x - 11} ${y - 3}L${x - 20} ${y}`,
      C.wall3,
      3.4,
    ),
  );
  a.cut(
    s.poly(
      [
        [x + 12, y - 13],
        [x + 30, y - 13],
        [x + 30, y + 14],
        [x + 12, y + 14],
      ],
      { wob: 0.4 },
    ),
    C.wall3,
    0,
  );
  const leaf = (k1, k2, h1, h2, w = 0.93) =>
    s.poly([at(w, h2, k1), at(w - 0.02, h2, k2), at(w - 0.02, h1, k2), at(w, h1, k1)], { wob: 0.8 });
  a.cut(leaf(0.57, 0.735, 0.03, 1.46), C.shade, 3);
  a.cut(leaf(0.592, 0.71, 0.92, 1.34), C.sky, 0);
  a.cut(
    many(4, (i) => s.slit(...at(0.93, 0.92, 0.616 + i * 0.024), ...at(0.93, 1.34, 0.616 + i * 0.024), 2)) +
      many(3, (i) => s.slit(...at(0.93, 1.02 + i * 0.1, 0.592), ...at(0.93, 1.02 + i * 0.1, 0.71), 2)),
    C.shade3,
    0,
  );
  a.cut(leaf(0.575, 0.73, 0.03, 0.2), C.gilt, 0, { op: 0.85 });
  a.cut(leaf(0.706, 0.722, 0.64, 0.8), C.gilt, 1);
  a.close();
  a.open('hook');
  const [hx, hy] = at(0.92, 1.12, 0.736);
  a.raw(line(`M${hx - 8} ${hy - 4}q20-22 40-8q8 14-6 22`, C.wood2, 7));
  a.cut(s.disc(hx + 34, hy - 4, 10, 10, { n: 8 }), C.gilt, 1);
  a.open('hook-tag');
  a.cut(
    s.poly(
      [
        [hx - 6, hy + 8],
        [hx + 16, hy + 8],
        [hx + 18, hy + 40],
        [hx - 8, hy + 41],
      ],
      { wob: 0.6 },
    ),
    C.wall3,
    2,
  );
  a.cut(numerals(s, '4', hx - 2, hy + 14, 0.2), C.shade, 0, { evenodd: 1 });
  a.close();
  a.close();
}

const TOP = 0.345;
/** A point of the table's top: across (-1..1) and nearness. */
const on = (across, k) => at(across * 0.535, TOP, k);

function chairs(a, s) {
  a.open('chairs');
  const kinds = [
    [0.36, C.shade3, C.stripe],
    [0.42, C.dish, C.almond],
    [0.5, C.wood2, C.wood],
    [0.6, C.pod2, C.pod3],
    [0.74, C.shade, C.apricot],
  ];
  kinds.forEach(([k, c, c2], i) => {
    for (const side of [-1, 1]) {
      if (i === 4 && side === 1) continue; // one short
      const [x, y] = at(side * 0.64, 0.56, k),
        [, base] = at(0, 0, k),
        w = 92 * k,
        h = 150 * k;
      const [c1, c3] = side < 0 ? [c, c2] : [kinds[(i + 2) % 5][1], kinds[(i + 2) % 5][2]];
      const q = side * 12 * k;
      a.cut(
        s.poly(
          [
            [x - w * 0.4, y],
            [x - w * 0.26, y],
            [x - w * 0.24, base],
            [x - w * 0.42, base],
          ],
          { wob: 0.6 },
        ) +
          s.poly(
            [
              [x + w * 0.26, y],
              [x + w * 0.4, y],
              [x + w * 0.42, base],
              [x + w * 0.24, base],
            ],
            { wob: 0.6 },
          ),
        c1,
        1,
      );
      a.cut(
        s.cut(
          [
            [x - w * 0.5, y + h * 0.3, 1],
            [x - w * 0.46 - q, y - h * 0.4, 0],
            [x - q, y - h * 0.52, 0],
            [x + w * 0.46 - q, y - h * 0.4, 0],
            [x + w * 0.5, y + h * 0.3, 1],
          ],
          O,
        ),
        c1,
        2,
      );
      a.cut(
        s.cut(
          [
            [x - w * 0.36, y + h * 0.18, 1],
            [x - w * 0.33 - q, y - h * 0.3, 0],
            [x - q, y - h * 0.4, 0],
            [x + w * 0.33 - q, y - h * 0.3, 0],
            [x + w * 0.36, y + h * 0.18, 1],
          ],
          O,
        ),
        c3,
        0,
      );
      a.cut(
        s.poly(
          [
            [x - w * 0.5, y + h * 0.3],
            [x + w * 0.5, y + h * 0.3],
            [x + w * 0.56, y + h * 0.46],
            [x - w * 0.56, y + h * 0.46],
          ],
          { wob: 0.8 },
        ),
        c1,
        1,
      );
    }
  });
  a.close();
}

function table(a, s) {
  a.open('table');
  const near = 0.98,
    far = 0.285;
  a.cut(quad(s, at(-0.6, 0, far), at(0.62, 0, far), at(0.66, 0, near), at(-0.58, 0, near)), C.shade, 0, { op: 0.2 });
  // its sides, lace and all
  for (const side of [-1, 1]) {
    let d = `M${on(side, far).map(Math.round).join(' ')}L${on(side, near).map(Math.round).join(' ')}`;
    const edge = (k) => at(side * 0.55, TOP - 0.145, k);
    d += `L${edge(near).map(Math.round).join(' ')}`;
    let k = near;
    while (k > far + 0.02) {
      const k2 = k - 0.066 * k,
        [x1, y1] = edge(k),
        [x2, y2] = edge(k2);
      d += `q${Math.round((x2 - x1) / 2)} ${Math.round((y2 - y1) / 2 + 26 * k)} ${Math.round(x2 - x1)} ${Math.round(y2 - y1)}`;
      k = k2;
    }
    a.cut(d + 'Z', side < 0 ? C.cloth3 : C.cloth2, 1);
  }
  a.cut(quad(s, on(-1, far), on(1, far), on(1, near), on(-1, near)), C.cloth, 2);
  for (const side of [-1, 1]) {
    a.cut(
      quad(s, on(side * 0.93, far), on(side * 0.88, far), on(side * 0.88, near), on(side * 0.93, near), { wob: 0.5 }),
      C.stripe,
      0,
    );
    a.cut(
      quad(s, on(side * 0.85, far), on(side * 0.835, far), on(side * 0.835, near), on(side * 0.85, near), { wob: 0.4 }),
      C.stripe,
      0,
    );
  }
  // one cloth over another over another
  a.cut([0.8, 0.62, 0.46, 0.36].map((k) => s.slit(...on(-1, k), ...on(1, k), 5 * k)).join(''), C.cloth2, 0);
  // the end of it, toward us
  const [x0, y0] = on(-1, near),
    [x1] = on(1, near);
  const n = 13,
    w = (x1 - x0 + 16) / n;
  let d = `M${Math.round(x0)} ${Math.round(y0)}L${Math.round(x1)} ${Math.round(y0)}L${Math.round(x1 + 8)} ${Math.round(y0 + 96)}`;
  for (let i = 0; i < n; i++) d += `q${(-w / 2).toFixed(0)} ${(36 + s.j(4)).toFixed(0)} ${(-w).toFixed(1)} 0`;
  d += 'Z';
  for (let i = 0; i < n; i++) d += `M${Math.round(x1 + 8 - w * (i + 0.5) - 6)} ${Math.round(y0 + 100)}l6-7 6 7-6 7z`;
  a.cut(d, C.cloth, 3, { evenodd: 1 });
  a.cut(
    s.poly(
      [
        [x0 - 3, y0 + 42],
        [x1 + 3, y0 + 42],
        [x1 + 4, y0 + 55],
        [x0 - 4, y0 + 55],
      ],
      { wob: 0.6 },
    ) +
      s.poly(
        [
          [x0 - 4, y0 + 62],
          [x1 + 4, y0 + 62],
          [x1 + 4, y0 + 67],
          [x0 - 4, y0 + 67],
        ],
        { wob: 0.5 },
      ),
    C.stripe,
    0,
  );
  a.cut(
    s.slit(x0 + 120, y0 + 10, x0 + 112, y0 + 90, 8) +
      s.slit(x0 + 300, y0 + 8, x0 + 306, y0 + 92, 8) +
      s.slit(x0 + 470, y0 + 10, x0 + 480, y0 + 88, 8),
    C.cloth2,
    0,
  );
  a.close();
}

function laid(a, s) {
  a.open('laid');
  const plates = [C.stripe, C.lilac, C.apricot, C.pod3, C.almond, C.dish, C.cloth2, C.lilac2];
  [0.31, 0.355, 0.41, 0.48, 0.57, 0.69, 0.85].forEach((k, i) => {
    for (const side of [-1, 1]) {
      const [x, y] = on(side * 0.62, k),
        r = 64 * k;
      a.cut(s.disc(x, y, r, r * 0.34, { n: 10, wob: 0.01 }), plates[(i * 2 + (side > 0 ? 1 : 0) * 3) % 8], 1);
      a.cut(s.disc(x, y - 1, r * 0.66, r * 0.2, { n: 9 }), C.cloth, 0);
      if (i > 1) {
        const [gx, gy] = on(side * 0.36, k - 0.02),
          g = 19 * k;
        a.cut(
          s.cut(
            [
              [gx - g, gy - g * 2.6, 1],
              [gx + g, gy - g * 2.6, 1],
              [gx + g * 0.74, gy, 0],
              [gx, gy + g * 0.3, 0],
              [gx - g * 0.74, gy, 0],
            ],
            O,
          ),
          [C.clear, C.rose, C.marigold][(i + (side > 0 ? 1 : 0)) % 3],
          1,
          { attrs: 'opacity=".8"' },
        );
      }
    }
  });
  // down the middle
  const jug = (k, c) => {
    const [x, y] = on(0.02, k),
      u = k;
    a.cut(
      s.cut(
        [
          [x - 34 * u, y - 78 * u, 1],
          [x + 30 * u, y - 80 * u, 1],
          [x + 38 * u, y - 40 * u],
          [x + 26 * u, y + 6 * u],
          [x, y + 12 * u],
          [x - 28 * u, y + 6 * u],
          [x - 40 * u, y - 40 * u],
        ],
        O,
      ),
      C.cloth,
      2,
    );
    a.cut(
      s.poly(
        [
          [x - 38 * u, y - 44 * u],
          [x + 36 * u, y - 46 * u],
          [x + 36 * u, y - 32 * u],
          [x - 38 * u, y - 30 * u],
        ],
        { wob: 0.5 },
      ),
      C.stripe,
      0,
    );
    a.cut(
      many(9, (i) =>
        s.slit(x + (i - 4) * 4 * u, y - 76 * u, x + (i - 4) * 18 * u, y - (150 - Math.abs(i - 4) * 10) * u, 6 * u),
      ),
      C.pod2,
      1,
    );
    c.forEach((q, i) => {
      const [bx, by] = [x + [-58, -30, 2, 34, 62, -14, 20][i] * u, y - [124, 156, 138, 162, 122, 178, 184][i] * u];
      a.cut(
        s.cut(
          [
            [bx - 18 * u, by + 4 * u, 0],
            [bx - 13 * u, by - 14 * u, 0],
            [bx, by - 9 * u, 1],
            [bx + 12 * u, by - 16 * u, 0],
            [bx + 18 * u, by + 3 * u, 0],
            [bx, by + 15 * u, 0],
          ],
          O,
        ),
        q,
        1,
      );
    });
  };
  jug(0.44, [C.almond, C.lilac, C.rose, C.cloth, C.lilac2, C.rose, C.almond]);
  const [px, py] = on(0, 0.6);
  a.cut(s.disc(px, py - 4, 58, 20, { n: 10 }), C.wood, 1);
  a.cut(
    s.cut(
      [
        [px - 44, py - 8, 0],
        [px - 30, py - 30, 0],
        [px + 6, py - 36, 0],
        [px + 42, py - 24, 0],
        [px + 46, py - 6, 0],
        [px, py + 2, 0],
      ],
      O,
    ),
    C.apricot,
    2,
  );
  a.cut(
    many(3, (i) => s.slit(px - 24 + i * 20, py - 12, px - 14 + i * 20, py - 32, 7)),
    C.wood,
    0,
  );
  jug(0.8, [C.rose, C.lilac2, C.cloth, C.almond, C.rose, C.lilac, C.almond]);
  a.close();
}

/** The garden's own doorway, and a strip of its gravel. */
function frame(a, s) {
  a.open('garden-door');
  a.cut(s.poly('-30,948 1630,938 1630,1030 -30,1030'), C.gravel, 3);
  a.cut(
    many(5, (i) => s.slit(-30, 966 + i * 15, 1630, 956 + i * 15, 3)),
    C.comb,
    0,
  );
  a.cut(s.poly('20,934 980,928 996,956 6,962'), C.stone, 2);
  a.cut(s.poly('-30,-30 84,-30 92,950 -30,956'), C.cloth, 4);
  a.cut(s.poly('950,-30 1630,-30 1630,946 944,950'), C.cloth, 4);
  a.cut(s.poly('60,-30 92,-30 100,946 66,948') + s.poly('936,-30 968,-30 966,946 934,946'), C.shade, 3);
  a.cut(s.poly('66,-30 72,-30 78,946 72,946') + s.poly('944,-30 949,-30 948,944 942,944'), C.shade3, 0);
  a.close();
  a.open('front');
  a.cut(s.rect(1080, 180, 200, 330) + s.rect(1380, 176, 200, 332), C.shade3, 1);
  a.cut(s.rect(1094, 194, 172, 302) + s.rect(1394, 190, 172, 304), C.sky, 0);
  for (const x of [1180, 1480]) {
    a.cut(
      s.poly([
        [x - 50, 830],
        [x + 50, 830],
        [x + 40, 944],
        [x - 40, 944],
      ]),
      C.dado3,
      2,
    );
    a.cut(s.chip(x - 6, 700, 12, 136), C.wood2, 1);
    a.cut(s.disc(x, 660, 82, 80, { n: 11 }), C.pod2, 2);
    a.cut(s.slit(x - 54, 660, x - 10, 602, 10), C.pod3, 0);
  }
  a.close();
  a.open('awning');
  const n = 14,
    w = 1660 / n;
  let d = 'M-30-30H1630V56';
  for (let i = 0; i < n; i++) d += `q${(-w / 2).toFixed(0)} 42 ${(-w).toFixed(1)} 0`;
  a.cut(d + 'Z', C.cloth, 3);
  d = '';
  for (let i = 0; i < n; i += 2)
    d += `M${Math.round(-30 + i * w)}-30h${Math.round(w)}V56q${Math.round(-w / 2)} 42 ${Math.round(-w)} 0z`;
  a.cut(d, C.rose, 0);
  a.close();
  a.open('leaves');
  a.cut(
    [
      ['-30,700! 8,640 50,612 80,608! 76,660 40,712 -20,750!'],
      ['-30,820! 20,770 80,752 128,758! 100,800 50,832 -20,850!'],
      ['-30,930! 6,880 60,850 104,852! 88,900 40,944 -20,970!'],
    ]
      .map(([q]) => s.cut(q, O))
      .join(''),
    C.pod2,
    3,
  );
  a.cut(s.slit(-10, 700, 70, 622, 5) + s.slit(-10, 822, 112, 764, 5) + s.slit(-10, 930, 90, 862, 5), C.pod3, 0);
  a.close();
  a.open('head-chair');
  a.cut(s.cut('420,1040! 412,900 436,868 500,860 566,868 590,900 582,1040!', O), C.plum, 4);
  a.cut(s.cut('440,1040! 434,910 454,888 500,882 548,888 568,910 562,1040!', O), C.lilac2, 1);
  a.cut(s.slit(452, 930, 500, 894, 8), C.lilac, 0);
  a.close();
}

/** The corridor. */
export function corridor({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#2b3350', edge: '#fffdf6', seed: 44 });
  const s = a.s;
  a.meta = HEAD;
  a.defs += smallDefs();
  a.open('far');
  shell(a, s);
  yardDoor(a, s);
  walls(a, s);
  a.close();
  a.open('mid');
  fireDoor(a, s);
  a.raw(`<g id="people">${people}</g>`);
  chairs(a, s);
  table(a, s);
  laid(a, s);
  a.close();
  a.open('near');
  frame(a, s);
  a.close();
  return a;
}
