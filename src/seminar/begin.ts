/** The form that makes a link to hand out, and the page that such a link opens. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import pastsJson from '../../story/cuts/pasts.json';
import type { Cut } from '../playthrough/cuts.ts';
import { beginHash, beginningsOf, mattersAt, readBegin, type Matter, type Pasts } from './pasts.ts';
import type { SeminarPorts } from './port.ts';
import { href } from './routes.ts';

const pasts: Pasts = pastsJson;

/** What each cut is and leaves out, in a sentence or two. */
const CUT_WORDS = {
  whole: 'The whole week: about fifty minutes, or two sessions.',
  fifty:
    'Fifty: the letter, the counsellor, one Wednesday, a short Thursday, Friday and the table. It leaves out the boat, the desk and the night of Monday, Tuesday’s garden and steps, and most of Thursday.',
  twenty:
    'Twenty: Monday’s stair and cake, Tuesday’s counsellor, Friday’s petal, the table. All else is taken as it would mostly go, and not told.',
} as const;

/** Who one is, for somebody who begins in the middle. Nothing of what comes. */
const WHO =
  'You are Tilde Ruddock, of Halse. Everybody there wears a flower of five petals, and gives petals to the others; on Monday yours says 4.31. You write, for a firm called Kindly, the phrases that other people’s mouths use, and an ear that you wear puts theirs into yours. You live with Davit, and Bisi has the desk opposite. Your sister Jana has a Note, and wears no flower. A house called Larkspur has your mother, and on Friday at three a form decides on which side of it she stays.';

const linkTo = (hash: string): string => `${location.href.split('#')[0] ?? ''}${hash}`;

export class Begin {
  readonly #ports: SeminarPorts;
  readonly #draw: () => void;
  #hash = '#begin?cut=twenty';
  #said: Readonly<Record<string, string>> = { cut: 'twenty', at: '' };
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
      // From a place where this week does not stop it goes back to the beginning, and the list no longer has that place.
      const at = beginningsOf(said['cut'] as Cut, pasts).find(({ id }) => id === said['at'])?.id ?? '';
      this.#said = { ...said, at };
      this.#hash = beginHash(this.#said, pasts);
      this.#says = '';
      this.#draw();
    };
    const { cut, at } = this.#said as { readonly cut: Cut; readonly at: string };
    return html`<h2>A link to hand out</h2>
      <p>What a link asks for stands in the link, in plain words, and names nobody. Nothing is looked up anywhere.</p>
      <form class="begin-form" @change=${change} @submit=${(event: Event) => event.preventDefault()}>
        <p>
          <label for="cut">Way through the week</label>
          <select id="cut" name="cut" data-way>
            <option value="twenty" ?selected=${cut === 'twenty'}>Twenty minutes</option>
            <option value="fifty" ?selected=${cut === 'fifty'}>Fifty minutes</option>
            <option value="whole" ?selected=${cut === 'whole'}>The whole week</option>
          </select>
        </p>
        <p>
          <label for="at">Begin</label>
          <select id="at" name="at" data-at>
            <option value="" ?selected=${at === ''}>at the beginning</option>
            <optgroup label="in the middle, with a declared past">
              ${repeat(
                beginningsOf(cut, pasts),
                ({ id }) => id,
                ({ id, name }) => html`<option value=${id} ?selected=${id === at}>${name}</option>`,
              )}
            </optgroup>
          </select>
        </p>
        <p>
          <label
            ><input type="checkbox" name="projector" value="1" ?checked=${'projector' in this.#said} /> Before a room:
            large type, numbers, a question at each marked decision</label
          >
        </p>
        ${
          at === ''
            ? nothing
            : repeat(
                mattersAt(at, pasts),
                ({ id }) => id,
                (matter) => this.#matter(matter),
              )
        }
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
    if (!asked || asked.kind === 'refused') {
      const why = asked?.why ?? 'This link does not say where to begin. It may have been cut short on its way.';
      return html`<h1 tabindex="-1">A link that begins nothing</h1>
        <p role="alert">${why}</p>
        <p>A link that begins something can be made on the page <a href=${href('home')}>For seminars</a>.</p>`;
    }
    const begin = async (): Promise<void> => {
      try {
        if (asked.kind === 'cut') await this.#ports.play({ cut: asked.cut, past: 0, log: [] });
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
          : html`<p class="lead">You begin in the middle of a week. This is where, and what was so:</p>
              <ul>
                ${asked.words.map((words) => html`<li>${words}</li>`)}
              </ul>
              <p>${WHO}</p>
              ${asked.past.cut === 'whole' ? nothing : html`<p>From there on the week is abridged, and says where something is left out.</p>`}`
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
        ${answers.map((answer) => html`<option value=${answer.id} ?selected=${answer.id === (this.#said[id] ?? answers[0]?.id)}>${answer.name}</option>`)}
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
