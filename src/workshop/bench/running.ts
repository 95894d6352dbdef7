/** What it costs once it runs: a choice, three hundred choices, a page that is only being read, a change of scene. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from '@playwright/test';
import { begin, choices, ended, petals, settled } from '../test/player.ts';
import { newProfile, openTab, PLAIN, SLOW_MACHINE, type Tab } from './browser.ts';
import { median, quantile, round } from './figures.ts';

interface Noted {
  readonly painted: number[];
  readonly settled: number[];
}
type WithNotes = { noted: Noted };

/** Runs in the page: from the press itself to the frame with the new prose, and to the moment when nothing more is arriving. */
function noteChoices(): void {
  const noted: Noted = { painted: [], settled: [] };
  Object.assign(window, { noted });
  const press = (event: Event) => {
    const target = event.target instanceof Element ? event.target.closest('[data-choice], [data-give]') : null;
    const prose = document.querySelector<HTMLElement>('[data-prose]');
    if (!target || !prose) return;
    const started = event.timeStamp;
    const told = new MutationObserver(() => {
      told.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => {
          noted.painted.push(performance.now() - started);
          const done = () => {
            if (prose.dataset['settled'] !== 'true') return requestAnimationFrame(done);
            return noted.settled.push(performance.now() - started);
          };
          done();
        });
        port1.start();
        port2.postMessage(0);
      });
    });
    told.observe(prose, { childList: true });
  };
  addEventListener('click', press, { capture: true });
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function notes(page: Page): Promise<Noted> {
  return page.evaluate(() => (window as unknown as WithNotes).noted);
}

/** Decides at a reader's pace: the page, and the stage if there is one, has come to rest before the next press. */
async function rest(page: Page): Promise<void> {
  await settled(page);
  const busy = page.locator('[data-stage][data-stage-state="loading"], [data-stage][data-stage-state="ready"]');
  await busy.waitFor({ state: 'detached', timeout: 3000 }).catch(() => undefined);
}

/**
 * How a button is pressed. By a hand: the pointer comes to rest on it, then it goes down and up. At once: pointer, down and up within one
 * instant, as programs press; what the pointer and the button going down cost the page is then counted with the answer.
 */
export type Pressing = 'by hand' | 'at once';
/** ms that a pointer rests on what it is about to press, and that the button is down: short for a mouse, shorter than any tap. */
const [RESTS, HELD] = [150, 80];

async function press(button: Locator, pressing: Pressing): Promise<void> {
  if (pressing === 'at once') return button.click();
  await button.hover();
  await wait(RESTS);
  await button.click({ delay: HELD });
}

/** Decides and looks away: a page that is asked questions meanwhile, on a slowed processor, answers them instead of the player. */
async function decideUnwatched(page: Page, pressing: Pressing, thenRead = 900): Promise<void> {
  const flower = (await petals(page).count()) > 0;
  if (flower) await page.locator('input[name="petals"][value="3"]').check({ force: true });
  await press(flower ? page.locator('[data-give]') : choices(page).first(), pressing);
  await wait(thenRead);
}

export interface ChoiceFigures {
  readonly samples: number;
  readonly paintedMedianMs: number;
  readonly paintedP95Ms: number;
  readonly readableMedianMs: number;
  readonly readableP95Ms: number;
}

export interface ChoiceOptions {
  readonly stage: boolean;
  readonly pressing: Pressing;
  readonly plays: number;
  /** Decisions a play; with the stage painted in software each takes seconds to come to rest. */
  readonly most: number;
}

/** Choice to next prose, at 4x CPU, from the moment the button is let go. */
export async function measureChoices(
  browser: Browser,
  url: string,
  { stage, pressing, plays, most }: ChoiceOptions,
): Promise<ChoiceFigures> {
  const all: { painted: number[]; settled: number[] } = { painted: [], settled: [] };
  for (let play = 0; play < plays; play++) {
    const context = await newProfile(
      browser,
      { baseURL: url, viewport: { width: 1280, height: 800 } },
      { stage, muted: true, motion: 'full' },
    );
    const { page } = await openTab(context, SLOW_MACHINE);
    await page.addInitScript(noteChoices);
    await begin(page);
    for (let made = 0; made < most && (await ended(page).count()) === 0; made++) {
      await rest(page);
      await decideUnwatched(page, pressing);
    }
    const { painted, settled: readable } = await notes(page);
    all.painted.push(...painted);
    all.settled.push(...readable);
    await context.close();
  }
  return {
    samples: all.painted.length,
    paintedMedianMs: round(median(all.painted)),
    paintedP95Ms: round(quantile(all.painted, 0.95)),
    readableMedianMs: round(median(all.settled)),
    readableP95Ms: round(quantile(all.settled, 0.95)),
  };
}

