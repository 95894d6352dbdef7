// Lena Duarte, third floor, moving out: she has the standard lamp, as one has a partner for the last dance, and the bulb in her
// other hand, for safety. Posed as an N. Only drawing enters here.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';

const C = {
  dress: '#3f7f78',
  dress2: '#2f655f',
  dress3: '#9cc7b8',
  apron: '#f0e2c8',
  apron2: '#d3c09a',
  scarf: '#8d6a9c',
  scarf2: '#6f5080',
  skin: '#c58f66',
  skin2: '#a8754f',
  hair: '#33242b',
  hair2: '#4d3940',
  leg: '#5b4a4a',
  shoe: '#7c3a46',
  pole: '#b57b4a',
  pole2: '#8d5a36',
  shade: '#f4dca0',
  shade2: '#dcb878',
  fringe: '#9a5a44',
  gilt: '#e9b23e',
  bulb: '#fffbe6',
  steel: '#b7bcc8',
  flex: '#463a4d',
};
const O = { wob: 0.5, kick: 3 };

function legs(a, s) {
  a.open('legs').cut(
    s.cut('140,600! 182,600! 176,680 170,744! 140,744! 138,680', O) +
      s.cut('188,600! 232,600! 232,680 222,744! 194,744! 190,680', O),
    C.leg,
    1,
  );
  a.cut(
    s.cut('140,738! 172,738! 174,773! 104,773! 106,758 128,750', O) +
      s.cut('194,738! 224,738! 236,750 258,758 260,773! 192,773!', O),
    C.shoe,
    1,
  ).close();
}

/** It is taller than she is, and has not been told where it is going. */
function lamp(a, s) {
  a.open('lamp', 'transform="rotate(3 300 700)"');
  a.raw(
    `<path id="flex" d="M300 740C360 760 372 700 344 690C318 684 322 640 360 632" fill="none" stroke="${C.flex}" stroke-width="4.4" stroke-linecap="round"/>`,
  );
  a.cut(s.poly('356,620 376,618 378,640 358,642', { wob: 0.6 }), C.flex, 1).cut(
    s.poly('375,623 386,622 386,626 375,627', { wob: 0.2 }) + s.poly('376,632 387,631 387,635 376,636', { wob: 0.2 }),
    C.steel,
    0,
  );
  a.cut(s.poly('294,150 304,150 308,742 292,742', { bow: 0.001 }), C.pole, 2).cut(
    s.poly('301,150 304,150 308,742 302,742', { bow: 0.001 }),
    C.pole2,
    0,
  );
  a.cut(s.disc(300, 300, 12, 15, { n: 8 }) + s.disc(300, 560, 12, 15, { n: 8 }), C.pole, 1);
  a.cut(s.cut('250,744! 262,728 300,722 338,728 352,744! 352,756! 250,758!', O), C.pole2, 2);
  a.open('shade').cut(s.cut('270,42! 300,37 330,42! 346,96 358,144! 300,156 242,144! 254,96', O), C.shade, 3);
  a.cut(s.cut('322,41! 330,42! 346,96 358,144! 334,150! 328,96', O), C.shade2, 0, { op: 0.75 }).cut(
    s.slit(286, 42, 274, 148, 3) + s.slit(309, 42, 313, 150, 3),
    C.shade2,
    0,
  );
  a.cut(
    [...Array(15)]
      .map((_, i) =>
        s.slit(
          245 + i * 7.9,
          146 + Math.sin((i / 14) * 3.1) * 8,
          244 + i * 7.9,
          168 + Math.sin((i / 14) * 3.1) * 8 + (i % 3) * 3,
          3,
        ),
      )
      .join(''),
    C.fringe,
    0,
  );
  a.cut(s.cut('242,141! 300,153 358,141! 358,149! 300,161 241,149!', O), C.fringe, 1).close().close();
}

