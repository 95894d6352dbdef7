/** Hands are counted as a teacher counts them: quickly, with mistakes, and out loud. */
import { describe, expect, it } from 'vitest';
import type { Decision, Option } from '../../narrative/types.ts';
import { handsFor, handsInWords, lower, nameOf, raise, rowFor, rowsOf, strokes, type Tally } from './tally.ts';

const option = (id: string, label = `Do ${id}.`): Option => ({ id, label, reflect: false, unseenByForecast: false });
const choices: Decision = { kind: 'choices', options: [option('go', 'Go, _now_.'), option('stay')], struck: [] };
const petals: Decision = {
  kind: 'petals',
  to: 'jana',
  options: [
    { id: 'one', label: 'One.', petals: [1] },
    { id: 'some', label: 'Some.', petals: [2, 3, 4] },
    { id: 'five', label: 'Five.', petals: [5] },
  ],
  instead: [option('later'), option('never')],
};

describe('what hands can be raised for', () => {
  it('is each choice by its number, in words alone', () => {
    expect(rowsOf(choices)).toEqual([
      { id: 'go', label: 'Go, now.', keys: [1] },
      { id: 'stay', label: 'Do stay.', keys: [2] },
    ]);
  });

  it('is what so many petals mean, and from the sixth key on what can be done instead', () => {
    const rows = rowsOf(petals);
    expect(rows.map(nameOf)).toEqual(['1', '2, 3, 4', '5', '6', '7']);
    expect([2, 3, 4].map((key) => rowFor(rows, key)?.id)).toEqual(['some', 'some', 'some']);
    expect(rowFor(rows, 7)?.id).toBe('never');
    expect(rowFor(rows, 9)).toBeUndefined();
  });

  it('goes by pointer only from the tenth choice on', () => {
    const many = rowsOf({ ...choices, options: Array.from({ length: 11 }, (_, at) => option(`o${at}`)) });
    expect(many.map(({ keys }) => keys.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
  });

  it('is nothing at an end', () => {
    expect(rowsOf({ kind: 'end', ending: 'evergreen' })).toEqual([]);
  });
});

describe('counting', () => {
  const counted: Tally = ['go', 'stay', 'go', 'go'].reduce<Tally>(raise, []);

  it('adds a hand at a time', () => {
    expect([handsFor(counted, 'go'), handsFor(counted, 'stay'), handsFor(counted, 'fly')]).toEqual([3, 1, 0]);
  });

  it('takes away the last hand of all, or the last for one thing', () => {
    expect(lower(lower(counted))).toEqual(['go', 'stay']);
    expect(lower(counted, 'stay')).toEqual(['go', 'go', 'go']);
  });

  it('never goes below nothing, nor above what a wall can show', () => {
    expect(lower([])).toEqual([]);
    expect(lower(counted, 'fly')).toBe(counted);
    const hall = Array.from({ length: 200 }, () => 'go').reduce<Tally>(raise, []);
    expect(handsFor(hall, 'go')).toBe(99);
  });

  it('leaves the count before as it was', () => {
    raise(counted, 'stay');
    expect(counted).toHaveLength(4);
  });
});

it('is told in words and in strokes of five', () => {
  expect([0, 1, 2].map(handsInWords)).toEqual(['0 hands', '1 hand', '2 hands']);
  expect([0, 4, 5, 13].map(strokes)).toEqual([[], [4], [5], [5, 5, 3]]);
});
