/**
 * The marks for talk, played: before a room the page pauses at each of them, and at the decision that its question is about. That marks and
 * questions name one another is tested beside the questions.
 */
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { offered, StoryParts } from '../../narrative/index.ts';
import { Play } from '../../playthrough/play.ts';
import { DISCUSSIONS } from '../../seminar/discussions.ts';
import { markOf } from '../../seminar/projector/mark.ts';
import { makeStory } from './make.ts';
import { entriesOf } from './release-weeks.ts';
import { pick, seeded } from './search-state.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Weeks at random, of a fixed seed: enough for every mark, and each of the tables, to be come by. */
const WEEKS = 60;

test('a room pauses at every mark, where the book has it, and once a week at the table', () => {
  const { storyText, book } = makeStory(fileURLToPath(new URL('../../..', import.meta.url)));
  const parts = new StoryParts(storyText ?? '');
  const marked = new Map(
    (book?.decisions ?? []).flatMap((items, at) =>
      items.map(({ id }) => [id, book?.told[at]?.marked ?? null] as const),
    ),
  );
  const seen = new Set<string>();
  const random = seeded(11);
  for (let week = 0; week < WEEKS; week++) {
    const play = new Play(parts, 1);
    let tables = 0;
    for (let step = play.steps.at(-1); step && step.decision.kind !== 'end'; step = play.steps.at(-1)) {
      const ways = entriesOf(offered(step.decision, step.phone.forecast));
      const mark = markOf(step);
      if (mark !== null) {
        seen.add(mark);
        if (mark === 'the_table') tables++;
        for (const way of ways) expect('id' in way && marked.get(way.id), mark).toBe(mark);
      }
      play.act(pick(ways, random));
    }
    expect(tables).toBeLessThanOrEqual(1);
  }
  expect(Object.keys(DISCUSSIONS).filter((id) => !seen.has(id))).toEqual([]);
});