export interface HeapFigures {
  readonly choices: number;
  readonly heapMB: number;
  /** Of it, what V8 has compiled: it goes on compiling what is run often, so this grows where nothing is kept. */
  readonly codeMB: number;
  readonly listeners: number;
  readonly nodes: number;
}

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: string[]; readonly node_types: [string[], ...unknown[]] };
  };
  /** So many numbers a node as it has fields. */
  readonly nodes: number[];
}

/** Bytes that a heap snapshot counts as `code`. */
async function codeBytes({ cdp }: Tab): Promise<number> {
  const chunks: string[] = [];
  const hear = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
  cdp.on('HeapProfiler.addHeapSnapshotChunk', hear);
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  cdp.off('HeapProfiler.addHeapSnapshotChunk', hear);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size, code] = [fields.indexOf('type'), fields.indexOf('self_size'), types[0].indexOf('code')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (nodes[at + type] === code) bytes += nodes[at + size] ?? 0;
  return bytes;
}

async function heap(tab: Tab, made: number): Promise<HeapFigures> {
  const { cdp } = tab;
  for (let round = 0; round < 3; round++) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { jsEventListeners, nodes } = await cdp.send('Memory.getDOMCounters');
  const codeMB = round((await codeBytes(tab)) / 1e6, 2);
  return { choices: made, heapMB: round(usedSize / 1e6, 2), codeMB, listeners: jsEventListeners, nodes };
}

/**
 * Runs in the page before anything of it: plays by itself, ten decisions on, ten taken back, and on again, so that the play itself
 * does not grow. Driven from outside, the tool's own selectors would be compiled in the page's heap and counted as the page's.
 */
function playByItself(): void {
  const find = (selector: string) => document.querySelector<HTMLElement>(selector);
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const press = async (selector: string) => {
    const was = find('[data-prose]')?.textContent;
    find(selector)?.click();
    for (let tries = 0; tries < 1000; tries++) {
      await pause(5);
      const prose = find('[data-prose]');
      if (prose?.textContent !== was && prose?.dataset['settled'] === 'true') return pause(30);
    }
    throw new Error(`Nothing came of a press on ${selector}.`);
  };
  const decide = async () => {
    find('input[name="petals"][value="3"]')?.click();
    await pause(5);
    await press('[data-give], [data-choice]');
  };
  const playOn = async (from: number, to: number) => {
    for (let made = from; made < to; made++) {
      if (made > 0 && made % 10 === 0) for (let back = 0; back < 10; back++) await press('[data-back]');
      await decide();
    }
  };
  Object.assign(window, { playOn });
}
type PlaysOn = { playOn(from: number, to: number): Promise<void> };

/** Heap and listeners after so many choices. */
export async function measureHeap(browser: Browser, url: string, at: readonly number[]): Promise<HeapFigures[]> {
  const context = await newProfile(browser, { baseURL: url }, { stage: false, muted: true, motion: 'still' });
  const tab = await openTab(context, PLAIN);
  await tab.page.addInitScript(playByItself);
  await begin(tab.page);
  const figures: HeapFigures[] = [];
  let from = 0;
  for (const to of at) {
    await tab.page.evaluate((span) => (window as unknown as PlaysOn).playOn(...span), [from, to] as const);
    figures.push(await heap(tab, to));
    from = to;
  }
  await context.close();
  return figures;
}

/** Processor time of all processes that descend from this one, in seconds; the kernel counts in hundredths. */
function processorSeconds(): number {
  const read = (pid: string) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return { pid, parent: fields[1] ?? '', ticks: Number(fields[11]) + Number(fields[12]) };
    } catch {
      return null;
    }
  };
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(read)
    .filter((one) => one !== null);
  const family = new Set([String(process.pid)]);
  for (let grown = -1; grown !== family.size;) {
    grown = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  const own = String(process.pid);
  return all.filter(({ pid }) => family.has(pid) && pid !== own).reduce((sum, { ticks }) => sum + ticks, 0) / 100;
}

/**
 * Waits until the picture has had its while and stands still: asleep, and still so four seconds later, since the stage also sleeps
 * before its first picture has come. @returns s until it fell asleep, or null when it never did.
 */
async function asleep(page: Page): Promise<number | null> {
  const [since, stage] = [performance.now(), page.locator('[data-stage]')];
  for (let at: number | null = null; performance.now() - since < 90_000; await wait(500)) {
    const sleeps = (await stage.getAttribute('data-stage-state')) === 'asleep';
    at = sleeps ? (at ?? performance.now()) : null;
    if (at !== null && performance.now() - at > 4000) return round((at - since) / 1000, 1);
  }
  return null;
}

