/** The Marginalia on a page: all the notes by chapter, or one. */
import { html, type TemplateResult } from 'lit-html';
import { href } from './routes.ts';

/** @param wanted a note's number; every note when there is none of it */
export function notesView(wanted: string | undefined): TemplateResult {
  return html`<h1 tabindex="-1">Marginalia</h1>
    <p>${wanted ?? ''}<a href=${href('home')}>For seminars</a></p>`;
}
