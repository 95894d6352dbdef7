/**
 * A week to hand on: as a code, a link, a QR code and a file. What is handed on is what was chosen; nothing of who or when is in
 * it, and nothing leaves this machine but by the reader's own hand.
 */
import { encodeQR } from 'qr';
import { html, nothing, type TemplateResult } from 'lit-html';
import { openFrame, sentence, sheetHead, type Frame } from './dialog-frame.ts';
import type { ReaderPorts } from './port.ts';
import { download } from './take-away.ts';

/** In the page's own address, so that a copy on a stick makes links to itself. */
const linkTo = (code: string): string => `${location.href.split('#')[0] ?? ''}#week=${code}`;
/** Letters in a group, for reading out. */
const inFives = (code: string): string => code.replaceAll(/.{5}(?=.)/g, '$& ');

/** The code as squares, black on white whatever the paper is: cameras want it so. */
const picture = (text: string): string =>
  URL.createObjectURL(new Blob([encodeQR(text, 'svg', { ecc: 'low', border: 4 })], { type: 'image/svg+xml' }));

class HandOn {
  readonly #ports: ReaderPorts;
  readonly #slot: string | null;
  #code: string | null = null;
  #squares = '';
  #says = '';
  #trouble = '';

  constructor(ports: ReaderPorts, slot: string | null) {
    this.#ports = ports;
    this.#slot = slot;
  }

  async open(): Promise<void> {
    const frame = openFrame({ name: 'hand-on', label: 'A week to hand on', view: (each) => this.#view(each) });
    try {
      const { saves } = this.#ports;
      const slot = this.#slot ?? (await saves.slots()).find(({ current }) => current)?.id;
      if (slot === undefined) throw new Error('There is no week here yet to hand on.');
      this.#code = await saves.passageOf(slot);
      // A QR code of capitals and digits alone is half the size of one of a link.
      this.#squares = picture(this.#code);
    } catch (error) {
      this.#trouble = sentence(error);
    }
    frame.draw();
    await frame.closed;
    if (this.#squares) URL.revokeObjectURL(this.#squares);
  }

  async #copy(text: string, what: string, frame: Frame): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#says = `${what} copied.`;
    } catch {
      this.#says = 'This browser does not let it be copied from here; it can be selected and copied by hand.';
    }
    frame.draw();
  }

  #view(frame: Frame): TemplateResult {
    const code = this.#code;
    return html`<div class="leaf hand-on">
      ${sheetHead('A week to hand on', frame)}
      <p>
        This is your week as far as it has come: what you chose, and nothing of who you are or when it was. Whoever has
        it can play it again. It goes nowhere unless you hand it to somebody, and you need not.
      </p>
      <p class="trouble" role="alert" ?hidden=${!this.#trouble}>${this.#trouble}</p>
      ${code === null ? nothing : this.#ways(code, frame)}
      <p class="says-done" role="status">${this.#says}</p>
    </div>`;
  }

  #ways(code: string, frame: Frame): TemplateResult {
    const keep = (): void => download('kind-regards-week.txt', new Blob([`${code}\n`], { type: 'text/plain' }));
    return html`<label for="week-code">The code</label>
      <textarea id="week-code" class="week-code" rows="6" readonly data-week-code .value=${inFives(code)}></textarea>
      <p class="slot-acts">
        <button type="button" class="button" @click=${() => this.#copy(code, 'The code is', frame)}>
          Copy the code
        </button>
        <button type="button" class="button" @click=${() => this.#copy(linkTo(code), 'The link is', frame)}>
          Copy a link to it
        </button>
        <button type="button" class="button" @click=${keep}>Save it as a file</button>
      </p>
      <figure class="squares">
        <img src=${this.#squares} width="260" height="260" alt="The same code as squares, for a camera." />
        <figcaption>For a camera: in the Circle, “Scan with the camera”.</figcaption>
      </figure>`;
  }
}

/** Opens it for a kept play, or for the one now open. Resolves when it is closed. */
export const openHandOn = (ports: ReaderPorts, slot: string | null = null): Promise<void> =>
  new HandOn(ports, slot).open();
