/**
 * Twenty minutes, taught as the plan on the page for seminars has it: a room in front of a projector, five tables with a machine
 * each, their codes in the Circle, the map on paper. And through all of it not one request to anybody else.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { goldenWeek } from './golden-weeks.ts';
import { readPdf } from './pdf-text.ts';
import { advance, choices, ended, expect, petals, quiet, settled, test, watch } from './player.ts';

const question = (page: Page) => page.locator('[data-pause]');
const tally = (page: Page) => page.locator('[data-tally]');

/** Everything that is asked of anybody, by a page, a worker or a socket. */
function record(context: BrowserContext, asked: string[]): void {
  context.on('request', (request) => asked.push(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => asked.push(socket.url())));
}

/** A machine of its own: nothing on it is any other's. */
type Machine = () => Promise<Page>;

/** From the title to the first question, by what stands on the page. */
async function openBeforeRoom(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'For seminars' }).click();
  await expect(page.getByRole('heading', { name: 'For seminars' })).toBeFocused();
  await expect(page.locator('.plan').first()).toContainText('Five tables hand in their codes. The map.');
  await page.locator('[data-way]').selectOption('twenty');
  await page.getByRole('checkbox', { name: 'Before a room' }).check();
  await expect(page.locator('[data-link]')).toContainText('#begin?cut=twenty&projector=1');
  await page.getByRole('link', { name: 'Open it here' }).click();
  await page.locator('[data-begin-here]').click();
  await expect(page.locator('#reader [data-leave-projector]')).toBeVisible();
}

/** A marked decision: the question, hands, and what most hands were for. All by key. */
async function decide(page: Page): Promise<void> {
  await expect(question(page)).toContainText('?');
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(question(page)).toHaveCount(0, { timeout: 300 });
  }).toPass();
  await page.keyboard.press('t');
  await expect(tally(page)).toBeVisible();
  for (const key of ['1', '2', '2', '1', '2']) await page.keyboard.press(key);
  await expect(tally(page).locator('[data-hands="3"]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(tally(page)).toHaveCount(0);
  await advance(page, async () => {
    await page.keyboard.press('2');
    if ((await petals(page).count()) > 0) await page.keyboard.press('Enter');
  });
}

/** Plays a Twenty to its table, always taking the choice that stands at this place, or giving so many petals. */
async function playTwenty(page: Page, address: string, place: 'first' | 'last'): Promise<void> {
  await page.goto(address);
  await page.locator('[data-begin-here]').click();
  await settled(page);
  while ((await ended(page).count()) === 0) {
    await advance(page, async () => {
      if ((await petals(page).count()) === 0) return choices(page)[place]().click();
      await page.locator(`input[name="petals"][value="${place === 'first' ? 5 : 1}"]`).check({ force: true });
      await page.locator('[data-give]').click();
    });
  }
}

/** What a table has on its last page: the code on the sheet to hand on, and who it came to, in words. */
async function lastPage(page: Page): Promise<{ code: string; table: string }> {
  await expect(ended(page)).toBeVisible();
  const table = await page.locator('.laid-table figcaption').innerText();
  await page.locator('[data-hand-on]').click();
  await expect(page.locator('.squares img')).toBeVisible();
  const code = await page.locator('[data-week-code]').inputValue();
  await page.keyboard.press('Escape');
  return { code, table };
}

/** Keeps a week that came by a link as a week of its own. */
async function keep(page: Page, code: string): Promise<void> {
  await page.goto(`/#week=${code}`);
  await page.locator('[data-play-week]').click();
  await settled(page);
}

/** A table's page, when it has come to its end. */
async function handInFrom(machine: Machine, play: (page: Page) => Promise<void>) {
  const page = await machine();
  await play(page);
  return lastPage(page);
}

test('the plan of twenty minutes', async ({ page, browser, baseURL, wrong }) => {
  // Six machines, one of them a whole lesson: work, and nothing to wait for.
  test.slow();
  const asked: string[] = [];
  const contexts: BrowserContext[] = [];
  record(page.context(), asked);
  const machine: Machine = async () => {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    contexts.push(context);
    record(context, asked);
    await quiet(context);
    const own = await context.newPage();
    own.on('close', () => wrong.push(...seen));
    const seen = watch(own, baseURL ?? '');
    return own;
  };

  await openBeforeRoom(page);
  const questions: string[] = [];
  let quietly = 0;
  while ((await ended(page).count()) === 0) {
    if ((await question(page).count()) === 0) {
      // The counsellor's later questions: one mark for the three. The same key twice within half a second is one press.
      const key = quietly++ % 2 === 0 ? '1' : '2';
      await advance(page, () => page.keyboard.press(key));
      continue;
    }
    questions.push(await question(page).locator('h2').innerText());
    await decide(page);
  }
  expect(new Set(questions).size).toBeGreaterThanOrEqual(3);
  expect(quietly).toBeLessThanOrEqual(3);

  const address = '/#begin?cut=twenty';
  const tables = [
    await handInFrom(machine, (own) => playTwenty(own, address, 'first')),
    await handInFrom(machine, (own) => playTwenty(own, address, 'last')),
    ...(await Promise.all(
      ['long-table', 'evergreen', 'handled'].map((name) =>
        handInFrom(machine, (own) => keep(own, goldenWeek(name).code)),
      ),
    )),
  ];
  expect(new Set(tables.map(({ code }) => code)).size).toBe(5);

  // The others' windows were in front of the room's.
  await page.bringToFront();
  await page.getByRole('button', { name: 'Title page' }).last().click();
  await page.getByRole('link', { name: 'For seminars' }).click();
  await page.getByRole('link', { name: 'The Circle' }).click();
  await page.locator('[data-codes]').fill(tables.map(({ code }) => code).join('\n'));
  await page.locator('[data-hand-in]').click();
  await expect(page.locator('[data-circle-says]')).toHaveText('5 weeks taken. 5 are here now.');
  await page.locator('[data-everyone]').click();
  await expect(page.getByRole('heading', { name: 'Where 5 weeks parted' })).toBeFocused();

  // What each table saw on its last page is what the room sees, and no more of whose it was.
  const captions = page.locator('[data-tables] figcaption');
  await expect(captions.first()).toBeVisible();
  const words = (await captions.allInnerTexts()).map((each) => each.replace(/ One or two\.$| The rest\.$|$/, ''));
  expect(words.toSorted()).toEqual([...new Set(tables.map(({ table }) => table))].toSorted());
  await expect(page.locator('.parting .stream path').first()).toBeVisible();
  await expect(page.getByText(/\b[1-4] weeks?\b/)).toHaveCount(0);
  await expect(page.locator('.parting .share').filter({ hasText: 'one or two' }).first()).toBeVisible();
  await page.locator('.as-table summary').click();

  await printed(page, words);

  for (const context of contexts) await context.close();
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url))).toEqual([]);
});

/** On paper there is all that the room saw: no line is cut off, and the table of words is whole. */
async function printed(page: Page, tables: readonly string[]): Promise<void> {
  // Firefox knows neither of the two over BiDi.
  if (test.info().project.name !== 'chromium') return;
  await page.emulateMedia({ media: 'print' });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBeLessThanOrEqual(0);
  await expect(page.locator('#seminar .trail')).toBeHidden();
  const { pages, letters } = readPdf(await page.pdf({ format: 'A4' }));
  expect(pages).toBeGreaterThanOrEqual(2);
  const cells = await page.locator('.as-table :is(th, td)').allInnerTexts();
  const all = [...cells, ...tables].map((each) => each.replaceAll(/\s/g, ''));
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter((each) => !letters.includes(each))).toEqual([]);
}
