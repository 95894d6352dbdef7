/**
 * The golden read-throughs of a folder: what each pick list plays to now, and what is written beside it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { playLog, transcribe, type PickList } from './transcripts.ts';

export interface GoldenTranscript {
  /** The `.md` file. */
  readonly file: string;
  /** What the story tells now. */
  readonly expected: string;
  /** What the file says; null when it is not there yet. */
  readonly found: string | null;
}

/** Plays every `*.json` of the folder. @throws when one no longer fits the story, saying which and where. */
export function goldenTranscripts(json: string, folder: string): GoldenTranscript[] {
  const lists = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return lists.sort().map((name) => {
    const { title, log } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as PickList;
    const file = path.join(folder, name.replace(/\.json$/, '.md'));
    try {
      const expected = transcribe(title, playLog(json, log));
      return { file, expected, found: existsSync(file) ? readFileSync(file, 'utf8') : null };
    } catch (error) {
      throw new Error(`${name}: ${(error as Error).message}`, { cause: error });
    }
  });
}
