/**
 * The sheet: what each press on it does, and what it does when the story has gone on. It knows the story through its port only.
 * How it is drawn is in `page-view.ts`; focus, eye and motion are in `page-follow.ts`.
 */
import { nothing, render } from 'lit-html';
import { offered } from '../narrative/offered.ts';
import type { Decision, LogEntry, Option, Step } from '../narrative/types.ts';
import { openDialog, type DialogName } from './dialogs.ts';
import type { EndActions } from './ending.ts';
import { flowerControl } from './flower.ts';
import { isPetals, listenForKeys } from './keys.ts';
import { createFollow } from './page-follow.ts';
import { INSTEAD, pageTemplate, type PageActions, type PageState } from './page-view.ts';
import type { Change, ReaderPorts, RoomPort } from './port.ts';
import { onePress, type Press } from './press.ts';
import { motionOf } from './settings.ts';
import { takeAway } from './take-away.ts';

export interface PageOptions {
  readonly root: HTMLElement;
  readonly ports: ReaderPorts;
  /** Everything that helps to mend a fault, as text; only ever copied to the clipboard. */
  readonly report: (message: string) => Promise<string>;
  readonly toTitle: () => void;
  /** Whether a room is looking on, and what it is shown; absent where none ever is. */
  readonly rooms?: RoomPort;
}

export interface Page {
  /** Lays the page for the play now open and puts the focus on its last new line. */
  open(): void;
  /** Shows what went wrong. What could only not be fetched while `doing` something may be tried again from there. */
  trouble(error: unknown, doing?: LogEntry): void;
  /** Says a sentence at the foot of the page, and to whoever listens to it. */
  notice(sentence: string): void;
  /** Takes the page down. */
  close(): void;
}

const CALM: PageState = { busy: null, fault: null, waits: null, copied: false, settled: true, status: '' };
/** ms until it is said that something takes its time. */
const PATIENCE = 150;
const sentence = (error: unknown): string =>
  error instanceof Error && error.message ? error.message : 'Something went wrong that has no words of its own.';

