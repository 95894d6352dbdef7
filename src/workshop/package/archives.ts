/**
 * The two zips that are made of the site: as it is, for a page that hosts it in a frame, and with what a course system wants to find.
 * Files in, bytes out; the same files give the same bytes.
 */
import { zipSync, type Zippable } from 'fflate';
import { minifySync, transformWithOxc } from 'vite';
import { withPolicy } from '../build/csp.ts';
import { manifest } from './manifest.ts';

/** A folder's files by their addresses in it, with `/` whatever the machine. */
export type Files = Readonly<Record<string, Uint8Array>>;

export const TITLE = 'KIND REGARDS';
export const START = 'index.html';

/** What is packed already is not packed again. */
const PACKED = /\.(png|woff2)$/;
/** One moment for every file, so that a package says nothing of when or where it was made. Zips know no time before 1980. */
const MTIME = new Date(2000, 0, 1);

export function zipped(files: Files): Uint8Array {
  const entries = Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]): [string, Zippable[string]] => [name, [bytes, { level: PACKED.test(name) ? 0 : 9 }]]);
  return zipSync(Object.fromEntries(entries), { mtime: MTIME });
}

/**
 * What in the site would be looked for above its own folder, or elsewhere: each as `file: address`. A zip is put to an address that
 * nobody knows beforehand, so there must be none.
 */
export function strayAddresses(files: Files): string[] {
  const text = new TextDecoder();
  const markup = /(?:\s(?:src|href)=|url\()["']?([^"')\s>]+)/g;
  return Object.keys(files)
    .filter((name) => /\.(html|css)$/.test(name))
    .flatMap((name) =>
      [...text.decode(files[name]).matchAll(markup)]
        .map(([, address]) => address ?? '')
        .filter((address) => !/^(#|data:)/.test(address) && !beside(name, address, files))
        .map((address) => `${name}: ${address}`),
    );
}

/** Where the folder might be put: deep enough that no address leads above all of it. */
const SOMEWHERE = 'http://x/a/b/c/';

function beside(from: string, address: string, files: Files): boolean {
  const { href } = new URL(address, SOMEWHERE + from);
  return href.startsWith(SOMEWHERE) && files[decodeURIComponent(href.slice(SOMEWHERE.length))] !== undefined;
}

/** A script's source, without its types and as small as it goes. */
async function small(source: string): Promise<string> {
  const { code } = await transformWithOxc(source, 'completed.ts');
  const made = minifySync('completed.js', code, { module: true });
  if (made.errors.length > 0) throw new Error(`The script for course systems: ${made.errors[0]?.message}`);
  return made.code.trim();
}

/**
 * The site with a manifest, and with the script that says when the week is over.
 * @param completed source of `scorm-completed.ts`
 */
export async function withScorm(site: Files, completed: string, version: string): Promise<Files> {
  const page = new TextDecoder().decode(site[START]);
  // Hashes of what stands in the page are in its policy, so it is written anew.
  const bare = page.replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  const script = `<script type="module">${await small(completed)}</script>`;
  const told = withPolicy(bare.replace('</body>', () => `  ${script}\n  </body>`));
  if (bare === page || !told.includes(script)) throw new Error('The page of the site is not as it was.');
  const files = { ...site, [START]: new TextEncoder().encode(told) };
  const listed = manifest({ title: TITLE, version, files: Object.keys(files), start: START });
  return { 'imsmanifest.xml': new TextEncoder().encode(listed), ...files };
}
