/** A week as a code: it comes back as it went, stays short, stays good in a newer story, and is never taken for another week. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LogEntry } from '../narrative/types.ts';
import { BitReader, BitWriter } from './bits.ts';
import type { Book, BookItem } from './book.ts';
import { packPassage, PassageRefusedError, readPassage } from './passage.ts';

/** A made-up story of 400 decisions; every fifth asks for petals; 90 acts of the phone. */
const book: Book = {
  release: 2,
  decisions: Array.from({ length: 400 }, (_, n) =>
    Array.from({ length: (n % 4) + 1 }, (_, rank): BookItem => ({
      id: `d${n}_${rank}`,
      release: n % 7 === 3 ? 2 : 1,
      ...(n % 5 === 0 && rank < 2 && { petals: true }),
    })),
  ),
  acts: [
    ...Array.from({ length: 80 }, (_, n): BookItem => ({ id: `look.e${n}`, release: 1 })),
    ...['ear.in', 'ear.out', 'forecast.on', 'forecast.off', 'forecast.declined', 'attend.a', 'open.b'].map((id) => ({
      id,
      release: 1,
    })),
  ],
};

const choiceAt = (n: number, rank: number): LogEntry => {
  const items = book.decisions[n % 400] ?? [];
  const { id = '', petals } = items[rank % items.length] ?? {};
  return petals ? { do: 'petals', id } : { do: 'choose', id };
};
const act = fc.oneof(
  fc.nat(79).map((n): LogEntry => ({ do: 'look', entry: `e${n}` })),
  fc.constantFrom<LogEntry>(
    { do: 'ear', ear: 'out' },
    { do: 'forecast', state: 'declined' },
    { do: 'attend', line: 'a' },
    { do: 'open', handled: 'b' },
  ),
);
/** As it is shown, to be read out. */
const inFives = (code: string): string => code.replaceAll(/.{5}(?=.)/g, '$& ');
/** In any order at all: a code need not be of a week that can be played. */
const anyLog = fc.array(
  fc.oneof(
    fc.tuple(fc.nat(399), fc.nat(3)).map(([n, rank]) => choiceAt(n, rank)),
    act,
  ),
  {
    maxLength: 160,
  },
);
const cut = fc.constantFrom('whole' as const, 'fifty' as const, 'twenty' as const);

test('a week comes back as it went, whatever was done', () => {
  fc.assert(
    fc.property(cut, anyLog, fc.nat(40), (cut, log, declared) => {
      const past = Math.min(declared, log.length);
      const code = packPassage({ cut, past, log }, book);
      expect(readPassage(code, book)).toEqual({ cut, past, log, release: 2 });
      expect(readPassage(inFives(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l'), book).log).toEqual(log);
    }),
  );
});

test('a whole week of 110 decisions, with 25 acts of the phone, is under 200 letters', () => {
  const week = fc.tuple(
    fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.nat(3)), { minLength: 110, maxLength: 110 }),
    fc.array(act, { minLength: 25, maxLength: 25 }),
    fc.array(fc.nat(134), { minLength: 25, maxLength: 25 }),
  );
  fc.assert(
    fc.property(week, ([steps, acts, places]) => {
      let here = 0;
      const log = steps.map(([by, rank]) => choiceAt(Math.min(399, (here += by)), rank));
      acts.forEach((entry, n) => log.splice((places[n] ?? 0) % (log.length + 1), 0, entry));
      expect(packPassage({ cut: 'whole', past: 0, log }, book).length).toBeLessThan(200);
    }),
  );
});

test('a code of an older release means the same in a newer book, and one of a newer release is refused', () => {
  const first: Book = {
    release: 1,
    decisions: book.decisions.map((items) => items.filter(({ release }) => release === 1)).filter((d) => d.length > 0),
    acts: book.acts,
  };
  const log: LogEntry[] = [choiceAt(1, 1), choiceAt(2, 0), { do: 'look', entry: 'e4' }, choiceAt(390, 1)];
  const code = packPassage({ cut: 'whole', past: 0, log }, first);
  expect(readPassage(code, book).log).toEqual(log);
  const newer = packPassage({ cut: 'whole', past: 0, log }, book);
  expect(() => readPassage(newer, first)).toThrow(/made with release 2 of the story, and this copy holds release 1/);
});

test('2,000 damaged codes: each is refused with a sentence, or is the very same week', () => {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const damage = fc.record({
    log: anyLog,
    kind: fc.constantFrom('letter', 'lost', 'doubled', 'swapped', 'cut', 'noise'),
    at: fc.nat(),
    letter: fc.nat(31),
  });
  fc.assert(
    fc.property(damage, ({ log, kind, at, letter }) => {
      const code = packPassage({ cut: 'whole', past: 0, log }, book);
      const here = at % code.length;
      const put = letters[letter] ?? '';
      const changed = {
        letter: code.slice(0, here) + put + code.slice(here + 1),
        lost: code.slice(0, here) + code.slice(here + 1),
        doubled: code.slice(0, here) + code.charAt(here) + code.slice(here),
        swapped:
          code.slice(0, here) +
          code
            .slice(here, here + 2)
            .split('')
            .reverse()
            .join('') +
          code.slice(here + 2),
        cut: code.slice(0, here),
        noise: code.slice(0, here) + '☂' + code.slice(here),
      }[kind];
      try {
        expect(readPassage(changed, book).log).toEqual(log);
      } catch (error) {
        if (!(error instanceof PassageRefusedError)) throw error;
        expect(error.message).toMatch(/^[A-Z].*\.$/);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a log with something in it that the book does not know is not packed', () => {
  expect(() => packPassage({ cut: 'whole', past: 0, log: [{ do: 'choose', id: 'nobody' }] }, book)).toThrow(
    /does not know/,
  );
});

test('bits: numbers come back, and what follows the end is seen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(), fc.nat(500), (size, n, big) => {
      const bits = new BitWriter();
      bits.oneOf(n % size, size);
      bits.rice(big, 3);
      const reader = new BitReader(bits.text());
      expect([reader.oneOf(size), reader.rice(3)]).toEqual([n % size, big]);
      expect(() => new BitReader(`${bits.text()}0`).end()).toThrow('follows');
    }),
  );
});
