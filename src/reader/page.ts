/**
 * The sheet itself: draws what has been told and what is asked, and after each step brings eye, focus and voice to the first new line.
 * It knows the story through its port only; what it is told of play, phone and flower it shows.
 */
import { html, nothing, render } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import type { Decision, LogEntry, Option, Step } from '../narrative/types.ts';
import { endCard, troubleCard } from './cards.ts';
import { choicesTemplate } from './choices.ts';
import { openDialog, type DialogName } from './dialogs.ts';
import { bringIntoSight, holdStill } from './eye.ts';
import { flowerControl } from './flower.ts';
import { isPetals, listenForKeys } from './keys.ts';
import { lineTemplate } from './lines.ts';
import { lastTold, passage, type Line } from './passage.ts';
import type { Change, ReaderPorts } from './port.ts';
import { onePress, type Press } from './press.ts';
import { motionOf } from './settings.ts';
import { takeAway } from './take-away.ts';
import { toolbarTemplate } from './toolbar.ts';
import { turn } from './turn.ts';

/** How long new prose takes to be fully there, ms: well under the quarter second it may take. */
const FADE = 170;

export interface PageOptions {
  readonly root: HTMLElement;
  readonly ports: ReaderPorts;
  /** Everything that helps to mend a fault, as text; only ever copied to the clipboard. */
  readonly report: (message: string) => Promise<string>;
  readonly toTitle: () => void;
}

export interface Page {
  /** Lays the page for the play now open and puts the focus on its last new line. */
  open(): void;
  /** Shows that something went wrong outside the page's own acts. */
  trouble(message: string): void;
  /** Says a sentence at the foot of the page, and to whoever listens to it. */
  notice(sentence: string): void;
  /** Takes the page down. */
  close(): void;
}

const sentence = (error: unknown): string =>
  error instanceof Error && error.message ? error.message : 'Something went wrong that has no words of its own.';

