// Osvald Duarte, 4.88, uncle of the third floor: stout, square and clipped, in a green velvet jacket, with secateurs in the
// pocket because one never knows. Posed as a hedge. Only drawing enters here.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';

const C = {
  coat: '#2f5a4c',
  coat2: '#24483d',
  coat3: '#47796a',
  coat4: '#3a6a5a',
  shirt: '#fdf3e0',
  shirt2: '#e4d2b4',
  tie: '#7d2f50',
  sash: '#7d2f50',
  sash2: '#5d2039',
  trou: '#2b2238',
  trou2: '#3d3250',
  shoe: '#1e1328',
  skin: '#dba98a',
  skin2: '#bf8a6b',
  hair: '#cfc6bd',
  hair2: '#a99f98',
  gilt: '#e9b23e',
  steel: '#b9c1c9',
  red: '#8c3a46',
  leaf: '#66b384',
};
const O = { wob: 0.5, kick: 3 };

function legs(a, s) {
  a.open('legs').cut(
    s.cut('132,560! 200,560! 196,650 188,744! 146,744! 138,650', O) +
      s.cut('204,560! 272,560! 266,650 256,744! 214,744! 208,650', O),
    C.trou,
    1,
  );
  a.cut(s.slit(146, 570, 156, 740, 4) + s.slit(258, 570, 246, 740, 4), C.trou2, 0);
  a.cut(
    s.cut('146,738! 190,738! 192,773! 110,773! 114,758 134,750', O) +
      s.cut('212,738! 256,738! 268,750 288,758 292,773! 210,773!', O),
    C.shoe,
    1,
  ).close();
}

function coat(a, s) {
  // a box hedge
  const d =
    '118,222! 92,226 70,244 64,290 62,380 60,480 62,560 76,594! 200,606 326,594! 338,560 340,480 338,380 336,290 330,244 308,226 284,222! 200,234';
  a.open('coat').cut(s.cut(d, O), C.coat, 3);
  const L = [[], [], []];
  for (let r = 0; r < 14; r++)
    for (let c = 0; c < 13; c++) {
      const x = 78 + c * 20.5 + (r % 2) * 10,
        y = 250 + r * 25 + s.j(4);
      if (x > 326 || Math.abs(x - 200) < 40 - (y - 250) * 0.06) continue;
      L[(r * 2 + c * 5) % 3].push(s.slit(x - 6, y + 5, x + 7, y - 5, i6(r, c)));
    }
  a.cut(L[0].join(''), C.coat2, 0).cut(L[1].join(''), C.coat3, 0, { op: 0.8 }).cut(L[2].join(''), C.coat4, 0).close();
  a.open('shirt').cut(s.cut('160,220! 240,220! 232,330 218,430 200,500 182,430 168,330', O), C.shirt, 1);
  a.cut(s.slit(178, 260, 190, 450, 3) + s.slit(222, 260, 210, 450, 3), C.shirt2, 0).cut(
    [306, 352, 398].map((y) => s.disc(200, y, 5, 5, { n: 6 })).join(''),
    C.gilt,
    1,
  );
  a.cut(
    s.cut('156,218! 176,222! 190,330 200,506! 172,470! 144,340 138,232', O) +
      s.cut('244,218! 224,222! 210,330 200,506! 228,470! 256,340 262,232', O),
    C.coat2,
    1,
  );
  a.cut(s.cut('172,474! 200,506 228,474! 236,500! 200,524 164,500!', O), C.sash, 1).close();
  a.open('secateurs', 'transform="translate(-22 0) rotate(8 286 430)"').cut(
    s.cut('276,388! 270,366 278,350! 288,366 288,390!', O) + s.cut('286,390! 290,362 300,352! 302,374 294,392!', O),
    C.steel,
    1,
  );
  a.cut(
    s.cut('272,388! 268,424 274,450! 282,450! 282,390!', O) + s.cut('288,390! 298,424 302,450! 310,446! 300,392!', O),
    C.red,
    1,
  )
    .cut(s.disc(285, 390, 5, 5, { n: 6 }), C.gilt, 1)
    .close();
  a.open('pocket')
    .cut(s.poly('240,432 310,426 312,498 242,504'), C.coat2, 1)
    .cut(s.poly('238,430 312,424 313,440 239,446'), C.coat3, 1);
  a.cut(s.slit(248, 436, 240, 412, 6) + s.slit(245, 434, 232, 420, 6), C.leaf, 1).close();
}
const i6 = (r, c) => ((r + c) % 2 ? 6 : -6);

