/**
 * The sheet as a template: tools, what has been told, what is asked. It draws what it is given and asks for nothing; what happens after a
 * step is in `page-follow.ts`, what a press does in `page.ts`.
 */
import { html, nothing, type TemplateResult } from 'lit-html';
import { guard } from 'lit-html/directives/guard.js';
import { repeat } from 'lit-html/directives/repeat.js';
import { offered } from '../narrative/offered.ts';
import type { FaintId, LogEntry, Step } from '../narrative/types.ts';
import { troubleCard, waitCard, type TroubleActions } from './cards.ts';
import { choicesTemplate, type Choose, type Slips } from './choices.ts';
import type { FlowerControl } from './flower.ts';
import { lineTemplate } from './lines.ts';
import { passage } from './passage.ts';
import type { Asking, Room, Settings } from './port.ts';
import { toolbarTemplate, type ToolActions } from './toolbar.ts';

/** What is on the page beside the story itself. */
export interface PageState {
  /** Being done now; nothing else can be chosen meanwhile. */
  readonly busy: LogEntry | null;
  /** What went wrong, shown in place of what is asked. */
  readonly fault: string | null;
  /** What may be tried again, where it only could not be fetched what it needs. */
  readonly waits: LogEntry | null;
  /** The report of it lies on the clipboard. */
  readonly copied: boolean;
  /** Nothing more is arriving. */
  readonly settled: boolean;
  /** A sentence at the foot of the page. */
  readonly status: string;
}

export interface PageActions {
  readonly tools: ToolActions;
  readonly trouble: TroubleActions;
  /** The last page, once it is here. */
  readonly end: () => TemplateResult | typeof nothing;
  readonly again: (entry: LogEntry) => void;
  readonly weather: Slips['weather'];
  readonly choose: Choose;
  readonly give: (press: Event) => void;
  readonly attend: (line: FaintId) => void;
}

/** The number of the first thing that can be done instead of giving petals, which have the five before it. */
export const INSTEAD = 6;

function asked(asking: Asking, room: Room | null, state: PageState, act: PageActions, petals: FlowerControl) {
  const { decision } = asking;
  // In a room the numbers are also what one calls a choice by, whether or not they are keys.
  const from = room || asking.keys ? 1 : null;
  const slips: Slips = { from, weather: act.weather, beside: ({ id }) => room?.beside(id, asking) ?? null };
  const { dismiss, saveCopy } = act.trouble;
  const { dismiss: _, ...staying } = act.trouble;
  const { waits } = state;
  if (state.fault !== null && waits && dismiss)
    return waitCard(state.fault, { again: () => act.again(waits), saveCopy, dismiss });
  if (state.fault !== null)
    return troubleCard(state.fault, state.copied, decision.kind === 'fault' ? staying : act.trouble);
  const front = room?.front(asking);
  if (front) return front;
  const foot = room?.foot(asking) ?? nothing;
  switch (decision.kind) {
    case 'choices':
      return html`${choicesTemplate(decision.options, decision.struck, slips, act.choose)}${foot}`;
    case 'petals': {
      const instead = { ...slips, from: room ? INSTEAD : null };
      return html`${petals.template(decision, act.give)}${choicesTemplate(decision.instead, [], instead, act.choose)}${foot}`;
    }
    case 'end':
      return act.end();
    case 'fault':
      return troubleCard(decision.message, state.copied, staying);
  }
  return decision satisfies never;
}

/** The whole sheet, as it stands now. */
export function pageTemplate(
  steps: readonly Step[],
  now: Step,
  state: PageState,
  settings: Settings,
  act: PageActions,
  petals: FlowerControl,
  room: Room | null,
): TemplateResult {
  const keys = settings.shortcuts;
  const asking: Asking = { steps, decision: offered(now.decision, now.phone.forecast), keys };
  const lines = passage(steps);
  // No thread is drawn above the first scene, whether or not a chapter's name stands over it.
  const begins = lines.findIndex(({ event }) => event.kind !== 'chapter');
  const { busy, settled } = state;
  return html`<h1 class="unseen">KIND REGARDS</h1>
    ${toolbarTemplate(
      act.tools,
      now.phone.waiting,
      steps.some(({ cause }) => cause !== null),
      keys,
      room?.tool,
    )}
    <div class="page" data-settled=${settled} aria-busy=${busy !== null}>
      <div class="story" data-prose data-settled=${settled} role="log" aria-label="The story">
        ${repeat(
          lines,
          ({ key }) => key,
          // Lines that stand as they stood are not set again.
          (line, index) => {
            const [first, { captions }] = [index <= begins, settings];
            return guard([line.event, line.opened, line.after.length, first, captions], () =>
              lineTemplate(line, { first, captions, attend: act.attend }),
            );
          },
        )}
      </div>
      <div class="asked" data-busy=${busy && 'id' in busy ? busy.id : nothing}>
        ${asked(asking, room, state, act, petals)}
      </div>
    </div>
    <p class="status" role="status">${state.status}</p>`;
}
