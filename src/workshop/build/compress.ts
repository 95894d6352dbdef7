/**
 * Writes `.br` and `.gz` beside every file of the build that shrinks, so that the server and any static host can send them as they are.
 * Must be the last plugin of all: the page itself is compressed last, and by its `.br` a finished build is known.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { glob } from 'tinyglobby';
import type { Plugin } from 'vite';

const br = promisify(brotliCompress);
const gz = promisify(gzip);

/** Kinds of file that are text inside; pictures, sound and woff2 are packed already. */
const TEXT = '**/*.{html,js,css,json,svg,txt,webmanifest,map,xml}';

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  const quality = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  };
  const [asBr, asGz] = await Promise.all([br(bytes, quality), gz(bytes, { level: 9 })]);
  if (asBr.length < bytes.length) await writeFile(`${file}.br`, asBr);
  if (asGz.length < bytes.length) await writeFile(`${file}.gz`, asGz);
}

export function compress(): Plugin {
  let dist = '';
  /** A build that broke off closes its bundle too. */
  let written = false;
  return {
    name: 'kind-regards:compress',
    apply: 'build',
    configResolved(config) {
      dist = resolve(config.root, config.build.outDir);
    },
    writeBundle() {
      written = true;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (!written) return;
        const files = (await glob(TEXT, { cwd: dist })).filter((file) => file !== 'index.html');
        for (const file of [...files, 'index.html']) await compressFile(join(dist, file));
      },
    },
  };
}
