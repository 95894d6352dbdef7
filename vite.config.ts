/**
 * How the page is built: one HTML file and a few plainly named chunks into `dist/`, with no reference to anywhere else.
 * What a plugin does is said in its own file; only their order is decided here.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compress } from './src/workshop/build/compress.ts';
import { csp } from './src/workshop/build/csp.ts';
import { notices } from './src/workshop/build/notices.ts';
import { offline } from './src/workshop/build/offline.ts';
import { page } from './src/workshop/build/page.ts';
import { phaserCore } from './src/workshop/build/phaser-core.ts';
import { marginalia } from './src/workshop/seminar/plugin.ts';
import { ink } from './src/workshop/story/plugin.ts';

const project = fileURLToPath(new URL('.', import.meta.url));

/** Plain names for the lazy parts, by the folder they begin in. */
const PARTS = { playthrough: 'story', stage: 'stage', 'reader/phone': 'phone' };

function partOf(module: string | null): string | undefined {
  return Object.entries(PARTS).find(([folder]) => module?.includes(`/src/${folder}/`))?.[1];
}

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../assets/site',
  // Policy after everything that changes the page, compression after everything that writes.
  plugins: [
    ink({ project }),
    marginalia(project),
    phaserCore(),
    notices(project),
    offline(),
    page(),
    csp(),
    compress(),
  ],
  server: { fs: { allow: ['..'] } },
  build: {
    outDir: '../dist',
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
});
