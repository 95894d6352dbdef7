/** The guide and the handout: pages to print, good in black and white on A4 and on Letter. */
import { html, type TemplateResult } from 'lit-html';
import { planView } from './home.ts';
import { sourceList } from './notes-view.ts';
import { AIMS, CHAPTERS, CITE, LENSES, ON_PAPER, PLANS, QUESTIONS } from './plans.ts';

const printButton = html`<p class="row no-print">
  <button type="button" data-print @click=${() => print()}>Print</button>
</p>`;

/** Everything a teacher needs on paper. */
export function guideView(): TemplateResult {
  return html`<h1 tabindex="-1">A guide for whoever leads the room</h1>
    ${printButton}
    <h2>Aims</h2>
    <p>After it, a class should be better able</p>
    <ul>
      ${AIMS.map((aim) => html`<li>${aim}</li>`)}
    </ul>
    <p>
      The story grades nobody, and no ending of it is the good one. It is set in no country. Half of the notes are about
      Western practice, and one asks why anybody might have thought of China.
    </p>
    ${PLANS.map((plan) => planView(plan, 2))}
    <h2>Ten questions</h2>
    <ol>
      ${QUESTIONS.map((question) => html`<li>${question}</li>`)}
    </ol>
    <h2>Chapter by chapter</h2>
    ${CHAPTERS.map(
      ({ name, touches, ask }) =>
        html`<section class="keep">
          <h3>${name}</h3>
          <p><i>Touches:</i> ${touches}</p>
          <ul>
            ${ask.map((question) => html`<li>${question}</li>`)}
          </ul>
        </section>`,
    )}
    <h2>Lens cards</h2>
    <div class="cards">
      ${LENSES.map(
        ({ name, look, ask }) =>
          html`<section class="lens">
            <h3>${name}</h3>
            <p>${look}</p>
            <p><b>Ask:</b> ${ask}</p>
          </section>`,
      )}
    </div>
    ${onPaper()}
    <h2>Handing in, and not</h2>
    <p>
      A week is handed in as a code, a link, a QR code or a file. It holds what was chosen and nothing of who or when.
      Whoever has it can play it again, so it is asked for and never required; it is never marked; and a made-up one is
      as welcome as a true one. The Circle breaks nothing down for fewer than five, says “one or two” where it was one
      or two, and forgets when its tab is closed.
    </p>
    <h2>For everyone</h2>
    <p>
      All of it can be done by keyboard, by touch, by pointer or with a switch, and with a screen reader; nothing is
      timed; no meaning is in colour, sound or motion alone. Size, face, paper, motion and sound are under Settings. It
      was made to meet WCAG 2.2 AA, and is tested by machine in two browsers; where it fails you, the failure is ours.
    </p>
    <h2>Sources</h2>
    <p>
      What the Marginalia rest on. Each note names its own, and says what stood on the record and what in the press;
      what is marked ‘from general knowledge’ nobody has checked for them, and can be looked up there.
    </p>
    ${sourceList()}
    <h2>To cite it</h2>
    <p>${CITE}</p>`;
}

function onPaper(): TemplateResult {
  return html`<section class="own-page">
    <h2>${ON_PAPER.title}</h2>
    <p>${ON_PAPER.intro}</p>
    ${ON_PAPER.lines.map((line) => html`<p>${line}</p>`)}
    <p><b>Tilde may:</b> ${ON_PAPER.choose.join(' ')}</p>
    <p><b>Afterwards.</b> ${ON_PAPER.after.join(' ')}</p>
  </section>`;
}

/** One page for each student. */
export function handoutView(): TemplateResult {
  return html`<h1 tabindex="-1">Kind Regards: your week</h1>
    ${printButton}
    <p>
      You are Tilde Ruddock. You write the phrases that millions of mouths use. Everyone wears a flower, and gives the
      others one to five petals. Nothing is won.
    </p>
    <dl class="lines">
      <dt>A line you meant, and beside it what was said:</dt>
      <dd></dd>
      <dd></dd>
      <dt>Who heard which of the two?</dt>
      <dd></dd>
      <dt>Something that was handled for you:</dt>
      <dd></dd>
      <dt>The day you looked in the Register, and for whom:</dt>
      <dd></dd>
      <dt>A question you did not ask, and whose job it was to say so:</dt>
      <dd></dd>
      <dd></dd>
      <dt>Who was at the table:</dt>
      <dd></dd>
    </dl>
    <p>
      Your week can be handed in as a code: on its last page, or under Kept weeks. It holds what you chose and no name.
      You need not.
    </p>
    <p class="row-lines"><b>Code, if you like:</b></p>`;
}
