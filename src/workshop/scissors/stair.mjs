// Why: the stair of the house in Tern Street on a fair morning, where a book lies open for you at the first turn.
// Must not enter: people (the stage brings them), words, anything that happens. Everything is cut here, group by group.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';

const C = {
  wall: '#b9acd0',
  w2: '#c6b8d4',
  w3: '#d8c6d5',
  w4: '#ead5d0',
  w5: '#f7e6d0',
  glow: '#fff7df',
  print: '#9d8fbb',
  milk: '#fdf3e3',
  milk2: '#e3d2cc',
  pink: '#f1aca3',
  pink2: '#dc8f8b',
  apri: '#f6cf9c',
  pist: '#c7d9b4',
  pist2: '#9dba97',
  parma: '#c9bedb',
  parma2: '#9b8dba',
  sea: '#8fbfc0',
  sea2: '#3f7f8c',
  sea3: '#2f6675',
  mint: '#d5dcd3',
  hull: '#274b66',
  hull2: '#1d3a52',
  hull3: '#3d6580',
  hull4: '#5e83a0',
  gilt: '#eab54d',
  gilt2: '#b9812f',
  book: '#a33a36',
  paper: '#fffaf0',
  ink: '#1f2f45',
  tile: '#ecdcd2',
  tile2: '#b4a7c6',
  stone: '#efe6dc',
  stone2: '#c9bdc2',
  coir: '#b58a5e',
};
const O = { wob: 0.5, kick: 3 };
/** The flights and the second landing are drawn 48 to the right of where they hang: the steward needs room at the turn. */
const shifted = (a, draw) => {
  a.raw('<g transform="translate(-48 0)">');
  draw();
  a.raw('</g>');
};
/** The foot of the flight, the edge of the first landing, and the edge of the second: everything on the stair hangs from these. */
const FOOT = [420, 905],
  TURN = [700, 615],
  TOP = [410, 318],
  STEPS = 9;

/** A band of even width along a line of points, as a hand would cut a rail. */
function ribbon(s, line, w) {
  const side = (k) =>
    line.map(([x, y], i) => {
      const [ax, ay] = line[Math.max(0, i - 1)],
        [bx, by] = line[Math.min(line.length - 1, i + 1)],
        L = Math.hypot(bx - ax, by - ay) || 1;
      const q = ((w[i] ?? w) / 2) * k;
      return [x - ((by - ay) / L) * q, y + ((bx - ax) / L) * q, i === 0 || i === line.length - 1 ? 1 : 0];
    });
  return s.cut([...side(1), ...side(-1).reverse()], { wob: 0.4, kick: 1.5 });
}
const steps = (x0, y0, x1, y1, n) =>
  [...Array(n)].map((_, i) => [x0 + ((x1 - x0) * i) / n, y0 + ((y1 - y0) * i) / n, (x1 - x0) / n, (y1 - y0) / n]);

function wall(a, s) {
  a.raw(`<path d="M0 0H1600V1000H0Z" fill="${C.wall}"/>`);
  a.open('light');
  for (const [r, c] of [
    [640, C.w2],
    [468, C.w3],
    [318, C.w4],
    [190, C.w5],
  ])
    a.cut(s.disc(176, 462, r, r * 0.97, { n: 14, wob: 0.012 }), c, 0);
  a.close();
  a.defs += `<path id="almond" d="M0-12C8-8 9 4 0 12C-9 4-8-8 0-12ZM0-7C-1-2-1 2 0 7C1 2 1-2 0-7Z" fill-rule="evenodd"/>`;
  let wp = '';
  for (let r = 0; r < 10; r++)
    for (let c = 0; c < 24; c++) {
      const x = 34 + c * 66 + (r % 2) * 33,
        y = 24 + r * 64;
      if (Math.hypot(x - 176, y - 462) < 215 || y > 590) continue;
      wp += `<use href="#almond" x="${x}" y="${y}"/>`;
    }
  a.raw(`<g id="wallpaper" fill="${C.print}" opacity=".2">${wp}</g>`);
  a.cut(s.poly('-20,700 1620,694 1620,870 -20,870'), C.pink, 1);
  a.cut([...Array(12)].map((_, i) => s.slit(292 + i * 34, 716, 293 + i * 34, 852, 2)).join(''), C.pink2, 0, {
    op: 0.6,
  });
  a.cut(s.poly('-20,688 1620,682 1620,700 -20,706'), C.milk, 1);
}

