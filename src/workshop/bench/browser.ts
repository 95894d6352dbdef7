/** One Chromium for the bench, and what is laid on it: a slow machine, a slow line, a clean profile. Nothing is judged here. */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type CDPSession,
  type Page,
} from '@playwright/test';
import { findBrowser } from '../test/browsers.mjs';
import { CHROMIUM_ARGS } from '../test/launch.ts';

export interface Emulation {
  /** How many times slower than this machine the processor is. */
  readonly cpu: number;
  /** The line, or null for none: bits a second down and up, ms of latency a request. */
  readonly line: { readonly down: number; readonly up: number; readonly latency: number } | null;
}

export const PLAIN: Emulation = { cpu: 1, line: null };
/** A slow phone on a slow line: what Lighthouse calls slow 4G. */
export const SLOW: Emulation = { cpu: 4, line: { down: 1_600_000, up: 750_000, latency: 150 } };
/** A slow phone on a good line, for what happens once everything is there. */
export const SLOW_MACHINE: Emulation = { cpu: 4, line: null };

export function launch(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('The bench needs a Chromium: set CHROMIUM or put one on PATH.');
  return chromium.launch({ executablePath, args: CHROMIUM_ARGS });
}

/** A clean profile, with the given settings of the reader laid down before any page opens. */
export async function newProfile(
  browser: Browser,
  options: BrowserContextOptions = {},
  settings?: object,
): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  // Functions that run in the page come through a compiler that names them by this helper, which no page has.
  await context.addInitScript('globalThis.__name ??= (named) => named');
  if (settings) {
    await context.addInitScript(
      (value) => localStorage.setItem('kind-regards.settings', value),
      JSON.stringify(settings),
    );
  }
  return context;
}

export interface Tab {
  readonly page: Page;
  readonly cdp: CDPSession;
}

/** A tab under these conditions. They hold for the page; a service worker's own fetches are not slowed. */
export async function openTab(context: BrowserContext, { cpu, line }: Emulation): Promise<Tab> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  if (line) {
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.latency,
      downloadThroughput: line.down / 8,
      uploadThroughput: line.up / 8,
    });
  }
  if (cpu > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return { page, cdp };
}
