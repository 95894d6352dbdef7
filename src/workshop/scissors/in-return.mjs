// The door of the flat, shut, from the landing, in the last of Saturday; and on the sill beside it a blue dish, tied up.
// Only drawing enters here; art.mjs writes the file.
// Secret: the light under the door is broken in two places. Somebody stands on the other side.
import { Sheet } from './scissors.mjs';
import { numerals } from './numerals.mjs';
import { many, O, rings } from './pieces.mjs';

const C = {
  wall: '#a99bc4',
  wall2: '#b9acd0',
  wall3: '#cdbdd6',
  wall4: '#e3cdd2',
  wall5: '#f5e0cc',
  print: '#8f81ae',
  milk: '#fdf3e3',
  milk2: '#e0d2cf',
  milk3: '#c6b9c6',
  door: '#9dba97',
  door2: '#7f9f80',
  door3: '#b7cfae',
  shade: '#33476a',
  shade2: '#263655',
  shade3: '#5a6f96',
  dado: '#8d79a6',
  dado2: '#7a6795',
  gilt: '#eab54d',
  gilt2: '#b9812f',
  glow: '#fff3cf',
  glow2: '#f8d9a0',
  sky: '#cfe8f2',
  sky2: '#e6ecea',
  sky3: '#f6cf9c',
  sky4: '#f1b99c',
  sea: '#8fb6cc',
  sea2: '#6d97b8',
  hill: '#8d8fb5',
  tile: '#e4d3cf',
  tile2: '#a99cc0',
  coir: '#b58a5e',
  coir2: '#966e47',
  dish: '#2f66b0',
  dish2: '#23508f',
  dish3: '#5b8fd0',
  linen: '#fbf2e2',
  check: '#cf6a55',
  steel: '#c5ccd3',
  leaf: '#2f7a6f',
  leaf2: '#1d5b57',
  leaf3: '#6fae9b',
};

const HEAD =
  '<!-- IN RETURN, Saturday, dusk. sheet: right (x>992 is more landing). safe: 0,0 992x1000. focal: the dish 792,540, then the door 380,480. ' +
  'feet line y 900. phone 4:3: 0,200 1000x750. Layers far mid near; animate: light window-lights window-boat glitter under-door fanlight aspidistra. -->';

function landing(a, s) {
  a.raw(`<path d="M-30-30H1630V1030H-30Z" fill="${C.wall}"/>`);
  a.open('light');
  rings(a, s, 800, 400, [
    [640, C.wall2],
    [480, C.wall3],
    [340, C.wall4],
    [236, C.wall5],
  ]);
  a.close();
  a.defs += '<path id="lfp" d="M0-13Q9-8 7 2 4 10 0 14-4 10-7 2-9-8 0-13Z"/>';
  a.raw(
    `<g fill="${C.print}" opacity=".36">${many(84, (i) => `<use href="#lfp" x="${20 + (i % 14) * 118 + (((i / 14) | 0) % 2) * 59}" y="${40 + ((i / 14) | 0) * 96}"/>`)}</g>`,
  );
  a.cut(s.poly('-30,620 1630,612 1630,830 -30,836'), C.dado, 1);
  a.cut(
    many(12, (i) => s.rect(-24 + i * 140, 652, 112, 140)),
    C.dado2,
    0,
    { op: 0.6 },
  );
  a.cut(s.poly('-30,608 1630,600 1630,624 -30,632'), C.milk, 2);
  a.cut(s.poly('-30,824 1630,818 1630,846 -30,852'), C.milk2, 1);
  a.cut(s.poly('-30,846 1630,840 1630,1030 -30,1030'), C.tile, 1);
  let d = '';
  for (let r = 0; r < 4; r++)
    for (let c = -1; c < 13; c++)
      if ((r + c) % 2) {
        const y = [846, 882, 928, 986, 1060],
          w = (k) => 126 + k * 16,
          x = (k, q) => 420 + (q - 4) * w(k);
        d += s.poly(
          [
            [x(r, c), y[r]],
            [x(r, c + 1), y[r]],
            [x(r + 1, c + 1), y[r + 1]],
            [x(r + 1, c), y[r + 1]],
          ],
          { wob: 0.6 },
        );
      }
  a.cut(d, C.tile2, 0, { op: 0.6 });
}

