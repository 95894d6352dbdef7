// Pia, nine: a coat bought to grow into, a satchel with ferry stubs filed by colour, the halo pushed up out of the way and
// grey. She stands as a capital I and shows a ticket as an inspector would. Children wear no pin. Only drawing enters here.
import { Sheet } from './scissors.mjs';
import { smallDefs } from './flower.mjs';
import { thread } from './figures.mjs';

const C = {
  coat: '#46597d',
  coat2: '#35466a',
  coat3: '#5f7399',
  hem: '#7284a6',
  lining: '#f0e2c8',
  check: '#b9563d',
  shirt: '#fffaf0',
  skin: '#e3b18c',
  skin2: '#cd9470',
  hair: '#38283f',
  hair2: '#4c3853',
  tie: '#b9563d',
  sock: '#ece8dc',
  sock2: '#bcb7ad',
  shoe: '#2b2633',
  bag: '#96623f',
  bag2: '#74482c',
  bag3: '#b27d54',
  buckle: '#c9cfce',
  halo: '#e6e9e6',
  halo2: '#a9b1b0',
  off: '#7d8787',
  wood: '#d2a777',
  stubs: ['#f1aca3', '#f1aca3', '#f6cf9c', '#f6cf9c', '#c7d9b4', '#c9bedb', '#fdf3e3'],
  ink: '#5a5368',
};
const O = { wob: 0.5, kick: 3 };

/** Eight strokes on a 400 square: a snub nose, one brow up, and between the brows the tick of somebody working it out. */
export const face = [
  'M122 146C110 166 110 192 118 214C114 246 132 288 160 314C182 332 204 338 220 334C254 326 280 294 288 256C290 248 291 240 292 232C306 231 315 212 309 195C303 183 292 190 294 205',
  'M146 184C158 172 178 171 192 180C197 198 194 212 189 228C182 242 192 252 208 247',
  'M230 168C244 157 262 159 276 172',
  'M145 216C153 199 181 199 190 214',
  'M231 213C239 196 264 196 274 212',
  'M211 160C208 166 208 173 212 180',
  'M172 289C186 284 200 290 214 287C224 285 232 283 239 275',
  'M190 310C198 315 210 314 217 308',
];
face.knots = [
  [169, 208.5],
  [253, 206],
];

function legs(a, s) {
  a.open('legs').cut(
    s.cut('168,630! 196,630! 196,712! 170,712!', O) + s.cut('204,630! 232,630! 230,712! 204,712!', O),
    C.skin2,
    1,
  );
  a.cut(s.cut('168,684! 197,684! 196,750! 172,750!', O) + s.cut('203,684! 232,684! 228,750! 204,750!', O), C.sock, 1);
  a.cut(s.poly('167,684 198,684 198,693 167,693') + s.poly('202,684 233,684 233,693 202,693'), C.sock2, 0);
  a.cut(
    s.cut('168,744! 198,744! 198,773! 150,773! 152,760', O) + s.cut('202,744! 232,744! 248,760 250,773! 202,773!', O),
    C.shoe,
    1,
  );
  a.cut(s.poly('170,740 197,744 197,751 170,747') + s.poly('203,744 230,740 230,747 203,751'), C.shoe, 0).close();
}

function coat(a, s) {
  a.open('coat').cut(
    s.cut('162,394! 138,414 128,480 122,560 114,654! 200,664 286,654! 278,560 272,480 262,414 238,394! 200,408', O),
    C.coat,
    3,
  );
  a.cut(s.poly('197,408 203,408 206,663 196,663'), C.coat2, 0);
  // let down once already: where the hem was
  a.cut(s.cut('117,626! 200,636 283,626! 283,631! 200,641 117,631!', O), C.hem, 0);
  a.cut(s.cut('160,394! 180,384 200,402 220,384 240,394! 230,424 200,434 170,424', O), C.coat3, 1).cut(
    s.cut('176,388! 200,404 224,388! 214,414 200,420 186,414', O),
    C.shirt,
    1,
  );
  for (const y of [452, 498, 544])
    a.cut(s.chip(181, y - 2, 39, 4, 0.5), C.lining, 0).cut(
      s.cut(`190,${y - 6}! 211,${y - 5}! 212,${y + 5}! 189,${y + 6}!`, O),
      C.wood,
      1,
    );
  a.close();
}

