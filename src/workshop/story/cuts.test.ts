/**
 * The cuts that are handed to classes, played: every id they name stands in the story, each leads to an end whatever is chosen, no more
 * is decided and read than a class has time for, and every declared past leads to where it says.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test, vi } from 'vitest';
import { offered, StoryParts } from '../../narrative/index.ts';
import type { NarrativeEvent } from '../../narrative/types.ts';
import { opens, runUnseen, type CutScript } from '../../playthrough/abridge.ts';
import { Play } from '../../playthrough/play.ts';
import { chosenIn, openings } from '../../seminar/circle/forks.ts';
import { beginHash, beginningsOf, mattersAt, readBegin, type Pasts } from '../../seminar/pasts.ts';
import { makeStory } from './make.ts';
import { entriesOf, playAtRandom } from './release-weeks.ts';
import { pick, seeded } from './search-state.ts';
import { countWords, readUniverse } from './universe.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const project = fileURLToPath(new URL('../../..', import.meta.url));
const read = (name: string): unknown => JSON.parse(readFileSync(`${project}/story/cuts/${name}.json`, 'utf8'));
const readCut = (name: string) => read(name) as CutScript;
/** Most words that are told, and most decisions: from the plans. */
const LIMITS = { twenty: { words: 1300, decisions: 8 }, fifty: { words: 4000, decisions: 45 } } as const;
const pasts = read('pasts') as Pasts;

let parts: StoryParts;
let known: ReadonlySet<string>;
let texts: readonly string[];
let open: ReadonlyMap<string, readonly string[]>;
beforeAll(() => {
  const { storyText, book } = makeStory(project);
  const json = storyText ?? '';
  if (book) open = openings(book);
  parts = new StoryParts(json);
  const universe = readUniverse(json);
  known = new Set([...universe.choices.values()].map(({ id }) => id));
  texts = [...universe.texts.values()].map((text) => text.trim());
});

const toldWords = (events: readonly NarrativeEvent[]): number =>
  events.reduce((sum, event) => {
    if (event.kind === 'prose') return sum + countWords(event.text);
    if (event.kind === 'faint') return sum + countWords(event.attended ? event.full : event.heard);
    if (event.kind === 'said') return sum + countWords(event.said);
    return sum + (event.kind === 'handled' ? countWords(event.note) : 0);
  }, 0);

for (const name of ['twenty', 'fifty'] as const) {
  test.runIf(existsSync(`${project}/story/cuts/${name}.json`))(`${name}: named ids stand in the story`, () => {
    const { open, prefer, bridges } = readCut(name);
    const wanted = [...open, ...prefer, ...Object.keys(bridges).filter((id) => id !== 'end')];
    expect(wanted.filter((id) => !known.has(id))).toEqual([]);
  });

  test.runIf(existsSync(`${project}/story/cuts/${name}.json`))(
    `${name}: what it starts with stands in the story`,
    () => {
      const starts = Object.values(readCut(name).starts ?? {});
      expect(starts.filter((start) => !texts.some((text) => text.startsWith(start)))).toEqual([]);
    },
  );

  test.runIf(existsSync(`${project}/story/cuts/${name}.json`))(
    `${name}: ends, and is as short as its plan says`,
    () => {
      const script = readCut(name);
      const random = seeded(7);
      let [most, decided] = [0, 0];
      const miscounted = new Set<string>();
      for (let n = 0; n < 25; n++) {
        const play = new Play(parts, 1, { name, script });
        play.goOn();
        const theirs = new Set<string>();
        for (let step = play.told.at(-1); step && step.decision.kind !== 'end'; step = play.told.at(-1)) {
          expect(step.decision.kind).not.toBe('fault');
          const entry = pick(entriesOf(offered(step.decision, step.phone.forecast)), random);
          if ('id' in entry) theirs.add(entry.id);
          play.act(entry);
          play.goOn();
        }
        // What the Circle counts, which has only the log and the book, is what the player chose and nothing else.
        const counted = new Set(chosenIn({ cut: name, past: 0, log: play.log }, open));
        for (const id of [...theirs, ...counted]) if (!theirs.has(id) || !counted.has(id)) miscounted.add(id);
        most = Math.max(most, toldWords(play.told.flatMap(({ events }) => events)));
        decided = Math.max(decided, play.told.length - 1);
      }
      expect([...miscounted]).toEqual([]);
      expect(most).toBeLessThanOrEqual(LIMITS[name].words);
      expect(decided).toBeLessThanOrEqual(LIMITS[name].decisions);
    },
  );
}

test('pasts: named ids and entries stand in the story', () => {
  const ids = [
    ...pasts.prefer,
    ...pasts.beginnings.flatMap(({ until }) => until),
    ...pasts.matters.flatMap(({ answers }) => answers.flatMap(({ prefer }) => prefer)),
  ];
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
});

test('pasts: an abridged week begins where it stops, and nowhere else', () => {
  for (const { id, until, cuts } of pasts.beginnings) {
    const stops = (['twenty', 'fifty'] as const).filter((cut) => until.some((one) => readCut(cut).open.includes(one)));
    expect(cuts.toSorted(), id).toEqual(stops.toSorted());
  }
});

test.each(['twenty', 'fifty'] as const)(
  '%s: begun in the middle, it stops there, says so, and is no longer than it is',
  (cut) => {
    const script = readCut(cut);
    for (const { id } of beginningsOf(cut, pasts)) {
      const asked = readBegin(new URLSearchParams({ cut, at: id }), pasts);
      if (asked?.kind !== 'past') throw new Error(id);
      const play = new Play(parts, 1, { name: cut, script });
      runUnseen(play, asked.past.prefer, (decision) => opens(decision, { open: asked.past.until }) !== null);
      play.declare(play.log.length);
      const past = play.log.length;
      play.goOn();
      expect(play.log.length, id).toBe(past);
      expect(play.told).toHaveLength(1);
      const [first] = play.told;
      expect(first?.events.filter(({ kind }) => kind === 'prose')[0]).toMatchObject({
        text: expect.stringMatching(/^_Left out: all that went before, which was only declared\._/),
      });
      expect(first && opens(first.decision, script), id).not.toBe('end');
      expect(play.back()).toBe(false);
      playAtRandom(play, seeded(3));
      expect(play.past).toBe(past);
      expect(toldWords(play.told.flatMap(({ events }) => events))).toBeLessThanOrEqual(LIMITS[cut].words);
    }
  },
);

test('every declared past leads to where it says', () => {
  for (const beginning of pasts.beginnings) {
    for (const matter of mattersAt(beginning.id, pasts)) {
      for (const answer of matter.answers) {
        const hash = beginHash({ at: beginning.id, [matter.id]: answer.id }, pasts);
        const asked = readBegin(new URLSearchParams(hash.slice('#begin?'.length)), pasts);
        if (asked?.kind !== 'past') throw new Error(hash);
        const play = new Play(parts, 1);
        for (const entry of asked.past.looks) play.act({ do: 'look', entry });
        runUnseen(play, asked.past.prefer, (decision) => opens(decision, { open: asked.past.until }) !== null);
        const last = play.steps.at(-1);
        expect(last && opens(last.decision, { open: asked.past.until }), hash).not.toBe('end');
      }
    }
  }
});