/** Across the water they are putting the lamps on. */
function view(a, s) {
  a.defs += '<clipPath id="rw"><path d="M668 176H934V576H668Z"/></clipPath>';
  a.raw('<g clip-path="url(#rw)">');
  a.raw(`<path d="M660 170H940V580H660Z" fill="${C.sky}"/>`);
  a.cut(s.poly('660,300 940,290 940,580 660,580'), C.sky2, 0);
  a.cut(s.poly('660,366 940,360 940,580 660,580'), C.sky3, 0);
  a.cut(s.poly('660,412 940,408 940,580 660,580'), C.sky4, 0);
  a.cut(s.disc(736, 430, 44, 43, { n: 10 }), C.glow, 0);
  a.cut(s.cut('650,452! 700,430 750,440 800,414 850,432 900,408 950,424! 950,500! 650,500!', O), C.hill, 1);
  a.cut(
    many(16, (i) => s.chip(672 + i * 17, 448 + ((i * 13) % 30), 9, 22, 0.6)),
    C.shade3,
    0,
    { op: 0.7 },
  );
  a.open('window-lights');
  a.cut(
    many(13, (i) => s.chip(676 + i * 20 + (i % 3) * 3, 456 + ((i * 17) % 32), 5, 6, 0.4)),
    C.glow,
    0,
  );
  a.close();
  a.cut(s.poly('650,488 950,484 950,590 650,590'), C.sea, 1);
  a.open('glitter');
  a.cut(
    many(8, (i) => s.slit(706 + ((i * 37) % 60), 498 + i * 10, 734 + ((i * 37) % 70), 498 + i * 10, -4)),
    C.glow,
    0,
  );
  a.close();
  a.open('window-boat');
  a.cut(s.poly('856,506 926,504 916,524 864,525', { wob: 0.6 }), C.shade, 1);
  a.cut(s.poly('872,492 908,491 908,505 872,506', { wob: 0.5 }), C.milk, 1);
  a.cut(s.poly('884,474 896,474 897,492 883,492', { wob: 0.4 }), C.shade2, 0);
  a.cut(s.chip(876, 496, 5, 5, 0.3) + s.chip(886, 496, 5, 5, 0.3) + s.chip(896, 496, 5, 5, 0.3), C.gilt, 0);
  a.close();
  a.raw('</g>');
  const pane = (x0, y0, x1, y1) => `M${x0} ${y0}V${y1}H${x1}V${y0}Z`;
  a.cut(
    s.rect(644, 152, 314, 450) +
      pane(670, 178, 794, 360) +
      pane(808, 178, 932, 360) +
      pane(670, 374, 794, 580) +
      pane(808, 374, 932, 580),
    C.milk,
    2,
    { evenodd: 1 },
  );
  a.cut(s.slit(688, 330, 756, 200, 8) + s.slit(706, 340, 764, 242, 5) + s.slit(826, 336, 890, 206, 8), '#fff', 0, {
    op: 0.5,
  });
  a.open('sill');
  a.cut(s.poly('612,592 992,586 1000,622 604,628'), C.milk, 3);
  a.cut(s.poly('604,616 1000,610 1000,622 604,628'), C.milk3, 0);
  a.close();
}

