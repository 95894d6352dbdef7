/** The Vite plugin `marginalia()`: gives the seminar's pages the notes as data, and fails the build on one that is not made as notes are. */
import path from 'node:path';
import { globSync } from 'tinyglobby';
import type { Plugin } from 'vite';
import { readNotes } from './notes.ts';

const MODULE = 'virtual:marginalia';

/** @param project the folder that holds `seminar/` */
export function marginalia(project: string): Plugin {
  const folder = path.join(project, 'seminar/marginalia');
  return {
    name: 'kind-regards:marginalia',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      for (const file of globSync('*.md', { cwd: folder, absolute: true })) this.addWatchFile(file);
      const notes = readNotes(folder).map(({ file: _file, words: _words, rows: _rows, ...note }) => note);
      return `export const notes = ${JSON.stringify(notes)};\n`;
    },
  };
}
