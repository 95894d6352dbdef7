// Dr. Stroud, of the Infirmary Wards Board: a column of black plum with a brooch on it, leaning in to be sorry for you, a
// hand laid where the sorrow would be. Posed as a J. Only drawing enters here.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';

const C = {
  dress: '#4a3a6a',
  dress2: '#372a52',
  dress3: '#62518a',
  cape: '#8a7aa8',
  cape2: '#6c5d8b',
  cape3: '#a596bf',
  skin: '#eed0b4',
  skin2: '#d6b193',
  hair: '#6f4a3a',
  hair2: '#8d634e',
  streak: '#efe6dc',
  gilt: '#e9b23e',
  gilt2: '#a8681f',
  glass: '#fdf6ea',
  wine: '#7d2f50',
  shoe: '#2b1b35',
  glove: '#f5e5c8',
};
const O = { wob: 0.5, kick: 3 };

function dress(a, s) {
  a.open('shoes')
    .cut(
      s.cut('146,748! 190,748! 192,773! 120,773! 124,760', O) + s.cut('206,748! 250,748! 262,760 268,773! 204,773!', O),
      C.shoe,
      1,
    )
    .close();
  a.open('dress').cut(
    s.cut(
      '168,206! 146,232 142,290 152,350 144,430 130,540 122,660 118,754! 200,766 276,752! 268,640 262,520 256,420 248,350 256,290 254,232 232,204! 200,224',
      O,
    ),
    C.dress,
    3,
  );
  a.cut(s.cut('222,340! 232,440 236,560 240,760! 276,752! 268,640 262,520 256,420 248,350!', O), C.dress2, 0, {
    op: 0.6,
  });
  let d = '';
  for (let r = 0; r < 12; r++)
    for (let c = 0; c < 6; c++) {
      const x = 140 + c * 22 + (r % 2) * 11,
        y = 380 + r * 32,
        half = 46 + (y - 380) * 0.07;
      if (Math.abs(x - 198) < half) d += `M${x} ${y - 7}l5 7-5 7-5-7z`;
    }
  a.cut(d, C.dress3, 0, { op: 0.9 });
  a.cut(s.cut('150,338! 200,348 250,338! 252,360! 200,372 148,360!', O), C.dress2, 1)
    .cut(s.disc(204, 356, 11, 11, { n: 8 }), C.gilt, 1)
    .close();
}

function head(a, s, n) {
  a.open('head', 'transform="rotate(-13 200 210)"').cut(
    s.cut('182,150! 220,150! 226,206 240,216! 200,240 164,216! 178,206', O),
    C.skin2,
    1,
  );
  // put up, and it stays
  a.cut(s.cut('150,150! 136,100 148,54 186,26 228,32 256,62 262,108 250,152! 238,112 164,112', O), C.hair, 2);
  a.cut(s.cut('216,44! 240,18 272,18 284,42 272,68 246,74!', O), C.hair, 2).cut(
    s.slit(240, 60, 268, 32, 6) + s.slit(236, 44, 254, 25, 4),
    C.hair2,
    0,
  );
  a.cut(s.cut('200,70! 236,82 250,118 244,162 226,190 200,200 174,190 156,162 150,118 164,82', O), C.skin, 2);
  a.cut(s.cut('150,124! 156,82 196,56! 236,74 250,124! 254,82 226,44 190,42 156,62', O), C.hair, 1);
  a.cut(s.cut('180,46! 162,72 152,112 152,128! 162,96 178,70 200,54!', O), C.streak, 0);
  a.cut(
    s.cut('151,168! 157,176 156,198 151,206 145,198 145,176', O) +
      s.cut('249,168! 255,176 255,198 249,206 243,198 244,176', O),
    C.gilt,
    1,
  );
  a.raw(small(n, 200, 132, 0.48, { rot: -4 })).close();
}

function cape(a, s) {
  a.open('cape').cut(
    s.cut(
      '152,212! 176,206 200,236 226,206 250,212! 284,236 304,290 300,340 262,352! 230,320 200,306 172,322 138,352! 104,338 102,290 120,236',
      O,
    ),
    C.cape,
    3,
  );
  a.cut(
    s.slit(130, 244, 122, 336, 5) +
      s.slit(272, 244, 284, 334, -5) +
      s.slit(154, 230, 146, 338, 4) +
      s.slit(250, 232, 258, 338, -4),
    C.cape2,
    0,
    { op: 0.8 },
  );
  a.cut(s.cut('152,212! 176,204 200,236 226,204 250,212! 238,226 204,264! 168,230', O), C.cape3, 1);
  a.close();
  // for services to the wards
  a.open('brooch').cut(s.disc(246, 262, 25, 25, { n: 12 }), C.gilt2, 2);
  a.cut(
    [0, 1, 2, 3, 4, 5, 6, 7]
      .map((i) => s.disc(246 + Math.cos(i * 0.785) * 20, 262 + Math.sin(i * 0.785) * 20, 7, 7, { n: 6 }))
      .join(''),
    C.gilt,
    1,
  ).cut(s.disc(246, 262, 14, 14, { n: 9 }), '#fdf3e0', 1);
  a.cut('M244 251h5v8h8v5h-8v8h-5v-8h-8v-5h8z', '#4a3a6a', 0).close();
}

function arms(a, s) {
  a.open('arm-glass');
  a.open('glass')
    .cut(s.cut('62,236! 110,234! 108,268 92,284 80,284 64,268', O), C.glass, 2, { attrs: 'opacity=".8"' })
    .cut(s.cut('65,256! 108,254! 104,272 90,282 80,282 68,272', O), C.wine, 0);
  a.cut(s.poly('83,282 89,282 90,336 82,336', { wob: 0.3 }), C.glass, 1)
    .cut(s.disc(86, 338, 20, 5, { n: 8 }), C.glass, 1)
    .close();
  a.cut(s.cut('70,312! 74,296 90,290 106,298 108,316 94,328 78,326!', O), C.glove, 2);
  a.cut(s.cut('118,310! 148,330 144,376 122,392 96,376 74,328! 104,312!', O), C.glove, 2)
    .cut(s.slit(92, 338, 116, 330, 2.4), '#d8c19c', 0)
    .close();
  a.open('arm-heart').cut(s.cut('196,292! 184,280 168,284 160,298 168,312 188,316!', O), C.glove, 2);
  a.cut(s.cut('286,326! 306,356 296,392 266,398 224,358 188,318! 202,286! 242,320 268,342', O), C.glove, 2)
    .cut(s.slit(206, 308, 196, 324, 2.4), '#d8c19c', 0)
    .close();
}

/** Dr. Stroud; n petals open. */
export function stroud(n = 5) {
  const a = new Sheet(400, 800, { ink: '#2a2440', edge: '#fff8ee', seed: 53 }),
    s = a.s;
  a.meta =
    '<!-- DR. STROUD. 400x800, feet at 196,772. Groups: shoes dress head flower arm-glass glass cape brooch arm-heart. -->';
  a.defs += smallDefs();
  a.open('figure-stroud');
  dress(a, s);
  head(a, s, n);
  arms(a, s);
  cape(a, s);
  a.close();
  return a;
}
