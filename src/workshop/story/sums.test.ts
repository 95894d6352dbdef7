import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { compileInk, lineOf, linesByPath } from './compile.ts';
import { storyFiles } from './make.ts';
import { at } from './place.ts';
import { Play } from './play.ts';
import { knowledgeOf, POLICIES, POLICY_NAMES } from './policies.ts';
import { readAtlas } from './atlas.ts';
import { seeded } from './search-state.ts';
import { figuresIn, outcome, sumsIn, type Friday, type Thursday } from './sums.ts';
import { readUniverse } from './universe.ts';

// The work is small, but a busy machine may take its time over it.
vi.setConfig({ testTimeout: 120_000 });

const wrongs = (text: string) => sumsIn(text).map(({ wrong }) => wrong);

test('a sum is read from its own words', () => {
  expect(wrongs('V. 4.52; T. 4.31; J., counted as 2.00. Together 10.83; between three, 3.61.')).toEqual([null]);
  expect(wrongs('4.52, 4.31, 3.00: 11.83, and between three, 3.94.')).toEqual([null]);
  expect(wrongs('4.52 and 4.31, and between two, 4.42.')).toEqual([null]);
  expect(wrongs('4.52, 4.31, 3.00: 11.82, and between three, 3.94.')).toEqual(['together 11.83, not 11.82']);
  expect(wrongs('4.52, 4.31, 3.00: 11.83, and between three, 3.95.')).toEqual(['3.94, not 3.95']);
  expect(wrongs('There is 4.31, between two, 4.42.')).toEqual(['only 1 figures before "between two, 4.42"']);
  expect(wrongs('At 16.10, between two and four, nothing.')).toEqual([]);
});

test('Friday comes to what the bible has', () => {
  const table = (['slid', 'fell', 'climbed'] as const).map((thursday) =>
    (['excused', 'refused', 'lifted'] as const).map((friday) => outcome(thursday, friday)),
  );
  expect(table).toEqual([
    ['4.31', '3.54', '3.87'],
    ['3.82', '3.21', '3.55'],
    ['4.55', '3.70', '4.03'],
  ]);
});

const compiled = compileInk(storyFiles(fileURLToPath(new URL('../../..', import.meta.url))).entry, {
  relativeTo: fileURLToPath(new URL('../../..', import.meta.url)),
});
const universe = readUniverse(compiled.json!);

test('every sum in the story comes out', () => {
  const lines = linesByPath(compiled);
  const found = [...universe.texts].flatMap(([path, text]) =>
    sumsIn(text).map(({ wrong }) => ({ where: at(lineOf(lines, path) ?? { file: path, line: 0 }), wrong })),
  );
  expect(found.length).toBeGreaterThan(1);
  expect(found.filter(({ wrong }) => wrong !== null)).toEqual([]);
});

/** The facts that stand at a moment: items of the LISTs in ink's own save. */
function factsAt(play: Play): ReadonlySet<string> {
  const { checkpoint } = play.moment();
  const { variablesState } = JSON.parse(checkpoint.slice(checkpoint.indexOf('\n') + 1)) as {
    variablesState: Record<string, { list?: Record<string, number> }>;
  };
  const items = Object.values(variablesState).flatMap((value) => Object.keys(value.list ?? {}));
  return new Set(items.map((name) => name.slice(name.lastIndexOf('.') + 1)));
}

test('on Saturday the form has come to what was done on Thursday and Friday, in every play', () => {
  const outcomes = new Set(
    (['slid', 'fell', 'climbed'] as const).flatMap((thursday) =>
      (['excused', 'refused', 'lifted'] as const).map((friday) => outcome(thursday, friday)),
    ),
  );
  const story = knowledgeOf(universe.knots, readAtlas(compiled.json!));
  const play = new Play(compiled.json!, { strict: true });
  const start = play.moment();
  for (let n = 0; n < 12; n++) {
    for (const [index, policy] of POLICY_NAMES.entries()) {
      play.goTo(start);
      const random = seeded(n * 31 + index);
      const player = POLICIES[policy].begin(random, story);
      let saturday = false;
      const said: string[] = [];
      while (!play.over) {
        for (const event of play.do(player.next(play)).events) {
          if (event.kind === 'chapter') saturday = event.id === 'saturday';
          if (saturday && event.kind === 'prose') said.push(event.text);
        }
      }
      const facts = factsAt(play);
      const thursday = (['slid', 'fell', 'climbed'] as const).find((name): name is Thursday => facts.has(name));
      const excused = facts.has('f_signed') || facts.has('f_house') || facts.has('f_vesna');
      const friday: Friday = excused ? 'excused' : facts.has('f_lifted') ? 'lifted' : 'refused';
      if (!thursday || !(excused || facts.has('f_refused')) || facts.has('f_vesna')) continue;
      for (const text of said) {
        for (const figure of figuresIn(text).filter((one) => outcomes.has(one)))
          expect(`${policy} ${n}, ${thursday}, ${friday}: ${figure}`, text).toBe(
            `${policy} ${n}, ${thursday}, ${friday}: ${outcome(thursday, friday)}`,
          );
      }
    }
  }
});
