// Why: the same office after the party, when the letter from Larkspur House has been opened: a letter in a pool of light.
// Must not enter: people (the stage brings them), readable words but the end of one on the cake, anything that happens.
import { Sheet } from './scissors.mjs';
import { smallDefs } from './flower.mjs';
import { lettering } from './desk.mjs';

const C = {
  wall: '#5b6791',
  wall2: '#535e88',
  wl1: '#7f779c',
  wl2: '#b791a0',
  wl3: '#d2a598',
  wl4: '#eec79f',
  dado: '#44527c',
  rail: '#8f8cb4',
  frame: '#b3a8c8',
  frame2: '#857da8',
  sky1: '#5d6792',
  sky2: '#7a7fae',
  sky3: '#a29fc8',
  sky4: '#bcc6d2',
  sky5: '#cfe0d2',
  sky6: '#f3e6cc',
  sea: '#6f9aa6',
  sea2: '#4f7a8e',
  far: '#4a5f85',
  far2: '#3c5078',
  lit: '#ffe3a3',
  hull: '#274b66',
  hull2: '#1d3a52',
  hull3: '#3a5878',
  ink: '#1f2f45',
  desk: '#7d7da8',
  desk1: '#948bad',
  desk2: '#bfa3a8',
  desk3: '#e9c8a4',
  desk4: '#fbe7b6',
  front: '#3b456e',
  front2: '#313a60',
  paper: '#fffaf0',
  paper2: '#ecdcc4',
  white: '#d9cfdd',
  mint: '#7ea5a6',
  mint2: '#5e8a8f',
  parma: '#a498c8',
  parma2: '#7a6da6',
  pink: '#c48d99',
  pink2: '#a86f83',
  gilt: '#eab54d',
  gilt2: '#b9812f',
  yel: '#f8c808',
  yel2: '#d9a200',
  choc: '#3b2a25',
  leaf: '#467a68',
  petal: '#dca04c',
  petal2: '#c48a3f',
  pot: '#a35c55',
};
const O = { wob: 0.5, kick: 3 };
const slits = (s, list, w) => list.map((q) => s.slit(...q, w)).join('');

function wall(a, s) {
  a.raw(`<path d="M0 0H1600V1000H0Z" fill="${C.wall}"/>`);
  a.cut([...Array(27)].map((_, i) => s.chip(i * 62, 0, 27, 640, 1)).join(''), C.wall2, 0, { op: 0.7 });
  a.cut(s.poly('-20,560 1620,552 1620,1010 -20,1010'), C.dado, 1);
  a.open('light');
  for (const [r, c] of [
    [450, C.wl1],
    [345, C.wl2],
    [228, C.wl3],
    [130, C.wl4],
  ])
    a.cut(s.disc(455, 640, r * 1.1, r, { n: 13, wob: 0.012 }), c, 0, { op: 0.8 });
  a.close();
  a.cut(s.poly('-20,546 1620,538 1620,558 -20,566', { bow: 0.001 }), C.rail, 1);
  a.cut(s.poly('70,546 838,542 826,561 84,565', { bow: 0.001 }), C.wl2, 0).cut(
    s.poly('216,545 700,543 692,562 224,564', { bow: 0.001 }),
    C.wl4,
    0,
  );
}

function town(a, s) {
  a.cut(
    s.poly(
      '240,426 240,396 296,394 296,380 330,380 332,398 372,396 372,372 396,362 420,372 420,398 470,396 470,330 484,329 486,396 540,396 540,384 592,382 592,398 640,396 640,352 652,351 654,396 700,394 700,370 748,370 748,398 790,396 790,430 240,432',
    ),
    C.far,
    0,
  );
  a.cut(s.poly('236,430 236,410 350,404 420,412 560,406 790,410 790,432'), C.far2, 0);
  const lights = [
    [300, 386],
    [316, 386],
    [308, 400],
    [250, 402],
    [262, 402],
    [378, 380],
    [392, 378],
    [406, 380],
    [384, 392],
    [412, 392],
    [398, 404],
    [440, 404],
    [546, 390],
    [560, 390],
    [574, 389],
    [553, 401],
    [582, 400],
    [610, 404],
    [706, 378],
    [718, 377],
    [733, 378],
    [712, 390],
    [740, 390],
    [724, 402],
    [660, 404],
    [676, 404],
    [340, 404],
    [356, 405],
    [500, 404],
    [518, 403],
    [626, 405],
    [696, 404],
    [272, 415],
    [430, 416],
    [590, 416],
    [650, 416],
    [734, 416],
    [480, 415],
    [545, 415],
    [760, 404],
  ];
  a.open('window-lights')
    .cut(lights.map(([x, y]) => s.chip(x, y, 5, 6, 0.6)).join(''), C.lit, 0)
    .close();
}

