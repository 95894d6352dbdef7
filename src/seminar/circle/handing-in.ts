/** The Circle while weeks are being handed in: what is taken, what was refused and why, and when that is everyone. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { FEWEST } from './disclose.ts';

export interface HandingIn {
  readonly weeks: number;
  /** What was just done, in a sentence or two. */
  readonly says: string;
  readonly notes: readonly string[];
  readonly refused: readonly { readonly what: string; readonly why: string }[];
  readonly scanning: boolean;
  /** How many came with the last thing that was handed in. */
  readonly last: number;
}

export interface HandingInActions {
  readonly take: (texts: readonly string[]) => Promise<void>;
  readonly scan: () => void;
  readonly takeBack: () => void;
  readonly everyone: () => void;
}

export function handingInView(now: HandingIn, { take, scan, takeBack, everyone }: HandingInActions): TemplateResult {
  const { weeks, says, notes, refused, scanning, last } = now;
  const paste = async (event: Event): Promise<void> => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('codes') as HTMLTextAreaElement;
    const text = field.value;
    field.value = '';
    await take([text]);
    field.focus();
  };
  const files = async (list: FileList | null | undefined): Promise<void> =>
    take(await Promise.all([...(list ?? [])].map((file) => file.text())));
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void files(event.dataTransfer?.files);
  };
  return html`<h1 tabindex="-1">The Circle</h1>
    <p class="lead">
      Weeks are handed in here as codes, links or files, and read side by side. Everything happens in this tab; nothing
      is sent or kept, and closing it forgets. A code holds what was chosen and no name, but whoever has a code can play
      it again: nobody need hand one in, and nobody need say that they did not. A made-up week is as welcome as another.
    </p>
    <form class="hand-in" @submit=${paste} @dragover=${(event: Event) => event.preventDefault()} @drop=${drop}>
      <label for="codes">Codes or links, one a line</label>
      <textarea id="codes" name="codes" rows="5" autocomplete="off" spellcheck="false" data-codes></textarea>
      <div class="row">
        <button type="submit" data-hand-in>Hand in</button>
        <label class="file"
          >Files
          <input
            type="file"
            multiple
            accept=".txt,.json"
            @change=${(event: Event) => {
              const input = event.target as HTMLInputElement;
              void files(input.files).finally(() => (input.value = ''));
            }}
        /></label>
        <button type="button" data-scan @click=${scan}>${scanning ? 'Stop the camera' : 'Scan with the camera'}</button>
      </div>
    </form>
    <div class="camera" data-camera ?hidden=${!scanning}></div>
    <p role="status" class="says" data-circle-says>${says}</p>
    ${
      last === 0
        ? nothing
        : html`<p class="row"><button type="button" data-take-back @click=${takeBack}>Take back the last</button></p>`
    }
    ${notes.map((note) => html`<p class="quiet">${note}</p>`)}
    ${
      refused.length === 0
        ? nothing
        : html`<ul class="refused">
            ${refused.map(({ what, why }) => html`<li><code>${what}</code> ${why}</li>`)}
          </ul>`
    }
    <div class="everyone">
      <p>
        ${
          weeks < FEWEST
            ? `The map needs at least ${FEWEST} weeks: of fewer it would say who is who.`
            : 'The map is drawn once. Weeks that come later are not in it.'
        }
      </p>
      <button type="button" class="first" data-everyone ?disabled=${weeks < FEWEST} @click=${everyone}>
        That’s everyone
      </button>
    </div>`;
}
