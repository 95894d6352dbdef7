// The people, 400 x 800, feet at 772: paper bodies, a flower where the face would be, and thread for those really seen.
// Only drawing enters here; where somebody stands in a picture is in assets/art/pictures.json.
import { Sheet } from './scissors.mjs';
import { small, smallDefs } from './flower.mjs';
import { seen } from './seen.mjs';
export const T = {
  coat: '#76618f',
  coat2: '#5f4c78',
  coat3: '#8d79a6',
  scarf: '#fbe9d3',
  stripe: '#ec9f93',
  hair: '#38283f',
  hair2: '#4c3853',
  skin: '#dfab86',
  skin2: '#c98f6c',
  leg: '#2e2644',
  shoe: '#ec9f93',
  phone: '#22304a',
  glow: '#e5f3ee',
  thread: '#5a1f2e',
};
export const J = {
  jacket: '#7c3a46',
  jacket2: '#5f2a35',
  jacket3: '#97525c',
  linen: '#f0e2c8',
  linen2: '#d9c6a3',
  trou: '#34404f',
  boot: '#231f2b',
  rust: '#b9563d',
  rust2: '#97412f',
  dish: '#2f66b0',
  dish2: '#23508f',
  dishl: '#5b8fd0',
  cloth: '#fbf2e2',
  clothb: '#cf6a55',
  spoon: '#b9bfc4',
  skin: '#dfab86',
  skin2: '#c98f6c',
  hair: '#38283f',
};
export const R = {
  coat: '#8a7a68',
  coat2: '#6d5e50',
  coat3: '#a2927d',
  cardi: '#b7a27c',
  shirt: '#f6efe0',
  tie: '#8c3b3f',
  trou: '#454a55',
  sock: '#b46a5c',
  slip: '#7b3e45',
  slip2: '#e0c190',
  skin: '#edc9ab',
  skin2: '#d7a888',
  hair: '#e9e6df',
  book: '#a33a36',
  page: '#fbf6ea',
  pencil: '#e9b23e',
  band: '#e9b23e',
};
const INK = '#2a2440';
// thread: shadow + cord + twist. 8-10 of these make a face; w is the cord's width
export function thread(
  strokes,
  { col = '#5a1f2e', w = 4, holes = true, id = 'face-seen', attrs = '', knots = strokes.knots || [] } = {},
) {
  const d = strokes.join('');
  const ends = strokes
    .map((q) => {
      const n = q.match(/-?\d*\.?\d+/g).map(Number);
      return [
        [n[0], n[1]],
        [n.at(-2), n.at(-1)],
      ];
    })
    .flat();
  return `<g id="${id}" fill="none" stroke-linecap="round" stroke-linejoin="round" ${attrs}><path d="${d}" stroke="${INK}" stroke-opacity=".25" stroke-width="${w}" transform="translate(${w * 0.35} ${w * 0.55})"/><g stroke="${col}" stroke-width="${w}">${strokes.map((q, i) => `<path id="${id}-${i + 1}" d="${q}"/>`).join('')}</g><path d="${d}" stroke="#fff" stroke-opacity=".3" stroke-width="${w * 0.3}" stroke-dasharray="${w * 0.9} ${w * 1.1}" transform="translate(${-w * 0.12} ${-w * 0.16})"/>${holes ? `<path d="${ends.map(([x, y]) => `M${x} ${y}h.01`).join('')}" stroke="${INK}" stroke-width="${w * 1.3}"/>` : ''}<g id="${id}-knots">${knots.map(([x, y]) => `<path d="M${x} ${y}h.01" stroke="${col}" stroke-width="${w * 2.9}"/><path d="M${x - w * 0.5} ${y - w * 0.6}l${w * 0.5} ${-w * 0.1}" stroke="#fff" stroke-opacity=".5" stroke-width="${w * 0.5}"/>`).join('')}</g></g>`;
}
// the unpicked flower: its outline pressed in the paper, and the needle's holes
export function unpicked(x, y, k, { pale = '#edc8a6', rot = 0, id = 'face-empty' } = {}) {
  const R = [0, 1, 2, 3, 4].map((i) => `<use href="#fp" transform="rotate(${72 * i})"/>`).join('');
  return `<g id="${id}" transform="translate(${x} ${y}) rotate(${rot}) scale(${k})" stroke-linecap="round"><g fill="${pale}">${R}</g><g fill="none" stroke="#fff" stroke-opacity=".55" stroke-width="6" stroke-dasharray=".1 15.5" transform="translate(2 2.6)">${R}</g><g fill="none" stroke="#7a4a3c" stroke-width="5.6" stroke-dasharray=".1 15.5">${R}</g></g>`;
}
const S0 = (seed) => {
  const a = new Sheet(400, 800, { ink: INK, edge: '#fff8ee', seed });
  a.defs += smallDefs();
  return a;
};
export function tilde(n = 4) {
  const a = S0(5),
    s = a.s,
    o = { wob: 0.5, kick: 3 };
  a.meta = '<!-- TILDE. 400x800, feet at 200,772. Groups: legs coat arm-pocket scarf head flower arm-phone phone. -->';
  a.open('figure-tilde');
  a.open('legs');
  a.cut(s.cut('146,520! 196,520! 190,592 160,668 136,742! 116,734! 132,656 148,590', o), T.leg, 1);
  a.cut(s.cut('196,520! 236,520! 234,600 226,680 222,744! 200,744! 200,680 198,600', o), T.leg, 1);
  a.cut(s.cut('112,730! 126,742 138,738! 142,754 160,768 160,777! 128,772 102,758!', o), T.shoe, 1);
  a.cut(s.cut('197,740! 212,748 225,740! 234,754 260,762 265,773! 196,773!', o), T.shoe, 1);
  a.close();
  a.open('scarf-tail');
  a.cut(
    s.cut(
      '186,186! 150,168 112,160 78,176 50,190 22,176 4,150! -4,186! 16,214 50,222 84,208 118,194 150,206 184,224!',
      o,
    ),
    T.scarf,
    2,
  );
  a.cut(
    s.cut('54,188! 66,182! 70,214! 57,220!', o) +
      s.cut('28,180! 40,186! 38,221! 24,217!', o) +
      s.cut('84,172! 95,167! 99,201! 88,206!', o),
    T.stripe,
    0,
  );
  a.close();
  a.open('coat');
  a.cut(
    s.cut(
      '176,188! 148,202 130,232 126,300 116,400 98,494 78,570! 132,590 200,596 266,586 316,562! 298,484 280,392 270,300 268,240 252,204 228,188!',
      o,
    ),
    T.coat,
    3,
  );
  a.cut(
    s.cut('204,212! 212,300 222,400 236,500 250,588! 200,596 132,590 104,582! 150,500 178,400 192,300', o),
    T.coat2,
    0,
    { op: 0.42 },
  ); // inside of the swing
  a.cut(s.cut('204,206! 214,320 226,440 246,589! 238,590! 220,440 208,320', o), T.coat2, 0);
  a.cut(
    [
      [216, 262],
      [221, 322],
      [228, 384],
    ]
      .map(([x, y]) => s.disc(x + 12, y, 7, 7, { n: 7 }))
      .join(''),
    T.scarf,
    1,
  );
  a.cut(s.poly('262,432 292,428 296,440 264,446'), T.coat2, 0);
  a.close();
  a.open('arm-pocket');
  a.cut(s.cut('146,210! 122,246 108,306 104,360 114,408! 152,406! 148,360 152,310 168,250!', o), T.coat3, 2);
  a.cut(s.poly('98,404 160,400 162,416 100,420'), T.coat2, 1);
  a.close();
  a.open('head', 'transform="rotate(5 206 200)"');
  a.cut(s.cut('188,150! 224,150! 226,200 206,216 186,200', o), T.skin2, 1);
  a.cut(
    s.cut('150,196! 142,150 146,96 172,62 212,48 252,62 276,98 280,150 276,188! 262,192 254,172! 180,184! 168,198', o),
    T.hair,
    2,
  );
  a.cut(s.cut('216,66! 250,84 262,124 254,164 222,184 190,168 176,128 186,88', o), T.skin, 1);
  a.cut(s.cut('146,118! 156,72 196,50 232,56! 206,80 186,112 180,160! 172,190 150,196! 142,150', o), T.hair2, 1);
  a.cut(s.disc(171, 148, 6.5, 6.5, { n: 7 }), '#fffdf4', 1);
  a.open('scarf');
  a.cut(s.cut('170,196! 176,182 206,196 240,180! 248,196! 250,214 208,232 168,216!', o), T.scarf, 2);
  a.cut(s.cut('188,188! 198,192! 198,226! 187,224!', o) + s.cut('226,190! 235,186! 240,220! 230,224!', o), T.stripe, 0);
  a.close();
  a.raw(small(n, 222, 126, 0.46, { rot: 9 }));
  a.close();
  a.open('arm-phone');
  a.cut(s.cut('318,262! 306,250 312,236 330,232 340,246 338,266!', o), T.skin, 1);
  a.open('phone');
  a.cut(s.poly('304,258 296,196 332,190 340,252', { wob: 0.6 }), T.phone, 2);
  a.cut(s.poly('303,250 297,202 301,201 308,249'), T.glow, 0);
  a.close();
  a.cut(s.cut('322,262! 334,252 344,258 338,274!', o), T.skin, 1);
  a.cut(
    s.cut('246,208! 272,222 290,262 304,300! 312,266! 344,268! 342,310 330,346 306,358 282,340 262,300 244,262', o),
    T.coat3,
    2,
  );
  a.cut(s.poly('310,262 346,264 345,278 309,276'), T.coat2, 1);
  a.close();
  a.close();
  return a;
}
export function jana(mode = 'empty') {
  const a = S0(9),
    s = a.s,
    o = { wob: 0.5, kick: 3 };
  a.meta =
    '<!-- JANA. 400x800, feet at 200,772. Groups: legs jacket apron arms dish spoons head face-empty face-seen (display toggles). No flower, ever, until "Eleven minutes". -->';
  a.open('figure-jana');
  a.open('legs');
  a.cut(s.cut('132,500! 268,500! 290,600 288,724! 222,726! 206,590 196,590 180,726! 112,724! 112,600', o), J.trou, 2);
  a.cut(s.cut('116,718! 178,720! 180,773! 88,773! 90,756 112,744', o), J.boot, 1);
  a.cut(s.cut('222,720! 284,718! 288,744 310,756 312,773! 220,773!', o), J.boot, 1);
  a.close();
  a.open('jacket');
  a.cut(
    s.cut('152,194! 110,212 90,244 82,330 88,430 92,520! 200,532 308,520! 312,430 318,330 310,244 290,212 248,194!', o),
    J.jacket,
    3,
  );
  a.cut(
    s.cut('152,194! 132,204 112,214! 118,250 200,262 282,250 288,214! 268,204 248,194! 232,214 200,222 168,214!', o),
    J.jacket3,
    1,
  );
  a.close();
  a.open('apron');
  a.cut(s.cut('158,196! 174,200! 170,290! 150,290!', o) + s.cut('226,200! 242,196! 250,290! 230,290!', o), J.linen2, 1);
  a.cut(s.cut('146,282! 200,290 254,282! 262,400 272,520 284,632! 200,646 116,632! 128,520 138,400', o), J.linen, 2);
  a.cut([...Array(9)].map((_, i) => s.slit(152 + i * 12, 292, 132 + i * 17, 636, 1.4)).join(''), J.linen2, 0, {
    op: 0.8,
  });
  a.cut(s.cut('150,480! 250,480! 254,556 200,564 146,556!', o), J.linen, 1);
  a.close();
  a.open('head');
  a.cut(s.cut('172,150! 228,150! 232,200 200,222 168,200', o), J.skin2, 1);
  a.cut(
    s.cut(
      '142,130! 148,84 200,52 252,84 258,130! 262,176 250,190! 244,150 236,120 164,120 156,150 150,190! 138,176',
      o,
    ),
    J.hair,
    1,
  );
  a.cut(s.cut('200,68! 238,78 254,120 246,164 226,188 200,196 174,188 154,164 146,120 162,78', o), J.skin, 2);
  a.open('headscarf');
  a.cut(s.cut('240,60! 262,34 286,28 284,48! 300,60 282,76 256,78!', o), J.rust2, 2);
  a.cut(s.cut('142,122! 140,78 166,48 204,38 242,50 260,80 258,120! 240,96 204,86 164,98!', o), J.rust, 2);
  a.cut(s.slit(156, 92, 230, 52, 4) + s.slit(172, 94, 244, 62, 3), J.rust2, 0);
  a.close();
  a.raw(unpicked(200, 138, 0.41, { rot: -4 }).replace('<g id', `<g${mode === 'seen' ? ' display="none"' : ''} id`));
  a.raw(
    thread(faces.jana, {
      w: 2.6,
      attrs:
        (mode === 'seen' ? '' : 'display="none" ') +
        'transform="translate(200 136) scale(.47) translate(-200 -232)"'.replace('w', 'w'),
    }).replace(/stroke-width="([\d.]+)"/g, (m, v) => `stroke-width="${(v * 2.1).toFixed(1)}"`),
  );
  a.close();
  a.open('dish');
  a.cut(s.cut('110,364! 290,364! 284,414 254,440 200,446 146,440 116,414', o), J.dish, 3);
  a.cut(s.cut('118,398! 200,408 282,398! 274,420 252,436 200,441 148,436 126,420', o), J.dish2, 0, { op: 0.7 });
  a.cut(s.cut('102,358! 298,358! 300,370! 200,378 100,370!', o), J.dishl, 1);
  a.cut(s.cut('122,360! 130,326 162,306 200,300 238,306 270,326 278,360! 200,368', o), J.dish, 2);
  a.cut(s.cut('134,342! 144,322 172,309 196,306! 170,318 152,334 146,350!', o), J.dishl, 0);
  a.open('spoons');
  a.cut(
    s.cut('206,296! 232,226! 240,229! 216,300!', o) + s.cut('236,196! 250,200 252,220 240,234 230,230 226,212', o),
    '#dfe4e6',
    2,
  );
  a.cut(
    s.cut('196,298! 172,236! 180,233! 206,296!', o) +
      s.cut('160,206! 174,204 184,218 182,234 172,238 160,230 156,216', o),
    '#cfd6da',
    2,
  );
  a.close();
  a.open('cloth');
  a.cut(
    s.cut('186,290! 214,290! 226,330 236,366! 246,404! 222,396 200,410 178,396 154,404! 164,366! 174,330', o),
    J.cloth,
    2,
  );
  a.cut(
    s.slit(188, 300, 166, 396, 2.4) +
      s.slit(212, 300, 234, 396, 2.4) +
      s.slit(200, 300, 200, 402, 2.4) +
      s.slit(176, 330, 224, 330, 2.4) +
      s.slit(166, 362, 234, 362, 2.4) +
      s.slit(160, 388, 240, 388, 2.4),
    J.clothb,
    0,
  );
  a.cut(
    s.cut('198,296! 172,278 150,284 148,300! 166,296 156,312! 184,308 200,300!', o) +
      s.cut('202,296! 228,278 250,284 252,300! 234,296 244,312! 216,308 200,300!', o),
    J.cloth,
    2,
  );
  a.cut(s.disc(200, 298, 11, 10, { n: 7 }), J.clothb, 1);
  a.close();
  a.close();
  a.open('arms');
  const arm = (m) => {
    const mk = (q) =>
      s.cut(
        m
          ? q
              .trim()
              .split(/\s+/)
              .map((t) => {
                const c = t.endsWith('!');
                const [x, y] = t.replace('!', '').split(',').map(Number);
                return [400 - x, y, c ? 1 : 0];
              })
          : q,
        o,
      );
    a.cut(mk('86,330! 84,372 104,404 130,420! 150,414! 152,392! 128,372 120,334!'), J.skin, 2);
    a.cut(mk('126,400! 140,384 156,392 162,408 150,424 132,424!'), J.skin, 1);
    a.cut(mk('126,206! 100,226 82,276 78,338! 128,348! 136,300 148,256!'), J.jacket, 2);
    a.cut(mk('75,324! 131,334! 129,354! 75,345!'), J.jacket3, 1);
  };
  arm(0);
  arm(1);
  a.close();
  a.close();
  return a;
}
export function tranter(n = 4) {
  const a = S0(13),
    s = a.s,
    o = { wob: 0.5, kick: 3 };
  a.meta =
    '<!-- MR. TRANTER. 400x800, feet at 210,772. Groups: legs coat head flower arm-book notebook arm-pencil pencil. -->';
  a.open('figure-tranter');
  a.open('legs');
  a.cut(s.cut('206,540! 250,540! 252,640 246,732! 218,732! 212,640', o), R.trou, 1);
  a.cut(s.cut('236,540! 286,540! 286,640 276,732! 248,732! 244,640', o), R.trou, 1);
  a.cut(s.chip(220, 726, 26, 24) + s.chip(250, 726, 26, 24), R.sock, 0);
  a.cut(s.cut('248,744! 218,744! 200,750 184,762 184,773! 250,773!', o), R.slip, 1);
  a.cut(s.cut('280,744! 250,744! 236,750 218,762 218,773! 282,773!', o), R.slip, 1);
  a.cut(s.disc(200, 754, 7, 7, { n: 6 }) + s.disc(236, 754, 7, 7, { n: 6 }), R.slip2, 1);
  a.close();
  a.open('coat'); // one long comma: nape, stoop, straight fall
  a.cut(
    s.cut(
      '178,196! 214,178 258,190 296,230 316,296 320,400 314,500 318,612! 262,622 204,610! 200,500 196,420 180,350 160,290 152,240',
      o,
    ),
    R.coat,
    3,
  );
  a.cut(
    s.cut('172,204! 176,280 202,360 214,460 216,612! 204,610! 200,500 196,420 180,350 160,290 152,240', o),
    R.cardi,
    1,
  );
  a.cut(
    [
      [182, 306],
      [198, 366],
      [206, 428],
    ]
      .map(([x, y]) => s.disc(x, y, 5.5, 5.5, { n: 6 }))
      .join(''),
    R.tie,
    0,
  );
  a.cut(s.cut('216,470! 224,610! 262,622 318,612! 316,560 270,540', o), R.coat2, 0, { op: 0.45 });
  a.cut(s.slit(282, 420, 290, 616, 4), R.coat2, 0);
  a.cut(s.poly('252,456 296,450 298,464 254,470'), R.coat2, 1);
  a.close();
  a.open('head');
  a.cut(s.cut('166,170! 206,152! 228,196 196,216 168,212', o), R.skin2, 1);
  a.cut(s.cut('152,206! 184,190 218,186! 210,216 180,236 158,240!', o), R.shirt, 1);
  a.cut(s.cut('162,222! 140,212 136,236! 162,230 182,250 188,228!', o), R.tie, 1);
  a.cut(s.cut('204,84! 232,104 236,146 218,176 192,182! 176,120', o), R.hair, 2);
  a.cut(s.cut('160,70! 196,72 220,104 214,150 190,184 156,192 128,174 114,138 124,96', o), R.skin, 1);
  a.cut(s.cut('138,82! 166,58 204,64 226,92! 238,112 222,118! 196,90 168,80', o), R.hair, 1);
  a.cut(s.cut('206,128! 220,118 228,134 218,152 204,154', o), R.skin2, 1);
  a.raw(small(n, 156, 134, 0.44, { rot: -16 }));
  a.raw(thread(...seen('tranter')));
  a.close();
  a.open('arm-book');
  a.open('notebook');
  a.cut(s.poly('52,236 116,206 138,262 74,294', { wob: 0.7 }), R.book, 2);
  a.cut(s.poly('60,234 114,210 132,258 80,284', { wob: 0.7 }), R.page, 1);
  let l = '';
  for (let i = 0; i < 7; i++) l += s.slit(70 + i * 2.6, 238 + i * 6.4, 112 + i * 2.6, 219 + i * 6.4, 1.2);
  a.cut(l, '#7b8596', 0);
  a.close();
  a.cut(s.cut('104,286! 92,270 104,258 124,262 134,280 122,298!', o), R.skin, 1);
  a.cut(
    s.cut('226,226! 200,236 176,300 160,334 132,286! 108,300! 132,362 160,388 190,372 222,320 246,270', o),
    R.coat2,
    2,
  );
  a.cut(s.poly('130,282 104,296 110,308 136,294'), R.shirt, 1);
  a.close();
  a.open('arm-pencil');
  a.cut(
    s.cut('262,214! 238,226 228,280 214,330 170,276! 152,292! 186,362 212,394 244,384 276,330 294,270', o),
    R.coat3,
    2,
  );
  a.cut(s.poly('174,270 148,292 156,304 182,282'), R.shirt, 1);
  a.cut(s.poly('270,262 240,254 232,284 264,294'), R.band, 1);
  a.open('pencil');
  a.cut(s.poly('116,232 176,268 172,275 112,240'), R.pencil, 1);
  a.cut(s.poly('104,229 116,232 112,240'), R.page, 0);
  a.close();
  a.cut(s.cut('142,264! 148,250 164,252 176,270 166,288 150,288!', o), R.skin, 1);
  a.close();
  a.close();
  return a;
}
export const B = {
  suit: '#2f7f86',
  suit2: '#23636b',
  suit3: '#4a9aa0',
  skin: '#7c4a34',
  skin2: '#643a29',
  hair: '#2a1c22',
  hair2: '#3b2830',
  ear: '#e9b23e',
  tissue: '#fffaf2',
  shoe: '#b9563d',
};
export function bisi(n = 5) {
  const a = S0(17),
    s = a.s,
    o = { wob: 0.5, kick: 3 };
  a.meta = '<!-- BISI. 400x800, feet at 200,772. Groups: legs suit head flower arm-hip arm-tissue tissue. -->';
  a.open('figure-bisi');
  a.open('legs');
  a.cut(s.cut('138,470! 262,470! 292,600 300,738! 214,740! 204,600 196,600 178,740! 92,738! 104,600', o), B.suit, 2);
  a.cut(s.cut('204,520! 214,600 246,739! 214,740! 204,600 198,560', o), B.suit2, 0, { op: 0.6 });
  a.cut(s.cut('100,738! 176,740! 184,773! 92,773!', o) + s.cut('216,740! 292,738! 304,773! 212,773!', o), B.shoe, 1);
  a.close();
  a.open('arm-hip');
  a.cut(
    s.cut('150,214! 112,234 78,290 62,340 76,372 118,412 146,424! 158,398! 132,376 114,346 138,306 164,262!', o),
    B.suit3,
    2,
  );
  a.cut(s.cut('134,404! 156,392 172,404 172,426 152,432 136,426!', o), B.skin, 1);
  a.close();
  a.open('suit');
  a.cut(
    s.cut(
      '160,196! 128,214 118,250 126,320 140,380 132,440 126,500! 200,512 276,500! 268,440 262,380 274,320 284,250 272,214 240,196! 200,262',
      o,
    ),
    B.suit,
    3,
  );
  a.cut(
    s.cut('160,196! 180,200! 200,262! 200,290! 150,236', o) + s.cut('240,196! 220,200! 200,262! 200,290! 252,236', o),
    B.suit3,
    1,
  );
  a.cut(s.cut('134,396! 200,404 268,396! 270,420! 200,428 132,420!', o), B.suit2, 1);
  a.cut(s.disc(200, 412, 10, 10, { n: 7 }), B.ear, 1);
  a.close();
  a.open('head', 'transform="rotate(-6 200 200)"');
  let cl = '';
  for (let i = 0; i < 11; i++) {
    const t = (i / 11) * 6.283 + 0.2;
    cl += s.disc(200 + Math.cos(t) * 72, 108 + Math.sin(t) * 62, 34, 33, { n: 7 });
  }
  a.cut(cl + s.disc(200, 108, 76, 70), B.hair, 2);
  a.cut(s.disc(166, 62, 22, 18, { n: 7 }) + s.disc(206, 48, 22, 16, { n: 7 }), B.hair2, 0);
  a.cut(s.cut('182,150! 220,150! 224,204 200,232 178,204', o), B.skin2, 1);
  a.cut(s.cut('200,72! 236,84 248,124 240,166 218,190 200,194 182,190 160,166 152,124 164,84', o), B.skin, 1);
  a.cut(s.disc(148, 178, 10, 15, { n: 6 }) + s.disc(252, 178, 10, 15, { n: 6 }), B.ear, 1);
  a.raw(small(n, 200, 130, 0.45, { rot: 6 }));
  a.raw(thread(...seen('bisi')));
  a.close();
  a.open('arm-tissue');
  a.open('tissue');
  a.cut(s.cut('262,118! 288,92 312,98 332,88 336,122 350,146 322,160 300,186! 282,160 264,150', o), B.tissue, 2);
  a.cut(s.slit(276, 118, 320, 146, 4) + s.slit(300, 104, 316, 140, 3), '#d8d3d0', 0);
  a.close();
  a.cut(s.cut('284,190! 276,168 288,150 308,152 318,170 310,196!', o), B.skin, 1);
  a.cut(
    s.cut(
      '258,206! 288,226 318,280 326,316! 302,270 284,196! 316,190! 342,262 358,326 344,356 318,360 290,330 268,290',
      o,
    ),
    B.suit3,
    2,
  );
  a.cut(s.poly('282,190 316,182 320,202 287,210'), B.suit2, 1);
  a.close();
  a.close();
  return a;
}
// ---- the seen faces, 400 x 400, in thread
export const faces = {
  jana: [
    'M131 172C127 196 130 218 138 234C136 256 146 288 165 310C179 325 197 332 213 327C241 317 266 288 277 246C288 240 292 218 285 203C280 196 273 202 274 213',
    'M138 190C152 180 174 177 190 182C191 204 183 228 175 245C172 256 183 262 200 256',
    'M219 183C237 174 257 174 272 186',
    'M139 211C149 199 168 198 181 208',
    'M221 209C233 197 253 196 267 206',
    'M147 227C155 232 165 232 172 228',
    'M234 226C242 231 252 230 259 225',
    'M167 291C180 286 190 284 199 288C208 284 224 285 241 280',
    'M187 304C197 310 209 309 218 302',
    'M243 272C247 277 248 283 246 288',
  ],
  vesna: [
    'M150 112C133 126 123 147 127 171C124 188 106 205 99 220C96 230 107 236 120 234C117 241 111 245 109 251C114 257 128 256 143 246',
    'M114 258C109 264 109 271 114 276C120 281 119 287 116 295C111 309 119 323 140 328C166 333 198 318 221 290',
    'M131 167C145 154 168 155 186 170',
    'M136 197C147 182 166 182 180 197',
    'M147 208C155 211 164 210 171 206',
    'M187 193C196 192 203 188 208 182',
    'M187 201C196 204 204 205 211 203',
    'M126 219C135 219 139 229 132 236',
    'M150 112C158 154 196 172 234 176C256 182 262 204 248 224C240 234 232 228 234 216',
    'M150 112C176 74 246 70 282 112C314 98 344 122 336 156C328 184 298 182 290 162C288 144 306 138 316 150M290 170C292 206 276 236 250 250C248 286 256 318 272 344',
  ],
};
faces.jana.knots = [
  [161, 206],
  [245, 204.5],
];
faces.vesna.knots = [[154, 191.5]];
// standing alone: loose papers, thread out of register with them on purpose
export const bust = {
  jana() {
    const a = new Sheet(400, 400, { ink: INK, edge: '#fff8ee', seed: 3 }),
      s = a.s,
      o = { wob: 0.6, kick: 3 };
    a.open('papers');
    a.cut(s.cut('166,300! 240,300! 246,352 290,384 300,410! 104,410! 118,384 160,352', o), J.skin2, 1);
    a.cut(s.cut('96,420! 108,384 158,360! 204,392 252,358! 300,382 316,420!', o), J.jacket, 2);
    a.cut(s.cut('196,110! 250,122 284,170 282,240 258,304 214,344 172,326 138,284 120,220 128,150', o), J.skin, 2);
    a.cut(s.cut('106,186! 100,118 148,70 206,60 268,76 300,124 292,186! 262,150 200,132 140,150', o), J.rust, 2);
    a.cut(s.cut('284,92! 318,58 348,56 340,82! 360,104 330,118 300,114!', o), J.rust2, 2);
    a.cut(s.slit(128, 132, 236, 74, 6) + s.slit(158, 134, 266, 92, 5), J.rust2, 0);
    a.close();
    a.raw(thread(faces.jana, { w: 3.6 }));
    return a;
  },
  vesna() {
    const a = new Sheet(400, 400, { ink: INK, edge: '#fff8ee', seed: 4 }),
      s = a.s,
      o = { wob: 0.6, kick: 3 };
    a.open('papers');
    a.cut(s.cut('160,316! 250,260! 262,330 300,360 330,410! 110,410! 150,372', o), '#d9a98a', 1);
    a.cut(s.cut('92,420! 128,372 172,352! 210,388 268,336! 330,362 352,420!', o), '#7d8fb8', 2);
    a.cut(
      s.cut('176,106! 230,130 262,190 254,250 216,304 162,336 124,318 116,270 106,236 118,180 136,128', o),
      '#eac3a3',
      2,
    );
    a.cut(
      s.cut('158,128! 168,88 214,66 266,80 296,116 304,176 290,226 262,252! 268,206 240,172 196,164!', o),
      '#f4efe6',
      2,
    );
    a.cut(s.cut('292,116! 318,98 348,116 350,150 328,178 298,176 284,150', o), '#e4dccf', 2);
    a.cut(s.disc(142, 256, 20, 16, { n: 8 }), '#e89c86', 0, { op: 0.5 });
    a.cut(s.disc(240, 236, 6, 6, { n: 7 }), '#eab54d', 1);
    a.close();
    a.raw(thread(faces.vesna, { w: 3.6 }));
    return a;
  },
};
// several SVGs inlined on one page: prefix ids and classes
export const uq = (q, k) =>
  q
    .replace(
      /class="([^"]+)"/g,
      (m, c) =>
        `class="${c
          .split(' ')
          .map((x) => k + x)
          .join(' ')}"`,
    )
    .replace(
      /<style>([^<]*)<\/style>/g,
      (m, c) => `<style>${c.replace(/\.([a-z][a-z0-9]*)(?=[{,])/g, '.' + k + '$1')}</style>`,
    )
    .replace(/id="([^"]+)"/g, `id="${k}$1"`)
    .replace(/href="#([^"]+)"/g, `href="#${k}$1"`)
    .replace(/url\(#/g, `url(#${k}`);
