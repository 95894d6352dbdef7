// The upper deck, Thursday night: nobody on it, the bunting dark, and across the water forty lit windows. Only drawing enters
// here; art.mjs writes the file.
// Secret: in one of the forty somebody in a headscarf is standing.
import { Sheet } from './scissors.mjs';
import { O, crest, line, many, rings, waves } from './pieces.mjs';

const C = {
  sky: '#2c2144',
  sky2: '#3a2c54',
  sky3: '#4b3963',
  sky4: '#5f4a72',
  cloud: '#231939',
  cloud2: '#32264a',
  town: '#1f1530',
  town2: '#2a1d3d',
  lit: '#f6d78e',
  lit2: '#fff0bd',
  sea: '#352a54',
  sea2: '#2c2249',
  sea3: '#241a3d',
  foam: '#8d84b4',
  shine: '#e8c273',
  deck: '#54425e',
  deck2: '#463650',
  deck3: '#65526d',
  wet: '#77637d',
  bench: '#3a2a4c',
  bench2: '#4f3c62',
  rail: '#1e1330',
  rail2: '#a98f9e',
  white: '#8d8096',
  white2: '#a998a9',
  gilt: '#dba63f',
  hull: '#241a3d',
  flags: ['#5a3f5c', '#3d3a63', '#63505f', '#453057'],
  near: '#1e1330',
  near2: '#150c22',
  rain: '#b7aecb',
};
const HEAD =
  '<!-- UPPER DECK, Thursday night. sheet: right (x>992 is more deck). safe: 0,0 992x1000. focal: the lit windows 500,470, one of them occupied 306,474. ' +
  'feet line y 962: left 300, centre 500, right 800 (.72); far, at the rail: 640,800 (.56). phone 4:3: 0,222 1000x750. Layers far mid near; ' +
  'animate: clouds-1 clouds-2 window-lights reflections water-1..3 bunting-1..2 steam-1..2 puddle. The secret: somebody at one window. -->';

function sky(a, s) {
  a.raw(`<path d="M0 0H1600V1000H0Z" fill="${C.sky}"/>`);
  rings(
    a,
    s,
    520,
    500,
    [
      [620, C.sky2, 0.8],
      [430, C.sky3, 0.7],
      [250, C.sky4, 0.6],
    ],
    0.62,
  );
  a.open('clouds-2').cut(
    s.cut(
      '-60,-60! -60,214 70,190 210,222 330,176 470,202 590,150 760,196 900,160 1050,190 1240,150 1660,180! 1660,-60!',
      O,
    ),
    C.cloud2,
    2,
  );
  a.close();
  a.open('clouds-1').cut(
    s.cut('-60,-60! -60,96 90,126 230,90 390,128 540,70 700,110 880,60 1040,100 1280,60 1660,90! 1660,-60!', O),
    C.cloud,
    2,
  );
  a.cut(
    s.cut('60,300! 180,280 300,292 420,272! 320,306 190,318', O) +
      s.cut('760,280! 900,256 1020,268 1120,250! 1020,290 880,300', O),
    C.cloud2,
    1,
  ).close();
}

/** Forty, and no more. */
function flats(a, s) {
  a.open('flats');
  a.cut(
    s.poly(
      '-20,540 -20,470 40,468 40,430 120,428 120,452 196,450 198,300 220,299 224,450 270,448 270,410 352,408 352,440 440,438 440,396 530,394 530,432 600,430 600,404 690,402 690,446 760,444 760,416 860,414 860,450 930,448 932,330 950,329 954,448 1040,446 1040,420 1160,418 1160,450 1300,446 1300,410 1420,408 1420,440 1640,436 1640,540',
    ),
    C.town,
    1,
    { edgeOp: 0.3 },
  );
  a.cut(
    s.cut('660,540! 720,470 764,436 790,424! 822,446 880,500 920,540!', O) +
      s.cut('90,540! 140,486 176,466! 210,486 256,540!', O) +
      s.cut('1140,540! 1200,470 1250,440! 1310,480 1370,540!', O),
    C.town2,
    1,
    {
      edgeOp: 0.3,
    },
  );
  a.cut(s.poly('-20,520 1640,506 1640,560 -20,560'), C.town, 1, { edgeOp: 0.25 });
  const at = [];
  const block = (x, y, cols, rows, dx = 25, dy = 26, skip = []) => {
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < cols; c++)
        if (!skip.includes(r * cols + c)) at.push([x + c * dx + s.j(2), y + r * dy + s.j(2)]);
  };
  block(702, 468, 3, 2, 24, 25, [1]); // 5
  block(282, 422, 3, 3, 24, 25, [0, 4, 8]); // 11
  block(452, 410, 3, 4, 26, 25, [1, 3, 8, 10]); // 19
  block(612, 418, 3, 3, 26, 25, [2, 3]); // 26
  block(772, 430, 3, 3, 28, 25, [0, 5, 7]); // 32
  block(930, 470, 2, 2, 27, 25, [1]); // 35
  block(142, 474, 3, 2, 30, 24, [0]); // 40
  const who = 10;
  a.open('window-lights');
  a.cut(
    at
      .filter((_, i) => i !== who && i % 4)
      .map(([x, y]) => s.chip(x - 1, y - 2, 14, 17, 0.8))
      .join(''),
    C.lit,
    0,
  );
  a.cut(
    at
      .filter((_, i) => i !== who && i % 4 === 0)
      .map(([x, y]) => s.chip(x - 1, y - 2, 14, 17, 0.8))
      .join(''),
    C.lit2,
    0,
  );
  a.close();
  const [x, y] = at[who].map(Math.round);
  a.open('window-somebody').cut(s.chip(x - 2, y - 4, 17, 21, 0.5), C.lit2, 0);
  a.cut(`M${x + 2} ${y + 16}q-1-7 3-8l0-2q-3-1-2-4 2-4 6-2l3-1-1 3q1 3-2 4l0 2q4 1 3 8z`, '#7c3a46', 0).close();
  a.close();
  return at;
}

