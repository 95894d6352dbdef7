/** A week that came as a code: what it is, and what can be done with it. Nothing of it is kept unless that is asked for. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { PassageRefusedError, readPassage, type Passage } from '../playthrough/passage.ts';
import type { SeminarPorts } from './port.ts';
import { href } from './routes.ts';

type State =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'read'; readonly passage: Passage; readonly decisions: number; readonly leftOut: number };

const HEADINGS: Readonly<Record<State['kind'], string>> = {
  reading: 'A week',
  refused: 'A week that cannot be read',
  read: 'Somebody’s week',
};

export class Week {
  readonly #ports: SeminarPorts;
  readonly #draw: () => void;
  #state: State = { kind: 'reading' };
  #trouble = '';

  constructor(ports: SeminarPorts, draw: () => void) {
    this.#ports = ports;
    this.#draw = draw;
  }

  /** Reads the code, and plays it once to see how far this story follows it. */
  async open(code: string): Promise<void> {
    [this.#state, this.#trouble] = [{ kind: 'reading' }, ''];
    this.#draw();
    try {
      const [book, replay] = await Promise.all([this.#ports.book(), this.#ports.replay()]);
      const passage = readPassage(code, book);
      const decisionsIn = (log: Passage['log']) => log.filter((entry) => 'id' in entry).length;
      const leftOut = decisionsIn(passage.log.slice(replay(passage.log).followed));
      this.#state = { kind: 'read', passage, decisions: decisionsIn(passage.log), leftOut };
    } catch (error) {
      const why = error instanceof PassageRefusedError || error instanceof Error ? error.message : String(error);
      this.#state = { kind: 'refused', why };
    }
    this.#draw();
  }

  view(): TemplateResult {
    // One heading for all three, so that it keeps the focus when the week has been read.
    return html`<h1 tabindex="-1">${HEADINGS[this.#state.kind]}</h1>
      ${this.#body(this.#state)}`;
  }

  #body(state: State): TemplateResult {
    if (state.kind === 'reading') return html`<p role="status">It is being read.</p>`;
    if (state.kind === 'refused') {
      return html`<p role="alert">${state.why}</p>
        <p>Nothing on this machine was touched by it.</p>`;
    }
    const { passage, decisions, leftOut } = state;
    const attempt = (deed: () => Promise<void>) => () =>
      deed().catch((error: unknown) => {
        this.#trouble = error instanceof Error ? error.message : 'That did not work.';
        this.#draw();
      });
    return html`<p class="lead">
        ${decisions} decisions, and nothing of who made them or when. It is here only as long as this page is, unless
        you keep it.
      </p>
      ${
        leftOut === 0
          ? nothing
          : html`<p role="status">
              It does not fit this version of the story to its end, and can be followed only as far as the two agree.
              Left out: ${leftOut === 1 ? 'its last decision' : `its last ${leftOut} decisions`}.
            </p>`
      }
      <div class="row">
        <button type="button" class="first" data-read-week @click=${attempt(() => this.#ports.read(passage))}>
          Read it through
        </button>
        <button type="button" data-play-week @click=${attempt(() => this.#ports.play(passage.cut, passage.log))}>
          Keep it as a week of your own, and go on from there
        </button>
      </div>
      <p><a href=${href('circle')}>Hand it in to the Circle</a>: paste the same code there.</p>
      <p role="alert" class="trouble">${this.#trouble}</p>`;
  }
}