function door(a, s) {
  a.open('door');
  a.cut('M180 846V220C180 112 270 62 376 62S572 112 572 220V842Z', C.milk, 3);
  a.cut('M206 846V224C206 134 286 90 376 90S546 134 546 224V842Z', C.milk2, 0);
  // half a flower, lit from inside
  a.open('fanlight');
  a.cut('M214 252C214 150 290 104 376 104S538 150 538 252Z', C.shade3, 0);
  a.defs += `<path id="fpet" d="${s.cut('-4,-42! -30,-74 -34,-112 -16,-130 0,-122! 16,-130 34,-112 30,-74 4,-42!', O)}"/>`;
  a.raw(
    [-76, -38, 0, 38, 76]
      .map(
        (r) =>
          `<use href="#fpet" transform="translate(376 250) rotate(${r})" fill="${C.glow}"/><use href="#fpet" transform="translate(376 250) rotate(${r}) scale(.56 .9)" fill="${C.glow2}"/>`,
      )
      .join(''),
  );
  a.cut('M336 252Q340 214 376 212T416 252Z', C.gilt, 1);
  a.close();
  a.cut(s.poly('200,248 552,246 552,270 200,272'), C.milk, 2);
  a.cut(s.poly('214,272 538,270 540,842 212,844'), C.door, 1);
  a.cut(s.poly('214,272 232,272 230,844 212,844'), C.door3, 0);
  for (const [x, y, w, h] of [
    [250, 308, 108, 206],
    [394, 306, 108, 207],
    [250, 620, 108, 176],
    [394, 618, 108, 177],
  ]) {
    a.cut(s.rect(x, y, w, h), C.door2, 1, { dir: [-1, -1], edge: 0 });
    a.cut(s.rect(x + 12, y + 12, w - 22, h - 22), C.door3, 1);
  }
  a.cut(s.poly('320,548 434,546 435,580 319,582', { wob: 0.8 }), C.gilt, 2);
  a.cut(s.slit(334, 565, 420, 564, 5), C.gilt2, 0);
  a.cut(s.disc(376, 430, 27, 30, { n: 10 }), C.gilt, 2);
  a.cut(numerals(s, '2', 366, 416, 0.29), C.shade2, 0, { evenodd: 1 });
  a.cut(s.disc(512, 556, 15, 15, { n: 9 }), C.gilt, 2);
  a.cut(s.disc(508, 551, 5, 5, { n: 6 }), C.glow, 0);
  a.cut(s.rect(590, 470, 26, 58), C.gilt, 1);
  a.cut(s.disc(603, 498, 8, 8, { n: 7 }), C.milk, 1);
  a.close();
  a.open('under-door');
  a.cut(s.poly('216,838 536,836 538,846 214,848', { wob: 0.4 }), C.glow, 0);
  a.cut(s.poly('216,848 538,846 590,876 170,880', { wob: 1 }), C.glow2, 0, { op: 0.6 });
  a.close();
  // two places where it is not
  a.cut(
    s.poly('322,836 358,836 358,848 320,848', { wob: 0.4 }) + s.poly('392,836 428,835 430,847 392,848', { wob: 0.4 }),
    C.shade2,
    0,
  );
  a.cut(
    s.poly('320,848 358,848 352,880 300,880', { wob: 0.6 }) + s.poly('392,848 430,847 452,879 398,880', { wob: 0.6 }),
    C.tile2,
    0,
    { op: 0.75 },
  );
}

function mat(a, s) {
  a.open('mat');
  a.cut(s.poly('212,876 546,874 584,944 172,948'), C.coir, 2);
  a.cut(
    many(7, (i) => s.slit(206 - i * 5, 886 + i * 9, 552 + i * 5, 884 + i * 9, 3)),
    C.coir2,
    0,
    { op: 0.5 },
  );
  a.raw(
    `<path d="${s.disc(452, 912, 70, 21, { n: 11, wob: 0.01 })}" fill="none" stroke="${C.milk}" stroke-width="5" opacity=".5"/>`,
  );
  a.close();
}