/** The last boat. Every head in its windows wears a flower, but one. */
function lastBoat(a, s) {
  const at = [580, 606, 652, 677, 702];
  a.open('window-boat').cut(s.cut('552,440! 562,464! 732,465! 750,436!', O), C.hull2, 1);
  a.cut(s.poly('570,440 574,415 728,414 731,438'), C.frame, 0)
    .cut(s.poly('618,415 620,392 652,392 654,414'), C.hull2, 0)
    .cut(s.poly('619,404 620,398 652,398 653,404'), C.gilt2, 0);
  a.cut(at.map((x) => s.chip(x, 419, 20, 17, 0.6)).join(''), C.lit, 0);
  a.cut(
    at
      .map((x) =>
        s.cut(
          [
            [x + 5, 437, 1],
            [x + 7, 427],
            [x + 10, 423],
            [x + 14, 427],
            [x + 16, 437, 1],
          ],
          { wob: 0 },
        ),
      )
      .join(''),
    C.hull2,
    0,
  );
  a.open('passengers')
    .cut([0, 1, 2, 4].map((i) => s.disc(at[i] + 10.5, 427, 4.4, 4.4, { n: 5 })).join(''), '#e8644c', 0)
    .close()
    .close();
}

function windowOf(a, s) {
  a.defs += '<clipPath id="w"><path d="M262 470V250C262 130 380 60 510 60S758 130 758 250V470Z"/></clipPath>';
  a.open('window').raw(`<g clip-path="url(#w)"><path d="M250 40H770V480H250Z" fill="${C.sky1}"/>`);
  for (const [r, c] of [
    [318, C.sky2],
    [246, C.sky3],
    [176, C.sky4],
    [116, C.sky5],
    [62, C.sky6],
  ])
    a.cut(s.disc(440, 424, r * 1.16, r, { n: 13 }), c, 0);
  a.cut(
    s.cut('560,214! 640,192 700,200 790,182! 790,204! 700,222 620,226', O) +
      s.cut('240,150! 320,134 380,146 440,140! 390,158 310,164 240,168!', O),
    '#8f90bd',
    0,
    { op: 0.8 },
  );
  a.cut(s.poly('664,116 667,124 675,126 668,130 666,138 662,130 655,127 662,124', { wob: 0.3 }), C.paper, 0);
  town(a, s);
  a.open('water').cut(s.cut('240,430! 400,424 560,430 780,426! 780,490! 240,490!', O), C.sea, 0);
  a.cut(s.cut('240,456! 420,450 600,458 780,452! 780,490! 240,490!', O), C.sea2, 0);
  a.open('glitter')
    .cut(
      [302, 318, 392, 410, 444, 552, 612, 715, 732, 480, 655]
        .map(
          (x, i) =>
            s.slit(x - 8, 436 + (i % 3) * 7, x + 9, 436 + (i % 3) * 7, 3) +
            s.slit(x - 4, 450 + (i % 2) * 10, x + 6, 450 + (i % 2) * 10, 2.4),
        )
        .join(''),
      C.lit,
      0,
      { op: 0.75 },
    )
    .close()
    .close();
  lastBoat(a, s);
  a.raw('</g>');
  a.cut(
    'M236 486V250C236 112 366 34 510 34S784 112 784 250V486ZM264 452V340L376 339V452ZM392 452V338H502V452ZM518 452V338H630V452ZM646 452V339L758 340V452ZM264 324V250C264 190 310 128 376 96V322ZM392 322V90C424 74 468 62 502 62V322ZM518 322V62C560 62 600 74 630 90V322ZM646 322V96C714 130 758 190 758 250V324Z',
    C.frame,
    2,
    { evenodd: 1 },
  );
  a.cut(s.poly('212,478 808,474 812,500 208,504'), C.frame, 2)
    .cut(s.poly('208,496 812,492 812,501 208,505'), C.frame2, 0)
    .close();
}