/** Stubs in their order: pink, apricot, pistachio, parma, milk; each punched once. */
function satchel(a, s) {
  a.cut(s.poly('236,396 248,404 150,592 138,588'), C.bag2, 1);
  a.open('satchel', 'transform="translate(-4 26)"');
  a.open('stubs');
  C.stubs.forEach((c, i) => {
    const x = 96 + i * 11.5,
      turn = -21 + i * 6;
    a.raw(`<g transform="rotate(${turn} ${x} 566)">`)
      .cut(
        s.poly(
          [
            [x - 9, 500 + (i % 2) * 5],
            [x + 9, 500 + (i % 2) * 5],
            [x + 9, 572],
            [x - 9, 572],
          ],
          { wob: 0.5 },
        ),
        c,
        1,
      )
      .cut(s.disc(x, 511 + (i % 2) * 5, 3, 3, { n: 5 }) + s.slit(x - 1, 522, x - 1, 536, 2.4), C.ink, 0, { op: 0.75 })
      .raw('</g>');
  });
  a.close();
  a.cut(s.cut('82,552! 182,548! 188,636! 180,644 90,648 82,640!', O), C.bag, 3).cut(
    s.cut('80,550! 184,546! 186,596! 134,612 82,600!', O),
    C.bag3,
    1,
  );
  a.cut(s.poly('102,586 116,585 117,618 104,619') + s.poly('152,584 166,583 167,616 154,617'), C.bag2, 1).cut(
    s.chip(103, 606, 14, 9, 0.5) + s.chip(153, 604, 14, 9, 0.5),
    C.buckle,
    1,
  );
  a.close();
}

const cuff = (a, s, d, lines) => a.cut(s.poly(d), C.lining, 1).cut(lines, C.check, 0, { op: 0.75 });

function arms(a, s) {
  a.open('arm-strap').cut(s.cut('184,462! 196,452 212,458 216,474 206,488 190,490!', O), C.skin, 1);
  a.cut(s.cut('154,400! 126,420 102,470 101,496 118,513 138,511! 192,498! 180,452! 142,472 160,438', O), C.coat3, 2);
  cuff(
    a,
    s,
    '172,454 190,448 204,492 186,501',
    s.slit(178, 453, 192, 498, 2) +
      s.slit(184, 451, 198, 496, 2) +
      s.slit(178, 470, 196, 464, 2) +
      s.slit(183, 486, 201, 480, 2),
  );
  a.close();
  a.open('arm-ticket');
  a.open('ticket', 'transform="rotate(9 312 372)"')
    .cut(s.poly('298,318 328,318 328,388 298,388', { wob: 0.6 }), '#f1aca3', 2)
    .cut(
      s.disc(313, 332, 4.6, 4.6, { n: 6 }) +
        s.slit(304, 346, 322, 346, 2.4) +
        s.slit(304, 354, 318, 354, 2.4) +
        s.slit(304, 362, 322, 362, 2.4),
      C.ink,
      0,
      {
        op: 0.8,
      },
    )
    .close();
  a.cut(s.cut('294,404! 288,388 296,374 312,372 324,382 324,402!', O), C.skin, 2);
  a.cut(
    s.cut('250,402! 272,418 280,450 290,458! 290,402! 332,404! 334,452 324,494 298,506 268,496 250,462 244,426', O),
    C.coat3,
    2,
  );
  cuff(
    a,
    s,
    '286,396 334,398 334,422 286,420',
    s.slit(298, 397, 298, 420, 2) +
      s.slit(310, 397, 310, 421, 2) +
      s.slit(322, 398, 322, 421, 2) +
      s.slit(287, 408, 333, 410, 2),
  );
  a.close();
}

