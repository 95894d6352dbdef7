/**
 * What `npm run package` made, where it will be: the one file alone in a folder with no network, the site in a frame of somebody else's page,
 * the SCORM package under a course system. `npm run package` first.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { serve } from '../serve.ts';
import { goldenWeek, goOnFrom } from './golden-weeks.ts';
import { expect, play, settled, sheet, test as base } from './player.ts';

const PACKAGES = fileURLToPath(new URL('../../../dist-packages', import.meta.url));

const test = base.extend<{ folder: string }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from the pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'kind-regards-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

test.describe('the one file, alone and with no network', () => {
  const file = test.extend<{ address: string }>({
    address: async ({ folder }, use) => {
      copyFileSync(path.join(PACKAGES, 'kind-regards.html'), path.join(folder, 'kind-regards.html'));
      await use(pathToFileURL(path.join(folder, 'kind-regards.html')).href);
    },
    // Nothing but itself may be asked for: see `wrong`.
    baseURL: async ({ address }, use) => use(address),
    page: async ({ page, context }, use) => {
      await context.setOffline(true);
      await use(page);
    },
  });

  file.describe('with the picture', () => {
    file.use({ preset: { stage: true } });

    file('plays Monday, with picture and phone, and goes on where it was after a reload', async ({ page, address }) => {
      file.setTimeout(150_000);
      await page.goto(address);
      await page.locator('[data-begin]').click();
      await settled(page);
      const stage = page.locator('[data-stage]');
      await expect(stage).toHaveAttribute('data-stage-state', /ready|asleep/, { timeout: 60_000 });
      await play(page, (made) => made === 10);
      await expect(stage.locator('canvas')).toBeVisible();
      await expect(stage).not.toHaveAttribute('data-stage-trouble');
      await page.locator('[data-phone]').click();
      await expect(page.getByRole('dialog', { name: 'Your phone' })).toBeVisible();
      await page.keyboard.press('Escape');
      const before = await sheet(page);
      await page.reload();
      const goOn = page.locator('[data-continue]');
      // Each of them allows storage to a file; what is said where one does not is tried in hardship.spec.ts.
      await expect(goOn).toBeEnabled();
      await goOn.click();
      await settled(page);
      expect(await sheet(page)).toBe(before);
    });

    file('has every day in it, and the picture of the last table', async ({ page, address }) => {
      await goOnFrom(page, goldenWeek('long-table').save(), address);
      await expect(page.locator('[data-end]')).toBeVisible();
      await expect(page.locator('img[data-table]')).toBeVisible();
    });
  });

  file('opens the pages for seminars by their address', async ({ page, address }) => {
    await page.goto(`${address}#seminars`);
    const heading = page.locator('#seminar h1');
    await expect(heading).toHaveText('For seminars');
    await page.getByRole('link', { name: /^The Circle/ }).click();
    await expect(heading).toHaveText('The Circle');
    await page.goBack();
    await page.getByRole('link', { name: /^Marginalia/ }).click();
    await expect(heading).toHaveText('Marginalia');
  });
});

/** A package unpacked at an address of its own making, in a frame of a page that is not ours. */
const framed = test.extend<{ zip: string; head: string; address: string }>({
  zip: ['', { option: true }],
  head: ['', { option: true }],
  address: async ({ folder, zip, head }, use) => {
    for (const [file, bytes] of Object.entries(unzipSync(readFileSync(path.join(PACKAGES, zip))))) {
      const to = path.join(folder, 'some/course', file);
      mkdirSync(path.dirname(to), { recursive: true });
      writeFileSync(to, bytes);
    }
    const frame =
      '<iframe src="some/course/index.html" width="1200" height="760" sandbox="allow-scripts allow-same-origin">';
    writeFileSync(path.join(folder, 'index.html'), `<!doctype html><title>Host</title>${head}${frame}</iframe>`);
    const serving = await serve({ dist: folder, port: 0 });
    await use(serving.address);
    await serving.close();
  },
  baseURL: async ({ address }, use) => use(address),
});

framed.describe('the site in a frame', () => {
  framed.use({ zip: 'kind-regards-web.zip' });

  framed('plays with storage refused, and leaves no worker behind', async ({ page, context }) => {
    await context.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      for (const name of ['localStorage', 'indexedDB']) Object.defineProperty(window, name, { get: refuse });
    });
    await page.goto('/');
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('[data-fresh]')).toContainText('keeps nothing');
    await frame.locator('[data-begin]').click();
    for (let made = 0; made < 3; made++) {
      const choice = frame.locator('button[data-choice]').first();
      const id = await choice.getAttribute('data-choice');
      await choice.click();
      await expect(choice).not.toHaveAttribute('data-choice', id ?? '');
    }
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
});

framed.describe('the site in a course system', () => {
  const API = `<script>var said = [], API = {};
    for (const name of ['LMSInitialize', 'LMSSetValue', 'LMSCommit', 'LMSFinish', 'LMSGetValue'])
      API[name] = (...words) => (said.push([name, ...words].join(' ').trim()), 'true');</script>`;
  framed.use({ zip: 'kind-regards-scorm.zip', head: API });

  framed('says that the week is over when it is, and not before', async ({ page }) => {
    // Kept at the package's own address, and gone on with in the frame.
    await goOnFrom(page, goldenWeek('long-table').save(), '/some/course/index.html');
    await page.goto('/');
    const frame = page.frameLocator('iframe');
    const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
    await expect(frame.locator('[data-continue]')).toBeEnabled();
    expect(await said()).toEqual([]);
    await frame.locator('[data-continue]').click();
    await expect(frame.locator('[data-end]')).toBeVisible();
    await expect.poll(said).toEqual(['LMSInitialize', 'LMSSetValue cmi.core.lesson_status completed', 'LMSCommit']);
  });
});
