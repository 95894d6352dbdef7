// Pelham Adeane, in the kitchen: thin, in a good shirt and a borrowed apron, eating on his feet from the lid of a pan. No pin: five
// petals unpicked. Posed as an I that leans on a sink. Only drawing enters here.
import { Sheet } from './scissors.mjs';
import { smallDefs } from './flower.mjs';
import { unpicked } from './figures.mjs';

const C = {
  shirt: '#f3ecdf',
  shirt2: '#d6cbbb',
  stripe: '#b9a9c9',
  apron: '#8fa0aa',
  apron2: '#74868f',
  apron3: '#a9b8bf',
  trou: '#4a3f52',
  trou2: '#382f40',
  shoe: '#6b3f2f',
  shoe2: '#4a2a20',
  skin: '#c08a68',
  skin2: '#a06e50',
  pale: '#d9ab8a',
  hair: '#e2dcea',
  hair2: '#b9b0cb',
  steel: '#c9cfd6',
  steel2: '#99a3ad',
  soup: '#a9bf7c',
  fork: '#dfe4e8',
  gilt: '#e9b23e',
  cravat: '#7d2f50',
};
const O = { wob: 0.5, kick: 3 };

function legs(a, s) {
  a.open('legs')
    .cut(
      s.cut('160,540! 202,540! 198,640 190,744! 160,744! 160,640', O) +
        s.cut('198,540! 240,540! 244,640 244,744! 212,744! 206,640', O),
      C.trou,
      1,
    )
    .cut(s.slit(180, 600, 178, 738, 3) + s.slit(224, 600, 228, 738, 3), C.trou2, 0);
  a.cut(
    s.cut('158,738! 192,738! 194,773! 118,773! 120,760 144,752', O) +
      s.cut('210,738! 246,738! 258,752 284,758 286,773! 208,773!', O),
    C.shoe,
    1,
  )
    .cut(s.slit(140, 758, 166, 752, 3) + s.slit(264, 758, 240, 752, 3), C.shoe2, 0)
    .close();
}

function body(a, s) {
  a.open('shirt').cut(
    s.cut(
      '170,208! 146,226 142,290 150,380 152,470 148,560! 200,570 252,560! 250,470 252,380 258,290 254,226 230,208! 200,228',
      O,
    ),
    C.shirt,
    3,
  );
  a.cut([0, 1, 2, 3, 4, 5].map((i) => s.slit(156 + i * 18, 230, 158 + i * 17, 330, 2.4)).join(''), C.stripe, 0);
  a.cut(s.cut('184,208! 218,208! 212,246 200,262 190,246', O), C.skin, 1).cut(
    s.cut('186,226! 200,236 214,226! 208,262 212,290 200,304 190,288 194,262', O),
    C.cravat,
    1,
  );
  a.cut(
    s.cut('172,206! 188,204 200,240! 182,252 164,226!', O) + s.cut('230,206! 214,204 202,240! 220,252 238,226!', O),
    C.shirt2,
    1,
  ).close();
  a.open('apron').cut(
    s.cut('172,316! 230,316! 238,380! 262,396 268,500 262,650! 200,662 140,650! 134,500 140,396 166,380!', O),
    C.apron,
    2,
  );
  a.cut(s.poly('172,316 230,316 231,328 171,329'), C.apron3, 0)
    .cut(s.poly('138,392 264,392 264,406 138,407'), C.apron2, 1)
    .cut(s.poly('160,470 240,468 242,540 158,542'), C.apron3, 1);
  a.cut(s.slit(200, 472, 200, 540, 3), C.apron2, 0).cut(
    s.cut('212,476! 218,448 236,442! 246,458 232,478!', O),
    C.shirt,
    1,
  );
  a.raw(
    `<path d="M176 318Q166 262 176 214M226 318Q238 262 228 214" fill="none" stroke="${C.apron2}" stroke-width="5"/>`,
  ).close();
}

