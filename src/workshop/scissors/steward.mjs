// The steward on the gate, Wednesday: very nice. A striped blazer, a straw boater, white gloves, and both arms out to show
// where one goes. Posed as a T. Only drawing enters here.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';

const C = {
  blazer: '#c7d9b4',
  blazer2: '#a6bf93',
  blazer3: '#d9e6c9',
  stripe: '#fdf6e6',
  shirt: '#fffdf4',
  tie: '#2f6b57',
  trou: '#f3ead4',
  trou2: '#d9cdb0',
  shoe: '#fdf8ea',
  shoe2: '#8d5a36',
  glove: '#fffdf6',
  glove2: '#dfe3d6',
  skin: '#b98560',
  skin2: '#9a6a49',
  hair: '#4a3328',
  straw: '#e6d3a3',
  straw2: '#c4ab74',
  ribbon: '#2f6b57',
  gilt: '#e9b23e',
  board: '#46675a',
  paper: '#fbf7e6',
};
const O = { wob: 0.5, kick: 3 };

function legs(a, s) {
  a.open('legs')
    .cut(s.cut('152,500! 204,500! 200,600 194,742! 160,742! 152,600', O), C.trou, 1)
    .cut(s.cut('198,500! 250,500! 250,600 242,742! 208,742! 202,600', O), C.trou, 1);
  a.cut(s.slit(176, 520, 176, 738, 2.4) + s.slit(226, 520, 226, 738, 2.4), C.trou2, 0);
  a.cut(
    s.cut('158,738! 196,738! 198,773! 124,773! 126,758 146,750', O) +
      s.cut('206,738! 244,738! 256,750 276,758 278,773! 204,773!', O),
    C.shoe,
    1,
  );
  a.cut(
    s.cut('126,760! 150,752 158,764! 150,773! 124,773!', O) + s.cut('276,760! 252,752 244,764! 252,773! 278,773!', O),
    C.shoe2,
    0,
  ).close();
}

function blazer(a, s) {
  const body =
    '162,200! 140,220 134,280 138,360 140,440 134,524! 200,536 268,524! 262,440 264,360 268,280 260,220 238,200! 200,222';
  a.open('blazer').cut(s.cut(body, O), C.blazer, 3);
  a.defs += `<clipPath id="bl"><path d="${s.cut(body, { wob: 0 })}"/></clipPath>`;
  a.raw('<g clip-path="url(#bl)">')
    .cut(
      [-3, -2, -1, 0, 1, 2, 3]
        .map((i) =>
          s.poly(
            [
              [196 + i * 20, 190],
              [203 + i * 20, 190],
              [204 + i * 22, 540],
              [195 + i * 22, 540],
            ],
            { wob: 0.6 },
          ),
        )
        .join(''),
      C.stripe,
      0,
      { op: 0.85 },
    )
    .raw('</g>');
  a.cut(s.cut('176,204! 224,204! 212,280 202,330 190,280', O), C.shirt, 1).cut(
    s.cut('192,224! 208,224! 206,240 212,300 201,322 190,300 195,240', O),
    C.tie,
    1,
  );
  a.cut(
    s.cut('164,200! 180,204! 200,330! 178,312! 152,232', O) + s.cut('236,200! 221,204! 203,330! 224,312! 248,232', O),
    C.blazer3,
    1,
  );
  a.cut(s.disc(202, 372, 6, 6, { n: 6 }) + s.disc(202, 424, 6, 6, { n: 6 }), C.gilt, 1);
  a.cut(s.poly('146,440 182,437 183,449 147,452') + s.poly('222,437 258,440 257,452 221,449'), C.blazer2, 0);
  // a handkerchief that has been ironed, in four points
  a.cut(s.cut('222,292! 228,278! 234,288! 240,276! 246,288! 250,280! 250,296! 223,299!', O), C.shirt, 1).close();
}

