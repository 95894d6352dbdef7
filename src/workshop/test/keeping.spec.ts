/** What was played is kept: through a tab that is killed, beside a second tab, and against files that are not what they say. */
import type { Page } from '@playwright/test';
import { advance, begin, choices, expect, goOn, play, settled, sheet, step, test } from './player.ts';

async function historyText(page: Page): Promise<string> {
  await page.locator('[data-history]').click();
  await expect(page.locator('dialog.history .here')).toBeAttached();
  const text = await page.getByRole('dialog', { name: 'History' }).evaluate((dialog) => dialog.textContent ?? '');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  return text;
}

async function openSaves(page: Page): Promise<void> {
  await page.locator('[data-settings]').click();
  await page.getByRole('button', { name: 'Saved plays' }).click();
  await expect(page.locator('dialog.saves .slot').first()).toBeVisible();
}

test('a killed tab, then Continue: the same decision and the same history', async ({ page, context }) => {
  await begin(page);
  await play(page, (made) => made === 6);
  const asked = await choices(page).evaluateAll((all) => all.map((button) => button.getAttribute('data-choice')));
  const history = await historyText(page);
  await step(page);
  await advance(page, () => page.locator('[data-back]').click());
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await goOn(again);
  expect(await choices(again).evaluateAll((all) => all.map((button) => button.getAttribute('data-choice')))).toEqual(
    asked,
  );
  expect(await historyText(again)).toBe(history);
});

test('killed in the very moment of a choice: that choice or the one before, and nothing else', async ({
  page,
  context,
}) => {
  await begin(page);
  await play(page, (made) => made === 3);
  const before = await sheet(page);
  await choices(page).first().click();
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await goOn(again);
  if ((await sheet(again)) !== before) await advance(again, () => again.locator('[data-back]').click());
  expect(await sheet(again)).toBe(before);
  await step(again);
});

test('gone after a choice was told and before the browser had written it: that choice', async ({ page, context }) => {
  await page.addInitScript(() => {
    // Nothing is written from then on, as in a tab that is killed before it can be.
    const stopWriting = () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The tab is gone.', 'AbortError');
      };
    };
    Object.assign(window, { stopWriting });
  });
  await begin(page);
  await play(page, (made) => made === 3);
  await page.evaluate(() => (window as unknown as { stopWriting: () => void }).stopWriting());
  await step(page);
  const told = await sheet(page);
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await goOn(again);
  expect(await sheet(again)).toBe(told);
  await step(again);
});

test('two tabs: neither overwrites the other, and the one that lost says so', async ({ page, context }) => {
  await begin(page);
  await play(page, (made) => made === 3);
  const second = await context.newPage();
  await goOn(second);
  expect(await sheet(second)).toBe(await sheet(page));
  await step(page);
  const kept = await historyText(page);
  await choices(second).last().click();
  await expect(second.getByText(/open somewhere else/)).toBeVisible();
  await settled(second);
  await openSaves(second);
  await expect(second.locator('dialog.saves .slot')).toHaveCount(2);
  expect(await historyText(page)).toBe(kept);
  await second.close();
});

const HOSTILE: readonly [what: string, text: string][] = [
  ['nothing', ' '],
  ['no JSON', '{"format":'],
  ['another thing', '{"hello":"world"}'],
  ['a list', '[1,2,3]'],
  ['a format from the future', '{"format":9999,"log":[]}'],
  ['prototype games', '{"__proto__":{"x":1},"format":1,"log":[{"do":"choose","id":"__proto__"}]}'],
  ['a script', '<script>alert(1)</script>'],
  ['something huge', `{"format":1,"log":[${'{"do":"choose","id":"a"},'.repeat(50_000)}{"do":"choose","id":"a"}]}`],
];

test('a save that is none is refused in a sentence, and nothing here is touched', async ({ page }) => {
  await begin(page);
  await play(page, (made) => made === 2);
  const history = await historyText(page);
  await openSaves(page);
  await page.getByText('Or paste it').click();
  for (const [what, text] of HOSTILE) {
    await page.locator('textarea[name="save"]').fill(text);
    await page.getByRole('button', { name: 'Bring it in' }).click();
    await expect(page.locator('dialog.saves [role="alert"]'), what).toHaveText(/[a-z].*\./);
    await expect(page.locator('dialog.saves .slot'), what).toHaveCount(1);
  }
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await historyText(page)).toBe(history);
});
