/**
 * A week as a code that can be handed on: what was chosen, and nothing of who or when. The log is written as steps through the
 * list of all the story's choices (the book), so that a whole week is a line of about 130 letters. A code names the release it
 * was made in; choices that came later do not count in it, so that an old code stays good in a newer story.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { LogEntry } from '../narrative/types.ts';
import { editionOf, entryOf, nameOf, placesIn, type Book, type BookItem, type Edition } from './book.ts';
import { CUTS, type Cut } from './cuts.ts';
import { BitReader, BitsError, BitWriter } from './bits.ts';
import { MOST_ENTRIES } from './save.ts';

/** One player's week, and which way through the week it is of. */
export interface Passage {
  readonly cut: Cut;
  /** So many entries at the beginning of the log were declared, and nobody's choice; 0 in a week that was begun at its beginning. */
  readonly past: number;
  readonly log: readonly LogEntry[];
}

/** A week that came as a code. */
export interface ReadPassage extends Passage {
  /** The release of the story that it was made with. */
  readonly release: number;
}

/** A code was not taken. The message is a plain sentence that says why. */
export class PassageRefusedError extends Error {
  override readonly name = 'PassageRefusedError';
}

const FORMAT = 1;
/** Bits of the checksum: one code in 33 million that was changed by chance passes. */
const SUM = 25;
/** Letters of the longest log that a save can hold are fewer. */
const MOST_LETTERS = 50_000;
/** After an escape. */
const END = 0;
const ACT = 1;
const BACK = 2;
/** What came before it was declared; what follows is the player's. */
const OWN = 3;

/** The checksum of a week, which its code must carry. */
export const sumOf = ({ cut, past, log }: Passage): number => {
  const did = log.map((entry) => [entry.do, nameOf(entry)]);
  const said = JSON.stringify(past > 0 ? [cut, did, past] : [cut, did]);
  const [a = 0, b = 0, c = 0, d = 0] = sha256(utf8ToBytes(said));
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> (32 - SUM);
};

/** The steps from decision to decision; what goes back, or is done in the phone, is told apart. */
type Step =
  | { readonly kind: 'on' | 'back'; readonly by: number; readonly rank: number; readonly of: number }
  | { readonly kind: 'act'; readonly at: number };

function stepsOf(log: readonly LogEntry[], edition: Edition): Step[] {
  const places = placesIn(edition);
  let here = 0;
  return log.map((entry): Step => {
    const name = nameOf(entry);
    const act = places.acts.get(name);
    if (act !== undefined) return { kind: 'act', at: act };
    const place = places.choices.get(name);
    if (!place) throw new PassageRefusedError(`This week holds something that this story does not know: ${name}.`);
    const by = place[0] - here;
    here = place[0];
    const of = edition.decisions[here]?.length ?? 0;
    return { kind: by < 0 ? 'back' : 'on', by: Math.abs(by), rank: place[1], of };
  });
}

/**
 * A week as a code: capital letters and digits, no spaces.
 * @throws {PassageRefusedError} when the log names something that the book does not hold.
 */
export function packPassage(week: Passage, book: Book): string {
  const passage = { ...week, past: Math.min(week.past, week.log.length) };
  const edition = editionOf(book, book.release);
  const steps = stepsOf(passage.log, edition);
  const codes = [1, 2, 3, 4].map((k) => {
    const bits = new BitWriter();
    bits.fixed(FORMAT, 3);
    bits.fixed(k - 1, 2);
    bits.rice(book.release, 3);
    bits.oneOf(CUTS.indexOf(passage.cut), CUTS.length);
    bits.fixed(sumOf(passage), SUM);
    for (const [at, step] of steps.entries()) {
      if (at > 0 && at === passage.past) escape(bits, k, OWN);
      write(bits, step, k, edition.acts.length);
    }
    if (steps.length > 0 && steps.length === passage.past) escape(bits, k, OWN);
    escape(bits, k, END);
    return bits.text();
  });
  return codes.reduce((best, code) => (code.length < best.length ? code : best));
}

/** Nought is the escape: steps on are counted from one. */
function escape(bits: BitWriter, k: number, to: number): void {
  bits.rice(0, k);
  bits.fixed(to, 2);
}

function write(bits: BitWriter, step: Step, k: number, acts: number): void {
  if (step.kind === 'on') bits.rice(step.by + 1, k);
  else {
    escape(bits, k, step.kind === 'act' ? ACT : BACK);
    if (step.kind === 'act') return bits.oneOf(step.at, acts);
    bits.rice(step.by, 2);
  }
  bits.oneOf(step.rank, step.of);
}

/** More releases than there will be: what claims a later one has lost a letter. */
const MOST_RELEASES = 99;
const DAMAGED = 'This code is damaged: a letter is missing, wrong or out of place.';
const fromLater = (release: number, here: number): string =>
  `This code was made with release ${release} of the story, and this copy holds release ${here}: a newer copy of Kind Regards can read it.`;

/**
 * Reads a code. Spaces, hyphens, small letters and the usual mistakes of reading aloud (O for nought, I or L for one) are allowed.
 * Believes nothing else.
 * @throws {PassageRefusedError}
 */
export function readPassage(code: string, book: Book): ReadPassage {
  const { passage, sum } = unpacked(code, book);
  if (sum === sumOf(passage)) return passage;
  throw new PassageRefusedError(
    'This code does not add up: it is damaged, or was made in another version of the story.',
  );
}

/** What a code says, and the checksum that it carries, which need not be its own. @throws {PassageRefusedError} */
export function unpacked(code: string, book: Book): { readonly passage: ReadPassage; readonly sum: number } {
  if (code.trim() === '') throw new PassageRefusedError('There is no code here.');
  if (code.length > MOST_LETTERS) throw new PassageRefusedError('This is too long to be the code of a week.');
  try {
    const bits = new BitReader(code);
    if (bits.fixed(3) !== FORMAT)
      throw new PassageRefusedError('This is not the code of a week, or not one of this kind.');
    const k = bits.fixed(2) + 1;
    const release = bits.rice(3);
    if (release > MOST_RELEASES) throw new BitsError('a release of a far day');
    if (release > book.release) throw new PassageRefusedError(fromLater(release, book.release));
    const cut = CUTS[bits.oneOf(CUTS.length)] as Cut;
    const sum = bits.fixed(SUM);
    const passage = { cut, release, ...readLog(bits, k, editionOf(book, release)) };
    bits.end();
    return { passage, sum };
  } catch (error) {
    if (error instanceof BitsError) throw new PassageRefusedError(DAMAGED, { cause: error });
    throw error;
  }
}

function readLog(bits: BitReader, k: number, { decisions, acts }: Edition): Pick<Passage, 'past' | 'log'> {
  const log: LogEntry[] = [];
  let [here, past] = [0, 0];
  for (;;) {
    const step = bits.rice(k);
    if (step > 0) here += step - 1;
    else {
      const kind = bits.fixed(2);
      if (kind === END) return { past, log };
      if (kind === ACT) {
        log.push(entryOf(acts[bits.oneOf(acts.length)] as BookItem));
        continue;
      }
      if (kind === OWN) {
        if (past > 0 || log.length === 0) throw new BitsError('a past that cannot have been');
        past = log.length;
        continue;
      }
      here -= bits.rice(2);
    }
    const items = decisions[here];
    if (!items) throw new BitsError('a step out of the story');
    log.push(entryOf(items[bits.oneOf(items.length)] as BookItem));
    if (log.length > MOST_ENTRIES) throw new BitsError('a week without an end');
  }
}
