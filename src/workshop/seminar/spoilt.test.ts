/**
 * What a room may hand in that is no week any more: 2,000 spoilt codes of real weeks, half of them with a checksum that fits again, so
 * that they get past it. Each is refused with a sentence, is the very week it was, or is played by the story's own rules as far as they go.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { beforeAll, expect, test } from 'vitest';
import { offered, StoryParts } from '../../narrative/index.ts';
import type { LogEntry, Step } from '../../narrative/types.ts';
import { CUTS } from '../../playthrough/cuts.ts';
import { packPassage, PassageRefusedError, sumOf, unpacked } from '../../playthrough/passage.ts';
import { createReplay, type Replayed } from '../../playthrough/replay.ts';
import type { ToldBook } from '../../seminar/book.ts';
import { readHandedIn, type Handed } from '../../seminar/circle/hand-in.ts';
import { tablesOf } from '../../seminar/circle/tables.ts';
import { makeStory } from '../story/make.ts';
import { pick, seeded } from '../story/search-state.ts';
import type { PickList } from '../story/transcripts.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SPOILT = 2000;
const random = seeded(1948);
const upTo = (most: number): number => Math.floor(random() * most);

let book: ToldBook;
let story: StoryParts;
let codes: readonly { readonly code: string; readonly log: readonly LogEntry[] }[];
beforeAll(() => {
  const made = makeStory(PROJECT);
  if (!made.book || made.storyText === null) throw new Error('The story does not build.');
  [book, story] = [made.book, new StoryParts(made.storyText)];
  codes = globSync('story/transcripts/*.json', { cwd: PROJECT }).flatMap((file) => {
    const { log } = JSON.parse(readFileSync(path.join(PROJECT, file), 'utf8')) as PickList;
    return CUTS.map((cut) => ({ code: packPassage({ cut, past: 0, log }, made.book as ToldBook), log }));
  });
}, 60_000);

/** A code as it may arrive: letters wrong, lost, doubled, out of place, of another code, or not letters at all. */
function spoil(code: string): string {
  const at = 1 + upTo(code.length - 1);
  const [before, after] = [code.slice(0, at), code.slice(at)];
  const other = pick(codes, random).code;
  return pick(
    [
      before + LETTERS.charAt(upTo(32)) + after.slice(1),
      before + after.slice(1),
      before + after.charAt(0) + after,
      before + after.charAt(1) + after.charAt(0) + after.slice(2),
      before,
      before + other.slice(at),
      before + other,
      `${before}☂${after}`,
      `${before}\u0000${after}`,
    ],
    random,
  );
}

const bitsOf = (code: string): string =>
  Array.from(code, (letter) => LETTERS.indexOf(letter).toString(2).padStart(5, '0')).join('');

/** The same code with the checksum that fits what it says now; as it is, where it says nothing. */
function summed(code: string): string {
  try {
    const { passage, sum } = unpacked(code, book);
    const [bits, old] = [bitsOf(code), sum.toString(2).padStart(25, '0')];
    const fits = sumOf(passage).toString(2).padStart(25, '0');
    // It stands after the format, the kind of steps, the release and the cut: the first time that those bits come.
    const at = bits.indexOf(old);
    const mended = bits.slice(0, at) + fits + bits.slice(at + fits.length);
    return (mended.match(/.{5}/g) ?? []).map((five) => LETTERS.charAt(parseInt(five, 2))).join('');
  } catch (error) {
    if (error instanceof PassageRefusedError) return code;
    throw error;
  }
}

/** A spoilt code that says something all the same, with the checksum for it. Most say nothing: it takes a few tries. */
function mendedFrom(code: string): string {
  for (let tries = 0; tries < 40; tries++) {
    const spoilt = spoil(code);
    const fits = summed(spoilt);
    if (fits !== spoilt) return fits;
  }
  return spoil(code);
}

/** As it is handed in: bare, in fives and small letters, or in a link. */
const shown = (code: string): string =>
  pick([code, code.toLowerCase().replaceAll(/.{5}(?=.)/g, '$& '), `https://example.org/x/#week=${code}`], random);

const oneHandedIn = (text: string): Handed => {
  const [handed, ...more] = readHandedIn(text, book);
  if (!handed || more.length > 0) throw new Error(`not one thing: ${text}`);
  return handed;
};

const SENTENCE = /^[A-Z][^.]*\.( [A-Z][^.]*\.)?$/;

const text = (log: readonly LogEntry[]): string => log.map((entry) => JSON.stringify(entry)).join('\n');

/** Whether the story offers it there. What is done in the phone is narrative's own to judge. */
function isOffered(step: Step | undefined, entry: LogEntry): boolean {
  if (!step || (entry.do !== 'choose' && entry.do !== 'petals')) return true;
  const decision = offered(step.decision, step.phone.forecast);
  if (decision.kind === 'choices') return decision.options.some(({ id }) => id === entry.id);
  if (decision.kind !== 'petals') return false;
  return [...decision.options, ...decision.instead].some(({ id }) => id === entry.id);
}

/** Whether every step answers what was handed in, in order and on offer, and what was left out was not on offer. */
function isLegal({ steps, whole }: Replayed, log: readonly LogEntry[]): boolean {
  const followed = log.slice(0, steps.length - 1);
  const next = log[followed.length];
  const legal = steps.slice(1).every((step, at) => isOffered(steps[at], step.cause as LogEntry));
  const answered = text(steps.slice(1).map(({ cause }) => cause as LogEntry)) === text(followed);
  const leftOut = next?.do !== 'choose' || !isOffered(steps.at(-1), next);
  return legal && answered && leftOut && whole === (next === undefined);
}

test(`${SPOILT} spoilt codes`, { timeout: 60_000 }, async () => {
  const logs: (readonly LogEntry[])[] = [];
  let [refused, same, mended] = [0, 0, 0];
  for (let n = 0; n < SPOILT; n++) {
    const { code } = pick(codes, random);
    const fits = n % 2 === 1;
    const handed = oneHandedIn(shown(fits ? mendedFrom(code) : spoil(code)));
    if ('refused' in handed) {
      refused++;
      expect(handed.refused).toMatch(SENTENCE);
    } else if (!fits) {
      same++;
      // Of two codes put together one may be left, whole.
      expect(codes.map((known) => text(known.log))).toContain(text(handed.passage.log));
    } else {
      mended++;
      logs.push(handed.passage.log);
    }
  }
  // None of the three ways is empty: a test in which all is refused at the door would say nothing of what is inside.
  expect(refused).toBeGreaterThan(SPOILT / 4);
  expect(mended).toBeGreaterThan(SPOILT / 3);
  expect(refused + same + mended).toBe(SPOILT);

  const replay = createReplay(story);
  const all = [...replay.all(logs)].filter((one) => one !== null);
  const inOrder = logs.toSorted((a, b) => (text(a) < text(b) ? -1 : 1));
  expect(all).toHaveLength(logs.length);
  expect(all.filter((one, at) => !isLegal(one, inOrder[at] ?? []))).toEqual([]);

  const left = all.filter(({ whole }) => !whole).length;
  expect(left).toBeGreaterThan(0);
  const told = ({ steps, whole }: Replayed) => ({ whole, ended: false, events: [], followed: steps.length - 1 });
  const again = Object.assign((log: readonly LogEntry[]) => told(replay(log)), { all: () => all.map(told) });
  const { partly, unfinished } = await tablesOf(logs.slice(0, 100), again, { slice: Infinity });
  expect([partly, unfinished]).toEqual([left, all.length]);
});