/** What the open door shows, and the secret: where a dish has so often been set down. */
function street(a, s) {
  a.defs += '<clipPath id="way"><path d="M88 480H264V868H88Z"/></clipPath>';
  a.open('street').raw('<g clip-path="url(#way)"><path d="M80 470H270V880H80Z" fill="#fdf1dc"/>');
  a.cut(s.disc(150, 560, 84, 82, { n: 11 }), '#fff9ea', 0);
  a.cut(s.poly('80,676 270,672 270,760 80,760'), C.sea, 0);
  a.open('glitter');
  a.cut(
    [0, 1, 2, 3, 4].map((i) => s.slit(110 + i * 22, 686 + (i % 3) * 9, 134 + i * 22, 686 + (i % 3) * 9, -3)).join(''),
    '#eef7ee',
    0,
  ).close();
  a.cut(s.poly('80,678 80,664 120,662 124,650 168,650 170,640 178,640 180,662 270,660 270,676'), C.mint, 0);
  a.open('street-boat');
  a.cut(s.poly('146,688 200,686 194,702 152,703') + s.poly('168,672 170,650 184,650 185,672'), C.hull, 0);
  a.cut(s.poly('154,688 156,672 194,671 196,686'), C.milk, 0);
  a.raw(`<g id="street-flower"><path d="${s.disc(177, 660, 4.5, 4.5, { n: 5 })}" fill="#e8644c"/></g>`).close();
  a.cut(s.poly('80,500 116,486 134,506 134,768 80,790'), C.pink, 1);
  a.cut(s.poly('76,500 116,478 140,508 134,510 116,492 80,512'), '#c97f72', 0);
  a.cut(s.chip(102, 540, 14, 30) + s.chip(102, 606, 14, 30) + s.chip(102, 672, 14, 30), C.hull, 0, { op: 0.75 });
  a.cut(s.poly('270,470 226,496 214,520 216,760 270,784'), C.pist, 1);
  a.cut(s.chip(236, 548, 13, 32) + s.chip(236, 616, 13, 32), C.hull, 0, { op: 0.75 });
  a.cut(s.poly('80,800 134,752 216,750 270,790 270,850 80,850'), C.w4, 1).cut(
    s.poly('134,752 150,752 104,850 80,850 80,800') + s.poly('202,750 216,750 270,790 270,850 250,850'),
    C.milk,
    0,
  );
  a.cut(
    [0, 1, 2, 3].map((i) => s.slit(150 - i * 8, 764 + i * 15, 200 + i * 10, 763 + i * 15, 2.2)).join(''),
    C.parma2,
    0,
    { op: 0.5 },
  );
  a.open('doorstep');
  a.cut(s.poly('80,822 270,820 270,850 80,852'), C.stone, 1);
  a.cut(s.poly('80,850 270,848 270,872 80,872'), C.stone2, 0);
  a.open('ring').cut(s.disc(178, 836, 41, 8.6, { n: 11 }) + s.disc(178.5, 836, 35, 6.4, { n: 11 }), '#7d97c4', 0, {
    evenodd: 1,
    op: 0.62,
  });
  a.close().close().raw('</g>').close();
}

