/** On the page for seminars: the way to begin on this screen, before a room, and what to press there. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { SeminarPorts } from './port.ts';

const KEYS: readonly (readonly [string, string])[] = [
  ['Enter or Space', 'puts the question away, when it has been talked about'],
  ['T', 'counts hands: number keys add one, with Shift they take one away, Backspace takes back the last, Esc is done'],
  ['1 to 9', 'choose; petals are opened by 1 to 5, and given by Enter'],
  ['Q', 'shows the question again'],
  ['B', 'goes back a decision'],
];

export class ProjectorWay {
  readonly #ports: SeminarPorts;
  readonly #draw: () => void;
  #trouble = '';

  constructor(ports: SeminarPorts, draw: () => void) {
    this.#ports = ports;
    this.#draw = draw;
  }

  async #begin(): Promise<void> {
    this.#trouble = '';
    try {
      await this.#ports.project();
    } catch (error) {
      this.#trouble = error instanceof Error ? error.message : 'That did not work.';
    }
    this.#draw();
  }

  view(): TemplateResult {
    const { projecting, stopProjecting } = this.#ports;
    const stop = (): void => {
      stopProjecting();
      this.#draw();
    };
    return html`<section class="projector-way">
      <h2>Before a room</h2>
      <p>
        Type that can be read from the last row, choices by number, a question before each decision that is worth one,
        and a count of hands. Nothing that is kept on this machine is shown. It holds for this tab; the link
        <code>#begin?projector=1</code> begins in it at once.
      </p>
      <div class="row">
        <button type="button" class="first" data-project @click=${() => void this.#begin()}>
          Projector: begin on this screen
        </button>
        ${
          projecting()
            ? html`<button type="button" data-stop-projecting @click=${stop}>Projector off</button>`
            : nothing
        }
      </div>
      <dl class="keys">
        ${KEYS.map(
          ([key, does]) =>
            html`<dt>${key}</dt>
              <dd>${does}</dd>`,
        )}
      </dl>
      <p role="alert" class="trouble">${this.#trouble}</p>
    </section>`;
  }
}
