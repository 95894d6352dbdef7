/**
 * A mirror for whoever writes: counts, in windows of about 1,500 words, habits that good prose keeps rarer. One flag means
 * nothing; four or more in a window mean: read this scene again. Not a gate, and no test may make it one.
 */
import { readFileSync } from 'node:fs';
import { compileInk } from './compile.ts';
import { TELLS } from './prose-tells-patterns.ts';
import { everyItem, readTree } from './tree.ts';
import { readTag } from '../../narrative/tags.ts';

export interface Paragraph {
  readonly line: number;
  readonly text: string;
}

/** A window of a file and what stands out in it. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly words: number;
  readonly flags: readonly string[];
}

const WINDOW = 1500;
/** Less than this says nothing. */
const LEAST = 300;
/** Shares of good fiction, as the limits of the patterns: sentences that begin with The; threes that begin alike; evenness. */
const MOST_THE = 0.13;
const MOST_ALIKE = 1.91;
const LEAST_VARIATION = 0.63;
const EXAMPLES = 6;

/** Quotation marks and dots made plain, emphasis taken off. */
const fold = (text: string): string =>
  text
    .replace(/[“”«»„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/…/g, '...')
    .replace(/[*_](?=\S)|(?<=\S)[*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const countWords = (text: string): number => text.match(/[\p{L}\p{N}'-]+/gu)?.length ?? 0;

/** The paragraphs of an ink file, by themselves or with its INCLUDEs, or of a Markdown file, in order. */
export const paragraphsOf = (file: string): Paragraph[] =>
  (file.endsWith('.ink') ? inkParagraphs(file) : markdownParagraphs(readFileSync(file, 'utf8'))).filter(
    ({ text }) => countWords(text) > 0,
  );

/** Told lines, labels, and what Kindly makes of them; both arms of an alternative count. Logic is left out by ink's own parser. */
function inkParagraphs(file: string): Paragraph[] {
  const compiled = compileInk(file);
  const flows = readTree(compiled);
  if (flows.length === 0) throw new Error(compiled.findings[0]?.text ?? `${file} could not be read`);
  const lines = new Map<string, { line: number; text: string }>();
  const add = (place: { file: string; line: number }, text: string): void => {
    const key = `${place.file}:${place.line}`;
    const known = lines.get(key);
    lines.set(key, { line: place.line, text: known ? `${known.text}${text}` : text });
  };
  for (const item of flows.flatMap((flow) => [...everyItem(flow.items)])) {
    if (item.kind === 'text') add(item.place, item.text);
    if (item.kind !== 'choice') continue;
    add(item.place, `${item.text} `);
    for (const { raw } of item.tags) {
      const { verb, rest } = readTag(raw);
      if (verb === 'kindly' || verb === 'plain') add(item.place, `${rest} `);
    }
  }
  return [...lines.values()].map(({ line, text }) => ({ line, text: fold(text) }));
}

/** Lines of Markdown without headings and front matter. */
function markdownParagraphs(text: string): Paragraph[] {
  const body = text.replace(/^---\n[^]*?\n---\n/, (front) => '\n'.repeat(front.split('\n').length - 1));
  return body.split('\n').map((line, index) => ({ line: index + 1, text: fold(line.replace(/^#+ .*/, '')) }));
}

/** Cuts paragraphs into windows and says what stands out in each. */
export function windowsOf(paragraphs: readonly Paragraph[]): Window[] {
  const windows: Window[] = [];
  let open: Paragraph[] = [];
  let words = 0;
  const close = (): void => {
    if (words >= LEAST)
      windows.push({ from: open[0]?.line ?? 0, to: open.at(-1)?.line ?? 0, words, flags: flagsIn(open, words) });
    open = [];
    words = 0;
  };
  for (const paragraph of paragraphs) {
    open.push(paragraph);
    words += countWords(paragraph.text);
    if (words >= WINDOW) close();
  }
  close();
  return windows;
}

function flagsIn(paragraphs: readonly Paragraph[], words: number): string[] {
  const flags: string[] = [];
  for (const { what, limit, pattern } of TELLS) {
    const hits = paragraphs.flatMap(({ line, text }) =>
      (text.match(pattern) ?? []).map((hit) => `${line}: ${hit.trim().slice(0, 60)}`),
    );
    const least = limit === 0 ? 1 : 2;
    if (hits.length >= least && (1000 * hits.length) / words > limit) {
      flags.push(`${what}: ${hits.length} times  ${hits.slice(0, EXAMPLES).join(' | ')}`);
    }
  }
  const { the, alike, variation } = shapeOf(paragraphs);
  if (the > MOST_THE) flags.push(`${Math.round(100 * the)} in a hundred sentences begin with The (good prose 4 to 6)`);
  if ((1000 * alike) / words > MOST_ALIKE) flags.push(`three sentences running that begin alike: ${alike} times`);
  if (variation < LEAST_VARIATION)
    flags.push(`flat rhythm: lengths of sentences vary by ${variation.toFixed(2)} (good prose 0.75 and up)`);
  return flags;
}

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?]["']?)\s+(?=["'A-Z])/).filter((sentence) => countWords(sentence) > 0);
const firstWord = (sentence: string): string => /[\p{L}']+/u.exec(sentence)?.[0].toLowerCase() ?? '';

/** How sentences begin, and how much their lengths vary (standard deviation over mean). */
function shapeOf(paragraphs: readonly Paragraph[]): { the: number; alike: number; variation: number } {
  const byParagraph = paragraphs.map(({ text }) => sentencesOf(text));
  const sentences = byParagraph.flat();
  const lengths = sentences.map(countWords);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const deviation = Math.sqrt(lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length);
  const alike = byParagraph.reduce((sum, list) => {
    const starts = list.map(firstWord);
    return (
      sum +
      starts.filter((start, i) => i > 1 && start !== '' && start === starts[i - 1] && start === starts[i - 2]).length
    );
  }, 0);
  return {
    the: sentences.filter((sentence) => firstWord(sentence) === 'the').length / sentences.length,
    alike,
    variation: deviation / mean,
  };
}
