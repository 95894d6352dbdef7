/** The whole of Monday by keyboard alone: no pointer touches this page. */
import type { Page } from '@playwright/test';
import { advance, choices, ended, expect, petals, settled, test } from './player.ts';

/** Presses Tab until the focus matches, as somebody without a mouse would; fails when it cannot be reached. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Forty presses of Tab did not reach ${selector}.`);
}

async function decide(page: Page): Promise<void> {
  await advance(page, async () => {
    if ((await petals(page).count()) === 0) {
      await tabTo(page, '[data-choice]');
      return page.keyboard.press('Enter');
    }
    await tabTo(page, 'input[name="petals"]');
    for (let petal = 0; petal < 3; petal++) await page.keyboard.press('ArrowRight');
    await tabTo(page, '[data-give]');
    await page.keyboard.press('Enter');
  });
}

test('Monday, from the title to the last chime, by keyboard alone', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('/');
  await tabTo(page, '[data-begin]');
  await page.keyboard.press('Enter');
  await settled(page);
  let made = 0;
  for (; (await ended(page).count()) === 0 && made < 60; made++) {
    await decide(page);
    // The eye and the voice begin at what is new, never at the choices.
    const focus = await page.evaluate(() => document.activeElement?.closest('[data-prose]') !== null);
    expect(focus, `focus after decision ${made + 1} is in the prose`).toBe(true);
  }
  await expect(ended(page)).toBeVisible();
  expect(made).toBeGreaterThanOrEqual(18);
});

test('petals answer to their numbers, and the phone, history and going back to their letters', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, '[data-begin]');
  await page.keyboard.press('Enter');
  await settled(page);
  await page.keyboard.press('p');
  await expect(page.getByRole('dialog', { name: 'Your phone' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const first = await choices(page).first().getAttribute('data-choice');
  await advance(page, () => page.keyboard.press('1'));
  await page.keyboard.press('h');
  await expect(page.getByRole('dialog', { name: 'History' })).toBeVisible();
  await page.keyboard.press('Escape');
  await advance(page, () => page.keyboard.press('b'));
  await expect(choices(page).first()).toHaveAttribute('data-choice', first ?? '');
  for (let made = 0; (await petals(page).count()) === 0 && made < 60; made++) await decide(page);
  await page.keyboard.press('4');
  await expect(page.locator('input[name="petals"][value="4"]')).toBeChecked();
});
