// Fleur's table, Thursday night: eleven covers in candle and gilt, and behind the hostess's chair a kitchen door that lets
// out one slice of plain light. Only drawing enters here; art.mjs writes the file.
// Secret: the waiter's sleeve, under its white cuff, has the two gilt rings of a ferry conductor.
import { Sheet } from './scissors.mjs';
import { O, line, many, rings } from './pieces.mjs';

const C = {
  wall: '#4a2440',
  wall2: '#552a48',
  w1: '#65304f',
  w2: '#7d3f52',
  w3: '#9c5a50',
  w4: '#c08a56',
  panel: '#5d2b4a',
  gilt: '#dba63f',
  gilt2: '#a97b2c',
  gilt3: '#f0cf7e',
  near: '#2b1b35',
  near2: '#201429',
  plain: '#eef0ea',
  plain2: '#d5dcdc',
  plain3: '#b4c0c6',
  plain4: '#8fa0aa',
  door: '#38203f',
  door2: '#2f1a37',
  chair: '#7d2f50',
  chair2: '#65253f',
  cloth: '#f5e5c8',
  cloth2: '#ead4b2',
  cloth3: '#d9bd9a',
  cloth4: '#fbf0d8',
  cloth5: '#fff7e2',
  plate: '#fffaf0',
  plate2: '#e3cfae',
  glass: '#fdf3e0',
  wine: '#7d2f50',
  flame: '#fff3c4',
  flame2: '#f0b84e',
  leaf: '#566b57',
  leaf2: '#3f5348',
  sleeve: '#274b66',
  white: '#fffdf6',
  skin: '#7a4e38',
  steel: '#c9cfd6',
  steel2: '#99a3ad',
  soup: '#a9bf7c',
  sky: '#54426b',
  sky2: '#3f3055',
  rain: '#a99bb8',
};
const HEAD =
  '<!-- FLEURS TABLE, Thursday night. sheet: right (x>992 is the window). safe: 0,0 992x1000. focal: the slice of light at the kitchen door 128,470, then the ' +
  'candles. people stand behind the table, feet line y 1010 (.8): left 356 (the hostess, by the door), centre 560, right 806; far, in the kitchen door, 122,740 (.52). ' +
  'phone 4:3: 0,200 1000x750. Layers far mid near; animate: chandelier light kitchen-light flame-1..5 rain table-light. The secret: two gilt rings on the waiter. -->';

