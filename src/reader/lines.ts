/**
 * How each line of the page is set: narration, what reaches you through the ear, faint voices, bars, and your own words.
 * Templates only: no ports but the one act a line can ask for, and no motion (the turn has its own file).
 */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { FaintId, NarrativeEvent, SettingId } from '../narrative/types.ts';
import type { Line } from './passage.ts';
import { captionOf, captionOfPlace } from './captions.ts';
import { nameOf } from './told.ts';
import { plainly, runs } from './typeset.ts';

export type Attend = (line: FaintId) => void;
type Of<K extends Line['event']['kind']> = Extract<Line['event'], { kind: K }>;

/** A paragraph's words with their emphasis. */
export function words(text: string) {
  return runs(text).map((run) => (run.emphasis ? html`<em>${run.text}</em>` : run.text));
}

/** Said to those who hear the page and do not see in which face a line is set. */
const HEARD_AS: Partial<Record<string, string>> = {
  kindly: 'In your ear: ',
  post: 'Written: ',
  screen: 'On a screen: ',
};
const unseen = (text: string) => html`<span class="unseen">${text}</span>`;
/** Kindly's mark: a small round tick. */
const mark = html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
  <circle cx="8" cy="8" r="7.5"></circle>
  <path d="M4.6 8.4 7 10.7 11.5 5.6"></path>
</svg>`;

function prose(line: Line, event: Of<'prose'>): TemplateResult {
  const { via, speaker } = event;
  const voice = speaker === 'regard' || speaker === 'kindly' || speaker === 'forecast' ? 'system' : via;
  const heard = voice === 'system' ? `${nameOf(speaker ?? '')}: ` : HEARD_AS[via];
  return html`<p class="line prose ${voice}" data-key=${line.key} data-via=${via} data-speaker=${speaker ?? nothing}>
    ${heard ? unseen(heard) : nothing}${via === 'kindly' ? mark : nothing}${words(event.text)}
  </p>`;
}

function faint(line: Line, event: Of<'faint'>, attend: Attend): TemplateResult {
  if (line.opened)
    return html`<p class="line prose attended" data-key=${line.key} data-speaker=${event.speaker}>
      <span class="who">${nameOf(event.speaker)}</span> ${words(event.full)}
    </p>`;
  return html`<div class="line faint" data-key=${line.key}>
    <p><span class="who">Someone, faintly</span> <span class="heard">${plainly(event.heard)}</span></p>
    <button type="button" data-attend=${event.id} @click=${() => attend(event.id)}>
      Attend<span class="unseen"> to someone</span>
    </button>
  </div>`;
}

/** The paragraphs behind a bar, or those that attending printed. */
function inside(events: readonly NarrativeEvent[], line: Line): TemplateResult[] {
  return events
    .filter((event) => event.kind === 'prose')
    .map((event, index) => prose({ ...line, key: `${line.key}+${index}` }, event));
}

function handled(line: Line, event: Of<'handled'>): TemplateResult {
  return html`<div class="line handled" data-key=${line.key} data-handled=${event.id}>
    <p class="bar"><b>Handled.</b> ${words(event.note)}</p>
    ${line.opened ? inside(event.events, line) : nothing}
  </div>`;
}

/** What you said. With the ear out, or nothing turned, it is simply yours; otherwise both lines are there to be heard, one to be seen. */
function said(line: Line, event: Of<'said'>): TemplateResult {
  if (event.ear === 'out' || event.meant === event.said)
    return html`<p class="line mine said" data-key=${line.key}>${unseen('You say: ')}${words(event.said)}</p>`;
  return html`<p class="line mine said turned" data-key=${line.key}>
    ${unseen(`You mean: ${plainly(event.meant)} You say: ${plainly(event.said)}`)}
    <span class="spoken" aria-hidden="true">${mark}<span class="words">${plainly(event.said)}</span></span>
  </p>`;
}

function own(line: Line, text: string, kind: 'did' | 'gave'): TemplateResult {
  return html`<p class="line mine ${kind}" data-key=${line.key}>
    ${unseen(kind === 'gave' ? 'You give: ' : 'You: ')}${words(text)}
  </p>`;
}

export interface Setting {
  /** The first line of the page: no thread is drawn above the first scene. */
  readonly first: boolean;
  readonly captions: boolean;
  readonly attend: Attend;
}

/** Keyless, so that the eye goes to the first line of the scene and not to what is heard over it. */
function place(setting: SettingId, captions: boolean): TemplateResult | typeof nothing {
  const heard = captions ? captionOfPlace(setting) : undefined;
  return heard === undefined ? nothing : html`<p class="line caption">${heard}</p>`;
}

/** One line of the page, as it stands now. */
export function lineTemplate(line: Line, { first, captions, attend }: Setting): TemplateResult | typeof nothing {
  const { event } = line;
  switch (event.kind) {
    case 'prose':
      return prose(line, event);
    case 'faint':
      return html`${faint(line, event, attend)}${inside(line.after, line)}`;
    case 'handled':
      return html`${handled(line, event)}${inside(line.after, line)}`;
    case 'said':
      return said(line, event);
    case 'did':
    case 'gave':
      return own(line, event.text, event.kind);
    case 'chapter':
      return html`<h2 class="line chapter" data-key=${line.key}>
        <span class="day">${event.id.replace(/^./, (first) => first.toUpperCase())}<span class="unseen">: </span></span>
        ${event.title}
      </h2>`;
    case 'sound':
      return captions ? html`<p class="line caption" data-key=${line.key}>${captionOf(event.id)}</p>` : nothing;
    case 'scene':
      return html`${first ? nothing : html`<hr class="line thread" data-key=${line.key} />`}${place(event.setting, captions)}`;
  }
  return event satisfies never;
}
