// The two clerks of counter 6, who share a stapler: one is all stamps, posed as a b about to come down; one is all keys, posed
// as an F. And Colin, who has the cupboard. Only drawing enters here.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';
import { line, many, O } from './pieces.mjs';

const C = {
  shirt: '#e6e7e1',
  shirt2: '#c9ccc8',
  vest: '#6b757b',
  vest2: '#576067',
  vest3: '#848c90',
  trou: '#444c53',
  trou2: '#363d44',
  shoe: '#2b3036',
  garter: '#2f66b0',
  wood: '#b9a581',
  wood2: '#94815f',
  rubber: '#2b3036',
  card: '#8fa3a0',
  card2: '#73898a',
  card3: '#a9bab6',
  key: '#f1f1eb',
  key2: '#c3c6c4',
  beige: '#d3cbb8',
  beige2: '#b3aa95',
  coat: '#9a8467',
  coat2: '#7d6a52',
  coat3: '#b39c7d',
  tie: '#5a6f96',
  tag: '#d9a566',
  brass: '#e9b23e',
  brass2: '#a8681f',
  paper: '#fdf6e8',
  pale: '#edc9ab',
  pale2: '#d7a888',
  brown: '#7c4a34',
  brown2: '#643a29',
  tan: '#d9a27e',
  tan2: '#bf8763',
  ginger: '#b9683d',
  ginger2: '#98522e',
  black: '#2a2228',
  black2: '#433a40',
  grey: '#b3aca6',
  visor: '#5f8a76',
};
const sheet = (seed, meta) => {
  const a = new Sheet(400, 800, { ink: '#2a2440', edge: '#fff8ee', seed });
  a.meta = meta;
  a.defs += smallDefs();
  return a;
};

/** A rubber stamp, handle up. */
function stamp(a, s, x, y, k, rot, c = C.wood) {
  a.raw(`<g transform="translate(${x} ${y}) rotate(${rot}) scale(${k})">`);
  a.cut(s.disc(0, -34, 15, 17, { n: 8 }) + s.cut('-7,-22! 7,-22! 9,10! -9,10!', O), c, 1);
  a.cut(s.poly('-24,8 24,8 25,26 -25,26', { wob: 0.6 }), C.wood2, 1);
  a.cut(s.poly('-25,26 25,26 24,34 -24,34', { wob: 0.5 }), C.rubber, 0);
  a.raw('</g>');
}

