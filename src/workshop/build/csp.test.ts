/** The policy is all that keeps a request from leaving the origin: it must name exactly what the page holds. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from './csp.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of the page', () => {
  it('stands first in the head and names each inline script and style by its exact text', () => {
    const html =
      '<html><head><title>x</title><style>a{}\n</style></head><body><script>let a;</script><script src="b.js"></script></body></html>';
    const policed = withPolicy(html);
    expect(policed).toMatch(/<head>\s*<meta http-equiv="Content-Security-Policy"/);
    expect(policed).toContain(`script-src 'self' ${hash('let a;')};`);
    expect(policed).toContain(`style-src 'self' ${hash('a{}\n')};`);
    expect(policed).toContain("default-src 'none'");
  });

  it('hashes what a browser sees: line ends are one character', () => {
    expect(withPolicy('<head></head><script>a;\r\nb;</script>')).toContain(hash('a;\nb;'));
  });

  it('refuses markup that it would silently break', () => {
    expect(() => withPolicy('<head></head><p style="color:red">')).toThrow(/style=/);
    expect(() => withPolicy('<head></head><button class="x" onclick="y()">')).toThrow(/onclick=/);
  });

  it('refuses a page with no head', () => {
    expect(() => withPolicy('<p>hello</p>')).toThrow(/<head>/);
  });
});
