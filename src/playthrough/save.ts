/**
 * What a save is, as data and as a file's text, and what is refused. A save is the log: ids of what was done, in order.
 * No checkpoint is kept in it. Playing the log again gives the same state and the history besides, at well under a millisecond an
 * entry; a copy of ink's state would be a second truth, to be believed on load and defended against in every file taken in.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { CUTS } from './cuts.ts';
import { FORMAT, migrate } from './migrations.ts';

/** More entries than any play has; a log of this length replays in seconds. */
export const MOST_ENTRIES = 10_000;
/** A file of MOST_ENTRIES with the longest ids is shorter. Characters. */
const MOST_CHARACTERS = 2_000_000;
const PIECE = 'kind-regards';

/** A save was not taken. The message is a plain sentence that says why. */
export class SaveRefusedError extends Error {
  override readonly name = 'SaveRefusedError';
}

const id = v.pipe(v.string(), v.regex(/^[\w.$-]{1,80}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const EntrySchema = v.variant('do', [
  v.strictObject({ do: v.literal('choose'), id }),
  v.strictObject({ do: v.literal('petals'), id }),
  v.strictObject({ do: v.literal('look'), entry: id }),
  v.strictObject({ do: v.literal('attend'), line: id }),
  v.strictObject({ do: v.literal('ear'), ear: v.picklist(['in', 'out']) }),
  v.strictObject({ do: v.literal('forecast'), state: v.picklist(['on', 'off', 'declined']) }),
  v.strictObject({ do: v.literal('open'), handled: id }),
]);

const SaveSchema = v.strictObject({
  format: v.literal(FORMAT),
  /** Which build of the story it was played in. */
  storyHash: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  /** The story's release, an integer that only grows. */
  storyRelease: count,
  /** For ink's own chance. */
  seed: v.pipe(count, v.maxValue(2 ** 31 - 1)),
  log: v.pipe(v.array(EntrySchema), v.maxLength(MOST_ENTRIES)),
  /** Which of the ways through the week it is of. */
  cut: v.picklist(CUTS),
  /** So many entries at the beginning of the log were declared, and nobody's choice. */
  past: count,
});

export type Save = v.InferOutput<typeof SaveSchema>;

const FileSchema = v.object({ piece: v.literal(PIECE), save: v.looseObject({ format: count }), sum: v.string() });

/** Over the save as it stands in the file, so that a file of any format can be checked before it is migrated. */
export const sumOf = (save: unknown): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(save)))).slice(0, 16);

/**
 * Reads a save of any format this version knows, into the newest.
 * @throws {SaveRefusedError}
 */
export function readSave(data: unknown): Save {
  const result = v.safeParse(SaveSchema, migrate(data));
  if (result.success) return result.output;
  throw new SaveRefusedError('This save is damaged: it does not say what was done in a way that can be followed.');
}

/** A save as a file's text. */
export function saveToText(save: Save): string {
  return `${JSON.stringify({ piece: PIECE, save, sum: sumOf(save) })}\n`;
}

/**
 * Reads a file that somebody hands in. Believes nothing.
 * @throws {SaveRefusedError} with a sentence that says why it cannot be taken.
 */
export function saveFromText(text: string): Save {
  if (text.length > MOST_CHARACTERS) throw new SaveRefusedError('This file is too long to be a save of Kind Regards.');
  const file = v.safeParse(FileSchema, parsed(text));
  if (!file.success) throw new SaveRefusedError('This file is not a save of Kind Regards.');
  const { save, sum } = file.output;
  if (save.format > FORMAT) {
    throw new SaveRefusedError('This save was made by a newer version of Kind Regards. Please update this one first.');
  }
  if (sum !== sumOf(save)) throw new SaveRefusedError('This save is damaged: its checksum does not fit what it holds.');
  return readSave(save);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