/** The left-hand clerk. */
export function clerkLeft(n = 4) {
  const a = sheet(
      81,
      '<!-- THE LEFT CLERK. 400x800, feet at 200,772. Groups: legs arm-desk body belt stamps head flower arm-stamp stamp. -->',
    ),
    s = a.s;
  a.open('figure-clerk-left');
  a.open('legs');
  a.cut(
    s.cut('126,520! 204,520! 200,620 194,740! 138,740! 128,640', O) +
      s.cut('200,520! 284,520! 280,640 266,740! 210,740! 204,620', O),
    C.trou,
    1,
  );
  a.cut(
    s.cut('132,736! 194,736! 196,773! 104,773! 108,760 128,752', O) +
      s.cut('212,736! 270,736! 286,754 300,764 302,773! 208,773!', O),
    C.shoe,
    1,
  );
  a.close();
  a.open('arm-desk');
  a.cut(s.cut('262,232! 300,254 326,310 330,370 306,420 270,440! 258,414! 286,388 292,350 272,300', O), C.shirt2, 2);
  a.cut(s.poly('296,306 326,296 332,314 302,324'), C.garter, 1);
  a.cut(s.cut('276,414! 256,408 240,420 240,438 256,450 278,444!', O), C.pale, 1);
  a.close();
  a.open('body');
  a.cut(
    s.cut(
      '160,206! 124,230 102,300 94,380 96,460 108,540! 200,556 296,540! 308,460 308,380 298,300 276,232 240,206! 200,222',
      O,
    ),
    C.shirt,
    3,
  );
  a.cut(
    s.cut('152,212! 122,240 106,310 100,390 102,470 110,540! 190,552! 194,400 198,270! 172,228', O) +
      s.cut('248,212! 280,240 294,310 302,390 300,470 294,540! 212,552! 208,400 204,270! 228,228', O),
    C.vest,
    2,
  );
  a.cut(s.cut('190,552! 194,400 198,270! 184,246! 180,400 170,550!', O), C.vest2, 0, { op: 0.6 });
  a.cut(
    many(5, (i) => s.disc(200, 300 + i * 50, 5.5, 5.5, { n: 6 })),
    C.shoe,
    1,
  );
  a.cut(s.cut('174,208! 226,208! 218,232 204,248! 196,248! 184,232', O), C.paper, 1);
  a.cut(
    s.cut('200,236! 182,224 172,230 176,246 200,244!', O) + s.cut('200,236! 218,224 228,230 224,246 200,244!', O),
    C.garter,
    1,
  );
  a.close();
  // a bandolier of them
  a.open('stamps');
  a.cut(s.cut('112,300! 128,288! 302,458! 298,478! 286,476!', O), C.wood2, 1);
  [
    [150, 330, -42],
    [186, 364, -44],
    [224, 402, -41],
    [260, 436, -45],
  ].forEach(([x, y, r], i) => stamp(a, s, x, y, 0.72, r + 90, i % 2 ? C.wood : C.beige2));
  a.close();
  a.open('head', 'transform="rotate(5 200 200)"');
  a.cut(s.cut('172,156! 230,156! 236,212 200,236 166,212', O), C.pale2, 1);
  a.cut(s.disc(140, 146, 10, 15, { n: 6 }) + s.disc(262, 146, 10, 15, { n: 6 }), C.pale2, 1);
  a.cut(s.cut('202,78! 244,88 264,126 258,170 234,200 202,208 170,200 146,170 140,126 160,88', O), C.pale, 2);
  a.cut(
    s.cut('142,124! 146,92 172,70! 160,104 150,130!', O) + s.cut('262,124! 258,92 234,70! 246,104 254,130!', O),
    C.ginger,
    1,
  );
  a.raw(small(n, 202, 146, 0.46, { rot: 9 }));
  a.cut(s.cut('136,104! 146,82 200,66 256,82 268,104! 200,92', O), C.visor, 2, { attrs: 'opacity=".92"' });
  a.cut(s.cut('134,106! 200,90 270,106! 268,116! 200,101 136,117!', O), C.shoe, 1);
  a.close();
  a.open('arm-stamp');
  stamp(a, s, 90, 50, 1.15, 187);
  a.cut(s.cut('58,74! 60,52 78,40 98,46 106,62 100,82 82,92!', O), C.pale, 1);
  a.cut(
    s.cut('150,216! 128,232 104,236 92,200 96,150 104,84! 60,70! 50,140 44,210 62,264 104,288 140,274', O),
    C.shirt,
    2,
  );
  a.cut(s.poly('60,76 102,92 98,112 54,98'), C.vest3, 1);
  a.cut(s.poly('46,160 94,166 94,182 44,178'), C.garter, 1);
  a.close();
  a.close();
  return a;
}

