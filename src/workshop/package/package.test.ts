// @vitest-environment happy-dom
/** What is carried must find itself wherever it is put down, and must say to a course system only that the week is over. */
import { unzipSync, strFromU8, strToU8 } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { strayAddresses, withScorm, zipped, type Files } from './archives.ts';
import { manifest } from './manifest.ts';
import { drawingUrl } from './one-build.ts';
import { embeddable, inOrder, oneFile, partText, type Chunk } from './one-file.ts';

const page = (inside: string): string =>
  `<html><head><meta http-equiv="Content-Security-Policy" content="old"></head><body>${inside}</body></html>`;
const site = (inside: string): Files => ({
  'index.html': strToU8(page(inside)),
  'assets/a.js': strToU8('import "./b.js"'),
  'assets/b.css': strToU8('a{background:url(./c&d%20e.svg)}'),
  'assets/c&d e.svg': strToU8('<svg/>'),
});

describe('the manifest for course systems', () => {
  const made = manifest({ title: 'A & B', version: '1.2.3', files: Object.keys(site('')), start: 'index.html' });
  const read = new DOMParser().parseFromString(made, 'application/xml');

  it('is one of SCORM 1.2, with one organization of one item that is the one resource', () => {
    expect(read.querySelector('parsererror')).toBeNull();
    expect(read.querySelector('schema')?.textContent).toBe('ADL SCORM');
    expect(read.querySelector('schemaversion')?.textContent).toBe('1.2');
    const organizations = [...read.getElementsByTagName('organization')];
    const items = [...read.getElementsByTagName('item')];
    const resources = [...read.getElementsByTagName('resource')];
    expect([organizations.length, items.length, resources.length]).toEqual([1, 1, 1]);
    expect(read.querySelector('organizations')?.getAttribute('default')).toBe(
      organizations[0]?.getAttribute('identifier'),
    );
    expect(items[0]?.getAttribute('identifierref')).toBe(resources[0]?.getAttribute('identifier'));
    expect(resources[0]?.getAttribute('adlcp:scormtype')).toBe('sco');
    expect(resources[0]?.getAttribute('href')).toBe('index.html');
    expect(organizations[0]?.getElementsByTagName('title')[0]?.textContent).toBe('A & B');
  });

  it('lists every file, as an address', () => {
    const listed = [...read.getElementsByTagName('file')].map((file) => file.getAttribute('href'));
    expect(listed).toEqual(['assets/a.js', 'assets/b.css', 'assets/c%26d%20e.svg', 'index.html']);
  });

  it('has names that are names, and no two alike', () => {
    const names = [...made.matchAll(/ identifier="([^"]*)"/g)].map(([, name]) => name ?? '');
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z_][\w.-]*$/);
  });

  it('is not made for a package that cannot begin', () => {
    expect(() => manifest({ title: '', version: '', files: ['a.js'], start: 'index.html' })).toThrow(/index\.html/);
  });
});

describe('addresses in a package', () => {
  it('that lead to a file of it are well', () => {
    const inside =
      '<img src="./assets/c&d%20e.svg"><a href="#seminars"></a><link href="assets/b.css"><img src="data:,x">';
    expect(strayAddresses(site(inside))).toEqual([]);
  });

  it.each([
    '/assets/a.js',
    '../assets/a.js',
    'https://elsewhere.example/a.js',
    './assets/gone.js',
    '//elsewhere.example/',
  ])('%s leads out of it', (address) =>
    expect(strayAddresses(site(`<script src="${address}"></script>`))).toEqual([`index.html: ${address}`]),
  );
});

describe('a zip', () => {
  it('holds what was given, and is the same each time', () => {
    const files = site('<p>à</p>');
    const bytes = zipped(files);
    expect(zipped(Object.fromEntries(Object.entries(files).toReversed()))).toEqual(bytes);
    const back = unzipSync(bytes);
    expect(Object.keys(back).toSorted()).toEqual(Object.keys(files).toSorted());
    expect(strFromU8(back['index.html']!)).toBe(page('<p>à</p>'));
  });
});