function cards(a, s) {
  a.open('cards');
  a.defs += `<path id="card" d="${s.rect(0, 0, 82, 60, { wob: 1 })}"/><g id="cl"><path d="M10 16h58v2H10zM10 29h62v2H10zM10 42h38v2H10z" fill="${C.dado}" opacity=".6"/><path d="${s.disc(41, 3, 4, 4, { n: 6 })}" fill="${C.pink2}"/></g>`;
  for (const [x, y, w, h, c, r] of [
    [40, 150, 92, 62, C.white, -3],
    [150, 168, 70, 58, C.mint, 2],
    [56, 240, 76, 60, C.parma, 2],
    [146, 252, 82, 64, C.white, -2],
    [36, 330, 88, 60, C.mint, -1],
    [140, 342, 66, 62, C.frame, 3],
    [808, 176, 74, 58, C.white, 2],
    [802, 254, 66, 62, C.mint, -2],
    [812, 338, 78, 58, C.parma, 2],
    [1060, 170, 86, 60, C.white, 1],
    [1064, 256, 90, 62, C.mint, -2],
  ])
    a.raw(
      `<g transform="translate(${x} ${y}) rotate(${r}) scale(${(w / 82).toFixed(2)} ${(h / 60).toFixed(2)})"><use href="#card" x="2.5" y="4" fill="${a.ink}" opacity=".2"/><use href="#card" fill="${c}"/><use href="#cl"/></g>`,
    );
  a.close();
}

function moreDesks(a, s) {
  a.open('more-desks');
  for (const x of [1080, 1370]) {
    a.cut(
      s.poly([
        [x, 520],
        [x + 240, 516],
        [x + 240, 540],
        [x, 544],
      ]),
      C.rail,
      2,
    ).cut(s.rect(x + 16, 542, 12, 150) + s.rect(x + 210, 542, 12, 150), C.front, 1);
    a.cut(s.rect(x + 60, 410, 118, 82), C.hull2, 2)
      .cut(s.rect(x + 68, 418, 102, 66), C.hull3, 0)
      .cut(s.rect(x + 110, 492, 18, 26), C.hull2, 0);
  }
  a.close();
}

function hanging(a, s) {
  a.open('lamps');
  for (const x of [112, 908, 1260]) {
    a.cut(
      s.poly([
        [x - 2, -10],
        [x + 2, -10],
        [x + 2, 52],
        [x - 2, 52],
      ]),
      C.ink,
      0,
    );
    a.cut(
      s.cut(
        [
          [x - 50, 100, 1],
          [x - 40, 72],
          [x - 12, 54, 1],
          [x + 12, 54, 1],
          [x + 40, 72],
          [x + 50, 100, 1],
        ],
        O,
      ),
      C.mint2,
      2,
    ).cut(s.disc(x, 101, 48, 7, { n: 10 }), C.far2, 0);
  }
  a.close();
  const flags = (id, P, n, cols, [tx, ty] = [0, 42]) => {
    a.open(id);
    const g = {};
    for (let i = 0; i < n; i++) {
      const A = P((i + 0.12) / n),
        B = P((i + 0.88) / n),
        m = [(A[0] + B[0]) / 2, (A[1] + B[1]) / 2];
      (g[cols[i % cols.length]] ||= []).push(
        s.poly([A, B, [m[0] + tx - (tx ? 0 : (B[1] - A[1]) * 0.32) + s.j(4), m[1] + ty + s.j(6)]], { wob: 0.6 }),
      );
    }
    for (const c in g) a.cut(g[c].join(''), c, 1);
    const line = [...Array(13)]
      .map((_, i) =>
        P(i / 12)
          .map(Math.round)
          .join(' '),
      )
      .join('L');
    a.raw(`<path d="M${line}" fill="none" stroke="${C.ink}" stroke-width="2"/>`).close();
  };
  const sag = (x0, y0, x1, y1, k) => (t) => [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + Math.sin(t * Math.PI) * k];
  const q = (p0, p1, p2) => (t) => [0, 1].map((k) => (1 - t) ** 2 * p0[k] + 2 * t * (1 - t) * p1[k] + t * t * p2[k]);
  flags('bunting-1', sag(-20, 30, 524, 52, 150), 10, [C.white, C.pink, C.mint, C.parma]);
  flags('bunting-2', q([1080, 22], [890, 190], [866, 452]), 8, [C.parma, C.white, C.pink, C.mint], [-34, 24]);
  flags('bunting-3', sag(1060, 26, 1640, 40, 150), 10, [C.white, C.mint, C.pink]);
}

