/** The small pure parts of the reader: how a line is set, where a press falls, how far to scroll, what settings survive. */
import { describe, expect, it } from 'vitest';
import { scrollNeeded } from './eye.ts';
import { arrowed, petalAt } from './flower.ts';
import { OPEN, SHUT, between, path } from './flower-shape.ts';
import { onePress } from './press.ts';
import { readSettings } from './settings.ts';
import { timeLeft } from './title.ts';
import { plainly, runs } from './typeset.ts';

describe('typesetting', () => {
  it('curls quotes by where they stand', () => {
    expect(plainly(`"Ha!" he says. "It's 'early', Mum's."`)).toBe('“Ha!” he says. “It’s ‘early’, Mum’s.”');
    expect(plainly(`("No.") "'Saturday,' I put."`)).toBe('(“No.”) “‘Saturday,’ I put.”');
  });

  it('reads emphasis, and leaves an underscore that has no partner', () => {
    expect(runs('_Have a warm one_ is "yours".')).toEqual([
      { text: 'Have a warm one', emphasis: true },
      { text: ' is “yours”.', emphasis: false },
    ]);
    expect(plainly('a snake_case_word and _half')).toBe('a snake_case_word and _half');
  });
});

describe('the petals', () => {
  it('lie clockwise from the top, with nothing in the middle', () => {
    const at = (degrees: number) =>
      petalAt(Math.sin((degrees * Math.PI) / 180) * 60, -Math.cos((degrees * Math.PI) / 180) * 60, 100);
    expect([0, 72, 144, 216, 288, 330, 35].map(at)).toEqual([1, 2, 3, 4, 5, 1, 1]);
    expect(petalAt(3, 2, 100)).toBeNull();
  });

  it('open and shut by arrows between one and five', () => {
    expect(arrowed('ArrowRight', 0)).toBe(1);
    expect(arrowed('ArrowLeft', 1)).toBe(1);
    expect(arrowed('ArrowUp', 5)).toBe(5);
    expect(arrowed('End', 2)).toBe(5);
    expect(arrowed('x', 2)).toBeNull();
  });

  it('have outlines that can be gone between number by number', () => {
    for (const open of OPEN) expect(open).toHaveLength(SHUT.length);
    expect(between(2, 0)).toEqual(SHUT);
    between(2, 1).forEach((n, i) => expect(n).toBeCloseTo(OPEN[2]?.[i] ?? NaN));
    expect(path(SHUT).match(/C/g)).toHaveLength(6);
  });
});

describe('one press', () => {
  it('takes a second within half a second for the same', () => {
    const judge = onePress();
    expect(judge({ timeStamp: 1000, key: '1' })).toBe(true);
    expect(judge({ timeStamp: 1300, key: '1' })).toBe(false);
    expect(judge({ timeStamp: 1400, key: '2' })).toBe(true);
    expect(judge({ timeStamp: 2000, key: '2' })).toBe(true);
    expect(judge({ timeStamp: 2700, key: '2', repeat: true })).toBe(false);
  });

  it('counts a double click and a double tap as one', () => {
    const judge = onePress();
    const tap = { pointerType: 'touch', clientX: 50, clientY: 50, detail: 1 };
    expect(judge({ timeStamp: 0, detail: 1, pointerType: 'mouse' })).toBe(true);
    expect(judge({ timeStamp: 200, detail: 2, pointerType: 'mouse' })).toBe(false);
    expect(judge({ ...tap, timeStamp: 1000 })).toBe(true);
    expect(judge({ ...tap, timeStamp: 1300, clientX: 55 })).toBe(false);
    expect(judge({ ...tap, timeStamp: 1400, clientX: 155 })).toBe(true);
  });
});

describe('the eye', () => {
  it('stays where it is when all that is new can be seen', () => {
    expect(scrollNeeded(400, 700, 60, 800)).toBe(0);
  });
  it('goes down only as far as needed, and never lifts the first new line over the top third', () => {
    expect(scrollNeeded(500, 850, 60, 810)).toBe(40);
    expect(scrollNeeded(500, 3000, 60, 810)).toBe(500 - 310);
    expect(scrollNeeded(200, 3000, 60, 810)).toBe(0);
  });
  it('comes up when the first new line is above the window', () => {
    expect(scrollNeeded(-100, 400, 60, 810)).toBe(-160);
  });
});

describe('settings that were kept', () => {
  it('lose the part that is wrong and nothing else', () => {
    const kept = readSettings(JSON.stringify({ textSize: 40, paper: 'dark', muted: 'yes', measure: 30 }));
    expect(kept).toMatchObject({ textSize: 1, paper: 'dark', muted: false, measure: 30 });
  });
  it.each([null, '', '{', '[]', '7', 'null'])('are the defaults when they cannot be read: %s', (text) => {
    expect(readSettings(text)).toEqual(readSettings('{}'));
    expect(readSettings(text).stage).toBe(true);
  });
});

describe('how long is left', () => {
  it('is in words, and never less than nothing', () => {
    expect(timeLeft(0)).toBe('about 50 minutes left');
    expect(timeLeft(50)).toBe('about 25 minutes left');
    expect(timeLeft(120)).toBe('the last of the week');
  });
});