export interface IdleFigures {
  readonly seconds: number;
  /** What the stage was at the end: the figures are of an idle page only if this is `asleep`. */
  readonly stage: string | null;
  /** From the first prose until the picture stood still; not part of what is measured. */
  readonly asleepAfterSeconds: number | null;
  readonly mainThreadBusyPercent: number;
  readonly browserCores: number;
}

/** A page that is only being read, with the stage shown and its picture come to rest. */
export async function measureIdle(browser: Browser, url: string, seconds: number): Promise<IdleFigures> {
  const context = await newProfile(browser, { baseURL: url, viewport: { width: 1280, height: 800 } });
  const { page, cdp } = await openTab(context, PLAIN);
  await begin(page);
  const asleepAfterSeconds = await asleep(page);
  // The service worker fills its cache, fonts are decoded, the air of the place dies away (it is heard for half a minute): not idling yet.
  await wait(18_000);
  const busy = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const [task, cpu, began] = [await busy(), processorSeconds(), performance.now()];
  await wait(seconds * 1000);
  const passed = (performance.now() - began) / 1000;
  const cores = (processorSeconds() - cpu) / passed;
  const share = ((await busy()) - task) / passed;
  const stage = await page.locator('[data-stage]').getAttribute('data-stage-state');
  await context.close();
  return {
    seconds,
    stage,
    asleepAfterSeconds,
    mainThreadBusyPercent: round(share * 100, 3),
    browserCores: round(cores, 4),
  };
}

/** A frame of over 50 ms, as the browser reports it. */
interface LongFrame {
  /** ms after the last press. */
  readonly after: number;
  readonly ms: number;
  /** Whether the picture was changing to another setting or had just done so. */
  readonly newScene: boolean;
  /** What ran longest in it: file and function. */
  readonly script: string;
}

export interface SceneFigures {
  readonly decisions: number;
  readonly ended: boolean;
  readonly scenes: number;
  /** Frames over 50 ms, after the stage was there and had come to rest once. */
  readonly longFrames: readonly LongFrame[];
  /** Sum of layout shifts that no press explains, from the first byte to the end: fonts and stage arrive in it. */
  readonly layoutShift: number;
}

interface Seen {
  frames: { at: number; ms: number; script: string }[];
  presses: { at: number; newScene: boolean }[];
  shift: number;
}

/** Runs in the page from its beginning. */
function noteFrames(): void {
  const seen: Seen = { frames: [], presses: [], shift: 0 };
  Object.assign(window, { seen });
  type Script = { duration: number; sourceURL: string; sourceFunctionName: string; invoker: string };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { scripts: Script[] })[]) {
      const longest = entry.scripts.toSorted((a, b) => b.duration - a.duration)[0];
      const script = longest
        ? `${longest.sourceURL.split('/').pop()} ${longest.sourceFunctionName || longest.invoker} ${Math.round(longest.duration)} ms`
        : 'no script of over 5 ms';
      seen.frames.push({ at: entry.startTime, ms: entry.duration, script });
    }
  }).observe({ type: 'long-animation-frame', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const first = () => document.querySelector('[data-prose] [data-key]')?.getAttribute('data-key');
  addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element && target.closest('[data-choice], [data-give]'))) return;
      const [press, was] = [{ at: performance.now(), newScene: false }, first()];
      seen.presses.push(press);
      // A new scene clears the page, so its first line is another.
      setTimeout(() => (press.newScene = first() !== was), 1000);
    },
    { capture: true },
  );
}

/** ms that a reader leaves a page alone here: every scene has changed, every flower opened by then. */
const READS = 2600;

/** A whole play at plain speed, with everything moving and real presses, and nobody asking the page anything in between. */
export async function measureScenes(browser: Browser, url: string): Promise<SceneFigures> {
  const context = await newProfile(
    browser,
    { baseURL: url, viewport: { width: 1280, height: 800 } },
    { muted: true, motion: 'full' },
  );
  const { page } = await openTab(context, PLAIN);
  await page.addInitScript(noteFrames);
  await begin(page);
  await asleep(page);
  const from = await page.evaluate(() => performance.now());
  let decisions = 0;
  for (; decisions < 60 && (await ended(page).count()) === 0; decisions++)
    await decideUnwatched(page, 'by hand', READS);
  const done = (await ended(page).count()) > 0;
  const { frames, presses, shift } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  await context.close();
  const longFrames = frames
    .filter(({ at }) => at > from)
    .map(({ at, ms, script }) => {
      const press = presses.findLast((one) => one.at <= at + ms);
      return { after: round(at - (press?.at ?? at)), ms: round(ms), newScene: press?.newScene ?? false, script };
    });
  const scenes = presses.filter(({ newScene }) => newScene).length;
  return { decisions, ended: done, scenes, longFrames, layoutShift: round(shift, 4) };
}