function balloons(a, s) {
  a.open('balloons');
  for (const [x, y, r, c, q, d] of [
    [960, 470, 40, C.parma, 1, 'M960 520Q984 600 948 676T968 752'],
    [1012, 640, 42, C.pink, 2, 'M1012 692Q1034 724 1000 748'],
    [1130, 596, 38, C.mint, 3, 'M1130 644Q1100 700 1120 752'],
  ]) {
    a.raw(`<path d="${d}" fill="none" stroke="${C.ink}" stroke-opacity=".6" stroke-width="1.6"/>`);
    a.open('balloon-' + q).cut(
      s.cut(
        [
          [x, y - r],
          [x + r * 0.95, y - r * 0.3],
          [x + r * 0.66, y + r * 0.72],
          [x + 5, y + r * 1.12, 1],
          [x + 9, y + r * 1.3, 1],
          [x - 9, y + r * 1.3, 1],
          [x - 5, y + r * 1.12, 1],
          [x - r * 0.66, y + r * 0.74],
          [x - r * 0.95, y - r * 0.3],
        ],
        O,
      ),
      c,
      2,
    );
    a.cut(
      slits(
        s,
        [
          [x - 4, y + r * 1.05, x - 16, y + r * 0.5],
          [x + 4, y + r * 1.05, x + 14, y + r * 0.56],
          [x, y + r * 1.05, x, y + r * 0.5],
        ],
        2,
      ),
      C.dado,
      0,
      { op: 0.6 },
    );
    a.cut(s.slit(x - r * 0.5, y - r * 0.5, x - r * 0.55, y + r * 0.15, 6), C.white, 0, { op: 0.5 }).close();
  }
  a.close();
}

function desk(a, s) {
  a.open('table').cut(s.poly('-30,740 1640,728 1640,1010 -30,1010'), C.desk, 4);
  a.cut(
    s.cut('-30,758! 200,744 380,740 600,737 860,740 1080,756 1130,830 1060,900 800,946 470,952 160,940 -30,912!', O),
    C.desk1,
    0,
  );
  a.open('pool');
  for (const [rx, ry, c] of [
    [390, 88, C.desk2],
    [282, 78, C.desk3],
    [196, 66, C.desk4],
  ])
    a.cut(s.disc(474, 848, rx, ry, { n: 13, wob: 0.01 }), c, 0);
  a.close();
  a.cut(s.poly('-30,946 1640,936 1640,1010 -30,1010', { bow: 0.001 }), C.front, 1).cut(
    s.poly('-30,940 1640,930 1640,944 -30,954', { bow: 0.001 }),
    C.rail,
    0,
  );
  a.cut(s.poly('262,939 700,936 686,949 276,952', { bow: 0.001 }), C.desk4, 0)
    .cut([...Array(20)].map((_, i) => s.slit(-10 + i * 82, 962, -12 + i * 82, 1006, 2.4)).join(''), C.front2, 0)
    .close();
  const con = ['', '', ''];
  for (let i = 0; i < 26; i++) con[i % 3] += s.chip((i * 137) % 1600, 774 + ((i * 53) % 150), 9, 5, 3);
  a.open('confetti');
  [C.pink2, C.mint2, C.parma2].forEach((c, i) => a.cut(con[i], c, 0, { op: 0.85 }));
  a.close();
}