/** The right-hand clerk. */
export function clerkRight(n = 3) {
  const a = sheet(
      82,
      '<!-- THE RIGHT CLERK. 400x800, feet at 196,772. Groups: legs cardigan head flower lanyard keyboard arms. -->',
    ),
    s = a.s;
  a.open('figure-clerk-right');
  a.open('legs');
  a.cut(
    s.cut('158,500! 200,500! 196,620 190,742! 160,742! 158,620', O) +
      s.cut('196,500! 240,500! 236,620 230,742! 202,742! 198,620', O),
    C.trou2,
    1,
  );
  a.cut(
    s.cut('156,738! 192,738! 192,773! 132,773! 134,762 152,754', O) +
      s.cut('202,738! 234,738! 240,752 258,764 260,773! 198,773!', O),
    C.shoe,
    1,
  );
  a.close();
  a.open('cardigan');
  a.cut(
    s.cut(
      '172,210! 146,224 138,290 138,380 134,460 136,536! 200,544 262,536! 262,460 258,380 258,290 250,224 226,210! 200,232',
      O,
    ),
    C.card,
    3,
  );
  // a pattern of small squares: they are not all the same square
  a.cut(
    many(46, (i) => {
      const r = (i / 5) | 0,
        x = 152 + (i % 5) * 22,
        y = 262 + r * 28;
      return Math.abs(x + 6 - 198) < 10 ? '' : s.chip(x, y, 12, 12, 0.7);
    }),
    C.card3,
    0,
  );
  a.cut(s.poly('195,240 203,240 206,540 196,541'), C.card2, 0);
  a.cut(s.cut('176,210! 222,210! 212,240 199,262! 186,240', O), C.paper, 1);
  a.cut(s.poly('136,510 262,510 262,537 200,544 136,537'), C.card2, 0, { op: 0.8 });
  a.close();
  a.open('head', 'transform="rotate(-3 198 200)"');
  a.cut(s.cut('180,150! 216,150! 220,214 198,234 178,214', O), C.brown2, 1);
  a.cut(s.cut('150,142! 146,90 166,44 200,30 236,44 254,90 250,142! 236,96 164,98', O), C.black, 2);
  a.cut(s.disc(149, 132, 8, 14, { n: 6 }) + s.disc(249, 132, 8, 14, { n: 6 }), C.brown2, 1);
  a.cut(s.cut('200,60! 232,76 246,118 240,164 222,190 200,198 178,190 160,164 154,118 168,76', O), C.brown, 2);
  a.cut(s.cut('152,116! 154,66 200,34 246,66 248,116! 236,82 200,76 166,84', O), C.black, 1);
  a.cut(s.slit(176, 44, 184, 74, 4) + s.slit(200, 36, 202, 74, 4) + s.slit(224, 44, 218, 74, 4), C.black2, 0);
  a.raw(small(n, 200, 130, 0.44, { rot: -4 }));
  // the ear-piece, and its wire, which goes to the keyboard
  a.raw(line('M252 124C264 60 234 25 200 25S136 60 146 124', C.shoe, 5));
  a.cut(s.disc(254, 134, 13, 17, { n: 8 }), C.vest2, 2);
  a.raw(line('M254 150Q262 186 236 190', C.shoe, 4));
  a.cut(s.disc(232, 190, 7, 6, { n: 6 }), C.shoe, 1);
  a.close();
  a.open('lanyard');
  a.raw(line('M182 222L196 330M216 222L200 330', C.garter, 5));
  a.raw(line('M262 160Q330 240 300 356', C.shoe, 3.4));
  a.close();
  a.open('keyboard');
  a.raw(line('M160 222L70 370M238 222L332 366', C.vest2, 7));
  a.cut(s.poly('56,372 344,366 362,432 40,440'), C.beige2, 3);
  a.cut(s.poly('60,366 340,360 352,416 46,423'), C.beige, 1);
  for (let r = 0; r < 4; r++)
    a.cut(
      many(13, (i) =>
        r === 3 && i > 3 && i < 9 ? '' : s.chip(66 - r * 4 + i * (20.5 + r * 0.6), 371 + r * 12 - i * 0.45, 16, 9, 0.5),
      ) + (r === 3 ? s.chip(140, 404, 110, 9, 0.5) : ''),
      r % 2 ? C.key : C.key,
      0,
    );
  a.cut(s.chip(312, 372, 18, 9, 0.4), C.garter, 0);
  a.close();
  a.open('arms');
  a.cut(s.cut('152,224! 128,240 108,290 96,340 90,372! 124,384! 138,340 150,300 162,262', O), C.card3, 2);
  a.cut(s.poly('90,356 128,366 124,386 86,376'), C.card2, 1);
  a.cut(s.cut('92,378! 86,396 92,412 110,416 126,404 124,384!', O), C.brown, 1);
  a.cut(s.cut('244,224! 268,240 290,290 302,340 306,366! 272,380! 258,338 246,300 236,262', O), C.card3, 2);
  a.cut(s.poly('306,350 268,362 272,382 310,370'), C.card2, 1);
  a.cut(s.cut('304,372! 312,388 306,406 288,410 274,398 274,380!', O), C.brown, 1);
  a.close();
  a.close();
  return a;
}

