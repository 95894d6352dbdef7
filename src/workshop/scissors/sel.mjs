// Sel, turned away from the early boat: glass-green jacket, work boots, a bicycle pump in the pocket, a loaf, and five lobes of darker cloth where a
// pin was. He
// stands as a lower-case h: long back, one knee easy, waiting without asking. Only drawing enters here.
import { Sheet } from './scissors.mjs';
import { smallDefs } from './flower.mjs';
import { thread, unpicked } from './figures.mjs';

const C = {
  jacket: '#3f8069',
  jacket2: '#2d6252',
  jacket3: '#5b9b83',

  knit: '#e3d3ae',
  knit2: '#c4ae82',
  trou: '#5b4a4a',
  trou2: '#473a3d',
  boot: '#7d5236',
  boot2: '#4e3226',
  skin: '#e6b896',
  skin2: '#cd9672',
  pale: '#f4d6bb',
  hair: '#8f5430',
  hair2: '#6f3f26',
  pump: '#dfe4e6',
  pump2: '#8d99a3',
  grip: '#1f2f45',
  crust: '#b57f45',
  crumb: '#ecd2a0',
  paper: '#fdf6e8',
  paper2: '#dccfba',
  clip: '#ccd3d2',
};
const O = { wob: 0.5, kick: 3 };
/** Nine strokes on a 400 square: long jaw, a nose once broken, a moustache that hides half of a smile, a cleft chin. */
export const face = [
  'M143 138C131 158 131 186 138 208C137 236 141 268 155 298C168 324 188 341 210 340C236 336 254 308 262 272C266 252 268 238 270 226C282 224 290 204 286 188C281 178 272 184 273 198',
  'M146 186C160 172 178 172 192 182C198 198 186 212 194 226C202 238 190 252 178 258C184 268 198 268 210 262',
  'M222 176C236 164 256 168 268 182',
  'M150 208C160 196 177 197 187 207',
  'M222 207C233 196 252 197 262 210',
  'M154 224C161 229 171 229 177 226',
  'M166 292C176 276 190 272 203 281C216 270 236 276 248 296',
  'M192 303C202 308 216 306 226 298',
  'M206 316C205 319 205 322 206 325',
];
face.knots = [
  [170, 203.5],
  [241, 203],
];

function legs(a, s) {
  a.open('legs')
    .cut(s.cut('150,470! 214,470! 208,580 196,650 190,728! 150,728! 150,640 146,560', O), C.trou, 1)
    .cut(s.cut('196,470! 256,470! 266,560 262,630 278,728! 238,730! 222,640 208,570', O), C.trou, 1);
  a.cut(s.cut('200,480! 212,480! 216,570 226,640 240,728! 236,729! 214,640 206,570', O), C.trou2, 0).cut(
    s.poly('236,700 276,695 277,705 238,710'),
    C.clip,
    1,
  );
  a.cut(
    s.cut('148,714! 194,714! 196,773! 116,773! 118,756 146,746', O) +
      s.cut('236,716! 280,712! 286,744 318,756 320,773! 240,773!', O),
    C.boot,
    1,
  );
  a.cut(s.poly('116,764 196,764 196,774 115,774') + s.poly('240,764 320,764 321,774 240,774'), C.boot2, 0)
    .cut(
      s.slit(166, 726, 188, 730, 3) +
        s.slit(162, 738, 188, 742, 3) +
        s.slit(250, 728, 276, 724, 3) +
        s.slit(254, 740, 280, 737, 3),
      C.boot2,
      0,
    )
    .close();
}

function jacket(a, s) {
  a.open('jacket').cut(
    s.cut(
      '166,196! 136,212 124,250 126,330 132,410 138,492! 200,504 268,494! 276,410 280,330 276,250 262,212 234,196! 214,224 186,224',
      O,
    ),
    C.jacket,
    3,
  );
  a.cut(s.cut('176,200! 226,198! 214,240 202,262 188,240', O), C.knit, 1).cut(
    s.slit(186, 214, 192, 244, 2) + s.slit(200, 216, 202, 252, 2) + s.slit(214, 214, 210, 242, 2),
    C.knit2,
    0,
  );
  a.cut(
    s.cut('166,196! 182,200! 200,266! 184,282! 156,222', O) + s.cut('234,196! 222,199! 203,266! 216,284! 246,220', O),
    C.jacket3,
    1,
  );
  a.cut(s.poly('198,272 204,272 210,500 201,501'), C.jacket2, 0).cut(
    s.poly('136,470 268,474 269,492 200,503 138,490'),
    C.jacket2,
    0,
    { op: 0.7 },
  );
  // where his pin would be the cloth has kept its colour
  const lobes = [0, 1, 2, 3, 4].map((i) => `<use href="#fp" transform="rotate(${72 * i})"/>`).join('');
  a.raw(`<g id="lapel" fill="#27564a" transform="translate(236 292) rotate(-8) scale(.2)">${lobes}</g>`).close();
}

