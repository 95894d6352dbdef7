/**
 * Shapes the finished HTML so that title and first prose cost one round trip: styles and the first page stand in the page itself, inline
 * scripts are minified, the icons are named. Nothing is preloaded: measured at 4x CPU and 1.6 Mbit/s, sending for the story beside the entry put the first prose off from
 * 2.2 to 3.0 times a bare page. Must run before the policy is written, which hashes what is inline.
 */
import type { InkApi } from '../story/plugin.ts';
import { firstPage } from './first-page.ts';
import { minifySync, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/**
 * Takes the entry's styles out of the bundle, to stand in the page. The entry is left with none to its name: else every part that needs
 * the entry would first fetch a file that is not there.
 */
export function takeStyles(bundle: Bundle): string {
  const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
  const names = entry?.type === 'chunk' ? entry.viteMetadata?.importedCss : undefined;
  const sheets = [...(names ?? [])].map((file) => {
    const asset = bundle[file];
    if (asset?.type !== 'asset') throw new Error(`The bundle has no ${file}.`);
    delete bundle[file];
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    // In the page the styles' own folder is no longer where their addresses begin.
    return String(asset.source)
      .replace(/url\((["']?)\.?\/?(?![a-z]+:)/g, `url($1./${folder}`)
      .trim();
  });
  names?.clear();
  return sheets.join('');
}

/** Where the styles of the reader go, in `index.html`: behind the title, which has its own in the head and is painted without these. */
const STYLES = "<!-- The reader's styles, where they are built into the page. -->";

/** Lays the reader's styles into the page. */
export const withStyles = (html: string, css: string): string =>
  html.replace(STYLES, () => (css === '' ? '' : `<style>${css}</style>`));

/** Minifies scripts that stand in the page. Their globals keep their names: the entry reads them. */
export function minifyInline(html: string): string {
  return html.replace(/<script>([\s\S]*?)<\/script>/g, (_, code: string) => {
    const { code: small, errors } = minifySync('inline.js', code, { module: false, mangle: { toplevel: false } });
    if (errors.length > 0) throw new Error(`The page's inline script: ${errors[0]?.message}`);
    return `<script>${small.trim().replace(/;$/, '')}</script>`;
  });
}

const ENTRY = /\s*<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>/;

/**
 * Sends for the entry when the title has been painted: sent for at once it takes line and processor from the title, which needs nothing of
 * it. The title, cold, at 4x CPU and 1.6 Mbit/s, in turn: 1.33 times a bare page with the entry in the head, 1.17 so (medians of nine visits).
 * In a tab that nobody sees no frame would come to wait for.
 * As an element, since one that does not come, because the page was left meanwhile, is then no error of the page.
 */
export function lateEntry(html: string): string {
  const src = ENTRY.exec(html)?.[1];
  if (src === undefined) throw new Error('The page has no entry to send for.');
  const entry = `Object.assign(document.createElement("script"),{type:"module",crossOrigin:"",src:"${src}"})`;
  const send = `function sendForEntry(){document.head.append(${entry})}`;
  const when = 'document.hidden?sendForEntry():requestAnimationFrame(function(){setTimeout(sendForEntry)})';
  return html.replace(ENTRY, '').replace('</body>', () => `<script>${send}${when}</script>\n  </body>`);
}

const ICONS: HtmlTagDescriptor[] = [
  { tag: 'link', attrs: { rel: 'icon', href: './icon.svg', type: 'image/svg+xml' }, injectTo: 'head' },
  { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-192.png' }, injectTo: 'head' },
];

/** Where the first page goes, in `index.html`. */
const FIRST = '<!-- The first page of the story, where it is built for a host. -->';

export function page(project: string): Plugin {
  let story: InkApi | undefined;
  let styles = '';
  return {
    name: 'kind-regards:page',
    apply: 'build',
    configResolved({ plugins }) {
      story = (plugins.find(({ name }) => name === 'ink')?.api as InkApi | undefined) ?? story;
    },
    generateBundle: {
      // Before Vite reads which styles belong to which part.
      order: 'pre',
      handler(_, bundle) {
        styles = takeStyles(bundle);
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const step = story?.firstStep();
        const first = step ? `<template id="first">${firstPage(step, project)}</template>` : '';
        return { html: minifyInline(lateEntry(withStyles(html, styles))).replace(FIRST, () => first), tags: ICONS };
      },
    },
  };
}
