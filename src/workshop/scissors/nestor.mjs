// Nestor Duarte, third floor, moving out: large, in braces, with a box that has everything in it that did not fit in the other
// boxes, and the rug. Posed as a b. Only drawing enters here.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';

const C = {
  shirt: '#b7c4d6',
  shirt2: '#93a4bb',
  check: '#6f83a6',
  vest: '#fbf2e2',
  trou: '#6b5a48',
  trou2: '#54463a',
  brace: '#7c3a46',
  boot: '#3a3038',
  boot2: '#241d26',
  skin: '#d3a078',
  skin2: '#b5835f',
  beard: '#3a2b28',
  beard2: '#55403a',
  box: '#cfa46c',
  box2: '#a97f4b',
  box3: '#e0bd8b',
  tape: '#f0e2c8',
  leaf: '#5f8843',
  leaf2: '#436a38',
  pot: '#9a5a44',
  steel: '#b9c1c9',
  steel2: '#8d98a5',
  gilt: '#e9b23e',
  frame: '#8d5a36',
  sea: '#8fbfc0',
  rug: '#8d4a5c',
  rug2: '#6c3547',
  rug3: '#d9b98a',
};
const O = { wob: 0.5, kick: 3 };

function legs(a, s) {
  a.open('legs').cut(
    s.cut('132,540! 202,540! 198,640 190,732! 140,732! 134,640', O) +
      s.cut('198,540! 270,540! 272,640 266,732! 216,732! 206,640', O),
    C.trou,
    1,
  );
  a.cut(s.slit(166, 570, 164, 728, 4) + s.slit(236, 570, 242, 728, 4), C.trou2, 0);
  a.cut(
    s.cut('138,724! 194,724! 196,773! 104,773! 106,756 130,744', O) +
      s.cut('212,724! 268,724! 280,744 302,756 304,773! 210,773!', O),
    C.boot,
    1,
  )
    .cut(s.poly('104,765 196,765 196,774 103,774') + s.poly('210,765 304,765 305,774 210,774'), C.boot2, 0)
    .close();
}

function body(a, s) {
  const d =
    '158,204! 118,220 98,270 92,350 96,440 112,520 128,556! 202,566 276,556! 292,520 304,440 306,350 298,270 280,220 240,204! 200,226';
  a.open('shirt').cut(s.cut(d, O), C.shirt, 3);
  a.defs += `<clipPath id="sh"><path d="${s.cut(d, { wob: 0 })}"/></clipPath>`;
  a.raw('<g clip-path="url(#sh)">')
    .cut(
      [0, 1, 2, 3, 4, 5, 6, 7].map((i) => s.slit(100 + i * 29, 200, 96 + i * 30, 566, 3)).join('') +
        [0, 1, 2, 3, 4, 5, 6, 7, 8].map((i) => s.slit(84, 246 + i * 38, 316, 243 + i * 38, 3)).join(''),
      C.check,
      0,
      { op: 0.6 },
    )
    .raw('</g>');
  a.cut(s.cut('180,206! 222,206! 212,244 201,262 190,244', O), C.vest, 1);
  a.cut(
    s.cut('176,204! 200,262! 180,268 158,222!', O) + s.cut('226,204! 202,262! 222,268 244,222!', O),
    C.shirt2,
    1,
  ).close();
  a.open('braces')
    .cut(s.poly('146,212 160,208 158,556 142,554') + s.poly('244,208 258,212 264,554 248,556'), C.brace, 1)
    .close();
}

/** A rug under one arm. It has been beaten weekly, and written down. */
function rug(a, s) {
  a.open('rug', 'transform="rotate(-12 330 420)"').cut(
    s.cut('296,250! 342,246! 356,420 350,598! 300,602! 292,420', O),
    C.rug,
    3,
  );
  a.cut(
    s.poly('294,290 350,286 351,300 294,304') +
      s.poly('296,330 354,327 354,335 296,338') +
      s.poly('296,524 354,521 354,535 296,538') +
      s.poly('296,490 355,487 355,495 296,498'),
    C.rug3,
    0,
  );
  a.cut(s.disc(319, 249, 24, 11, { n: 9 }), C.rug2, 1)
    .cut(s.disc(318, 249, 14, 6, { n: 8 }), C.rug, 0)
    .cut(s.disc(318, 249, 6, 3, { n: 6 }), C.rug2, 0);
  a.cut([0, 1, 2, 3, 4, 5].map((i) => s.slit(303 + i * 9, 598, 302 + i * 9, 616, 3)).join(''), C.rug3, 0).close();
}

