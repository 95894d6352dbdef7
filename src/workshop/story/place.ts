/**
 * Where something stands in the ink, and what was found there: the words every check speaks in.
 * Nothing of ink itself may enter, so that any tool can report in the same form.
 */

/** A line of a file; `file` is relative to where the command was started, `line` counts from 1 (0: the file as a whole). */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** `error` fails the build; `warning` and `todo` are printed. */
export type Level = 'error' | 'warning' | 'todo';

/** One thing found, in a plain sentence. */
export interface Finding extends Place {
  readonly level: Level;
  readonly text: string;
}

/** An error at a place. */
export const fault = (place: Place, text: string): Finding => ({
  level: 'error',
  file: place.file,
  line: place.line,
  text,
});

/** A warning at a place. */
export const warn = (place: Place, text: string): Finding => ({
  level: 'warning',
  file: place.file,
  line: place.line,
  text,
});

/** `story/monday/1-stair.ink:12`, which editors and terminals open. */
export const at = (place: Place): string => (place.line > 0 ? `${place.file}:${place.line}` : place.file);

/** One finding as one line of a terminal. */
export const say = (finding: Finding): string => `${at(finding)} ${finding.text}`;

/** By file, then line, so that a writer can go down the list. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
