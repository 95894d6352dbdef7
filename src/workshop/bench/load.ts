/**
 * How long until the title can be read, and until the first prose with its first choice stands there when Begin is pressed the moment
 * it can be; beside a bare HTML page of the same words, loaded in turn with it under the same conditions.
 */
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext } from '@playwright/test';
import { newProfile, openTab, type Emulation } from './browser.ts';
import { median, round } from './figures.ts';

/** Times in ms since the navigation began. */
interface Marks {
  /** First contentful paint: the words of the title stand in the HTML. */
  readonly title: number;
  readonly press: number;
  readonly prose: number;
  /** Sum of what long tasks took over 50 ms each, before the first choice. */
  readonly blocking: number;
}
interface Visit extends Marks {
  /** Over the wire until the first choice, without fonts. */
  readonly bytes: number;
  readonly requests: number;
}

export interface LoadFigures {
  readonly bareMs: number;
  readonly titleMs: number;
  readonly titleRatio: number;
  readonly firstProseMs: number;
  readonly firstProseRatio: number;
  readonly blockingMs: number;
  readonly bytesToFirstChoice: number;
  readonly requestsToFirstChoice: number;
}

/** Runs in the page before anything of it: presses Begin as soon as it is there, and notes when its answer has been painted. */
function pressAndNote(): void {
  const marks = { title: 0, press: 0, prose: 0, blocking: 0 };
  Object.assign(window, { marks });
  const painted = (then: (at: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => then(performance.now()));
      port1.start();
      port2.postMessage(0);
    });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (!marks.prose || startTime < marks.prose) marks.blocking += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') marks.title = startTime;
  }).observe({ type: 'paint', buffered: true });
  const look = () => {
    const begin = document.querySelector<HTMLElement>('[data-begin]');
    if (!marks.press && begin && document.querySelector('main ~ *, body > main')) {
      marks.press = performance.now();
      begin.click();
    }
    if (document.querySelector('[data-prose] p') && document.querySelector('[data-choice], [data-petals]')) {
      watcher.disconnect();
      painted((at) => (marks.prose = at));
    }
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true });
}

async function visit(context: BrowserContext, url: string, emulation: Emulation): Promise<Visit> {
  const { page, cdp } = await openTab(context, emulation);
  let [bytes, requests] = [0, 0];
  const fonts = new Set<string>();
  cdp.on('Network.responseReceived', ({ requestId, type }) => type === 'Font' && fonts.add(requestId));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (fonts.has(requestId)) return;
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(pressAndNote);
  await page.goto(url, { waitUntil: 'commit' });
  const noted = () => (window as unknown as { marks: Marks }).marks;
  await page.waitForFunction(() => (window as unknown as { marks: Marks }).marks.prose > 0);
  const marks = await page.evaluate(noted);
  const figures = { ...marks, bytes, requests };
  await page.close();
  return figures;
}

async function bareVisit(context: BrowserContext, url: string, emulation: Emulation): Promise<number> {
  const { page } = await openTab(context, emulation);
  await page.goto(url);
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const at = (await painted.jsonValue()) ?? Number.NaN;
  await page.close();
  return at;
}

/** A bare page with the words of the title and of the first page, as a server would send it. */
async function bareServer(browser: Browser, url: string): Promise<{ address: string; close(): void }> {
  const context = await newProfile(browser);
  const page = await context.newPage();
  await page.goto(url);
  const title = await page.locator('main').first().innerText();
  await page.locator('[data-begin]').click();
  await page.locator('[data-choice]').first().waitFor();
  const first = await page.locator('[data-prose]').innerText();
  const asked = await page.locator('[data-choice]').allInnerTexts();
  await context.close();
  const paragraphs = [...title.split('\n'), ...first.split('\n'), ...asked].filter((line) => line.trim());
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title>${paragraphs
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('')}</html>`;
  const body = gzipSync(html);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'gzip' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const at = server.address();
  return {
    address: `http://localhost:${typeof at === 'object' ? at?.port : 0}/`,
    close: () => (server.closeAllConnections(), server.close()),
  };
}

/** @param runs of each; what is given is the median. */
export async function measureLoad(
  browser: Browser,
  url: string,
  emulation: Emulation,
  warm: boolean,
  runs: number,
): Promise<LoadFigures> {
  const bare = await bareServer(browser, url);
  const [bares, visits]: [number[], Visit[]] = [[], []];
  try {
    for (let run = 0; run < runs; run++) {
      const context = await newProfile(browser);
      if (warm) {
        await visit(context, url, emulation);
        const page = await context.newPage();
        await page.goto(url);
        await page.evaluate(() => navigator.serviceWorker.ready);
        await page.close();
      }
      visits.push(await visit(context, url, emulation));
      bares.push(await bareVisit(context, bare.address, emulation));
      await context.close();
    }
  } finally {
    bare.close();
  }
  const of = (what: (visit: Visit) => number) => median(visits.map(what));
  const bareMs = median(bares);
  return {
    bareMs: round(bareMs),
    titleMs: round(of(({ title }) => title)),
    titleRatio: round(of(({ title }) => title) / bareMs, 2),
    firstProseMs: round(of(({ prose }) => prose)),
    firstProseRatio: round(of(({ prose }) => prose) / bareMs, 2),
    blockingMs: round(of(({ blocking }) => blocking)),
    bytesToFirstChoice: round(of(({ bytes }) => bytes)),
    requestsToFirstChoice: of(({ requests }) => requests),
  };
}
