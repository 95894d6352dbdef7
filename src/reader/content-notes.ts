/** Content notes: what the story touches, by chapter, so that nobody is met by it unasked. Not a warning and not a summary. */
import { html, type TemplateResult } from 'lit-html';
import { openFrame, sheetHead, type Frame } from './dialog-frame.ts';
import type { ReaderPorts } from './port.ts';

function view({ settings }: ReaderPorts, frame: Frame): TemplateResult {
  const { tellMeLess } = settings.value;
  const change = (event: Event): void => settings.change({ tellMeLess: (event.target as HTMLInputElement).checked });
  return html`<div class="leaf notes">
    ${sheetHead('Content notes', frame)}
    <p class="lead">KIND REGARDS is often funny. It also touches these.</p>
    <h2>The whole story</h2>
    <p>
      Dementia in a parent. A pregnancy loss, some months ago, spoken of and not shown. Grief. People being shut out,
      politely and for a long time. Work that asks too much.
    </p>
    <h2>Monday</h2>
    <p>A grief that is only hinted at. Somebody turned away in public. A sister nobody rings. An office party.</p>
    <h2>Tuesday</h2>
    <p>
      A mother who takes one daughter for the other, and may be frightened once. A form about where she is to live.
      Something unsaid in bed.
    </p>
    <h2>Wednesday</h2>
    <p>
      Two sisters who have not spoken. A patient who died, some years ago, and what was wanted of his nurse. A child
      sent round by the other gate. A widower’s notebook.
    </p>
    <h2>Thursday</h2>
    <p>
      The pregnancy loss, in a parked car, in so far as it can be talked about. A dinner at which people who are absent
      are discussed. Standing that is lost, or gained.
    </p>
    <h2>Friday</h2>
    <p>A meeting about somebody who is sitting in it. An office that closes. Signing for another person.</p>
    <h2>Saturday</h2>
    <p>A birthday. Who is at the table and who is not. A memory that comes and goes.</p>
    <label class="control toggle">
      <input type="checkbox" name="tellMeLess" .checked=${tellMeLess} @change=${change} />
      <span
        >Tell me less about the pregnancy loss<span class="more"
          >The scenes stay and make sense; the details go. You can change your mind at any time.</span
        ></span
      >
    </label>
    <p>There is no violence, and nothing flashes or jumps out. You can stop anywhere; your place is kept.</p>
  </div>`;
}

/** Opens the content notes. Resolves when they are closed. */
export async function openNotes(ports: ReaderPorts): Promise<void> {
  const frame = openFrame({ name: 'notes', label: 'Content notes', view: (each) => view(ports, each) });
  const stop = ports.settings.onChange(() => frame.draw());
  await frame.closed;
  stop();
}
