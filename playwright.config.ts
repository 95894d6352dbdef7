/**
 * Browser tests, against the production build, in Debian's Chromium and Firefox ESR. `npm run build` and `npm run package` first.
 * One worker and no retries: a test that passes at the second try has failed.
 */
import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/workshop/test/browsers.mjs';
import { CHROMIUM_ARGS } from './src/workshop/test/launch.ts';

export default defineConfig({
  testDir: 'src/workshop/test',
  testMatch: '*.spec.ts',
  globalSetup: './src/workshop/test/server.ts',
  reporter: 'list',
  workers: 1,
  retries: 0,
  forbidOnly: true,
  // Long enough for a slow machine with the other browser's run beside this one: they are there for what hangs.
  timeout: 120_000,
  globalTimeout: 20 * 60_000,
  expect: { timeout: 20_000 },
  use: { viewport: { width: 1280, height: 800 }, actionTimeout: 20_000, trace: 'off' },
  projects: [
    {
      name: 'chromium',
      outputDir: '.cache/test/chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { executablePath: findBrowser('chromium') ?? 'chromium', args: CHROMIUM_ARGS },
      },
    },
    {
      name: 'firefox',
      outputDir: '.cache/test/firefox',
      use: {
        browserName: 'firefox',
        // Debian's own Firefox over BiDi: nothing is downloaded. It knows no emulation of these three.
        channel: 'moz-firefox',
        colorScheme: null,
        contextOptions: { reducedMotion: null, forcedColors: null, contrast: null },
        launchOptions: { executablePath: findBrowser('firefox') ?? 'firefox' },
      },
    },
  ],
});
