/**
 * Makes the build installable and playable without a network: the manifest, and a service worker that keeps every file of the build.
 * When a newer one may take over is decided in `src/offline.ts`, never here.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin, PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Colour of the paper behind the title, for the installed app's frame. */
export const PAPER = '#f6efe3';

export function offline(): PluginOption[] {
  return VitePWA({
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      name: 'KIND REGARDS',
      short_name: 'Kind Regards',
      description: 'An interactive fiction about what ratings do between people.',
      lang: 'en-GB',
      display: 'standalone',
      theme_color: PAPER,
      background_color: PAPER,
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    includeManifestIcons: false,
    workbox: {
      cacheId: 'kind-regards',
      globPatterns: ['**/*.{html,js,css,json,svg,png,webp,woff2,opus,m4a,mp3,txt}'],
      maximumFileSizeToCacheInBytes: 4_000_000,
      cleanupOutdatedCaches: true,
      clientsClaim: false,
      skipWaiting: false,
      inlineWorkboxRuntime: true,
      // Hashed names need no revision in their address.
      dontCacheBustURLsMatching: /^assets\//,
      sourcemap: false,
    },
  });
}

/** For a copy that is carried elsewhere: `src/offline.ts` with nothing in it, since a worker would be at home there for one host only. */
export function withoutWorker(): Plugin {
  const stand = fileURLToPath(new URL('../package/no-worker.ts', import.meta.url));
  return {
    name: 'kind-regards:without-worker',
    enforce: 'pre',
    resolveId: (id) => (id === './offline.ts' ? stand : null),
  };
}
