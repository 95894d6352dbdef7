/** What stands in the page must mean the same there as it did in its own file. */
import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { inlineStyles, minifyInline } from './page.ts';

const bundleOf = (source: string): Rolldown.OutputBundle =>
  ({ 'assets/entry-x.css': { type: 'asset', source } }) as unknown as Rolldown.OutputBundle;
const LINK = '<link rel="stylesheet" crossorigin href="./assets/entry-x.css">';

describe('styles in the page', () => {
  it('point at the same files from the new place', () => {
    const bundle = bundleOf(`a{src:url(./f.woff2)}b{src:url("g.svg")}c{src:url(data:x)}`);
    const html = inlineStyles(`<head>${LINK}</head>`, bundle);
    expect(html).toBe(
      `<head><style>a{src:url(./assets/f.woff2)}b{src:url("./assets/g.svg")}c{src:url(data:x)}</style></head>`,
    );
    expect(Object.keys(bundle)).toEqual([]);
  });

  it('leave a link alone that is not of this bundle', () => {
    const html = '<link rel="stylesheet" href="./other.css">';
    expect(inlineStyles(html, bundleOf(''))).toBe(html);
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

  it('and files stay as they are', () => {
    expect(minifyInline('<script src="a.js"></script>')).toBe('<script src="a.js"></script>');
  });
});
