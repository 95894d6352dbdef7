/** No violation of any impact, on every kind of screen there is. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { begin, choices, ended, expect, petals, play, test } from './player.ts';

async function clean(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const said = violations.map(
    ({ id, impact, nodes }) => `${impact} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ¦ ')}`,
  );
  expect(said, screen).toEqual([]);
}

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

test('prose, decision, petals, history, settings and the end', async ({ page }) => {
  test.slow();
  await begin(page);
  await expect(choices(page).first()).toBeVisible();
  await clean(page, 'prose and a decision');
  await play(page, async () => (await petals(page).count()) > 0);
  await clean(page, 'petals');
  await page.locator('input[name="petals"][value="4"]').check({ force: true });
  await clean(page, 'petals, four open');
  await dialog(page, '[data-history]', 'history');
  await dialog(page, '[data-settings]', 'settings');
  await play(page);
  await expect(ended(page)).toBeVisible();
  await clean(page, 'the end');
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
