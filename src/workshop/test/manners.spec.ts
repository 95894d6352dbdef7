/** How it behaves: Begin is kept when pressed early, motion is asked for and not assumed, nothing leaves the origin. */
import { createServer } from 'node:http';
import { begin, choices, expect, expected, play, settled, step, test } from './player.ts';

test('Begin, pressed before the script is here, is kept and answered', async ({ page, context }) => {
  let letGo: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await context.route('**/assets/entry-*.js', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  const button = page.locator('[data-begin]');
  await button.click();
  await expect(button).toHaveAttribute('aria-busy', 'true');
  letGo();
  await settled(page);
  await expect(choices(page).first()).toBeVisible();
});

test.describe('where less motion is asked for', () => {
  test.use({ preset: { motion: 'auto' } });

  test('all new prose stands at once', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'this Firefox takes the wish from the desktop only');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await begin(page);
    await play(page, (made) => made === 3);
    const moving = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          document
            .querySelector<HTMLElement>('[data-choice], [data-give]')
            ?.addEventListener('click', () =>
              requestAnimationFrame(() => requestAnimationFrame(() => resolve(document.getAnimations().length))),
            );
        }),
    );
    await step(page);
    expect(await moving).toBe(0);
  });
});

test('no request can leave the origin', async ({ page, wrong }) => {
  let asked = 0;
  const elsewhere = createServer((_, response) => {
    asked += 1;
    response.end('got you');
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, resolve));
  const address = elsewhere.address();
  const port = typeof address === 'object' ? address?.port : 0;
  try {
    await begin(page);
    const refused = await page.evaluate(async (url) => {
      const image = new Promise<string>((resolve) => {
        const element = new Image();
        element.addEventListener('error', () => resolve('refused'));
        element.addEventListener('load', () => resolve('loaded'));
        element.src = `${url}/x.png`;
      });
      const fetched = fetch(url).then(
        () => 'loaded',
        () => 'refused',
      );
      return Promise.all([image, fetched]);
    }, `http://127.0.0.1:${port}`);
    expect(refused).toEqual(['refused', 'refused']);
    expect(asked).toBe(0);
    // Here the policy had to speak up, once for each.
    await expect.poll(() => wrong.length).toBeGreaterThanOrEqual(2);
    expected(wrong, `127.0.0.1:${port}`);
  } finally {
    elsewhere.close();
  }
});

test('a repeated press is one press', async ({ page }) => {
  await begin(page);
  const id = await choices(page).first().getAttribute('data-choice');
  await choices(page).first().dblclick();
  await settled(page);
  await page.locator('[data-history]').click();
  await expect(page.locator('[data-back-to]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.locator('[data-back]').click();
  await expect(choices(page).first()).toHaveAttribute('data-choice', id ?? '');
});
