/**
 * The notes for seminars, as files: that none is missing or misshapen, that each thing our articles name is in a note or is said
 * to be left alone, and that what is quoted from the story still stands there.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { countWords, HEADINGS, type Note, quotations, readNote, readNotes } from './notes.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const notes = readNotes(path.join(root, 'seminar/marginalia'));
const ofDevices = notes.slice(0, 28);
const named = notes.map((note) => [note.file, note] as const);
/** What is in our list of the articles' systems, cities, firms and devices. */
const ROWS = Array.from({ length: 73 }, (_, index) => index + 1);
const LAST = 29;

const whole = ({ lead, sections }: Note): string => [lead, ...sections.map(({ text }) => text)].join('\n');

test('there are twenty-nine, numbered, and no two have a title', () => {
  expect(notes.map(({ number }) => number)).toEqual(Array.from({ length: LAST }, (_, index) => index + 1));
  expect(new Set(notes.map(({ title }) => title)).size).toBe(LAST);
});

test.each(named)('%s has what it needs', (_, note) => {
  expect(note.title).not.toBe('');
  expect(note.device).not.toBe('');
  expect(note.sources.length).toBeGreaterThan(0);
  expect(note.words).toBeGreaterThanOrEqual(120);
  expect(note.words).toBeLessThanOrEqual(300);
  for (const { text } of note.sections) expect(countWords(text)).toBeGreaterThan(0);
});

test.each(ofDevices.map((note) => [note.file, note] as const))('%s has the four headings, and asks', (_, note) => {
  expect(note.sections.map(({ heading }) => heading)).toEqual([...HEADINGS]);
  const asked = note.sections.at(-1)?.text.match(/\?/g) ?? [];
  expect(asked.length).toBeGreaterThan(0);
});

test('only the note with a death in it has a line before its first heading', () => {
  expect(notes.filter(({ lead }) => lead !== '').map(({ number }) => number)).toEqual([14]);
  expect(notes[13]?.lead).toMatch(/^\*Content: /);
});

test('at least half are led by Western practice', () => {
  const western = ofDevices.filter((note) => note.western);
  expect(western.length * 2).toBeGreaterThanOrEqual(ofDevices.length);
});

describe('the list of what the articles name', () => {
  const saved = JSON.parse(readFileSync(path.join(root, 'seminar/rows.json'), 'utf8')) as Record<string, unknown>;
  const { left, ...noted } = saved as { left: Record<string, string> } & Record<string, number[]>;

  test('is in the notes, or is left alone by the last one', () => {
    const covered = new Set(ofDevices.flatMap(({ rows }) => rows));
    const leftAlone = new Set(notes[LAST - 1]?.rows);
    expect(ROWS.filter((row) => !covered.has(row) && !leftAlone.has(row))).toEqual([]);
    expect([...covered, ...leftAlone].filter((row) => !ROWS.includes(row))).toEqual([]);
  });

  test('rows.json says the same', () => {
    const said = ROWS.map((row) => [
      String(row),
      notes.filter(({ rows }) => rows.includes(row)).map(({ number }) => number),
    ]);
    expect(noted).toEqual(Object.fromEntries(said));
    expect(Object.keys(left).map(Number)).toEqual(notes[LAST - 1]?.rows);
    for (const reason of Object.values(left)) expect(reason).not.toBe('');
  });

  test('sources.md explains every number', () => {
    const explained = readFileSync(path.join(root, 'seminar/sources.md'), 'utf8').matchAll(/^\| (\d+) +\| \S/gm);
    expect([...explained].map((match) => Number(match[1]))).toEqual(ROWS);
  });
});

