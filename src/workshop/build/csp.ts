/**
 * Puts the Content-Security-Policy into the page, first in its head, so that no request can leave the origin wherever it is hosted.
 * Production only: the dev server's own client could not live under it. Must be the last plugin that touches the HTML.
 */
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** What the browser compares: the sha256 of an inline element's text, as a CSP source. */
function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Hashes of every inline element of this name. */
function inline(html: string, tag: 'script' | 'style'): string {
  const found = html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([\\s\\S]*?)</${tag}>`, 'gi'));
  return [...found]
    .filter(([, attributes]) => !/\ssrc\s*=/i.test(attributes ?? ''))
    .map(([, , text]) => ` ${sourceOf(text ?? '')}`)
    .join('');
}

export interface PolicyOptions {
  /** Whether the page has files beside it; else all it may use stands in it. */
  readonly files?: boolean;
}

/**
 * The policy for a finished page.
 * @throws {Error} when the page carries a `style=` or an `on…=` attribute: the policy would refuse it at run time, unseen.
 */
export function policyOf(html: string, { files = true }: PolicyOptions = {}): string {
  const markup = html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/gi, '');
  const refused = /<[^>]*\s(style|on[a-z]+)\s*=/i.exec(markup);
  if (refused) throw new Error(`The page has a ${refused[1]}= attribute, which its policy refuses: ${refused[0]}`);
  // What a script has in a string is no element.
  const unscripted = html.replace(/<script\b[\s\S]*?<\/script>/gi, '');
  const own = files ? " 'self'" : '';
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `script-src${own}${inline(html, 'script')}`,
    `style-src${own}${inline(unscripted, 'style')}`,
    `img-src${own} data: blob:`,
    `media-src${own} data: blob:`,
    `font-src${own} data:`,
    `connect-src${own} data: blob:`,
    ...(files ? ["worker-src 'self'", "manifest-src 'self'"] : []),
  ].join('; ');
}

/** The page with its policy as the first thing in its head. */
export function withPolicy(html: string, options: PolicyOptions = {}): string {
  const unix = html.replace(/\r\n?/g, '\n');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(unix, options)}">`;
  const policed = unix.replace(/<head>/i, (head) => `${head}\n    ${meta}`);
  if (policed === unix) throw new Error('The page has no literal <head> to carry its policy.');
  return policed;
}

export function csp(): Plugin {
  return {
    name: 'kind-regards:csp',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: (html) => withPolicy(html) },
  };
}
