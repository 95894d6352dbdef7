// Greet Achterberg, 66: a small round woman in a cardigan she knitted as a mistake and kept as a habit, with a hand of cards
// held where nobody else can see it. Posed as a D. Only drawing enters here.
// Secret: there is a card up her sleeve.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';
import { thread } from './figures.mjs';

const C = {
  knit: '#6f8f93',
  knit2: '#587579',
  knit3: '#8aa8aa',
  rib: '#4d686c',
  blouse: '#fbf1e0',
  skirt: '#5d4672',
  skirt2: '#4a375e',
  skirt3: '#7d6692',
  stocking: '#b7a79f',
  slip: '#7d2f50',
  slip2: '#e0c190',
  skin: '#e6bd9d',
  skin2: '#cc9f7f',
  hair: '#d8d0d6',
  hair2: '#bdb3bd',
  gilt: '#e9b23e',
  card: '#fdf3e0',
  back: '#7d2f50',
  back2: '#5d2039',
  ink: '#2a2440',
};
const O = { wob: 0.5, kick: 3 };
const HEAD =
  '<!-- GREET. 400x800, feet at 200,772; she is small, her head at 236. Groups: legs skirt cardigan head greet-flower face-seen (toggle the display of the ' +
  'last two; face-seen-1..10 are drawn on) spectacles arms cards sleeve-card. -->';

/** Ten strokes on a 400 square: round, one brow up, a mouth that has just won something. */
const face = [
  'M134 176C124 204 128 230 139 250C148 292 176 324 208 325C246 321 270 288 277 250C289 246 295 224 287 208C281 200 272 206 274 219',
  'M145 192C160 181 180 181 194 190C197 206 192 222 185 238C181 251 194 259 209 253',
  'M221 176C236 163 257 164 271 179',
  'M147 218C157 206 177 205 189 216',
  'M226 213C237 201 257 202 269 214',
  'M153 231C161 237 172 237 180 232',
  'M233 229C242 235 254 234 262 229',
  'M172 287C187 296 205 297 221 290C230 286 237 279 241 269',
  'M193 309C201 314 211 314 219 309',
  'M249 262C255 268 257 276 253 284',
];
face.knots = [
  [168, 212],
  [248, 207],
];

const curls = (s, x, y, rx, ry, a0, a1, n, k = 0.13) =>
  Array.from({ length: n }, (_, i) => {
    const t = a0 + ((a1 - a0) * i) / (n - 1),
      q = i % 2 ? 1 + k : 1 - k * 0.3;
    return [x + Math.cos(t) * rx * q, y + Math.sin(t) * ry * q, i % 2 ? 0 : 1];
  });

function legs(a, s) {
  a.open('legs')
    .cut(
      s.cut('150,676! 190,676! 186,742! 152,742!', O) + s.cut('208,676! 250,676! 246,742! 212,742!', O),
      C.stocking,
      1,
    )
    .cut(
      s.cut('148,738! 190,738! 192,773! 118,773! 120,756 138,748', O) +
        s.cut('210,738! 250,738! 264,750 280,758 282,773! 208,773!', O),
      C.slip,
      1,
    )
    .cut(s.disc(136, 756, 10, 9, { n: 7 }) + s.disc(262, 756, 10, 9, { n: 7 }), C.slip2, 1)
    .close();
}

function body(a, s) {
  a.open('skirt').cut(s.cut('134,520! 122,600 118,700! 200,712 284,700! 278,600 266,520! 200,534', O), C.skirt, 2);
  a.cut(
    [0, 1, 2, 3, 4].map((i) => s.slit(140 + i * 30, 540, 132 + i * 34, 700, 3)).join('') +
      [580, 624, 668].map((y) => s.slit(124, y, 278, y - 3, 3)).join(''),
    C.skirt3,
    0,
    { op: 0.7 },
  ).close();
  a.open('cardigan').cut(
    s.cut(
      '166,284! 132,300 112,346 104,420 108,500 122,560! 200,574 280,560! 292,500 296,420 288,346 268,300 234,284! 200,302',
      O,
    ),
    C.knit,
    3,
  );
  a.cut(s.cut('178,288! 222,288! 206,330 200,352 194,330', O), C.blouse, 1).cut(
    s.cut('170,286! 186,282 200,304! 188,320 174,306!', O) + s.cut('230,286! 214,282 200,304! 212,320 226,306!', O),
    C.blouse,
    1,
  );
  // rows of a stitch that goes wrong once
  let d = '';
  for (let r = 0; r < 9; r++)
    for (let c = 0; c < 8; c++) {
      const x = 124 + c * 21.5,
        y = 340 + r * 23;
      if (Math.abs(x - 200) < 13 || (r < 2 && Math.abs(x - 200) > 62)) continue;
      d +=
        r === 5 && c === 1
          ? s.slit(x - 7, y, x + 8, y + 2, 4)
          : s.slit(x, y - 8, x + 4, y + 8, 3.4) + s.slit(x + 9, y - 8, x + 5, y + 8, -3.4);
    }
  a.cut(d, C.knit2, 0, { op: 0.7 });
  a.cut(s.poly('193,350 207,350 210,572 191,572'), C.rib, 0).cut(
    [386, 432, 530].map((y) => s.disc(200, y, 6, 6, { n: 6 })).join(''),
    C.gilt,
    1,
  );
  a.cut(s.cut('110,540! 122,560! 200,574 280,560! 290,540! 200,556', O), C.rib, 1).close();
}