function room(a, s) {
  a.raw(`<path d="M0 0H1600V1000H0Z" fill="${C.wall}"/>`);
  a.cut(
    many(22, (i) => s.chip(i * 76, 0, 36, 700, 1)),
    C.wall2,
    0,
    { op: 0.8 },
  );
  a.open('light');
  rings(a, s, 560, 560, [
    [520, C.w1, 0.75],
    [390, C.w2, 0.6],
    [262, C.w3, 0.5],
    [150, C.w4, 0.4],
  ]);
  a.close();
  // panels with a gilt bead, and Adeanes, small, in ovals
  const bead = (x, y, w, h) => `M${x} ${y}h${w}v${h}h${-w}zM${x + 7} ${y + 7}v${h - 14}h${w - 14}v${14 - h}z`;
  a.cut(bead(268, 96, 190, 420) + bead(500, 92, 260, 424) + bead(802, 90, 160, 424), C.gilt2, 1, { evenodd: 1 });
  for (const [x, y, c] of [
    [363, 216, '#3f5348'],
    [882, 206, '#54426b'],
  ]) {
    a.cut(s.disc(x, y, 56, 72, { n: 12 }), C.gilt, 2).cut(s.disc(x, y, 45, 60, { n: 12 }), C.near, 0);
    a.cut(
      s.cut(
        [
          [x - 34, y + 46, 1],
          [x - 30, y + 24],
          [x, y + 10],
          [x + 30, y + 24],
          [x + 34, y + 46, 1],
          [x, y + 58],
        ],
        O,
      ),
      c,
      0,
    ).cut(s.disc(x, y - 12, 19, 24, { n: 8 }), '#b98f76', 0);
  }
  // a mirror, so that there may be more candles
  a.open('mirror');
  a.cut(s.cut('530,500! 528,210 560,150 630,122 700,150 732,210 730,500!', O), C.gilt, 2);
  a.cut(s.cut('546,486! 544,220 572,168 630,142 688,168 716,220 714,486!', O), '#6a4362', 0);
  a.defs += '<clipPath id="mir"><path d="M546 486L544 220 572 168 630 142 688 168 716 220 714 486Z"/></clipPath>';
  a.raw('<g clip-path="url(#mir)">');
  rings(a, s, 630, 400, [
    [104, '#84545f', 0.9],
    [66, '#a87658', 0.9],
    [36, '#d9a95e', 0.9],
  ]);
  a.raw('</g>');
  a.cut(s.poly('560,470 572,190 600,164 586,478'), '#fff', 0, { op: 0.1 });
  a.cut(s.chip(606, 396, 9, 90, 0.3) + s.chip(630, 380, 9, 106, 0.3) + s.chip(654, 396, 9, 90, 0.3), C.cloth2, 0);
  a.cut([610, 634, 658].map((x, i) => `M${x} ${[392, 376, 392][i]}q-9-12 1-26q9 15-1 26z`).join(''), C.flame, 0);
  a.close();
  a.cut(s.poly('-20,560 1640,552 1640,570 -20,580', { bow: 0.001 }), C.gilt2, 1);
  // the gale has to stay outside
  a.open('window');
  a.cut(s.rect(1080, 110, 260, 430), C.gilt2, 2).cut(s.rect(1096, 126, 228, 398), C.sky2, 0);
  a.open('rain').cut(
    many(22, (i) =>
      s.slit(1106 + ((i * 61) % 190), 140 + ((i * 83) % 350), 1134 + ((i * 61) % 190), 154 + ((i * 83) % 350), 2.4),
    ),
    C.rain,
    0,
    { op: 0.7 },
  );
  a.close();
  a.cut(s.chip(1206, 126, 8, 398, 0.3) + s.chip(1096, 310, 228, 7, 0.3), C.gilt2, 1);
  a.cut(
    s.cut('1040,90! 1130,96 1140,300 1112,470 1060,560! 1030,560!', O) +
      s.cut('1380,90! 1290,96 1280,300 1308,470 1360,560! 1390,560!', O),
    C.chair,
    2,
  );
  a.close();
}

/** Plain light: nobody has chosen it. */
function kitchenDoor(a, s) {
  a.open('kitchen-door');
  a.cut(s.poly('20,166 232,160 236,760 16,764'), C.door2, 2);
  a.cut(s.poly('14,150 240,144 242,168 12,174'), C.gilt2, 1);
  a.defs += '<clipPath id="gap"><path d="M46 186H212V764H46Z"/></clipPath>';
  a.open('kitchen-light').raw('<g clip-path="url(#gap)">');
  a.raw(`<path d="M40 180H220V770H40Z" fill="${C.plain2}"/>`);
  a.cut(s.poly('40,180 220,180 220,520 40,540'), C.plain, 0);
  a.cut(
    many(24, (i) => s.chip(48 + (i % 4) * 42, 200 + Math.floor(i / 4) * 44, 36, 38, 1)),
    '#fafbf6',
    0,
  );
  a.cut(s.poly('40,310 220,304 220,316 40,322'), C.plain4, 1);
  a.cut(
    s.cut('62,308! 60,268! 96,266! 94,307!', O) +
      s.poly('110,306 112,280 130,280 130,305') +
      s.cut('150,306! 148,276! 182,274! 180,304!', O),
    C.steel2,
    1,
  );
  a.raw(line('M70 186v40M118 186v30M96 186v54', C.plain4, 3)).cut(
    s.cut('84,240! 108,240! 104,262 96,266 88,262!', O) +
      s.disc(118, 226, 13, 15, { n: 8 }) +
      s.disc(70, 236, 11, 14, { n: 8 }),
    C.steel,
    1,
  );
  a.cut(s.poly('40,520 220,508 220,640 40,660'), C.steel, 1).cut(s.poly('40,512 220,500 220,516 40,530'), C.plain, 1);
  a.cut(s.poly('40,650 220,640 220,780 40,780'), C.plain3, 0);
  a.raw('</g>').close();
  // its leaf swings in; the other half of the doorway is where everybody comes and goes
  a.open('swing-leaf').cut(s.poly('206,180 250,196 254,800 208,764'), C.door, 3);
  a.cut(s.disc(228, 330, 13, 26, { n: 10 }), C.plain2, 1).cut(s.poly('214,430 222,433 223,520 215,517'), C.gilt, 1);
  a.close();
  a.close();
  a.open('thrown-light').cut(s.poly('60,764 208,762 330,1010 40,1010'), C.plain2, 0, { op: 0.28 }).close();
}

