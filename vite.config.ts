/** How the page is built and served while it is written: all of it is in `src/workshop/build/site.ts`. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { site } from './src/workshop/build/site.ts';

const project = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '');

export default defineConfig(site(project, { hosted: true, outDir: `${project}/dist` }));
