/**
 * The golden weeks of `story/transcripts/`, as a browser test needs them: what is pressed at each step, and a save that stands at any
 * step of one, so that a late screen need not be played to.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { createNarrative } from '../../narrative/index.ts';
import type { LogEntry, RegisterHeading, Step } from '../../narrative/types.ts';
import type { Book } from '../../playthrough/book.ts';
import { packPassage } from '../../playthrough/passage.ts';
import { FORMAT } from '../../playthrough/migrations.ts';
import { saveToText } from '../../playthrough/save.ts';
import { hashOf, makeStory } from '../story/make.ts';
import { playLog, type PickList } from '../story/transcripts.ts';
import { expect, settled } from './player.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

const NOTHING_DECLARED = { format: FORMAT, cut: 'whole', past: 0 } as const;

/** One thing to do; petals with how many of them mean it, a look with what is typed. */
export type Pick =
  | Exclude<LogEntry, { do: 'petals' | 'look' }>
  | { readonly do: 'petals'; readonly id: string; readonly count: number }
  | { readonly do: 'look'; readonly entry: string; readonly typed: string };

export interface GoldenWeek {
  readonly picks: readonly Pick[];
  readonly ending: string;
  /** A save's text, as far as `until` says: it is asked with each step and its place, and the first that it likes is the last. */
  save(until?: (step: Step, index: number) => boolean): string;
  /** The place of the step at which a choice leads into this chapter. */
  leadsInto(chapter: string): number;
  /** What was done. */
  readonly log: readonly LogEntry[];
  /** All of it as a code. */
  readonly code: string;
}

interface BuiltStory {
  readonly json: string;
  readonly hash: string;
  readonly register: readonly RegisterHeading[];
  readonly book: Book;
}
let story: BuiltStory | null = null;

/** The story as the build has it, made once for all tests of a run. */
export function theStory(): BuiltStory {
  if (story) return story;
  const { storyText, book } = makeStory(PROJECT);
  if (storyText === null || !book) throw new Error('The story does not build.');
  story = { json: storyText, hash: hashOf(storyText), register: createNarrative(storyText).register(), book };
  return story;
}

function pickOf(entry: LogEntry, before: Step | undefined, register: readonly RegisterHeading[]): Pick {
  if (entry.do === 'petals') {
    const options = before?.decision.kind === 'petals' ? before.decision.options : [];
    return { ...entry, count: options.find(({ id }) => id === entry.id)?.petals[0] ?? 1 };
  }
  if (entry.do !== 'look') return entry;
  const typed = register.find(({ id }) => id === entry.entry)?.heading.match(/[\p{L}]{3,}/u)?.[0] ?? 'nobody';
  return { ...entry, typed };
}

/** @param name of the pick list, without its ending */
export function goldenWeek(name: string): GoldenWeek {
  const { json, hash, register, book } = theStory();
  const { log } = JSON.parse(readFileSync(`${PROJECT}/story/transcripts/${name}.json`, 'utf8')) as PickList;
  const steps = playLog(json, log);
  const last = steps.at(-1)?.decision;
  return {
    picks: log.map((entry, index) => pickOf(entry, steps[index], register)),
    ending: last?.kind === 'end' ? last.ending : '',
    log,
    code: packPassage({ cut: 'whole', past: 0, log }, book),
    leadsInto: (chapter) =>
      steps.findIndex(({ events }) => events.some((event) => event.kind === 'chapter' && event.id === chapter)) - 1,
    save(until = () => false) {
      const at = steps.findIndex(until);
      const kept = [...(at < 0 ? log : log.slice(0, at))];
      return saveToText({ ...NOTHING_DECLARED, storyHash: hash, storyRelease: 0, seed: 1, log: kept });
    },
  };
}

/** Takes in a save on the title page and goes on with it, so that a late screen need not be played to. */
export async function goOnFrom(page: Page, save: string, address = '/'): Promise<void> {
  await page.goto(address);
  await page.locator('[data-open="saves"]').click();
  await page.getByText('Or paste it').click();
  await page.locator('textarea[name="save"]').fill(save);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.locator('dialog.saves .slot')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.locator('[data-continue]').click();
  await settled(page);
}
