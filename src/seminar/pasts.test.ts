/** What a link can ask for: a cut, a place with a past, both at once; and what it is told that asks for what cannot be. */
import { expect, test } from 'vitest';
import pastsJson from '../../story/cuts/pasts.json';
import { CUTS } from '../playthrough/cuts.ts';
import { beginHash, beginningsOf, mattersAt, readBegin, type Asked, type Pasts } from './pasts.ts';

const pasts: Pasts = pastsJson;
const ask = (text: string): Asked | null => readBegin(new URLSearchParams(text), pasts);

test('a cut and a past go together in one link, and come back as they went', () => {
  for (const cut of CUTS) {
    for (const { id } of beginningsOf(cut, pasts)) {
      const answers = mattersAt(id, pasts).map(({ id: matter, answers }) => [matter, answers.at(-1)?.id ?? '']);
      const hash = beginHash({ cut, at: id, ...Object.fromEntries(answers) }, pasts);
      const asked = ask(hash.slice('#begin?'.length));
      expect(asked?.kind, hash).toBe('past');
      if (asked?.kind !== 'past') continue;
      expect(asked.past.cut).toBe(cut);
      expect(asked.words).toHaveLength(answers.length + 1);
    }
  }
});

test('what cannot go together is told so in plain sentences', () => {
  const refused = [
    'cut=twenty&at=friday',
    'cut=fifty&at=thursday',
    // What is still to come is not past.
    'at=cake&bisi=joked',
    'cut=fifty&at=wednesday&road=went',
  ].map(ask);
  for (const asked of refused) {
    expect(asked?.kind).toBe('refused');
    if (asked?.kind === 'refused') expect(asked.why).toMatch(/^[“A-Z][^_]+\.$/);
  }
  expect(refused).toMatchInlineSnapshot(`
    [
      {
        "kind": "refused",
        "why": "The week of twenty minutes does not stop at “Friday, in the morning”, so it cannot begin there. It can begin at: “Monday, at the cake”, “Tuesday, at the counsellor’s”. The whole week can begin at any place on the list.",
      },
      {
        "kind": "refused",
        "why": "The week of fifty minutes does not stop at “Thursday, at the desk”, so it cannot begin there. It can begin at: “Tuesday, at the counsellor’s”, “Wednesday, at breakfast”, “Friday, in the morning”. The whole week can begin at any place on the list.",
      },
      {
        "kind": "refused",
        "why": "“The cake” is decided only after “Monday, at the cake”, so it cannot be declared there.",
      },
      {
        "kind": "refused",
        "why": "“Wednesday” is decided only after “Wednesday, at breakfast”, so it cannot be declared there.",
      },
    ]
  `);
});

test('what is not known is as if not said, and nothing at all begins nothing', () => {
  expect(ask('cut=whole&name=Ada&at=nowhere')).toEqual({ kind: 'cut', cut: 'whole' });
  expect(ask('name=Ada')).toBeNull();
  expect(ask('at=friday&stair=burned')).toEqual(ask('at=friday'));
});

test('nothing is declared that is still to be decided, and the form puts only what is over into a link', () => {
  const cake = ask('at=cake');
  expect(cake?.kind === 'past' && cake.words.join()).not.toMatch(/Bisi|joke|cake:|Wednesday/);
  expect(beginHash({ at: 'cake', bisi: 'joked', stair: 'signed' }, pasts)).toBe('#begin?at=cake');
  expect(beginHash({ cut: 'fifty', at: 'friday', road: 'went' }, pasts)).toBe('#begin?cut=fifty&at=friday&road=went');
});