describe('sources', () => {
  const bibliography = readFileSync(path.join(root, 'seminar/sources.md'), 'utf8');

  test.each(named)('%s lists the articles that it cites, and no other', (_, note) => {
    const cited = new Set(whole(note).match(/\bS\d\b/g));
    const listed = note.sources.flatMap((source) => /^S\d\b/.exec(source) ?? []);
    expect([...cited].sort()).toEqual([...listed].sort());
    for (const key of listed) expect(bibliography).toContain(`| ${key} `);
  });

  test.each(named)('%s says of general knowledge that it is that', (_, note) => {
    const unchecked = note.sources.some((source) => source.includes('from general knowledge'));
    expect(/\bfrom general knowledge\b/i.test(whole(note).replace(/\s+/g, ' '))).toBe(unchecked);
  });

  test('the bibliography has every case by its name', () => {
    const cases = notes.flatMap(({ sources }) => sources).filter((source) => !/^S\d\b/.test(source));
    const first = (source: string): string => source.split(/,| \(/)[0] ?? '';
    expect(cases.filter((source) => !bibliography.includes(first(source)))).toEqual([]);
  });
});

test.each(named)('%s quotes no more than a sentence at a time', (_, note) => {
  const longer = note.sections
    .flatMap(({ text }) => quotations(text))
    .filter((said) => /[a-z\d][.?!]\s+[A-Z]/.test(said));
  expect(longer).toEqual([]);
});

describe('what is quoted from the story stands there', () => {
  const plain = (text: string): string => text.replace(/_/g, '').replace(/\s+/g, ' ');
  const files = globSync('story/**/*.ink', { cwd: root });
  const story = files.map((file) => plain(readFileSync(path.join(root, file), 'utf8'))).join('\n');

  test.each(ofDevices.map((note) => [note.file, note] as const))('%s', (_, note) => {
    const said = quotations(note.sections[0]?.text ?? '');
    // The last comma or full stop may be the note's own.
    expect(said.filter((quotation) => !story.includes(plain(quotation).replace(/[.,]$/, '')))).toEqual([]);
  });
});

describe('a note that is not made as notes are made is named with its line', () => {
  const good = [
    '---',
    'title: A',
    'device: b',
    'opens_after: friday',
    'sources:',
    '  - "S0 c: d"',
    'rows: [1, 2]',
    'western: true',
    '---',
    '',
    '## In the story',
    '',
    'One “two',
    'three”.',
  ];
  const reading = (change: (lines: string[]) => void, file = '07-a.md') => {
    const lines = [...good];
    change(lines);
    return () => readNote(file, lines.join('\n'));
  };

  test('as it should be', () => {
    expect(reading(() => undefined)()).toMatchObject({
      number: 7,
      title: 'A',
      opensAfter: 'friday',
      sources: ['S0 c: d'],
      rows: [1, 2],
      western: true,
      lead: '',
      sections: [{ heading: 'In the story', text: 'One “two\nthree”.' }],
      words: 6,
    });
    expect(quotations('One “two\nthree”.')).toEqual(['two three']);
    expect(reading((lines) => lines.splice(6, 1, 'rows: []'))().rows).toEqual([]);
  });

  test.each<[string, RegExp, (lines: string[]) => void]>([
    ['no front matter', /^07-a\.md:1 a note begins with ---/, (lines) => lines.shift()],
    ['not closed', /^07-a\.md:13 the front matter is not closed/, (lines) => lines.splice(8, 1)],
    ['a key missing', /^07-a\.md:8 the front matter has no device/, (lines) => lines.splice(2, 1)],
    ['a key of its own', /^07-a\.md:3 no note has a devise/, (lines) => lines.splice(2, 1, 'devise: b')],
    ['a key twice', /^07-a\.md:3 title is said twice/, (lines) => lines.splice(2, 1, 'title: b')],
    ['a line that is neither', /^07-a\.md:3 a line of front matter is/, (lines) => lines.splice(2, 1, 'device=b')],
    ['an item under nothing', /^07-a\.md:3 an item belongs under/, (lines) => lines.splice(2, 1, '  - b')],
    [
      'a number for a title',
      /^07-a\.md:2 put it in double quotation marks: 4\.6/,
      (lines) => lines.splice(1, 1, 'title: 4.6'),
    ],
    ['a colon in plain words', /^07-a\.md:6 put it in double/, (lines) => lines.splice(5, 1, '  - S0 c: d')],
    ['an open quotation', /^07-a\.md:6 what is opened/, (lines) => lines.splice(5, 1, '  - "S0')],
    ['another day', /^07-a\.md:4 opens_after is one of monday,/, (lines) => lines.splice(3, 1, 'opens_after: sunday')],
    ['sources in a line', /^07-a\.md:5 sources is a list of words/, (lines) => lines.splice(4, 2, 'sources: S0')],
    ['rows in words', /^07-a\.md:7 rows is a list of numbers/, (lines) => lines.splice(6, 1, 'rows: one')],
    ['western in words', /^07-a\.md:8 western is true or false/, (lines) => lines.splice(7, 1, 'western: partly')],
  ])('%s', (_, message, change) => {
    expect(reading(change)).toThrow(message);
  });

  test('a file without a number', () => {
    expect(reading(() => undefined, 'who-looked.md')).toThrow(/^who-looked\.md:1 a note is named/);
  });
});
