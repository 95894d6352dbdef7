/**
 * Compiles and checks the story: everything that is wrong, at once, with file and line. The build, the tests and the report all
 * come through here. A check of its own goes into one of the `check-*.ts` files and into the list below.
 */
import path from 'node:path';
import { checkIds, checkIdsLock, checkPetals, checkPureChoices } from './check-choices.ts';
import { checkOrphans, checkPhoneKnots } from './check-knots.ts';
import { checkLanguage } from './check-language.ts';
import { checkRegard } from './check-regard.ts';
import {
  checkAbove,
  checkFaint,
  checkHandled,
  checkNeighbours,
  checkPictures,
  checkStands,
  checkTwice,
  readTags,
} from './check-tags.ts';
import { compileInk, linesByPath, type Compiled, type CompileOptions } from './compile.ts';
import type { Check, CheckContext } from './context.ts';
import { readLock } from './ids-lock.ts';
import { readPictures } from './pictures.ts';
import { fault, inOrder, type Finding } from './place.ts';
import { checkParts } from './split.ts';
import { readTree } from './tree.ts';

const CHECKS: readonly Check[] = [
  checkStands,
  checkPictures,
  checkTwice,
  checkNeighbours,
  checkAbove,
  checkHandled,
  checkFaint,
  checkIds,
  checkIdsLock,
  checkPetals,
  checkPureChoices,
  checkLanguage,
  checkRegard,
  checkOrphans,
  checkPhoneKnots,
  checkParts,
];

export interface StoryFiles extends CompileOptions {
  /** The root .ink file. */
  readonly entry: string;
  /** The folder that holds `pictures.json`. */
  readonly art: string;
}

export interface Checked {
  readonly compiled: Compiled;
  /** Null when parsing failed. */
  readonly context: CheckContext | null;
  /** In order of file and line. Anything of level `error` means: do not ship. */
  readonly findings: readonly Finding[];
}

/** Compiles the story and runs every check on it. Never throws for what is in the files. */
export function checkStory(files: StoryFiles): Checked {
  const compiled = compileInk(files.entry, files);
  const flows = readTree(compiled);
  if (flows.length === 0) return { compiled, context: null, findings: inOrder(compiled.findings) };
  const pictures = readPictures(files.art);
  const { tags, findings } = readTags(flows, pictures);
  const lockFile = path.join(path.dirname(path.resolve(files.entry)), 'ids.lock');
  const lock = readLock(lockFile, path.relative(files.relativeTo ?? process.cwd(), lockFile));
  const context: CheckContext = { compiled, flows, pictures, tags, lines: linesByPath(compiled), lock };
  const all = [...compiled.findings, ...findings, ...CHECKS.flatMap((check) => check(context))];
  if (pictures.trouble) all.push(fault({ file: compiled.shownFile(null), line: 0 }, pictures.trouble));
  return { compiled, context, findings: inOrder(all) };
}

/** Only what fails the build. */
export const errorsIn = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.level === 'error');
