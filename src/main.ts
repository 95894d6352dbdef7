/**
 * The composition root: the only file that knows everyone. It wires the parts and decides when each is fetched; what a part does is its own.
 * Nobody imports it.
 */
import type { Classroom } from './classroom.ts';
import { createEngine } from './engine.ts';
import { createProjecting } from './projecting.ts';
import { openDialog } from './reader/dialogs.ts';
import type { Decision } from './narrative/types.ts';
import flowerCss from './reader/flower.css?inline';
import { createFlower } from './reader/flower-model.ts';
import { toldLess } from './reader/less.ts';
import { createPage, type Page } from './reader/page.ts';
import type { ReaderPorts, Room } from './reader/port.ts';
import { createSettings } from './reader/settings.ts';
import { createTitle } from './reader/title.ts';
import { createScenery } from './scenery.ts';

declare global {
  interface Window {
    /** From the inline script of `index.html`: Begin was pressed before this file was here. */
    begun: number;
    /** The button that was pressed on the first page since, by its place among the sheet's; -1 for none. */
    pressed: number;
    keepPress: (event: Event) => void;
  }
}

const html = document.documentElement;
const part = (id: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(id);
  if (!element) throw new Error(`The page lacks ${id}.`);
  return element;
};

// As text in this file: the page's own styles have what the first page needs, and the flower is not on it.
const flowerSheet = new CSSStyleSheet();
flowerSheet.replaceSync(flowerCss);
document.adoptedStyleSheets = [flowerSheet];

const settings = createSettings(html);
const engine = createEngine(afterwards);
const { story, saves } = engine;
const flower = createFlower((entry) => {
  story.act(entry).catch((error: unknown) => page?.trouble(error, entry));
});
// First of all listeners: whoever draws after a step finds its flower already laid out.
story.onChange(ask);
// Once a new chapter is being read, the one after it.
story.onChange(() => whenIdle(goAhead));
const sheet = part('#reader');
const seminar = part('#seminar');
const scenery = createScenery({ mount: part('[data-stage]'), sheet, story, flower, settings });
const ports: ReaderPorts = { story: toldLess(story, settings), saves, flower, settings, sound: scenery.sound, notes };
/** The sheet of notes stands over whatever asked for it. */
async function notes(chapter: string): Promise<void> {
  const { openMarginalia } = await import('./marginalia.ts');
  await openMarginalia(chapter);
}
const projecting = createProjecting(html);
let page: Page | null = null;
/** Said on the title page while a play was being opened, and so never read there. */
let unread = '';
/** Whether the reader has been told where nothing is kept. */
let told = false;

const NOT_YET: Decision = { kind: 'choices', options: [], struck: [] };
const onTitle = (): boolean => html.dataset['view'] === 'title';
const whenIdle = (what: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(what, { timeout: 2000 });
  else setTimeout(what, 200);
};
/** After what is now on the page has been painted. */
function afterPaint(what: () => void): void {
  requestAnimationFrame(() => setTimeout(what));
}
/** When what is now on the page is painted and at rest, with nothing of it to be put off. */
function afterwards(what: () => void): void {
  requestAnimationFrame(() => setTimeout(what, 200));
}

/** What comes is taken in while the page is being read: at the next press it would be waited for. */
function goAhead(): void {
  void engine.ahead().then(() => whenIdle(() => void engine.ahead()));
}

function ask(): void {
  const step = story.steps.at(-1);
  // While a question for the room stands before it, no petal can be opened, on the canvas either.
  if (step) flower.ask(projecting.room?.bars(story.steps) ? NOT_YET : step.decision);
  const chapters = story.steps.flatMap(({ events }) => events).filter((event) => event.kind === 'chapter');
  html.dataset['chapter'] = chapters.at(-1)?.id ?? 'monday';
}
const title = createTitle(part('#title'), {
  begin: () => begin(),
  goOn: () => void goOn(),
  open: (name) => void openDialog(name, ports).then(offerContinue, (error: Error) => title.say(error.message)),
});

function toReader(): void {
  title.hide();
  closeSeminar();
  html.dataset['view'] = 'reader';
  sheet.hidden = false;
  page ??= createPage({ root: sheet, ports, report: (message) => engine.report(message), toTitle, rooms: projecting });
  page.open();
  sayUnread();
  afterPaint(() => void goOnLoading());
}

function sayUnread(): void {
  if (projecting.wanted || !unread) return;
  page?.notice(unread);
  unread = '';
}

/** The rest of the story first, since a choice may be waiting for it; then, when nothing else is to be done, what adorns it. */
async function goOnLoading(): Promise<void> {
  try {
    await engine.load();
    // Once, and before there is much to lose; the kept weeks say it again.
    if (saves.trouble && !told) page?.notice(saves.trouble);
    told = true;
  } catch (error) {
    page?.notice(error instanceof Error ? error.message : String(error));
  }
  whenIdle(() => {
    goAhead();
    scenery.bring();
    bringFonts();
  });
}

