// A pair of scissors: turns a few authored points into paths that look cut by hand, and stacks each path as
// shadow + lit edge + face. No filters, no raster, no fonts: what it writes must rasterise alike in every browser.
export function rng(seed = 1) {
  let s = seed >>> 0 || 1;
  return () => {
    s |= 0;
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const n1 = (v) => {
  const r = Math.round(v * 10) / 10;
  return Object.is(r, -0) ? '0' : String(r).replace(/^(-?)0\./, '$1.');
};
const pr = (x, y) => n1(x) + (n1(y)[0] === '-' ? '' : ' ') + n1(y);
// '10,20 30,40! 50,60' -> [[10,20,0],[30,40,1],...]   ! marks a corner
export const pts = (s) =>
  Array.isArray(s)
    ? s
    : s
        .trim()
        .split(/\s+/)
        .map((t) => {
          const c = t.endsWith('!');
          const [x, y] = t.replace('!', '').split(',').map(Number);
          return [x, y, c ? 1 : 0];
        });

export class Scissors {
  constructor(seed = 7) {
    this.r = rng(seed);
  }
  j(a) {
    return (this.r() * 2 - 1) * a;
  }
  // smooth/corner mixed outline. wob: px of wander per point. kick: degrees that the hand breaks the tangent.
  cut(s, { closed = true, wob = 0.8, kick = 5, tension = 0.34 } = {}) {
    const P = pts(s).map(([x, y, c]) => [x + this.j(wob), y + this.j(wob), c]);
    const n = P.length;
    const h = P.map((p, i) => {
      const a = P[(i - 1 + n) % n],
        b = P[(i + 1) % n];
      const da = Math.hypot(p[0] - a[0], p[1] - a[1]),
        db = Math.hypot(b[0] - p[0], b[1] - p[1]);
      let tx = b[0] - a[0],
        ty = b[1] - a[1];
      const L = Math.hypot(tx, ty) || 1;
      tx /= L;
      ty /= L;
      if ((!closed && (i === 0 || i === n - 1)) || p[2]) {
        const bow = this.j(0.03);
        const ux = (a[0] - p[0]) / (da || 1),
          uy = (a[1] - p[1]) / (da || 1),
          vx = (b[0] - p[0]) / (db || 1),
          vy = (b[1] - p[1]) / (db || 1);
        return {
          in: [p[0] + (ux - uy * bow) * da * 0.33, p[1] + (uy + ux * bow) * da * 0.33],
          out: [p[0] + (vx - vy * bow) * db * 0.33, p[1] + (vy + vx * bow) * db * 0.33],
        };
      }
      const k = (this.j(kick) * Math.PI) / 180,
        c = Math.cos(k),
        q = Math.sin(k);
      return {
        in: [p[0] - tx * da * tension, p[1] - ty * da * tension],
        out: [p[0] + (tx * c - ty * q) * db * tension, p[1] + (tx * q + ty * c) * db * tension],
      };
    });
    let d = 'M' + pr(P[0][0], P[0][1]);
    const m = closed ? n : n - 1;
    for (let i = 0; i < m; i++) {
      const k = (i + 1) % n;
      d += 'C' + pr(...h[i].out) + ' ' + pr(...h[k].in) + ' ' + pr(P[k][0], P[k][1]);
    }
    return d + (closed ? 'Z' : '');
  }
  // straight-edged piece: corners wander, long edges bow by a hair
  poly(s, { wob = 1.4, bow = 0.006 } = {}) {
    const P = pts(s).map(([x, y]) => [x + this.j(wob), y + this.j(wob)]);
    let d = 'M' + pr(...P[0]);
    for (let i = 0; i < P.length; i++) {
      const a = P[i],
        b = P[(i + 1) % P.length];
      const L = Math.hypot(b[0] - a[0], b[1] - a[1]);
      if (L < 60) {
        d += i === P.length - 1 ? 'Z' : 'L' + pr(...b);
        continue;
      }
      const s2 = this.j(bow);
      d +=
        'Q' +
        pr((a[0] + b[0]) / 2 - (b[1] - a[1]) * s2, (a[1] + b[1]) / 2 + (b[0] - a[0]) * s2) +
        ' ' +
        pr(...b) +
        (i === P.length - 1 ? 'Z' : '');
    }
    return d;
  }
  rect(x, y, w, h, o) {
    return this.poly(
      [
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
      ],
      o,
    );
  }
  // a disc as a hand cuts it: n facets, tangent broken at each
  disc(cx, cy, rx, ry = rx, { n = 9, wob = 0.018, kick = 7, rot = null } = {}) {
    const r0 = rot ?? this.r() * 6.28,
      P = [];
    for (let i = 0; i < n; i++) {
      const a = r0 + (i / n) * Math.PI * 2 + this.j(0.1),
        k = 1 + this.j(wob);
      P.push([cx + Math.cos(a) * rx * k, cy + Math.sin(a) * ry * k, 0]);
    }
    return this.cut(P, { wob: 0, kick, tension: 0.36 });
  }
  // a slit: the lens that a knife leaves (waves, veins, hatching). Whole numbers, relative: ~30 bytes each
  slit(x1, y1, x2, y2, w = 4) {
    const R = Math.round,
      dx = R(x2 - x1),
      dy = R(y2 - y1),
      L = Math.hypot(dx, dy) || 1,
      nx = -dy / L,
      ny = dx / L,
      mx = R(dx / 2 + this.j(dx * 0.06)),
      my = R(dy / 2),
      a = w * (1 + this.j(0.25)),
      b = w * 0.25;
    return `M${pr(R(x1), R(y1))}q${pr(mx + nx * a, my + ny * a)} ${pr(dx, dy)}q${pr(mx - dx - nx * b, my - dy - ny * b)} ${pr(-dx, -dy)}z`;
  }
  // a chip: a small four-sided scrap (windows, planks, tiles), out of true by up to a pixel
  chip(x, y, w, h, k = 1) {
    const q = () => Math.round(this.j(k * 1.4)),
      W = Math.round(w),
      H = Math.round(h),
      a = q(),
      b = q(),
      c = q();
    return `M${Math.round(x)} ${Math.round(y)}l${pr(W, a)} ${pr(b, H - a)} ${pr(-W - b, c)}z`;
  }
}

export class Sheet {
  // an SVG under construction
  constructor(w, h, { ink = '#24364a', edge = '#fff', viewBox, seed = 7 } = {}) {
    this.w = w;
    this.h = h;
    this.ink = ink;
    this.edge = edge;
    this.vb = viewBox || `0 0 ${w} ${h}`;
    this.defs = '';
    this.out = '';
    this.k = 0;
    this.s = new Scissors(seed);
    this.meta = '';
  }
  // shadow classes: plain fill/stroke/opacity, so that the file rasterises alike everywhere
  cls(a, w, ink) {
    const k = a + '|' + w + '|' + ink;
    this.C ||= {};
    return (this.C[k] ||= 'k' + Object.keys(this.C).length.toString(36));
  }
  css() {
    return `<style>.s{fill:${this.ink};stroke:${this.ink};stroke-linejoin:round}.e{fill:${this.edge};opacity:.55}${Object.entries(
      this.C || {},
    )
      .map(([k, c]) => {
        const [a, w, ink] = k.split('|');
        return `.${c}{opacity:${a};stroke-width:${w}${ink !== this.ink ? `;fill:${ink};stroke:${ink}` : ''}}`;
      })
      .join('')}</style>`;
  }
  id() {
    return '_' + (this.k++).toString(36);
  }
  raw(t) {
    this.out += t;
    return this;
  }
  open(id, attrs = '') {
    this.out += `\n<g id="${id}"${attrs ? ' ' + attrs : ''}>`;
    return this;
  }
  close() {
    this.out += '</g>';
    return this;
  }
  // lvl 0 flat (print), 1 glued, 2 lifted, 3 standing clear, 4 near the eye
  cut(d, fill, lvl = 1, o = {}) {
    const ink = o.ink || this.ink,
      rule = o.evenodd ? ' fill-rule="evenodd"' : '',
      at = o.attrs ? ' ' + o.attrs : '';
    if (lvl === 0) {
      this.out += `<path d="${d}" fill="${fill}"${rule}${o.op ? ` opacity="${o.op}"` : ''}${at}/>`;
      return this;
    }
    const id = o.id || this.id();
    this.defs += `<path id="${id}" d="${d}"${rule}/>`;
    const S = {
      1: [[1, 1.6, 0.13, 1.5]],
      2: [
        [1.6, 2.6, 0.15, 1],
        [4, 6, 0.08, 4],
      ],
      3: [
        [2, 3, 0.15, 1],
        [6, 9, 0.08, 5],
        [12, 17, 0.05, 10],
      ],
      4: [
        [3, 4, 0.16, 2],
        [9, 13, 0.08, 8],
        [18, 26, 0.055, 18],
      ],
    }[lvl];
    const m = o.sh ?? 1,
      [sx, sy] = o.dir || [1, 1];
    let g = '';
    for (const [x, y, a, w] of S.slice().reverse())
      g += `<use href="#${id}" class="s ${this.cls(n1a(a * m), w, ink)}" x="${n1(x * sx)}" y="${n1(y * sy)}"/>`;
    const e =
      o.edge === 0
        ? ''
        : `<use href="#${id}" class="e" x="${n1(-0.9 * sx)}" y="${n1(-1.1 * sy)}"${o.edge || o.edgeOp ? ` style="fill:${o.edge || this.edge};opacity:${o.edgeOp || 0.55}"` : ''}/>`;
    this.out += g + e + `<use href="#${id}" fill="${fill}"${at}/>`;
    this.last = id;
    return this;
  }
  toString() {
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${this.vb}" width="${this.w}" height="${this.h}">${this.meta}${this.css()}<defs>${this.defs}</defs>${this.out}\n</svg>\n`;
  }
}
const n1a = (v) => String(Math.round(v * 1000) / 1000).replace(/^0\./, '.');
