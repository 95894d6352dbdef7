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

/** How many words two lines share, in order, from place `i` of one and `j` of the other to their ends. */
type Shared = (i: number, j: number) => number;

function sharedFrom(a: readonly string[], b: readonly string[]): Shared {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  const shared: Shared = (i, j) => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] = a[i] === b[j] ? shared(i + 1, j + 1) + 1 : Math.max(shared(i + 1, j), shared(i, j + 1));
  return shared;
}

/** The words both lines share, in order, keep; all others of `meant` go, all others of `said` come. */
export function wordDiff(meantLine: string, saidLine: string): WordDiff {
  const meant = words(meantLine);
  const said = words(saidLine);
  const [a, b] = [meant.map(bare), said.map(bare)];
  const shared = sharedFrom(a, b);
  let i = 0;
  const spoken = said.map((text, j): SaidWord => {
    // Words of the meant line are passed over only where nothing shared is lost by it.
    while (i < a.length && a[i] !== b[j] && shared(i + 1, j) > 0 && shared(i + 1, j) >= shared(i, j + 1)) i++;
    return { text, from: a[i] === b[j] && i < a.length ? i++ : null };
  });
  return { meant, said: spoken };
}
