/** No violation of any impact, on every kind of screen there is. */
import type { Page } from '@playwright/test';
import type { Step } from '../../narrative/types.ts';
import { clean } from './clean.ts';
import { goldenWeek, goOnFrom } from './golden-weeks.ts';
import { begin, choices, ended, expect, petals, play, test } from './player.ts';

async function dialog(page: Page, button: string, screen: string): Promise<void> {
  await page.locator(button).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await clean(page, screen);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function phoneApp(page: Page, app: string): Promise<void> {
  await page.locator(`dialog.phone [data-goes="${app}"]`).first().click();
  await expect(page.locator('dialog.phone [data-page-title]')).toBeVisible();
  if (app === 'register') {
    await page.getByRole('searchbox').or(page.locator('dialog.phone input')).first().fill('ruddock');
    await page.keyboard.press('Enter');
    await expect(page.locator('dialog.phone [data-entry]').first()).toBeVisible();
    await clean(page, 'what the Register found');
    await page.locator('dialog.phone [data-entry]').first().click();
    await expect(page.locator('[data-entry-head]')).toBeVisible();
  }
  await clean(page, app);
  await page.getByRole('button', { name: 'Phone home' }).click();
}

test.skip(({ browserName }) => browserName !== 'chromium', 'the rules read the same tree in both');

test('the title, and what opens from it', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('[data-open="settings"]')).toBeEnabled();
  await clean(page, 'title');
  for (const name of ['settings', 'notes', 'saves']) await dialog(page, `[data-open="${name}"]`, name);
});

test('prose, decision, petals, history and settings', async ({ page }) => {
  await begin(page);
  await expect(choices(page).first()).toBeVisible();
  await clean(page, 'prose and a decision');
  await play(page, async () => (await petals(page).count()) > 0);
  await clean(page, 'petals');
  await page.locator('input[name="petals"][value="4"]').check({ force: true });
  await clean(page, 'petals, four open');
  await dialog(page, '[data-history]', 'history');
  await dialog(page, '[data-settings]', 'settings');
});

const forecasts = ({ decision, phone }: Step): boolean =>
  phone.forecast === 'on' && decision.kind === 'choices' && decision.options.some(({ weather }) => weather);

test('Forecast on a decision', async ({ page }) => {
  await goOnFrom(page, goldenWeek('evergreen').save(forecasts));
  await expect(page.locator('[data-weather]').first()).toBeVisible();
  await clean(page, 'Forecast on a decision');
});

const isBlind = ({ decision, phone }: Step): boolean =>
  phone.forecast === 'on' && decision.kind === 'choices' && decision.options.some((one) => one.unseenByForecast);

test('Forecast switched off in the phone: what it did not see is there', async ({ page }) => {
  await goOnFrom(page, goldenWeek('evergreen').save(isBlind));
  const seen = await choices(page).count();
  await page.locator('[data-phone]').click();
  await page.locator('[data-switch="forecast"]').click();
  await clean(page, 'Forecast switched off');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await choices(page).count()).toBeGreaterThan(seen);
  await expect(page.locator('[data-weather]')).toHaveCount(0);
});

test('opened bars, in the phone and in the history', async ({ page }) => {
  test.slow();
  const week = goldenWeek('early-looker');
  await goOnFrom(
    page,
    week.save(({ phone }) => phone.bars),
  );
  await page.locator('[data-phone]').click();
  await page.locator('[data-goes="handled"]').click();
  await clean(page, 'bars that open');
  await page.locator('[data-open-bar]').first().click();
  await expect(page.locator('.bar-inside').first()).toBeVisible();
  await clean(page, 'a bar opened');
  await page.keyboard.press('Escape');
  await page.locator('[data-history]').click();
  await page.locator('dialog.history [data-open-bar]').first().click();
  await expect(page.locator('dialog.history .held.opened')).toHaveCount(2);
  await clean(page, 'bars opened in the history');
});

test('the last page, and a postcard from it', async ({ page }) => {
  await goOnFrom(page, goldenWeek('long-table').save());
  await expect(ended(page)).toBeVisible();
  await expect(page.locator('.laid-table figcaption')).toContainText('laid for');
  await clean(page, 'the last page, in words');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-postcard]').click()]);
  expect(download.suggestedFilename()).toBe('kind-regards-table.png');
});

for (const paper of ['light', 'dark', 'contrast', 'auto'] as const) {
  const named = paper === 'auto' ? 'the paper of a machine that is set to dark' : `${paper} paper`;
  test.describe(`on ${named}`, () => {
    test.use({ preset: { paper } });

    test('title, prose, petals and phone', async ({ page }) => {
      // Eleven times the whole set of rules: work, and nothing to wait for.
      test.slow();
      await page.emulateMedia({ colorScheme: paper === 'auto' ? 'dark' : 'light' });
      await page.goto('/');
      await expect(page.locator('[data-open="settings"]')).toBeEnabled();
      await clean(page, 'title');
      await begin(page);
      await clean(page, 'prose and a decision');
      await play(page, async () => (await petals(page).count()) > 0);
      await page.locator('input[name="petals"][value="2"]').check({ force: true });
      await clean(page, 'petals, two open');
      await dialog(page, '[data-settings]', 'settings');
      await page.locator('[data-phone]').click();
      await clean(page, 'phone');
      // A machine that is set to dark has the dark paper: no need to look at all of it twice.
      if (paper !== 'auto') for (const app of ['regard', 'messages', 'register', 'handled']) await phoneApp(page, app);
    });
  });
}

test.describe('with the picture', () => {
  test.use({ preset: { stage: true } });

  test('prose and petals beside it', async ({ page }) => {
    await begin(page);
    await expect(page.locator('[data-stage]')).toHaveAttribute('data-stage-state', 'asleep', { timeout: 30_000 });
    await clean(page, 'prose and a decision');
    await play(page, async () => (await petals(page).count()) > 0);
    await clean(page, 'petals');
  });
});
