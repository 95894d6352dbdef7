/** The notes to a chapter in a sheet at the side of the page, fetched when somebody asks for them. Knows the reader's frame and the seminar's notes. */
import { html } from 'lit-html';
import { openFrame, sheetHead, type Frame } from './reader/dialog-frame.ts';
import { chapterNotes } from './seminar/notes-view.ts';

/** Opens the notes that give nothing away once this chapter has been read. Resolves when they are closed. */
export async function openMarginalia(chapter: string): Promise<void> {
  const view = (frame: Frame) =>
    html`<div class="leaf">${sheetHead('Marginalia', frame)}${chapterNotes(chapter)}</div>`;
  await openFrame({ name: 'marginalia', label: 'Marginalia', view }).closed;
}
