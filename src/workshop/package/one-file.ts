/**
 * Puts a build whose every address is a `data:` one into one HTML file. Title, then what the first prose needs, stand first; the rest
 * follows as text that no browser reads as a script before it is asked for (`parts-loader.js`): Phaser would else be parsed before the
 * first word. How the parts are built is not decided here.
 */
import { minifySync, parseSync } from 'vite';
import { withPolicy } from '../build/csp.ts';
import { minifyInline } from '../build/page.ts';

/** A chunk of the build, in CommonJS. */
export interface Chunk {
  /** `entry`, `stage`, … */
  readonly name: string;
  readonly code: string;
  /** Names of the chunks that must have run before it. */
  readonly imports: readonly string[];
}

export interface Sheets {
  /** Of the late parts: dialogs, phone, seminar. */
  readonly late: string;
  /** The typefaces, with `data:` addresses. */
  readonly faces: string;
}

export interface OneFile {
  /** The built page, without its script. */
  readonly html: string;
  readonly chunks: readonly Chunk[];
  readonly sheets: Sheets;
  /** Source of `parts-loader.js`. */
  readonly loader: string;
  /** The icon as a `data:` address. */
  readonly icon: string;
  /** Every notice and licence, as text. */
  readonly licences: string;
}

/** What is wanted soon after the entry, in this order; all else follows as the build has it, and the story's days and Phaser last. */
const SOON = ['playthrough', 'base'];
const LAST = ['stage', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** As it may stand inside a script element: nothing in it can seem to end that element, or to open another. */
export function embeddable(code: string): string {
  return code.replace(/<(?=!--|\/?script)/gi, '\\x3C');
}

/** Calls of chunks among one another by plain name; one that is only asked for later may be waited for. */
function named(code: string): string {
  const address = String.raw`\(["'\x60]\./([\w-]+)\.js["'\x60]\)`;
  return code
    .replace(new RegExp(String.raw`Promise\.resolve\(\)\.then\(\(\)=>require${address}\)`, 'g'), 'bring("$1")')
    .replace(new RegExp(`require${address}`, 'g'), 'require("$1")');
}

/**
 * A chunk as the text of a script.
 * @throws {Error} when it would not be one inside a page.
 */
export function partText({ name, code }: Chunk): string {
  const text = embeddable(`part("${name}",function(require,bring,exports){"use strict";${named(code).trim()}\n});`);
  const { errors } = parseSync(`${name}.js`, text, { sourceType: 'script' });
  if (errors.length > 0) throw new Error(`The part ${name} cannot stand in a page: ${errors[0]?.message}`);
  return text;
}

/** Every chunk behind those it needs. */
export function inOrder(chunks: readonly Chunk[]): Chunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.name, chunk]));
  const names = [...byName.keys()].filter((name) => !SOON.includes(name) && !LAST.includes(name));
  const ordered = new Set<Chunk>();
  const add = (name: string): void => {
    const chunk = byName.get(name);
    if (!chunk || ordered.has(chunk)) return;
    chunk.imports.forEach(add);
    ordered.add(chunk);
  };
  ['entry', ...SOON, ...names, ...LAST].forEach(add);
  return [...ordered];
}

function minified(code: string): string {
  const { code: small, errors } = minifySync('loader.js', code, { module: false });
  if (errors.length > 0) throw new Error(`The loader of the parts: ${errors[0]?.message}`);
  return embeddable(small.trim());
}

const script = (text: string): string => `<script>${text}</script>`;
const lying = (name: string, text: string): string => `<script type="text/plain" data-part="${name}">${text}</script>`;

/** The page, whole. @throws {Error} when a part cannot stand in it, or its policy would break it. */
export function oneFile({ html, chunks, sheets, loader, icon, licences }: OneFile): string {
  const [entry, ...late] = inOrder(chunks);
  if (entry?.name !== 'entry') throw new Error('The build has no entry, or an entry that needs another part first.');
  const body = [
    script(minified(loader)),
    script(partText(entry)),
    ...late.map((chunk) => lying(chunk.name, partText(chunk))),
    `<style>${sheets.faces}</style>`,
  ];
  const head = `<link rel="icon" href="${icon}"><style>${sheets.late}</style>`;
  const shaped = minifyInline(html)
    .replace(/ *<meta charset="utf-8" ?\/?>\n?/, '')
    // What the build would have fetched stands in the page.
    .replace(/ *<(script|link)\b[^>]*(src|rel="stylesheet")[^>]*>(<\/script>)?\n?/g, '')
    .replace('</head>', () => `${head}\n  </head>`)
    .replace('</body>', () => `${body.join('\n')}\n  </body>`);
  const notice = `<script type="text/plain" data-licences>\n${licences.replace(/<(?=!--|\/?script)/gi, '&lt;')}</script>`;
  return (
    withPolicy(shaped, { files: false })
      // A file from a stick comes with no header: its encoding must stand in its first 1024 bytes, which the policy alone exceeds.
      .replace(
        '<head>',
        () => '<head>\n    <meta charset="utf-8">\n    <!-- Licences of all that is in this file: at its end. -->',
      )
      .replace('</body>', () => `${notice}\n  </body>`)
  );
}
