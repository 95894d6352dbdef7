/** The fold of cues: what a picture is after each kind of event, and that it is one and the same however it is reached. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NarrativeEvent } from '../narrative/types.ts';
import { BLANK, fold, nameOfSetting, paint } from './picture.ts';

const boat: NarrativeEvent = { kind: 'scene', setting: 'early_boat', light: 'morning' };
const desk: NarrativeEvent = { kind: 'scene', setting: 'warmth_desk', light: 'day' };
const tilde: NarrativeEvent = { kind: 'figure', who: 'tilde', at: 'left', face: 'flower' };
const turned: NarrativeEvent = { kind: 'said', meant: 'No.', said: 'Not just now!', ear: 'in' };
const unturned: NarrativeEvent = { kind: 'said', meant: 'Yes.', said: 'Yes.', ear: 'in' };
const plain: NarrativeEvent = { kind: 'said', meant: 'No.', said: 'No.', ear: 'out' };
const faint = (attended: boolean): NarrativeEvent => ({
  kind: 'faint',
  id: 'sel_lockers',
  heard: '… ten …',
  full: 'At ten.',
  speaker: 'sel',
  attended,
});

describe('setting and people', () => {
  it('sets the scene, its light and its chapter', () => {
    const picture = fold([{ kind: 'chapter', id: 'monday', title: 'Fair' }, boat]);
    expect(picture).toMatchObject({ chapter: 'monday', setting: 'early_boat', light: 'morning' });
  });

  it('places a figure, moves it, and takes it away', () => {
    const here = fold([boat, tilde]);
    expect(here.figures.get('tilde')).toEqual({ at: 'left', face: 'flower' });
    const moved = fold([{ ...tilde, at: 'right' }], here);
    expect(moved.figures.get('tilde')?.at).toBe('right');
    expect(fold([{ ...tilde, at: 'gone' }], moved).figures.size).toBe(0);
    expect(here.figures.get('tilde')?.at, 'the picture before is untouched').toBe('left');
  });

  it('lays the table, and clears it for another setting', () => {
    const table: NarrativeEvent = { kind: 'scene', setting: 'table', light: 'day' };
    const laid = fold([table, { kind: 'laid', who: 'jana', brings: 'blue_dish' }]);
    expect(laid.laid).toEqual([{ who: 'jana', came: true, things: ['blue_dish'] }]);
    expect(nameOfSetting('table', laid.laid)).not.toBe(nameOfSetting('table', []));
    expect(fold([boat], laid).laid).toEqual([]);
    expect(fold([{ ...table, light: 'dusk' }], laid).laid).toHaveLength(1);
  });

  it('empties the stage for another setting, and not for another light', () => {
    expect(fold([boat, tilde, desk]).figures.size).toBe(0);
    expect(fold([boat, tilde, { ...boat, light: 'dusk' }]).figures.size).toBe(1);
  });
});

describe('the drain of colour', () => {
  it('goes by what was said and how', () => {
    expect(fold([turned, turned]).drain).toBeCloseTo(0.08);
    expect(fold([turned, turned, turned, plain]).drain).toBeCloseTo(0.02);
    expect(fold([turned, unturned]).drain).toBeCloseTo(0.04);
  });

  it('comes back when someone is attended to, or a face is seen, once', () => {
    const grey = { ...BLANK, drain: 0.8 };
    expect(fold([faint(false)], grey).drain).toBe(0.8);
    expect(fold([faint(true)], grey).drain).toBeCloseTo(0.6);
    const seen: NarrativeEvent = { kind: 'figure', who: 'jana', at: 'centre', face: 'seen' };
    expect(fold([seen], grey).drain).toBeCloseTo(0.6);
    expect(fold([seen, { ...seen, at: 'left' }], grey).drain).toBeCloseTo(0.6);
  });

  it('stays between full and empty, whatever is said', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(turned, plain, unturned, faint(true), faint(false))), (events) => {
        const { drain } = fold(events);
        expect(drain).toBeGreaterThanOrEqual(0);
        expect(drain).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it('is the same told at once or step by step', () => {
  const any = fc.array(fc.constantFrom(boat, desk, tilde, turned, plain, faint(true)));
  fc.assert(
    fc.property(any, any, (before, after) => {
      expect(fold(after, fold(before))).toEqual(fold([...before, ...after]));
    }),
  );
});

it('leaves the picture as it is for words and sounds, and for what is kept from the player', () => {
  const events: NarrativeEvent[] = [
    { kind: 'prose', text: 'Rain.', via: 'air' },
    { kind: 'handled', id: 'h', note: 'kept', opened: false, events: [desk, turned] },
  ];
  const before = fold([boat, tilde]);
  for (const event of events) expect(paint(before, event)).toBe(before);
});
