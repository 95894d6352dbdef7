/** Kindly keeps what she can of a line: the words both lines share are the ones that stay. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from './word-diff.ts';

const kept = (meant: string, said: string) =>
  wordDiff(meant, said)
    .said.filter(({ from }) => from !== null)
    .map(({ text }) => text);

describe('what Kindly does to a line', () => {
  it('keeps words that differ only in capitals and stops', () => {
    expect(kept('I hardly slept, since three.', 'Slept like a log!')).toEqual(['Slept']);
  });

  it('keeps the longest common run in order, not the first word that happens to match', () => {
    expect(kept('the boat takes the wife and the dog', 'and the dog')).toEqual(['and', 'the', 'dog']);
  });

  it('keeps nothing where nothing is shared', () => {
    expect(kept('Ask what had him up at three.', 'Hope you got some good rest too!')).toEqual([]);
  });

  it('takes a lone mark for itself only', () => {
    expect(kept('yes … no', 'well … perhaps')).toEqual(['…']);
    expect(kept('yes … no', 'well ! perhaps')).toEqual([]);
  });

  it('tells the whole spoken line, and each kept word once, in the order of both', () => {
    const line = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(line, line, (meant, said) => {
        const diff = wordDiff(meant, said);
        expect(diff.said.map(({ text }) => text).join(' ')).toBe(said);
        const from = diff.said.flatMap((word) => word.from ?? []);
        expect(from).toEqual([...new Set(from)].sort((a, b) => a - b));
        for (const word of diff.said) if (word.from !== null) expect(diff.meant[word.from]).toBe(word.text);
      }),
    );
  });

  it('keeps as many words whichever line was meant', () => {
    const line = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 10 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(line, line, (a, b) => {
        expect(kept(a, b)).toHaveLength(kept(b, a).length);
      }),
    );
  });
});
