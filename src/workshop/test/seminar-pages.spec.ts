/** Every page that a teacher may open: no breach of a rule, none wider than a phone, and the Circle by nothing but keys. */
import type { Page } from '@playwright/test';
import { packPassage } from '../../playthrough/passage.ts';
import { madeWeeks } from '../seminar/made-weeks.ts';
import { clean } from './clean.ts';
import { goldenWeek, goOnFrom, theStory } from './golden-weeks.ts';
import { expect, test } from './player.ts';

const says = (page: Page) => page.locator('[data-circle-says]');
const heading = (page: Page) => page.locator('#seminar h1');

/** Pages that an address alone leads to, by what they are called in a report. */
const PAGES = {
  home: '#seminars',
  'the Circle, empty': '#seminars/circle',
  'the list of notes': '#seminars/notes',
  'one note': '#seminars/notes/1',
  'a note with a warning': '#seminars/notes/14',
  'all notes': '#seminars/notes/all',
  'the guide': '#seminars/guide',
  'the handout': '#seminars/handout',
  'a link to Twenty': '#begin?cut=twenty',
  'a link into the middle': '#begin?at=friday&register=never',
  'a link that begins nothing': '#begin?at=nowhere',
  'a week that cannot be read': '#week=ABCDE',
} as const;

/** Codes of a small room, of which some cannot be read. */
function roomOf(weeks: number): string {
  const { json, book } = theStory();
  const made = madeWeeks(json, { count: weeks, seed: 11, roots: 3 });
  return [...made.map((log) => packPassage({ cut: 'whole', past: 0, log }, book)), 'NOT A CODE', 'ABCDE'].join('\n');
}

async function isNarrow(page: Page, screen: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${screen}: px wider than the window`).toBeLessThanOrEqual(0);
}

async function sound(page: Page, screen: string): Promise<void> {
  await isNarrow(page, screen);
  await clean(page, screen);
}

test.describe('as wide as a phone', () => {
  test.skip(
    ({ browserName }) => browserName !== 'chromium',
    'the rules are read in Chromium alone, and take their time',
  );
  test.use({ viewport: { width: 390, height: 844 } });

  test('each page by its address', async ({ page }) => {
    // A dozen times the whole set of rules.
    test.slow();
    for (const [screen, hash] of Object.entries(PAGES)) {
      await page.goto(`/${hash}`);
      if (screen === 'a week that cannot be read') await expect(page.getByRole('alert').first()).toContainText('.');
      await expect(heading(page)).toBeFocused();
      await sound(page, screen);
    }
  });

  test('the form with everything that a past can be', async ({ page }) => {
    await page.goto('/#seminars');
    await page.locator('[data-way]').selectOption('whole');
    await page.locator('[data-at]').selectOption({ index: 4 });
    await expect(page.locator('[data-link]')).toContainText('at=');
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect(page.getByRole('status').filter({ hasText: '.' })).toBeVisible();
    await sound(page, 'the form, opened');
  });

  test('a week by its link, and reading it through', async ({ page }) => {
    await page.goto(`/#week=${goldenWeek('long-table').code}`);
    await expect(heading(page)).toHaveText('Somebody’s week');
    await expect(heading(page)).toBeFocused();
    await sound(page, 'somebody’s week');
    await page.locator('[data-read-week]').click();
    await expect(page.getByRole('dialog')).toContainText('That is the whole of it.');
    await isNarrow(page, 'a week read through');
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-read-week]')).toBeFocused();
  });

  test('a week that does not fit the story to its end says how much is left out', async ({ page }) => {
    const { log } = goldenWeek('long-table');
    // What is done much later, too soon.
    const spoilt = [...log.slice(0, 15), ...log.slice(60, 64)];
    const decisionsIn = (entries: typeof log) => entries.filter((entry) => 'id' in entry).length;
    const [all, still] = [decisionsIn(spoilt), decisionsIn(spoilt.slice(0, 15))];
    const code = packPassage({ cut: 'whole', past: 0, log: spoilt }, theStory().book);
    await page.goto(`/#week=${code}`);
    await expect(page.getByRole('status')).toContainText(`the first ${still} of its ${all} decisions can be followed`);
    await sound(page, 'a week that is left out in part');
    await page.locator('[data-read-week]').click();
    await expect(page.getByRole('dialog')).toContainText('That is the whole of it.');
  });

  test('the Circle with codes, and its map', async ({ page }) => {
    await page.goto('/#seminars/circle');
    await page.locator('[data-codes]').fill(roomOf(12));
    await page.locator('[data-hand-in]').click();
    await expect(page.locator('.refused li')).toHaveCount(2);
    await sound(page, 'the Circle with codes');
    await page.locator('[data-everyone]').click();
    await expect(page.locator('[data-tables] figcaption').first()).toBeVisible();
    await page.getByText('The map as a table').click();
    await sound(page, 'the map');
    // More of the same, and too much of it to be gone through by rule again.
    await page.getByText('Every other decision').click();
    await isNarrow(page, 'the map, all of it');
  });
});

/** Presses Tab until it is there, as somebody would who has no other way. */
async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await page.locator(selector).evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${selector}.`);
}

test('the Circle by keys alone', async ({ page }) => {
  const codes = roomOf(6);
  await page.goto('/#seminars');
  await tabTo(page, '.ways a[href="#seminars/circle"]');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await tabTo(page, '[data-codes]');
  await page.keyboard.insertText(codes);
  await tabTo(page, '[data-hand-in]');
  await page.keyboard.press('Enter');
  await expect(says(page)).toContainText('6 are here now.');
  await expect(page.locator('[data-codes]')).toBeFocused();
  await tabTo(page, '[data-everyone]');
  await page.keyboard.press('Space');
  await expect(heading(page)).toHaveText('Where 6 weeks parted');
  await expect(heading(page)).toBeFocused();
  await tabTo(page, '.as-table summary');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table').first()).toBeVisible();
  await tabTo(page, '[data-forget]', 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('The Circle');
  await expect(heading(page)).toBeFocused();
  await expect(says(page)).toBeEmpty();
});

test('a camera that may not be used: a sentence, and codes can still be pasted', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium can be told to refuse');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Browser.setPermission', { permission: { name: 'camera' }, setting: 'denied' });
  await page.goto('/#seminars/circle');
  await page.locator('[data-scan]').click();
  await expect(says(page)).toContainText('No camera can be used here');
  await expect(page.getByLabel('What the camera sees')).toHaveCount(0);
  await page.locator('[data-codes]').fill(goldenWeek('long-table').code);
  await page.locator('[data-hand-in]').click();
  await expect(says(page)).toHaveText('One week taken. One is here now.');
});

test('notes beside a day that is over: from the history, and back to where they were asked for', async ({ page }) => {
  const week = goldenWeek('long-table');
  const tuesday = week.leadsInto('tuesday');
  await goOnFrom(
    page,
    week.save((_, index) => index === tuesday + 1),
  );
  await page.locator('[data-history]').click();
  const monday = page.locator('dialog.history [data-notes="monday"]');
  // Tuesday has only begun: its notes would give away what comes.
  await expect(page.locator('dialog.history [data-notes]')).toHaveCount(1);
  await monday.focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Marginalia' });
  await expect(sheet.locator('.margin-note').first()).toBeVisible();
  await clean(page, 'notes, closed');
  await sheet.locator('.margin-note summary').first().press('Enter');
  await expect(sheet.getByRole('heading', { name: 'On the record' }).first()).toBeVisible();
  await clean(page, 'a note, open');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(monday).toBeFocused();
});
