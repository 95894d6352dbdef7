/**
 * `npm run package`: the piece as things that can be carried, into `dist-packages/`: one HTML file, a zip for a host that shows it in a
 * frame, a SCORM 1.2 zip. The order of the work only; each is made by a file of its own.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { glob } from 'tinyglobby';
import { build } from 'vite';
import { site } from '../build/site.ts';
import { strayAddresses, withScorm, zipped, type Files } from './archives.ts';
import { buildOneFile } from './one-build.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');
const OUT = `${PROJECT}/dist-packages`;
/** Bytes that the one file may have: what a course page takes by upload, and a school's line brings, without a word. */
const MOST = 6_000_000;

async function buildSite(): Promise<Files> {
  const outDir = `${PROJECT}/.cache/package/site`;
  await build({ ...site(PROJECT, { hosted: false, outDir }), configFile: false, logLevel: 'error' });
  const names = await glob('**/*', { cwd: outDir, dot: true });
  const files = await Promise.all(
    names.map(async (name): Promise<[string, Uint8Array]> => [name, await readFile(`${outDir}/${name}`)]),
  );
  return Object.fromEntries(files);
}

const { version } = JSON.parse(await readFile(`${PROJECT}/package.json`, 'utf8')) as { readonly version: string };
const completed = await readFile(new URL('scorm-completed.ts', import.meta.url), 'utf8');

const one = new TextEncoder().encode(await buildOneFile(PROJECT));
if (one.length > MOST) throw new Error(`The one file has ${one.length} bytes, and may have ${MOST}.`);
const files = await buildSite();
const stray = strayAddresses(files);
if (stray.length > 0) throw new Error(`Addresses that lead out of the package:\n${stray.join('\n')}`);

const packages: Readonly<Record<string, Uint8Array>> = {
  'kind-regards.html': one,
  'kind-regards-web.zip': zipped(files),
  'kind-regards-scorm.zip': zipped(await withScorm(files, completed, version)),
};

// Only now: a build that fails leaves the last packages as they were.
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
for (const [name, bytes] of Object.entries(packages)) {
  await writeFile(`${OUT}/${name}`, bytes);
  console.log(`dist-packages/${name.padEnd(24)} ${(bytes.length / 1e6).toFixed(2).padStart(5)} MB`);
}