function head(a, s) {
  a.open('head', 'transform="rotate(4 200 200)"').cut(
    s.cut('184,150! 218,150! 220,206 200,222 180,206', O),
    C.skin2,
    1,
  );
  a.cut(s.cut('152,150! 140,112 146,66 178,38 218,36 250,60 260,106 250,150! 238,112 164,112', O), C.hair, 2);
  a.cut(s.disc(151, 140, 8, 14, { n: 6 }) + s.disc(250, 140, 8, 14, { n: 6 }), C.skin2, 1);
  a.cut(s.cut('200,62! 232,76 246,112 242,160 226,192 200,206 176,192 158,160 154,112 168,76', O), C.skin, 2);
  a.cut(s.cut('156,116! 154,76 180,48 212,44 244,64 250,110! 240,78 214,66! 208,80 180,74 166,90', O), C.hair, 2).cut(
    s.slit(166, 76, 200, 54, 5) + s.slit(214, 54, 240, 76, 5) + s.slit(152, 130, 150, 100, 4),
    C.hair2,
    0,
  );
  a.raw(unpicked(200, 138, 0.4, { rot: 4, pale: C.pale })).close();
}

function arms(a, s) {
  a.open('arm-pan').open('pan');
  a.cut(s.cut('44,402! 150,396! 146,418 128,432 98,436 66,433 48,420', O), C.steel, 2)
    .cut(s.disc(97, 400, 52, 12, { n: 11 }), C.steel2, 1)
    .cut(s.disc(97, 400, 44, 9, { n: 10 }), C.soup, 0)
    .cut(s.poly('30,400 48,402 48,412 28,410'), C.steel2, 1)
    .close();
  a.cut(s.cut('122,428! 104,434 96,446 106,458 128,458 146,448!', O), C.skin, 2);
  a.cut(s.cut('118,392! 136,418 152,440! 132,462! 104,440 90,410!', O), C.skin, 1);
  a.cut(s.cut('162,218! 130,240 106,300 86,366 88,402! 118,414! 136,372 158,310 170,262', O), C.shirt, 2)
    .cut(s.poly('84,388 122,400 118,420 82,408'), C.shirt2, 1)
    .cut(s.slit(128, 270, 104, 380, 2.4) + s.slit(144, 270, 120, 384, 2.4), C.stripe, 0)
    .close();
  a.open('arm-fork');
  a.cut(s.cut('282,300! 308,302! 314,346! 284,350!', O), C.skin, 1);
  a.cut(s.cut('238,218! 270,240 282,300 282,344! 318,338! 326,384 316,418 292,424 262,380 246,310', O), C.shirt, 2)
    .cut(s.poly('278,332 320,326 322,346 280,352'), C.shirt2, 1)
    .cut(s.slit(268, 280, 296, 400, 2.4) + s.slit(256, 290, 280, 388, 2.4), C.stripe, 0);
  a.open('fork', 'transform="translate(24 22) rotate(-9 268 270)"')
    .cut(s.poly('265,214 271,214 272,306 264,306', { wob: 0.3 }), C.fork, 1)
    .cut(
      s.cut(
        '256,168! 260,168 261,198 266,202 266,168! 271,168! 271,202 276,198 277,168! 281,168! 282,206 269,222 255,206',
        O,
      ),
      C.fork,
      1,
    )
    .cut(s.cut('252,172! 262,160 280,158 288,170! 276,182 262,182', O), C.soup, 1)
    .close();
  a.cut(s.cut('284,312! 274,298 278,284 294,278 308,286 310,304 300,320!', O), C.skin, 2)
    .cut(s.slit(280, 296, 300, 292, 2.4), C.skin2, 0)
    .close();
}

/** Pelham. */
export function pelham() {
  const a = new Sheet(400, 800, { ink: '#2a2440', edge: '#fff8ee', seed: 14 }),
    s = a.s;
  a.meta =
    '<!-- PELHAM ADEANE. 400x800, feet at 200,772. Groups: legs shirt apron head face-empty arm-pan pan arm-fork fork. No flower. -->';
  a.defs += smallDefs();
  a.open('figure-pelham');
  legs(a, s);
  body(a, s);
  head(a, s);
  arms(a, s);
  a.close();
  return a;
}
