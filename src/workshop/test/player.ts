/**
 * Plays the piece in a browser by the names that it promises to keep (`data-begin`, `data-choice`, …), and watches every test for what
 * must never happen: an error on the page, a breach of its policy, a request that leaves the origin.
 */
import { test as base, expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { ADDRESS } from './server.ts';

export { expect };

/** Part of the reader's settings, laid down before the page opens. Unless its subject, a test has no motion and no stage. */
export interface Preset {
  readonly motion?: 'auto' | 'full' | 'calm' | 'still';
  readonly stage?: boolean;
  readonly paper?: 'auto' | 'light' | 'dark' | 'contrast';
  readonly muted?: boolean;
}
const QUIET: Preset = { motion: 'still', stage: false, muted: true };

/** The key the reader keeps its settings under. */
const SETTINGS_KEY = 'kind-regards.settings';

/** Firefox says so of a face that was on its way to a page that has been left (NS_BINDING_ABORTED): nobody lacks it. */
const LEFT_BEHIND = /^download failed \(font-family.*status=2152398850/;

/** Writes down what must never happen on this page. */
export function watch(page: Page, origin: string): string[] {
  const wrong: string[] = [];
  // Firefox tells of a breach of the policy as an error of the page, Chromium on the console.
  page.on('pageerror', ({ message }) => {
    if (!LEFT_BEHIND.test(message)) wrong.push(`error on the page: ${message}`);
  });
  page.on('console', (message) => {
    const { url, lineNumber, columnNumber } = message.location();
    const at = `${url.slice(url.lastIndexOf('/') + 1)}:${lineNumber}:${columnNumber}`;
    if (/content.security.policy/i.test(message.text()))
      wrong.push(`against the policy, ${at}: ${message.text().slice(0, 160)}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob|about|chrome|moz-extension|resource):/.test(url))
      wrong.push(`left: ${url}`);
  });
  return wrong;
}

/** Takes out of what was written down what a test has called for itself. */
export function expected(wrong: string[], part: string): void {
  wrong.splice(0, wrong.length, ...wrong.filter((line) => !line.includes(part)));
}

/** Lays the settings down before any page of it opens. */
export async function quiet(context: BrowserContext, preset: Preset = {}): Promise<void> {
  await context.addInitScript(
    ([key, value]) => {
      try {
        if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
      } catch {
        // A test refuses storage: then the page has its defaults.
      }
    },
    [SETTINGS_KEY, JSON.stringify({ ...QUIET, ...preset })] as const,
  );
}

export const test = base.extend<{ preset: Preset; wrong: string[] }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from the pattern
  baseURL: async ({}, use) => use(process.env[ADDRESS]),
  preset: [QUIET, { option: true }],
  context: async ({ context, preset }, use) => {
    await quiet(context, preset);
    await use(context);
  },
  wrong: [
    async ({ page, baseURL }, use) => {
      const wrong = watch(page, baseURL ?? '');
      await use(wrong);
      expect([...new Set(wrong)], 'what must never happen').toEqual([]);
    },
    { auto: true },
  ],
});

/** The choice buttons now offered, in order; in petals, what can be done instead. */
export const choices = (page: Page): Locator => page.locator('button[data-choice]');
export const petals = (page: Page): Locator => page.locator('[data-petals]');
export const ended = (page: Page): Locator => page.locator('[data-end]');

/** Everything told and asked, as one string: it differs after every decision, and not when a petal is only opened. */
export const sheet = (page: Page): Promise<string> => page.evaluate(readSheet);

/** Runs in the page. */
function readSheet(): string {
  const asked = [...document.querySelectorAll<HTMLElement>('[data-choice]')].map((button) => button.dataset['choice']);
  const whose = document.querySelector('[data-petals] [role="radiogroup"]')?.getAttribute('aria-label');
  return [document.querySelector('[data-prose]')?.textContent, asked.join(), whose].join('|');
}

/** Waits until nothing more is arriving and something is asked. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const prose = document.querySelector<HTMLElement>('[data-prose]');
    const asked = document.querySelector('[data-choice], [data-petals], [data-pause], [data-end], [data-trouble]');
    return prose?.dataset['settled'] === 'true' && asked && !prose.closest('[aria-busy=true]');
  });
}

/** Does it, and waits until the page says something else than before. */
export async function advance(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await sheet(page);
  await act();
  await expect.poll(() => sheet(page), { intervals: [20, 50, 100] }).not.toBe(before);
  await settled(page);
}

/** Opens the title and presses Begin. */
export async function begin(page: Page): Promise<void> {
  await page.goto('/');
  await page.locator('[data-begin]').click();
  await settled(page);
}

/** Takes the first choice, or gives three petals. */
export async function step(page: Page): Promise<void> {
  await advance(page, async () => {
    if ((await petals(page).count()) === 0) return choices(page).first().click();
    await page.locator('input[name="petals"][value="3"]').check({ force: true });
    await page.locator('[data-give]').click();
  });
}

/** Goes on until `until` says so, or the end; returns how many decisions were made. */
export async function play(
  page: Page,
  until: (made: number) => boolean | Promise<boolean> = () => false,
): Promise<number> {
  for (let made = 0; made < 140; made++) {
    if ((await ended(page).count()) > 0 || (await until(made))) return made;
    await step(page);
  }
  throw new Error('A hundred and forty decisions, and no end in sight.');
}

/** Goes back to the title page's Continue. */
export async function goOn(page: Page): Promise<void> {
  await page.goto('/');
  await page.locator('[data-continue]').click();
  await settled(page);
}
