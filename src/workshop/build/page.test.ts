/** What stands in the page must mean the same there as it did in its own file. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { lateEntry, minifyInline, takeStyles, withStyles } from './page.ts';

const CSS = 'assets/entry-x.css';
const bundleOf = (source: string) => {
  const importedCss = new Set([CSS]);
  const entry = { type: 'chunk', isEntry: true, viteMetadata: { importedCss } };
  const bundle = { 'assets/entry-x.js': entry, [CSS]: { type: 'asset', source } };
  return { importedCss, bundle: bundle as unknown as Rolldown.OutputBundle };
};

describe('styles in the page', () => {
  it('point at the same files from the new place, and are nobody else’s any more', () => {
    const { bundle, importedCss } = bundleOf(`a{src:url(./f.woff2)}b{src:url("g.svg")}c{src:url(data:x)}`);
    const css = takeStyles(bundle);
    expect(css).toBe(`a{src:url(./assets/f.woff2)}b{src:url("./assets/g.svg")}c{src:url(data:x)}`);
    expect(Object.keys(bundle)).toEqual(['assets/entry-x.js']);
    expect(importedCss.size).toBe(0);
  });

  it('stand where the page keeps a place for them, behind the title', () => {
    const html = readFileSync(fileURLToPath(new URL('../../index.html', import.meta.url)), 'utf8');
    const laid = withStyles(html, 'a{}');
    expect(laid.indexOf('<style>a{}</style>')).toBeGreaterThan(laid.indexOf('id="title"'));
    expect(laid.indexOf('<style>a{}</style>')).toBeLessThan(laid.indexOf('id="reader"'));
    expect(withStyles(html, '')).not.toContain('<style></style>');
  });

  it('fail the build where they are named and not there', () => {
    const { bundle } = bundleOf('');
    delete bundle[CSS];
    expect(() => takeStyles(bundle)).toThrow(/has no/);
  });
});

describe('scripts in the page', () => {
  it('get small and keep their globals', () => {
    const html = minifyInline('<script>\n  var begun = 0;\n  function keep() { begun = 1; }\n</script>');
    expect(html).toMatch(/^<script>(var|let) begun=0;function keep\(\)\{begun=1\}<\/script>$/);
  });

  it('fail the build when they are no script', () => {
    expect(() => minifyInline('<script>var var</script>')).toThrow(/inline script/);
  });

  it('send for the entry once, from where it stood no more', () => {
    const html = lateEntry(
      '<head>\n<script type="module" crossorigin src="./assets/entry-x.js"></script>\n</head><body></body>',
    );
    expect(html.match(/entry-x\.js/g)).toHaveLength(1);
    expect(html).toMatch(/^<head>\n<\/head><body><script>.*src:"\.\/assets\/entry-x\.js"/);
    expect(() => lateEntry('<body></body>')).toThrow(/no entry/);
  });

  it('and files stay as they are', () => {
    expect(minifyInline('<script src="a.js"></script>')).toBe('<script src="a.js"></script>');
  });
});
