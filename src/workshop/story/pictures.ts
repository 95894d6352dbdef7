/**
 * Reads `assets/art/pictures.json`, the one list of pictures: what a `# scene:` and a `# figure:` may name.
 * Missing files and missing descriptions are not faults of this list but of the line that needs them; see `check-tags.ts`.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One picture. Further keys (`sheet`, coordinates) are for the stage, and pass through untouched. */
export interface Picture {
  /** File name in the same folder. */
  readonly file: string;
  /** What a person who cannot see it is told. */
  readonly alt: string;
  readonly [key: string]: unknown;
}

export interface Pictures {
  readonly folder: string;
  readonly settings: Readonly<Record<string, Picture>>;
  readonly figures: Readonly<Record<string, Picture>>;
  /** Why the list itself could not be read, else null. */
  readonly trouble: string | null;
}

/** Reads the list in `folder`. Never throws: an absent or broken list is an empty one with its `trouble`. */
export function readPictures(folder: string): Pictures {
  const file = path.join(folder, 'pictures.json');
  const empty = { folder, settings: {}, figures: {} };
  if (!existsSync(file)) return { ...empty, trouble: `${path.relative(process.cwd(), file)} is missing` };
  try {
    const { settings = {}, figures = {} } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Pictures>;
    return { folder, settings, figures, trouble: null };
  } catch (error) {
    return { ...empty, trouble: `${path.relative(process.cwd(), file)}: ${(error as Error).message}` };
  }
}

/** The list as it is written, further groups and all. */
export type PictureList = Readonly<Record<string, unknown>>;

/** The whole list, for whoever hands it on. @throws when the file is missing or no JSON. */
export const readPictureList = (folder: string): PictureList =>
  JSON.parse(readFileSync(path.join(folder, 'pictures.json'), 'utf8')) as PictureList;

/** What is wrong with this picture, in words that fit after its name; null when it can be shown. */
export function wrongWith(pictures: Pictures, picture: Picture): string | null {
  if (typeof picture.file !== 'string' || picture.file === '') return 'names no file in pictures.json';
  if (!existsSync(path.join(pictures.folder, picture.file))) return `has no picture: ${picture.file} is missing`;
  if (typeof picture.alt !== 'string' || picture.alt.trim() === '') return 'has no alt text in pictures.json';
  return null;
}
