/**
 * Makes sure that what the lock file names is what stands in node_modules.
 * Plain Node and nothing else: `npm start` and `npm test` run this before any package is there.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The project's folder, without a trailing slash. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/**
 * Packages by folder, as a lock file has them.
 * @param {string} path of a lock file
 * @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }> | null} null when there is none
 */
function locked(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return null;
  }
}

/** Whether every package of the lock stands in node_modules in the locked version (optional ones may be for other machines). */
export function installed() {
  const wanted = locked(`${root}/package-lock.json`);
  const found = locked(`${root}/node_modules/.package-lock.json`);
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(
    ([folder, { version, optional }]) => folder === '' || optional || found[folder]?.version === version,
  );
}

/** Installs what the lock names when something is missing or of another version. Ends the process with a plain sentence when that fails. */
export function ensureInstalled() {
  if (installed()) return;
  console.log('Installing what is needed (once) …');
  // Not `npm ci`: it refuses a lock that lacks other machines' optional binaries, and not every registry has them all.
  // NODE_ENV=production or an npmrc may leave out what the build needs: ask for it by name.
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.status !== 0) {
    console.error('The packages could not be installed. Is there a network? `npm install` says more.');
    process.exit(1);
  }
}
