// Gethin 'the Florist', on the ferry steps: a mackintosh over the best waistcoat on the quay, a cone of bought petals in
// the crook of his arm and one held out to you. Posed as a generous C, all belly and welcome, with his head thrown back.
// One boot has cardboard in it. Only drawing enters here.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';
import { budDefs, cone } from './ferry-steps.mjs';

const C = {
  mac: '#e6d3b3',
  mac2: '#c9b08a',
  mac3: '#f2e4ca',
  vest: '#8f2f63',
  vest2: '#cf4a8d',
  trou: '#3c4f5c',
  trou2: '#2d3d49',
  boot: '#6b4634',
  boot2: '#3f2a24',
  card: '#d3ac7c',
  card2: '#a67c4d',
  skin: '#c98e69',
  skin2: '#ae7553',
  hair: '#9b5a34',
  hat: '#4b3a4a',
  hat2: '#66506a',
  starch: '#fffdf2',
  gilt: '#e9b23e',
};
const O = { wob: 0.5, kick: 3 };

function legs(a, s) {
  a.open('legs')
    .cut(s.cut('232,540! 300,540! 298,650 284,740! 246,740! 244,650', O), C.trou2, 1)
    .cut(s.cut('104,488! 196,500! 248,560 244,650 230,734! 192,734! 184,660 158,590 118,534', O), C.trou, 1);
  a.cut(s.cut('244,726! 286,726! 290,773! 196,773! 198,760 226,750', O), C.boot2, 1);
  a.open('boot-cardboard').cut(s.cut('112,772! 150,768 234,768! 236,776! 150,777! 116,780!', O), C.boot2, 1);
  a.cut(s.poly('106,758 236,757 237,768 110,769', { wob: 0.6 }), C.card, 1).cut(
    [0, 1, 2, 3, 4, 5, 6, 7].map((i) => s.slit(113 + i * 9, 766, 117 + i * 9, 760, 1.6)).join(''),
    C.card2,
    0,
  );
  a.cut(s.cut('190,722! 232,722! 237,760! 134,759! 136,742 168,740', O), C.boot, 1)
    .cut(s.slit(188, 736, 210, 740, 3) + s.slit(178, 745, 202, 750, 3), C.mac3, 0)
    .close()
    .close();
}

function coat(a, s) {
  a.open('coat');
  a.open('waistcoat').cut(
    s.cut('214,206! 174,236 136,294 110,366 100,432 104,500! 150,518 196,508! 214,420 222,330 226,236!', O),
    C.vest,
    2,
  );
  const dots = [];
  for (let r = 0; r < 9; r++)
    for (let c = 0; c < 5; c++) {
      const y = 256 + r * 28,
        x = 198 - r * 8 + c * 26 - 62 + (r % 2) * 13;
      const left = 212 - (y - 200) * 0.68 + Math.max(0, y - 350) * 0.62;
      if (x > left + 8 && x < 206 - Math.max(0, y - 420) * 0.14) dots.push(s.disc(x, y, 4.6, 4.6, { n: 6 }));
    }
  a.cut(dots.join(''), C.vest2, 0).close();
  a.cut(
    s.cut(
      '216,202! 200,240 206,330 198,420 182,508 198,612! 254,622 312,604! 306,520 288,440 274,360 276,290 294,232 284,204!',
      O,
    ),
    C.mac,
    3,
  );
  a.cut(
    s.cut('294,232! 276,290 274,360 288,440 306,520 310,604! 262,616! 262,520 250,430 246,340 256,260', O),
    C.mac2,
    0,
    {
      op: 0.5,
    },
  );
  a.cut(s.cut('214,204! 246,220 236,300 204,372! 196,330 200,270', O), C.mac3, 1);
  a.cut(s.poly('222,470 270,462 273,478 225,486'), C.mac2, 1).close();
}