/** Four seconds a guest. */
function waiter(a, s) {
  a.defs += '<clipPath id="from-kitchen"><path d="M47 380H300V540H47Z"/></clipPath>';
  a.open('waiter').raw('<g clip-path="url(#from-kitchen)">');
  a.cut(s.cut('28,452! 70,440 118,436 126,440! 130,478! 118,486 70,496 26,510!', O), C.sleeve, 2);
  a.cut(s.poly('88,438 95,437 98,490 91,491') + s.poly('101,436 108,436 111,487 104,488'), C.gilt, 0);
  a.cut(s.poly('120,432 138,431 142,482 124,484'), C.white, 1);
  a.cut(s.cut('138,440! 156,430 176,434 186,446 178,458 158,470 140,474!', O), C.skin, 1);
  a.open('tray');
  a.cut(s.cut('104,434! 262,430! 254,444 220,450 150,452 114,446!', { wob: 0.2, kick: 2 }), C.steel, 3);
  a.cut(s.poly('104,434 262,430 260,435 106,439', { bow: 0.001, wob: 0.4 }), '#f3f5f2', 0);
  for (const x of [134, 182, 230])
    a.cut(
      s.cut(
        [
          [x - 20, 416, 1],
          [x + 20, 415, 1],
          [x + 14, 430],
          [x, 433],
          [x - 14, 431],
        ],
        O,
      ),
      C.plate,
      1,
    ).cut(s.disc(x, 416, 18, 4, { n: 8 }), C.soup, 0);
  a.close().raw('</g>').close();
}

const XS = [...Array(11)].map((_, i) => 62 + i * 88);

function chairs(a, s) {
  a.open('chairs');
  const back = (x, y) =>
    s.cut(
      [
        [x - 33, 800, 1],
        [x - 35, y + 30],
        [x - 24, y + 4],
        [x, y - 10],
        [x + 24, y + 4],
        [x + 35, y + 30],
        [x + 33, 800, 1],
      ],
      O,
    );
  const inner = (x, y) =>
    s.cut(
      [
        [x - 23, 800, 1],
        [x - 25, y + 36],
        [x - 16, y + 16],
        [x, y + 8],
        [x + 16, y + 16],
        [x + 25, y + 36],
        [x + 23, 800, 1],
      ],
      O,
    );
  XS.forEach((x, i) => {
    const y = 602 + (i % 3) * 3;
    a.cut(back(x, y), C.gilt, 2).cut(inner(x, y), i === 2 ? C.near : C.chair, 0);
    a.cut(`M${x} ${y + 36}q9 12 0 24q-9-12 0-24M${x} ${y + 72}q9 12 0 24q-9-12 0-24`, C.gilt, 0, { op: 0.55 });
  });
  a.close();
}

