/**
 * Makes what the page needs of the story: its JSON, its name for saves, and the step it opens with, so that first prose can
 * stand on the page before ink has loaded. Node only; used by the plugin and by whoever packs the piece.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createNarrative } from '../../narrative/index.ts';
import type { RegisterHeading, Step } from '../../narrative/types.ts';
import type { ToldBook } from '../../seminar/book.ts';
import type { CutScript } from '../../playthrough/abridge.ts';
import { CUTS } from '../../playthrough/cuts.ts';
import { readBook, type CutScripts } from './book.ts';
import { checkStory, errorsIn } from './check.ts';
import { splitStory, type SplitStory } from './split.ts';
import { fault, type Finding } from './place.ts';

export interface MadeStory {
  /** Compiled ink; null when anything is wrong. */
  readonly storyText: string | null;
  /** The same, divided; null when anything is wrong. */
  readonly split: SplitStory | null;
  /** Names exactly this text; a checkpoint is good only under the same one. 16 hexadecimal digits. */
  readonly storyHash: string;
  /** The latest release in `ids.lock`; 0 before the first. */
  readonly storyRelease: number;
  readonly firstStep: Step | null;
  readonly register: readonly RegisterHeading[];
  /** What passages are written by; null when anything is wrong. */
  readonly book: ToldBook | null;
  readonly findings: readonly Finding[];
  /** Absolute paths of the ink read. */
  readonly files: readonly string[];
}

/** The paths of the piece within its project folder. */
export const storyFiles = (project: string) => ({
  entry: path.join(project, 'story/kind-regards.ink'),
  art: path.join(project, 'assets/art'),
  relativeTo: project,
});

/** Checks and compiles the story of a project. Never throws for what is in its files. */
export function makeStory(project: string): MadeStory {
  const { compiled, context, findings } = checkStory(storyFiles(project));
  const unsound = { storyText: null, split: null, storyHash: '', firstStep: null, register: [], book: null };
  const releases = (context?.lock?.decisions ?? []).flat().map(({ release }) => release);
  const base = { storyRelease: Math.max(0, ...releases), files: compiled.files, findings };
  if (compiled.json === null || errorsIn(findings).length > 0) return { ...base, ...unsound };
  try {
    const narrative = createNarrative(compiled.json, { strict: true });
    const storyHash = hashOf(compiled.json);
    const split = splitStory(compiled);
    const { step: firstStep } = narrative;
    const book = context && readBook(context, readCuts(project));
    return { ...base, storyText: compiled.json, split, storyHash, firstStep, register: narrative.register(), book };
  } catch (error) {
    const begin = fault({ file: compiled.shownFile(null), line: 0 }, `the story does not begin: ${String(error)}`);
    return { ...base, ...unsound, findings: [...findings, begin] };
  }
}

/** The scripts of the abridged weeks that a project has. */
function readCuts(project: string): CutScripts {
  const files = CUTS.map((cut) => [cut, path.join(project, `story/cuts/${cut}.json`)] as const);
  const here = files.filter(([, file]) => existsSync(file));
  return Object.fromEntries(here.map(([cut, file]) => [cut, JSON.parse(readFileSync(file, 'utf8')) as CutScript]));
}

/** The name of a compiled story, by which checkpoints are told apart. */
export const hashOf = (storyText: string): string => createHash('sha256').update(storyText).digest('hex').slice(0, 16);