function water(a, s, at) {
  a.open('water-1').cut(s.cut('-30,544! 400,538 900,544 1640,536! 1640,800! -30,800!', O), C.sea, 1, { edgeOp: 0.3 });
  a.cut(waves(s, -20, 1600, 556, 600, 26, 40), C.foam, 0, { op: 0.35 }).close();
  a.open('water-2').cut(crest(s, -30, 1660, 606, 88, 11, 820), C.sea2, 2, { edgeOp: 0.35 });
  a.cut(waves(s, -20, 1600, 626, 680, 22, 56, -6), C.foam, 0, { op: 0.35 }).close();
  a.open('reflections');
  a.cut(
    at
      .map(([x, y], i) => {
        const k = (540 - y) / 60;
        return (
          s.slit(x - 4, 552 + k * 16, x + 16, 552 + k * 16, -4) +
          s.slit(x - 12 + (i % 3) * 5, 584 + k * 22, x + 22, 584 + k * 22, -5) +
          (i % 2 ? s.slit(x - 8, 628 + k * 14, x + 24, 628 + k * 14, -5) : '')
        );
      })
      .join(''),
    C.shine,
    0,
    { op: 0.8 },
  );
  a.close();
  a.open('water-3').cut(crest(s, -30, 1660, 684, 130, 16, 860), C.sea3, 2, { edgeOp: 0.35 });
  a.cut(waves(s, -20, 1600, 708, 740, 14, 74, -8), C.foam, 0, { op: 0.35 }).close();
}

function rail(a, s) {
  a.open('rail');
  a.cut(
    many(22, (i) => s.chip(20 + i * 76, 640 - i * 0.6, 7, 140, 0.5)),
    C.rail,
    1,
  );
  for (const [y, h] of [
    [630, 13],
    [676, 5],
    [716, 5],
  ])
    a.cut(
      s.poly(
        [
          [-20, y],
          [1640, y - 12],
          [1640, y - 12 + h],
          [-20, y + h],
        ],
        { bow: 0.001 },
      ),
      C.rail,
      1,
      { edge: C.rail2, edgeOp: 0.5 },
    );
  a.close();
  // a ring, which has never been thrown to anybody
  a.open('life-ring');
  a.cut('M820 656a58 58 0 1 1-1 0zM819 688a26 26 0 1 0 1 0z', C.white, 2, { evenodd: 1 });
  a.cut(
    s.poly('806,654 834,653 830,690 810,690') +
      s.poly('806,738 832,738 836,774 804,774') +
      s.poly('760,702 796,702 796,726 762,730') +
      s.poly('844,702 880,700 878,726 844,726'),
    C.flags[0],
    0,
  );
  a.close();
}

function deck(a, s) {
  a.cut(s.poly('-20,772 1640,758 1640,1010 -20,1010'), C.deck, 2);
  a.cut(
    many(27, (i) => {
      const x = -700 + i * 110,
        u = 520 + (x - 520) * 1.75;
      return s.poly(
        [
          [x, 768],
          [x + 4, 768],
          [u + 9, 1010],
          [u, 1010],
        ],
        { wob: 0.4 },
      );
    }),
    C.deck2,
    0,
  );
  a.cut(s.poly('-20,766 1640,752 1640,768 -20,784', { bow: 0.001 }), C.deck3, 1);
  a.open('puddle');
  a.cut(s.cut('300,884! 380,866 500,862 620,868 690,880 610,900 470,906 360,900', O), C.wet, 0, { op: 0.75 });
  a.cut(
    many(7, (i) => s.slit(352 + i * 44, 880 + (i % 3) * 8, 374 + i * 44, 880 + (i % 3) * 8, -4)),
    C.shine,
    0,
    { op: 0.8 },
  );
  a.close();
}