function tildesThings(a, s) {
  a.open('tilde-desk')
    .cut(s.rect(-40, 566, 176, 128), C.hull2, 3)
    .cut(s.rect(-28, 578, 152, 102), C.hull3, 0)
    .cut(s.poly('40,578 96,578 20,680 -28,680 -28,664'), '#4d6c8a', 0);
  a.cut(s.poly('30,694 62,694 70,772 22,773'), C.hull2, 1)
    .cut(s.poly('-6,770 100,768 104,782 -10,784'), C.hull2, 1)
    .close();
  a.open('pencils').cut(s.cut('166,742! 220,740! 214,806! 172,808!', O), C.hull3, 2);
  for (const [x, r, c] of [
    [178, -12, C.pink],
    [190, -2, C.gilt],
    [202, 10, C.parma],
  ])
    a.raw(`<g transform="rotate(${r} ${x} 742)">`)
      .cut(
        s.poly([
          [x - 4, 744],
          [x - 4, 690],
          [x, 676],
          [x + 4, 690],
          [x + 4, 744],
        ]),
        c,
        1,
      )
      .raw('</g>');
  a.cut(s.cut('162,738! 224,736! 222,748! 164,750!', O), C.hull, 0).close();
}

function deskLamp(a, s) {
  a.open('lamp');
  a.cut(s.cut('252,806! 262,786 300,780 338,786 350,804! 300,814', O), C.hull2, 3);
  a.cut(s.poly('292,788 282,618 292,614 306,786'), C.hull2, 1).cut(
    s.poly('280,622 398,520 406,528 290,630'),
    C.hull2,
    1,
  );
  a.cut(s.disc(287, 620, 12, 12, { n: 7 }), C.gilt, 1);
  a.cut(s.disc(474, 606, 40, 20, { n: 10 }), C.paper, 0);
  a.cut(s.cut('392,508! 414,500 436,510! 472,528 528,570 546,606! 470,622 392,622! 388,570 398,530', O), C.hull, 3);
  a.cut(s.cut('392,508! 408,504! 412,540 404,580 404,620! 392,622! 388,570 398,530', O), C.hull3, 0);
  a.cut(s.cut('392,622! 470,621 546,606! 544,615! 470,632 396,632!', O), C.desk4, 0).close();
}

/** The cake that is left, under a mixing bowl. */
function leftover(a, s) {
  a.open('cake', 'transform="translate(14 0)"').cut(
    s.cut('586,786! 850,782! 858,794 840,804! 718,812 596,806! 580,796', O),
    C.frame,
    2,
  );
  a.cut(s.poly('626,690 804,686 806,790 624,794'), C.yel2, 2);
  a.cut(s.poly('626,690 648,664 822,662 804,686'), C.white, 1).cut(
    s.poly('804,686 822,662 824,764 806,790'),
    '#b98a12',
    1,
  );
  let d = 'M624 694';
  for (let i = 0; i < 7; i++) d += `Q${630 + i * 26} ${716 + ((i * 7) % 3) * 6} ${650 + i * 26} 690`;
  a.cut(d + 'L806 684L640 670Z', C.white, 1);
  a.cut(s.poly('626,714 634,712 633,793 624,794'), C.yel, 0);
  a.open('lettering')
    .cut(lettering(s, 'BACK!', 640, 722, 0.52), C.choc, 0, { evenodd: 1 })
    .close();
  a.cut(s.chip(606, 790, 9, 6, 3) + s.chip(826, 790, 7, 5, 3) + s.chip(614, 784, 6, 5, 2), C.yel2, 0);
  a.open('bowl').cut(
    s.cut('598,798! 600,720 626,648 676,618 716,612 760,618 808,648 832,718 836,796! 716,804', O),
    '#dfe6ee',
    0,
    { op: 0.2 },
  );
  a.cut(
    s.cut('598,798! 600,720 626,648 676,618 716,612! 668,630 634,664 616,722 612,798!', O) +
      s.cut('716,612! 760,618 808,648 832,718 836,796! 826,797! 820,722 796,654 752,624', O),
    '#eef0f2',
    0,
    { op: 0.55 },
  );
  a.cut(s.cut('630,726! 634,692 652,662 672,648! 656,676 644,702 641,734!', O), C.paper, 0, { op: 0.8 });
  a.cut(s.cut('592,796! 716,804 842,794! 842,801! 716,812 592,803!', O), '#eef0f2', 1, { attrs: 'opacity=".85"' })
    .cut(s.cut('690,612! 698,598 734,598 742,612! 716,617', O), '#cfd3e0', 1)
    .close();
  a.close();
}

