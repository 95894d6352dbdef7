import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import type { LogEntry } from '../../narrative/types.ts';
import { compileInk } from './compile.ts';
import { goldenTranscripts } from './golden.ts';
import { findLog, makeLog, readWanted } from './made-up.ts';
import { POLICY_NAMES } from './policies.ts';
import { playLog, transcribe } from './transcripts.ts';

// The work is small, but a busy machine may take its time over it.
vi.setConfig({ testTimeout: 60_000 });

const small = compileInk(fileURLToPath(new URL('fixtures/small/story/kind-regards.ink', import.meta.url))).json!;

test('a play reads as prose: what was meant and said, petals in words, bars, the phone', () => {
  const log: LogEntry[] = [
    { do: 'look', entry: 'sel' },
    { do: 'attend', line: 'sel_says' },
    { do: 'choose', id: 'ask_name' },
    { do: 'petals', id: 'tea_low' },
    { do: 'choose', id: 'sleep' },
  ];
  expect(transcribe('Small', playLog(small, log))).toMatchInlineSnapshot(`
    "# Small

    ## Monday: Fair

    ### Room, morning

    The kettle is on.

    *(faintly)* … kettle …

    > *Looks up sel in the Register.*

    > SEL. One enquiry.

    > *Attends to somebody, faintly.*

    > *(now plain)* "Is that the kettle?"

    > He looks round.

    **→ Ask his name.**  
    *not:* Look away.

    *You say:* "Lovely to see you!"

    "Sel," he says.

    ▒ A caller was thanked. ▒

    **→ One or two.** (one or two petals for Sel, for tea)  
    *not:* Most of them. · Later.

    He nods.

    *[Statement: 4.29, a quiet day]*

    It is dark. Sel says good night.

    He says it twice.

    **→ Sleep.**  
    *not:* Lie awake.

    You do.

    The page says 4.29.

    *[ending: night]*
    "
  `);
});

test('a log that no longer fits says where', () => {
  expect(() => playLog(small, [{ do: 'choose', id: 'gone' }])).toThrow(/entry 1, .*gone/);
});

test('a made-up play ends, and the same seed makes the same', () => {
  for (const policy of POLICY_NAMES) {
    const log = makeLog(small, policy, 7);
    expect(playLog(small, log).at(-1)!.decision.kind).toBe('end');
    expect(makeLog(small, policy, 7)).toEqual(log);
  }
  expect(makeLog(small, 'passive', 3).every((entry) => 'id' in entry)).toBe(true);
});

test('a play is found that comes to an ending with facts, or none is', () => {
  const how = { policy: 'random', seed: 1, tries: 40 } as const;
  const found = findLog(small, readWanted('ending=night,with_sel?looked_away'), how);
  expect(found?.log.some((entry) => 'id' in entry && entry.id === 'look_away')).toBe(true);
  const other = findLog(small, readWanted('ending=night,with_sel!?looked_away'), how);
  expect(other?.log.some((entry) => 'id' in entry && entry.id === 'look_away')).toBe(false);
  expect(findLog(small, readWanted('ending=noon'), how)).toBeNull();
  expect(() => readWanted('with_sel?looked_away')).toThrow(/--until/);
});

test('the golden read-throughs are as they are written', () => {
  const project = fileURLToPath(new URL('../../../story', import.meta.url));
  const { json } = compileInk(`${project}/kind-regards.ink`);
  for (const { file, expected, found } of goldenTranscripts(json!, `${project}/transcripts`))
    expect(found, file).toBe(expected);
});
