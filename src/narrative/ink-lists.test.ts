/** inkjs's lists, made quick, answer what they always did. */
import { Story } from 'inkjs';
import { expect, test } from 'vitest';
import './ink-lists.ts';
import { compile } from './sample.ts';

const story = new Story(
  compile(`LIST Facts = heard, told
LIST People = (davit), (bisi), jana
VAR known = ()
~ known = (heard, jana)
{known ? jana} {LIST_ALL(known)} {known - heard} {LIST_INVERT(People)}
~ known -= (heard, jana)
{LIST_ALL(known)} {LIST_COUNT(known)}
-> END`),
);

test('which LISTs its items are of is known, and an emptied list knows what it held', () => {
  expect(story.variablesState.$('People')).toMatchObject({ originNames: ['People'] });
  expect(story.Continue()).toBe('true heard, davit, told, bisi, jana jana jana\n');
  expect(story.Continue()).toBe('heard, davit, told, bisi, jana 0\n');
});