function head(a, s, n) {
  a.open('head', 'transform="rotate(12 246 214)"').cut(
    s.cut('208,166! 258,166! 274,216 244,234 208,214', O),
    C.skin2,
    1,
  );
  a.cut(s.cut('196,206! 222,224 262,206! 270,222! 226,246 194,226!', O), C.starch, 1);
  a.open('cravat')
    .cut(
      s.cut('216,232! 192,216 178,226! 186,240 178,254! 200,254!', O) +
        s.cut('216,232! 240,218 254,230! 246,242 252,258! 230,254!', O),
      C.vest2,
      1,
    )
    .cut(s.disc(215, 237, 8, 9, { n: 7 }), C.vest, 1)
    .close();
  a.cut(s.cut('258,92! 286,104 292,140 282,176 262,190! 252,140', O), C.hair, 1);
  a.cut(s.cut('232,74! 264,86 280,122 274,166 252,192 224,198 198,184 182,152 184,110 202,84', O), C.skin, 1);
  a.cut(s.cut('262,122! 276,112 288,124 284,146 270,154 260,146', O), C.skin2, 1);
  a.open('hat')
    .cut(s.cut('200,88! 206,46 222,34 244,42 262,32 282,44 290,90! 246,84', O), C.hat, 2)
    .cut(s.cut('201,88! 203,68! 246,62 287,68! 290,92! 246,86', O), C.starch, 0);
  a.cut(s.cut('160,96! 196,82 246,76 296,82 330,100! 306,108 250,100 198,106!', O), C.hat2, 2);
  a.cut(s.slit(186, 96, 236, 86, 3), '#cfe6ea', 0);
  a.raw('<use href="#bud" transform="translate(268 82) rotate(24) scale(.72)"/>').close();
  a.raw(small(n, 226, 150, 0.44, { rot: -14 }));
  a.close();
}

/** The one held out, as a taste. */
function offering(a, s) {
  a.open('arm-offering').raw(`<path d="M46 318L37 246" stroke="${C.gilt}" stroke-width="3.4" stroke-linecap="round"/>`);
  a.open('sample').raw('<use href="#bud" transform="translate(37 254) rotate(-9) scale(1.05)"/>').close();
  a.cut(s.cut('70,300! 48,294 32,304 30,320 44,334 68,332!', O), C.skin, 2);
  a.cut(s.poly('66,294 82,298 78,336 62,334'), C.starch, 1);
  a.cut(s.cut('200,224! 168,238 142,276 116,304 82,296! 76,338! 112,352 152,342 184,308 208,268', O), C.mac3, 2);
  a.cut(s.poly('82,294 94,299 88,344 75,340'), C.mac2, 1).close();
}

/** Under the arm like a child being carried home. */
function crook(a, s) {
  a.open('arm-crook').cut(s.cut('268,208! 304,224 330,286 342,350 334,396 300,398! 284,340 266,280', O), C.mac3, 2);
  a.open('bouquet')
    .raw(cone(292, 420, 23, 0.92, '#d8eed9') + cone(282, 426, 4, 1.18, '#fffdf2'))
    .close();
  a.cut(s.cut('232,388! 216,378 206,390 208,408 222,418 240,412!', O), C.skin, 1);
  a.cut(s.poly('230,378 244,376 246,416 232,416'), C.starch, 1);
  a.cut(s.cut('338,352! 342,386 326,414 288,424 242,420! 240,378! 282,374 310,360', O), C.mac3, 2);
  a.cut(s.poly('240,376 254,375 256,422 242,421'), C.mac2, 1).close();
}

/** The whole figure, unpacked; n petals open. His own are half shut. */
export function gethin(n = 2) {
  const a = new Sheet(400, 800, { ink: '#2a2440', edge: '#fff8ee', seed: 61 }),
    s = a.s;
  a.meta =
    '<!-- GETHIN. 400x800, feet at 232,772. Groups: legs boot-cardboard coat waistcoat head cravat flower hat arm-offering sample arm-crook bouquet. ' +
    'What he sells is paper, and drains; his own flower does not. -->';
  a.defs += smallDefs();
  budDefs(a, s);
  a.open('figure-gethin');
  legs(a, s);
  coat(a, s);
  offering(a, s);
  head(a, s, n);
  crook(a, s);
  a.close();
  return a;
}
