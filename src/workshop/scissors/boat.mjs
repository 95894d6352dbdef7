// The early boat, Monday morning: the quay, the gate and the ferry with its flower. Only drawing enters here; art.mjs writes files.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';
const C = {
  sky: '#fbe6d2',
  glow: '#fdf0dc',
  sun: '#fff8ea',
  far: '#d5dcd3',
  far2: '#bfd0cc',
  hill: '#a8bfa5',
  hill2: '#7fa292',
  pink: '#f1aca3',
  apri: '#f6cf9c',
  pist: '#c7d9b4',
  parma: '#c9bedb',
  milk: '#fdf3e3',
  roof: '#c97f72',
  roof2: '#8f8ba3',
  sea1: '#bcd8d2',
  sea2: '#8fbfc0',
  sea3: '#5f9fa9',
  sea4: '#3c7a8c',
  hull: '#274b66',
  hull2: '#1d3a52',
  quay: '#3b5a70',
  quay2: '#1f3144',
  ink: '#1f2f45',
  gilt: '#eab54d',
};
export function boat() {
  const a = new Sheet(1600, 1000, { ink: '#2b3a5c', edge: '#fffdf6', seed: 21 }),
    s = a.s;
  a.meta =
    '<!-- EARLY BOAT, Monday. sheet: right (x>992 is set dressing). safe: 0,0 992x1000. focal: funnel flower 846,386, then the gate 383,700. feet line y 940. phone 4:3: 0,232 1000x750. Layers far mid near; animate: sun steam gulls bunting water-1..4 glitter gangway lamp -->';
  a.defs += smallDefs();
  // FAR
  a.open('far').raw(`<path d="M0 0H1600V1000H0Z" fill="${C.sky}"/>`);
  a.open('sun');
  a.cut(s.disc(452, 356, 560, 540, { n: 13 }), C.glow, 0, { op: 0.55 });
  a.cut(s.disc(452, 356, 372, 360, { n: 12 }), C.glow, 0, { op: 0.8 });
  a.cut(s.disc(452, 356, 236, 230, { n: 12 }), C.sun, 0, { op: 0.75 });
  a.cut(s.disc(452, 356, 112, 110, { n: 11 }), '#fffdf4', 1, { sh: 0.5 });
  a.close();
  // high long clouds, torn flat
  a.open('clouds');
  a.cut(s.cut('-40,92! 120,78 250,86 330,70 470,80 566,98! 430,108 300,104 210,118 80,112 -40,120!'), '#fff4e6', 1, {
    sh: 0.5,
  });
  a.cut(
    s.cut('980,150! 1120,128 1240,138 1330,120 1500,130 1640,122! 1640,166! 1460,170 1300,164 1130,174'),
    '#fff4e6',
    1,
    { sh: 0.5 },
  );
  a.close();
  // the Flats, pale
  a.cut(
    s.poly(
      '420,470 420,436 520,434 520,412 566,412 566,430 640,430 640,400 676,384 712,400 748,384 784,400 784,426 868,424 868,330 888,328 890,424 930,424 932,352 950,352 952,430 1040,428 1040,404 1150,402 1150,426 1236,424 1240,300 1262,300 1266,424 1390,420 1390,396 1470,376 1550,396 1550,420 1640,416 1640,480',
    ),
    C.far,
    1,
    { sh: 0.45 },
  );
  a.cut(s.cut('400,480! 520,452 650,458 790,446 960,456 1120,448 1320,458 1640,446! 1640,490!'), C.far2, 1, {
    sh: 0.4,
  });
  a.close();
  // MID: the Westbank hill
  a.open('hill');
  a.cut(s.cut('-30,150! 40,128 120,140 210,186 290,250 380,318 460,400 520,458 548,520! -30,520!'), C.hill, 2, {
    sh: 0.7,
  });
  const cols = [C.pink, C.apri, C.pist, C.parma, C.milk];
  const terrace = (x0, y0, x1, y1, w, h, off) => {
    const W = {},
      R = [[], []],
      sky = [];
    let shade = '',
      win = '',
      lit = '',
      door = '';
    let x = x0,
      i = off;
    while (x < x1 - w * 0.3) {
      const t = (x - x0) / (x1 - x0),
        y = y0 + (y1 - y0) * t + Math.sin(t * 3.1) * -8,
        ww = w * (1 + s.j(0.16)),
        hh = h * (1 + s.j(0.15)),
        c = cols[(i * 2 + (i % 3)) % 5],
        rh = hh * (0.26 + s.j(0.05));
      const body = s.chip(x, y - hh, ww, hh);
      (W[c] ||= []).push(body);
      shade += s.chip(x, y - hh, ww * 0.2, hh);
      const k = i % 4,
        roof =
          k === 1
            ? s.poly(
                [
                  [x - 3, y - hh + 2],
                  [x + ww / 2, y - hh - rh * 1.25],
                  [x + ww + 3, y - hh + 2],
                ],
                { wob: 1 },
              )
            : k === 3
              ? s.poly(
                  [
                    [x - 2, y - hh + 2],
                    [x + 2, y - hh - rh * 0.7],
                    [x + ww - 2, y - hh - rh * 0.7],
                    [x + ww + 2, y - hh + 2],
                  ],
                  { wob: 1 },
                ) + s.rect(x + ww * 0.68, y - hh - rh * 1.3, ww * 0.15, rh * 0.8, { wob: 0.5 })
              : s.poly(
                  [
                    [x - 3, y - hh + 2],
                    [x + ww * 0.14, y - hh - rh],
                    [x + ww * 0.86, y - hh - rh],
                    [x + ww + 3, y - hh + 2],
                  ],
                  { wob: 1 },
                );
      R[i % 2].push(roof);
      sky.push([x - 2, y - hh - rh * 0.6], [x + ww + 2, y - hh - rh * 0.6]);
      const nc = ww > 52 ? 3 : 2,
        nr = 3;
      for (let r = 0; r < nr; r++)
        for (let q = 0; q < nc; q++) {
          const wx = x + ww * ((q + 0.5) / nc) - ww * 0.075,
            wy = y - hh * (0.88 - r * 0.28),
            d = s.chip(wx, wy, ww * 0.15, hh * 0.14);
          if (s.r() < 0.1) lit += d;
          else if (r === 2 && q === i % nc) door += s.chip(wx - 1, y - hh * 0.25, ww * 0.19, hh * 0.25);
          else win += d;
        }
      x += ww + (i % 5 === 4 ? w * 0.22 : 0);
      i++;
    }
    sky.push([sky.at(-1)[0], y1 + 4], [x0, y0 + 4]);
    a.cut(s.poly(sky, { wob: 0, bow: 0 }), C.roof2, 2, { sh: 0.8, edge: 0 });
    for (const c in W) a.cut(W[c].join(''), c, 0);
    a.cut(shade, '#5a5f8c', 0, { op: 0.2 });
    a.cut(R[0].join(''), C.roof, 0);
    a.cut(R[1].join(''), C.roof2, 0);
    a.cut(win, '#4b6a7c', 0, { op: 0.72 });
    a.cut(lit, '#fff3c4', 0);
    a.cut(door, C.hull, 0, { op: 0.75 });
  };
  a.cut(s.poly('118,150 124,84 148,84 154,150'), C.milk, 2);
  a.cut(s.poly('118,86 136,56 154,86'), C.roof, 1);
  a.cut(s.rect(131, 98, 10, 16) + s.rect(131, 124, 10, 12), '#4b6a7c', 0, { op: 0.7 });
  a.cut(
    [
      [40, 164, 1],
      [62, 172, 0.8],
      [196, 206, 1],
      [214, 216, 0.75],
      [300, 300, 1.1],
      [322, 312, 0.8],
    ]
      .map(([x, y, k]) =>
        s.cut(
          [
            [x, y, 1],
            [x - 9 * k, y - 22 * k],
            [x, y - 58 * k, 1],
            [x + 9 * k, y - 22 * k],
          ],
          { wob: 0.5 },
        ),
      )
      .join(''),
    C.hill2,
    1,
  );
  terrace(-26, 276, 262, 304, 44, 66, 1);
  a.cut(s.cut('-30,300! 60,268 96,290 150,272 200,300 262,292 310,330 350,352 396,400! -30,396!'), C.hill2, 1, {
    sh: 0.8,
  });
  terrace(-40, 392, 372, 408, 56, 84, 3);
  a.cut(s.cut('-30,420! 40,392 88,412 130,398 190,420 262,402 330,424 400,410 450,440 500,500! -30,500!'), C.hill2, 1, {
    sh: 0.8,
  });
  terrace(-50, 506, 500, 510, 66, 92, 0);
  a.cut(s.cut('-30,506! 120,500 300,506 520,502 566,516 560,534! -30,540!'), '#e9d3bd', 1);
  a.close();
  // WATER
  const waves = (x0, x1, y0, y1, rows, len, w, col, op, gap = 1) => {
    let d = '';
    for (let r = 0; r < rows; r++) {
      const y = y0 + (y1 - y0) * Math.pow(r / Math.max(1, rows - 1), 1.25);
      let x = x0 + (r % 2) * len * 0.8 + s.j(len * 0.3);
      while (x < x1) {
        const l = len * (1 + s.j(0.35)) * (0.75 + (0.5 * r) / rows);
        d += s.slit(x, y + s.j(2), x + l, y + s.j(2), -w * (0.8 + (0.4 * r) / rows));
        x += l * (1.5 + gap) + s.r() * l * gap;
      }
    }
    a.cut(d, col, 0, { op });
  };
  const crest = (x0, x1, y, span, dep, bottom, lean = 0.5) => {
    let d = `M${x0} ${y}`,
      x = x0,
      yy = y;
    while (x < x1) {
      const w = span * (1 + s.j(0.28)),
        ny = y + s.j(dep * 0.35);
      d += `Q${(x + w * lean).toFixed(0)} ${(Math.max(yy, ny) + dep * (1 + s.j(0.25))).toFixed(0)} ${(x + w).toFixed(0)} ${ny.toFixed(0)}`;
      x += w;
      yy = ny;
    }
    return d + `V${bottom}H${x0}Z`;
  };
  a.open('water-1');
  a.cut(s.cut('-30,524! 160,520 320,526 500,518 640,522 900,516 1640,520! 1640,700! -30,700!', { wob: 1 }), C.sea1, 1, {
    sh: 0.5,
  });
  waves(-20, 1600, 534, 580, 4, 40, 4, '#fff9ea', 0.75, 1.6);
  a.close();
  a.open('water-2');
  a.cut(crest(-30, 1640, 588, 74, 9, 900, 0.42), C.sea2, 2, { sh: 0.6 });
  waves(-20, 620, 612, 700, 6, 46, 6, '#dcefe4', 0.85, 0.7);
  waves(-10, 620, 622, 690, 4, 40, 5, C.sea3, 0.6, 1.2);
  a.close();
  a.open('glitter');
  a.cut(
    [...Array(26)]
      .map((_, i) => {
        const y = 532 + i * (6 + i * 0.16),
          h = 20 + (i % 4) * 13 + i * 2.1;
        return s.slit(412 - h + s.j(26), y, 412 + h + s.j(26), y, -4 - i * 0.12);
      })
      .join(''),
    '#fff8e6',
    0,
    { op: 0.8 },
  );
  a.close();
  // THE FERRY
  a.open('mid');
  a.open('ferry', 'transform="translate(124 0)"');
  a.open('steam');
  const st = (d, o) => a.cut(d, '#fffaf0', 1, { sh: 0.45, attrs: `opacity="${o}"` });
  a.open('steam-3');
  st(s.cut('330,132 372,96 424,104 446,76 506,84 520,116 556,132 530,164 470,160 424,178 376,166'), 0.74);
  a.close();
  a.open('steam-2');
  st(s.cut('506,176 530,140 580,140 606,112 656,124 664,156 690,172 668,200 620,200 580,214 530,206'), 0.86);
  a.close();
  a.open('steam-1');
  st(s.cut('640,226 656,194 692,192 706,172 742,180 752,206 764,226 742,246 704,244 668,250'), 0.95);
  a.close();
  a.close();
  a.open('funnel');
  a.cut(s.cut('662,560! 672,420 680,262! 742,254 808,262! 818,420 830,560!', { wob: 0.6 }), C.hull, 3);
  a.cut(s.cut('678,290! 680,262! 742,254 808,262! 811,290! 742,282'), C.ink, 0);
  a.cut(s.cut('664,520! 667,478! 742,488 824,478! 828,520! 742,530'), C.gilt, 0);
  a.cut(s.cut('776,284! 808,288! 818,420 824,478! 800,482!'), C.hull2, 0, { op: 0.6 });
  a.raw(small(5, 742, 386, 0.62, { id: 'funnel-flower', rot: -4 }));
  a.close();
  // upper deck: canopy, wheelhouse
  a.cut(s.poly('500,566 508,452 520,444 640,442 646,566'), C.milk, 2); // wheelhouse
  a.cut(s.poly('488,452 500,428 652,426 660,450'), C.pink, 2);
  a.cut(
    [
      [516, 474],
      [548, 472],
      [580, 471],
      [612, 470],
    ]
      .map(([x, y]) => s.rect(x, y, 24, 40, { wob: 0.8 }))
      .join(''),
    C.hull,
    0,
    { op: 0.9 },
  );
  a.cut(
    [
      [519, 476],
      [551, 474],
      [583, 473],
    ]
      .map(([x, y]) =>
        s.poly([
          [x, y],
          [x + 9, y],
          [x + 1, y + 22],
        ]),
      )
      .join(''),
    C.sea1,
    0,
    { op: 0.8 },
  );
  // canopy behind funnel to the stern with scallops
  let sc = 'M850 470';
  const cx = 850;
  for (let i = 0; i < 20; i++) sc += `Q${cx + i * 40 + 20} ${(506 + s.j(2)) | 0} ${cx + i * 40 + 40} 470`;
  sc += 'L1650 432L858 436Z';
  a.cut([...Array(11)].map((_, i) => s.rect(872 + i * 74, 460, 6, 110, { wob: 0.6 })).join(''), C.roof2, 0);
  a.cut(sc, C.apri, 2);
  let st2 = '';
  for (let i = 0; i < 20; i += 2)
    st2 += `M${cx + i * 40} 470Q${cx + i * 40 + 20} 505 ${cx + i * 40 + 40} 470L${cx + i * 39.6 + 44} 435L${cx + i * 39.6 + 8} 435.5Z`;
  a.cut(st2, C.milk, 0);
  // cabin
  a.cut(s.cut('440,662! 452,566! 480,554 900,548 1640,548! 1640,690! 446,690!', { wob: 0.4 }), C.milk, 3);
  a.cut(s.poly('444,572 452,552 1640,534 1640,558'), C.pist, 1);
  a.cut(
    [...Array(13)]
      .map((_, i) => {
        const x = 486 + i * 86;
        return s.cut(
          [
            [x, 592],
            [x + 6, 584],
            [x + 56, 583],
            [x + 63, 590],
            [x + 63, 632],
            [x + 57, 640],
            [x + 7, 640],
            [x, 633],
          ],
          { wob: 0.7 },
        );
      })
      .join(''),
    C.hull,
    0,
  );
  a.cut(
    [...Array(13)]
      .map((_, i) => {
        const x = 486 + i * 86;
        return s.poly([
          [x + 8, 590],
          [x + 30, 589],
          [x + 6, 630],
        ]);
      })
      .join(''),
    C.sea2,
    0,
    { op: 0.75 },
  );
  {
    let f5 = '';
    for (let k = 0; k < 5; k++) {
      const t = k * 1.2566 - 1.57;
      f5 += s.disc(Math.cos(t) * 4.6, Math.sin(t) * 4.6, 4, 4, { n: 4 });
    }
    a.defs += `<g id="pax"><path d="${s.cut('-13,27! -10,16 -9,-2 0,-11 9,-2 10,16 14,27!', { wob: 0 })}" fill="${C.sea4}"/><path d="${f5}" fill="#e8644c"/></g>`;
    let u = '';
    [
      [1, 0, 0],
      [1, 30, 6],
      [2, 12, 2],
      [4, 4, 4],
      [4, 34, 0],
      [5, 20, 3],
      [6, 8, 4],
      [8, 20, 0],
      [9, 6, 3],
      [9, 34, 2],
    ].forEach(([i, o, q]) => {
      u += `<use href="#pax" x="${500 + i * 86 + o}" y="${612 + q}"/>`;
    });
    a.raw(`<g id="passengers">${u}</g>`);
  }
  // rail on the upper deck
  let rail = '';
  for (let i = 0; i < 30; i++) rail += s.chip(846 + i * 27, 500, 3, 50, 0.3);
  rail += s.rect(840, 498, 800, 4) + s.rect(840, 520, 800, 2.6);
  a.cut(rail, C.hull, 0, { op: 0.85 });
  // bunting from bow mast to funnel
  a.open('bunting');
  a.cut(s.poly('408,640 414,330 420,330 424,640'), C.hull2, 1);
  let fl = { 0: '', 1: '', 2: '', 3: '' };
  const P = (t) => {
    const x = 418 + t * 262,
      y = 336 - t * 66 + Math.sin(t * Math.PI) * 74;
    return [x, y];
  };
  let line = 'M';
  for (let i = 0; i <= 10; i++)
    line +=
      P(i / 10)
        .map((v) => v.toFixed(0))
        .join(' ') + (i < 10 ? 'L' : '');
  a.raw(`<path d="${line}" fill="none" stroke="${C.hull2}" stroke-width="1.6"/>`);
  for (let i = 0; i < 9; i++) {
    const [x, y] = P((i + 0.6) / 9.6),
      [x2, y2] = P((i + 1.2) / 9.6);
    fl[i % 4] += s.poly(
      [
        [x, y],
        [x2, y2],
        [(x + x2) / 2 - 3, (y + y2) / 2 + 26],
      ],
      { wob: 0.6 },
    );
  }
  [C.pink, C.milk, C.sea3, C.apri].forEach((c, i) => a.cut(fl[i], c, 1));
  a.close();
  // hull
  a.cut(
    s.cut('372,606! 420,634 520,654 700,664 1000,664 1640,656! 1640,842! 470,842! 440,790 404,700', {
      wob: 0.5,
      kick: 2,
    }),
    C.hull,
    3,
  );
  a.cut(
    s.cut('372,606! 420,634 520,654 700,664 1000,664 1640,656! 1640,676! 1000,684 700,684 520,674 420,654 378,628!', {
      wob: 0.3,
      kick: 1,
    }),
    C.gilt,
    1,
  );
  a.cut(s.cut('446,800! 700,806 1640,798! 1640,846! 470,846!'), '#b65f5c', 0);
  a.cut(s.cut('512,690! 516,668! 600,674! 602,740! 516,742!', { wob: 0.4 }), C.ink, 0);
  a.cut(s.poly('506,742 508,734 610,732 610,742'), C.gilt, 1);
  a.defs += `<g id="port"><path d="${s.disc(0, 0, 15, 15, { n: 8 })}" fill="${C.milk}"/><path d="${s.disc(0, 0, 9.5, 9.5, { n: 8 })}" fill="${C.hull2}"/></g>`;
  a.raw([...Array(9)].map((_, i) => `<use href="#port" x="${690 + i * 118}" y="732"/>`).join(''));
  a.cut(
    [
      [410, 650, 2],
      [430, 690, 1],
      [452, 742, 0],
    ]
      .map(([x, y]) => s.slit(x, y, x + 70, y + 10, 5))
      .join(''),
    C.sea4,
    0,
    { op: 0.6 },
  );
  a.close();
  a.close();
  a.open('water-3');
  a.cut(crest(-30, 1640, 782, 112, 20, 1010, 0.4), C.sea3, 3, { sh: 0.7 });
  waves(-20, 1600, 816, 930, 5, 66, 9, '#bfe2da', 0.8, 0.6);
  waves(20, 1600, 826, 900, 4, 60, 7, C.sea4, 0.55, 1);
  a.open('glitter-2');
  a.cut(
    [...Array(9)]
      .map((_, i) => {
        const y = 800 + i * 8,
          h = 26 + (i % 3) * 18 + i * 3;
        return s.slit(392 - h + s.j(20), y, 392 + h + s.j(20), y, -6);
      })
      .join(''),
    '#fff8e6',
    0,
    { op: 0.8 },
  );
  a.close();
  a.close();
  // gulls
  const gull = (id, x, y, k, fl2) => {
    a.open(id, `transform="translate(${x} ${y}) scale(${fl2 ? -k : k} ${k})"`);
    a.cut(s.cut('4,-4! 22,-30 52,-46 84,-44! 58,-32 36,-10 20,6!', { wob: 0.4, kick: 2 }), '#dfe3e6', 1);
    a.cut(
      s.cut('-30,12! -14,2 -2,-2! -16,-24 -44,-38 -78,-34! -52,-24 -36,-8 -22,8!', { wob: 0.4, kick: 2 }),
      '#fffdf6',
      2,
      { sh: 0.7 },
    );
    a.cut(s.cut('-44,18! -24,4 4,-6 26,-2 34,4! 42,7! 33,10! 14,18 -16,18', { wob: 0.4, kick: 2 }), '#fffdf6', 1);
    a.cut('M-78-34L-60-36-62-28ZM84-44L66-45 66-36Z', '#59708a', 0);
    a.cut('M34 4L43 7 33 10Z', C.gilt, 0);
    a.close();
  };
  a.open('gulls');
  gull('gull-1', 560, 236, 0.62);
  gull('gull-2', 944, 250, 0.8, 1);
  gull('gull-3', 1050, 196, 0.5, 1);
  gull('gull-4', 258, 118, 0.95);
  a.close();
  // NEAR: quay, gate, gangway
  a.open('near');
  a.open('water-4');
  a.cut(crest(560, 1640, 940, 140, 26, 1010, 0.4), C.sea4, 3, { sh: 0.8 });
  a.cut(
    [...Array(7)]
      .map((_, i) => s.slit(790 + i * 120 + s.j(20), 972 + (i % 2) * 14, 880 + i * 120, 972 + (i % 2) * 14, -9))
      .join(''),
    '#8cc0c2',
    0,
    { op: 0.8 },
  );
  a.close();
  a.open('gangway');
  a.cut(s.poly('330,880 618,742 708,742 470,888'), C.apri, 3);
  let tr = '';
  for (let i = 0; i < 8; i++) {
    const t = (i + 0.6) / 8;
    tr += s.slit(330 + 288 * t + 6, 880 - 138 * t, 470 + 238 * t - 8, 888 - 146 * t, 2.2);
  }
  a.cut(tr, C.roof, 0, { op: 0.7 });
  a.cut(
    s.poly('466,890 466,816 473,816 473,890') +
      s.poly('584,812 584,742 590,742 590,812') +
      s.poly('702,744 702,676 708,676 708,744') +
      s.poly('464,822 706,680 708,687 466,830') +
      s.poly('466,854 706,712 707,716 467,859'),
    C.ink,
    1,
  );
  a.close();
  a.open('quay');
  a.cut(s.cut('-30,862! 200,856 420,868 560,872 720,884! 760,1010! -30,1010!', { wob: 0.6 }), C.quay, 4);
  a.cut(
    s.cut('-30,862! 200,856 420,868 560,872 720,884! 722,900! 560,890 420,886 200,874 -30,880!', { wob: 0.4 }),
    '#89a9ae',
    0,
  );
  let pl = '';
  for (let i = 0; i < 11; i++) pl += s.slit(20 + i * 62, 884 + i, -30 + i * 66, 1008, 2.6);
  a.cut(pl, C.quay2, 0, { op: 0.8 });
  a.open('cast');
  a.cut(
    s.poly('247,888 268,888 196,1010 140,1010') +
      s.poly('422,890 444,890 470,1010 412,1010') +
      s.poly('600,930 662,930 740,1010 640,1010'),
    C.quay2,
    0,
    { op: 0.75 },
  );
  a.close();
  a.close();
  a.open('gate', 'transform="translate(-38 0)"');
  const gp = (x) => {
    a.cut(
      s.poly([
        [x - 11, 890],
        [x - 9, 612],
        [x + 9, 612],
        [x + 11, 890],
      ]),
      C.milk,
      2,
    );
    a.cut(
      [0, 1, 2, 3, 4]
        .map((i) =>
          s.poly([
            [x - 10, 860 - i * 54],
            [x + 10, 838 - i * 54],
            [x + 10, 862 - i * 54],
            [x - 10, 884 - i * 54],
          ]),
        )
        .join(''),
      C.pink,
      0,
    );
    a.cut(s.disc(x, 602, 14, 14, { n: 8 }), C.gilt, 2);
  };
  gp(296);
  gp(470);
  a.cut(
    s.cut(
      '282,660! 288,626 330,598 384,588 438,598 478,626 484,660! 462,662! 452,640 420,622 384,616 346,622 314,640 304,662!',
      { wob: 0.6 },
    ),
    C.milk,
    2,
  );
  a.cut(
    [...Array(7)]
      .map((_, i) => {
        const t = (Math.PI * (i + 0.6)) / 8.2;
        return s.disc(383 - Math.cos(t) * 88, 660 - Math.sin(t) * 57, 5, 5, { n: 5 });
      })
      .join(''),
    C.pink,
    0,
  );
  a.cut(
    s.poly('304,772 308,764 462,764 462,772') +
      s.poly('304,838 304,830 462,830 462,838') +
      [324, 350, 376, 402, 428, 446].map((x) => s.rect(x, 766, 5, 70, { wob: 0.3 })).join(''),
    C.hull2,
    1,
  );
  a.open('bell');
  a.cut(s.rect(380, 612, 6, 16), C.ink, 0);
  a.cut(s.cut('360,668! 368,654 370,636 383,626 397,636 399,654 407,668!'), C.gilt, 2);
  a.cut(s.disc(383, 670, 6, 6, { n: 6 }), C.roof, 1);
  a.close();
  a.close();
  a.open('lamp');
  a.cut(s.poly('84,1004 92,470 102,470 112,1004'), C.quay2, 3);
  a.cut(s.poly('66,470 74,404 120,404 130,470'), '#fff0c0', 2);
  a.cut(s.poly('60,408 78,382 97,366 116,382 136,408'), C.quay2, 2);
  a.cut(s.poly('62,468 134,468 126,482 70,482') + s.rect(95, 404, 5, 66), C.quay2, 0);
  a.close();
  a.open('bollard');
  a.cut(s.cut('596,930! 604,884 590,866 610,852 650,852 668,866 656,886 664,932!'), C.quay2, 3);
  a.cut(s.cut('600,896! 630,906 660,896! 662,910! 630,920 598,910!'), C.gilt, 1);
  a.close();
  a.raw('<g id="people"></g>');
  a.close();
  return a;
}