/** The door frame with its fanlight: five panes, like a flower half risen. */
function doorway(a, s) {
  const cx = 176,
    cy = 466,
    pane = (i) => {
      const t0 = Math.PI + (i * Math.PI) / 5 + 0.07,
        t1 = Math.PI + ((i + 1) * Math.PI) / 5 - 0.07,
        p = (t, r) => `${Math.round(cx + Math.cos(t) * r)} ${Math.round(cy + Math.sin(t) * r)}`;
      const m = (t0 + t1) / 2;
      return `M${p(t0, 34)}L${p(t0, 72)}Q${p(t0 + 0.02, 90)} ${p(m - 0.08, 90)}L${p(m, 84)}L${p(m + 0.08, 90)}Q${p(t1 - 0.02, 90)} ${p(t1, 72)}L${p(t1, 34)}Z`;
    };
  a.open('door-frame').cut('M62 866V468C62 400 112 346 176 346S290 400 290 468V866H262V492H90V866Z', C.milk, 2);
  a.cut(`M82 470C82 412 122 364 176 364S270 412 270 470Z`, C.sea2, 1, { dir: [-0.6, -0.6] });
  a.open('fanlight').cut([0, 1, 2, 3, 4].map(pane).join(''), C.glow, 0);
  a.cut(
    [1, 2, 3]
      .map((i) =>
        s.disc(cx + Math.cos((Math.PI * (i + 0.5)) / 5) * 58, cy - Math.sin((Math.PI * (i + 0.5)) / 5) * 58, 12, 12, {
          n: 7,
        }),
      )
      .join(''),
    '#fffdf4',
    0,
  );
  a.cut(s.cut('152,468! 158,448 176,440 194,448 200,468!', O), C.gilt, 1).close();
  a.cut(s.poly('70,468 282,466 282,492 70,494'), C.sea2, 1).cut(s.poly('70,484 282,482 282,492 70,494'), C.sea3, 0);
  a.cut(s.poly('278,494 290,492 290,866 280,866'), C.milk2, 0, { op: 0.8 }).close();
}

function leaf(a, s) {
  a.open('door-leaf').cut(s.poly('92,490 92,864 12,912 10,452', { wob: 1 }), C.sea2, 3);
  a.cut(s.poly('82,512 82,640 26,656 25,496') + s.poly('82,752 82,846 26,876 26,776'), C.sea3, 0, { op: 0.7 });
  a.cut(s.poly('92,490 96,490 96,864 92,864'), C.sea, 0);
  a.open('grille').cut(s.disc(54, 620, 25, 44, { n: 11 }), C.gilt, 2);
  a.cut(
    [-2, -1, 0, 1, 2]
      .map((i) => s.slit(54 + i * 8, 600 + Math.abs(i) * 8, 54 + i * 8, 642 - Math.abs(i) * 8, 3.6))
      .join(''),
    C.ink,
    0,
  );
  a.close();
  a.cut(s.poly('34,702 76,694 76,714 34,723'), C.gilt, 1);
  a.cut(s.poly('39,710 71,704 71,707 39,713'), C.gilt2, 0);
  a.close();
}

function floor(a, s) {
  a.open('floor').cut(s.poly('-20,864 1620,862 1620,1010 -20,1010'), C.tile, 1);
  const rows = [864, 880, 904, 942, 1006],
    X = (x, y) => 340 + x * (1 + (y - 864) / 130);
  let t = '';
  for (let r = 0; r < 4; r++)
    for (let c = -7; c < 16; c++) {
      if ((c + r) % 2) continue;
      const [y0, y1] = [rows[r], rows[r + 1]],
        x = c * 56;
      if (X(x, y1) > 1640 || X(x + 56, y1) < -40) continue;
      t += s.poly(
        [
          [X(x, y0), y0],
          [X(x + 56, y0), y0],
          [X(x + 56, y1), y1],
          [X(x, y1), y1],
        ],
        { wob: 0.8 },
      );
    }
  a.cut(t, C.tile2, 0, { op: 0.55 });
  a.open('floor-light').cut(s.poly('96,866 260,866 560,1010 90,1010'), C.apri, 0, { op: 0.42 });
  a.cut(s.poly('104,866 256,866 452,1010 116,1010'), C.glow, 0, { op: 0.5 });
  a.cut(s.poly('120,866 244,866 356,1010 150,1010'), '#fffdf4', 0, { op: 0.62 }).close();
  a.open('doormat').cut(s.poly('104,872 262,870 300,904 98,907'), C.coir, 1);
  a.cut([0, 1, 2].map((i) => s.slit(114 + i, 880 + i * 9, 272 + i * 9, 878 + i * 9, 2)).join(''), '#8f6a45', 0, {
    op: 0.7,
  })
    .close()
    .close();
}

