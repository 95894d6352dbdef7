/**
 * How long until the title can be read, and until the first prose with its first choice stands there when Begin is pressed the moment
 * it can be; beside a bare HTML page of the same words, loaded in turn with it under the same conditions.
 */
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext } from '@playwright/test';
import { newProfile, openTab, type Emulation } from './browser.ts';
import { median, round } from './figures.ts';

/** What a visit saw. Times in ms since the navigation began; 0 for what it did not look for. */
interface Marks {
  /** First contentful paint: the words of the title stand in the HTML. */
  readonly title: number;
  /** The first prose with its first choice has been painted. */
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

/** What the page tells the bench through, once: a native call, so that nothing of the bench is compiled in the page while it loads. */
const SAY = 'sayToBench';
type Said = Record<string, (words: string) => void>;

/** Runs in the page before anything of it: says when it was first painted. */
function notePaint(say: string): void {
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === 'first-contentful-paint')
        (window as unknown as Said)[say]?.(JSON.stringify({ title: startTime, prose: 0, blocking: 0 }));
  }).observe({ type: 'paint', buffered: true });
}

/** Runs in the page before anything of it: presses Begin as soon as it is there, and says when its answer has been painted. */
function pressAndNote(say: string): void {
  const marks = { title: 0, prose: 0, blocking: 0 };
  let pressed = false;
  // Where the press comes before the first paint, that paint is the prose's, and is told of once it is on the screen.
  const firstPaint = new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      for (const { name, startTime } of list.getEntries()) if (name === 'first-contentful-paint') resolve(startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  const painted = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', then);
      port1.start();
      port2.postMessage(0);
    });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (!marks.prose || startTime < marks.prose) marks.blocking += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const begin = document.querySelector<HTMLElement>('[data-begin]');
    if (!pressed && begin) {
      pressed = true;
      begin.click();
    }
    if (!document.querySelector('[data-prose] p') || !document.querySelector('[data-choice], [data-petals]')) return;
    watcher.disconnect();
    painted(() => {
      const at = performance.now();
      marks.prose = at;
      void firstPaint.then((first) => {
        marks.prose = Math.max(at, first);
        // A long task that has just ended is told of a moment later.
        setTimeout(() => (window as unknown as Said)[say]?.(JSON.stringify(marks)), 100);
      });
    });
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true });
}

async function visit(
  context: BrowserContext,
  url: string,
  emulation: Emulation,
  script: typeof notePaint,
): Promise<Visit> {
  const { page, cdp } = await openTab(context, emulation);
  let [bytes, requests] = [0, 0];
  const fonts = new Set<string>();
  cdp.on('Network.responseReceived', ({ requestId, type }) => type === 'Font' && fonts.add(requestId));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (fonts.has(requestId)) return;
    bytes += encodedDataLength;
    requests += 1;
  });
  const said = new Promise<Marks>((resolve) =>
    cdp.on('Runtime.bindingCalled', ({ payload }) => resolve(JSON.parse(payload) as Marks)),
  );
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: SAY });
  await page.addInitScript(script, SAY);
  await page.goto(url, { waitUntil: 'commit' });
  const figures = { ...(await said), bytes, requests };
  await page.close();
  return figures;
}

/** A bare page with the words of the title and of the first page, as a server would send it. */
async function bareServer(browser: Browser, url: string): Promise<{ address: string; close(): void }> {
  const context = await newProfile(browser);
  const page = await context.newPage();
  await page.goto(url);
  const title = await page.locator('#title').innerText();
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
  const [bares, titles, visits]: [number[], number[], Visit[]] = [[], [], []];
  const profile = async (): Promise<BrowserContext> => {
    const context = await newProfile(browser);
    if (!warm) return context;
    await visit(context, url, emulation, pressAndNote);
    const page = await context.newPage();
    await page.goto(url);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.close();
    return context;
  };
  try {
    // One after another, each in a profile of its own that is gone before the next: a visit leaves a worker behind that fills its cache.
    const alone = async (context: BrowserContext, to: string, script: typeof notePaint): Promise<Visit> => {
      const seen = await visit(context, to, emulation, script);
      await context.close();
      return seen;
    };
    for (let run = 0; run < runs; run++) {
      visits.push(await alone(await profile(), url, pressAndNote));
      bares.push((await alone(await newProfile(browser), bare.address, notePaint)).title);
      titles.push((await alone(await profile(), url, notePaint)).title);
    }
  } finally {
    bare.close();
  }
  const of = (what: (visit: Visit) => number) => median(visits.map(what));
  const bareMs = median(bares);
  return {
    bareMs: round(bareMs),
    titleMs: round(median(titles)),
    titleRatio: round(median(titles) / bareMs, 2),
    firstProseMs: round(of(({ prose }) => prose)),
    firstProseRatio: round(of(({ prose }) => prose) / bareMs, 2),
    blockingMs: round(of(({ blocking }) => blocking)),
    bytesToFirstChoice: round(of(({ bytes }) => bytes)),
    requestsToFirstChoice: of(({ requests }) => requests),
  };
}