function acrossDesk(a, s) {
  a.open('bisi-desk')
    .cut(s.cut('872,742! 928,740! 920,808! 880,810!', O), C.pot, 2)
    .cut(s.poly('866,736 934,734 932,748 868,750'), '#8a4a4a', 1);
  a.open('sunflower').cut(s.cut('896,738! 902,690 898,640 876,604! 886,602! 908,640 912,690 906,738!', O), C.leaf, 1);
  a.cut(
    s.cut('906,700! 930,684 962,700! 944,718 918,714!', O) + s.cut('900,690! 878,680 856,694! 868,712 890,706!', O),
    C.leaf,
    1,
  );
  a.defs += `<path id="sfp" d="${s.cut('20,9! 44,11 60,0! 44,-11 20,-9!', { wob: 0.8, kick: 2 })}"/>`;
  a.raw(
    `<g transform="translate(872 590) rotate(-14) scale(.66 .74)">${[...Array(15)].map((_, i) => `<use href="#sfp" transform="rotate(${i * 24})" fill="${i % 2 ? C.petal : C.petal2}"/>`).join('')}</g>`,
  );
  a.cut(s.disc(870, 591, 19, 21, { n: 10 }), '#5d3a3c', 1).close();
  a.close();
}

/** What it is of. */
function letter(a, s) {
  a.open('envelope', 'transform="translate(0 6) rotate(9 660 880)"')
    .cut(s.poly('596,856 742,850 748,928 600,934'), C.paper2, 2)
    .cut(s.poly('596,856 742,850 676,812 654,813'), '#dcc6ae', 1);
  a.cut(s.poly('600,934 668,888 680,887 748,928'), '#dfc9ae', 0)
    .cut(s.cut('655,818! 668,812 682,818! 681,832 668,842 657,832', O), C.hull, 1)
    .close();
  a.open('plate')
    .cut(s.disc(322, 880, 66, 23, { n: 12 }), C.white, 2)
    .cut(s.disc(322, 879, 46, 14, { n: 11 }), '#c6bace', 0);
  a.cut(s.chip(300, 876, 10, 7, 3) + s.chip(318, 884, 7, 5, 2) + s.chip(334, 874, 6, 5, 2), C.yel2, 0).close();
  a.open('letter', 'transform="rotate(-5 474 840)"').cut(s.poly('362,872 572,868 592,934 380,940'), C.paper, 3);
  a.cut(s.poly('380,814 584,810 572,870 362,875'), C.paper2, 1).cut(
    s.poly('362,728 566,723 584,812 380,817'),
    C.paper,
    2,
  );
  a.cut(
    slits(
      s,
      [
        [390, 832, 566, 829],
        [386, 846, 562, 843],
        [382, 860, 520, 858],
        [388, 888, 568, 884],
        [391, 901, 500, 899],
      ],
      3,
    ) +
      slits(
        s,
        [
          [462, 752, 548, 750],
          [478, 764, 546, 763],
          [398, 796, 560, 793],
          [402, 806, 500, 804],
        ],
        2.6,
      ),
    C.sky2,
    0,
  );
  a.raw(
    `<path d="M508 918c4-14 10-16 10-4s4 10 8-2 8-8 8 0 6 4 10-6 8-2 10 2 10 0 22-6" fill="none" stroke="${C.hull}" stroke-width="2.6" stroke-linecap="round"/>`,
  );
  a.open('smear').cut(s.cut('378,934 376,920 386,912 398,915 408,908 418,913 412,923 400,926 392,935', O), C.yel, 1);
  a.cut(s.disc(393, 921, 6, 4.6, { n: 6 }), C.white, 0)
    .cut(s.chip(424, 919, 5, 4, 2) + s.chip(414, 930, 4, 4, 2), C.yel2, 0)
    .close();
  a.open('crest', 'transform="translate(0 88) scale(.87)"').cut(
    s.cut('444,736! 466,741 488,735! 491,764 484,776 467,786 450,777 442,764', O),
    C.hull,
    1,
  );
  a.cut(
    s.slit(467, 782, 466, 744, 2.6) +
      [
        [466, 771, 5.4],
        [466, 762, 4.4],
        [466, 754.5, 3.4],
        [466, 748, 2.6],
      ]
        .map(
          ([x, y, r]) =>
            s.disc(x - r * 0.7, y, r * 0.75, r * 0.7, { n: 5 }) + s.disc(x + r * 0.75, y, r * 0.75, r * 0.7, { n: 5 }),
        )
        .join(''),
    C.gilt,
    0,
  );
  a.cut(
    slits(
      s,
      [
        [448, 786, 434, 776],
        [437, 776, 428, 762],
        [434, 764, 428, 748],
        [487, 786, 501, 775],
        [498, 775, 507, 760],
        [501, 763, 506, 747],
      ],
      7,
    ),
    C.gilt2,
    0,
  )
    .close()
    .close();
}

