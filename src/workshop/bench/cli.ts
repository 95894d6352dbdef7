/**
 * `npm run bench`: what the build in `dist/` costs to load, to play and to leave open. With `--json`, one JSON object on stdout.
 * Only figures: whether they are good enough is for people to say. `--only load,choices,heap,idle,scenes,sizes` measures less;
 * `--dist FOLDER` measures another build, so that two can be held against one another.
 */
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from '../serve.ts';
import { launch, PLAIN, SLOW } from './browser.ts';
import { measureLoad } from './load.ts';
import { measureChoices, measureHeap, measureIdle, measureScenes } from './running.ts';
import { measureSizes } from './sizes.ts';

/** Of each visit. Fewer let one slow spell of the machine decide. */
const RUNS = 9;

const { values: args } = parseArgs({
  options: { json: { type: 'boolean' }, only: { type: 'string' }, dist: { type: 'string' } },
});
const dist = args.dist ?? fileURLToPath(new URL('../../../dist', import.meta.url));
const only = args.only?.split(',');
const wanted = (part: string): boolean => only?.includes(part) ?? true;
/** Progress goes to stderr, so that stdout is the result alone. */
const say = (words: string): void => void process.stderr.write(`${words}\n`);

const serving = await serve({ port: 0, dist });
const browser = await launch();
const result: Record<string, unknown> = {
  machine: {
    processors: cpus().length,
    model: cpus()[0]?.model ?? 'unknown',
    browser: `Chromium ${browser.version()}`,
  },
  emulation: {
    plain: 'none',
    slow: '4x slower processor; 1.6 Mbit/s down, 0.75 Mbit/s up, 150 ms a request (DevTools protocol)',
    choices:
      '4x slower processor, no slow line; pressed as by a hand (the pointer rests on it, the button is down for 80 ms), and `atOnce`, as programs press',
    runs: RUNS,
    given:
      'medians, unless named otherwise; ratios are to a bare HTML page of the same words, loaded in turn with ours',
  },
};

async function part(name: string, measure: () => Promise<unknown>): Promise<void> {
  if (!wanted(name)) return;
  const since = performance.now();
  result[name] = await measure();
  say(`${name}: ${((performance.now() - since) / 1000).toFixed(1)} s`);
}

try {
  await part('sizes', async () => measureSizes(dist));
  await part('load', async () => ({
    coldSlow: await measureLoad(browser, serving.address, SLOW, false, RUNS),
    coldPlain: await measureLoad(browser, serving.address, PLAIN, false, RUNS),
    warmSlow: await measureLoad(browser, serving.address, SLOW, true, RUNS),
    warmPlain: await measureLoad(browser, serving.address, PLAIN, true, RUNS),
  }));
  await part('choices', async () => ({
    wordsOnly: await measureChoices(browser, serving.address, {
      stage: false,
      pressing: 'by hand',
      plays: 2,
      most: 60,
    }),
    withStage: await measureChoices(browser, serving.address, { stage: true, pressing: 'by hand', plays: 1, most: 20 }),
    atOnce: await measureChoices(browser, serving.address, { stage: false, pressing: 'at once', plays: 1, most: 60 }),
  }));
  await part('heap', () => measureHeap(browser, serving.address, [0, 30, 100, 300]));
  await part('idle', () => measureIdle(browser, serving.address, 15));
  await part('scenes', () => measureScenes(browser, serving.address));
} finally {
  await browser.close();
  await serving.close();
}

if (args.json) console.log(JSON.stringify(result));
else console.dir(result, { depth: null });
