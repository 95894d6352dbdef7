/** The Circle with as many weeks as a lecture hall has: the forks at once, the tables while the page stays awake, and a way to stop. */
import type { Page } from '@playwright/test';
import { packPassage } from '../../playthrough/passage.ts';
import { madeWeeks } from '../seminar/made-weeks.ts';
import { theStory } from './golden-weeks.ts';
import { expect, test } from './player.ts';

const WEEKS = 500;
/** ms, from what the piece promises of so many. */
const FORKS_WITHIN = 2000;
const TABLES_WITHIN = 30_000;

const progress = (page: Page) => page.locator('#seminar progress');
const tables = (page: Page) => page.locator('[data-tables] figcaption');

/** Five hundred different weeks; most of them part only on the last day, so that making them takes no time. */
function codes(): string {
  const { json, book } = theStory();
  const weeks = madeWeeks(json, { count: WEEKS, seed: 3, roots: 8 });
  return weeks.map((log) => packPassage({ cut: 'whole', past: 0, log }, book)).join('\n');
}

/** Presses it and gives the ms until what it leads to has been painted. */
const timed = (page: Page, press: string, until: string): Promise<number> =>
  page.evaluate(
    async ([button, sign]) => {
      const began = performance.now();
      document.querySelector<HTMLElement>(button)?.click();
      const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const there = () => document.querySelector('#seminar')?.textContent?.includes(sign) === true;
      do await painted();
      while (!there());
      return performance.now() - began;
    },
    [press, until] as const,
  );

/** To where the map is drawn and the tables are coming. @returns ms that the forks took, from the codes on */
async function draw(page: Page, text: string): Promise<number> {
  await page.locator('[data-codes]').fill(text);
  const read = await timed(page, '[data-hand-in]', `${WEEKS} weeks taken.`);
  return read + (await timed(page, '[data-everyone]', `Where ${WEEKS} weeks parted`));
}

test.skip(({ browserName }) => browserName !== 'chromium', 'how long it takes is measured in one');

test('five hundred weeks', async ({ page }) => {
  // Alone on a machine it takes a quarter of a minute; beside others, as long as they let it.
  test.slow();
  const text = codes();
  await page.goto('/#seminars/circle');
  const forks = await draw(page, text);
  expect(forks).toBeLessThan(FORKS_WITHIN);
  const parted = await page.locator('.parting').count();
  expect(parted).toBeGreaterThan(20);

  // The page answers while weeks are played again: its bar is seen to go on, and what is pressed is heard.
  const far = () => progress(page).evaluate((bar: HTMLProgressElement) => bar.value);
  await expect.poll(far).toBeGreaterThan(0);
  const seen = await far();
  await expect.poll(far).toBeGreaterThan(seen);
  expect(await far()).toBeLessThan(WEEKS);
  await page.locator('[data-stop]').click();
  await expect(page.getByText('It was stopped before all were played again.')).toBeVisible();
  await expect(progress(page)).toHaveCount(0);
  await expect(page.locator('.parting')).toHaveCount(parted);

  await page.getByRole('button', { name: 'Forget these' }).click();
  await draw(page, text);
  const began = Date.now();
  await expect(tables(page).first()).toBeVisible({ timeout: TABLES_WITHIN });
  const took = Date.now() - began;
  await expect(page.getByText('It was stopped')).toHaveCount(0);
  await expect(page.getByText('Not every week came')).toHaveCount(0);
  await expect(page.getByText('another version of the story')).toHaveCount(0);
  console.log(`forks ${forks.toFixed(0)} ms, tables ${took} ms`);
});
