// Fleur Adeane, 4.91: a column of apricot, a stole of parma, and a plate of cake that has never once tipped. Her flower is
// a little larger than other people's, with two laurel leaves behind it. Posed as an S with a tray. Only drawing enters here.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';
import { thread } from './figures.mjs';
import { seen } from './seen.mjs';

const C = {
  dress: '#f4c391',
  dress2: '#e3a877',
  dress3: '#fbdcb6',
  stole: '#b6a6d3',
  stole2: '#9685ba',
  stole3: '#cfc4e2',
  skin: '#b9805f',
  skin2: '#9c6849',
  hair: '#e2dcea',
  hair2: '#b9b0cb',
  leaf: '#3f7a62',
  leaf2: '#2f5f4e',
  gilt: '#eab54d',
  shoe: '#9685ba',
  plate: '#fffaf0',
  plate2: '#ddd2d2',
  yel: '#f8c808',
  yel2: '#d9a200',
  yel3: '#ffdf52',
  choc: '#3b2a25',
};
const O = { wob: 0.5, kick: 3 };

/** The dress: one S from shoulder to train. */
function dress(a, s) {
  a.open('shoes')
    .cut(s.cut('168,744! 204,748 222,762 236,773! 196,773! 184,766 180,773! 172,773!', O), C.shoe, 1)
    .close();
  a.open('dress').cut(
    s.cut(
      '172,202! 152,226 150,262 166,310 168,350 146,420 132,520 130,620 112,700 84,758! 150,768 214,764 268,756! 252,690 256,600 262,500 254,420 232,352 232,310 248,262 246,226 228,202! 200,222',
      O,
    ),
    C.dress,
    3,
  );
  a.cut(
    s.cut('232,352! 220,420 214,520 190,640 130,766! 214,764 268,756! 252,690 256,600 262,500 254,420', O),
    C.dress2,
    0,
    { op: 0.5 },
  );
  a.cut(s.slit(196, 360, 168, 752, 6) + s.slit(180, 372, 124, 748, 5) + s.slit(214, 362, 226, 750, 5), C.dress2, 0, {
    op: 0.75,
  });
  let d = '';
  for (let r = 0; r < 11; r++)
    for (let c = 0; c < 7; c++) {
      const x = 148 + c * 20 + (r % 2) * 10 - r * 5,
        y = 396 + r * 32;
      if (x > Math.min(142, 332 - y * 0.3) + 12 && x < 240) d += s.slit(x, y - 5 - r * 0.3, x + 1, y + 5 + r * 0.3, 5);
    }
  a.cut(d, C.dress3, 0, { op: 0.9 });
  a.cut(s.cut('164,322! 200,332 234,322! 234,344! 200,354 166,346!', O), C.stole2, 1).close();
}

function head(a, s) {
  a.open('head', 'transform="rotate(-5 200 200)"').cut(
    s.cut('184,150! 218,150! 222,206 240,214! 202,238 164,214! 182,206', O),
    C.skin2,
    1,
  );
  a.cut(s.cut('150,150! 138,110 146,66 178,40 214,36 248,54 264,92 258,138 246,162! 236,120 164,120', O), C.hair, 2);
  a.cut(s.cut('160,58! 176,22 216,8 252,22 262,60! 212,46', O), C.hair, 2)
    .cut(s.slit(176, 50, 212, 14, 6) + s.slit(206, 46, 238, 20, 6) + s.slit(236, 50, 254, 34, 4), C.hair2, 0)
    .cut(s.slit(152, 110, 176, 58, 5) + s.slit(256, 116, 238, 64, -5), C.hair2, 0);
  a.cut(s.cut('200,70! 236,82 250,120 244,164 224,192 200,200 176,192 158,164 150,120 166,82', O), C.skin, 1);
  a.open('laurel')
    .cut(
      s.cut('150,86! 120,76 92,48 86,22! 118,28 150,52 164,76!', O) +
        s.cut('140,112! 112,118 82,108 64,88! 96,78 128,86 148,98!', O),
      C.leaf,
      2,
    )
    .cut(s.slit(96, 34, 150, 78, 3) + s.slit(76, 92, 138, 104, 3), C.leaf2, 0)
    .close();
  a.cut(
    s.cut('154,172! 162,178 162,204 154,214 147,204 147,180', O) +
      s.cut('246,172! 254,180 254,204 247,214 239,204 240,178', O),
    C.gilt,
    1,
  );
  a.raw(small(5, 200, 130, 0.54, { rot: 4 }));
  a.raw(thread(...seen('fleur'))).close();
}

