// Davit Orbel: coat over pyjamas, one sock, a hand on the back of his own neck and the smoke alarm's battery in the
// other. Posed as a P. On Monday, if you go and look at him, he has a face. Only drawing enters here.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';
import { thread } from './figures.mjs';

const C = {
  coat: '#66794f',
  coat2: '#4d5d3d',
  coat3: '#7f9164',
  pyjama: '#fbeedd',
  stripe: '#b8a9cf',
  stripe2: '#9c8cb8',
  skin: '#c9946c',
  skin2: '#ad7a56',
  jaw: '#bb865f',
  hair: '#3a2b2c',
  hair2: '#52403d',
  sock: '#a9cbb2',
  sock2: '#7ba58e',
  cell: '#27364f',
  cap: '#e9b23e',
  steel: '#ccd3d2',
};
const HAND = { wob: 0.5, kick: 3 };

const HEAD =
  '<!-- DAVIT. 400x800, feet at 200,772. Groups: coat-back legs arm-neck coat head davit-flower face-seen (toggle the display of the ' +
  'last two) arm-battery battery. -->';

/** Thread, on a 400 x 400 head. The tenth stroke is the pillow's crease: only he has it. */
const face = [
  'M272 166C279 194 275 220 268 240C271 268 258 306 234 328C215 343 191 342 172 328C149 306 136 278 133 248C121 246 113 226 119 206C124 197 134 203 133 216',
  'M262 186C250 174 230 173 214 184C208 206 214 228 223 244C229 257 216 267 194 262',
  'M184 187C168 173 148 175 135 188',
  'M260 213C249 201 231 201 221 212',
  'M185 213C173 201 156 203 145 215',
  'M256 229C247 236 234 235 226 229',
  'M180 230C170 236 158 236 150 230',
  'M158 287C176 299 198 297 214 292C227 289 240 283 246 271',
  'M186 310C196 316 209 315 218 308',
  'M147 247C157 252 163 260 164 269',
];
face.knots = [
  [241, 207],
  [165, 208.5],
];

function coatBack(a, s) {
  a.open('coat-back');
  a.cut(
    s.cut(
      '162,190! 134,204 118,236 114,320 110,430 104,566! 200,584 298,566! 290,430 284,320 288,250 266,208 238,190!',
      HAND,
    ),
    C.coat2,
    2,
  );
  a.close();
}

function legs(a, s) {
  a.open('legs');
  a.cut(s.cut('142,500! 204,500! 200,600 190,700 186,742! 130,740! 132,640 136,560', HAND), C.pyjama, 1);
  a.cut(s.cut('198,500! 262,500! 268,600 272,700 270,742! 214,744! 206,640 200,560', HAND), C.pyjama, 2);
  a.cut(
    s.slit(158, 500, 144, 740, 6) +
      s.slit(178, 500, 168, 740, 6) +
      s.slit(224, 500, 232, 742, 6) +
      s.slit(246, 500, 256, 742, 6),
    C.stripe,
    0,
  );
  a.cut(s.cut('140,736! 180,738! 182,756 178,773! 96,773! 100,760 122,752', HAND), C.skin, 1);
  a.cut(s.slit(104, 768, 112, 760, 2) + s.slit(114, 770, 122, 761, 2), C.skin2, 0);
  a.cut(s.cut('220,736! 266,738! 268,754 294,760 300,773! 218,773!', HAND), C.sock, 1);
  a.cut(s.cut('282,758! 296,762 300,773! 280,773!', HAND) + s.chip(220, 738, 46, 7, 0.4), C.sock2, 0);
  a.close();
}

function armNeck(a, s) {
  a.open('arm-neck');
  a.cut(s.cut('214,150! 236,136 262,140 274,152! 270,170 240,178 214,172', HAND), C.skin, 2);
  a.cut(
    s.cut('262,134! 320,128 366,128 386,148 380,176 330,218 288,250! 250,230! 292,196 322,166! 264,170!', HAND),
    C.coat3,
    2,
  );
  a.cut(s.poly('258,132 274,130 277,172 260,173'), C.coat2, 1);
  a.close();
}

