/**
 * `npm test`: everything that a machine can check, in sequence, on a fresh machine too. Last line: `N passed, N failed`.
 * Plain Node until the packages are there. It starts the phases and counts; what is checked stands in the phases' own files.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from '../install.mjs';
import { ensureBrowsers, findBrowser, whyMissing } from './browsers.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

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
 * Runs a package's command with this very Node, its words going straight to the screen.
 * @param {keyof typeof bin} name
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it ended well
 */
function runs(name, args, env = {}) {
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  return spawnSync(process.execPath, [join(root, bin[name]), ...args], options).status === 0;
}

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

/** @returns {Count} */
function unit() {
  const file = join(results, 'unit.json');
  const ok = runs('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const said = read('unit.json');
  if (!said) return count(false);
  // A file that could not even be loaded has no failing test in it, and fails all the same.
  const broken = said.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length;
  const failed = said.numFailedTests + broken;
  return { passed: said.numPassedTests, failed: failed || (ok ? 0 : 1) };
}

/** @returns {Count} */
function story() {
  const ok = runs('tsx', ['src/workshop/test/story-checks.ts', join(results, 'story.json')]);
  const said = read('story.json');
  return said ? { passed: said.passed, failed: said.failed || (ok ? 0 : 1) } : count(false);
}

/**
 * @param {'chromium' | 'firefox'} name
 * @returns {Count}
 */
function browser(name) {
  if (!findBrowser(name)) {
    console.log(`${whyMissing(name)} Nothing was tried in it.`);
    return count(false);
  }
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(results, `${name}.json`), FORCE_COLOR: '0' };
  const ok = runs('playwright', ['test', '--project', name, '--reporter=list,json'], env);
  const said = read(`${name}.json`)?.stats;
  if (!said) return count(false);
  return { passed: said.expected, failed: said.unexpected + said.flaky || (ok ? 0 : 1) };
}

/** @type {[string, () => Count][]} */
const phases = [
  ['types', () => count(runs('tsc', ['--noEmit']))],
  [
    'lint',
    () =>
      count(
        runs('oxlint', ['--type-aware', 'src']),
        runs('prettier', ['--check', '--log-level', 'warn', ...formatted()]),
      ),
  ],
  ['unit', unit],
  ['story', story],
  ['build', () => count(runs('vite', ['build', '--logLevel', 'warn']))],
  ['package', () => count(runs('tsx', ['src/workshop/package/cli.ts']))],
  ['chromium', () => browser('chromium')],
  ['firefox', () => browser('firefox')],
];

/** What is kept in one shape: the same list as `npm run lint`. */
function formatted() {
  const { lint } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
  return lint.split('--log-level warn ')[1].split(' ');
}

const started = Date.now();
const seconds = (/** @type {number} */ since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const only = process.argv.slice(2);
const unknown = only.filter((name) => !phases.some(([one]) => one === name));
if (unknown.length > 0) {
  console.log(`No phase is called ${unknown.join(' or ')}: there are ${phases.map(([name]) => name).join(', ')}.`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

ensureInstalled();
const { missing, command } = ensureBrowsers();
console.log(`install: ${seconds(started)}`);
const total = { passed: 0, failed: 0 };
for (const [name, phase] of phases.filter(([one]) => only.length === 0 || only.includes(one))) {
  const since = Date.now();
  console.log(`\n— ${name}`);
  const { passed, failed } = phase();
  total.passed += passed;
  total.failed += failed;
  console.log(`${name}: ${passed} passed, ${failed} failed, ${seconds(since)}`);
}
console.log(`\nAll of it: ${seconds(started)}`);
for (const name of missing) console.log(whyMissing(name));
if (missing.length > 0 && command) console.log(`To have what is missing:\n  ${command}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