function stole(a, s) {
  a.open('stole').cut(
    s.cut('152,212! 172,206 206,252 252,210! 268,224 262,262 214,300 178,296 146,262', O),
    C.stole,
    2,
  );
  a.cut(s.slit(160, 222, 204, 272, 5) + s.slit(258, 224, 208, 280, 5) + s.slit(152, 244, 192, 286, 4), C.stole2, 0, {
    op: 0.8,
  }).close();
  a.open('stole-tail')
    .cut(s.cut('250,214! 280,236 286,320 278,420 290,520! 262,532 238,524! 250,420 252,330 238,262', O), C.stole, 2)
    .cut(s.slit(262, 250, 262, 500, 5) + s.slit(274, 280, 278, 510, 4), C.stole2, 0, { op: 0.8 });
  a.cut(
    [0, 1, 2, 3, 4, 5]
      .map((i) =>
        s.poly(
          [
            [240 + i * 9, 524],
            [245 + i * 9, 526],
            [243 + i * 9, 548 + (i % 2) * 4],
          ],
          { wob: 0.6 },
        ),
      )
      .join(''),
    C.stole3,
    0,
  ).close();
}

function armResting(a, s) {
  a.open('arm-resting')
    .cut(s.cut('246,214! 272,226 304,282 306,312 284,340 240,348! 236,322! 270,306 262,282 244,256', O), C.skin, 2)
    .cut(s.cut('248,320! 226,318 208,328 206,342 226,352 246,350!', O), C.skin, 1)
    .cut(s.poly('262,318 272,312 280,338 268,342'), C.gilt, 1)
    .close();
}

/** Perfectly level. It is the one true horizontal in all the cut people. */
function armPlate(a, s) {
  a.open('arm-plate').cut(
    s.cut('154,212! 180,224 176,262 150,308 116,318 82,272 66,238! 94,228! 112,264 128,270 136,240', O),
    C.skin,
    2,
  );
  a.cut(s.cut('64,240! 56,224 62,208 82,204 98,212 98,230!', O), C.skin, 1).cut(
    s.poly('76,250 104,240 108,252 82,263'),
    C.gilt,
    1,
  );
  a.open('plate')
    .cut(s.cut('2,194! 140,194! 130,206 104,212 38,212 12,206', { wob: 0, kick: 2 }), C.plate, 3)
    .cut(s.cut('8,200! 134,200! 128,206 104,212 38,212 14,206', { wob: 0, kick: 2 }), C.plate2, 0);
  a.open('cake')
    .cut(s.poly('26,194 26,146 94,140 98,194', { wob: 0.6 }), C.yel, 2)
    .cut(s.poly('82,141 94,140 98,194 86,194', { wob: 0.6 }), C.yel2, 0);
  a.cut(
    s.cut('22,150! 26,134 46,126 82,124 98,132 100,144! 92,158 84,146 74,160 64,146 54,162 44,148 34,160', O),
    C.plate,
    1,
  )
    .cut(s.poly('28,176 96,172 97,179 27,183', { wob: 0.6 }), C.yel3, 0)
    .close()
    .close()
    .close();
}

/** The whole figure, unpacked. */
export function fleur() {
  const a = new Sheet(400, 800, { ink: '#2a2440', edge: '#fff8ee', seed: 41 }),
    s = a.s;
  a.meta =
    '<!-- FLEUR. 400x800, feet at 176,772. Groups: shoes dress stole-tail arm-resting stole head laurel flower arm-plate plate cake. -->';
  a.defs += smallDefs();
  a.open('figure-fleur');
  dress(a, s);
  armResting(a, s);
  stole(a, s);
  head(a, s);
  armPlate(a, s);
  a.close();
  return a;
}