/** Colin, who is a witness when he is asked, and has the cupboard. */
export function colin(n = 4) {
  const a = sheet(
      83,
      '<!-- COLIN. 400x800, feet at 204,772. Groups: legs coat arm-pocket head flower arm-key key tag. -->',
    ),
    s = a.s;
  a.open('figure-colin');
  a.open('legs');
  a.cut(
    s.cut('150,560! 204,560! 198,660 192,742! 154,742! 150,660', O) +
      s.cut('200,560! 256,560! 254,660 246,742! 210,742! 206,660', O),
    C.vest2,
    1,
  );
  a.cut(
    s.cut('150,738! 194,738! 194,773! 118,773! 120,762 146,752', O) +
      s.cut('210,738! 250,738! 264,754 284,764 286,773! 206,773!', O),
    C.brass2,
    1,
  );
  a.close();
  a.open('coat');
  a.cut(
    s.cut(
      '164,204! 132,220 122,270 124,360 118,470 112,604! 200,620 292,602! 284,470 280,360 280,270 268,220 238,204! 204,230',
      O,
    ),
    C.coat,
    3,
  );
  a.cut(s.cut('206,250! 216,360 222,480 228,617! 200,620! 198,480 198,360', O), C.coat2, 0, { op: 0.6 });
  a.cut(s.cut('176,206! 228,206! 216,250 204,280! 190,250', O), C.paper, 1);
  a.cut(s.cut('196,226! 212,226! 208,242 216,300 204,318 192,300 200,242!', O), C.tie, 1);
  a.cut(
    s.cut('164,204! 180,208! 200,290! 182,306! 152,230', O) + s.cut('238,204! 226,208! 206,290! 222,308! 252,232', O),
    C.coat3,
    1,
  );
  a.cut(
    many(3, (i) => s.disc(216, 350 + i * 60, 6, 6, { n: 6 })),
    C.shoe,
    1,
  );
  a.cut(s.poly('232,330 268,328 269,372 233,374', { wob: 0.8 }), C.coat3, 1);
  a.cut(s.chip(238, 304, 5, 40, 0.4), C.brass, 1);
  a.cut(s.chip(247, 308, 5, 36, 0.4) + s.chip(256, 312, 5, 32, 0.4), C.tie, 1);
  a.cut(s.poly('232,326 268,324 268,334 232,336', { wob: 0.6 }), C.coat2, 0);
  a.cut(s.poly('234,470 280,466 284,530 236,536'), C.coat3, 1);
  a.close();
  a.open('arm-pocket');
  a.cut(
    s.cut('256,212! 290,230 312,290 322,360 318,420 296,476 262,494! 244,470! 276,440 282,390 272,330 254,270', O),
    C.coat3,
    2,
  );
  a.cut(s.poly('236,464 282,460 284,476 236,480', { wob: 0.6 }), C.coat2, 1);
  a.close();
  a.open('head', 'transform="rotate(-9 200 200)"');
  a.cut(s.cut('176,154! 228,154! 232,208 202,232 172,208', O), C.tan2, 1);
  a.cut(
    s.cut('146,148! 138,120 146,96! 166,84! 168,150!', O) + s.cut('258,148! 266,120 258,96! 238,84! 236,150!', O),
    C.grey,
    1,
  );
  a.cut(s.disc(147, 148, 10, 15, { n: 6 }) + s.disc(257, 148, 10, 15, { n: 6 }), C.tan2, 1);
  a.cut(s.cut('202,56! 238,70 254,112 248,162 230,192 202,202 174,192 156,162 150,112 166,70', O), C.tan, 2);
  a.cut(s.slit(178, 74, 226, 66, 5) + s.slit(172, 84, 228, 74, 4), C.grey, 0);
  a.raw(small(n, 202, 138, 0.45, { rot: -6 }));
  a.close();
  a.open('arm-key');
  a.open('key');
  a.raw(line('M88 300Q70 330 92 352', C.brass2, 4));
  a.cut(s.disc(88, 300, 30, 28, { n: 10 }) + 'M74 300a14 13 0 1 0 28 0a14 13 0 1 0-28 0z', C.brass, 2, { evenodd: 1 });
  a.cut(s.poly('80,188 95,188 96,274 81,274', { wob: 0.6 }), C.brass, 2);
  a.cut(s.poly('95,190 122,188 122,204 110,204 110,212 122,213 122,228 95,229', { wob: 0.5 }), C.brass, 1);
  a.cut(s.slit(84, 194, 85, 268, 3), C.paper, 0, { op: 0.8 });
  a.close();
  a.open('tag', 'transform="rotate(8 92 352)"');
  a.cut(s.poly('68,350 118,350 124,430 62,432'), C.tag, 2);
  a.cut(s.disc(92, 364, 6, 6, { n: 6 }), C.brass2, 0);
  a.cut(s.rect(76, 384, 34, 34, { wob: 0.6 }) + 'M82 390V412H92V390ZM95 390V412H105V390Z', C.brass2, 0, { evenodd: 1 });
  a.close();
  a.cut(s.cut('62,316! 58,296 72,284 90,286 106,296 108,316 92,328 74,328!', O), C.tan, 2);
  a.cut(s.cut('152,212! 126,228 110,268 102,300! 62,306! 56,340 70,376 102,380 134,350 156,296', O), C.coat3, 2);
  a.cut(s.poly('58,312 108,304 110,322 60,330'), C.coat2, 1);
  a.close();
  a.close();
  return a;
}