function near(a, s) {
  const chair = (x, w, y) => {
    a.cut(
      `${s.cut(
        [
          [x - w, y + 26, 1],
          [x - w + 20, y + 4],
          [x, y - 4],
          [x + w - 20, y + 2],
          [x + w, y + 22, 1],
          [x + w + 6, 1012, 1],
          [x + w - 18, 1012, 1],
          [x + w - 22, y + 60, 1],
          [x, y + 52],
          [x - w + 22, y + 62, 1],
          [x - w + 18, 1012, 1],
          [x - w - 6, 1012, 1],
        ],
        O,
      )}${[-0.36, 0, 0.36].map((k) => s.chip(x + w * k - 6, y + 54, 13, 100, 0.6)).join('')}`,
      C.hull2,
      4,
    );
    a.cut(s.slit(x - w + 8, y + 18, x + w - 10, y + 12, 5), C.hull3, 0);
  };
  a.open('chair-1');
  chair(178, 104, 896);
  a.close();
  a.open('chair-2');
  chair(836, 100, 890);
  a.close();
  a.open('party-hat', 'transform="rotate(24 908 890)"')
    .cut(s.cut('880,898! 908,824! 936,898! 908,906', O), C.pink, 2)
    .cut(
      slits(
        s,
        [
          [888, 882, 924, 866],
          [897, 858, 917, 850],
        ],
        6,
      ),
      C.white,
      0,
    )
    .cut(s.disc(908, 823, 9, 9, { n: 7 }), C.white, 1)
    .close();
}

const HEAD_COMMENT =
  '<!-- THE WARMTH DESK AT DUSK, Monday. sheet: right (x>992 is more office). safe: 0,0 992x1000. focal: the letter 474,840. ' +
  'People stand behind the table: feet line y 1010, left 150, right 860 (scale .92); centre 640,1004 (.86); far 330,996 (.82). ' +
  'phone 4:3: 0,245 1000x750. Layers far mid near; animate: light pool window-lights glitter window-boat bunting-1..3 balloon-1..3 ' +
  'sunflower. The secret: in the last boat one head wears no flower. -->';

/** The whole setting, unpacked. `people` is markup laid behind the table, for trial pictures. */
export function dusk({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#241c46', edge: '#fff1dc', seed: 52 }),
    s = a.s;
  a.meta = HEAD_COMMENT;
  a.defs += smallDefs();
  a.open('far');
  wall(a, s);
  windowOf(a, s);
  cards(a, s);
  moreDesks(a, s);
  a.close();
  a.open('mid');
  hanging(a, s);
  balloons(a, s);
  a.raw(`<g id="people">${people}</g>`).close();
  a.open('near');
  desk(a, s);
  tildesThings(a, s);
  deskLamp(a, s);
  leftover(a, s);
  acrossDesk(a, s);
  letter(a, s);
  near(a, s);
  a.close();
  return a;
}
