/** The form that makes a link to hand out, and the page that such a link opens. */
import { html, nothing, type TemplateResult } from 'lit-html';
import pastsJson from '../../story/cuts/pasts.json';
import { beginHash, readBegin, type Matter, type Pasts } from './pasts.ts';
import type { SeminarPorts } from './port.ts';

const pasts: Pasts = pastsJson;

/** What each cut is and leaves out, in a sentence or two. */
const CUT_WORDS = {
  whole: 'The whole week: about fifty minutes, or two sessions.',
  fifty:
    'Fifty: the letter, the counsellor, one Wednesday, a short Thursday, Friday and the table. It leaves out the boat, the desk and the night of Monday, Tuesday’s garden and steps, and most of Thursday.',
  twenty:
    'Twenty: Monday’s stair and cake, Tuesday’s counsellor, Friday’s petal, the table. All else is taken as it would mostly go, and not told.',
} as const;

const linkTo = (hash: string): string => `${location.href.split('#')[0] ?? ''}${hash}`;

export class Begin {
  readonly #ports: SeminarPorts;
  readonly #draw: () => void;
  #hash = '#begin?cut=twenty';
  #says = '';

  constructor(ports: SeminarPorts, draw: () => void) {
    this.#ports = ports;
    this.#draw = draw;
  }

  /** The form. */
  form(): TemplateResult {
    const change = (event: Event): void => {
      const form = event.currentTarget as HTMLFormElement;
      const said = Object.fromEntries(
        [...new FormData(form)].map(([key, value]) => [key, typeof value === 'string' ? value : '']),
      );
      const at = said['way']?.startsWith('at:') ? { at: said['way'].slice(3) } : { cut: said['way'] ?? 'twenty' };
      this.#hash = beginHash({ ...said, ...at }, pasts);
      this.#says = '';
      this.#draw();
    };
    const middle = this.#hash.includes('at=');
    return html`<h2>A link to hand out</h2>
      <p>What a link asks for stands in the link, in plain words, and names nobody. Nothing is looked up anywhere.</p>
      <form class="begin-form" @change=${change} @submit=${(event: Event) => event.preventDefault()}>
        <p>
          <label for="way">Begin with</label>
          <select id="way" name="way" data-way>
            <optgroup label="A way through the week">
              <option value="twenty" selected>Twenty minutes</option>
              <option value="fifty">Fifty minutes</option>
              <option value="whole">The whole week</option>
            </optgroup>
            <optgroup label="The middle of the week, with a declared past">
              ${pasts.beginnings.map(({ id, name }) => html`<option value=${`at:${id}`}>${name}</option>`)}
            </optgroup>
          </select>
        </p>
        <p>
          <label
            ><input type="checkbox" name="projector" value="1" /> Before a room: large type, numbers, a question at each
            marked decision</label
          >
        </p>
        ${middle ? pasts.matters.map((matter) => this.#matter(matter)) : nothing}
      </form>
      <p><output class="link" data-link>${linkTo(this.#hash)}</output></p>
      <p class="row">
        <button type="button" @click=${() => void this.#copy()}>Copy the link</button>
        <a href=${this.#hash}>Open it here</a>
      </p>
      <p role="status">${this.#says}</p>
      <dl class="touches">
        <dt>Whole</dt>
        <dd>${CUT_WORDS.whole}</dd>
        <dt>Fifty</dt>
        <dd>${CUT_WORDS.fifty}</dd>
        <dt>Twenty</dt>
        <dd>${CUT_WORDS.twenty}</dd>
      </dl>`;
  }

  /** What a link opens: what it would begin, said before it is begun. */
  page(said: URLSearchParams): TemplateResult {
    const asked = readBegin(said, pasts);
    if (!asked) {
      return html`<h1 tabindex="-1">A link that begins nothing</h1>
        <p role="alert">This link does not say where to begin. It may have been cut short on its way.</p>`;
    }
    const begin = async (): Promise<void> => {
      try {
        if (asked.kind === 'cut') await this.#ports.play(asked.cut, []);
        else await this.#ports.playAt(asked.past);
      } catch (error) {
        this.#says = error instanceof Error ? error.message : 'That did not work. Nothing is lost.';
        this.#draw();
      }
    };
    return html`<h1 tabindex="-1">Kind Regards</h1>
      ${
        asked.kind === 'cut'
          ? html`<p class="lead">${CUT_WORDS[asked.cut]}</p>`
          : html`<p class="lead">You begin in the middle of a week. This is what was so:</p>
              <ul>
                ${asked.words.map((words) => html`<li>${words}</li>`)}
              </ul>`
      }
      <p>
        It is a play of its own. What is kept on this machine already stays as it is. Nothing is sent anywhere, and
        nobody is told what you choose.
      </p>
      <p class="row">
        <button type="button" class="first" data-begin-here @click=${() => void begin()}>Begin</button>
      </p>
      <p role="alert">${this.#says}</p>`;
  }

  #matter({ id, name, answers }: Matter): TemplateResult {
    return html`<p>
      <label for=${`past-${id}`}>${name}</label>
      <select id=${`past-${id}`} name=${id}>
        ${answers.map((answer, at) => html`<option value=${answer.id} ?selected=${at === 0}>${answer.name}</option>`)}
      </select>
    </p>`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(linkTo(this.#hash));
      this.#says = 'The link is copied.';
    } catch {
      this.#says = 'This browser does not let it be copied from here; it can be selected and copied by hand.';
    }
    this.#draw();
  }
}
