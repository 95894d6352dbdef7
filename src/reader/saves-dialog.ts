/**
 * Saved plays: what is kept here, taking it away, carrying it elsewhere. Everything that loses something asks first,
 * in this dialog, and says what goes. How saves are kept is not known here.
 */
import { html, nothing, type TemplateResult } from 'lit-html';
import { openFrame, sentence, sheetHead, type Frame } from './dialog-frame.ts';
import { openHandOn } from './hand-on.ts';
import type { ReaderPorts, SavesPort, SlotSummary } from './port.ts';
import { plainly } from './typeset.ts';

/** What is being asked before it is done. */
type Asking = { readonly what: 'remove'; readonly slot: string } | { readonly what: 'forget' } | null;

const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });
const decisionWords = (n: number): string => (n === 1 ? 'one decision' : `${n} decisions`);

/** Hands a file to the browser's own downloads. */
function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  document.querySelector('dialog.saves')?.append(link);
  link.click();
  link.remove();
  // Some browsers read the blob only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

class Saves {
  readonly #ports: ReaderPorts;
  readonly #saves: SavesPort;
  #slots: readonly SlotSummary[] | null = null;
  #asking: Asking = null;
  #says = '';
  #trouble = '';
  #frame: Frame | null = null;

  constructor(ports: ReaderPorts) {
    this.#ports = ports;
    this.#saves = ports.saves;
  }

  async open(): Promise<void> {
    this.#frame = openFrame({ name: 'saves', label: 'Saved plays', view: (frame) => this.#view(frame) });
    await this.#try(async () => undefined);
    await this.#frame.closed;
  }

  /** Does it, says what came of it, and lists what is kept now. */
  async #try(deed: () => Promise<string | undefined>): Promise<boolean> {
    [this.#asking, this.#says, this.#trouble] = [null, '', ''];
    let done = true;
    try {
      this.#says = (await deed()) ?? '';
    } catch (error) {
      this.#trouble = sentence(error);
      done = false;
    }
    this.#slots = await this.#saves.slots().catch(() => []);
    this.#frame?.draw();
    return done;
  }