export function createPage({ root, ports, report, toTitle }: PageOptions): Page {
  const { story, saves, flower, settings, sound } = ports;
  const closing = new AbortController();
  const judge = onePress();
  const motion = () => motionOf(settings.value);
  const petals = flowerControl(flower, sound, motion);
  let busy: LogEntry | null = null;
  let fault: string | null = null;
  let copied = false;
  let settled = true;
  let status = '';
  /** Steps were laid anew while a dialog stood over the page: the focus belongs to the page once it closes. */
  let laidAnew = false;

  const now = (): Step | undefined => story.steps.at(-1);
  const find = <E extends Element = HTMLElement>(selector: string): E | null => root.querySelector<E>(selector);

  // ── acts ─────────────────────────────────────────────────────────────────
  async function act(entry: LogEntry): Promise<void> {
    if (busy) return;
    busy = entry;
    draw();
    try {
      await story.act(entry);
    } catch (error) {
      trouble(sentence(error));
    } finally {
      busy = null;
      draw();
    }
  }
  const attempt = (doing: () => Promise<unknown>) => void doing().catch((error: unknown) => trouble(sentence(error)));
  const choose = (option: Option, press: Event) => {
    if (judge(press as Event & Press)) void act({ do: 'choose', id: option.id });
  };
  const give = (press: Event) => {
    if (!busy && judge(press as Event & Press)) flower.give();
  };
  const back = () =>
    attempt(async () => {
      if (!(await story.back())) say('This is the first choice.');
    });
  const open = (name: DialogName) =>
    attempt(async () => {
      laidAnew = false;
      await openDialog(name, ports);
      if (laidAnew) land();
    });
  const mute = () => {
    settings.change({ muted: !settings.value.muted });
    say(settings.value.muted ? 'Sound off.' : 'Sound on.');
  };
  const say = (words: string) => {
    status = words;
    draw();
  };
  function trouble(message: string): void {
    [fault, copied] = [message, false];
    draw();
    find('[data-trouble] h2')?.focus();
  }
  const troubleActions = (dismissable: boolean) => ({
    back: () => {
      fault = null;
      back();
    },
    saveCopy: () => attempt(() => takeAway(saves)),
    copyReport: () =>
      attempt(async () => {
        await navigator.clipboard.writeText(await report(fault ?? ''));
        copied = true;
        draw();
      }),
    dismiss: dismissable
      ? () => {
          fault = null;
          draw();
        }
      : undefined,
  });

  // ── drawing ──────────────────────────────────────────────────────────────
  function asked(decision: Decision) {
    if (fault !== null) return troubleCard(fault, copied, troubleActions(decision.kind !== 'fault'));
    const numbered = settings.value.shortcuts;
    switch (decision.kind) {
      case 'choices':
        return choicesTemplate(decision.options, decision.struck, numbered, choose);
      case 'petals':
        return html`${petals.template(decision, give)}${choicesTemplate(decision.instead, [], false, choose)}`;
      case 'end':
        return endCard({
          history: () => open('history'),
          takeAway: () => attempt(() => takeAway(saves)),
          title: toTitle,
        });
      case 'fault':
        return troubleCard(decision.message, copied, troubleActions(false));
    }
  }
  const attend = (line: string) => void act({ do: 'attend', line });
  const tools = { phone: () => open('phone'), history: () => open('history'), back, settings: () => open('settings') };

  function draw(): void {
    const step = now();
    if (!step || closing.signal.aborted) return;
    const lines = passage(story.steps);
    const firstOfAll = lines.findIndex(({ event }) => event.kind !== 'chapter');
    const setting = (line: Line) => ({
      first: lines.indexOf(line) <= firstOfAll,
      captions: settings.value.captions,
      attend,
    });
    const canGoBack = story.steps.some(({ cause }) => cause !== null);
    render(
      html`<h1 class="unseen">KIND REGARDS</h1>
        ${toolbarTemplate(tools, step.phone.waiting, canGoBack, settings.value.shortcuts)}
        <div class="page" data-settled=${settled} aria-busy=${busy !== null}>
          <div class="story" data-prose data-settled=${settled} role="log" aria-label="The story">
            ${repeat(
              lines,
              ({ key }) => key,
              (line) => lineTemplate(line, setting(line)),
            )}
          </div>
          <div class="asked" data-busy=${busy && 'id' in busy ? busy.id : nothing}>${asked(step.decision)}</div>
        </div>
        <p class="status" role="status">${status}</p>`,
      root,
    );
    petals.follow();
  }

  // ── after a step ─────────────────────────────────────────────────────────
  const linesOf = (step: number) => [...root.querySelectorAll<HTMLElement>(`[data-key^="${step}."]`)];

  /** Focus and eye on the first of these lines. It is heard through the focus, so the log leaves it out. */
  function lookAt(first: HTMLElement): void {
    first.tabIndex = -1;
    first.setAttribute('aria-live', 'off');
    first.focus({ preventScroll: true });
  }

  function turned(lines: readonly HTMLElement[], step: Step, from: DOMRect | undefined): void {
    const said = step.events.find((event) => event.kind === 'said');
    const line = lines.find((element) => element.classList.contains('turned'));
    if (!said || !line || motion() !== 'full') return;
    sound.tick();
    void turn(line, said.meant, said.said, from ? { x: from.left, y: from.top } : null);
  }

  async function appear(lines: readonly HTMLElement[]): Promise<void> {
    if (motion() === 'still' || typeof Element.prototype.animate !== 'function') return;
    const fresh = [...lines.filter((line) => !line.classList.contains('turned')), find('.asked')];
    const fades = fresh.map((line) =>
      line?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: FADE, easing: 'ease-out' }),
    );
    settled = false;
    draw();
    await Promise.allSettled(fades.map((fade) => fade?.finished));
    settled = true;
    draw();
  }

  function tell(step: Step): void {
    const { cause } = step;
    const onPage = cause === null || cause.do === 'choose' || cause.do === 'petals';
    const attended = cause?.do === 'attend' ? cause.line : null;
    if (!onPage && attended === null) return draw();
    const chosen = cause && 'id' in cause ? find(`[data-choice="${CSS.escape(cause.id)}"] .label`) : null;
    const from = chosen?.getBoundingClientRect();
    const wasAt = find('.asked')?.getBoundingClientRect().top ?? 0;
    [fault, status, busy] = [null, '', null];
    find('[data-prose]')?.removeAttribute('aria-live');
    draw();
    if (attended !== null) return lookAtAttended(attended);
    const lines = linesOf(story.steps.length - 1);
    const first = lines[0] ?? find('.asked button');
    if (!first) return;
    holdStill(first, wasAt);
    lookAt(first);
    turned(lines, step, from);
    bringIntoSight(first, find('.asked') ?? first, motion());
    void appear(lines);
  }

  /** The line stands where its fragments stood. */
  function lookAtAttended(id: string): void {
    const line = passage(story.steps).find(({ event }) => event.kind === 'faint' && event.id === id);
    const element = line && find(`[data-key="${line.key}"]`);
    if (element) lookAt(element);
  }

  /** Eye and focus where the play now stands, without motion and without reading the page aloud. */
  function land(): void {
    const first = linesOf(lastTold(story.steps))[0] ?? find('.story .line');
    if (!first) return;
    lookAt(first);
    bringIntoSight(first, find('.asked') ?? first, 'still');
  }

  function restored(): void {
    [fault, status, settled, busy] = [null, '', true, null];
    find('[data-prose]')?.setAttribute('aria-live', 'off');
    draw();
    laidAnew = true;
    if (!document.querySelector('dialog[open]')) land();
  }

  const changed = (change: Change) => (change.kind === 'told' ? tell(change.step) : restored());
  const digit = (n: number, event: KeyboardEvent) => {
    const decision = now()?.decision;
    if (fault !== null || !decision) return;
    if (decision.kind === 'petals' && isPetals(n)) {
      flower.set(n);
      find(`[name=petals][value="${n}"]`)?.focus();
    } else if (decision.kind === 'choices') {
      const option = decision.options[n - 1];
      if (option) choose(option, event);
    }
  };

  const unsubscribe = [story.onChange(changed), flower.onChange(draw), settings.onChange(draw)];
  listenForKeys(
    {
      letters: { b: back, h: () => open('history'), p: () => open('phone'), m: mute },
      digit,
      on: () => settings.value.shortcuts && !root.hidden,
    },
    closing.signal,
  );

  return {
    open() {
      restored();
      land();
    },
    trouble,
    notice: say,
    close() {
      closing.abort();
      unsubscribe.forEach((stop) => stop());
      render(nothing, root);
    },
  };
}
