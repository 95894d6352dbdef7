/**
 * Turns a paragraph as the ink has it into what is set on the page: `_x_` is emphasis, straight quotes become curly ones.
 * Pure, so that page, history and phone set the same paragraph alike. No DOM here.
 */

/** A piece of a paragraph in one face. */
export interface Run {
  readonly text: string;
  readonly emphasis: boolean;
}

/** Straight quotes and apostrophes as a typesetter would have them; anything already curly is left. */
export function curl(text: string): string {
  return text
    .replace(/(^|[\s([{—–…_/-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{—–_/“-])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/\.\.\./g, '…');
}

/** A paragraph in runs. An underscore that has no partner, or stands inside a word, is an underscore. */
export function runs(text: string): readonly Run[] {
  const found: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(/(?<![\p{L}\p{N}_])_(?=\S)([^_]*[^_\s])_(?![\p{L}\p{N}_])/gu)) {
    if (match.index > end) found.push({ text: curl(text.slice(end, match.index)), emphasis: false });
    found.push({ text: curl(match[1] ?? ''), emphasis: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ text: curl(text.slice(end)), emphasis: false });
  return found;
}

/** The same paragraph with nothing but words: for labels and for what is read aloud. */
export function plainly(text: string): string {
  return runs(text)
    .map((run) => run.text)
    .join('');
}
