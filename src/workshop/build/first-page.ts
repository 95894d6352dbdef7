/**
 * The first page of the story as it stands in the HTML, so that whoever presses Begin before the entry is here reads at once. It is drawn
 * by the reader's own template; the entry then draws it again in the same place, and nothing is seen of that.
 */
import { execFileSync } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { Window } from 'happy-dom';
import type { Step } from '../../narrative/types.ts';
import type { FlowerControl } from '../../reader/flower.ts';
import type { PageActions, PageState } from '../../reader/page-view.ts';

const STANDING: PageState = { busy: null, fault: null, waits: null, copied: false, settled: true, status: '' };
const none = (): void => undefined;
const ACTIONS: Omit<PageActions, 'end'> = {
  tools: { phone: none, history: none, back: none, settings: none },
  trouble: { back: none, saveCopy: none, copyReport: none },
  again: none,
  weather: () => '',
  choose: none,
  give: none,
  attend: none,
};

/** Without what lit keeps its place by, and without the indents of the template. */
const tidy = (html: string): string => html.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, ' ');

/** Draws it in a process of its own, where lit can be given a document before it looks for one. */
async function draw(step: Step): Promise<string> {
  const { document } = new Window();
  Object.assign(globalThis, { document });
  const { html, nothing, render } = await import('lit-html');
  const { pageTemplate } = await import('../../reader/page-view.ts');
  const { readSettings } = await import('../../reader/settings.ts');
  const actions: PageActions = { ...ACTIONS, end: () => html`${nothing}` };
  const petals: FlowerControl = { template: () => html``, follow: none };
  const sheet = document.createElement('main');
  const page = pageTemplate([step], step, STANDING, readSettings(null), actions, petals, null);
  render(page, sheet as unknown as HTMLElement);
  return tidy(sheet.innerHTML);
}

/**
 * @param step the story's first
 * @param project the project's folder
 * @returns HTML of what stands in the sheet while that is all that has been told
 * @throws {Error} when the story does not open with choices: anything else needs more than a page
 */
export function firstPage(step: Step, project: string): string {
  if (step.decision.kind !== 'choices')
    throw new Error('The story does not open with choices: its first page needs the entry.');
  const file = `${project}/src/workshop/build/first-page.ts`;
  return execFileSync(process.execPath, ['--import', 'tsx', file], { input: JSON.stringify(step), encoding: 'utf8' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.stdout.write(await draw(JSON.parse(await text(process.stdin)) as Step));
