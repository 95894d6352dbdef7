// Ms. Sundaram, Table counsellor: kind, tired, exact. She holds a door for somebody still some way off, and has squared
// her pencil on the folder meanwhile. Posed as an F. Only drawing enters here.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';
import { thread } from './figures.mjs';
import { seen } from './seen.mjs';

const C = {
  dress: '#a2416f',
  dress2: '#7f2f58',
  dress3: '#d992b6',
  cardi: '#71898f',
  cardi2: '#566e75',
  cardi3: '#90a7ab',
  salwar: '#e6ede4',
  salwar2: '#c3d3cd',
  shoe: '#22414a',
  skin: '#b27c57',
  skin2: '#946043',
  hair: '#2f2635',
  hair2: '#463a4d',
  grey: '#b3abb8',
  folder: '#e6cba6',
  folder2: '#c09a72',
  paper: '#fffdf2',
  pencil: '#16323b',
  point: '#fbead8',
  gilt: '#eab54d',
};
const O = { wob: 0.5, kick: 3 };

const HEAD =
  '<!-- MS. SUNDARAM. 400x800, feet at 196,772. Groups: legs dress arm-door cardigan head flower arm-folder folder pencil. ' +
  'Her hand, at 384,262, wants a door under it. -->';

function legs(a, s) {
  a.open('legs')
    .cut(s.cut('150,560! 200,560! 196,640 186,700 180,742! 146,742! 142,700 144,640', O), C.salwar, 1)
    .cut(s.cut('194,560! 256,560! 258,640 254,700 244,742! 210,742! 204,700 198,640', O), C.salwar, 1)
    .cut(s.slit(166, 600, 160, 740, 4) + s.slit(228, 600, 228, 740, 4), C.salwar2, 0);
  a.cut(s.cut('150,738! 182,738! 184,756 182,773! 108,773! 110,762 132,754', O), C.shoe, 1)
    .cut(s.cut('208,738! 242,738! 254,754 276,762 280,773! 206,773!', O), C.shoe, 1)
    .close();
}

function dress(a, s) {
  a.open('dress').cut(
    s.cut(
      '162,198! 140,230 138,300 132,390 120,480 104,606! 150,622 206,624 252,618 294,600! 272,480 262,390 258,300 258,230 236,198! 200,214',
      O,
    ),
    C.dress,
    3,
  );
  a.cut(s.cut('212,360! 226,480 240,618! 252,618 294,600! 272,480 262,390 258,330!', O), C.dress2, 0, { op: 0.55 });
  let print = '';
  for (let r = 0; r < 10; r++)
    for (let c = 0; c < 8; c++) {
      const y = 232 + r * 36,
        x = 134 + c * 24 + (r % 2) * 12,
        half = 52 + Math.max(0, y - 330) * 0.14;
      if (Math.abs(x - 199) < half && y < 580) print += s.disc(x, y, 3.4, 3.4, { n: 5 });
    }
  a.cut(print, C.dress3, 0);
  a.cut(s.cut('106,592! 150,606 206,609 252,603 291,586! 294,600! 252,618 206,624 150,622 104,606!', O), C.dress3, 0);
  a.close();
}

/** The arm that is holding the door, and has been for a while. */
function armDoor(a, s) {
  a.open('arm-door')
    .cut(s.cut('360,272! 360,246 368,224 382,216 394,226 394,254 384,284 370,290!', O), C.skin, 2)
    .cut(
      s.cut('238,204! 268,212 294,248 318,278 340,270 354,254! 376,284! 356,314 324,330 294,318 264,280 246,256', O),
      C.cardi3,
      2,
    )
    .cut(s.poly('346,262 356,252 379,283 368,292'), C.cardi2, 1)
    .close();
}