function pram(a, s) {
  a.open('pram', 'transform="translate(-22 0)"');
  a.cut(s.cut('232,206! 256,178 282,172! 284,181! 262,187 242,212!', O), C.hull2, 1);
  a.cut(s.cut('70,218! 160,222 246,210! 240,246 214,270 150,276 96,266 76,246', O), C.hull, 2);
  a.cut(s.cut('70,218! 66,178 88,140 128,128 150,132! 148,176 146,221! 108,222', O), C.pink, 2);
  a.cut(s.slit(146, 220, 84, 148, 4) + s.slit(146, 220, 70, 182, 4) + s.slit(148, 216, 116, 132, 4), C.pink2, 0);
  a.cut(s.cut('150,222! 196,212 244,209! 242,222 196,226 150,232!', O), C.milk, 1);
  for (const [x, id] of [
    [108, 1],
    [206, 2],
  ]) {
    a.open('pram-wheel-' + id).cut(
      s.disc(x, 286, 35, 35, { n: 11, wob: 0.012 }) + s.disc(x, 286, 28, 28, { n: 11, wob: 0.012 }),
      C.hull2,
      2,
      { evenodd: 1 },
    );
    a.cut(
      [0, 1, 2, 3]
        .map((i) => {
          const t = i * 0.785 + 0.3,
            c = Math.cos(t) * 28,
            q = Math.sin(t) * 28;
          return s.slit(x - c, 286 - q, x + c, 286 + q, 1.6);
        })
        .join(''),
      C.hull2,
      0,
    );
    a.cut(s.disc(x, 286, 7, 7, { n: 7 }), C.gilt, 1).close();
  }
  a.close();
}

/** Second landing: the Duartes' door, not quite shut, and their perambulator with its wheels outward. */
function gallery(a, s) {
  a.open('second-landing');
  a.cut(s.poly('-20,304 420,300 420,320 -20,322'), C.milk, 0);
  a.open('duartes-door').cut(s.poly('302,112 400,110 402,312 300,312'), C.milk, 1);
  a.cut(s.poly('312,122 390,120 391,312 311,312'), '#fff0b8', 0);
  a.cut(s.poly('312,122 374,128 375,316 311,312'), C.apri, 1);
  a.cut(s.poly('322,138 364,141 364,202 322,200') + s.poly('322,216 364,218 364,300 321,297'), '#e2b07c', 0, {
    op: 0.7,
  });
  a.cut(s.disc(367, 222, 4, 4, { n: 6 }), C.gilt2, 1).close();
  a.cut([...Array(15)].map((_, i) => s.chip(-8 + i * 29, 206, 6, 112, 0.5)).join(''), C.milk, 1);
  a.close();
}

