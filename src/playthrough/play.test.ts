import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createNarrative, NotOnOfferError, offered } from '../narrative/index.ts';
import { compile, DAY } from '../narrative/sample.ts';
import type { LogEntry, Step } from '../narrative/types.ts';
import { isDecision, Play } from './play.ts';

// The work is small, but a busy machine may take its time over it.
vi.setConfig({ testTimeout: 60_000 });

const day = compile(DAY);
const choose = (id: string): LogEntry => ({ do: 'choose', id });
const petals = (id: string): LogEntry => ({ do: 'petals', id });
const look: LogEntry = { do: 'look', entry: 'jana' };

/** Everything a player could do at a step of the day in small. */
function moves({ decision, phone }: Step): LogEntry[] {
  const here = offered(decision, phone.forecast);
  const choices = here.kind === 'choices' ? here.options : here.kind === 'petals' ? here.instead : [];
  const given = here.kind === 'petals' ? here.options : [];
  return [
    // Home ends the day: kept rare, so that plays are long.
    ...choices.map(({ id }) => choose(id)).filter((entry) => entry.do === 'choose' && entry.id !== 'home'),
    ...given.map(({ id }) => petals(id)),
    look,
    { do: 'look', entry: 'nobody' },
    { do: 'ear', ear: phone.ear === 'in' ? 'out' : 'in' },
    { do: 'forecast', state: phone.forecast === 'on' ? 'off' : 'on' },
    { do: 'attend', line: 'lockers' },
    { do: 'open', handled: 'bell' },
  ];
}

/** Plays by a list of numbers, each picking a move; one that is not on offer is passed over. Now and then it goes back. */
function wander(picks: readonly number[], play = new Play(day, 7)): Play {
  for (const pick of picks) {
    if (pick % 11 === 0) play.back();
    else if (pick % 23 === 0) play.backTo(pick % play.steps.length);
    else {
      const all = moves(play.steps.at(-1)!);
      try {
        play.act(all[pick % all.length]!);
      } catch (error) {
        if (!(error instanceof NotOnOfferError)) throw error;
      }
    }
  }
  return play;
}
const picks = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 60 });

describe('the log is the only truth', () => {
  it('gives the same steps and the same state when it is played again', () => {
    fc.assert(
      fc.property(picks, (list) => {
        const play = wander(list);
        const again = new Play(day, 7);
        expect(again.follow(play.log)).toBe(play.log.length);
        expect(again.steps).toEqual(play.steps);
        expect(again.checkpoint()).toBe(play.checkpoint());
      }),
      { numRuns: 150 },
    );
  });

  it('goes on alike from a checkpoint and from a replay, in lockstep', () => {
    fc.assert(
      fc.property(picks, picks, (before, after) => {
        const play = wander(before);
        const loaded = createNarrative(day, { checkpoint: play.checkpoint() });
        for (const pick of after) {
          const all = moves(play.steps.at(-1)!).filter(({ do: what }) => what !== 'ear' && what !== 'forecast');
          const entry = all[pick % all.length]!;
          let step: Step;
          try {
            step = play.act(entry);
          } catch (error) {
            expect(error).toBeInstanceOf(NotOnOfferError);
            expect(() => loaded.apply(entry)).toThrow((error as Error).message);
            continue;
          }
          expect(loaded.apply(entry)).toEqual(step);
          expect(loaded.checkpoint()).toBe(play.checkpoint());
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has a step for each entry, and one to begin with', () => {
    const play = wander([3, 5, 8, 13, 21]);
    expect(play.steps.map(({ cause }) => cause)).toEqual([null, ...play.log]);
  });
});

describe('going back', () => {
  it('takes back the last decision with what was done in the phone since', () => {
    const play = new Play(day, 1);
    for (const entry of [look, choose('see'), look, petals('three'), look]) play.act(entry);
    expect(play.back()).toBe(true);
    expect(play.log).toEqual([look, choose('see'), look]);
    expect(play.back()).toBe(true);
    expect(play.log).toEqual([look]);
    expect(play.back()).toBe(false);
    expect(play.act(choose('awake')).decision.kind).toBe('petals');
  });

  it('goes to a decision and keeps what was done in the phone at it', () => {
    const play = new Play(day, 1);
    for (const entry of [choose('see'), look, petals('three'), choose('stay')]) play.act(entry);
    play.backTo(1);
    expect(play.log).toEqual([choose('see'), look]);
    play.backTo(2);
    expect(play.log).toEqual([choose('see'), look]);
    play.backTo(0);
    expect(play.log).toEqual([]);
  });

  it('comes past its checkpoints, near and far', () => {
    const play = new Play(day, 1);
    for (const entry of [choose('see'), petals('three')]) play.act(entry);
    const texts: string[] = [];
    for (let turn = 0; turn < 200; turn++) {
      texts.push(play.checkpoint());
      play.act(turn % 3 === 0 ? look : choose('stay'));
    }
    for (const to of [190, 170, 90, 30]) {
      while (play.log.length - 2 > to) play.back();
      const turn = play.log.length - 2;
      expect(play.checkpoint()).toBe(texts[turn]);
    }
  });
});

it('folds a switch put to and fro into one entry', () => {
  const play = new Play(day, 1);
  for (const ear of ['out', 'in', 'out'] as const) play.act({ do: 'ear', ear });
  play.act({ do: 'forecast', state: 'on' });
  expect(play.log).toEqual([
    { do: 'ear', ear: 'out' },
    { do: 'forecast', state: 'on' },
  ]);
  expect(play.steps.at(-1)?.phone).toMatchObject({ ear: 'out', forecast: 'on' });
});

it('writes down no typed name', () => {
  const play = new Play(day, 1);
  play.act({ do: 'look', entry: 'my_neighbour' });
  expect(play.log).toEqual([{ do: 'look', entry: 'none' }]);
});

it('stands where it stood when ink fails', () => {
  const play = new Play(
    compile(
      'VAR n = 0\n-> k\n=== k ===\n- (top)\nHello.\n+ [Count. # id: count]\n  ~ n++\n  -> top\n+ [Break. # id: break]\n  {1 mod 0}\n  -> top',
    ),
    1,
  );
  play.act(choose('count'));
  const before = play.checkpoint();
  expect(() => play.act(choose('break'))).toThrow(/fault/);
  expect(play.log).toEqual([choose('count')]);
  expect(play.checkpoint()).toBe(before);
  expect(play.act(choose('count')).decision.kind).toBe('choices');
  expect(play.follow([choose('count'), choose('break'), choose('count')])).toBe(1);
});

it('stops at the first entry that is not on offer', () => {
  const play = new Play(day, 1);
  expect(play.follow([look, choose('see'), choose('gone_now'), petals('three')])).toBe(2);
  expect(play.log.filter(isDecision)).toEqual([choose('see')]);
});