describe('in a course system', () => {
  const said = vi.fn((..._words: string[]) => 'true');
  const lms = {
    LMSInitialize: (text: string) => said('initialize', text),
    LMSSetValue: (name: string, value: string) => said(name, value),
    LMSCommit: (text: string) => said('commit', text),
    LMSFinish: (text: string) => said('finish', text),
  };
  const begin = async (): Promise<void> => {
    vi.resetModules();
    await import('./scorm-completed.ts');
  };
  const end = async (): Promise<void> => {
    document.body.innerHTML = '<main><section data-end></section></main>';
    await new Promise((done) => setTimeout(done, 5));
  };
  beforeEach(() => {
    document.body.innerHTML = '<main></main>';
    said.mockClear();
  });
  afterEach(() => {
    Reflect.deleteProperty(window, 'API');
  });

  it('the week is said to be over when it is, once, and nothing else is', async () => {
    Object.assign(window, { API: lms });
    await begin();
    document.querySelector('main')!.append('a line');
    await new Promise((done) => setTimeout(done, 5));
    expect(said).not.toHaveBeenCalled();
    await end();
    await end();
    window.dispatchEvent(new Event('pagehide'));
    expect(said.mock.calls).toEqual([
      ['initialize', ''],
      ['cmi.core.lesson_status', 'completed'],
      ['commit', ''],
      ['finish', ''],
    ]);
  });

  it('that is none, nothing happens', async () => {
    await begin();
    await end();
    window.dispatchEvent(new Event('pagehide'));
    expect(said).not.toHaveBeenCalled();
  });

  it('the page carries the script, and a policy that lets it run', async () => {
    const files = await withScorm(site('<p>x</p>'), 'const a: number = 1; console.log(a);', '1.0.0');
    const html = strFromU8(files['index.html']!);
    expect(html.match(/http-equiv/g)).toHaveLength(1);
    expect(html).toMatch(/script-src 'self' 'sha256-/);
    expect(html).not.toContain('number');
    expect(strFromU8(files['imsmanifest.xml']!)).toContain('href="assets/a.js"');
    expect(Object.keys(site(''))).not.toContain('imsmanifest.xml');
  });
});

describe('the one file', () => {
  const chunk = (name: string, imports: string[] = [], code = ''): Chunk => ({ name, imports, code });
  const parts = { sheets: { late: '', faces: '' }, loader: 'var a=1;', icon: 'data:,', licences: 'MIT </script>' };

  it('has each part behind those that it needs, and the heavy ones last', () => {
    const chunks = [
      chunk('stage', ['shared']),
      chunk('shared'),
      chunk('phone', ['entry']),
      chunk('base'),
      chunk('entry'),
    ];
    const names = inOrder(chunks).map(({ name }) => name);
    expect(names).toEqual(['entry', 'base', 'shared', 'phone', 'stage']);
  });

  it('calls its parts by name, and waits for those that are only asked for', () => {
    const code = 'let a=require("./b-x_1.js");exports.f=()=>Promise.resolve().then(()=>require("./c.js"));';
    const text = partText(chunk('a', [], code));
    expect(text).toContain('let a=require("b-x_1");exports.f=()=>bring("c");');
  });

  it('is not ended by anything that a part says', () => {
    const text = embeddable('a("</script><!--<script>")');
    expect(text).not.toMatch(/<(!--|\/?script)/i);
    // oxlint-disable-next-line typescript/no-implied-eval -- what it says is to be the same
    expect(new Function('a', `return ${text}`)((said: string) => said)).toBe('</script><!--<script>');
    expect(() => partText(chunk('a', [], 'a<script'))).toThrow(/part a/);
  });

  it('asks for nothing, and its policy names every part and no origin', () => {
    const html = '<html><head><meta charset="utf-8" /><script src="./entry.js"></script></head><body></body></html>';
    const whole = oneFile({ ...parts, html, chunks: [chunk('entry'), chunk('stage', [], 'exports.x=1')] });
    expect(whole).not.toContain('entry.js');
    expect(whole).not.toContain("'self'");
    expect(whole.indexOf('charset')).toBeLessThan(100);
    expect(/script-src([^;]*);/.exec(whole)?.[1]?.trim().split(' ')).toHaveLength(3);
    expect(whole).toContain('MIT &lt;/script>');
  });

  it('keeps a drawing letter for letter', async () => {
    const svg = '<!-- 100% "à" -->\n<svg style="fill:#fff">\t</svg>';
    expect(await (await fetch(drawingUrl(svg))).text()).toBe(svg);
  });
});