function flightTwo(a, s) {
  const st = steps(...TOP, ...TURN, STEPS);
  a.open('flight-two');
  a.cut(
    st
      .map(
        ([x, y, w, h]) =>
          s.chip(x + w * 0.3, y - 108 + h * 0.4, 5, 112 + h * 0.3, 0.4) +
          s.chip(x + w * 0.82, y - 108 + h * 0.9, 5, 112 + h * 0.3, 0.4),
      )
      .join(''),
    C.milk,
    1,
  );
  let d = `M${TOP[0] - 30} ${TOP[1]}`;
  for (const [x, y, w, h] of st)
    d += `L${Math.round(x + w)} ${Math.round(y + s.j(1))}L${Math.round(x + w + s.j(1))} ${Math.round(y + h)}`;
  d += `L720 616L716 648L676 646L${TOP[0] - 6} ${TOP[1] + 54}L${TOP[0] - 30} ${TOP[1] + 30}Z`;
  a.cut(d, C.hull4, 3);
  a.cut(st.map(([x, y, w]) => s.chip(x - 3, y - 4, w + 8, 7, 0.5)).join(''), C.milk, 1);
  a.cut(
    s.poly([
      [TOP[0] - 8, 356],
      [680, 634],
      [672, 640],
      [TOP[0] - 4, 372],
    ]),
    C.hull3,
    0,
  );
  a.close();
  a.open('gallery-slab').cut(s.poly('-20,316 424,314 426,342 -20,346'), C.milk, 2);
  a.cut(s.poly('-20,337 424,334 424,344 -20,348'), C.parma2, 0).close();
}

/** One banister from the street to the second floor; the upper reach lies behind. */
function railTwo(a, s) {
  a.open('banister-far').cut(
    ribbon(
      s,
      [
        [-30, 203],
        [180, 202],
        [340, 201],
        [398, 204],
        [440, 234],
        [560, 356],
        [670, 470],
        [712, 514],
      ],
      13,
    ),
    C.hull,
    2,
  );
  a.cut(
    ribbon(
      s,
      [
        [-30, 199],
        [180, 198],
        [340, 197],
        [400, 201],
        [440, 230],
        [560, 352],
        [670, 466],
      ],
      3,
    ),
    C.hull4,
    0,
  ).close();
}

function landing(a, s) {
  // the fanlight once more, thrown on the far wall
  a.open('thrown-light');
  const ray = (r0, r, g) =>
    [0, 1, 2, 3, 4]
      .map((i) => {
        const p = (q, R) => {
          const t = Math.PI + (i + q) * 0.6283,
            x = Math.cos(t) * R * 1.08,
            y = Math.sin(t) * R;
          return [846 + x - y * 0.16, 600 + y];
        };
        return s.cut(
          [
            [...p(g, r0), 1],
            [...p(g, r * 0.88), 0],
            [...p(0.3, r), 0],
            [...p(0.7, r), 0],
            [...p(1 - g, r * 0.88), 0],
            [...p(1 - g, r0), 1],
          ],
          { wob: 0.5, kick: 2 },
        );
      })
      .join('');
  a.cut(ray(70, 252, 0.07), C.w3, 0, { op: 0.9 });
  a.cut(ray(84, 232, 0.13), C.w5, 0, { op: 0.95 });
  a.close();
  a.cut(s.poly('668,598 1640,590 1640,616 668,618'), C.milk, 0);
  a.open('noticeboard', 'transform="translate(44 0)"').cut(s.poly('756,244 936,240 938,384 758,388'), C.milk, 2);
  a.cut(s.poly('766,254 927,250 928,374 768,378'), C.sea, 0);
  for (const [x, y, w, h, c, r] of [
    [776, 286, 42, 54, C.paper, -3],
    [828, 280, 52, 34, C.apri, 2],
    [886, 288, 34, 46, C.paper, 3],
    [830, 326, 48, 40, C.parma, -2],
    [886, 344, 32, 24, C.pist, -4],
  ]) {
    a.raw(`<g transform="rotate(${r} ${x} ${y})">`).cut(s.chip(x, y, w, h), c, 1);
    a.cut(
      [0, 1, 2]
        .filter((i) => 12 + i * 9 < h - 6)
        .map((i) => s.slit(x + 5, y + 12 + i * 9, x + w - 6 - (i % 2) * 8, y + 12 + i * 9, 1.6))
        .join(''),
      C.hull4,
      0,
      { op: 0.8 },
    ).raw('</g>');
  }
  a.raw(small(5, 847, 250, 0.2, { id: 'steward-flower', rot: -6 })).close();
}