function head(a, s, n) {
  a.open('head', 'transform="rotate(6 200 190)"').cut(
    s.cut('168,150! 232,150! 238,206 200,224 164,206', O),
    C.skin2,
    1,
  );
  a.cut(s.cut('150,130! 146,180 162,216 200,232 238,216 254,180 250,130! 200,150', O), C.beard, 2).cut(
    s.slit(164, 190, 176, 216, 5) + s.slit(200, 206, 202, 228, 5) + s.slit(238, 190, 226, 216, -5),
    C.beard2,
    0,
  );
  a.cut(s.disc(146, 136, 10, 15, { n: 6 }) + s.disc(254, 136, 10, 15, { n: 6 }), C.skin2, 1);
  a.cut(s.cut('200,62! 236,74 252,108 250,146 236,172 200,184 164,172 150,146 148,108 164,74', O), C.skin, 2);
  a.cut(
    s.cut('148,112! 142,80 156,54 184,46 204,52! 226,44 250,60 256,88 252,114! 236,84 204,76 168,82', O),
    C.beard,
    2,
  ).cut(s.slit(164, 66, 190, 56, 5) + s.slit(212, 60, 240, 68, 5), C.beard2, 0);
  a.cut(s.cut('186,50! 176,26 190,14! 198,30 210,16! 216,34 206,54!', O), C.beard, 1);
  a.raw(small(n, 200, 130, 0.47, { rot: 7 })).close();
}

function box(a, s) {
  a.open('box', 'transform="translate(-8 6) rotate(-3 190 440)"');
  // what is in it
  a.open('plant').cut(
    s.cut('150,386! 128,340 96,330 86,308! 120,306 146,330 156,380!', O) +
      s.cut('156,386! 150,330 160,296 176,280! 186,316 176,350 168,386!', O) +
      s.cut('164,388! 178,350 204,334 224,338! 210,364 186,372 172,390!', O),
    C.leaf,
    2,
  );
  a.cut(s.slit(154, 380, 96, 314, 3) + s.slit(162, 380, 174, 292, 3), C.leaf2, 0)
    .cut(s.cut('130,378! 194,376! 188,420! 136,420!', O), C.pot, 1)
    .close();
  a.cut(s.poly('206,336 266,326 278,400 218,410', { wob: 0.8 }), C.frame, 2)
    .cut(s.poly('215,344 259,337 268,392 225,399', { wob: 0.6 }), C.sea, 0)
    .cut(s.cut('224,392! 236,372 248,384 258,368! 266,391!', O), C.leaf2, 0);
  a.cut(s.poly('276,330 284,328 292,404 284,405', { wob: 0.4 }), C.frame, 1)
    .cut(s.disc(276, 312, 24, 22, { n: 10 }), C.steel, 2)
    .cut(s.disc(276, 312, 16, 14, { n: 9 }), C.steel2, 0);
  // flaps and front
  a.cut(s.poly('86,410 62,386 74,378 104,398') + s.poly('300,396 330,374 336,386 306,410'), C.box2, 1);
  a.cut(s.poly('88,404 304,394 300,540 94,548'), C.box, 3)
    .cut(s.poly('88,404 304,394 303,410 89,420'), C.box3, 0)
    .cut(s.poly('184,400 208,399 208,470 186,471'), C.tape, 0, { op: 0.8 });
  a.cut(s.poly('170,478 226,476 226,492 170,494'), C.box2, 0);
  // this side up, upside down
  a.cut('M116 520l0-22-9 0 15-16 15 16-9 0 0 22z', C.box2, 0, { attrs: 'transform="rotate(180 122 501)"' }).close();
}

function arms(a, s) {
  a.open('arm-left').cut(s.cut('138,528! 120,522 104,532 104,550 120,562 142,558!', O), C.skin, 2);
  a.cut(s.cut('142,212! 104,228 76,300 64,390 68,468 84,528 110,556! 130,530! 108,480 104,400 120,320', O), C.skin, 2);
  a.cut(s.cut('148,208! 101,222 73,290 61,366! 107,384! 120,320', O), C.shirt, 2)
    .cut(s.poly('66,360 108,372 106,392 63,380'), C.shirt2, 1)
    .close();
  a.open('arm-right').cut(s.cut('266,520! 282,512 300,520 304,538 290,552 268,550!', O), C.skin, 2);
  a.cut(
    s.cut('258,212! 296,230 324,300 336,390 332,462 316,516 296,548! 274,524! 294,470 296,400 280,320', O),
    C.skin,
    2,
  );
  a.cut(s.cut('252,208! 299,224 327,288 339,361! 293,382! 280,320', O), C.shirt, 2)
    .cut(s.poly('334,354 292,370 294,390 338,374'), C.shirt2, 1)
    .close();
}

/** Nestor; n petals open. */
export function nestor(n = 3) {
  const a = new Sheet(400, 800, { ink: '#2a2440', edge: '#fff8ee', seed: 19 }),
    s = a.s;
  a.meta =
    '<!-- NESTOR DUARTE. 400x800, feet at 200,772. Groups: rug legs shirt braces head flower box plant arm-left arm-right. -->';
  a.defs += smallDefs();
  a.open('figure-nestor');
  rug(a, s);
  legs(a, s);
  body(a, s);
  head(a, s, n);
  box(a, s);
  arms(a, s);
  a.close();
  return a;
}
