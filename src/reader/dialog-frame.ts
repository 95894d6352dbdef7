/**
 * The frame of every dialog of the reader: opens it, draws into it, closes it, gives the focus back.
 * Native `<dialog>` does the rest (inert page, Esc, top layer). Nothing about what a dialog says may enter here.
 */
import { html, render, type TemplateResult } from 'lit-html';
import { mark } from './phone/icons.ts';
import './dialogs.css';

/** A dialog that stands open. */
export interface Frame {
  readonly dialog: HTMLDialogElement;
  /** Draws the view anew. Does nothing once closed. */
  readonly draw: () => void;
  readonly close: () => void;
  /** Resolves when it has closed and the focus is back. */
  readonly closed: Promise<void>;
}

export interface FrameOptions {
  /** Class of the dialog, and its identity: of each only one can stand open. */
  readonly name: string;
  /** What a screen reader calls it. */
  readonly label: string;
  readonly view: (frame: Frame) => TemplateResult;
}

const standing = new Map<string, Frame>();

/** A press that begins and ends on the backdrop puts the dialog away; one dragged out of it does not. */
function closeFromBackdrop(dialog: HTMLDialogElement): void {
  let pressed: EventTarget | null = null;
  dialog.addEventListener('pointerdown', (event) => (pressed = event.target));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && pressed === dialog && event.detail > 0) dialog.close();
  });
}

/** Opens a dialog, or returns the one of that name that stands open already. */
export function openFrame({ name, label, view }: FrameOptions): Frame {
  const already = standing.get(name);
  if (already) return already;
  const before = document.activeElement;
  const dialog = document.createElement('dialog');
  dialog.className = `kr-dialog ${name}`;
  dialog.setAttribute('aria-label', label);
  let settle = (): void => undefined;
  const closed = new Promise<void>((resolve) => (settle = resolve));
  const frame: Frame = {
    dialog,
    draw: () => standing.has(name) && render(view(frame), dialog),
    close: () => dialog.close(),
    closed,
  };
  standing.set(name, frame);
  // Letters typed in a dialog are never the page's shortcuts.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('close', () => {
    standing.delete(name);
    dialog.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
    settle();
  });
  closeFromBackdrop(dialog);
  document.body.append(dialog);
  frame.draw();
  dialog.showModal();
  return frame;
}

/** The head of a sheet: its name, which is where the focus begins, and the way out. */
export function sheetHead(title: string, frame: Frame): TemplateResult {
  return html`<header class="sheet-head">
    <h1 class="sheet-title" tabindex="-1" autofocus>${title}</h1>
    <button type="button" class="icon-button" aria-label="Close" @click=${frame.close}>${mark('close')}</button>
  </header>`;
}

/** The sentence of an error, fit to be shown. */
export function sentence(error: unknown): string {
  return error instanceof Error && error.message ? error.message : 'That did not work. Nothing has been lost.';
}
