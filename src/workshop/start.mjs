/**
 * `npm start`: from a fresh clone to the piece in a browser. Installs, builds when something is newer than the build, serves.
 * Plain Node until the packages are there; nothing of the piece itself belongs here.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, root } from './install.mjs';

/** What a build is made of, and what in there it is not made of. */
const sources = ['src', 'story', 'assets', 'vite.config.ts', 'package-lock.json'];
const besides = new Set(['src/workshop/test', 'src/workshop/bench', 'story/transcripts']);

/**
 * The latest change in a file or folder.
 * @param {string} path from the project's folder
 * @returns {number} ms since the epoch; 0 when there is nothing
 */
function changed(path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat || besides.has(path)) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  // The folder's own time counts: a file taken away changes nothing else.
  return Math.max(stat.mtimeMs, ...readdirSync(join(root, path)).map((name) => changed(`${path}/${name}`)));
}

ensureInstalled();
// The compressed page is written last, so a build that broke off does not count.
if (Math.max(...sources.map(changed)) > changed('dist/index.html.br')) {
  console.log('Building …');
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 1);
}

const { tsImport } = await import('tsx/esm/api');
const { serve } = await tsImport('./serve.ts', import.meta.url);
const { address, note } = await serve({ port: process.env.PORT });
if (note) console.log(note);
console.log(`KIND REGARDS is at ${address}  (Ctrl+C ends it)`);