/** The steward's table: eight years of notebooks below, this week's open above. */
function table(a, s) {
  a.open('steward-table', 'transform="translate(151.8 73.7) scale(.88)"');
  a.cut(s.poly('762,520 774,520 776,614 766,614') + s.poly('912,518 924,518 920,612 910,612'), C.hull2, 1);
  a.cut(s.poly('764,586 922,584 922,594 764,596'), C.hull2, 1);
  const spine = (d, c) => a.cut(d, c, 1);
  spine(
    [0, 1, 3, 4, 6, 7, 8].map((i) => s.chip(783 + i * 13, 546 + (i % 3) * 3, 10.5, 39 - (i % 3) * 3, 0.8)).join(''),
    C.book,
  );
  spine(
    [2, 5].map((i) => s.chip(783 + i * 13, 543, 10.5, 42, 0.8)).join('') + s.poly('902,586 907,548 917,549 912,587'),
    '#7b2c30',
  );
  a.cut(s.poly('740,510 944,505 948,522 742,526'), C.hull2, 2);
  a.cut(s.poly('740,510 944,505 945,509 740,514'), C.hull4, 0);
  a.open('notebook').cut(s.poly('760,512 772,436 908,430 924,508'), C.book, 2);
  a.cut(s.cut('769,506! 779,441! 810,437 840,446! 842,510! 806,500', O), C.paper, 1);
  a.cut(s.cut('842,510! 840,446! 868,432 902,436! 915,502! 876,498', O), '#fffdf6', 1);
  a.cut(
    [0, 1, 2, 3, 4]
      .map(
        (i) =>
          s.slit(784 - i * 2, 452 + i * 10, 832, 455 + i * 10, 1.6) +
          (i < 3 ? s.slit(850, 455 + i * 10, 896 + i * 2, 449 + i * 10, 1.6) : ''),
      )
      .join(''),
    C.hull4,
    0,
  );
  a.cut([0, 1, 2, 3, 4, 5].map((i) => s.chip(868 + i * 8, 489 - i, 5, 2, 0.3)).join(''), C.book, 0);
  a.cut(s.slit(850, 478, 861, 489, 3) + s.slit(861, 477, 850, 490, 3), C.book, 0).close();
  a.open('pencil').raw(`<path d="M930 516Q950 540 940 566" fill="none" stroke="${C.ink}" stroke-width="1.6"/>`);
  a.cut(s.poly('936,562 945,563 941,602 938,608 935,601'), C.gilt, 1).close();
  a.open('bell')
    .cut(s.cut('746,510! 748,494 760,486 772,493 775,509!', O), C.gilt, 1)
    .cut(s.disc(760, 484, 4, 4, { n: 6 }), C.gilt2, 1)
    .close();
  a.close();
}

/** Right of the fold: more of the house, in case the sheet is narrow. */
function beyond(a, s) {
  a.open('third-door').cut(s.poly('1080,296 1252,292 1254,612 1078,614'), C.milk, 2);
  a.cut(s.poly('1096,312 1236,309 1238,612 1095,614'), C.pist2, 1);
  a.cut(s.poly('1114,334 1216,332 1218,440 1114,442') + s.poly('1114,466 1218,464 1219,592 1114,594'), '#84a381', 0, {
    op: 0.7,
  });
  a.cut(s.disc(1222, 462, 6, 6, { n: 7 }), C.gilt, 1);
  a.close();
  a.open('window').cut(s.rect(1366, 120, 190, 330), C.milk, 2);
  a.cut(s.rect(1382, 136, 158, 298), '#fdf1dc', 0);
  a.cut(s.poly('1382,330 1420,300 1460,322 1500,288 1540,320 1540,434 1382,434'), C.pink, 0);
  a.cut(s.chip(1402, 348, 18, 28) + s.chip(1450, 348, 18, 28) + s.chip(1500, 348, 18, 28), C.hull, 0, { op: 0.7 });
  a.cut(s.rect(1456, 130, 9, 310) + s.rect(1374, 270, 172, 9), C.milk, 1).close();
}