function benches(a, s) {
  a.open('benches');
  const bench = (x, y, w, k) => {
    a.cut(
      s.poly([
        [x + 10, y + 60 * k],
        [x + 26, y + 60 * k],
        [x + 18, y + 140 * k],
        [x + 2, y + 140 * k],
      ]) +
        s.poly([
          [x + w - 30, y + 58 * k],
          [x + w - 14, y + 58 * k],
          [x + w - 6, y + 136 * k],
          [x + w - 22, y + 136 * k],
        ]),
      C.rail,
      1,
    );
    a.cut(
      many(3, (i) =>
        s.poly(
          [
            [x, y + i * 23 * k],
            [x + w, y - 4 + i * 23 * k],
            [x + w, y + 12 * k + i * 23 * k],
            [x, y + 16 * k + i * 23 * k],
          ],
          { bow: 0.001 },
        ),
      ),
      C.bench,
      2,
    );
    a.cut(
      s.poly([
        [x - 8, y + 74 * k],
        [x + w + 8, y + 70 * k],
        [x + w + 24, y + 96 * k],
        [x - 24, y + 102 * k],
      ]),
      C.bench2,
      2,
    );
  };
  bench(58, 766, 250, 0.92);
  bench(1080, 752, 260, 0.92);
  a.close();
  // somebody's programme, or the wind's
  a.cut(s.poly('150,842 196,836 206,854 158,860', { wob: 0.8 }), '#cfc2cb', 1).cut(
    s.slit(162, 846, 192, 843, 2) + s.slit(166, 852, 190, 849, 2),
    C.bench,
    0,
  );
}

function flags(a, s, id, P, n) {
  a.open(id);
  const g = {};
  for (let i = 0; i < n; i++) {
    const A = P((i + 0.1) / n),
      B = P((i + 0.86) / n);
    (g[C.flags[i % 4]] ||= []).push(
      s.poly([A, B, [(A[0] + B[0]) / 2 + 26 + s.j(5), (A[1] + B[1]) / 2 + 34 + s.j(6)]], { wob: 0.6 }),
    );
  }
  const d = [...Array(13)]
    .map((_, i) =>
      P(i / 12)
        .map(Math.round)
        .join(' '),
    )
    .join('L');
  a.raw(line('M' + d, C.near, 2));
  for (const c in g) a.cut(g[c].join(''), c, 1, { edgeOp: 0.4 });
  a.close();
}

/** The funnel's foot, the mast, and what hangs between. */
function rigging(a, s) {
  const sag = (x0, y0, x1, y1, k) => (t) => [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + Math.sin(t * Math.PI) * k];
  flags(a, s, 'bunting-1', sag(904, 70, 170, 196, 96), 13);
  flags(a, s, 'bunting-2', sag(904, 70, 1660, 190, 120), 13);
  a.open('mast')
    .cut(s.poly('896,-20 910,-20 914,770 894,771', { bow: 0.001 }), C.near, 2)
    .cut(s.poly('886,60 922,59 922,70 886,72'), C.gilt, 1);
  a.close();
}

function near(a, s) {
  for (const [i, d, op] of [
    [2, '60,-20! 120,40 210,50 250,20 330,40 420,10! 380,70 290,92 200,84 110,96 40,60', 0.22],
    [1, '20,40! 70,70 150,74 180,60 236,84 290,70! 250,120 170,128 90,112', 0.3],
  ])
    a.open('steam-' + i)
      .cut(s.cut(d, O), '#b7a9c4', 0, { op })
      .close();
  a.open('funnel');
  a.cut(s.cut('-60,1020! -40,560 -30,120! 40,108 112,124! 126,560 150,1020!', O), C.near, 4, { edgeOp: 0.4 });
  a.cut(s.cut('-40,640! 40,652 128,638! 130,690! 40,704 -40,694!', O), C.gilt, 0, { op: 0.55 });
  a.cut(s.cut('-30,120! 40,108 112,124! 113,146! 40,134 -30,148!', O), C.near2, 0).cut(
    s.slit(108, 160, 140, 980, 6),
    C.bench2,
    0,
    { op: 0.8 },
  );
  a.close();
  a.open('bench-near');
  a.cut(
    many(3, (i) =>
      s.poly(
        [
          [640, 918 + i * 38],
          [1640, 906 + i * 38],
          [1640, 932 + i * 38],
          [640, 946 + i * 38],
        ],
        { bow: 0.001 },
      ),
    ),
    C.near,
    4,
    { edgeOp: 0.4 },
  );
  a.cut(s.cut('622,1016! 626,916 640,902 656,914 660,1016!', O), C.near2, 3, { edgeOp: 0.4 });
  a.close();
  a.open('rain').cut(
    many(46, (i) =>
      s.slit((i * 173) % 1600, 20 + ((i * 89) % 900), ((i * 173) % 1600) + 54, 38 + ((i * 89) % 900), 2.4),
    ),
    C.rain,
    0,
    { op: 0.3 },
  );
  a.close();
}

/** The deck. */
export function upperDeck({ people = '' } = {}) {
  const a = new Sheet(1600, 1000, { ink: '#120a20', edge: '#d9d0ee', seed: 41 }),
    s = a.s;
  a.meta = HEAD;
  a.open('far');
  sky(a, s);
  const at = flats(a, s);
  water(a, s, at);
  a.close();
  a.open('mid');
  rigging(a, s);
  rail(a, s);
  deck(a, s);
  benches(a, s);
  a.raw(`<g id="people">${people}</g>`);
  a.close();
  a.open('near');
  near(a, s);
  a.close();
  return a;
}
