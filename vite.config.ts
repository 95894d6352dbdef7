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

const project = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../assets/site',
  // Policy after everything that changes the page, compression after everything that writes.
  plugins: [notices(project), ...offline(), csp(), compress()],
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
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});
