// The table from above, on which every ending is laid. A place is drawn round 0,0 with the sitter at the bottom (y+);
// the stage sets its transform from the facts. Only drawing enters here; art.mjs writes files.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';
import { J } from './figures.mjs';
const C = {
  slab: '#dccfc0',
  slab2: '#d1c2b2',
  joint: '#b9a796',
  moss: '#9db58a',
  cloth: '#fffaf0',
  cloth2: '#f3e6d4',
  stripe: '#a9cfe0',
  shade: '#39527c',
  white: '#fffdf6',
  rim: '#e3d5c4',
  steel: '#c5ccd3',
  steel2: '#a3adb8',
  glass: '#cfe6ee',
  ink: '#2b3350',
  bean: '#7ea65a',
  bean2: '#5f8843',
  beanp: '#d9e2b0',
  stew: '#c9763a',
  stew2: '#a9572a',
  carrot: '#e79a45',
  parsley: '#5e8f4a',
  bread: '#d9a566',
  bread2: '#b97f43',
  crumb: '#f3dcae',
  wood: '#b98a5c',
  wood2: '#94683f',
};
export function table() {
  const a = new Sheet(1600, 1000, { ink: '#2f3a66', edge: '#fff', seed: 61 }),
    s = a.s,
    o = { wob: 0.6, kick: 3 };
  a.meta =
    '<!-- THE TABLE, Saturday, yard side, laid for four. ground | chairs | cloth | place-* | brought-* | dapple. place-*: sitter at y+, set transform="translate(x y) rotate(0 top:180 left:90 right:-90)". One brought-* for each person who came; middle line y 500 from x 330 to 1270, 230 apart. A place laid for nobody: keep plate and chair, drop napkin, glass and brought. -->';
  a.defs += smallDefs();
  // ground: paving, moss between
  a.open('ground').raw(`<path d="M0 0H1600V1000H0Z" fill="${C.joint}"/>`);
  let A = '',
    B = '';
  let k = 0;
  for (let r = 0; r < 6; r++) {
    let x = -60 - (r % 2) * 90;
    while (x < 1620) {
      const w = 150 + s.r() * 120,
        q = s.chip(x + 4, r * 172 - 12, w - 8, 163, 3);
      if (k++ % 3) A += q;
      else B += q;
      x += w;
    }
  }
  a.cut(A, C.slab, 1, { sh: 0.7 });
  a.cut(B, C.slab2, 1, { sh: 0.7 });
  let m = '';
  for (let i = 0; i < 46; i++) {
    const y = Math.floor(s.r() * 6) * 172 - 18 + s.j(3),
      x = s.r() * 1600;
    m += s.slit(x, y, x + 24 + s.r() * 50, y + s.j(2), 5);
  }
  a.cut(m, C.moss, 0, { op: 0.9 });
  for (const [x, y] of [
    [66, 846],
    [1536, 150],
    [128, 164],
  ]) {
    let lf = '';
    for (let i = 0; i < 7; i++) {
      const t = (i / 7) * 6.28 + 0.3;
      lf += s.slit(x, y, x + Math.cos(t) * 46, y + Math.sin(t) * 46, 9);
    }
    a.cut(lf, C.bean2, 1);
    let f = '';
    for (let i = 0; i < 12; i++) {
      const t = (i / 12) * 6.28;
      f += s.slit(x, y, x + Math.cos(t) * 17, y + Math.sin(t) * 17, 4);
    }
    a.cut(f, '#fff6dc', 1);
    a.cut(s.disc(x, y, 5, 5, { n: 6 }), C.carrot, 0);
  }
  a.close();
  // chairs: four, not one of them a pair
  a.open('chairs');
  const chair = (id, x, y, rot, c, c2, kind) => {
    a.open(id, `transform="translate(${x} ${y}) rotate(${rot})"`);
    const fl = rot > 90 || rot < -90 ? [-1, -1] : [1, 1];
    a.cut(
      kind === 1 ? s.disc(0, 0, 92, 88, { n: 11 }) : s.cut('-88,-84! 88,-84! 96,60 70,88! -70,88! -96,60', o),
      c,
      3,
      { dir: fl },
    );
    if (kind === 2) a.cut([-48, -16, 16, 48].map((q) => s.slit(q, -70, q, 76, 5)).join(''), c2, 0, { op: 0.8 });
    if (kind === 0) a.cut(s.cut('-62,-60! 62,-60! 66,50 46,64! -46,64! -66,50', o), c2, 1, { dir: fl });
    if (kind === 1) {
      a.cut(s.disc(0, 0, 66, 63, { n: 10 }), c2, 1, { dir: fl });
    }
    if (kind === 3) {
      a.cut(s.cut('-70,-66! 70,-66! 76,50 56,70! -56,70! -76,50', o), c2, 1, { dir: fl });
      a.cut(
        [...Array(9)].map((_, i) => s.disc(-48 + (i % 3) * 48, -44 + Math.floor(i / 3) * 44, 9, 9, { n: 6 })).join(''),
        c,
        0,
      );
    }
    a.cut(s.cut('-92,70! -40,92 40,92 92,70! 96,92! 44,116 -44,116 -96,92!', o), c, 2, { dir: fl });
    a.close();
  };
  chair('chair-tilde', 520, 148, 180, '#6a5684', '#8d79a6', 0);
  chair('chair-vesna', 1080, 140, 180, '#8a5f3d', '#b98a5c', 2);
  chair('chair-pia', 520, 858, 0, '#5d97a3', '#f1aca3', 1);
  chair('chair-jana', 1080, 866, 0, '#2f5c50', '#c9674f', 3);
  a.close();
  // cloth: lace cut at the edge, holes and all
  a.open('cloth', 'transform="rotate(-.8 800 500)"');
  const edge = (() => {
    const x0 = 196,
      y0 = 196,
      x1 = 1404,
      y1 = 804,
      n = 26,
      mm = 13;
    let d = `M${x0} ${y0}`;
    for (let i = 0; i < n; i++) {
      const w = (x1 - x0) / n;
      d += `q${(w / 2 + s.j(2)).toFixed(0)} ${(-36 + s.j(3)).toFixed(0)} ${w.toFixed(2)} 0`;
    }
    for (let i = 0; i < mm; i++) {
      const w = (y1 - y0) / mm;
      d += `q${(36 + s.j(3)).toFixed(0)} ${(w / 2).toFixed(0)} 0 ${w.toFixed(2)}`;
    }
    for (let i = 0; i < n; i++) {
      const w = (x1 - x0) / n;
      d += `q${(-w / 2 + s.j(2)).toFixed(0)} ${(36 + s.j(3)).toFixed(0)} ${(-w).toFixed(2)} 0`;
    }
    for (let i = 0; i < mm; i++) {
      const w = (y1 - y0) / mm;
      d += `q${(-36 + s.j(3)).toFixed(0)} ${(-w / 2).toFixed(0)} 0 ${(-w).toFixed(2)}`;
    }
    d += 'Z';
    const hole = (x, y, r) => `M${x - r} ${y}l${r} ${-r - 1} ${r} ${r} ${-r} ${r}z`;
    for (let i = 0; i < n; i++) {
      const w = (x1 - x0) / n,
        x = Math.round(x0 + w * (i + 0.5));
      d += hole(x, y0 - 3, 6) + hole(x, y1 + 3, 6);
    }
    for (let i = 0; i < mm; i++) {
      const w = (y1 - y0) / mm,
        y = Math.round(y0 + w * (i + 0.5));
      d += hole(x0 - 3, y, 6) + hole(x1 + 3, y, 6);
    }
    return d;
  })();
  a.cut(edge, C.cloth, 4, { evenodd: 1 });
  const band = (i, w, c) =>
    a.cut(
      `M${196 + i} ${196 + i}H${1404 - i}V${804 - i}H${196 + i}ZM${196 + i + w} ${196 + i + w}V${804 - i - w}H${1404 - i - w}V${196 + i + w}Z`,
      c,
      0,
      { evenodd: 1 },
    );
  band(26, 12, C.stripe);
  band(46, 3, C.stripe);
  band(14, 3, C.stripe);
  a.cut(s.poly('590,198 598,198 602,802 592,802') + s.poly('1002,197 1008,197 1006,803 999,803'), C.cloth2, 0, {
    op: 0.9,
  });
  a.cut(s.slit(200, 500, 1400, 497, 3), C.cloth2, 0);
  a.close();
  // a place
  const place = (id, x, y, rot, p) => {
    const r = (rot * Math.PI) / 180,
      lit = Math.round(Math.cos(r));
    const D = { dir: [lit, lit] };
    a.open('place-' + id, `transform="translate(${x} ${y}) rotate(${rot})"`);
    a.cut(s.cut(p.nap, o), p.c, 2, D);
    a.cut(p.napl.map((q) => s.slit(...q)).join(''), p.c2, 0);
    a.cut(s.disc(0, 0, 98, 98, { n: 14, wob: 0.008 }), p.plate, 3, D);
    a.cut(s.disc(0, 0, 66, 66, { n: 12, wob: 0.01 }), p.well, 1, { dir: [-lit, -lit], edge: 0 });
    p.pattern();
    a.open('fork-' + id);
    a.cut('M-136-70q-3 34 8 42l-2 104q5 6 10 0l-2-104q12-8 9-42l-4 0-1 30-5 0-1-30-4 0-1 30-4 0-1-30z', C.steel, 1, D);
    a.close();
    a.open('knife-' + id);
    a.cut('M122-78q16 14 14 70l-4 8-1 76q-5 6-9 0z', C.steel, 1, D);
    a.close();
    if (p.glass) {
      const [gx, gy] = p.g || [168, -20];
      a.raw(`<g id="glass-${id}" transform="translate(${gx} ${gy}) rotate(${-rot})">`);
      a.cut(s.disc(0, 0, 34, 34, { n: 10 }), C.glass, 2, { attrs: 'opacity=".85"' });
      a.cut(s.disc(0, 0, 26, 26, { n: 9 }), p.glass, 0, { op: 0.75 });
      a.cut('M-20-16q8-12 22-13l1 5q-12 2-18 12zM12 18q8-4 10-14l4 2q-2 12-12 16z', C.white, 0, { op: 0.9 });
      a.raw('</g>');
    }
    a.close();
  };
  const petals = (n, r1, r2, w, c) => () => {
    let d = '';
    for (let i = 0; i < n; i++) {
      const t = (i / n) * 6.283,
        cc = Math.cos(t),
        q = Math.sin(t);
      d += s.slit(cc * r1, q * r1, cc * r2, q * r2, w);
    }
    a.cut(d, c, 0);
  };
  const dots = (n, r, k, c) => () => {
    let d = '';
    for (let i = 0; i < n; i++) {
      const t = (i / n) * 6.283;
      d += s.disc(Math.cos(t) * r, Math.sin(t) * r, k, k, { n: 4 });
    }
    a.cut(d, c, 0);
  };
  place('tilde', 520, 322, 180, {
    c: '#8d79a6',
    c2: '#6a5684',
    nap: '-196,-70! -146,-84! -140,86! -192,92!',
    napl: [
      [-184, -60, -182, 84, 3],
      [-156, -66, -152, 80, 3],
    ],
    plate: C.white,
    well: '#f4ecdf',
    pattern: petals(22, 72, 92, 5, '#8d79a6'),
    glass: '#e9f4f6',
  });
  place('vesna', 1080, 318, 180, {
    c: '#f1aca3',
    c2: '#d9877c',
    nap: '-204,-40! -150,-74! -130,30 -156,92! -196,60!',
    napl: [[-150, -66, -168, 70, 4]],
    plate: '#dbe9ee',
    well: '#f6faf8',
    pattern: () => {
      dots(18, 82, 5.5, '#4f7fa6')();
      petals(9, 22, 48, 8, '#7fb0c9')();
      a.cut(s.disc(0, 0, 12, 12, { n: 7 }), C.carrot, 0);
    },
    glass: '#b8465a',
    g: [-120, -112],
  });
  place('pia', 520, 676, 0, {
    c: '#f6cf9c',
    c2: '#dba866',
    nap: '-150,-86! -200,0! -150,90! -142,0',
    napl: [
      [-186, 0, -148, -70, 3],
      [-186, 4, -148, 74, 3],
    ],
    plate: '#f7d98f',
    well: '#fff3d2',
    pattern: () => {
      a.cut(
        s.poly('-32,8 32,6 20,28 -20,28', { wob: 0.6 }) + s.poly('-2,4 0,-34 26,2') + s.poly('-6,4 -6,-24 -26,4'),
        '#5d97a3',
        0,
      );
      a.cut(s.slit(-46, 40, -12, 40, 5) + s.slit(4, 42, 40, 42, 5), '#8fc0cc', 0);
    },
    glass: '#f3b35f',
    g: [-168, -112],
  });
  place('jana', 1080, 682, 0, {
    c: '#c9674f',
    c2: '#a14a36',
    nap: '-200,-78! -146,-78! -144,88! -198,88!',
    napl: [
      [-188, -70, -186, 80, 3],
      [-172, -70, -171, 80, 3],
      [-156, -70, -156, 80, 3],
    ],
    plate: '#2f6b57',
    well: '#e8f0e4',
    pattern: petals(30, 74, 90, 3, '#a8d3b4'),
    glass: '#e9f4f6',
    g: [162, 36],
  });
  // what each brought
  a.open('brought-jana', 'transform="translate(802 500)"');
  a.cut(s.cut('-196,-96! 150,-128! 196,92! -150,126!', o), J.cloth, 2);
  let ck = '';
  for (let i = 0; i < 7; i++) ck += s.slit(-172 + i * 56, -98 - i * 5, -132 + i * 52, 120 - i * 4, 2.6);
  for (let i = 0; i < 5; i++) ck += s.slit(-186 + i * 9, -72 + i * 44, 160 + i * 9, -98 + i * 44, 2.6);
  a.cut(ck, J.clothb, 0, { op: 0.75 });
  a.cut(s.cut('-176,-22! -140,-30! -138,32! -174,26!', o) + s.cut('140,-30! 176,-24! 174,26! 138,32!', o), J.dish2, 3);
  a.cut(s.disc(0, 0, 148, 106, { n: 14, wob: 0.008 }), J.dish, 3);
  a.cut(s.disc(0, -1, 130, 89, { n: 13, wob: 0.008 }), J.dishl, 0);
  a.cut(s.disc(1, 3, 122, 82, { n: 13, wob: 0.008 }), J.dish2, 0);
  a.cut(s.disc(2, 6, 117, 76, { n: 12, wob: 0.012 }), C.stew, 0);
  a.cut(s.cut('-100,30 -60,64 0,76 60,66 104,30! 60,44 0,54 -60,42', o), C.stew2, 0, { op: 0.7 });
  let bn = '',
    cr = '',
    pa = '';
  for (let i = 0; i < 22; i++) {
    const t = s.r() * 6.28,
      r = Math.sqrt(s.r()),
      x = Math.cos(t) * r * 96,
      y = 4 + Math.sin(t) * r * 58;
    if (i % 3 === 0) cr += s.disc(x, y, 13, 11, { n: 6 });
    else if (i % 3 === 1) bn += s.slit(x - 13, y, x + 13, y + s.j(8), 9);
    else
      pa += s.cut(
        [
          [x, y - 8, 1],
          [x + 7, y - 2],
          [x + 4, y + 7, 1],
          [x - 5, y + 6],
          [x - 8, y - 2, 1],
        ],
        o,
      );
  }
  a.cut(cr, C.carrot, 1);
  a.cut(bn, C.beanp, 1);
  a.cut(pa, C.parsley, 1);
  a.open('two-spoons');
  a.cut(
    s.cut('26,20! 150,-104! 159,-96! 36,30!', o) +
      s.cut('164,-134! 182,-130 186,-112 170,-94 152,-90 148,-106 154,-122', o),
    C.steel,
    2,
  );
  a.cut(
    s.cut('-30,24! -152,-86! -144,-95! -20,14!', o) +
      s.cut('-180,-118! -174,-98 -156,-84 -140,-92 -142,-108 -156,-122 -172,-128', o),
    '#d9dee2',
    2,
  );
  a.close();
  a.close();
  a.open('brought-vesna', 'transform="translate(1268 526)"');
  a.cut(s.disc(0, 0, 76, 74, { n: 12, wob: 0.01 }), '#f3d3c4', 3);
  a.cut(s.disc(1, 2, 62, 60, { n: 11 }), '#d9a894', 0);
  a.defs += `<path id="bn" d="${s.cut('-13,1 -7,-9 7,-8 13,0 8,8 1,5 -7,9', { wob: 0.4 })}"/>`;
  let be = '';
  for (let i = 0; i < 21; i++) {
    const t = i * 2.4,
      r = Math.sqrt(i / 21) * 50;
    be += `<use href="#bn" transform="translate(${((Math.cos(t) * r) | 0) + 2} ${((3 + Math.sin(t) * r) | 0) + 3}) rotate(${(i * 67) % 360})" fill="${a.ink}" opacity=".22"/><use href="#bn" transform="translate(${(Math.cos(t) * r) | 0} ${(3 + Math.sin(t) * r) | 0}) rotate(${(i * 67) % 360})" fill="${['#c4da98', '#b0cb80', '#d6e6b2'][i % 3]}"/>`;
  }
  a.raw(be);
  a.cut(
    s.cut('-120,60! -92,74 -52,84 -8,82! -46,98 -92,90', o) + s.cut('-20,112! 14,98 54,96 84,104! 52,116 14,118', o),
    C.bean,
    2,
  );
  a.cut(s.cut('64,74! 88,86 104,108 108,136! 84,124 70,102', o), C.bean2, 2);
  a.cut(
    [
      [-86, 80],
      [-66, 86],
      [-46, 88],
    ]
      .map(([x, y]) => s.disc(x, y, 5, 5, { n: 5 }))
      .join(''),
    C.beanp,
    0,
  );
  a.close();
  a.open('brought-pia', 'transform="translate(370 486)"');
  const stc = ['#f1aca3', '#f6cf9c', '#c7d9b4', '#c9bedb', '#fdf3e3'];
  a.defs += `<path id="tstub" d="${s.poly('16,-8 96,-17 97,-6 93,0 97,6 96,17 16,8', { wob: 0.5 })}"/>`;
  for (let i = 0; i < 9; i++)
    a.raw(
      `<g transform="rotate(${-58 + i * 14.5})"><use href="#tstub" x="2" y="3" fill="${a.ink}" opacity=".2"/><use href="#tstub" fill="${stc[(i * 2) % 5]}"/><path d="M56-6l24-2 0 3-24 2zM56 3l18 1 0 3-18-1z" fill="#4b6a7c" opacity=".5"/></g>`,
    );
  a.open('paper-boat', 'transform="translate(-66 -6) rotate(-72)"');
  a.cut(s.cut('-66,0! -30,-22 0,-26 30,-22 66,0! 30,22 0,26 -30,22', o), C.white, 3);
  a.cut(s.cut('-66,0! -30,-22 0,-26 30,-22 66,0! 0,-2', o), '#e2ecef', 0);
  a.cut(s.poly('-18,0 0,-30 20,0 0,28'), '#f1aca3', 1);
  a.cut(s.poly('0,-30 20,0 0,28 2,0'), '#d9877c', 0);
  a.close();
  a.close();
  a.open('brought-tilde', 'transform="translate(806 300)"');
  a.cut(s.poly('-82,-54 72,-64 80,38 -74,50'), '#f6e3cc', 2);
  a.cut(s.poly('-82,-54 72,-64 4,6'), '#ecd2b4', 1);
  a.raw('<g transform="rotate(7) translate(14 12)">');
  a.cut(s.poly('-62,-34 66,-38 68,48 -60,52'), C.white, 2);
  a.cut('M-44-12q8-8 14 0t14 0 14 0 14 0 14-2M-44 10q8-8 14 0t14 0 14 0 12-2M-44 30q8-8 14 0t14 0', 'none', 0, {
    attrs: 'stroke="#6a5684" stroke-width="2.6" stroke-linecap="round"',
  });
  a.raw('</g>');
  a.raw('<g transform="translate(88 6) rotate(28)">');
  a.cut(s.cut('-6,-70! 6,-70! 7,46 0,70! -7,46', o), '#33476a', 2);
  a.cut(s.poly('-3,56 3,56 0,70'), '#e9b23e', 0);
  a.cut(s.chip(-7, -10, 14, 6), '#e9b23e', 0);
  a.raw('</g>');
  a.close();
  a.open('bread', 'transform="translate(768 700) rotate(-5) scale(.78)"');
  a.cut(s.cut('-150,-44! 150,-48! 158,48! -152,54!', o), C.wood, 3);
  a.cut(s.slit(-136, -20, 140, -24, 2) + s.slit(-136, 22, 146, 20, 2), C.wood2, 0, { op: 0.6 });
  a.cut(s.cut('-130,0 -116,-34 -60,-42 10,-38 50,-30! 54,32! 10,38 -60,40 -116,32', o), C.bread, 2);
  a.cut([-92, -56, -20, 16].map((x) => s.slit(x - 8, 26, x + 12, -28, 9)).join(''), C.crumb, 0);
  for (const x of [72, 106]) {
    a.cut(
      s.cut(
        [
          [x - 10, -34, 1],
          [x + 18, -30],
          [x + 24, 4],
          [x + 14, 34],
          [x - 8, 36, 1],
          [x - 14, 0],
        ],
        o,
      ),
      C.bread2,
      2,
    );
    a.cut(
      s.cut(
        [
          [x - 6, -28],
          [x + 14, -24],
          [x + 18, 4],
          [x + 10, 28],
          [x - 5, 29],
          [x - 9, 0],
        ],
        o,
      ),
      C.crumb,
      0,
    );
  }
  a.close();
  // one pin taken off and put down among the crumbs
  a.raw(small(0, 668, 566, 0.3, { id: 'pin-put-down', rot: 20 }));
  // light through a tree: leaves' shadows, the stage sways this group
  a.open('dapple', 'fill="#39527c" opacity=".13"');
  const leafs = [];
  const tw = [
    [-40, 60, 30],
    [120, -20, 60],
    [300, 30, 110],
    [40, 240, 20],
    [1500, -10, 130],
    [1330, 60, 160],
    [1600, 220, 200],
    [1440, 960, 250],
    [1590, 820, 210],
    [-20, 960, 330],
  ];
  for (const [x, y, r] of tw) {
    let d = '';
    for (let i = 0; i < 6; i++) {
      const t = ((r + i * 26 - 60) * Math.PI) / 180,
        L = 120 + s.r() * 70,
        bx = x + Math.cos((r * Math.PI) / 180) * i * 34,
        by = y + Math.sin((r * Math.PI) / 180) * i * 34;
      const ex = bx + Math.cos(t) * L,
        ey = by + Math.sin(t) * L;
      d += `M${bx | 0} ${by | 0}Q${((bx + ex) / 2 - Math.sin(t) * 44) | 0} ${((by + ey) / 2 + Math.cos(t) * 44) | 0} ${ex | 0} ${ey | 0}Q${((bx + ex) / 2 + Math.sin(t) * 40) | 0} ${((by + ey) / 2 - Math.cos(t) * 40) | 0} ${bx | 0} ${by | 0}Z`;
    }
    leafs.push(d);
  }
  a.raw(`<path d="${leafs.join('')}"/>`);
  a.close();
  return a;
}
