/**
 * Weeks that are frozen with a release: as a class would hand them in, each with its code. They are never made again; every later story
 * has to read them, and to play them as far as it can (`releases.test.ts`).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { offered, StoryParts } from '../../narrative/index.ts';
import type { Decision, LogEntry } from '../../narrative/types.ts';
import type { CutScript } from '../../playthrough/abridge.ts';
import { packPassage, type Passage } from '../../playthrough/passage.ts';
import { Play } from '../../playthrough/play.ts';
import { makeStory } from './make.ts';
import { pick, seeded } from './search-state.ts';
import type { PickList } from './transcripts.ts';

/** A week with its code. */
export interface FrozenWeek extends Passage {
  readonly code: string;
}

/** The weeks of one release: `src/playthrough/samples/release-N.json`. */
export interface FrozenRelease {
  readonly release: number;
  readonly weeks: readonly FrozenWeek[];
}

/** The file that holds a release's weeks. */
export const weeksFile = (project: string, release: number): string =>
  path.join(project, `src/playthrough/samples/release-${release}.json`);

/** Everything that can be done at a decision. */
export const entriesOf = (decision: Decision): LogEntry[] => {
  if (decision.kind === 'choices') return decision.options.map(({ id }) => ({ do: 'choose', id }));
  if (decision.kind !== 'petals') return [];
  return [
    ...decision.options.map(({ id }): LogEntry => ({ do: 'petals', id })),
    ...decision.instead.map(({ id }): LogEntry => ({ do: 'choose', id })),
  ];
};

/** Plays on to the end at random; of a cut, what is the player's. */
export function playAtRandom(play: Play, random: () => number): void {
  play.goOn();
  for (let step = play.told.at(-1); step && step.decision.kind !== 'end'; step = play.told.at(-1)) {
    play.act(pick(entriesOf(offered(step.decision, step.phone.forecast)), random));
    play.goOn();
  }
}

function abridged(parts: StoryParts, project: string, name: 'fifty' | 'twenty'): Passage[] {
  const file = path.join(project, `story/cuts/${name}.json`);
  if (!existsSync(file)) return [];
  const play = new Play(parts, 1, { name, script: JSON.parse(readFileSync(file, 'utf8')) as CutScript });
  playAtRandom(play, seeded(7));
  return [{ cut: name, past: 0, log: play.log }];
}

/** The golden weeks, one of them as if half of it were declared, and one of each cut, with their codes as the story packs them now. @throws Error where the story does not build */
export function freezeWeeks(project: string): FrozenWeek[] {
  const { storyText, book } = makeStory(project);
  if (storyText === null || book === null) throw new Error('The story does not build.');
  const folder = path.join(project, 'story/transcripts');
  const lists = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const golden = lists.toSorted().map((name): Passage => {
    const { log } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as PickList;
    return { cut: 'whole', past: 0, log };
  });
  const parts = new StoryParts(storyText);
  const declared = golden.slice(0, 1).map((week) => ({ ...week, past: Math.floor(week.log.length / 2) }));
  const weeks = [...golden, ...declared, ...abridged(parts, project, 'fifty'), ...abridged(parts, project, 'twenty')];
  return weeks.map((week) => ({ ...week, code: packPassage(week, book) }));
}
