import { describe, expect, it } from 'vitest';
import { offered } from './offered.ts';
import { spans } from './emphasis.ts';
import { mendJson } from './runtime.ts';
import { firstWord, readCue, readTag } from './tags.ts';
import type { Decision } from './types.ts';

describe('tags', () => {
  it('reads a flag, a cue and free text', () => {
    expect(readTag('long')).toEqual({ verb: 'long', rest: '' });
    expect(readTag('id:x')).toEqual({ verb: 'id', rest: 'x' });
    expect(readTag('kindly: Like a log: really!')).toEqual({ verb: 'kindly', rest: 'Like a log: really!' });
    expect(readTag('Not a verb: x')).toEqual({ verb: '', rest: 'Not a verb: x' });
  });
  it('reads a subject and named values, which may hold spaces', () => {
    expect(readCue('ephrem at=left for=the gate')).toEqual({
      subject: 'ephrem',
      named: { at: 'left', for: 'the gate' },
    });
    expect(readCue('')).toEqual({ subject: '', named: {} });
    expect(firstWord('sel … ten …')).toEqual(['sel', '… ten …']);
  });
});

it('marks emphasis and nothing else', () => {
  expect(spans('_Have_ a warm _one_.')).toEqual([
    { text: 'Have', em: true },
    { text: ' a warm ', em: false },
    { text: 'one', em: true },
    { text: '.', em: false },
  ]);
  for (const plain of ['', 'early_boat_is an id', 'a _ b _ c', '_alone', 'tail_']) {
    expect(spans(plain)).toEqual([{ text: plain, em: false }]);
  }
});

it("mends commas in text and leaves the JSON's own", () => {
  const json = '{"a":["^It is, 4.00, he \\" says, 5.0",4,"x"],"b":[1,2.05]}';
  expect(mendJson(json)).toContain('It is\\u002c 4.00, he \\" says\\u002c 5.0');
  expect(JSON.parse(mendJson(json))).toEqual(JSON.parse(json));
});

it('leaves at least one option when Forecast understands none', () => {
  const option = { id: 'a', label: 'A', reflect: false, unseenByForecast: true };
  const decision: Decision = { kind: 'choices', options: [option, { ...option, id: 'b' }], struck: [] };
  expect(offered(decision, 'on')).toEqual(decision);
  const seen = { ...option, id: 'c', unseenByForecast: false };
  const mixed: Decision = { kind: 'choices', options: [option, seen], struck: [] };
  expect(offered(mixed, 'on')).toEqual({ ...mixed, options: [seen] });
  expect(offered(mixed, 'off')).toEqual(mixed);
});
