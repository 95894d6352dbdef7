/** Whole weeks by keyboard alone, phone and all: no pointer touches these pages. */
import type { Page } from '@playwright/test';
import { goldenWeek, type Pick } from './golden-weeks.ts';
import { advance, choices, ended, expect, petals, settled, test } from './player.ts';

/** Presses Tab until the focus matches, as somebody without a mouse would; fails when it cannot be reached. */
async function tabTo(page: Page, selector: string, most = 40): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${most} presses of Tab did not reach ${selector}.`);
}

async function pressed(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

async function give(page: Page, count: number): Promise<void> {
  await tabTo(page, 'input[name="petals"]');
  await page.keyboard.press(String(count));
  await expect(page.locator(`input[name="petals"][value="${count}"]`)).toBeChecked();
  await pressed(page, '[data-give]');
}

/** Takes the phone out, does it, and puts it away. */
async function onPhone(page: Page, act: () => Promise<void>): Promise<void> {
  await page.keyboard.press('p');
  await expect(page.getByRole('dialog', { name: 'Your phone' })).toBeVisible();
  await act();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function phoneAct(page: Page, pick: Pick): Promise<void> {
  switch (pick.do) {
    case 'look':
      await pressed(page, '[data-goes="register"]');
      await tabTo(page, '.register input');
      if (pick.entry === 'key') return pressed(page, '[data-entry="key"]');
      await page.keyboard.type(pick.typed);
      await page.keyboard.press('Enter');
      await pressed(page, `[data-entry="${pick.entry}"]`);
      return expect(page.locator('[data-entry-head]')).toBeVisible();
    case 'open':
      await pressed(page, '[data-goes="handled"]');
      await pressed(page, `[data-open-bar="${pick.handled}"]`);
      return expect(page.locator(`[data-open-bar="${pick.handled}"]`)).toHaveCount(0);
    case 'ear':
    case 'forecast': {
      const on = pick.do === 'ear' ? pick.ear === 'in' : pick.state === 'on';
      await pressed(page, `[data-switch="${pick.do}"]`);
      return expect(page.locator(`[data-switch="${pick.do}"]`)).toHaveAttribute('aria-checked', String(on));
    }
    default:
      throw new Error(`${pick.do} is not done on the phone`);
  }
}

async function follow(page: Page, pick: Pick): Promise<void> {
  if (pick.do === 'choose') return advance(page, () => pressed(page, `[data-choice="${pick.id}"]`));
  if (pick.do === 'petals') return advance(page, () => give(page, pick.count));
  if (pick.do === 'attend') return advance(page, () => pressed(page, `[data-attend="${pick.line}"]`));
  return onPhone(page, () => phoneAct(page, pick));
}

async function beginByKey(page: Page): Promise<void> {
  await page.goto('/');
  await tabTo(page, '[data-begin]');
  await page.keyboard.press('Enter');
  await settled(page);
}

for (const name of ['evergreen', 'early-looker']) {
  const week = goldenWeek(name);
  test(`a week to the ending ${week.ending} (${name}), by keyboard alone`, async ({ page }) => {
    test.setTimeout(240_000);
    await beginByKey(page);
    for (const [index, pick] of week.picks.entries()) {
      await follow(page, pick);
      if (pick.do !== 'choose' && pick.do !== 'petals') continue;
      // The eye and the voice begin at what is new, never at the choices.
      const focus = await page.evaluate(() => document.activeElement?.closest('[data-prose]') !== null);
      expect(focus, `focus after ${index + 1}, ${JSON.stringify(pick)}, is in the prose`).toBe(true);
    }
    await expect(ended(page)).toBeVisible();
    await tabTo(page, '[data-postcard]');
    await tabTo(page, '[data-again]');
    await page.keyboard.press('Enter');
    await settled(page);
    await expect(page.locator('.chapter')).toContainText('Monday');
  });
}

test('petals answer to their numbers, and the phone, history and going back to their letters', async ({ page }) => {
  await beginByKey(page);
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
  while ((await petals(page).count()) === 0) await advance(page, () => pressed(page, '[data-choice]'));
  await page.keyboard.press('4');
  await expect(page.locator('input[name="petals"][value="4"]')).toBeChecked();
});