function armOut(a, s) {
  a.open('arm-showing').cut(
    s.cut('58,306! 40,288 22,276 12,262! 22,258 34,266! 32,248 40,242 48,262! 58,250 66,256 70,276 80,300!', O),
    C.glove,
    2,
  );
  a.cut(s.slit(38, 270, 54, 290, 2.4), C.glove2, 0);
  a.cut(s.cut('164,206! 132,232 100,276 78,290! 56,306! 70,336! 108,334 142,312 164,276', O), C.blazer3, 2);
  a.cut(s.slit(150, 236, 100, 296, 5) + s.slit(160, 262, 108, 320, 5), C.stripe, 0, { op: 0.9 });
  a.cut(s.poly('78,288 64,300 82,336 94,332', { wob: 0.6 }), C.shirt, 1).close();
}

function armClicker(a, s) {
  a.open('arm-counter')
    .open('board', 'transform="rotate(8 308 330)"')
    .cut(s.poly('276,268 346,264 350,368 280,372'), C.board, 2)
    .cut(s.poly('284,280 338,277 341,358 288,361'), C.paper, 0);
  a.cut([0, 1, 2, 3].map((i) => s.chip(292, 292 + i * 17, 26 + ((i * 7) % 16), 4, 0.4)).join(''), C.blazer2, 0).cut(
    [0, 1, 2]
      .map((i) => s.slit(326, 296 + i * 17, 332, 302 + i * 17, 3) + s.slit(332, 302 + i * 17, 340, 290 + i * 17, 3))
      .join(''),
    C.tie,
    0,
  );
  a.cut(s.poly('302,258 322,257 323,272 303,273', { wob: 0.5 }), C.gilt, 1).close();
  a.cut(s.cut('238,206! 272,228 298,290 306,344 300,390 276,396 256,378! 262,350! 256,300 244,262', O), C.blazer3, 2);
  a.cut(s.slit(268, 240, 288, 350, 5) + s.slit(252, 250, 268, 340, 5), C.stripe, 0, { op: 0.9 });
  a.cut(s.cut('292,386! 296,362 306,346 320,342 334,350 336,368 320,386 302,396!', O), C.glove, 2).cut(
    s.slit(314, 348, 318, 372, 2.4),
    C.glove2,
    0,
  );
  a.cut(s.poly('274,372 300,376 304,398 272,396', { wob: 0.6 }), C.shirt, 1).close();
}

function head(a, s, n) {
  a.open('head', 'transform="rotate(5 200 190)"')
    .cut(s.cut('180,150! 220,150! 224,200 200,214 176,200', O), C.skin2, 1)
    .cut(s.cut('172,196! 200,210 228,196! 232,214! 200,230 168,214!', O), C.shirt, 1);
  a.cut(s.cut('154,140! 148,104 158,74 200,58 242,74 252,104 246,140! 236,112 164,112', O), C.hair, 1);
  a.cut(s.disc(153, 140, 8, 13, { n: 6 }) + s.disc(247, 140, 8, 13, { n: 6 }), C.skin2, 1);
  a.cut(s.cut('200,74! 234,84 248,118 243,160 224,188 200,198 176,188 157,160 152,118 166,84', O), C.skin, 2);
  a.raw(small(n, 200, 138, 0.47, { rot: 5 }));
  a.open('boater')
    .cut(s.cut('158,80! 160,36 200,30 240,36 242,80! 200,70', O), C.straw, 2)
    .cut(s.cut('157,80! 158,58! 200,50 241,58! 243,80! 200,70', O), C.ribbon, 0);
  a.cut(s.cut('126,88! 160,74 200,68 240,74 274,88! 240,98 200,92 160,98', O), C.straw, 2).cut(
    s.slit(150, 90, 252, 90, -3) + s.slit(172, 42, 228, 42, 3),
    C.straw2,
    0,
  );
  a.cut(s.cut('240,62! 262,54 270,66 258,72! 268,84 254,90 240,76!', O), C.ribbon, 1).close().close();
}

/** The steward; n petals open, 0 to 5. */
export function steward(n = 5) {
  const a = new Sheet(400, 800, { ink: '#2a2440', edge: '#fff8ee', seed: 15 }),
    s = a.s;
  a.meta =
    '<!-- THE STEWARD. 400x800, feet at 200,772. Groups: legs blazer arm-showing arm-counter board head flower boater. -->';
  a.defs += smallDefs();
  a.open('figure-steward');
  legs(a, s);
  blazer(a, s);
  armOut(a, s);
  head(a, s, n);
  armClicker(a, s);
  a.close();
  return a;
}