function flightOne(a, s) {
  const st = steps(...FOOT, ...TURN, STEPS);
  a.open('flight-one');
  let d = `M${FOOT[0]} 908`;
  for (const [x, y, w, h] of st)
    d += `L${Math.round(x + s.j(1))} ${Math.round(y + h)}L${Math.round(x + w)} ${Math.round(y + h + s.j(1))}`;
  a.cut(d + 'L1710 610L1710 902L1000 910Z', C.hull, 3);
  a.cut(s.poly('492,884 684,684 686,884'), C.hull2, 0, { op: 0.75 });
  a.cut(s.poly('716,668 1690,660 1690,880 716,886'), C.hull2, 0, { op: 0.75 });
  a.cut(
    st
      .map(([x, y, w, h]) =>
        s.cut(
          [
            [x + 6, y + h + 8, 1],
            [x + w, y + h + 9, 1],
            [x + w - 6, y + h + 22],
            [x + 14, y + h + 24],
          ],
          O,
        ),
      )
      .join(''),
    C.hull3,
    0,
  );
  a.cut(st.map(([x, y, w, h]) => s.chip(x - 6, y + h - 4, w + 9, 9, 0.6)).join(''), C.pink, 1);
  a.cut(s.poly('696,608 1700,602 1700,626 694,630'), C.milk, 2).cut(
    s.poly('694,622 1700,618 1700,627 694,631'),
    C.milk2,
    0,
  );
  a.cut(s.poly('1128,600 1298,597 1310,609 1120,612'), C.coir, 1);
  a.close();
}

function postBoxes(a, s) {
  a.open('post-boxes');
  [C.pink, C.apri, C.pist, C.parma, C.milk].forEach((c, i) => {
    const x = 748 + i * 45;
    if (i === 3)
      a.open('post')
        .cut(s.poly('890,706 896,676 920,680 916,708') + s.poly('904,706 908,682 924,688 920,708'), C.paper, 1)
        .close();
    a.cut(s.chip(x, 702 - (i % 2), 38, 62), c, 2);
    a.cut(s.chip(x + 7, 716, 24, 5, 0.5), C.ink, 0).cut(s.chip(x + 14, 742, 10, 10, 0.6), C.gilt, 0);
  });
  a.close();
}

function railOne(a, s) {
  const st = steps(...FOOT, ...TURN, STEPS);
  a.open('banister').cut(
    st
      .slice(0, 9)
      .map(
        ([x, y, w, h]) =>
          s.chip(x + w * 0.2, y + h - 118 + 12, 5, 112, 0.4) + s.chip(x + w * 0.7, y + h - 118 - 6, 5, 130, 0.4),
      )
      .join(''),
    C.hull2,
    1,
  );
  a.cut(
    ribbon(
      s,
      [
        [406, 792],
        [430, 768],
        [456, 742],
        [560, 634],
        [660, 532],
        [716, 474],
      ],
      [10, 15, 16, 16, 16, 16],
    ),
    C.hull2,
    3,
  );
  a.cut(
    ribbon(
      s,
      [
        [424, 763],
        [455, 737],
        [560, 629],
        [660, 527],
        [700, 485],
      ],
      3.4,
    ),
    C.hull4,
    0,
  );
  a.close();
  a.open('newel').cut(s.poly('392,770 416,769 420,936 388,937'), C.hull2, 3);
  a.cut(s.poly('386,764 422,763 420,776 388,777') + s.poly('380,926 428,924 432,948 376,950'), C.hull2, 1);
  a.cut(s.disc(404, 748, 18, 18, { n: 9 }), C.gilt, 2).close();
  a.open('newel-2')
    .cut(s.poly('702,462 728,461 730,620 700,621'), C.hull2, 3)
    .cut(s.poly('696,456 734,455 732,468 698,469') + s.poly('696,598 734,597 736,622 694,623'), C.hull2, 1);
  a.cut(s.disc(715, 442, 17, 17, { n: 9 }), C.gilt, 2).close();
}