function coat(a, s) {
  a.open('coat');
  a.cut(s.cut('172,194! 228,194! 238,300 244,420 254,508! 200,518 150,508! 160,420 166,300', HAND), C.pyjama, 1);
  a.cut(s.slit(180, 216, 166, 506, 6) + s.slit(222, 216, 238, 506, 6), C.stripe, 0);
  a.cut(s.slit(201, 226, 202, 508, 2.4), C.stripe2, 0);
  a.cut([268, 334, 400, 466].map((y) => s.disc(208, y, 5, 5, { n: 6 })).join(''), C.stripe2, 1);
  a.cut(s.cut('164,188! 134,204 118,236 114,320 108,430 96,572! 158,584! 168,460 172,360 178,280', HAND), C.coat, 2);
  a.cut(s.cut('236,188! 268,206 288,240 288,320 294,430 306,570! 246,584! 240,460 234,360 222,280', HAND), C.coat, 2);
  a.cut(s.cut('166,186! 176,196! 186,256! 178,292! 156,262 164,246 144,238', HAND), C.coat3, 1);
  a.cut(s.cut('234,186! 224,196! 214,256! 222,292! 246,262 238,246 258,238', HAND), C.coat3, 1);
  a.cut(s.poly('256,430 290,424 292,438 258,444'), C.coat2, 1);
  a.close();
}

function head(a, s, mode, n) {
  a.open('head', 'transform="rotate(-6 200 190)"');
  a.cut(s.cut('176,140! 226,140! 230,196 202,222 174,198', HAND), C.skin2, 1);
  a.cut(s.cut('146,112! 132,96 124,112 132,142 150,146!', HAND), C.skin2, 1);
  a.cut(
    s.cut(
      '142,112! 130,84 140,50 166,32 190,28! 198,10 218,0! 216,18 226,26! 242,8 266,10! 254,24 256,38! 270,56 272,80 262,112! 240,70 166,72',
      HAND,
    ),
    C.hair,
    2,
  );
  a.cut(s.cut('200,46! 240,56 258,94 254,140 236,176 214,192 188,191 164,174 148,140 146,94 162,56', HAND), C.skin, 1);
  a.cut(s.cut('148,128! 164,158 200,166 238,158 256,124! 254,146 236,178 214,193 188,192 164,175', HAND), C.jaw, 0);
  a.cut(
    s.cut('140,106! 142,64 174,40 206,38 244,44 264,76 260,106! 250,82 222,70 196,78 166,72 152,86', HAND),
    C.hair2,
    1,
  );
  const off = 'display="none" ';
  const pin = small(n, 201, 118, 0.47, { id: 'davit-flower', rot: -5 });
  a.raw(mode === 'seen' ? pin.replace('<g id', `<g ${off}id`) : pin);
  const line = thread(face, {
    w: 4.9,
    attrs: (mode === 'seen' ? '' : off) + 'transform="translate(201 120) scale(.58) translate(-202 -236)"',
  });
  a.raw(line);
  a.close();
}

function armBattery(a, s) {
  a.open('arm-battery');
  a.cut(
    s.cut('140,204! 112,226 92,284 84,344 100,376 136,380 176,366! 170,330! 132,336 136,296 156,246!', HAND),
    C.coat3,
    2,
  );
  a.cut(s.poly('160,330 178,326 184,366 166,371'), C.coat2, 1);
  a.open('battery');
  a.cut(s.poly('194,292 228,288 232,336 198,340', { wob: 0.6 }), C.cell, 2);
  a.cut(s.poly('194,292 228,288 229,302 195,306', { wob: 0.4 }), C.cap, 0);
  a.cut(s.rect(199, 282, 10, 9, { wob: 0.4 }) + s.rect(214, 280, 9, 9, { wob: 0.4 }), C.steel, 1);
  a.close();
  a.cut(s.cut('176,334! 190,318 212,320 224,330 238,326 242,342 230,362 204,372 182,366!', HAND), C.skin, 2);
  a.close();
}

/** Davit. `mode` 'seen' shows the thread face instead of the flower; n petals open, 0 to 5. */
export function davit(mode = 'flower', n = 4) {
  const a = new Sheet(400, 800, { ink: '#2a2440', edge: '#fff8ee', seed: 23 });
  const s = a.s;
  a.meta = HEAD;
  a.defs += smallDefs();
  a.open('figure-davit');
  coatBack(a, s);
  legs(a, s);
  armNeck(a, s);
  coat(a, s);
  head(a, s, mode, n);
  armBattery(a, s);
  a.close();
  return a;
}
