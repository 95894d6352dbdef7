/**
 * A week as a code that can be handed on: what was chosen, and nothing of who or when. The log is written as steps through the
 * list of all the story's choices (the book), so that a whole week is a line of about 130 letters. A code names the release it
 * was made in; choices that came later do not count in it, so that an old code stays good in a newer story.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { LogEntry } from '../narrative/types.ts';
import { CUTS, type Cut } from './cuts.ts';
import { BitReader, BitsError, BitWriter } from './bits.ts';
import { MOST_ENTRIES } from './save.ts';

/** Something that can be done, with the release that first had it. */
export interface BookItem {
  readonly id: string;
  readonly release: number;
  /** Petals are given by it. */
  readonly petals?: true;
}

/** All that can be done in the story, in the order of the story; made by the build. It only ever grows. */
export interface Book {
  /** The newest release that any item is of. */
  readonly release: number;
  /** Decisions, each its choices. */
  readonly decisions: readonly (readonly BookItem[])[];
  /** What can be done in the phone: `look.jana`, `attend.sel_lockers`, `ear.out`, `forecast.on`, `open.door`. */
  readonly acts: readonly BookItem[];
}

/** One player's week, and which way through the week it is of. */
export interface Passage {
  readonly cut: Cut;
  readonly log: readonly LogEntry[];
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

/** The book as it was in a release: later items left out. */
interface Edition {
  readonly decisions: readonly (readonly BookItem[])[];
  readonly acts: readonly BookItem[];
}

function editionOf({ decisions, acts }: Book, release: number): Edition {
  const then = (items: readonly BookItem[]) => items.filter((item) => item.release <= release);
  return { decisions: decisions.map(then).filter((items) => items.length > 0), acts: then(acts) };
}

/** The checksum of a week, which its code must carry. */
export const sumOf = ({ cut, log }: Passage): number => {
  const said = JSON.stringify([cut, log.map((entry) => [entry.do, nameOf(entry)])]);
  const [a = 0, b = 0, c = 0, d = 0] = sha256(utf8ToBytes(said));
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> (32 - SUM);
};

/** What an entry is called in the book. */
function nameOf(entry: LogEntry): string {
  switch (entry.do) {
    case 'choose':
    case 'petals':
      return entry.id;
    case 'look':
      return `look.${entry.entry}`;
    case 'attend':
      return `attend.${entry.line}`;
    case 'ear':
      return `ear.${entry.ear}`;
    case 'forecast':
      return `forecast.${entry.state}`;
    case 'open':
      return `open.${entry.handled}`;
  }
}

function entryOf({ id, petals }: BookItem): LogEntry {
  const [kind, what] = id.split('.', 2) as [string, string | undefined];
  if (what === undefined) return { do: petals ? 'petals' : 'choose', id };
  if (kind === 'look') return { do: 'look', entry: what };
  if (kind === 'attend') return { do: 'attend', line: what };
  if (kind === 'open') return { do: 'open', handled: what };
  if (kind === 'ear') return { do: 'ear', ear: what as 'in' | 'out' };
  return { do: 'forecast', state: what as 'on' | 'off' | 'declined' };
}

/** Where each thing stands in an edition. */
function placesIn({ decisions, acts }: Edition) {
  const choices = new Map<string, readonly [decision: number, rank: number]>();
  for (const [at, items] of decisions.entries()) items.forEach(({ id }, rank) => choices.set(id, [at, rank]));
  return { choices, acts: new Map(acts.map(({ id }, at) => [id, at])) };
}

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
export function packPassage(passage: Passage, book: Book): string {
  const edition = editionOf(book, book.release);
  const steps = stepsOf(passage.log, edition);
  const codes = [1, 2, 3, 4].map((k) => {
    const bits = new BitWriter();
    bits.fixed(FORMAT, 3);
    bits.fixed(k - 1, 2);
    bits.rice(book.release, 3);
    bits.oneOf(CUTS.indexOf(passage.cut), CUTS.length);
    bits.fixed(sumOf(passage), SUM);
    for (const step of steps) write(bits, step, k, edition.acts.length);
    bits.rice(0, k);
    bits.fixed(END, 2);
    return bits.text();
  });
  return codes.reduce((best, code) => (code.length < best.length ? code : best));
}

function write(bits: BitWriter, step: Step, k: number, acts: number): void {
  if (step.kind === 'on') bits.rice(step.by + 1, k);
  else {
    // Nought is the escape: steps on are counted from one.
    bits.rice(0, k);
    bits.fixed(step.kind === 'act' ? ACT : BACK, 2);
    if (step.kind === 'act') return bits.oneOf(step.at, acts);
    bits.rice(step.by, 2);
  }
  bits.oneOf(step.rank, step.of);
}

const DAMAGED = 'This code is damaged: a letter is missing, wrong or out of place.';

/**
 * Reads a code. Spaces, hyphens, small letters and the usual mistakes of reading aloud (O for nought, I or L for one) are allowed.
 * Believes nothing else.
 * @throws {PassageRefusedError}
 */
export function readPassage(code: string, book: Book): Passage {
  const { passage, sum } = unpacked(code, book);
  if (sum === sumOf(passage)) return passage;
  throw new PassageRefusedError(
    'This code does not add up: it is damaged, or was made in another version of the story.',
  );
}

/** What a code says, and the checksum that it carries, which need not be its own. @throws {PassageRefusedError} */
export function unpacked(code: string, book: Book): { readonly passage: Passage; readonly sum: number } {
  if (code.trim() === '') throw new PassageRefusedError('There is no code here.');
  if (code.length > MOST_LETTERS) throw new PassageRefusedError('This is too long to be the code of a week.');
  try {
    const bits = new BitReader(code);
    if (bits.fixed(3) !== FORMAT)
      throw new PassageRefusedError('This is not the code of a week, or not one of this kind.');
    const k = bits.fixed(2) + 1;
    const release = bits.rice(3);
    if (release > book.release) {
      throw new PassageRefusedError(
        'This code was made in a newer version of Kind Regards. Please update this one first.',
      );
    }
    const cut = CUTS[bits.oneOf(CUTS.length)] as Cut;
    const sum = bits.fixed(SUM);
    const passage = { cut, log: readLog(bits, k, editionOf(book, release)) };
    bits.end();
    return { passage, sum };
  } catch (error) {
    if (error instanceof BitsError) throw new PassageRefusedError(DAMAGED, { cause: error });
    throw error;
  }
}

function readLog(bits: BitReader, k: number, { decisions, acts }: Edition): LogEntry[] {
  const log: LogEntry[] = [];
  let here = 0;
  for (;;) {
    const step = bits.rice(k);
    if (step > 0) here += step - 1;
    else {
      const kind = bits.fixed(2);
      if (kind === END) return log;
      if (kind === ACT) {
        log.push(entryOf(acts[bits.oneOf(acts.length)] as BookItem));
        continue;
      }
      if (kind !== BACK) throw new BitsError('an escape that means nothing');
      here -= bits.rice(2);
    }
    const items = decisions[here];
    if (!items) throw new BitsError('a step out of the story');
    log.push(entryOf(items[bits.oneOf(items.length)] as BookItem));
    if (log.length > MOST_ENTRIES) throw new BitsError('a week without an end');
  }
}
