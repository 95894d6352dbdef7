import * as fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, DAY } from '../narrative/sample.ts';
import { FORMAT, MIGRATIONS } from './migrations.ts';
import { memoryStorage } from './storage.ts';
import { Plays } from './plays.ts';
import { MOST_ENTRIES, readSave, saveFromText, SaveRefusedError, saveToText, sumOf, type Save } from './save.ts';

const save: Save = {
  format: FORMAT,
  cut: 'whole',
  past: 2,
  storyHash: 'a1b2c3',
  storyRelease: 1,
  seed: 42,
  log: [
    { do: 'look', entry: 'jana' },
    { do: 'ear', ear: 'out' },
    { do: 'choose', id: 'see' },
    { do: 'forecast', state: 'on' },
    { do: 'petals', id: 'five' },
    { do: 'choose', id: 'bars' },
    { do: 'open', handled: 'bell' },
    { do: 'choose', id: 'stay' },
  ],
};
const text = saveToText(save);

/** A file's data, to be spoilt. */
type Loose = { piece: unknown; sum: unknown; save: { format: unknown; seed: unknown; log: Record<string, unknown>[] } };

describe('formats', () => {
  it.each(Array.from({ length: FORMAT }, (_, at) => at + 1))(
    'format %i has a frozen sample that still reads',
    (format) => {
      const sample = new URL(`samples/format-${format}.json`, import.meta.url);
      expect(existsSync(sample), `samples/format-${format}.json`).toBe(true);
      expect(saveFromText(readFileSync(sample, 'utf8')).format).toBe(FORMAT);
      expect(format === FORMAT || typeof MIGRATIONS[format] === 'function', `a migration from ${format}`).toBe(true);
    },
  );
});

describe('a file', () => {
  it('gives back the save it was made of', () => {
    expect(saveFromText(text)).toEqual(save);
  });

  const edited = (change: (data: Loose) => void, sum = true) => {
    const data = JSON.parse(text) as Loose;
    change(data);
    if (sum) data.sum = sumOf(data.save);
    return JSON.stringify(data);
  };
  it.each([
    ['', /not a save/],
    ['{"piece":"kind-regards"}', /not a save/],
    ['null', /not a save/],
    [text.slice(0, -20), /not a save/],
    ['x'.repeat(2_000_001), /too long/],
    [edited((data) => (data.piece = 'another')), /not a save/],
    [edited((data) => (data.save.format = FORMAT + 1)), /newer version/],
    [edited((data) => (data.save.format = 0)), /damaged/],
    [edited((data) => (data.save.seed = 43), false), /checksum/],
    [edited((data) => (data.save.log[2]!['id'] = '../../x')), /damaged/],
    [edited((data) => (data.save.log[2]!['do'] = 'set')), /damaged/],
    [
      edited((data) => (data.save.log = Array.from({ length: MOST_ENTRIES + 1 }, () => ({ do: 'choose', id: 'see' })))),
      /damaged/,
    ],
    [edited((data) => (data.save.seed = -1)), /damaged/],
  ])('is refused with a sentence: %.40s', (bad, why) => {
    expect(() => saveFromText(bad)).toThrow(SaveRefusedError);
    expect(() => saveFromText(bad)).toThrow(why);
  });

  it('does not put anything on a prototype', () => {
    const bad = text.replace('"seed"', '"__proto__":{"bad":1},"seed"');
    const data = JSON.parse(bad);
    expect(() => readSave(data.save)).toThrow(SaveRefusedError);
    expect(({} as Record<string, unknown>)['bad']).toBeUndefined();
  });
});

/** One thing wrong with a save: a byte, a part of the tree, or what stands in it. */
const junk = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(-1, 1e308, 2 ** 53, '', 'see', '__proto__', [], {}, null, 'x'.repeat(5000)),
);
const mutation = fc.record({
  at: fc.nat(),
  what: fc.nat(8),
  junk,
  byte: fc.string({ minLength: 1, maxLength: 3 }),
  sum: fc.boolean(),
});

function mutated({
  at,
  what,
  junk: value,
  byte,
  sum,
}: {
  at: number;
  what: number;
  junk: unknown;
  byte: string;
  sum: boolean;
}): string {
  const file = JSON.parse(text);
  const entry = file.save.log[at % file.save.log.length];
  const keys = Object.keys(file.save);
  if (what === 0) file.save[keys[at % keys.length]!] = value;
  else if (what === 1) delete file.save[keys[at % keys.length]!];
  else if (what === 2) entry[Object.keys(entry)[at % 2]!] = value;
  else if (what === 3) file.save.log.splice(at % file.save.log.length, 1 + (at % 3), value);
  else if (what === 4) file.save.log.reverse();
  else if (what === 5) file.save.log.push(...file.save.log, { ...entry, extra: value });
  // Two that are no damage at all if the checksum fits: a shorter play, and one of another version of the story.
  else if (what === 6) file.save.log.length = at % file.save.log.length;
  else if (what === 7) Object.assign(file.save, { storyHash: 'other', log: file.save.log.toSpliced(at % 8, 1) });
  if (sum) file.sum = sumOf(file.save);
  const out = JSON.stringify(file);
  const cut = at % out.length;
  return what === 8 ? out.slice(0, cut) + byte + out.slice(cut + byte.length) : out;
}

it('takes or refuses 500 spoilt files with a sentence, and loses nothing of what was there', async () => {
  const storage = memoryStorage();
  const plays = new Plays({ storyJson: compile(DAY), storyHash: 'a1b2c3', storyRelease: 1, storage });
  await plays.begin();
  await plays.act({ do: 'choose', id: 'awake' });
  const before = await storage.all();
  const steps = [...plays.steps];
  await plays.remove((await plays.importSave(text)).id);
  let [taken, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(mutation, async (bad) => {
      const file = mutated(bad);
      try {
        const { id } = await plays.importSave(file);
        taken++;
        const kept = await plays.exportSave(id);
        expect(saveFromText(kept.text)).toEqual(saveFromText(file));
        await plays.remove(id);
      } catch (error) {
        if (!(error instanceof SaveRefusedError)) throw error;
        refused++;
        expect(error.message).toMatch(/^This .+\.$/);
      }
      expect(await storage.all()).toEqual(before);
      expect(plays.steps).toEqual(steps);
    }),
    { numRuns: 500 },
  );
  // Both ways must have been gone, or the test shows nothing.
  expect(taken).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(250);
});
