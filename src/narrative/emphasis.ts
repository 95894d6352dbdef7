/** Reads `_x_` in a line as emphasis. Pure, so that every view marks the same words. */

export interface Span {
  readonly text: string;
  readonly em: boolean;
}

/**
 * Splits a line into plain and emphasised spans. An underscore that has no partner, or that stands inside a word, is a plain
 * character. Joining the texts gives the line without its marks.
 */
export function spans(text: string): readonly Span[] {
  const out: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?<![\p{L}\p{N}_])_(?=\S)([^_]*[^\s_])_(?![\p{L}\p{N}_])/gu)) {
    if (match.index > from) out.push({ text: text.slice(from, match.index), em: false });
    out.push({ text: match[1] ?? '', em: true });
    from = match.index + match[0].length;
  }
  if (from < text.length || out.length === 0) out.push({ text: text.slice(from), em: false });
  return out;
}
