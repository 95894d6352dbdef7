/** The page that a teacher comes to from the title: what this is, how long it takes, what it touches, and the ways to begin. */
import { html, type TemplateResult } from 'lit-html';
import { CHAPTERS, PLANS, type Plan } from './plans.ts';
import { href } from './routes.ts';

export function planView({ name, for: whom, stretches, wrong }: Plan, level: 2 | 3 = 3): TemplateResult {
  return html`<section class="plan">
    ${level === 2 ? html`<h2>${name}</h2>` : html`<h3>${name}</h3>`}
    <p>${whom}</p>
    <table>
      <caption class="unseen">
        ${name}, minute by minute
      </caption>
      <thead>
        <tr>
          <th scope="col">Minutes</th>
          <th scope="col">What is done</th>
        </tr>
      </thead>
      <tbody>
        ${stretches.map(
          ({ from, to, what }) =>
            html`<tr>
              <th scope="row">${from}–${to}</th>
              <td>${what}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p><b>What goes wrong.</b> ${wrong.join(' ')}</p>
  </section>`;
}

/**
 * @param begin the form that makes a link
 * @param projector the way to begin before a room
 */
export function homeView(begin: TemplateResult, projector: TemplateResult): TemplateResult {
  return html`<h1 tabindex="-1">For seminars</h1>
    <p class="lead">
      Kind Regards is a story of about fifty minutes, in which everybody is rated and everybody is kind. It is for
      courses in ethics, technology, design, social work, law and literature; from about sixteen years of age. It needs
      no account and no server, and collects nothing: what a student plays stays on the student’s machine.
    </p>
    <nav class="ways" aria-label="For seminars">
      <a href=${href('circle')}><b>The Circle</b> Weeks side by side, on this screen</a>
      <a href=${href('notes')}><b>Marginalia</b> Notes on the record and the press, chapter by chapter</a>
      <a href=${href('guide')}><b>The guide</b> To print: aims, plans, questions, a scene on paper</a>
      <a href=${href('handout')}><b>The handout</b> One page for each student</a>
    </nav>
    ${begin} ${projector}
    <h2>Three plans</h2>
    ${PLANS.map((plan) => planView(plan))}
    <h2>What it touches</h2>
    <dl class="touches">
      ${CHAPTERS.map(
        ({ name, touches }) =>
          html`<dt>${name}</dt>
            <dd>${touches}</dd>`,
      )}
    </dl>
    <p>
      Under Settings, “Tell me less about the pregnancy loss” keeps the scenes and leaves the details out. Anybody may
      stop at any time; the place is kept.
    </p>`;
}
