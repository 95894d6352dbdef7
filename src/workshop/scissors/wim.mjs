// Wim, of Accounts, at dinner: a collar that fits somebody else, sleeves that stop short, and between finger and thumb the small
// battery that is running down. Posed as a question mark. Only drawing enters here.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';

const C = {
  coat: '#5b7088',
  coat2: '#485b72',
  coat3: '#72879f',
  vest: '#e0c08a',
  vest2: '#c19c62',
  shirt: '#fdf6e8',
  shirt2: '#ddd0ba',
  tie: '#2b2238',
  trou: '#3d4a5e',
  trou2: '#2f3a4c',
  shoe: '#4a3038',
  sock: '#c9bedb',
  skin: '#edc7a6',
  skin2: '#d5a985',
  hair: '#c08a4e',
  hair2: '#a26f38',
  ear: '#f5f1e6',
  cell: '#27364f',
  gilt: '#e9b23e',
  napkin: '#f7ecd8',
  napkin2: '#7d2f50',
};
const O = { wob: 0.5, kick: 3 };

function legs(a, s) {
  a.open('legs')
    .cut(
      s.cut('164,510! 206,510! 206,600 204,712! 170,712! 166,600', O) +
        s.cut('200,510! 246,510! 252,600 250,712! 218,712! 212,600', O),
      C.trou,
      1,
    )
    .cut(s.slit(186, 520, 188, 708, 3) + s.slit(226, 520, 234, 708, 3), C.trou2, 0);
  a.cut(s.cut('174,708! 202,708! 200,746! 176,746!', O) + s.cut('220,708! 248,708! 246,746! 222,746!', O), C.sock, 1);
  a.cut(
    s.cut('172,738! 204,738! 206,773! 138,773! 140,760 160,752', O) +
      s.cut('218,738! 250,738! 262,752 282,758 284,773! 216,773!', O),
    C.shoe,
    1,
  ).close();
}

function coat(a, s) {
  a.open('coat').cut(
    s.cut(
      '170,212! 148,232 146,290 152,360 156,440 150,530! 206,542 262,528! 258,440 256,360 258,290 254,234 236,212! 204,232',
      O,
    ),
    C.coat,
    3,
  );
  a.open('waistcoat').cut(s.cut('184,240! 224,240! 230,330 226,410 206,430! 186,412 180,330', O), C.vest, 1);
  let d = '';
  for (let r = 0; r < 8; r++) for (let c = 0; c < 3; c++) d += `M${190 + c * 14 + (r % 2) * 6} ${300 + r * 14}h3v3h-3z`;
  a.cut(d, C.vest2, 0)
    .cut([318, 352, 386].map((y) => s.disc(205, y, 4.4, 4.4, { n: 6 })).join(''), C.tie, 1)
    .close();
  a.cut(s.cut('186,214! 222,214! 214,270 205,302 196,270', O), C.shirt, 1);
  a.cut(
    s.cut('172,212! 188,220! 194,330 204,440! 178,420! 160,330 156,240', O) +
      s.cut('234,212! 219,220! 214,330 206,440! 232,420! 246,330 248,240', O),
    C.coat3,
    1,
  );
  a.cut(s.cut('206,540! 204,440! 232,420! 258,470 262,528!', O), C.coat2, 0, { op: 0.35 });
  a.cut(s.poly('160,450 190,447 191,458 161,461') + s.poly('222,447 250,450 249,460 221,457'), C.coat2, 0).close();
}

