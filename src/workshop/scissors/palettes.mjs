// The week's six palettes, and how they drain. Colours only; nothing is drawn here. Flowers and thread never drain.
import { F } from './flower.mjs';
export const P = {
  monday: {
    sky: ['Milk', '#fbe6d2'],
    far: ['Sea mint', '#d5dcd3'],
    mid: ['Almond pink', '#f1aca3'],
    near: ['Hull', '#274b66'],
    accent: ['Ferry gilt', '#eab54d'],
    paper: ['Cream', '#fdf3e3'],
    ink: ['Harbour ink', '#1f2f45'],
  },
  tuesday: {
    sky: ['Rinsed blue', '#a9dcec'],
    far: ['Far lawn', '#d8eed9'],
    mid: ['Bean green', '#66b384'],
    near: ['Laurel gloss', '#1d5b57'],
    accent: ['Sweet pea', '#cf4a8d'],
    paper: ['Starch', '#fffdf2'],
    ink: ['Wet slate', '#16323b'],
  },
  wednesday: {
    sky: ['Haze', '#e2e7da'],
    far: ['Tracing paper', '#bccdc8'],
    mid: ['Sprig green', '#638672'],
    near: ['Bottle', '#1f3a33'],
    accent: ['Lamplight', '#e8cf8e'],
    paper: ['Oilcloth', '#f6ead0'],
    ink: ['Under the table', '#1d332d'],
  },
  thursday: {
    sky: ['Bruise', '#54426b'],
    far: ['Rain plum', '#765b82'],
    mid: ['Damson', '#7d2f50'],
    near: ['Black plum', '#2b1b35'],
    accent: ['Gilt', '#dba63f'],
    paper: ['Candle', '#f5e5c8'],
    ink: ['Cellar', '#1e1328'],
  },
  friday: {
    sky: ['Ceiling tile', '#dcddd9'],
    far: ['Counter', '#c3c6c4'],
    mid: ['Filing', '#969da0'],
    near: ['Lino', '#576067'],
    accent: ['Dish blue', '#2f66b0'],
    paper: ['Form', '#f1f1eb'],
    ink: ['Stamp', '#2b3036'],
  },
  saturday: {
    sky: ['Clear', '#cfe8f2'],
    far: ['Warm slab', '#dccfc0'],
    mid: ['Pod', '#7ea65a'],
    near: ['Shadow blue', '#33476a'],
    accent: ['Marigold', '#e79a45'],
    paper: ['Cloth', '#fffaf0'],
    ink: ['Pen ink', '#2b3350'],
  },
};
const lin = (v) => ((v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4),
  gam = (v) => Math.round(255 * Math.min(1, Math.max(0, v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)));
export const rgb = (h) => {
  h = h.replace('#', '');
  if (h.length === 3) h = [...h].map((c) => c + c).join('');
  return [0, 2, 4].map((i) => parseInt(h.slice(i, i + 2), 16));
};
export function drain(hex, k) {
  const [r, g, b] = rgb(hex).map(lin),
    l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b),
    m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b),
    s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  let L = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    A = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    B = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const q = 1 - 0.74 * k;
  A *= q;
  B = B * q - 0.006 * k;
  L += (0.78 - L) * 0.16 * k;
  const l2 = (L + 0.3963377774 * A + 0.2158037573 * B) ** 3,
    m2 = (L - 0.1055613458 * A - 0.0638541728 * B) ** 3,
    s2 = (L - 0.0894841775 * A - 1.291485548 * B) ** 3;
  return (
    '#' +
    [
      4.0767416621 * l2 - 3.3077115913 * m2 + 0.2309699292 * s2,
      -1.2684380046 * l2 + 2.6097574011 * m2 - 0.3413193965 * s2,
      -0.0041960863 * l2 - 0.7034186147 * m2 + 1.707614701 * s2,
    ]
      .map((v) => gam(v).toString(16).padStart(2, '0'))
      .join('')
  );
}
const KEEP = new Set([...Object.values(F), '#e5604a', '#5a1f2e']);
export const drainSVG = (svg, k) =>
  svg.replace(/#[0-9a-f]{6}\b|#[0-9a-f]{3}\b/gi, (h) => (KEEP.has(h.toLowerCase()) ? h : drain(h, k)));
export const contrast = (a, b) => {
  const Y = (h) => {
    const [r, g, c] = rgb(h).map(lin);
    return 0.2126 * r + 0.7152 * g + 0.0722 * c;
  };
  const [x, y] = [Y(a), Y(b)].sort((p, q) => q - p);
  return (x + 0.05) / (y + 0.05);
};