function head(a, s, n) {
  a.open('head', 'transform="rotate(2 200 190)"');
  a.cut(s.cut('150,196! 200,222 250,196! 256,224! 200,252 144,224!', O), C.shirt, 1);
  a.cut(
    s.cut('138,120! 128,150 130,196 146,220 172,226! 166,170 154,130', O) +
      s.cut('262,120! 272,150 270,196 254,220 228,226! 234,170 246,130', O),
    C.hair,
    2,
  );
  a.cut(
    s.slit(138, 150, 146, 166, 5) +
      s.slit(140, 182, 150, 196, 5) +
      s.slit(152, 204, 164, 212, 5) +
      s.slit(262, 150, 254, 166, -5) +
      s.slit(260, 182, 250, 196, -5) +
      s.slit(248, 204, 236, 212, -5),
    C.hair2,
    0,
  );
  a.cut(s.disc(136, 142, 10, 15, { n: 6 }) + s.disc(264, 142, 10, 15, { n: 6 }), C.skin2, 1);
  a.cut(s.cut('200,64! 242,76 262,112 260,158 240,196 200,212 160,196 140,158 138,112 158,76', O), C.skin, 2);
  a.cut(s.cut('166,84! 188,72 208,72! 192,80 176,92!', O), '#f0cdb2', 0);
  a.cut(
    s.cut('200,236! 174,220 158,230! 166,244 160,260! 184,258!', O) +
      s.cut('200,236! 226,220 242,230! 234,244 240,260! 216,258!', O),
    C.tie,
    2,
  ).cut(s.disc(200, 240, 9, 10, { n: 7 }), C.sash2, 1);
  a.raw(small(n, 200, 142, 0.54, { rot: 2 })).close();
}

function arms(a, s) {
  a.open('arms')
    .cut(s.cut('162,470! 172,450 196,446 210,458 208,478 186,490 166,488!', O), C.skin, 2)
    .cut(s.cut('240,468! 230,450 206,448 194,460 198,480 218,490 236,486!', O), C.skin, 2)
    .cut(s.slit(200, 458, 206, 482, 2.4), C.skin2, 0);
  a.cut(
    s.cut('104,232! 70,248 44,310 38,390 50,460 84,496 128,504 164,492! 160,448! 122,452 100,430 100,370 116,300', O),
    C.coat4,
    2,
  );
  a.cut(
    s.cut(
      '298,232! 330,248 356,310 362,390 350,460 318,496 274,504 238,490! 242,448! 280,452 302,430 302,370 286,300',
      O,
    ),
    C.coat4,
    2,
  );
  const L = [];
  for (let i = 0; i < 13; i++)
    L.push(
      s.slit(58 + (i % 2) * 20, 282 + i * 14, 70 + (i % 2) * 20, 272 + i * 14, 6),
      s.slit(322 + (i % 2) * 18, 282 + i * 14, 334 + (i % 2) * 18, 272 + i * 14, 6),
    );
  a.cut(L.join(''), C.coat3, 0, { op: 0.8 });
  a.cut(s.poly('146,446 162,446 166,494 150,497') + s.poly('254,446 241,446 237,494 251,497'), C.shirt, 1)
    .cut(s.disc(158, 470, 5, 5, { n: 6 }) + s.disc(246, 470, 5, 5, { n: 6 }), C.gilt, 1)
    .close();
}

/** Osvald; n petals open. */
export function osvald(n = 5) {
  const a = new Sheet(400, 800, { ink: '#2a2440', edge: '#fff8ee', seed: 88 }),
    s = a.s;
  a.meta =
    '<!-- OSVALD DUARTE. 400x800, feet at 200,772. Groups: legs coat shirt secateurs pocket head flower arms. -->';
  a.defs += smallDefs();
  a.open('figure-osvald');
  legs(a, s);
  coat(a, s);
  head(a, s, n);
  arms(a, s);
  a.close();
  return a;
}
