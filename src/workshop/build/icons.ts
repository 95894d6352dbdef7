/**
 * `npm run icons`: the flower of the pictures as the icon of the page and of the installed app. Run by hand; its output is kept.
 * Needs a Chromium (`CHROMIUM`, else on PATH) to turn the drawing into PNG.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../test/browsers.mjs';
import { PAPER } from './offline.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const OUT = join(PROJECT, 'assets/site');
/** Share of the square that the flower fills; a maskable icon may lose all outside the inner 80%. */
const FILL = 0.74;

const flower = (await readFile(join(PROJECT, 'assets/art/flower.svg'), 'utf8')).replace(/<!--[\s\S]*?-->/g, '').trim();
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('No Chromium: set CHROMIUM or put one on PATH.');

await mkdir(OUT, { recursive: true });
await writeFile(join(OUT, 'icon.svg'), `${flower}\n`);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const size of [192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const source = `data:image/svg+xml;base64,${Buffer.from(flower).toString('base64')}`;
  await page.setContent(
    `<body style="margin:0;background:${PAPER};display:grid;place-items:center;height:100vh">
     <img src="${source}" width="${size * FILL}" height="${size * FILL}"></body>`,
  );
  await page.locator('img').evaluate((img: HTMLImageElement) => img.decode());
  await page.screenshot({ path: join(OUT, `icon-${size}.png`) });
}
await browser.close();
