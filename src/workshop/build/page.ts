/**
 * Shapes the finished HTML so that the title costs one round trip and the first words few: the entry's styles stand in the page itself,
 * the story starts to travel with it, inline scripts are minified. Must run before the policy is written, which hashes what is inline.
 */
import { minifySync, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;

/** Replaces each link to a stylesheet of the bundle by the styles themselves, and takes the file out of the bundle. */
export function inlineStyles(html: string, bundle: Bundle): string {
  return html.replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (link, file: string) => {
    const asset = bundle[file];
    if (asset?.type !== 'asset') return link;
    delete bundle[file];
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    // In the page the styles' own folder is no longer where their addresses begin.
    const css = String(asset.source).replace(/url\((["']?)\.?\/?(?![a-z]+:)/g, `url($1./${folder}`);
    return `<style>${css.trim()}</style>`;
  });
}

/** Minifies scripts that stand in the page. Their globals keep their names: the entry reads them. */
export function minifyInline(html: string): string {
  return html.replace(/<script>([\s\S]*?)<\/script>/g, (_, code: string) => {
    const { code: small, errors } = minifySync('inline.js', code, { module: false, mangle: { toplevel: false } });
    if (errors.length > 0) throw new Error(`The page's inline script: ${errors[0]?.message}`);
    return `<script>${small.trim().replace(/;$/, '')}</script>`;
  });
}

/** What the first words need beyond the entry: fetched beside it rather than after it. */
function headStarts(bundle: Bundle): HtmlTagDescriptor[] {
  const files = Object.values(bundle);
  const story = files.find((file) => file.type === 'asset' && file.names.includes('story.json'));
  const engine = files.find((file) => file.type === 'chunk' && file.fileName.includes('/story-'));
  const link = (attrs: Record<string, string | true>): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { ...attrs, crossorigin: true },
    injectTo: 'head',
  });
  return [
    ...(engine ? [link({ rel: 'modulepreload', href: `./${engine.fileName}` })] : []),
    ...(story ? [link({ rel: 'preload', as: 'fetch', href: `./${story.fileName}` })] : []),
  ];
}

const ICONS: HtmlTagDescriptor[] = [
  { tag: 'link', attrs: { rel: 'icon', href: './icon.svg', type: 'image/svg+xml' }, injectTo: 'head' },
  { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icon-192.png' }, injectTo: 'head' },
];

export function page(): Plugin {
  return {
    name: 'kind-regards:page',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) throw new Error('The page can only be shaped when the bundle is known.');
        return { html: minifyInline(inlineStyles(html, bundle)), tags: [...headStarts(bundle), ...ICONS] };
      },
    },
  };
}
