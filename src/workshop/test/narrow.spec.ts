/** 320 CSS px wide, as a small phone or a 1280 px window at 400% has it: nothing may need scrolling sideways. */
import type { Page } from '@playwright/test';
import { begin, expect, petals, play, test } from './player.ts';

/** How far the page, or the dialog over it, reaches past its right edge, CSS px. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('dialog[open], dialog[open] .sheet')];
    return Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth));
  });
}

async function fits(page: Page, screen: string): Promise<void> {
  expect(await overflow(page), `${screen} reaches past its edge by`).toBeLessThanOrEqual(0);
}

async function dialogFits(page: Page, button: string): Promise<void> {
  await page.locator(button).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await fits(page, button);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

for (const [name, viewport] of [
  ['320 px wide', { width: 320, height: 640 }],
  ['400% zoom', { width: 320, height: 200 }],
] as const) {
  test.describe(name, () => {
    test.use({ viewport, preset: { stage: true } });

    test('no screen is wider than the window', async ({ page }) => {
      await page.goto('/');
      await expect(page.locator('[data-open="settings"]')).toBeEnabled();
      await fits(page, 'title');
      for (const button of ['[data-open="settings"]', '[data-open="notes"]', '[data-open="saves"]'])
        await dialogFits(page, button);
      await begin(page);
      await fits(page, 'prose');
      await play(page, async () => (await petals(page).count()) > 0);
      await fits(page, 'petals');
      for (const button of ['[data-history]', '[data-settings]', '[data-phone]']) await dialogFits(page, button);
      await page.locator('[data-phone]').click();
      for (const app of ['regard', 'messages', 'register', 'handled']) {
        await page.locator(`dialog.phone [data-goes="${app}"]`).first().click();
        await fits(page, app);
        await page.getByRole('button', { name: 'Phone home' }).click();
      }
    });

    test('nor with the text at its largest', async ({ page }) => {
      await begin(page);
      await page.evaluate(() => document.documentElement.style.setProperty('--text-size', '2.5'));
      await fits(page, 'prose');
      await play(page, async () => (await petals(page).count()) > 0);
      await page.evaluate(() => document.documentElement.style.setProperty('--text-size', '2.5'));
      await fits(page, 'petals');
    });
  });
}

test.describe('as wide as a phone, with everything moving', () => {
  test.use({ viewport: { width: 390, height: 844 }, preset: { motion: 'full' } });

  test('a line that Kindly turns does not make the page wider on its way', async ({ page }) => {
    await begin(page);
    const most = page.evaluate(async () => {
      let over = 0;
      for (const until = performance.now() + 1800; performance.now() < until;) {
        await new Promise(requestAnimationFrame);
        over = Math.max(over, document.documentElement.scrollWidth - document.documentElement.clientWidth);
      }
      return over;
    });
    await page.locator('[data-choice="slept_ask_him"]').click();
    await expect(page.locator('.turned')).toBeVisible();
    expect(await most, 'px that it reached past the edge').toBe(0);
  });
});
