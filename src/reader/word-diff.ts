/**
 * What Kindly does to a line, word by word: which words stay, which are taken out, which are put in.
 * Pure. The turn animates what this says; nothing here knows how it looks.
 */

/** One word of the spoken line: kept from the meant one (with its place there), or put in. */
export interface SaidWord {
  readonly text: string;
  /** Index among the words of the meant line, or null when Kindly put it in. */
  readonly from: number | null;
}
export interface WordDiff {
  readonly meant: readonly string[];
  readonly said: readonly SaidWord[];
}

const words = (line: string): string[] => line.split(/\s+/).filter(Boolean);
/** "Mum's," and "mum’s" are the same word; a word of punctuation alone is only itself. */
const bare = (word: string): string =>
  word
    .normalize('NFC')
    .toLocaleLowerCase('en-GB')
    .replace(/[^\p{L}\p{N}]/gu, '') || word;

/** Lengths of the longest common run of words from each pair of places to the ends. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  return lengths;
}

/** The words both lines share, in order, keep; all others of `meant` go, all others of `said` come. */
export function wordDiff(meantLine: string, saidLine: string): WordDiff {
  const meant = words(meantLine);
  const said = words(saidLine);
  const [a, b] = [meant.map(bare), said.map(bare)];
  const lengths = commonLengths(a, b);
  const spoken: SaidWord[] = [];
  let i = 0;
  let j = 0;
  while (j < b.length) {
    if (i < a.length && a[i] === b[j]) spoken.push({ text: said[j++]!, from: i++ });
    else if (i < a.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else spoken.push({ text: said[j++]!, from: null });
  }
  return { meant, said: spoken };
}