/** The prop: a pump, upright in the left pocket. */
function pump(a, s) {
  a.open('pump', 'transform="rotate(13 160 430)"').cut(s.chip(155, 322, 6, 30, 0.4), C.pump2, 1);
  a.cut(s.chip(147, 346, 22, 80, 0.6), C.pump, 2)
    .cut(s.chip(146, 344, 24, 9, 0.6) + s.chip(147, 372, 22, 5, 0.4) + s.chip(147, 382, 22, 5, 0.4), C.grip, 1)
    .cut(s.chip(151, 356, 4, 60, 0.4), '#fff', 0, { op: 0.85 });
  a.cut(s.cut('138,314! 158,309 178,313! 179,326! 158,329 137,326!', O), C.grip, 2).close();
  a.raw(
    `<path id="hose" d="M181 352C226 344 232 384 204 396C190 402 178 404 172 416" fill="none" stroke="${C.grip}" stroke-width="5.5" stroke-linecap="round"/>`,
  );
  a.open('pocket')
    .cut(s.poly('134,404 184,402 188,452 138,456'), C.jacket3, 1)
    .cut(s.poly('133,402 185,400 186,410 134,413'), C.jacket2, 0)
    .close();
}

function arms(a, s) {
  a.open('arm-hanging').open('loaf', 'transform="rotate(-30 122 520)"');
  a.cut(s.cut('92,470! 96,452 116,444 136,450 142,468! 146,540 136,566 116,572 98,564 90,540', O), C.crust, 2);
  a.cut(s.slit(100, 490, 136, 478, 7) + s.slit(98, 466, 134, 456, 6), C.crumb, 0);
  a.cut(s.cut('86,506! 116,500 148,502! 150,548 140,576 116,582 94,576 84,548', O), C.paper, 2)
    .cut(s.slit(94, 516, 112, 572, 3) + s.slit(140, 514, 128, 574, 3), C.paper2, 0)
    .close();
  a.cut(s.cut('104,448! 98,470 102,494 118,502 134,492 138,450!', O), C.skin, 1).cut(
    [
      [108, 486],
      [116, 490],
      [125, 487],
      [112, 479],
    ]
      .map(([x, y]) => s.chip(x, y, 3, 3, 0.8))
      .join(''),
    '#e2f3ea',
    0,
  );
  a.cut(s.cut('148,208! 120,224 104,290 100,370 106,452! 142,452! 146,380 152,300 158,244', O), C.jacket3, 2)
    .cut(s.poly('104,434 143,434 143,450 105,450'), C.jacket2, 0)
    .close();
  a.open('arm-pocket').cut(
    s.cut('252,206! 284,222 306,280 322,340 320,372 268,430! 244,404! 274,352 262,300 248,250', O),
    C.jacket3,
    2,
  );
  a.cut(s.poly('238,402 284,400 282,452 240,454'), C.jacket, 1)
    .cut(s.poly('238,398 286,396 286,408 238,411'), C.jacket2, 0)
    .close();
}

function head(a, s, seen) {
  a.open('head', 'transform="rotate(7 200 200)"').cut(
    s.cut('174,150! 226,150! 232,204 202,228 170,206', O),
    C.skin2,
    1,
  );
  a.cut(s.cut('150,140! 142,106 152,70 182,50 218,46 250,66 260,104 254,146! 246,120 160,116', O), C.hair, 1);
  a.cut(s.disc(150, 142, 9, 15, { n: 6 }) + s.disc(253, 140, 9, 15, { n: 6 }), C.skin2, 1);
  a.cut(s.cut('202,70! 236,82 250,118 246,164 230,196 204,208 178,196 158,164 152,120 166,82', O), C.skin, 2);
  a.cut(s.cut('156,110! 160,70 200,48 246,70 252,112! 240,88 214,80! 206,94 190,84 168,90', O), C.hair2, 2);
  a.raw(unpicked(202, 140, 0.4, { rot: 5, pale: C.pale }).replace('<g id', `<g${seen ? ' display="none"' : ''} id`));
  a.raw(
    thread(face, {
      w: 5,
      attrs: `${seen ? '' : 'display="none" '}transform="translate(202 142) scale(.53) translate(-206 -236)"`,
    }),
  ).close();
}

/** The whole figure, unpacked. mode 'seen' shows the face of thread instead of the unpicked flower. */
export function sel(mode = 'empty') {
  const a = new Sheet(400, 800, { ink: '#2a2440', edge: '#fff8ee', seed: 37 }),
    s = a.s;
  a.meta =
    '<!-- SEL. 400x800, feet at 206,772. Groups: legs jacket lapel pump hose pocket arm-hanging loaf arm-pocket head face-empty face-seen (display toggles; face-seen-1..9 are drawn on). No flower. -->';
  a.defs += smallDefs();
  a.open('figure-sel');
  legs(a, s);
  jacket(a, s);
  pump(a, s);
  arms(a, s);
  head(a, s, mode === 'seen');
  a.close();
  return a;
}
