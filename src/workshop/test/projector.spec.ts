/** Before a room: begun by an address, a question in front of a marked decision, hands counted by key, and nothing chosen meanwhile. */
import type { Page } from '@playwright/test';
import type { Step } from '../../narrative/types.ts';
import { clean } from './clean.ts';
import { goldenWeek, goOnFrom } from './golden-weeks.ts';
import { advance, begin, choices, expect, petals, settled, sheet, test } from './player.ts';

const week = goldenWeek('long-table');
const leave = (page: Page) => page.locator('#reader [data-leave-projector]');
const question = (page: Page) => page.locator('[data-pause]');
const tally = (page: Page) => page.locator('[data-tally]');

/** A kept week that stands at the first decision that is marked, and asks for this. */
const markedFor = (kind: Step['decision']['kind']): string =>
  week.save(({ events, decision }) => decision.kind === kind && events.some((event) => event.kind === 'discuss'));

/** The week that was brought in, before a room: what is on its way is told by the address, and the play is gone on with. */
async function beforeRoom(page: Page, save: string): Promise<void> {
  await goOnFrom(page, save);
  await page.goto('/#begin?projector=1');
  await expect(leave(page)).toBeVisible();
  await page.goto('/');
  await page.locator('[data-continue]').click();
  await expect(question(page)).toBeVisible();
}

/** Enter brings the question into sight where it is not, and puts it away where it is. */
async function putAway(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(question(page)).toHaveCount(0, { timeout: 300 });
  }).toPass();
}

test('by its address: a week begins in large type, by number, and the way out gives the page back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/#begin?projector=1');
  await expect(leave(page)).toBeVisible();
  await expect(page.locator('.chapter')).toContainText('Monday');
  expect(new URL(page.url()).hash).toBe('');
  const size = () =>
    page
      .locator('.line.prose')
      .first()
      .evaluate((line) => parseFloat(getComputedStyle(line).fontSize));
  expect(await size()).toBeGreaterThan(28);
  await expect(choices(page).first().locator('.number')).toHaveText('1');
  await clean(page, 'prose before a room');
  // It is this tab's, and outlives a reload of it.
  await page.reload();
  await page.locator('[data-begin]').click();
  await settled(page);
  await leave(page).click();
  await expect(leave(page)).toHaveCount(0);
  expect(await size()).toBeLessThan(24);
  await page.reload();
  await begin(page);
  await expect(leave(page)).toHaveCount(0);
});

test('from the page for seminars, which leaves nothing of what is kept in sight', async ({ page }) => {
  await goOnFrom(page, markedFor('choices'));
  await page.goto('/#seminars');
  await page.locator('[data-project]').click();
  await expect(leave(page)).toBeVisible();
  await page.locator('[data-settings]').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.locator('[data-kept]')).toBeHidden();
  await page.keyboard.press('Escape');
  await page.goto('/');
  await expect(page.locator('[data-continue]')).toBeEnabled();
  await expect(page.locator('[data-where]')).toBeEmpty();
  await expect(page.locator('[data-open="saves"]')).toBeHidden();
  await page.locator('#title [data-leave-projector]').click();
  await expect(page.locator('[data-where]')).not.toBeEmpty();
});

test('a marked decision: the question first, then hands, then the choice, all by key', async ({ page }) => {
  await beforeRoom(page, markedFor('choices'));
  const before = await sheet(page);
  await expect(choices(page)).toHaveCount(0);
  await page.keyboard.press('1');
  await page.keyboard.press('t');
  await expect(question(page)).toBeVisible();
  expect(await sheet(page)).toBe(before);
  await clean(page, 'the question');
  await putAway(page);
  await expect(choices(page).first()).toBeVisible();
  await clean(page, 'numbered choices');

  await page.keyboard.press('t');
  await expect(tally(page)).toBeVisible();
  for (const key of ['2', '2', '1', '2', '3']) await page.keyboard.press(key);
  const hands = () =>
    tally(page)
      .locator('[data-hands]')
      .evaluateAll((all) => all.map((one) => one.dataset['hands']));
  expect((await hands()).slice(0, 3)).toEqual(['1', '3', '1']);
  await expect(tally(page).getByRole('status')).toContainText('3: 1 hand.');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Shift+Digit2');
  await page.keyboard.press('9');
  expect((await hands()).slice(0, 3)).toEqual(['1', '2', '0']);
  await page.locator('[data-add-hand]').first().click();
  await page.locator('[data-take-hand]').nth(1).click();
  expect((await hands()).slice(0, 3)).toEqual(['2', '1', '0']);
  await clean(page, 'hands');

  await page.keyboard.press('Escape');
  await expect(tally(page)).toHaveCount(0);
  await expect(choices(page).first().locator('[data-hands]')).toHaveAttribute('data-hands', '2');
  await page.keyboard.press('q');
  await expect(question(page)).toBeVisible();
  await putAway(page);
  await advance(page, () => page.keyboard.press('2'));
  await expect(page.locator('[data-hands]')).toHaveCount(0);
  // Back at the decision the question stays put away, and no hand is remembered.
  await page.keyboard.press('b');
  await expect(choices(page).first()).toBeVisible();
  await expect(question(page)).toHaveCount(0);
  await expect(page.locator('[data-hands]')).toHaveCount(0);
});

test('petals that are marked: none opens behind the question; hands are counted for what they mean', async ({
  page,
}) => {
  await beforeRoom(page, markedFor('petals'));
  await page.keyboard.press('3');
  await putAway(page);
  await expect(petals(page)).toBeVisible();
  await expect(page.locator('input[name="petals"]:checked')).toHaveCount(0);
  await page.keyboard.press('t');
  for (const key of ['2', '4', '1', '6']) await page.keyboard.press(key);
  await expect(tally(page).locator('[data-hands="2"]')).toHaveCount(1);
  await clean(page, 'hands for petals');
  await page.keyboard.press('Escape');
  await expect(page.locator('.counted [data-hands="2"]')).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.locator('input[name="petals"][value="2"]')).toBeChecked();
  await advance(page, () => page.keyboard.press('Enter'));
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 }, preset: { paper: 'dark' } });

  test('nothing is wider than the window', async ({ page }) => {
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await beforeRoom(page, markedFor('choices'));
    expect(await over(), 'the question').toBeLessThanOrEqual(0);
    await clean(page, 'the question, on dark paper');
    await question(page).locator('[data-pause-away]').click();
    await page.locator('[data-open-tally]').click();
    for (let hand = 0; hand < 23; hand++) await page.keyboard.press('1');
    expect(await over(), 'hands').toBeLessThanOrEqual(0);
    await clean(page, 'hands, on dark paper');
  });
});
