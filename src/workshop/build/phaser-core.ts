/**
 * Makes `import 'phaser'` mean our own choice of Phaser's parts (stage/phaser-core.js), built from Phaser's source.
 * Measured: whole package 354 kB gz, which does not tree-shake. Build and dev server alike go through here; nothing
 * about the stage itself belongs in this file.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Phaser's own build-time switches: `typeof X` in its source asks whether a feature is in. */
const FEATURES: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

function switchFeatures(code: string): string {
  return code.replace(/typeof ([A-Z_0-9]+)\b(?!\s*[=!]==)/g, (whole, name: string) =>
    name in FEATURES ? String(FEATURES[name]) : whole,
  );
}

/** The plugin that `vite.config.ts` includes; it brings its alias, its define and its dev pre-bundling along. */
export function phaserCore(): Plugin {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const core = path.resolve(here, '../../stage/phaser-core.js');
  const source = path.resolve(here, '../../../node_modules/phaser/src');
  const switches = {
    name: 'phaser-features',
    transform: {
      filter: { id: /phaser[\\/]src[\\/]/ },
      handler(code: string) {
        const switched = switchFeatures(code);
        return switched === code ? null : { code: switched, map: null };
      },
    },
  };
  return {
    ...switches,
    enforce: 'pre',
    config: () => ({
      define: { global: 'globalThis' },
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: core },
          { find: /^phaser-src\//, replacement: `${source}/` },
        ],
      },
      optimizeDeps: {
        include: ['phaser'],
        rolldownOptions: { plugins: [switches], transform: { define: { global: 'globalThis' } } },
      },
    }),
  };
}
