/**
 * A page before a room: the question in front of a marked decision, the show of hands, and what each key does there. What it holds
 * lasts as long as the tab and is of this tab only: which questions have been put away, and the hands for the decision now open.
 */
import { html, type TemplateResult } from 'lit-html';
import type { ChoiceId, Step } from '../../narrative/types.ts';
import { markOf, opening } from './mark.ts';
import { inSight, toQuestion, toWhatIsAsked } from './places.ts';
import type { Asking, Room, RoomPorts } from './port.ts';
import { handsFor, handsInWords, lower, nameOf, raise, rowFor, rowsOf, type Row, type Tally } from './tally.ts';
import { footView, handsView, pauseView, tallyView } from './views.ts';

/** The digit of the key itself, whatever Shift makes of it on this keyboard. */
const digitOf = ({ code }: KeyboardEvent): number | null => {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  return digit === undefined ? null : Number(digit);
};
/** A press on something that has a meaning of its own. */
const onControl = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('button, a, input, summary, select, textarea') !== null;

class ShownRoom implements Room {
  readonly #ports: RoomPorts;
  /** Decisions whose question has been put away, as the step that opened each. */
  readonly #away = new WeakSet<object>();
  #counting = false;
  #tally: Tally = [];
  /** What the hands are for. */
  #for: object | undefined;
  /** The last hand, told to whoever hears the page. */
  #said = '';

  constructor(ports: RoomPorts) {
    this.#ports = ports;
  }

  get tool(): TemplateResult {
    return html`<button type="button" data-leave-projector @click=${this.#ports.leave}>Projector off</button>`;
  }

  /** The question that stands for the decision now open, whether or not it has been put away. */
  #question(steps: readonly Step[]): string | null {
    const step = opening(steps);
    const mark = step ? markOf(step) : null;
    return mark === null ? null : (this.#ports.questions[mark] ?? null);
  }

  bars(steps: readonly Step[]): boolean {
    const decision = opening(steps)?.decision;
    return decision !== undefined && this.#question(steps) !== null && !this.#away.has(decision);
  }

  /** Hands are for one decision: at another one, there are none. */
  #follow({ steps }: Asking): void {
    const decision = opening(steps)?.decision;
    if (decision === this.#for) return;
    [this.#for, this.#tally, this.#counting, this.#said] = [decision, [], false, ''];
  }

  front(asking: Asking): TemplateResult | null {
    this.#follow(asking);
    const question = this.#question(asking.steps);
    if (question !== null && this.bars(asking.steps)) return pauseView(question, () => this.#putAway(asking));
    const rows = rowsOf(asking.decision);
    if (!this.#counting || rows.length === 0) return null;
    return tallyView(rows, this.#tally, this.#said, asking.keys, {
      add: (row) => this.#count(row, 1),
      take: (row) => this.#count(row, -1),
      clear: () => this.#clear(),
      close: () => this.#close(),
    });
  }

  beside(id: ChoiceId, asking: Asking): TemplateResult | null {
    this.#follow(asking);
    return this.#tally.length > 0 ? handsView(handsFor(this.#tally, id)) : null;
  }

  foot(asking: Asking): TemplateResult | null {
    const rows = rowsOf(asking.decision);
    if (rows.length === 0) return null;
    const asked = this.#question(asking.steps) !== null;
    // A flower has no slips for the hands to stand on.
    const counted = asking.decision.kind === 'petals' && this.#tally.length > 0 ? rows : [];
    return footView(counted, this.#tally, asking.keys, {
      count: () => this.#open(),
      question: asked ? () => this.#askAgain(asking) : null,
    });
  }

  key(event: KeyboardEvent, asking: Asking): boolean {
    this.#follow(asking);
    if (rowsOf(asking.decision).length === 0) return false;
    if (this.bars(asking.steps)) return this.#keyAtQuestion(event, asking);
    const letter = asking.keys && !event.repeat ? event.key.toLowerCase() : '';
    if (letter === 't') return this.#counting ? this.#close() : this.#open();
    if (letter === 'q' && this.#question(asking.steps) !== null) return this.#askAgain(asking);
    return this.#counting && this.#keyAtTally(event, asking);
  }

  #keyAtQuestion(event: KeyboardEvent, asking: Asking): boolean {
    // No digit may choose, or open a petal, behind the question.
    if (digitOf(event) !== null) return true;
    if ((event.key !== 'Enter' && event.key !== ' ') || onControl(event)) return false;
    // Whoever is still reading pages down to the question first: Space does that by itself.
    if (!inSight('[data-pause]')) return event.key === 'Enter' && toQuestion();
    return event.repeat || this.#putAway(asking);
  }

  #keyAtTally(event: KeyboardEvent, { decision, keys }: Asking): boolean {
    if (event.key === 'Escape') return this.#close();
    if (event.key === 'Backspace') return this.#undo(rowsOf(decision));
    const digit = digitOf(event);
    if (!keys) return false;
    // Where digits are written with Shift, the digit itself still adds.
    const adds = /^[1-9]$/.test(event.key);
    if (digit === null && !adds) return false;
    const row = rowFor(rowsOf(decision), adds ? Number(event.key) : (digit ?? 0));
    if (row && !event.repeat && (adds || event.shiftKey)) this.#count(row, adds ? 1 : -1);
    return true;
  }

  #count(row: Row, by: 1 | -1): true {
    this.#tally = by > 0 ? raise(this.#tally, row.id) : lower(this.#tally, row.id);
    this.#said = `${nameOf(row)}: ${handsInWords(handsFor(this.#tally, row.id))}. ${row.label}`;
    this.#ports.changed();
    return true;
  }

  #undo(rows: readonly Row[]): true {
    const last = rows.find(({ id }) => id === this.#tally.at(-1));
    return last ? this.#count(last, -1) : true;
  }

  #clear(): void {
    [this.#tally, this.#said] = [[], 'No hands.'];
    this.#ports.changed();
  }

  #open(): true {
    [this.#counting, this.#said] = [true, ''];
    this.#ports.changed();
    return toWhatIsAsked();
  }

  #close(): true {
    this.#counting = false;
    this.#ports.changed();
    return toWhatIsAsked();
  }

  #putAway({ steps }: Asking): true {
    const decision = opening(steps)?.decision;
    if (decision) this.#away.add(decision);
    this.#ports.changed();
    return toWhatIsAsked();
  }

  #askAgain({ steps }: Asking): true {
    const decision = opening(steps)?.decision;
    if (decision) this.#away.delete(decision);
    this.#ports.changed();
    return toQuestion();
  }
}

export const createRoom = (ports: RoomPorts): Room => new ShownRoom(ports);
