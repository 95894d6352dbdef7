/**
 * How the site is built: one HTML file and a few plainly named chunks, with no reference to anywhere else. `vite.config.ts` builds it for
 * a host, `workshop/package/` once more to be carried elsewhere. What a plugin does is said in its own file; only their order is decided here.
 */
import type { UserConfig } from 'vite';
import { marginalia } from '../seminar/plugin.ts';
import { ink } from '../story/plugin.ts';
import { compress } from './compress.ts';
import { csp } from './csp.ts';
import { notices } from './notices.ts';
import { offline, withoutWorker } from './offline.ts';
import { page } from './page.ts';
import { phaserCore } from './phaser-core.ts';

/** Plain names for the lazy parts, by the folder they begin in. */
const PARTS = { playthrough: 'story', stage: 'stage', 'reader/phone': 'phone' };

function partOf(module: string | null): string | undefined {
  return Object.entries(PARTS).find(([folder]) => module?.includes(`/src/${folder}/`))?.[1];
}

export interface SiteOptions {
  /** For a host of ours: with an offline copy, and every file compressed beside itself. Else as plain files. */
  readonly hosted: boolean;
  /** Where it goes; everything that was there is gone then. */
  readonly outDir: string;
}

/** @param project the project's folder, with no slash at its end */
export function site(project: string, { hosted, outDir }: SiteOptions): UserConfig {
  return {
    root: `${project}/src`,
    base: './',
    publicDir: `${project}/assets/site`,
    // Policy after everything that changes the page, compression after everything that writes.
    plugins: [
      ink({ project }),
      marginalia(project),
      phaserCore(),
      notices(project, { worker: hosted }),
      hosted ? offline() : withoutWorker(),
      page(project),
      csp(),
      hosted && compress(),
    ],
    server: { fs: { allow: ['..'] } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      // Nothing becomes a data: URL, so that the page stays small and every picture is one file.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 900,
      rolldownOptions: {
        input: { entry: `${project}/src/index.html` },
        output: {
          entryFileNames: 'assets/[name]-[hash].js',
          chunkFileNames: ({ facadeModuleId, name }) => `assets/${partOf(facadeModuleId) ?? name}-[hash].js`,
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  };
}
