// Scraps that more than one setting is made of: rows of things, water, stepped light, weather. Colours and places are the caller's.
export const O = { wob: 0.5, kick: 3 };

/** Scraps with one colour and one role, laid as a single print. */
export const many = (n, f) => Array.from({ length: n }, (_, i) => f(i)).join('');

/** Light in steps: discs about a source, from the widest in. `squash` flattens them into a pool. */
export function rings(a, s, x, y, list, squash = 0.96) {
  for (const [r, c, op] of list) a.cut(s.disc(x, y, r, r * squash, { n: 13, wob: 0.012 }), c, 0, op ? { op } : {});
}

/** A sheet of water with cusps along its upper edge. */
export function crest(s, x0, x1, y, span, dip, bottom) {
  let d = `M${x0} ${y}`;
  for (let x = x0; x < x1;) {
    const w = span * (1 + s.j(0.28));
    d += `q${Math.round(w * 0.44)} ${Math.round(dip * (1.6 + s.j(0.5)))} ${Math.round(w)} ${Math.round(s.j(2))}`;
    x += w;
  }
  return d + `V${bottom}H${x0}Z`;
}

/** Slits that lie on water, longer toward us. */
export const waves = (s, x0, x1, y0, y1, n, length, w = -4.5) =>
  many(n, (i) => {
    const t = i / n,
      x = x0 + ((i * 197) % Math.round(x1 - x0)),
      y = y0 + (y1 - y0) * t,
      l = length * (0.6 + t * 0.6 + s.j(0.2));
    return s.slit(x, y, x + l, y, w * (0.7 + t * 0.6));
  });

/** A line of thread or wire, as the stage's few strokes are: never the outline of a thing. */
export const line = (d, stroke, width = 2, more = '') =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"${more && ' ' + more}/>`;

/** A wheel with a flat tyre or a round one. */
export const wheel = (x, y, r, colour, width = 4, flat = 0) =>
  line(`M${x - r} ${y}a${r} ${r} 0 0 1 ${2 * r} 0a${r} ${r - flat} 0 0 1 ${-2 * r} 0z`, colour, width);
