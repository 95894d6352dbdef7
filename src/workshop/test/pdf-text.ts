/**
 * Reads the words out of a PDF that Chromium printed, so that a test can say what is on the paper. It knows what Chromium writes
 * (Skia's plain objects, glyphs in hexadecimal, a ToUnicode table for each font) and no other PDF.
 */
import { inflateSync } from 'node:zlib';

export interface PrintedPages {
  readonly pages: number;
  /** Letters in the order in which they were set, without any white space: how lines broke is not kept. */
  readonly letters: string;
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
/** Text of UTF-16 in hexadecimal. */
const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** Bodies of objects by number, each with its stream unpacked. */
function objectsIn(file: string): ReadonlyMap<string, { readonly head: string; readonly stream: string }> {
  const found = [...file.matchAll(/(?:^|\n)(\d+) 0 obj\b([\s\S]*?)\nendobj/g)];
  return new Map(
    found.map(([, number = '', body = '']) => {
      const [head = ''] = body.split(/stream\r?\n/, 1);
      const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
      const at = body.length === head.length ? 0 : body.indexOf('stream') + 'stream\n'.length;
      const raw = at === 0 ? '' : body.slice(at, at + length);
      const packed = head.includes('/FlateDecode') && raw !== '';
      return [number, { head, stream: packed ? latin(inflateSync(Buffer.from(raw, 'latin1'))) : raw }];
    }),
  );
}

/** What each glyph of a font means. */
function glyphsOf(table: string): ReadonlyMap<string, string> {
  const glyphs = new Map<string, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', means = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      glyphs.set(glyph.toUpperCase(), utf16(means));
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', means = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let n = 0; parseInt(from, 16) + n <= parseInt(to, 16); n++) {
        const glyph = (parseInt(from, 16) + n).toString(16).toUpperCase().padStart(from.length, '0');
        glyphs.set(glyph, utf16((parseInt(means, 16) + n).toString(16).padStart(means.length, '0')));
      }
  return glyphs;
}

export function readPdf(pdf: Buffer): PrintedPages {
  const objects = objectsIn(latin(pdf));
  const fonts = new Map<string, ReadonlyMap<string, string>>();
  for (const { head } of objects.values())
    for (const [, name = '', number = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number)?.head ?? '')?.[1];
      if (table) fonts.set(name, glyphsOf(objects.get(table)?.stream ?? ''));
    }
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head));
  const letters = pages.flatMap(({ head }) => {
    const content = objects.get(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '')?.stream ?? '';
    let font: ReadonlyMap<string, string> | undefined;
    return [...content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>/g)].flatMap(([, name, glyphs]) => {
      if (name) font = fonts.get(name);
      // Two digits a glyph in a font of drawings, four in any other: as its table has it.
      const width = font?.keys().next().value?.length ?? 4;
      const parts = glyphs?.toUpperCase().match(new RegExp(`.{${width}}`, 'g')) ?? [];
      return parts.map((glyph) => font?.get(glyph) ?? '');
    });
  });
  return { pages: pages.length, letters: letters.join('').replaceAll(/\s/g, '') };
}
