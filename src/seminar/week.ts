/** A week that came as a code: what it is, and what can be done with it. Nothing of it is kept unless that is asked for. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { PassageRefusedError, readPassage, type ReadPassage } from '../playthrough/passage.ts';
import { chosenIn, openings } from './circle/forks.ts';
import type { SeminarPorts } from './port.ts';
import { sayRelease } from './releases.ts';
import { href } from './routes.ts';

type State =
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly why: string }
  | {
      readonly kind: 'read';
      readonly passage: ReadPassage;
      readonly decisions: number;
      /** What is to be said of the release it was made with. */
      readonly older: string | null;
    };

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
      const decisions = chosenIn(passage, openings(book)).length;
      const older = sayRelease(passage, book.release, replay(passage.log).followed);
      this.#state = { kind: 'read', passage, decisions, older };
    } catch (error) {
      const why = error instanceof PassageRefusedError || error instanceof Error ? error.message : String(error);
      this.#state = { kind: 'refused', why };
    }
    this.#draw();
  }

  view(): TemplateResult {
    // One heading for all three, so that it keeps the focus when the week has been read.
    const state = this.#state;
    return html`<h1 tabindex="-1">${this.#alone(state) ? 'One week' : HEADINGS[state.kind]}</h1>
      ${this.#body(state)}`;
  }

  /** One week by itself, with a room looking on, would be somebody's. */
  #alone(state: State): boolean {
    return state.kind === 'read' && this.#ports.projecting();
  }

  #body(state: State): TemplateResult {
    if (state.kind === 'reading') return html`<p role="status">It is being read.</p>`;
    if (state.kind === 'refused') {
      return html`<p role="alert">${state.why}</p>
        <p>Nothing on this machine was touched by it.</p>`;
    }
    if (this.#alone(state)) {
      return html`<p>
        Before a room a single week is not opened. It can be handed in to <a href=${href('circle')}>the Circle</a>.
      </p>`;
    }
    const { passage, decisions, older } = state;
    const attempt = (deed: () => Promise<void>) => () =>
      deed().catch((error: unknown) => {
        this.#trouble = error instanceof Error ? error.message : 'That did not work.';
        this.#draw();
      });
    return html`<p class="lead">
        ${decisions} decisions, made with release ${passage.release} of the story, and nothing of who made them or when.
        It is here only as long as this page is, unless you keep it.
      </p>
      ${older === null ? nothing : html`<p role="status">${older}</p>`}
      <div class="row">
        <button type="button" class="first" data-read-week @click=${attempt(() => this.#ports.read(passage))}>
          Read it through
        </button>
        <button type="button" data-play-week @click=${attempt(() => this.#ports.play(passage))}>
          Keep it as a week of your own, and go on from there
        </button>
      </div>
      <p><a href=${href('circle')}>Hand it in to the Circle</a>: paste the same code there.</p>
      <p role="alert" class="trouble">${this.#trouble}</p>`;
  }
}