function head(a, s, mode, n) {
  a.open('head', 'transform="rotate(-5 200 250) translate(0 6)"');
  a.cut(s.cut('182,240! 218,240! 222,288 200,300 178,288', O), C.skin2, 1);
  a.cut(s.cut(curls(s, 200, 208, 64, 66, Math.PI * 0.82, Math.PI * 2.18, 19), { wob: 0.6, kick: 3 }), C.hair, 2);
  a.cut(s.disc(148, 222, 8, 12, { n: 6 }) + s.disc(252, 222, 8, 12, { n: 6 }), C.skin2, 1).cut(
    s.disc(147, 238, 5, 5, { n: 6 }) + s.disc(253, 238, 5, 5, { n: 6 }),
    C.gilt,
    1,
  );
  a.cut(s.cut('200,152! 234,162 250,196 246,236 226,264 200,273 174,264 154,236 150,196 166,162', O), C.skin, 2);
  a.cut(
    s.cut(
      [
        ...curls(s, 200, 204, 62, 62, Math.PI * 1.02, Math.PI * 1.98, 13),
        [244, 182, 0],
        [216, 166, 1],
        [200, 178, 0],
        [180, 164, 1],
        [158, 184, 0],
      ],
      { wob: 0.6, kick: 3 },
    ),
    C.hair,
    2,
  );
  a.cut(
    s.slit(168, 158, 156, 178, 4) +
      s.slit(196, 148, 188, 166, 4) +
      s.slit(222, 150, 224, 168, 4) +
      s.slit(240, 166, 246, 184, 4),
    C.hair2,
    0,
  );
  const off = 'display="none" ',
    pin = small(n, 200, 212, 0.45, { id: 'greet-flower', rot: -6 });
  a.raw(mode === 'seen' ? pin.replace('<g id', `<g ${off}id`) : pin);
  a.raw(
    thread(face, {
      w: 5,
      attrs: `${mode === 'seen' ? '' : off}transform="translate(200 212) scale(.53) translate(-207 -236)"`,
    }),
  );
  a.close();
  a.open('spectacles')
    .raw(
      `<path d="M164 300Q150 380 176 402M236 300Q250 376 224 402" fill="none" stroke="${C.gilt}" stroke-width="2.4"/>`,
    )
    .close();
}

function arms(a, s) {
  a.open('cards', 'transform="translate(-2 10)"');
  for (let i = 0; i < 6; i++)
    a.raw(`<g transform="rotate(${-34 + i * 14} 200 478)">`)
      .cut(s.poly('174,366 226,366 227,446 173,446', { wob: 0.8 }), C.card, 1)
      .cut(s.poly('180,372 220,372 221,440 179,440', { wob: 0.6 }), C.back, 0)
      .cut('M200 386L214 406 200 426 186 406Z', C.back2, 0)
      .raw('</g>');
  a.close();
  a.open('arms');
  a.cut(
    s.cut('166,462! 176,446 196,444 204,458 200,478 180,486!', O) +
      s.cut('234,462! 224,446 206,446 200,460 204,480 222,486!', O),
    C.skin,
    2,
  );
  a.open('sleeve-card')
    .cut(s.poly('252,440 270,428 284,452 264,464', { wob: 0.6 }), C.card, 1)
    .cut('M268 438l5 4-4 6-5-4z', C.back, 0)
    .close();
  a.cut(
    s.cut('140,300! 108,322 88,390 84,452 98,492 128,506 176,490! 168,452! 132,462 128,440 140,390 152,346', O),
    C.knit3,
    2,
  );
  a.cut(
    s.cut('260,300! 292,322 312,390 316,452 302,492 272,506 226,490! 232,452! 268,462 272,440 260,390 248,346', O),
    C.knit3,
    2,
  );
  a.cut(s.poly('160,448 174,444 184,492 170,496') + s.poly('240,448 227,444 218,492 231,496'), C.rib, 1);
  a.cut(
    s.slit(104, 390, 128, 398, 4) +
      s.slit(98, 420, 124, 428, 4) +
      s.slit(296, 390, 272, 398, -4) +
      s.slit(302, 420, 276, 428, -4),
    C.knit2,
    0,
    { op: 0.7 },
  );
  a.close();
}

/** Greet; n petals open, 0 to 5; mode 'seen' shows the face of thread. */
export function greet(mode = 'flower', n = 4) {
  const a = new Sheet(400, 800, { ink: C.ink, edge: '#fff8ee', seed: 66 }),
    s = a.s;
  a.meta = HEAD;
  a.defs += smallDefs();
  a.open('figure-greet');
  legs(a, s);
  body(a, s);
  head(a, s, mode, n);
  arms(a, s);
  a.close();
  return a;
}
