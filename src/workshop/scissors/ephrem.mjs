// Ephrem, on the gate: cap, long coat of hull blue and gilt, the punch on its chain, and a hand behind the ear that isn't
// there, for he leans to listen and then answers. Posed as a question mark. His pin hangs from the
// punch on tarred string. Only drawing enters here.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';
import { thread } from './figures.mjs';
import { seen } from './seen.mjs';

const C = {
  coat: '#2f587a',
  coat2: '#234663',
  coat3: '#4c7797',
  trou: '#24344c',
  shoe: '#1d2233',
  gilt: '#eab54d',
  gilt2: '#b9812f',
  shirt: '#fdf3e3',
  skin: '#8f5d43',
  skin2: '#764a36',
  hair: '#e6e2dc',
  hair2: '#cfc9c4',
  cap: '#274b66',
  cap2: '#1b3349',
  steel: '#d3d9da',
  steel2: '#98a4ac',
  stub: '#f1aca3',
};
const O = { wob: 0.5, kick: 3 };

function legs(a, s) {
  a.open('legs')
    .cut(s.cut('196,520! 244,520! 248,630 240,744! 206,744! 202,640', O), C.trou, 1)
    .cut(s.cut('236,520! 292,520! 290,640 282,744! 248,744! 244,640', O), C.trou, 1);
  a.cut(
    s.cut('206,740! 240,740! 242,773! 172,773! 174,762 192,752', O) +
      s.cut('248,740! 283,740! 286,773! 216,773! 218,762 236,752', O),
    C.shoe,
    1,
  ).close();
}

/** One bow: heels, the small of the back, and over towards whoever is speaking. */
function coat(a, s) {
  a.open('coat').cut(
    s.cut(
      '168,206! 206,186 250,190 288,222 312,286 318,370 308,480 312,586! 252,600 184,592! 190,480 180,400 160,330 150,262',
      O,
    ),
    C.coat,
    3,
  );
  a.cut(s.cut('214,420! 240,560 252,600! 312,586! 309,520 268,470', O), C.coat2, 0, { op: 0.55 }).cut(
    s.slit(286, 440, 298, 588, 4),
    C.coat2,
    0,
  );
  a.cut(s.poly('185,570 312,564 312,574 184,580'), C.gilt, 0);
  a.cut(s.cut('172,208! 196,232 214,300 220,400 214,592! 184,592! 190,480 180,400 160,330 150,262', O), C.coat2, 0, {
    op: 0.5,
  });
  a.cut(
    [
      [178, 268],
      [186, 318],
      [196, 368],
      [201, 418],
    ]
      .map(([x, y]) => s.disc(x, y, 6.5, 6.5, { n: 7 }) + s.disc(x + 29, y - 5, 6.5, 6.5, { n: 7 }))
      .join(''),
    C.gilt,
    1,
  );
  a.cut(s.poly('246,452 292,446 294,462 248,468'), C.coat2, 1).close();
}

function head(a, s, n) {
  a.open('head', 'transform="rotate(-13 190 200)"').cut(
    s.cut('170,160! 214,160! 226,214 196,232 166,212', O),
    C.skin2,
    1,
  );
  a.cut(s.cut('154,206! 196,220 236,196! 240,216 198,244 158,232!', O), C.shirt, 1);
  a.cut(s.cut('214,88! 240,96 254,124 252,160 236,190! 214,190 210,130', O), C.hair2, 1).cut(
    s.cut('222,96! 240,104 248,126 246,156 236,178! 226,150', O),
    C.hair,
    0,
  );
  a.cut(s.cut('186,72! 222,84 236,122 230,166 208,192 182,198 158,186 142,160 138,120 150,88', O), C.skin, 1);
  a.cut(s.cut('212,152! 226,144 230,168 222,190! 208,190', O), C.hair, 1).cut(
    s.cut('218,122! 232,112 243,122 240,146 226,154 216,146', O),
    C.skin,
    1,
  );
  a.raw(small(n, 184, 149, 0.43, { rot: -13 }));
  a.raw(thread(...seen('ephrem')));
  a.open('cap')
    .cut(s.cut('140,92! 132,62 150,38 196,26 242,40 258,68 246,98! 196,80', O), C.cap, 2)
    .cut(s.cut('140,92! 136,76! 194,62 250,78! 246,100! 196,82', O), C.gilt, 1);
  a.cut(s.cut('142,90! 168,82 196,82 214,86! 196,98 160,104 122,106! 126,96', O), C.cap2, 2)
    .cut(s.disc(188, 50, 10, 10, { n: 8 }), C.gilt, 1)
    .cut(s.slit(208, 38, 244, 58, 3), C.coat3, 0)
    .close()
    .close();
}

