/**
 * `npm run fonts`: cuts the typefaces down to what the piece can print, and writes `src/fonts.css` with fallback faces of the same
 * measure, so that nothing moves when the real ones arrive. Run by hand; its output is kept in the repository.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFontStack } from '@capsizecss/core';
import arial from '@capsizecss/metrics/arial';
import atkinson from '@capsizecss/metrics/atkinsonHyperlegibleNext';
import georgia from '@capsizecss/metrics/georgia';
import literata from '@capsizecss/metrics/literata';
import notoSerif from '@capsizecss/metrics/notoSerif';
import nunito from '@capsizecss/metrics/nunito';
import roboto from '@capsizecss/metrics/roboto';
import times from '@capsizecss/metrics/timesNewRoman';
import subsetFont from 'subset-font';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const OUT = join(PROJECT, 'assets/fonts');

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
/** ASCII, Latin-1, and the marks of careful English typesetting. */
const TEXT = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸ–—‘’‚“”„…•†‡′″€™−←→↑↓`;

interface Cut {
  readonly from: string;
  readonly to: string;
  readonly family: string;
  readonly style: 'normal' | 'italic';
  /** What the CSS says of its weight: a range when variable. */
  readonly weight: string;
  /** Taken as it is: its licence reserves the name for unchanged files. The browser slants and thickens it. */
  readonly whole?: true;
  readonly axes?: Record<string, number | { min: number; max: number }>;
}

const VARIABLE = { wght: { min: 400, max: 700 } };
const variable = (name: string, file: string) => `@fontsource-variable/${name}/files/${name}-latin-wght-${file}.woff2`;
const dyslexic = '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2';
const LITERATA = { family: 'Literata' };
const HYPERLEGIBLE = { family: 'Atkinson Hyperlegible Next' };
const DYSLEXIC = { family: 'OpenDyslexic' };

// Italics are set at one weight only: a second axis would double them for words that are never bold.
const CUTS: readonly Cut[] = [
  {
    ...LITERATA,
    from: variable('literata', 'normal'),
    to: 'literata',
    style: 'normal',
    weight: '400 700',
    axes: VARIABLE,
  },
  {
    ...LITERATA,
    from: variable('literata', 'italic'),
    to: 'literata-italic',
    style: 'italic',
    weight: '400',
    axes: { wght: 400 },
  },
  {
    family: 'Nunito',
    from: variable('nunito', 'normal'),
    to: 'nunito',
    style: 'normal',
    weight: '400 700',
    axes: VARIABLE,
  },
  {
    ...HYPERLEGIBLE,
    from: variable('atkinson-hyperlegible-next', 'normal'),
    to: 'hyperlegible',
    style: 'normal',
    weight: '400 700',
    axes: VARIABLE,
  },
  {
    ...HYPERLEGIBLE,
    from: variable('atkinson-hyperlegible-next', 'italic'),
    to: 'hyperlegible-italic',
    style: 'italic',
    weight: '400',
    axes: { wght: 400 },
  },
  { ...DYSLEXIC, from: dyslexic, to: 'opendyslexic', style: 'normal', weight: '400', whole: true },
];

/** Package that each family's licence is taken from, by the licence file's name. */
const LICENCES: Record<string, string> = {
  literata: '@fontsource-variable/literata',
  nunito: '@fontsource-variable/nunito',
  hyperlegible: '@fontsource-variable/atkinson-hyperlegible-next',
  opendyslexic: '@fontsource/opendyslexic',
};

async function cut({ from, to, axes, whole: uncut }: Cut): Promise<string> {
  const whole = await readFile(join(PROJECT, 'node_modules', from));
  const small = uncut
    ? whole
    : await subsetFont(whole, TEXT, { targetFormat: 'woff2', ...(axes ? { variationAxes: axes } : {}) });
  await writeFile(join(OUT, `${to}.woff2`), small);
  return `${to}.woff2  ${(whole.length / 1000).toFixed(1)} → ${(small.length / 1000).toFixed(1)} kB`;
}

// "swap", because the page asks for a face only once it is here: `html.fonts` is set when `document.fonts` has it.
const face = ({ family, to, style, weight }: Cut): string => `@font-face {
  font-family: '${family}';
  src: url('../assets/fonts/${to}.woff2') format('woff2');
  font-style: ${style};
  font-weight: ${weight};
  font-display: swap;
}
`;

type Metrics = Parameters<typeof createFontStack>[0][number];
/** Faces that machines have, by the names that `local()` finds them under. */
const SERIFS: readonly [Metrics, string][] = [
  [georgia, "local('Georgia')"],
  [times, "local('Times New Roman'), local('Liberation Serif'), local('Tinos')"],
  [notoSerif, "local('Noto Serif')"],
];
const SANS: readonly [Metrics, string][] = [
  [arial, "local('Arial'), local('Helvetica'), local('Liberation Sans'), local('Arimo')"],
  [roboto, "local('Roboto')"],
];

/** Fallback faces of one typeface: a system face each, stretched to its measure. Names: "<family> as <system face>". */
function fallbacks(ours: Metrics, systems: readonly [Metrics, string][]): { css: string; names: string[] } {
  const made = systems.map(([theirs, local]) => {
    const name = `${ours.familyName} as ${theirs.familyName}`;
    const { fontFaces } = createFontStack([ours, theirs], { fontFaceFormat: 'styleObject' });
    const { ascentOverride, descentOverride, lineGapOverride, sizeAdjust } = fontFaces[0]?.['@font-face'] ?? {};
    const lines = [
      `font-family: '${name}';`,
      `src: ${local};`,
      ...(ascentOverride ? [`ascent-override: ${ascentOverride};`] : []),
      ...(descentOverride ? [`descent-override: ${descentOverride};`] : []),
      ...(lineGapOverride ? [`line-gap-override: ${lineGapOverride};`] : []),
      ...(sizeAdjust ? [`size-adjust: ${sizeAdjust};`] : []),
    ];
    return { name, css: `@font-face {\n  ${lines.join('\n  ')}\n}\n` };
  });
  return { css: made.map(({ css }) => css).join(''), names: made.map(({ name }) => `'${name}'`) };
}

function stylesheet(): string {
  const serif = fallbacks(literata, SERIFS);
  const rounded = fallbacks(nunito, SANS);
  const clear = fallbacks(atkinson, SANS);
  const STACKS: readonly [property: string, family: string, standIns: readonly string[]][] = [
    ['--face-literata', 'Literata', [...serif.names, 'Georgia', 'serif']],
    ['--face-nunito', 'Nunito', [...rounded.names, 'sans-serif']],
    ['--face-hyperlegible', 'Atkinson Hyperlegible Next', [...clear.names, 'sans-serif']],
    ['--face-opendyslexic', 'OpenDyslexic', [...clear.names, 'sans-serif']],
  ];
  const stacks = (real: boolean) =>
    STACKS.map(
      ([name, family, rest]) => `  ${name}: ${[...(real ? [`'${family}'`] : []), ...rest].join(', ')};\n`,
    ).join('');
  return `/*
 * The typefaces, and system faces stretched to their measure that stand in until they are here. Made by \`npm run fonts\`: change it there.
 * Styles use the custom properties below; \`html.fonts\` turns the real faces on, once they are loaded.
 */
:root {
${stacks(false)}}
:root.fonts {
${stacks(true)}}
${CUTS.map(face).join('')}${serif.css}${rounded.css}${clear.css}`;
}

await mkdir(OUT, { recursive: true });
for (const one of CUTS) console.log(await cut(one));
for (const [name, folder] of Object.entries(LICENCES)) {
  const text = await readFile(join(PROJECT, 'node_modules', folder, 'LICENSE'), 'utf8');
  await writeFile(join(OUT, `OFL-${name}.txt`), text);
}
const { format, resolveConfig } = await import('prettier');
const css = join(PROJECT, 'src/fonts.css');
await writeFile(css, await format(stylesheet(), { ...(await resolveConfig(css)), filepath: css }));