/** Covered, tied, and with both spoons. */
function dish(a, s) {
  a.open('blue-dish', 'transform="translate(792 528) scale(.76)"');
  a.cut(s.cut('-120,100! 0,94 140,98! 196,112 40,120 -100,116!', O), C.shade2, 0, { op: 0.25 });
  a.cut(s.cut('-34,-48! -66,-108 -58,-116! -18,-56!', O) + s.cut('34,-46! 62,-106 54,-114! 18,-54!', O), C.steel, 1);
  a.cut(s.disc(-66, -124, 14, 20, { n: 8 }) + s.disc(62, -122, 14, 20, { n: 8 }), C.steel, 2);
  a.cut(
    s.cut('-150,26! -128,-4 -126,-10! -104,20 -106,50! -140,52!', O) +
      s.cut('150,26! 128,-4 126,-10! 104,20 106,50! 140,52!', O),
    C.dish2,
    2,
  );
  a.cut(
    s.cut('-128,-6! -60,-18 0,-20 60,-18 128,-6! 124,52 104,88 60,104 0,108 -60,104 -104,88 -124,52', O),
    C.dish,
    3,
  );
  a.cut(s.cut('-118,26! -60,34 0,36 60,34 118,26! 116,44 60,52 0,54 -60,52 -116,44!', O), C.dish3, 0);
  a.cut(s.cut('-100,80! -50,96 0,100 50,96 100,80! 60,104 0,108 -60,104!', O), C.dish2, 0);
  a.cut(
    s.cut('-132,-4! -100,-34 -50,-52 0,-56 50,-52 100,-34 132,-4! 92,10 60,-2 30,14 0,2 -30,14 -60,-2 -92,10!', O),
    C.linen,
    2,
  );
  a.cut(
    many(7, (i) => s.slit(-90 + i * 30, -30 + Math.abs(i - 3) * 5, -104 + i * 35, 4, 2.6)) +
      s.slit(-110, -22, 110, -22, 2.6) +
      s.slit(-76, -40, 76, -40, 2.4),
    C.check,
    0,
    { op: 0.75 },
  );
  a.cut(s.cut('-4,-54! -52,-92 -74,-72 -56,-52!', O) + s.cut('4,-54! 52,-92 74,-72 56,-52!', O), C.linen, 2);
  a.cut(s.cut('-8,-50! -30,-22 -20,-12! 2,-44!', O) + s.cut('8,-50! 32,-24 22,-12! -2,-44!', O), C.linen, 1);
  a.cut(s.disc(0, -54, 13, 12, { n: 8 }), C.check, 1);
  a.close();
}

function more(a, s) {
  a.open('more-landing');
  a.cut(s.rect(1090, 250, 230, 590), C.milk, 2);
  a.cut(s.rect(1112, 272, 186, 568), C.shade3, 1);
  a.cut(s.rect(1136, 300, 138, 200) + s.rect(1136, 560, 138, 230), C.shade, 0);
  a.cut(s.disc(1280, 560, 12, 12, { n: 8 }), C.gilt, 1);
  a.cut(s.rect(1400, 330, 130, 170), C.milk, 2);
  a.cut(s.rect(1414, 344, 102, 142), C.wall3, 0);
  a.close();
}

/** The stair that one has come up. */
function near(a, s) {
  a.open('newel');
  a.raw('<g>');
  for (let i = 0; i < 4; i++) a.cut(s.chip(-14 + i * 34 - 96, 716 + (3 - i) * 40, 14, 330), C.shade, 3);
  a.cut(s.poly('-40,756 60,640 74,656 -40,786'), C.shade2, 4);
  a.cut(s.poly('46,612 116,608 114,1040 50,1040'), C.shade, 4);
  a.cut(s.poly('46,612 62,611 66,1040 50,1040'), C.shade3, 0);
  a.cut(s.poly('34,592 128,588 130,616 36,620'), C.shade2, 2);
  a.cut(s.disc(81, 552, 38, 37, { n: 10 }), C.gilt, 3);
  a.cut(s.slit(58, 548, 74, 524, 8), C.glow, 0);
  a.raw('</g>').close();
  a.open('aspidistra');
  const leaf = (d, c) => a.cut(s.cut(d, O), c, 3);
  leaf('900,1040! 832,960 806,884 822,850! 872,900 916,970 930,1040!', C.leaf2);
  leaf('930,1040! 920,930 940,836 972,790! 1000,870 990,960 968,1040!', C.leaf);
  leaf('960,1040! 1000,940 1060,880 1110,864! 1092,930 1050,990 1000,1040!', C.leaf2);
  a.cut(s.slit(906, 1030, 828, 868, 5) + s.slit(948, 1030, 970, 812, 6) + s.slit(974, 1030, 1096, 878, 5), C.leaf3, 0, {
    op: 0.8,
  });
  a.close();
}

/** The last page's door. */
export function inReturn({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#2b2a50', edge: '#fff8ee', seed: 71 });
  const s = a.s;
  a.meta = HEAD;
  a.open('far');
  landing(a, s);
  view(a, s);
  more(a, s);
  a.close();
  a.open('mid');
  door(a, s);
  mat(a, s);
  dish(a, s);
  a.raw(`<g id="people">${people}</g>`);
  a.close();
  a.open('near');
  near(a, s);
  a.close();
  return a;
}