/** A collar one could look out of. */
function head(a, s, n) {
  a.open('head', 'transform="rotate(8 204 220) translate(4 0)"').cut(
    s.cut('190,150! 218,150! 222,214 204,226 186,214', O),
    C.skin2,
    1,
  );
  a.cut(s.cut('154,128! 146,98 158,66 190,50 226,52 250,74 256,104 250,130! 236,100 168,100', O), C.hair, 2);
  a.cut(s.disc(153, 138, 11, 16, { n: 6 }) + s.disc(251, 138, 11, 16, { n: 6 }), C.skin2, 1);
  a.open('earpiece')
    .cut(s.disc(256, 140, 8, 10, { n: 7 }), C.ear, 1)
    .cut(s.disc(256, 140, 3, 4, { n: 5 }), C.gilt, 0)
    .close();
  a.cut(s.cut('202,68! 232,78 246,112 242,156 226,184 204,194 180,186 162,160 156,114 170,80', O), C.skin, 2);
  // combed for the occasion, except there
  a.cut(s.cut('158,112! 160,76 188,60 220,62 246,80 248,108! 234,86 206,80 180,88', O), C.hair, 1)
    .cut(s.cut('196,62! 188,38 200,22! 204,40 216,28! 214,48 216,64!', O), C.hair, 1)
    .cut(s.slit(172, 80, 210, 70, 4) + s.slit(186, 86, 228, 80, 4), C.hair2, 0);
  a.raw(small(n, 201, 134, 0.45, { rot: 8 }));
  a.open('collar')
    .cut(s.cut('166,192! 160,236 180,246! 204,240 230,246! 250,234 242,190! 228,214 204,220 180,214', O), C.shirt, 2)
    .cut(
      s.cut('166,192! 180,214 192,218! 182,232 166,214!', O) + s.cut('242,190! 228,214 216,218! 228,232 244,212!', O),
      C.shirt2,
      0,
    );
  a.cut(
    s.cut('204,240! 186,228 174,234! 178,244 174,254! 188,254!', O) +
      s.cut('206,240! 224,228 236,232! 232,242 236,252! 222,254!', O),
    C.tie,
    1,
  )
    .cut(s.disc(205, 241, 6, 7, { n: 6 }), C.tie, 1)
    .close()
    .close();
}

function arms(a, s) {
  a.open('arm-battery');
  a.open('battery')
    .cut(s.disc(98, 234, 15, 15, { n: 9 }), '#d9dfe4', 2)
    .cut(s.disc(98, 234, 10, 10, { n: 8 }), '#aeb8c2', 0)
    .cut('M93 232h10v4h-10z', C.cell, 0)
    .close();
  a.cut(s.cut('98,292! 86,276 90,262 96,248! 104,250 104,262 112,248! 120,254 120,272 116,292!', O), C.skin, 2);
  a.cut(s.cut('94,286! 118,286! 122,314! 92,314!', O), C.skin, 1).cut(
    s.poly('88,308 126,306 128,322 88,324'),
    C.shirt,
    1,
  );
  a.cut(
    s.cut('166,220! 144,252 136,310 128,318! 90,320! 88,370 106,398 134,392 162,350 172,300', O),
    C.coat3,
    2,
  ).close();
  a.open('arm-ear');
  a.cut(s.cut('274,200! 272,178 262,166! 272,152 282,160 292,150! 304,160 302,182 296,204!', O), C.skin, 2)
    .cut(s.cut('272,198! 298,200! 296,228! 270,224!', O), C.skin, 1)
    .cut(s.poly('266,222 302,226 300,240 264,236'), C.shirt, 1);
  a.cut(s.cut('240,218! 262,244 262,236! 302,240! 312,300 306,350 286,372 258,352 244,310', O), C.coat3, 2).close();
  a.open('napkin')
    .cut(s.cut('176,444! 190,436 208,448! 214,520 200,560! 184,548 172,556!', O), C.napkin, 1)
    .cut(s.slit(180, 470, 206, 474, 4) + s.slit(180, 482, 206, 486, 4), C.napkin2, 0)
    .close();
}

/** Wim; n petals open. */
export function wim(n = 4) {
  const a = new Sheet(400, 800, { ink: '#2a2440', edge: '#fff8ee', seed: 25 }),
    s = a.s;
  a.meta =
    '<!-- WIM. 400x800, feet at 206,772. Groups: legs coat waistcoat head earpiece flower collar arm-battery battery arm-ear napkin. -->';
  a.defs += smallDefs();
  a.open('figure-wim');
  legs(a, s);
  coat(a, s);
  head(a, s, n);
  arms(a, s);
  a.close();
  return a;
}