function head(a, s, seen) {
  a.open('head');
  a.cut(s.cut('182,348! 218,348! 222,396 200,410 178,396', O), C.skin2, 1);
  a.cut(s.cut('132,318! 126,262 150,220 200,204 250,220 274,262 268,318! 250,346 150,346', O), C.hair, 2);
  a.cut(s.disc(143, 310, 8, 14, { n: 6 }) + s.disc(257, 310, 8, 14, { n: 6 }), C.skin2, 1);
  a.cut(s.cut('200,238! 238,250 256,290 252,334 232,362 200,372 168,362 148,334 144,290 162,250', O), C.skin, 2);
  a.cut(
    s.cut('202,218! 168,222 142,252 138,298! 158,284 186,262 204,234!', O) +
      s.cut('200,218! 234,222 258,252 262,298! 246,280 218,260 200,236!', O),
    C.hair2,
    1,
  );
  a.raw(
    thread(face, {
      w: 5,
      attrs: `${seen ? '' : 'display="none" '}transform="translate(200 306) scale(.53) translate(-207 -232)"`,
    }),
  );
  a.open('halo')
    .cut(
      s.cut('133,262! 126,282 134,304! 140,302! 134,282 141,264!', O) +
        s.cut('267,262! 274,282 266,304! 260,302! 266,282 259,264!', O),
      C.halo2,
      1,
    )
    .cut(
      s.cut('130,270! 150,244 176,230 200,227 224,230 250,244 270,270! 269,254 246,224 200,208 154,224 131,254!', O),
      C.halo,
      2,
    );
  a.open('halo-lamp').cut(s.cut('183,227! 185,211 215,211 217,227! 200,232', O), C.off, 1).close().close();
  a.close();
  braid(a, s);
}

function braid(a, s) {
  a.open('braid', 'transform="translate(5 4)"');
  const beads = [
    [246, 352, 17],
    [250, 372, 18],
    [247, 393, 17.5],
    [251, 413, 17],
    [247, 432, 15.5],
    [250, 449, 14],
  ];
  beads.forEach(([x, y, r], i) =>
    a.cut(
      s.cut(
        i % 2
          ? [
              [x - r, y - 8, 1],
              [x + r * 0.5, y - 13],
              [x + r, y],
              [x + r * 0.2, y + 13],
              [x - r * 0.6, y + 8],
            ]
          : [
              [x + r, y - 8, 1],
              [x - r * 0.5, y - 13],
              [x - r, y],
              [x - r * 0.2, y + 13],
              [x + r * 0.6, y + 8],
            ],
        O,
      ),
      i % 2 ? C.hair2 : C.hair,
      1,
    ),
  );
  a.cut(s.cut('240,470! 232,492 248,502 262,490 260,470!', O), C.hair, 1)
    .cut(s.poly('238,460 262,459 262,471 239,472'), C.tie, 1)
    .close();
}

/** The whole figure, unpacked. mode 'seen' shows the face of thread. */
export function pia(mode = 'plain') {
  const a = new Sheet(400, 800, { ink: '#2a2440', edge: '#fff8ee', seed: 29 }),
    s = a.s;
  a.meta =
    '<!-- PIA. 400x800, feet at 200,772; nine years old, so her head is at 300. Groups: legs coat satchel stubs arm-strap arm-ticket ticket head face-seen (display toggles; face-seen-1..8 are drawn on) halo halo-lamp (grey: off) braid. No pin, and no place for one. -->';
  a.defs += smallDefs();
  a.open('figure-pia');
  legs(a, s);
  coat(a, s);
  satchel(a, s);
  arms(a, s);
  head(a, s, mode === 'seen');
  a.close();
  return a;
}
