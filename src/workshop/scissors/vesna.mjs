// Vesna Ruddock, seated, chalk blue, a bowl of beans in her lap and her old conductor's bag at her hip. Posed as an h.
// In clear hours she has a face, in profile. Only drawing enters here.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';
import { faces, thread } from './figures.mjs';

const C = {
  dress: '#7d8fb8',
  dress2: '#64759f',
  dress3: '#98a7cb',
  collar: '#fdf6e6',
  apron: '#f3e6d0',
  apron2: '#d9c6a8',
  skin: '#eac3a3',
  skin2: '#d9a98a',
  hair: '#f4efe6',
  hair2: '#e4dccf',
  blush: '#e89c86',
  gilt: '#eab54d',
  bag: '#7a4b3a',
  bag2: '#5f3a30',
  bowl: '#f6cf9c',
  bowl2: '#d9a878',
  bean: '#7ea65a',
  bean2: '#5f8843',
  beanp: '#d9e2b0',
  chair: '#8d5a44',
  chair2: '#6f4436',
  stocking: '#b7a79f',
  shoe: '#33476a',
};
const HAND = { wob: 0.5, kick: 3 };

const HEAD =
  '<!-- VESNA, seated. 400x800, feet at 170,772. Groups: chair legs head vesna-flower face-seen dress bag bowl beans arm pod ' +
  '(toggle the display of vesna-flower and face-seen). -->';

function chair(a, s) {
  a.open('chair');
  a.cut(s.poly('300,560 318,560 332,774 312,774') + s.poly('176,570 194,570 190,770 172,770'), C.chair2, 1);
  a.cut(s.cut('296,566! 308,440 322,330 338,262! 356,264! 344,340 330,450 320,566!', HAND), C.chair, 2);
  a.cut(s.cut('326,262! 346,244 366,252! 362,282 340,286!', HAND), C.chair, 1);
  a.cut(s.cut('150,552! 240,544 326,550! 330,570! 240,576 148,574!', HAND), C.chair, 2);
  a.close();
}

function legs(a, s) {
  a.open('legs');
  a.cut(s.cut('166,660! 196,664! 192,700 186,748! 160,748! 162,700', HAND), C.stocking, 1);
  a.cut(s.cut('128,656! 162,660! 156,700 148,748! 122,748! 124,700', HAND), C.stocking, 2);
  a.cut(s.cut('188,742! 158,742! 144,752 124,760 122,773! 190,773!', HAND), C.shoe, 1);
  a.cut(s.cut('150,742! 120,742! 106,752 84,760 82,773! 152,773!', HAND), C.shoe, 2);
  a.close();
}

function dress(a, s) {
  a.open('dress');
  a.cut(
    s.cut(
      '190,274! 214,262 262,268 300,308 316,380 322,470 318,556! 250,566 214,570 204,640 202,686! 150,694 102,684! 104,600 108,540 126,502 176,480! 184,420 180,350 183,304',
      HAND,
    ),
    C.dress,
    3,
  );
  a.cut(s.cut('176,482! 200,500 230,540 214,570! 204,640 202,686! 176,691! 176,600 160,530!', HAND), C.dress2, 0, {
    op: 0.5,
  });
  a.cut(
    Array.from({ length: 14 }, (_, i) =>
      s.disc(124 + (i % 4) * 22 + (i % 3) * 3, 552 + Math.floor(i / 4) * 36, 4, 4, { n: 5 }),
    ).join(''),
    C.dress3,
    0,
  );
  a.cut(s.cut('206,258! 232,250 262,264! 256,290 226,296 204,282!', HAND), C.collar, 2);
  a.close();
  a.open('bag');
  a.cut(s.cut('238,286! 254,290! 308,440! 296,446!', HAND), C.bag2, 1);
  a.cut(s.cut('262,442! 326,436! 336,508 326,520! 268,524! 258,510', HAND), C.bag, 2);
  a.cut(s.cut('260,444! 326,438! 328,470 296,482 264,474!', HAND), C.bag2, 1);
  a.cut(s.disc(296, 478, 7, 7, { n: 7 }), C.gilt, 1);
  a.close();
}

