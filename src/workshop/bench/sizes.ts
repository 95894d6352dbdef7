/** What the build weighs, in bytes: as it lies, and as it travels. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Size {
  readonly raw: number;
  readonly gz: number;
  readonly br: number;
}

/** Parts by what their file names begin with or end in. */
const PARTS: Record<string, (name: string) => boolean> = {
  page: (name) => name === 'index.html',
  entry: (name) => /^entry-.*\.js$/.test(name),
  story: (name) => /^story-.*\.(js|json)$/.test(name),
  chapters: (name) => /^chapter-.*\.json$/.test(name),
  stage: (name) => /^stage-.*\.js$/.test(name),
  phone: (name) => /^phone-.*\.(js|css)$/.test(name),
  fonts: (name) => name.endsWith('.woff2') && !name.startsWith('opendyslexic'),
  pictures: (name) => name.endsWith('.svg') && name !== 'icon.svg',
  everything: (name) => /\.(html|js|css|json|svg|png|woff2|webmanifest)$/.test(name),
};

/** By what lies in the build, which is what the server sends. */
export function measureSizes(dist: string): Record<string, Size> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const size = (of: (name: string) => boolean): Size => {
    const all = files.filter(({ name }) => of(name)).map((file) => join(file.parentPath, file.name));
    const sum = (ending: string) =>
      all.reduce((total, file) => total + bytesOf(existsSync(file + ending) ? file + ending : file), 0);
    return { raw: sum(''), gz: sum('.gz'), br: sum('.br') };
  };
  return Object.fromEntries(Object.entries(PARTS).map(([part, of]) => [part, size(of)]));
}

const bytesOf = (file: string): number => statSync(file).size;