function chandelier(a, s) {
  a.open('chandelier');
  a.raw(line('M560-20V60', C.gilt2, 4));
  a.raw(line('M560 60q-90 70-170 10M560 60q90 70 170 10M560 66q-44 66-92 22M560 66q44 66 92 22', C.gilt, 7));
  a.cut(s.disc(560, 62, 18, 22, { n: 9 }), C.gilt, 1).cut(s.disc(560, 100, 10, 13, { n: 8 }), C.gilt3, 1);
  [390, 468, 652, 730].forEach((x, i) => {
    const y = i % 3 ? 82 : 66;
    a.cut(
      s.poly([
        [x - 6, y - 32],
        [x + 6, y - 32],
        [x + 6, y + 2],
        [x - 6, y + 2],
      ]),
      C.cloth,
      1,
    ).cut(
      s.poly([
        [x - 15, y],
        [x + 15, y],
        [x + 9, y + 9],
        [x - 9, y + 9],
      ]),
      C.gilt,
      1,
    );
    a.cut(`M${x} ${y - 34}q-12-14 1-34q11 19-1 34z`, C.flame, 0);
  });
  a.cut(
    [390, 468, 652, 730].map((x, i) => `M${x} ${i % 3 ? 94 : 78}q7 11 0 20q-7-9 0-20z`).join('') +
      'M560 118q8 12 0 22q-8-10 0-22z',
    C.gilt3,
    0,
    { op: 0.9 },
  );
  a.close();
}

function candelabrum(a, s, x, n) {
  a.cut(
    s.cut(
      [
        [x - 34, 812, 1],
        [x - 26, 798],
        [x - 6, 790],
        [x - 5, 690],
        [x - 9, 670],
        [x, 650],
        [x + 9, 670],
        [x + 5, 690],
        [x + 6, 790],
        [x + 26, 798],
        [x + 34, 812, 1],
        [x, 818],
      ],
      O,
    ),
    C.gilt,
    2,
  );
  a.raw(line(`M${x} 690q-44 12-46-34M${x} 690q44 12 46-34`, C.gilt, 6));
  [-46, 0, 46].forEach((d, i) => {
    const y = i === 1 ? 648 : 660;
    a.cut(
      s.poly([
        [x + d - 12, y],
        [x + d + 12, y],
        [x + d + 8, y + 8],
        [x + d - 8, y + 8],
      ]),
      C.gilt3,
      1,
    ).cut(
      s.poly([
        [x + d - 5.5, y - 58 - i * 4],
        [x + d + 5.5, y - 58 - i * 4],
        [x + d + 6, y + 1],
        [x + d - 6, y + 1],
      ]),
      C.cloth5,
      1,
    );
  });
  a.open('flame-' + n);
  [-46, 0, 46].forEach((d, i) => {
    const y = (i === 1 ? 648 : 660) - 60 - i * 4;
    a.cut(`M${x + d} ${y + 2}q-15-17 1-42q14 24-1 42z`, C.flame2, 0).cut(
      `M${x + d} ${y}q-8-9 0-24q8 14 0 24z`,
      C.flame,
      0,
    );
  });
  a.close();
}

