/**
 * Ships the licence of everything that is in the build with the build: `THIRD-PARTY.txt`, and our own beside it.
 * A package without a licence text fails the build. What is bundled is read from the bundle, never from a list that could age.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

interface Notice {
  readonly name: string;
  readonly licence: string;
  readonly text: string;
}

/** In the service worker, which is written after the bundle and so is not seen in it. */
const IN_THE_WORKER = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

/** The folder of the package that a module belongs to, or null for our own. */
function packageFolder(module: string): string | null {
  const path = module.replace(/^\0/, '').replace(/\?.*$/, '');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? null;
}

/** @throws {Error} when the package carries no licence text. */
export function noticeOf(folder: string): Notice {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying|ofl)(\.|-|$)/i.test(name));
  if (!file) throw new Error(`${about.name} is in the build and has no licence text in ${folder}.`);
  return {
    name: `${about.name} ${about.version}`,
    licence: about.license ?? 'see below',
    text: readFileSync(join(folder, file), 'utf8').trim(),
  };
}

/** Font licences stand beside the fonts, as `OFL-Name.txt`. */
function fontNotices(folder: string, fonts: readonly string[]): Notice[] {
  const licences = readdirSync(folder).filter((name) => /^OFL-.*\.txt$/.test(name));
  const families = new Set(fonts.map((file) => file.replace(/[-.].*$/, '').toLowerCase()));
  return [...families].toSorted().map((family) => {
    const file = licences.find((name) => name.slice(4, -4).toLowerCase().replaceAll('-', '') === family);
    if (!file) throw new Error(`The font ${family} is in the build and has no licence in ${folder}.`);
    return {
      name: `Font: ${file.slice(4, -4)}`,
      licence: 'OFL-1.1',
      text: readFileSync(join(folder, file), 'utf8').trim(),
    };
  });
}

function page(notices: readonly Notice[]): string {
  const rule = '='.repeat(80);
  const head =
    'KIND REGARDS is made with the work of others. Each is listed with its licence; their words follow unchanged.\n' +
    'The code of the piece itself is MIT, its story, pictures and sound are CC BY 4.0: see LICENSES.txt.';
  const parts = notices.map(({ name, licence, text }) => `${rule}\n${name} (${licence})\n${rule}\n\n${text}`);
  return `${[head, ...parts].join('\n\n')}\n`;
}

export interface NoticesOptions {
  /** Whether a service worker is written after the bundle. */
  readonly worker?: boolean;
  /** File names of the fonts, where they are not files of the bundle. */
  readonly fonts?: readonly string[];
}

/** Files of the licences, as they are called in a build. */
export const LICENCES = ['THIRD-PARTY.txt', 'LICENSES.txt', 'LICENSE-MIT.txt', 'LICENSE-CC-BY-4.0.txt'] as const;

/** @param project the project's folder */
export function notices(project: string, { worker = false, fonts: besides = [] }: NoticesOptions = {}): Plugin {
  return {
    name: 'kind-regards:notices',
    apply: 'build',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const modules = files.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== null));
      if (worker) for (const name of IN_THE_WORKER) folders.add(join(project, 'node_modules', name));
      const packages = [...folders].map(noticeOf).toSorted((a, b) => a.name.localeCompare(b.name));
      const fonts = files.flatMap((file) =>
        file.type === 'asset' ? file.originalFileNames.filter((name) => /\.woff2?$/.test(name)) : [],
      );
      const fontFolder = join(project, 'assets/fonts');
      const names = fonts.filter((name) => name.includes('fonts/')).map((name) => name.slice(dirname(name).length + 1));
      const source = page([...packages, ...fontNotices(fontFolder, [...names, ...besides])]);
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source });
      for (const name of ['LICENSES.md', 'LICENSE-MIT.txt', 'LICENSE-CC-BY-4.0.txt']) {
        const fileName = name.replace('.md', '.txt');
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(project, name), 'utf8') });
      }
    },
  };
}
