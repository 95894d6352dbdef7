/**
 * `npm test`: everything that a machine can check, on a fresh machine too. Last line: `N passed, N failed`.
 * Plain Node until the packages are there. It starts the phases and counts; what is checked stands in the phases' own files.
 * Two cores are two lanes: phases that need nothing of each other go side by side, and each says what it has to say when it is over.
 */
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from '../install.mjs';
import { ensureBrowsers, findBrowser, whyMissing } from './browsers.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {(runs: Run, say: (line: string) => void) => Promise<Count>} Phase */

const results = join(root, '.cache/test');
const bin = {
  tsc: 'node_modules/typescript/bin/tsc',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  vitest: 'node_modules/vitest/vitest.mjs',
  vite: 'node_modules/vite/bin/vite.js',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsx: 'node_modules/tsx/dist/cli.mjs',
};

/**
 * Runs a package's command with this very Node.
 * @callback Run
 * @param {keyof typeof bin} name
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<boolean>} whether it ended well
 */

/**
 * @param {'inherit' | number} out where its words go: to the screen, or to an open file
 * @returns {Run}
 */
const runner =
  (out) =>
  (name, args, env = {}) =>
    new Promise((resolve) => {
      const options = {
        cwd: root,
        env: { ...process.env, ...env },
        stdio: /** @type {const} */ (['ignore', out, out]),
      };
      const child = spawn(process.execPath, [join(root, bin[name]), ...args], options);
      child.on('error', () => resolve(false));
      child.on('close', (code) => resolve(code === 0));
    });

/**
 * @param {boolean[]} checks
 * @returns {Count}
 */
const count = (...checks) => ({ passed: checks.filter(Boolean).length, failed: checks.filter((ok) => !ok).length });

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(join(results, file), 'utf8'));
  } catch {
    return null;
  }
}

/** @type {Phase} */
async function unit(runs) {
  const file = join(results, 'unit.json');
  const ok = await runs('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const said = read('unit.json');
  if (!said) return count(false);
  // A file that could not even be loaded has no failing test in it, and fails all the same.
  const broken = said.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length;
  const failed = said.numFailedTests + broken;
  return { passed: said.numPassedTests, failed: failed || (ok ? 0 : 1) };
}

/** @type {Phase} */
async function story(runs) {
  const ok = await runs('tsx', ['src/workshop/test/story-checks.ts', join(results, 'story.json')]);
  const said = read('story.json');
  return said ? { passed: said.passed, failed: said.failed || (ok ? 0 : 1) } : count(false);
}

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {Phase}
 */
const browser = (name) => async (runs, say) => {
  if (!findBrowser(name)) {
    say(`${whyMissing(name)} Nothing was tried in it.`);
    return count(false);
  }
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(results, `${name}.json`), FORCE_COLOR: '0' };
  const ok = await runs('playwright', ['test', '--project', name, '--reporter=list,json'], env);
  const said = read(`${name}.json`)?.stats;
  if (!said) return count(false);
  return { passed: said.expected, failed: said.unexpected + said.flaky || (ok ? 0 : 1) };
};

/** @type {Record<string, Phase>} */
const phases = {
  types: async (runs) => count(await runs('tsc', ['--noEmit'])),
  lint: async (runs) =>
    count(
      await runs('oxlint', ['--type-aware', 'src']),
      await runs('prettier', ['--check', '--log-level', 'warn', ...formatted()]),
    ),
  unit,
  story,
  build: async (runs) => count(await runs('vite', ['build', '--logLevel', 'warn'])),
  package: async (runs) => count(await runs('tsx', ['src/workshop/package/cli.ts'])),
  chromium: browser('chromium'),
  firefox: browser('firefox'),
};

/** Lanes that go side by side; the browsers' come when what they look at has been built. */
const halves = [
  [
    ['story', 'build', 'package'],
    ['types', 'lint', 'unit'],
  ],
  [['chromium'], ['firefox']],
];

/** What is kept in one shape: the same list as `npm run lint`. */
function formatted() {
  const { lint } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
  return lint.split('--log-level warn ')[1].split(' ');
}

const started = Date.now();
const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const only = process.argv.slice(2);
const unknown = only.filter((name) => !Object.hasOwn(phases, name));
if (unknown.length > 0) {
  console.log(`No phase is called ${unknown.join(' or ')}: there are ${Object.keys(phases).join(', ')}.`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

ensureInstalled();
const { missing, command } = ensureBrowsers();
console.log(`install: ${seconds(started)}`);
const total = { passed: 0, failed: 0 };

/**
 * @param {string} name
 * @param {boolean} alone nothing goes beside it: its words go straight to the screen
 */
async function goes(name, alone) {
  const since = Date.now();
  const log = join(results, `${name}.log`);
  const out = alone ? 'inherit' : openSync(log, 'a');
  console.log(alone ? `\n— ${name}` : `${name} begins`);
  /** @type {string[]} */
  const said = [];
  const { passed, failed } = await phases[name](runner(out), (line) => said.push(line));
  if (out !== 'inherit') {
    closeSync(out);
    console.log(`\n— ${name}\n${readFileSync(log, 'utf8').trimEnd()}`);
  }
  for (const line of said) console.log(line);
  total.passed += passed;
  total.failed += failed;
  console.log(`${name}: ${passed} passed, ${failed} failed, ${seconds(since)}`);
}

for (const half of halves) {
  const lanes = half
    .map((lane) => lane.filter((name) => only.length === 0 || only.includes(name)))
    .filter((lane) => lane.length > 0);
  const along = async (/** @type {string[]} */ lane) => {
    for (const name of lane) await goes(name, lanes.length === 1);
  };
  await Promise.all(lanes.map(along));
}
console.log(`\nAll of it: ${seconds(started)}`);
for (const name of missing) console.log(whyMissing(name));
if (missing.length > 0 && command) console.log(`To have what is missing:\n  ${command}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