function table(a, s) {
  a.open('table');
  a.cut(s.poly('-30,752 986,744 1020,852 -30,866'), C.cloth2, 4);
  a.open('table-light');
  for (const x of [300, 700])
    rings(
      a,
      s,
      x,
      806,
      [
        [190, C.cloth4, 0.9],
        [112, C.cloth5, 0.9],
      ],
      0.22,
    );
  a.close();
  a.cut(s.poly('-30,856 1020,844 1012,1012 -30,1012'), C.cloth3, 1);
  // swags
  let sw = '';
  for (let i = 0; i < 7; i++) {
    const x = -44 + i * 152,
      y = 857 - i * 1.7;
    sw += `M${x} ${y}Q${x + 76} ${y + 128} ${x + 152} ${y - 2}L${x + 152} ${y + 12}Q${x + 76} ${y + 156} ${x} ${y + 14}Z`;
  }
  a.cut(sw, C.cloth, 2);
  a.cut(
    many(
      7,
      (i) =>
        s.disc(-44 + (i + 1) * 152, 862 - i * 1.7, 15, 14, { n: 8 }) +
        s.slit(-44 + (i + 1) * 152, 872, -50 + (i + 1) * 152, 938, 8) +
        s.slit(-44 + (i + 1) * 152, 872, -36 + (i + 1) * 152, 930, 8),
    ),
    C.gilt,
    1,
  );
  a.cut(s.poly('-30,854 1022,842 1022,852 -30,865', { bow: 0.001 }), C.cloth5, 0);
  a.close();
  // eleven
  a.open('covers');
  a.defs += `<g id="cover"><path d="${s.disc(3, 4, 34, 11, { n: 10 })}" fill="${C.near}" opacity=".16"/><path d="${s.disc(0, 0, 34, 11, { n: 11 })}" fill="${C.plate}"/><path d="${s.disc(0, 0, 28, 8.4, { n: 10 })}" fill="${C.gilt}"/><path d="${s.disc(0, 0, 26, 7.4, { n: 10 })}" fill="${C.plate}"/><path d="M-13-2L0-34 13-2Q0 5-13-2Z" fill="${C.chair}"/><path d="M0-34L13-2Q7 2 0 2Z" fill="${C.chair2}"/><path d="M-40-9l3 0 2 18-3 0zM38-9l3 0 1 18-3 0z" fill="${C.gilt2}"/></g>`;
  a.defs += `<g id="wine"><path d="M-10-34Q-13-14-2-12V2L-9 5H9L2 2V-12Q13-14 10-34Z" fill="${C.glass}" opacity=".75"/><path d="M-10-26Q-9-13 0-13T10-26Z" fill="${C.wine}"/></g>`;
  XS.forEach((x, i) => a.raw(`<use href="#cover" x="${x}" y="${832 - Math.round(i * 1.1)}"/>`));
  XS.forEach((x, i) => a.raw(`<use href="#wine" x="${x + 30}" y="${796 - i + (i % 2) * 4}"/>`));
  a.close();
}

function near(a, s) {
  candelabrum(a, s, 300, 1);
  candelabrum(a, s, 700, 2);
  a.open('greens');
  for (const x of [394, 500, 604]) {
    a.cut(
      many(5, (i) => s.slit(x, 812, x - 46 + i * 23, 772 - (i % 2) * 16, 14)),
      C.leaf,
      1,
    );
    a.cut(
      s.disc(x - 12, 786, 9, 9, { n: 7 }) + s.disc(x + 14, 780, 9, 9, { n: 7 }) + s.disc(x + 2, 798, 8, 8, { n: 7 }),
      C.wine,
      1,
    );
  }
  a.cut(s.cut('466,816! 470,800 500,796 532,800 536,815! 500,826', O), C.gilt, 2);
  a.close();
  a.open('chair-near');
  a.cut(s.cut('452,1012! 450,960 476,916 556,896 636,914 664,956 662,1012!', O), C.gilt2, 4);
  a.cut(s.cut('474,1012! 474,966 496,932 556,916 618,930 642,964 640,1012!', O), C.near, 0);
  a.cut('M556 944q13 16 0 32q-13-16 0-32M506 966q11 14 0 28q-11-14 0-28M608 964q11 14 0 28q-11-14 0-28', C.gilt2, 0, {
    op: 0.7,
  });
  a.close();
}

/** The dinner. */
export function fleursTable({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#1e1328', edge: '#ffeccb', seed: 11 }),
    s = a.s;
  a.meta = HEAD;
  a.open('far');
  room(a, s);
  kitchenDoor(a, s);
  a.close();
  a.open('mid');
  chandelier(a, s);
  chairs(a, s);
  a.raw(`<g id="people">${people}</g>`);
  waiter(a, s);
  a.close();
  a.open('near');
  table(a, s);
  near(a, s);
  a.close();
  return a;
}
