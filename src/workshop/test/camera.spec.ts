/** A week held up to the Circle's camera is taken. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { encodeQR } from 'qr';
import { goldenWeek } from './golden-weeks.ts';
import { CHROMIUM_ARGS } from './launch.ts';
import { expect, test } from './player.ts';

const [WIDTH, HEIGHT] = [640, 480];
/** What Chromium's made-up camera shows, again and again. */
const FILM = join('.cache', 'test', 'camera.y4m');

/** A film of the code as the hand-on sheet shows it, in the middle of a white page: raw frames of light and no colour. */
function film(text: string): Buffer {
  const code = encodeQR(text, 'raw', { ecc: 'low', border: 4 });
  const scale = Math.floor(HEIGHT / code.length);
  const [left, top] = [WIDTH, HEIGHT].map((side) => Math.floor((side - scale * code.length) / 2)) as [number, number];
  const light = Buffer.alloc(WIDTH * HEIGHT, 235);
  for (let y = 0; y < scale * code.length; y++)
    for (let x = 0; x < scale * code.length; x++)
      if (code[Math.floor(y / scale)]?.[Math.floor(x / scale)]) light[(top + y) * WIDTH + left + x] = 16;
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, 128);
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, colour]);
  return Buffer.concat([Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`), frame, frame]);
}

const says = (page: Page) => page.locator('[data-circle-says]');
const scan = (page: Page) => page.getByRole('button', { name: 'Scan with the camera' });

test.skip(({ browserName }) => browserName !== 'chromium', 'only Chromium shows its camera a film');

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    mkdirSync(join('.cache', 'test'), { recursive: true });
    writeFileSync(FILM, film(goldenWeek('long-table').code));
    const camera = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
    await use({ ...launchOptions, args: [...CHROMIUM_ARGS, ...camera, `--use-file-for-fake-video-capture=${FILM}`] });
  },
});

test('a code held up is taken, once for as long as it is held up, and the camera is put away', async ({ page }) => {
  await page.goto('/#seminars/circle');
  await scan(page).click();
  await expect(says(page)).toHaveText('One week taken. One is here now.');
  const video = page.getByLabel('What the camera sees');
  await expect(video).toBeVisible();
  const stream = await video.evaluateHandle((element: HTMLVideoElement) => element.srcObject as MediaStream);
  await page.getByRole('button', { name: 'Stop the camera' }).click();
  await expect(video).toHaveCount(0);
  expect(await stream.evaluate((each) => each.getTracks().map(({ readyState }) => readyState))).toEqual(['ended']);
  await expect(says(page)).toHaveText('One week taken. One is here now.');
});