function dress(a, s) {
  a.open('dress').cut(
    s.cut(
      '158,214! 132,228 122,268 130,330 128,390 112,500 92,614! 150,632 210,634 272,616! 252,500 240,400 242,330 250,268 240,228 214,212! 186,232',
      O,
    ),
    C.dress,
    3,
  );
  let d = '';
  for (let r = 0; r < 11; r++)
    for (let c = 0; c < 7; c++) {
      const y = 250 + r * 34,
        x = 118 + c * 24 + (r % 2) * 12,
        half = 50 + Math.max(0, y - 380) * 0.13;
      if (Math.abs(x - 184) < half) d += `M${x} ${y - 8}q6 8 0 15q-6-7 0-15zM${x - 8} ${y}q8-6 16 0q-8 6-16 0z`;
    }
  a.cut(d, C.dress3, 0, { op: 0.75 });
  a.cut(s.cut('212,340! 226,440 244,560 250,624! 272,616! 252,500 240,400 242,330!', O), C.dress2, 0, { op: 0.5 });
  a.open('apron')
    .cut(s.cut('138,378! 184,386 230,378! 236,460 240,540! 184,552 124,540! 130,460', O), C.apron, 2)
    .cut(s.poly('126,372 244,372 244,388 126,389'), C.apron2, 1);
  // rags in the pocket, and a corkscrew
  a.cut(s.poly('152,452 216,450 218,508 150,510'), C.apron2, 1)
    .cut(s.cut('160,454! 164,434 178,440 186,430! 194,444 206,438! 208,452!', O), C.scarf, 1)
    .close()
    .close();
}

function head(a, s, n) {
  a.open('head', 'transform="rotate(-7 186 200)"').cut(
    s.cut('164,160! 206,160! 208,212 186,226 162,212', O),
    C.skin2,
    1,
  );
  a.cut(s.disc(176, 68, 40, 32, { n: 10 }) + s.disc(212, 74, 28, 24, { n: 9 }), C.hair, 2).cut(
    s.slit(156, 58, 180, 46, 5) + s.slit(190, 60, 214, 56, 5),
    C.hair2,
    0,
  );
  a.cut(s.cut('138,160! 132,116 146,84 186,72 226,84 240,116 234,160! 224,124 148,124', O), C.hair, 1);
  a.cut(s.disc(138, 156, 8, 13, { n: 6 }) + s.disc(234, 156, 8, 13, { n: 6 }), C.skin2, 1);
  a.cut(s.cut('186,88! 220,98 234,132 229,172 210,200 186,210 162,200 143,172 138,132 152,98', O), C.skin, 2);
  a.open('headscarf').cut(s.cut('136,132! 140,98 164,78 190,74 222,84 236,128! 224,106 190,98 154,110', O), C.scarf, 2);
  a.cut(
    s.cut('146,92! 118,82 106,64! 132,60 152,76!', O) + s.cut('142,96! 112,104 98,94! 116,82 140,86!', O),
    C.scarf2,
    1,
  )
    .cut(s.slit(156, 98, 214, 86, 4), C.scarf2, 0)
    .close();
  a.raw(small(n, 186, 148, 0.46, { rot: -8 })).close();
}

function arms(a, s) {
  a.open('arm-lamp');
  a.cut(s.cut('292,366! 298,346 316,344 326,358 322,380 304,388!', O), C.skin, 1);
  a.cut(s.cut('232,218! 262,236 284,282 296,330! 322,348! 310,392! 278,380 252,330 236,280', O), C.skin, 2);
  a.cut(s.cut('226,216! 258,228 276,262 286,294! 252,314! 236,280', O), C.dress, 1)
    .cut(s.poly('286,288 292,302 254,322 248,309'), C.dress3, 1)
    .close();
  a.open('arm-bulb');
  a.open('bulb')
    .cut(s.cut('76,410! 62,396 60,374 76,360 96,362 106,378 102,398 90,412!', O), C.bulb, 2)
    .cut(s.poly('76,408 92,410 90,430 78,429'), C.steel, 1)
    .cut(s.slit(70, 374, 70, 394, 4), '#e3dcb8', 0)
    .close();
  a.cut(s.cut('98,434! 92,416 78,412 64,420 62,438 74,452 94,450!', O), C.skin, 2);
  a.cut(
    s.cut('150,220! 120,240 102,300 106,350 96,396 84,432! 104,456! 126,424 134,372 136,310 146,250', O),
    C.skin,
    2,
  );
  a.cut(s.cut('154,218! 124,232 108,270 102,306! 140,318! 150,280', O), C.dress, 1)
    .cut(s.poly('102,300 142,312 140,326 100,315'), C.dress3, 1)
    .close();
}

/** Lena; n petals open. */
export function lena(n = 3) {
  const a = new Sheet(400, 800, { ink: '#2a2440', edge: '#fff8ee', seed: 27 }),
    s = a.s;
  a.meta =
    '<!-- LENA DUARTE. 400x800, feet at 180,772. Groups: legs lamp shade flex dress apron head headscarf flower arm-lamp arm-bulb bulb. -->';
  a.defs += smallDefs();
  a.open('figure-lena');
  legs(a, s);
  dress(a, s);
  head(a, s, n);
  lamp(a, s);
  arms(a, s);
  a.close();
  return a;
}
