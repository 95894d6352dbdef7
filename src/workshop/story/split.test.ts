/** A divided story: the same to the letter as the whole, and never come to where it is not. */
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { createNarrative, offered, PartAbsentError, StoryParts, type InkNarrative } from '../../narrative/index.ts';
import type { LogEntry } from '../../narrative/types.ts';
import { checkStory, errorsIn } from './check.ts';
import { compileInk } from './compile.ts';
import { storyFiles } from './make.ts';
import { pick, seeded } from './search-state.ts';
import { splitStory } from './split.ts';

// The work is small, but a busy machine may take its time over it.
vi.setConfig({ testTimeout: 60_000 });

const project = fileURLToPath(new URL('../../..', import.meta.url));
const compiled = compileInk(storyFiles(project).entry);
const { base, parts } = splitStory(compiled);

function decisions({ step }: InkNarrative): LogEntry[] {
  const decision = offered(step.decision, step.phone.forecast);
  if (decision.kind === 'choices') return decision.options.map(({ id }) => ({ do: 'choose', id }));
  if (decision.kind !== 'petals') return [];
  const give = decision.options.map(({ id }): LogEntry => ({ do: 'petals', id }));
  return [...give, ...decision.instead.map(({ id }): LogEntry => ({ do: 'choose', id }))];
}

test('the base is Monday and what all share, and each further chapter is a part', () => {
  expect(parts.map(({ name }) => name)).toEqual(['tuesday', 'wednesday', 'thursday', 'friday', 'saturday']);
  expect(base.length + parts.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(
    compiled.json!.length * 1.05,
  );
  for (const { knots } of parts) for (const knot of knots) expect(base).not.toContain(`"${knot}":[`);
});

test('text and save are the whole story’s, over seeded plays, with parts that come only when they are come to', () => {
  for (let seed = 1; seed <= 6; seed++) {
    const random = seeded(seed);
    const whole = createNarrative(compiled.json!, { seed, strict: true });
    const story = new StoryParts(base);
    const divided = createNarrative(story, { seed, strict: true });
    for (let moves = 0; moves < 400; moves++) {
      const on = decisions(whole);
      if (on.length === 0) break;
      const look: LogEntry = { do: 'look', entry: 'ruddock_jana' };
      const entry = random() < 0.05 ? look : pick(on, random);
      const told = whole.apply(entry);
      const before = divided.checkpoint();
      let mine;
      do {
        try {
          mine = divided.apply(entry);
        } catch (error) {
          if (!(error instanceof PartAbsentError)) throw error;
          divided.restore(before);
          story.add(error.part, parts.find(({ name }) => name === error.part)!.text);
        }
      } while (!mine);
      expect(mine).toEqual(told);
      expect(divided.checkpoint()).toBe(whole.checkpoint());
    }
    expect(divided.step.decision.kind).toBe('end');
    expect(story.here.length).toBeGreaterThan(0);
  }
});

test('an absent part is refused, and from the checkpoint before it everything is as it was', () => {
  const story = new StoryParts(base);
  const play = createNarrative(story, { strict: true });
  const random = seeded(3);
  let [before, refused]: [string, LogEntry | null] = ['', null];
  while (!refused) {
    before = play.checkpoint();
    const entry = pick(decisions(play), random);
    try {
      play.apply(entry);
    } catch (error) {
      expect(error).toBeInstanceOf(PartAbsentError);
      refused = entry;
    }
  }
  play.restore(before);
  expect(play.checkpoint()).toBe(before);
  expect(() => play.apply(refused)).toThrow(PartAbsentError);
  story.add('tuesday', parts[0]!.text);
  // Going back takes in what has come meanwhile.
  play.restore(before);
  expect(play.apply(refused).events.some((event) => event.kind === 'chapter' && event.id === 'tuesday')).toBe(true);
});

test('what one chapter may not ask of another is said with its line', () => {
  const { findings } = checkStory(storyFiles(fileURLToPath(new URL('fixtures/parts', import.meta.url))));
  expect(errorsIn(findings).map(({ file, line, text }) => `${file}:${line} ${text.slice(0, 60)}`)).toEqual([
    'story/monday/1.ink:5 calls answer, which is in tuesday and may not be here yet: w',
    'story/tuesday/1.ink:3 counts visits of morning, which is in the base: another chap',
  ]);
});
