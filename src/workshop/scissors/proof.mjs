// The contact sheet by which a picture is judged: small, grey, with the sheet of prose over it, as the phone crops it,
// and drained. Reads a cut SVG, writes a PNG; nothing of it ships.
//   node src/workshop/scissors/proof.mjs in.svg out.png [x y w h of the phone's crop] [left|right, where the sheet lies]
import fs from 'node:fs';
import { uq } from './figures.mjs';
import { drainSVG } from './palettes.mjs';
import { render } from './render.mjs';

const [, , svg, png, x = '0', y = '232', w = '1000', h = '750', side = 'right'] = process.argv;
if (!svg || !png) throw new Error('proof.mjs in.svg out.png [x y w h] [left|right]');
const source = fs.readFileSync(svg, 'utf8').replace(/<!--[\s\S]*?-->/, '');

let count = 0;
const cell = (left, top, width, height, { box = '0 0 1600 1000', text = source, css = '', over = '' } = {}) => {
  const inner = uq(text, `p${count++}`).replace(
    /<svg [^>]*>/,
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice">`,
  );
  return `<div style="position:absolute;left:${left}px;top:${top}px;width:${width}px;height:${height}px;overflow:hidden;${css}">${inner}${over}</div>`;
};
const sheet = `<div style="position:absolute;${side}:0;top:0;bottom:0;width:38%;background:#fdf6ea"></div>`;

const html =
  cell(10, 10, 640, 400, { over: sheet }) +
  cell(660, 10, 533, 400, { box: `${x} ${y} ${w} ${h}` }) +
  cell(10, 420, 480, 300, { css: 'filter:grayscale(1);' }) +
  cell(500, 420, 480, 300, { text: drainSVG(source, 1) }) +
  cell(990, 420, 200, 125);
await render([{ svg: html, html: true, png, w: 1204, h: 730, bg: '#e9ded2' }]);
