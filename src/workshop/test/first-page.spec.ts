/** The first page stands in the HTML: who presses Begin before the script is here reads it at once, and what they press on it is done. */
import { test as plain, expect, type Page } from '@playwright/test';
import { settled, watch } from './player.ts';
import { ADDRESS } from './server.ts';

/** As the reader sees it, without what the focus leaves behind. */
const seen = (page: Page): Promise<string> =>
  page.locator('#reader').evaluate((sheet) =>
    sheet.innerHTML
      .replace(/<!--[\s\S]*?-->|\s(tabindex|aria-live)="[^"]*"/g, '')
      .replace(/\s+/g, ' ')
      .replace(/> </g, '><'),
  );

/** The entry does not come before it is let through. */
async function withoutEntry(page: Page): Promise<() => void> {
  let letThrough = (): void => undefined;
  const free = new Promise<void>((resolve) => (letThrough = resolve));
  await page.route('**/entry-*.js', async (route) => {
    await free;
    await route.continue();
  });
  return letThrough;
}

plain.use({ baseURL: process.env[ADDRESS] });

plain('it is read before the script is here, and stays where it is when it comes', async ({ page, baseURL }) => {
  const wrong = watch(page, baseURL ?? '');
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
          if (!hadRecentInput) (window as unknown as { shift: number }).shift += value;
        }
      }).observe({ type: 'layout-shift' });
  });
  const letThrough = await withoutEntry(page);
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('[data-begin]').click();
  await expect(page.locator('[data-prose] p').first()).toBeVisible();
  await expect(page.locator('#title')).toBeHidden();
  const first = page.locator('[data-choice]').first();
  await expect(first).toBeVisible();
  const [before, place] = [await seen(page), await first.boundingBox()];
  // A press made by the test would excuse whatever moves within half a second of it.
  await page.waitForTimeout(600);
  letThrough();
  await expect(page.locator('.story .line').first()).toBeFocused();
  expect(await seen(page)).toBe(before);
  expect(await first.boundingBox()).toEqual(place);
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
  expect(wrong).toEqual([]);
});

plain('a choice that is pressed on it is kept and answered', async ({ page, baseURL }) => {
  const wrong = watch(page, baseURL ?? '');
  const letThrough = await withoutEntry(page);
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('[data-begin]').click();
  const choice = page.locator('[data-choice]').nth(1);
  const [id, words] = [await choice.getAttribute('data-choice'), await page.locator('[data-prose]').innerText()];
  await choice.click();
  await expect(choice).toHaveAttribute('aria-busy', 'true');
  letThrough();
  await expect(page.locator(`[data-choice="${id}"]`)).toHaveCount(0);
  await settled(page);
  expect(await page.locator('[data-prose]').innerText()).not.toBe(words);
  await page.locator('[data-back]').click();
  await expect(page.locator(`[data-choice="${id}"]`)).toBeVisible();
  expect(wrong).toEqual([]);
});

plain(
  'Begin, pressed while the page is still arriving, is answered as soon as its first page is there',
  async ({ page }) => {
    await page.addInitScript(() => {
      const watcher = new MutationObserver(() => {
        const begin = document.querySelector<HTMLElement>('[data-begin]');
        if (!begin) return;
        watcher.disconnect();
        begin.click();
      });
      watcher.observe(document, { childList: true, subtree: true });
    });
    const letThrough = await withoutEntry(page);
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page.locator('[data-choice]').first()).toBeVisible();
    letThrough();
    await expect(page.locator('.story .line').first()).toBeFocused();
  },
);

plain('whoever has settings of their own waits for what obeys them', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('kind-regards.settings', JSON.stringify({ textSize: 1.5 })));
  const letThrough = await withoutEntry(page);
  await page.goto('/', { waitUntil: 'commit' });
  const begin = page.locator('[data-begin]');
  await begin.click();
  await expect(begin).toHaveAttribute('aria-busy', 'true');
  await expect(page.locator('#title')).toBeVisible();
  letThrough();
  await settled(page);
  await expect(page.locator('[data-choice]').first()).toBeVisible();
});