/** Addresses that ask for a page of the seminar's: `seminar/routes.ts` reads them, when one is asked for. */
const ASKS_FOR_SEMINAR = /^#(seminars|week=|begin\?)/;
let classroom: Classroom | null = null;
async function followAddress(): Promise<void> {
  if (!ASKS_FOR_SEMINAR.test(location.hash)) return leaveSeminar();
  try {
    const { createClassroom } = await import('./classroom.ts');
    classroom ??= createClassroom({ root: seminar, engine, ports, toReader, toTitle, projecting });
    title.hide();
    sheet.hidden = true;
    html.dataset['view'] = 'seminar';
    classroom.follow(location.hash);
  } catch {
    title.say('The pages for seminars could not be fetched. Try again when the connection is back.');
  }
}
function leaveSeminar(): void {
  if (html.dataset['view'] === 'seminar') toTitle();
}

function begin(): void {
  // The first page is laid from the build's own copy of the first step; the play itself follows.
  saves.begin().catch((error: Error) => page?.notice(error.message));
  ask();
  toReader();
}

async function goOn(): Promise<void> {
  try {
    const slot = await engine.current();
    if (slot === null) return begin();
    await saves.open(slot);
    toReader();
  } catch (error) {
    title.say(error instanceof Error ? error.message : String(error));
  }
}

/** Takes the seminar's pages down, and their address with them: a reload leads to the story again. */
function closeSeminar(): void {
  classroom?.hide();
  if (ASKS_FOR_SEMINAR.test(location.hash)) history.replaceState(null, '', location.pathname + location.search);
}

function toTitle(): void {
  closeSeminar();
  sheet.hidden = true;
  html.dataset['view'] = 'title';
  title.show();
  void offerContinue();
  newerCopy();
}

async function offerContinue(): Promise<void> {
  const slots = await saves.slots();
  const current = slots.find((slot) => slot.current) ?? null;
  title.kept(current, { told: !projecting.wanted, trouble: saves.trouble });
}

/**
 * The faces are asked for early and put on at a press, so that no line moves under anybody's eye; at its end, so that what is pressed
 * does not move from under the pointer either.
 */
function bringFonts(): void {
  const faces = ['1em Literata', 'italic 1em Literata', '1em Nunito', '700 1em Nunito'];
  Promise.all(faces.map((face) => document.fonts.load(face))).then(
    () => {
      const once = new AbortController();
      for (const press of ['click', 'keydown'])
        addEventListener(press, () => (html.classList.add('fonts'), once.abort()), {
          capture: true,
          signal: once.signal,
        });
    },
    // The faces that the machine has will do.
    () => undefined,
  );
}

let newerCopy = (): void => undefined;
async function keepOffline(): Promise<void> {
  const { registerOffline } = await import('./offline.ts');
  newerCopy = registerOffline({ onTitle });
}

// A play opened from a dialog on the title page (kept weeks) leads straight into it.
story.onChange(({ kind }) => {
  if (kind === 'restored' && onTitle() && document.querySelector('dialog[open]') && story.steps.length > 1) toReader();
});
engine.onNotice((sentence) => {
  // Of what is kept on this machine nothing is said before a room; it is read when the room has gone.
  if (projecting.wanted) return void (unread = sentence);
  if (page && !onTitle()) return page.notice(sentence);
  title.say(sentence);
  unread = sentence;
});
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && engine.flush());

/** The first page may stand there already, from the HTML: it is drawn again where it stood, and what was pressed on it is done. */
function takeOver(): void {
  removeEventListener('click', window.keepPress);
  sheet.replaceChildren();
  begin();
  sheet.querySelectorAll('button')[window.pressed]?.click();
}

let before: Room | null = null;
projecting.onChange(() => {
  ask();
  if (before === projecting.room) return;
  before = projecting.room;
  scenery.fit();
  if (!before) leftRoom();
});
/** The way out was on the page and has gone from it: the focus goes to where the play stands. */
function leftRoom(): void {
  void offerContinue();
  sayUnread();
  if (html.dataset['view'] === 'reader') page?.open();
}

// In a tab that was before a room when it was loaded anew.
if (projecting.wanted) projecting.on().catch((error: Error) => title.say(error.message));
if (!window.begun) {
  removeEventListener('click', window.keepPress);
  afterPaint(() => void engine.load().then(offerContinue, () => title.kept(null)));
} else if (sheet.hidden) takeOver();
// What stands there is painted before it is taken over.
else afterPaint(takeOver);
addEventListener('hashchange', () => void followAddress());
if (ASKS_FOR_SEMINAR.test(location.hash)) void followAddress();
// Where it cannot be fetched, or the page is left meanwhile, the next visit tries again.
const loaded = (): void => whenIdle(() => void keepOffline().catch(() => undefined));
if (document.readyState === 'complete') loaded();
else addEventListener('load', loaded, { once: true });

import.meta.hot?.on('ink:update', (build) => void engine.replace(build));