export function createPage({ root, ports, report, toTitle, rooms }: PageOptions): Page {
  const { story, saves, flower, settings, sound } = ports;
  const closing = new AbortController();
  const judge = onePress();
  const motion = () => motionOf(settings.value);
  const petals = flowerControl(flower, sound, motion);
  const follow = createFollow(root, sound, motion);
  let state = CALM;
  /** Steps were laid anew while a dialog stood over the page: the focus belongs to the page once it closes. */
  let laidAnew = false;
  let drawn: Step | undefined;
  let ending: typeof import('./ending.ts') | null = null;
  let endingAsked = false;
  let weather: typeof import('./weather.ts') | null = null;
  const room = () => rooms?.room ?? null;

  function draw(): void {
    const now = story.steps.at(-1);
    if (!now || closing.signal.aborted) return;
    drawn = now;
    render(pageTemplate(story.steps, now, state, settings.value, actions, petals, room()), root);
    petals.follow();
    if (now.phone.forecast !== 'absent' && !weather) void bringWeather();
    if (now.decision.kind !== 'end') return;
    if (ending) ending.drawTable(root, story.steps);
    else if (!endingAsked) void bringEnding();
  }
  /** Its signs are wanted from Tuesday on; where they do not come, its words stand alone. */
  async function bringWeather(): Promise<void> {
    weather = await import('./weather.ts').catch(() => null);
    if (weather) draw();
  }
  async function bringEnding(): Promise<void> {
    endingAsked = true;
    try {
      ending = await import('./ending.ts');
      draw();
    } catch {
      set({ status: 'The last page could not be fetched. Your week is kept; it will be here when you come back.' });
    }
  }
  function set(part: Partial<PageState>): void {
    state = { ...state, ...part };
    draw();
  }
  function trouble(error: unknown, doing?: LogEntry): void {
    const waits = doing && error instanceof Error && error.name === 'NotHereError' ? doing : null;
    set({ fault: sentence(error), waits, copied: false });
    root.querySelector<HTMLElement>('[data-trouble] h2')?.focus();
  }
  const attempt = (doing: () => Promise<unknown>) => {
    doing().catch(trouble);
  };

  /** What is asked now, as it may be taken now. */
  const asked = (): Decision | undefined => {
    const now = story.steps.at(-1);
    return now && offered(now.decision, now.phone.forecast);
  };
  /** A slip that has gone from the page may still be pressed by a hand that was quicker. */
  const offers = ({ id }: Option): boolean => {
    const decision = asked();
    const open = decision?.kind === 'choices' ? decision.options : decision?.kind === 'petals' ? decision.instead : [];
    return open.some((option) => option.id === id);
  };
  function act(entry: LogEntry): void {
    if (state.busy) return;
    state = { ...state, busy: entry, status: '' };
    // As a rule the answer is here sooner than a frame that says "wait": such a frame would only put it off.
    const waiting = setTimeout(draw, PATIENCE);
    story
      .act(entry)
      .finally(() => {
        clearTimeout(waiting);
        if (state.busy) set({ busy: null });
      })
      .catch((error: unknown) => trouble(error, entry));
  }
  const back = () => {
    set({ fault: null, waits: null, status: '' });
    attempt(async () => {
      if (!(await story.back())) set({ status: 'This is the first choice.' });
    });
  };
  const open = (name: DialogName) =>
    attempt(async () => {
      laidAnew = false;
      set({ status: '' });
      await openDialog(name, ports);
      if (laidAnew) follow.land(story.steps);
    });
  const mute = () => {
    settings.change({ muted: !settings.value.muted });
    set({ status: settings.value.muted ? 'Sound off.' : 'Sound on.' });
  };
  const give = (press: Press) => {
    if (state.busy || !judge(press)) return;
    if (state.status) set({ status: '' });
    flower.give();
  };
  const history = () => open('history');
  const take = () => attempt(() => takeAway(saves));
  const endActions: EndActions = {
    history,
    takeAway: take,
    handOn: () => open('handOn'),
    postcard: () => attempt(async () => ending?.keepTable(story.steps)),
    beginAgain: () => attempt(() => saves.begin()),
    title: toTitle,
  };
  const actions: PageActions = {
    tools: { phone: () => open('phone'), history, back, settings: () => open('settings') },
    weather: (option) => weather?.weatherTemplate(option, settings.value.weatherAsWords) ?? option.weather ?? nothing,
    end: () => ending?.endCard(endActions, story.steps, settings.value.stage) ?? nothing,
    trouble: {
      back,
      saveCopy: take,
      copyReport: () =>
        attempt(async () => {
          await navigator.clipboard.writeText(await report(state.fault ?? ''));
          set({ copied: true });
        }),
      dismiss: () => set({ fault: null, waits: null }),
    },
    again: (entry) => {
      set({ fault: null, waits: null });
      act(entry);
    },
    choose: (option, press) => {
      if (offers(option) && judge(press)) act({ do: 'choose', id: option.id });
    },
    give,
    attend: (line) => act({ do: 'attend', line }),
  };

  function digit(n: number, event: KeyboardEvent): void {
    const decision = asked();
    if (state.fault !== null || !decision) return;
    if (decision.kind === 'petals' && isPetals(n)) {
      flower.set(n);
      root.querySelector<HTMLElement>(`[name=petals][value="${n}"]`)?.focus();
    } else {
      const [open, from] = decision.kind === 'choices' ? [decision.options, 1] : [instead(decision), INSTEAD];
      const option = open[n - from];
      if (option) actions.choose(option, event);
    }
  }
  /** What can be done instead of giving petals has numbers before a room only. */
  const instead = (decision: Decision) => (room() && decision.kind === 'petals' ? decision.instead : []);
  function first(event: KeyboardEvent): boolean {
    const decision = asked();
    if (state.fault !== null || state.busy || !decision) return false;
    return room()?.key(event, { steps: story.steps, decision, keys: settings.value.shortcuts }) ?? false;
  }

  function changed(change: Change): void {
    // What was said on the way to this change stays until the next press: it is written before it is told.
    const calm = { ...CALM, status: state.status };
    if (change.kind === 'told') {
      const { cause } = change.step;
      const goesOn = cause?.do === 'choose' || cause?.do === 'petals';
      state = goesOn ? { ...calm, settled: motion() === 'still' } : { ...state, busy: null };
      void follow.step(change.step, story.steps, draw).then(() => set({ settled: true }));
    } else {
      state = calm;
      follow.anew(draw);
      laidAnew = true;
      if (!root.hidden && !document.querySelector('dialog[open]')) follow.land(story.steps);
    }
  }

  /** A flower laid out for a step that the page does not show yet is drawn with that step. */
  const petalled = () => {
    if (story.steps.at(-1) === drawn) draw();
  };
  const unsubscribe = [story.onChange(changed), flower.onChange(petalled), settings.onChange(draw)];
  if (rooms) unsubscribe.push(rooms.onChange(draw));
  listenForKeys(
    {
      first,
      letters: { b: back, h: history, p: () => open('phone'), m: mute },
      digit,
      on: () => settings.value.shortcuts,
      here: () => !root.hidden,
    },
    closing.signal,
  );

  return {
    open() {
      state = CALM;
      endingAsked = false;
      follow.anew(draw);
      follow.land(story.steps);
    },
    trouble,
    notice: (words) => set({ status: words }),
    close() {
      closing.abort();
      unsubscribe.forEach((stop) => stop());
      render(nothing, root);
    },
  };
}