  async #leaveFor(deed: () => Promise<void>): Promise<void> {
    const left = await this.#try(async () => {
      await deed();
      return undefined;
    });
    if (left) this.#frame?.close();
  }

  #ask(asking: Asking): void {
    const before = this.#asking;
    this.#asking = asking;
    this.#frame?.draw();
    const slot = before?.what === 'remove' ? `[data-remove="${CSS.escape(before.slot)}"]` : '[data-forget]';
    this.#frame?.dialog.querySelector<HTMLElement>(asking ? '[data-keep]' : slot)?.focus();
  }

  async #import(text: string): Promise<boolean> {
    return this.#try(async () => `Taken in: ${(await this.#saves.importSave(text)).where}.`);
  }

  #question(says: string, yes: string, deed: () => unknown): TemplateResult {
    return html`<div class="question" role="group" aria-label=${says}>
      <p>${says}</p>
      <button type="button" class="button" data-keep @click=${() => this.#ask(null)}>Keep it</button>
      <button type="button" class="button danger" @click=${deed}>${yes}</button>
    </div>`;
  }

  #slot(slot: SlotSummary): TemplateResult {
    const { id, where, lastLine, savedAt, decisions, current } = slot;
    const asked = this.#asking?.what === 'remove' && this.#asking.slot === id;
    const remove = (): Promise<boolean> =>
      this.#try(async () => {
        await this.#saves.remove(id);
        return 'Taken away.';
      });
    const exportIt = (): Promise<boolean> =>
      this.#try(async () => {
        const { name, text } = await this.#saves.exportSave(id);
        download(name, text);
        return `Saved as ${name}.`;
      });
    return html`<li class="slot">
      <h2>${where}</h2>
      <p class="last-line">${plainly(lastLine)}</p>
      <p class="when">
        <time datetime=${new Date(savedAt).toISOString()}>${when.format(savedAt)}</time>,
        ${decisionWords(decisions)}${current ? html`. <b>Open now.</b>` : nothing}
      </p>
      ${
        asked
          ? this.#question('Take this play away? Nothing can bring it back.', 'Take it away', remove)
          : html`<p class="slot-acts">
              ${
                current
                  ? nothing
                  : html`<button
                      type="button"
                      class="button"
                      aria-label=${`Open: ${where}`}
                      @click=${() => this.#leaveFor(() => this.#saves.open(id))}
                    >
                      Open
                    </button>`
              }
              <button type="button" class="button" aria-label=${`Save as a file: ${where}`} @click=${exportIt}>
                Save as a file
              </button>
              <button
                type="button"
                class="button"
                aria-label=${`Hand on as a code: ${where}`}
                @click=${() => void openHandOn(this.#ports, id)}
              >
                Hand on as a code
              </button>
              <button
                type="button"
                class="button quiet"
                aria-label=${`Take away: ${where}`}
                data-remove=${id}
                @click=${() => this.#ask({ what: 'remove', slot: id })}
              >
                Take away
              </button>
            </p>`
      }
    </li>`;
  }

  #intake(): TemplateResult {
    const fromFile = async (event: Event): Promise<void> => {
      const input = event.target as HTMLInputElement;
      const file = input.files?.[0];
      if (file) await this.#import(await file.text());
      // So that the same file can be chosen again.
      input.value = '';
    };
    const pasted = async (event: SubmitEvent): Promise<void> => {
      event.preventDefault();
      const form = event.currentTarget as HTMLFormElement;
      const area = form.elements.namedItem('save') as HTMLTextAreaElement;
      if (await this.#import(area.value)) form.reset();
    };
    return html`<section class="group">
      <h2>Bring one in</h2>
      <label class="control file"
        ><span>From a file</span><input type="file" accept=".json,.txt,application/json,text/plain" @change=${fromFile}
      /></label>
      <details>
        <summary>Or paste it</summary>
        <form @submit=${pasted}>
          <label for="pasted-save">The text of a save</label>
          <textarea id="pasted-save" name="save" rows="5" spellcheck="false" required></textarea>
          <button type="submit" class="button">Bring it in</button>
        </form>
      </details>
    </section>`;
  }

  #forget(): TemplateResult {
    const forget = (): Promise<boolean> =>
      this.#try(async () => {
        await this.#saves.forgetEverything();
        return 'All of it is gone from this machine.';
      });
    const says =
      'This takes away every saved play here, your settings, and the copy kept for reading offline. Nothing can bring them back but a save you have as a file.';
    return html`<section class="group">
      <h2>On a shared machine</h2>
      ${
        this.#asking?.what === 'forget'
          ? this.#question(says, 'Forget it all', forget)
          : html`<button type="button" class="button quiet" data-forget @click=${() => this.#ask({ what: 'forget' })}>
              Forget everything on this machine
            </button>`
      }
    </section>`;
  }

  #view(frame: Frame): TemplateResult {
    const { trouble } = this.#saves;
    const slots = this.#slots ?? [];
    return html`<div class="leaf saves">
      ${sheetHead('Saved plays', frame)} ${trouble ? html`<p class="trouble">${trouble}</p>` : nothing}
      <p class="trouble" role="alert" ?hidden=${!this.#trouble}>${this.#trouble}</p>
      <p class="says-done" role="status">${this.#says}</p>
      ${this.#slots?.length === 0 ? html`<p class="empty">Nothing is kept here yet.</p>` : nothing}
      <ul class="slots" role="list">
        ${slots.map((slot) => this.#slot(slot))}
      </ul>
      <p class="foot">
        <button type="button" class="button" @click=${() => this.#leaveFor(() => this.#saves.begin())}>
          Begin anew
        </button>
        <span class="more">In a place of its own. What is here stays.</span>
      </p>
      ${this.#intake()} ${this.#forget()}
      <p class="small-print">Plays are kept in this browser, on this machine. Nothing is sent anywhere.</p>
    </div>`;
  }
}

/** Opens the saved plays. Resolves when they are closed, or when a play has been opened or begun. */
export async function openSaves(ports: ReaderPorts): Promise<void> {
  await new Saves(ports).open();
}
