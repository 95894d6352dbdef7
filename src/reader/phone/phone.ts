/**
 * The phone: always there, never in the way. Holds which page of it is open, and does what is done on it through the
 * story port, since what is done on the phone is part of the story. What each page says is the pages' own affair.
 */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { LogEntry, NarrativeEvent, Step } from '../../narrative/types.ts';
import { openFrame, sentence, type Frame } from '../dialog-frame.ts';
import type { ReaderPorts } from '../port.ts';
import { handledPage } from './handled-page.ts';
import type { Page, PhoneHands, RegisterDesk } from './hands.ts';
import { homePage } from './home-page.ts';
import { camera, mark } from './icons.ts';
import { messagesPage } from './messages-page.ts';
import { regardPage } from './regard-page.ts';
import { registerDesk, registerPage } from './register-page.ts';
import './phone.css';

const TITLES: Record<Exclude<Page, 'home'>, string> = {
  regard: 'Regard',
  messages: 'Messages',
  register: 'Register',
  handled: 'Handled',
};

class Phone implements PhoneHands {
  readonly ports: ReaderPorts;
  readonly desk: RegisterDesk;
  thread: string | null = null;
  #page: Page = 'home';
  #pages = new Map<string, readonly NarrativeEvent[] | null>();
  #trouble = '';
  #busy = false;
  #frame: Frame | null = null;

  constructor(ports: ReaderPorts) {
    this.ports = ports;
    this.desk = registerDesk(this);
  }

  get step(): Step {
    return this.ports.story.steps.at(-1) as Step;
  }

  async open(): Promise<void> {
    const stop = this.ports.story.onChange(() => {
      this.#pages.clear();
      this.draw();
    });
    this.#frame = openFrame({ name: 'phone', label: 'Your phone', view: (frame) => this.#view(frame) });
    await this.#frame.closed;
    stop();
  }

  page(name: string): readonly NarrativeEvent[] | null {
    const kept = this.#pages.get(name);
    if (kept === undefined) void this.#fetch(name);
    return kept ?? null;
  }

  async #fetch(name: string): Promise<void> {
    this.#pages.set(name, null);
    // A story without such a page has nothing to say there, which is not the player's trouble.
    this.#pages.set(name, await this.ports.story.peek(name).catch(() => []));
    this.draw();
  }

  go(page: Page, thread: string | null = null): void {
    const from = this.thread === null ? this.#page : this.thread;
    const back = page === 'home' || (page === 'messages' && thread === null && this.thread !== null);
    [this.#page, this.thread, this.#trouble] = [page, thread, ''];
    this.draw();
    const dialog = this.#frame?.dialog;
    const target = back ? dialog?.querySelector<HTMLElement>(`[data-goes="${CSS.escape(from)}"]`) : null;
    (target ?? dialog?.querySelector<HTMLElement>('[data-page-title]'))?.focus();
    if (!target) dialog?.querySelector('.phone-page')?.scrollTo(0, 0);
  }

  draw(): void {
    this.#frame?.draw();
  }

  async act(entry: LogEntry): Promise<Step | null> {
    if (this.#busy) return null;
    this.#busy = true;
    this.#trouble = '';
    try {
      return await this.ports.story.act(entry);
    } catch (error) {
      this.#trouble = sentence(error);
      return null;
    } finally {
      this.#busy = false;
      this.draw();
    }
  }

  #view(frame: Frame): TemplateResult {
    // A page that is only read has nothing to step to, so that the page itself must take the keys that scroll it.
    const reads = this.#page === 'regard' || this.#page === 'handled' || this.thread !== null;
    return html`<div class="case" data-app=${this.#page}>
      ${camera()}
      <div class="glass">
        ${this.#bar()}
        <div
          class="phone-page"
          role=${reads ? 'region' : nothing}
          aria-label=${reads && this.#page !== 'home' ? TITLES[this.#page] : nothing}
          tabindex=${reads ? '0' : nothing}
        >
          <p class="phone-trouble" role="alert" ?hidden=${!this.#trouble}>${this.#trouble}</p>
          ${this.#body()}
        </div>
      </div>
      <button type="button" class="put-away" @click=${frame.close}>Put the phone away</button>
    </div>`;
  }

  #bar(): TemplateResult | typeof nothing {
    if (this.#page === 'home') return nothing;
    const toList = this.thread !== null;
    const back = (): void => this.go(toList ? 'messages' : 'home');
    return html`<header class="phone-bar">
      <button type="button" class="icon-button" aria-label=${toList ? 'All messages' : 'Phone home'} @click=${back}>
        ${mark('back')}
      </button>
      <h1 tabindex="-1" data-page-title>${TITLES[this.#page]}</h1>
    </header>`;
  }

  #body(): TemplateResult {
    switch (this.#page) {
      case 'home':
        return homePage(this);
      case 'regard':
        return regardPage(this);
      case 'messages':
        return messagesPage(this);
      case 'register':
        return registerPage(this);
      case 'handled':
        return handledPage(this);
    }
  }
}

/** Opens the phone. Resolves when it has been put away. */
export async function openPhone(ports: ReaderPorts): Promise<void> {
  await new Phone(ports).open();
}
