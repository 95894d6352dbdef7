/**
 * Finds the browsers that the tests and the bench drive: named by CHROMIUM and FIREFOX, else on PATH, else from Debian's packages.
 * Plain Node, because it may run before anything is installed. It never downloads a browser by itself outside the package manager.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** @type {Record<BrowserName, { variable: string, commands: string[], debian: string }>} */
const known = {
  chromium: { variable: 'CHROMIUM', commands: ['chromium', 'chromium-browser', 'google-chrome'], debian: 'chromium' },
  firefox: { variable: 'FIREFOX', commands: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
};

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * @param {BrowserName} name
 * @returns {string | null} path of its executable
 */
export function findBrowser(name) {
  const { variable, commands } = known[name];
  const named = process.env[variable];
  if (named) return runnable(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(runnable) ?? null;
}

/**
 * Why there is none, in a sentence.
 * @param {BrowserName} name
 */
export function whyMissing(name) {
  const { variable } = known[name];
  const named = process.env[variable];
  return named ? `${variable} is "${named}", which cannot be run.` : `${name} is not on this machine.`;
}

/**
 * Sees to it that both browsers are here, through apt where that is ours to use.
 * @returns {{ missing: BrowserName[], command: string | null }} what is still missing, and what to type to have what was not named wrongly
 */
export function ensureBrowsers() {
  const names = /** @type {BrowserName[]} */ (Object.keys(known));
  const missing = () => names.filter((name) => !findBrowser(name));
  // What is named is somebody's own choice: nothing is installed in its place.
  const lacking = missing().filter((name) => !process.env[known[name].variable]);
  const packages = lacking.map((name) => known[name].debian).join(' ');
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages}`;
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (lacking.length > 0 && mayInstall) {
    console.log(`Installing ${packages} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('sh', ['-c', `(${command.replace('&&', '-qq &&')}) >/dev/null`], { stdio: 'inherit', env });
  }
  return {
    missing: missing(),
    command: lacking.length > 0 ? `${mayInstall ? '' : 'sudo '}sh -c '${command}'` : null,
  };
}
