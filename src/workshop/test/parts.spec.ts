/** The chapters after Monday are fetched while Monday is read; one that does not come is said to be missing, and costs nothing. */
import { goldenWeek, goOnFrom } from './golden-weeks.ts';
import { advance, begin, choices, expect, petals, settled, sheet, test } from './player.ts';

const TUESDAY = '**/assets/chapter-tuesday-*.json';

test('the next chapter is fetched ahead, and no more than that', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [, chapter] = /\/chapter-(\w+)-[^/]*\.json$/.exec(request.url()) ?? [];
    // What the offline copy fetches for itself is not the page's.
    if (chapter && request.serviceWorker() === null) fetched.push(chapter);
  });
  await begin(page);
  await expect.poll(() => fetched).toContain('tuesday');
  expect(fetched).not.toContain('thursday');
});

test('a chapter that does not come: a plain sentence, the place kept, and the same press works when it is there', async ({
  page,
  context,
}) => {
  await context.route(TUESDAY, (route) => route.abort());
  const monday = goldenWeek('handled');
  await goOnFrom(
    page,
    monday.save((_, index) => monday.leadsInto('tuesday') === index),
  );
  const before = await sheet(page);
  if ((await petals(page).count()) > 0) {
    await page.locator('input[name="petals"][value="3"]').check({ force: true });
    await page.locator('[data-give]').click();
  } else await choices(page).last().click();
  const card = page.locator('[data-trouble]');
  await expect(card).toContainText('could not be fetched');
  await card.getByRole('button', { name: 'Choose something else' }).click();
  await settled(page);
  expect(await sheet(page)).toBe(before);
  await choices(page).last().click();
  await expect(card).toBeVisible();
  await context.unroute(TUESDAY);
  await advance(page, () => card.getByRole('button', { name: 'Try again' }).click());
  await expect(page.locator('html')).toHaveAttribute('data-chapter', 'tuesday');
});