/** The hand behind the ear; sleeve with two gilt rings. */
function listening(a, s) {
  a.open('arm-listening').cut(
    s.cut('244,166! 232,146 236,118 248,98 264,94! 270,106 258,122 256,138 266,150 262,166!', O),
    C.skin,
    2,
  );
  a.cut(
    s.cut(
      '276,216! 304,232 334,268 346,296! 318,236 270,164! 242,172! 262,214 280,262 298,318 324,346 352,344 366,318 352,276 318,232',
      O,
    ),
    C.coat3,
    2,
  );
  a.cut(s.poly('239,162 268,152 275,168 244,178'), C.shirt, 1)
    .cut(s.poly('247,182 278,171 281,178 250,189') + s.poly('253,196 286,185 289,192 256,203'), C.gilt, 0)
    .close();
}

function punching(a, s, n) {
  a.open('arm-punch');
  a.raw(
    `<path id="chain" d="M200 420C204 486 136 498 116 428" fill="none" stroke="${C.gilt}" stroke-width="4.4" stroke-linecap="round" stroke-dasharray="5.5 4.5"/>`,
  );
  a.raw(`<path id="tarred-string" d="M92 430Q86 452 90 474" fill="none" stroke="${C.cap2}" stroke-width="3.4"/>`);
  a.raw(small(n, 90, 492, 0.17, { id: 'pin-flower', rot: 8 }));
  a.open('punch')
    .cut(s.cut('60,410! 92,388 112,396! 118,412 88,416 66,424!', O), C.steel, 2)
    .cut(s.cut('62,426! 90,420 120,424! 122,438 96,436 64,440!', O), C.steel2, 2);
  a.cut(s.disc(116, 420, 8, 8, { n: 7 }), C.gilt, 1)
    .cut(s.poly('34,408 66,402 70,424 38,430'), C.stub, 1)
    .cut(s.disc(50, 416, 4, 4, { n: 5 }), C.coat2, 0)
    .close();
  a.cut(s.cut('104,392! 122,384 140,394 142,414 128,430 106,428!', O), C.skin, 1);
  a.cut(s.cut('166,216! 190,224 206,266 206,322 190,372 150,424! 128,402! 146,352 150,300 148,250', O), C.coat3, 2);
  a.cut(s.poly('126,396 134,388 162,414 152,426'), C.shirt, 1)
    .cut(s.poly('140,378 147,371 174,396 168,404') + s.poly('148,362 154,354 182,380 177,388'), C.gilt, 0)
    .close();
}

/** The whole figure, unpacked; n petals open. */
export function ephrem(n = 4) {
  const a = new Sheet(400, 800, { ink: '#2a2440', edge: '#fff8ee', seed: 23 }),
    s = a.s;
  a.meta =
    '<!-- EPHREM. 400x800, feet at 230,772. Groups: legs coat head cap flower arm-listening arm-punch chain tarred-string pin-flower punch. -->';
  a.defs += smallDefs();
  a.open('figure-ephrem');
  legs(a, s);
  coat(a, s);
  head(a, s, n);
  listening(a, s);
  punching(a, s, n);
  a.close();
  return a;
}
