/** The table: who is laid for, where they sit, what is drawn and how it is said. */
import { expect, test } from 'vitest';
import type { NarrativeEvent } from '../narrative/types.ts';
import { arrange } from './arrange.ts';
import { cropped, drawn } from './drawing.ts';
import { lastLaying, lay, type Laying } from './laying.ts';
import { tableWords } from './words.ts';

const laid = (who: string, brings?: string): Extract<NarrativeEvent, { kind: 'laid' }> =>
  brings === undefined ? { kind: 'laid', who } : { kind: 'laid', who, brings };
const scene = (setting: string): NarrativeEvent => ({ kind: 'scene', setting, light: 'day' });
const table = (...cues: readonly (readonly [string, string?])[]): Laying =>
  cues.reduce<Laying>((laying, [who, brings]) => lay(laying, laid(who, brings)), []);

test('who is laid for again brings one thing more, or comes after all', () => {
  expect(table(['jana', 'blue_dish'], ['vesna'], ['jana', 'two_spoons'])).toEqual([
    { who: 'jana', came: true, things: ['blue_dish', 'two_spoons'] },
    { who: 'vesna', came: true, things: [] },
  ]);
  expect(table(['jana', 'nobody'], ['jana', 'blue_dish'])).toEqual([
    { who: 'jana', came: true, things: ['blue_dish'] },
  ]);
});

test('the last table is the one that was laid last, whatever was shown after it', () => {
  const yard = [scene('table'), laid('sel', 'torch')];
  const later = [scene('table'), laid('vesna', 'beans'), laid('jana', 'nobody'), scene('stair')];
  expect(lastLaying([...yard, scene('yard'), ...later]).map(({ who }) => who)).toEqual(['vesna', 'jana']);
  expect(lastLaying([scene('stair')])).toEqual([]);
});

test('four sit at the small layout, each on their own chair', () => {
  const { shown, hidden } = arrange(table(['davit', 'battery'], ['vesna', 'beans'], ['jana', 'nobody']));
  expect(shown.get('place-1')).toBe('translate(290 320) rotate(180) scale(0.86)');
  expect(shown.get('chair-4')).toBe('translate(710 680) rotate(0) scale(0.86)');
  expect(shown.get('brought-beans')).toBe('translate(852 498) scale(0.78)');
  expect(shown.has('plate-4')).toBe(true);
  expect(hidden).toEqual(
    expect.arrayContaining(['cover-4', 'place-3', 'brought-torch', 'ticket-2', 'put-down-flower']),
  );
});

test('five and more sit at the large one; stubs seat everybody but you, spoons lie in the dish, the battery lights the torch', () => {
  const laying = table(
    ['vesna', 'beans'],
    ['pia', 'stubs'],
    ['jana', 'blue_dish'],
    ['jana', 'two_spoons'],
    ['tilde', 'card'],
    ['sel', 'torch'],
    ['davit', 'battery'],
  );
  const { shown, hidden } = arrange(laying);
  expect(shown.get('chair-5')).toBe('translate(322 293) rotate(180) scale(0.58)');
  expect(shown.get('brought-two_spoons')).toBe(shown.get('brought-blue_dish'));
  expect(shown.has('torch-lit')).toBe(true);
  expect(hidden).toEqual(expect.arrayContaining(['ticket-1', 'bread', 'jug']));
  expect(shown.has('ticket-6')).toBe(true);
  expect(tableWords(laying, (who) => who.replace(/^./, (first) => first.toUpperCase()))).toBe(
    'A table seen from above, laid for six: Vesna’s beans; Pia’s ferry stubs; Jana’s blue dish with two spoons; your card; Sel’s torch, lit; Davit’s alarm battery; on every plate but yours, a ferry stub.',
  );
});

test('a second thing lies further in, and more people than places are no fault', () => {
  const { shown } = arrange(table(['vesna', 'beans'], ['vesna', 'clippers']));
  expect(shown.get('brought-clippers')).toBe('translate(738 500) scale(0.55)');
  const crowd = table(...Array.from({ length: 12 }, (_, n) => [`guest${n}`, 'beans'] as const));
  expect([...arrange(crowd).shown.keys()].filter((id) => id.startsWith('chair'))).toHaveLength(9);
});

test('in words, those who have not come and those who have brought nothing', () => {
  const laying = table(['davit', 'empty_hands'], ['bisi'], ['tilde', 'nobody'], ['vesna', 'sent_flowers']);
  expect(tableWords(laying, (who) => who)).toBe(
    'A table seen from above, laid for four: davit, with empty hands; bisi; vesna’s sent flowers; a clean plate where you would sit.',
  );
});

test('the drawing’s groups are moved, shown and hidden by their own tags', () => {
  const svg =
    '<svg viewBox="0 0 1600 1000" width="1600" height="1000"><g id="place-1" transform="translate(1 2)"><g id="cover-1"/></g>' +
    '<g id="brought-beans" display="none" transform="scale(2)"></g><g id="jug"></g><g id="cloth"></g></svg>';
  const out = drawn(svg.replace('<g id="cover-1"/>', '<g id="cover-1"></g>'), {
    shown: new Map([
      ['place-1', 'scale(3)'],
      ['brought-beans', 'scale(4)'],
      ['cover-1', null],
    ]),
    hidden: ['jug'],
  });
  expect(out).toContain('<g id="place-1" transform="scale(3)"><g id="cover-1">');
  expect(out).toContain('<g id="brought-beans" transform="scale(4)">');
  expect(out).toContain('<g id="jug" display="none"></g><g id="cloth">');
  expect(cropped(out, [0, 125, 1125, 750], 1800, 1200)).toMatch(
    /^<svg viewBox="0 125 1125 750" width="1800" height="1200">/,
  );
});