function bowl(a, s) {
  a.open('bowl', 'transform="translate(20 4)"');
  a.open('beans');
  a.cut(s.cut('84,470! 110,446 140,452 156,440 184,468!', HAND), C.bean2, 1);
  a.cut([94, 112, 130, 148, 166].map((x, i) => s.disc(x, 464 - (i % 2) * 9, 11, 9, { n: 6 })).join(''), C.beanp, 1);
  a.close();
  a.cut(s.cut('70,466! 136,474 202,462! 196,504 168,528 134,532 100,528 78,504', HAND), C.bowl, 2);
  a.cut(s.cut('74,492! 136,500 198,488! 188,512 166,528 134,532 100,528 82,510', HAND), C.bowl2, 0, { op: 0.7 });
  a.close();
}

function arm(a, s) {
  a.open('arm');
  a.cut(s.cut('120,446! 110,428 120,410 140,408 152,422 146,444!', HAND), C.skin, 1);
  a.open('pod');
  a.cut(s.cut('64,434! 84,410 112,402 132,408! 118,428 92,440', HAND), C.bean, 2);
  a.cut([84, 98, 112].map((x, i) => s.disc(x, 426 - i * 6, 5, 5, { n: 5 })).join(''), C.beanp, 0);
  a.close();
  a.cut(
    s.cut('240,300! 266,330 270,390 250,430 210,446 150,444! 144,412! 196,404 214,380 214,336!', HAND),
    C.dress3,
    2,
  );
  a.cut(s.poly('146,410 162,408 166,446 150,446'), C.collar, 1);
  a.cut(s.cut('148,414! 134,404 120,412 118,426 130,436 150,440!', HAND), C.skin, 1);
  a.close();
}

function head(a, s, mode, n) {
  // the papers of her standing portrait, drawn on the same 400 square and brought down to a head
  const k = 0.62;
  a.open('head', `transform="translate(196 186) rotate(-3) scale(${k}) translate(-206 -206)"`);
  a.cut(s.cut('168,300! 250,250! 262,330 286,372! 200,380 170,350', HAND), C.skin2, 1);
  a.cut(
    s.cut('176,106! 230,130 262,190 254,250 216,304 162,336 124,318 116,270 106,236 118,180 136,128', HAND),
    C.skin,
    2,
  );
  a.cut(
    s.cut('158,128! 168,88 214,66 266,80 296,116 304,176 290,226 262,252! 268,206 240,172 196,164!', HAND),
    C.hair,
    2,
  );
  a.cut(s.cut('292,116! 318,98 348,116 350,150 328,178 298,176 284,150', HAND), C.hair2, 2);
  a.cut(s.disc(142, 256, 20, 16, { n: 8 }), C.blush, 0, { op: 0.5 });
  a.cut(s.disc(246, 240, 8, 8, { n: 7 }), C.gilt, 1);
  const off = 'display="none" ';
  const pin = small(n, 172, 222, 0.8, { id: 'vesna-flower', rot: -10 });
  a.raw(mode === 'seen' ? pin.replace('<g id', `<g ${off}id`) : pin);
  a.raw(thread(faces.vesna, { w: 4.6, attrs: mode === 'seen' ? '' : off }));
  a.close();
}

/** Vesna. `mode` 'seen' shows the thread face instead of the flower; n petals open, 0 to 5. */
export function vesna(mode = 'flower', n = 5) {
  const a = new Sheet(400, 800, { ink: '#2a2440', edge: '#fff8ee', seed: 29 });
  const s = a.s;
  a.meta = HEAD;
  a.defs += smallDefs();
  a.open('figure-vesna');
  chair(a, s);
  legs(a, s);
  head(a, s, mode, n);
  dress(a, s);
  bowl(a, s);
  arm(a, s);
  a.close();
  return a;
}