function near(a, s) {
  a.open('umbrellas');
  const umb = (d, c, h) =>
    a.cut(d, c, 2).raw(`<path d="${h}" fill="none" stroke="${C.hull2}" stroke-width="6" stroke-linecap="round"/>`);
  umb(s.cut('6,980! -2,868 10,800! 26,862 30,980!', O), C.pink, 'M10 802L6 770Q-4 752 -14 766');
  umb(s.cut('36,980! 36,872 50,790! 62,872 60,980!', O), C.parma2, 'M50 792V764Q58 746 68 762');
  a.cut(s.cut('-24,906! 84,900! 76,1012! -24,1012!', O), C.hull2, 4)
    .cut(s.poly('-24,920 83,914 82,926 -24,932'), C.gilt, 0)
    .close();
  a.open('aspidistra');
  const leafs = [
    ['884,1010! 872,930 888,850 902,812! 918,862 914,940 906,1010!', C.sea3],
    ['900,1010! 934,936 976,884 1014,862! 1002,920 956,972 924,1010!', C.sea3],
    ['872,1010! 846,950 806,910 772,902! 790,950 830,984 856,1010!', C.sea3],
    ['890,1010! 904,930 938,858 962,834! 964,892 936,960 912,1010!', C.sea2],
    ['884,1010! 866,948 838,884 814,858! 816,916 844,972 868,1010!', C.sea2],
  ];
  for (const [q, c] of leafs) a.cut(s.cut(q, O), c, 3);
  a.cut(s.slit(904, 996, 956, 850, 2.4) + s.slit(876, 996, 822, 874, 2.4), C.sea, 0, { op: 0.7 });
  a.close();
}

function dust(a, s) {
  a.open('dust')
    .cut(
      [...Array(22)].map((_, i) => s.chip(230 + ((i * 83) % 420), 400 + ((i * 61) % 330), 4, 3, 2)).join(''),
      '#fffdf4',
      0,
      { op: 0.85 },
    )
    .close();
}

const HEAD_COMMENT =
  '<!-- THE STAIR, Monday. sheet: right (x>992 is more landing). safe: 0,0 992x1000. focal: the steward on the first landing, or ' +
  'his open notebook 895,492; then the door 176,600. Places: left is the first landing (742,612, .58), where the steward waits; ' +
  'centre 500,936 and right 660,936 (.6) are the hall; far 297,318 (.27) is the second landing. phone 4:3: 0,188 1000x750. ' +
  'Layers far mid near; animate: light fanlight thrown-light floor-light dust street-boat glitter pencil aspidistra ' +
  'pram-wheel-1..2. The secret: the ring on the doorstep. -->';

/** The whole setting, unpacked. `people` is markup laid between the light and the banister, for trial pictures. */
export function stair({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#2b2f5c', edge: '#fffdf6', seed: 63 }),
    s = a.s;
  a.meta = HEAD_COMMENT;
  a.defs += smallDefs();
  a.open('far');
  wall(a, s);
  street(a, s);
  doorway(a, s);
  leaf(a, s);
  floor(a, s);
  landing(a, s);
  beyond(a, s);
  shifted(a, () => gallery(a, s));
  a.close();
  a.open('mid');
  shifted(a, () => {
    flightTwo(a, s);
    railTwo(a, s);
  });
  pram(a, s);
  table(a, s);
  shifted(a, () => flightOne(a, s));
  postBoxes(a, s);
  shifted(a, () => railOne(a, s));
  dust(a, s);
  a.raw(`<g id="people">${people}</g>`).close();
  a.open('near');
  near(a, s);
  a.close();
  return a;
}