function cardigan(a, s) {
  a.open('cardigan')
    .cut(
      s.cut('164,194! 136,208 122,250 118,340 112,430 108,500! 134,508 158,504! 166,400 172,310 180,240!', O),
      C.cardi,
      2,
    )
    .cut(
      s.cut('234,194! 264,208 280,250 280,340 286,430 292,496! 266,506 244,502! 238,400 230,310 220,240!', O),
      C.cardi,
      2,
    );
  a.cut(
    s.cut('164,194! 174,200! 184,244! 174,310 166,400 158,504! 148,506! 156,400 162,310 168,250!', O) +
      s.cut('234,194! 225,200! 217,244! 228,310 236,400 244,502! 254,504! 247,400 240,310 232,250!', O),
    C.cardi2,
    0,
  );
  a.cut(s.poly('252,420 284,416 286,430 253,434'), C.cardi2, 1).close();
}

function head(a, s, n) {
  a.open('head', 'transform="rotate(-6 198 190)"')
    .cut(s.cut('178,150! 222,150! 224,196 236,208! 200,236 166,208! 178,196', O), C.skin2, 1)
    .cut(s.cut('236,150! 262,142 278,160 276,188 256,200 234,190 226,170', O), C.hair, 2)
    .cut(s.slit(240, 158, 268, 186, 4), C.hair2, 0);
  a.cut(s.cut('150,158! 142,118 150,76 176,50 206,44 236,54 256,84 258,124 250,160! 236,110 164,112', O), C.hair, 2);
  a.cut(s.disc(252, 140, 8, 13, { n: 6 }), C.skin2, 1).cut(s.disc(253, 156, 4.5, 4.5, { n: 6 }), C.gilt, 1);
  a.cut(s.cut('200,72! 234,84 248,120 242,162 224,188 200,198 176,188 158,162 150,120 166,84', O), C.skin, 2);
  a.cut(s.cut('196,52! 168,70 152,110 152,140! 142,118 150,76 176,50!', O), C.hair2, 0);
  a.cut(s.cut('150,130! 158,92 196,60! 232,78 250,126! 254,84 226,54 196,50 162,66 148,100', O), C.hair, 1);
  a.cut(s.cut('214,53! 178,58 152,84 146,128! 155,130! 162,98 184,70', O), C.grey, 0);
  a.raw(small(n, 196, 132, 0.46, { rot: -8 }));
  a.raw(thread(...seen('sundaram'))).close();
}

function armFolder(a, s) {
  a.open('arm-folder').open('folder', 'transform="rotate(-4 206 372)"');
  a.cut(s.poly('152,318 198,318 204,328 274,328 274,416 152,416', { wob: 0.5 }), C.folder2, 2)
    .cut(s.poly('160,326 268,325 268,400 160,400', { wob: 0.5 }), C.paper, 0)
    .cut(s.poly('152,340 274,339 275,418 152,418', { wob: 0.5 }), C.folder, 1);
  a.open('pencil')
    .cut(s.poly('176,356 250,356 250,365 176,365', { wob: 0.2 }), C.pencil, 2)
    .cut(s.poly('250,356 264,360.5 250,365', { wob: 0.2 }), C.point, 0)
    .cut(s.poly('168,356 177,356 177,365 168,365', { wob: 0.2 }), C.dress3, 0)
    .close()
    .close();
  a.cut(
    s.cut(
      '150,204! 130,218 110,262 98,320 96,368 112,398 140,408 176,406! 180,372! 148,366 142,340 156,288 168,244',
      O,
    ),
    C.cardi3,
    2,
  )
    .cut(s.poly('166,370 182,370 180,408 164,408'), C.cardi2, 1)
    .cut(s.cut('178,376! 196,370 212,374 218,386 212,400 194,406 178,404!', O), C.skin, 2)
    .close();
}

/** Ms. Sundaram; n petals open, 0 to 5. */
export function sundaram(n = 4) {
  const a = new Sheet(400, 800, { ink: '#2a2440', edge: '#fff8ee', seed: 47 });
  const s = a.s;
  a.meta = HEAD;
  a.defs += smallDefs();
  a.open('figure-sundaram');
  legs(a, s);
  dress(a, s);
  armDoor(a, s);
  cardigan(a, s);
  head(a, s, n);
  armFolder(a, s);
  a.close();
  return a;
}
