/**
 * The map of where weeks parted, drawn so that it can be read from the back of a room: of each fork a stream that parts, and
 * beside each arm what was meant, what was said, and how many weeks went that way. The same stands below as a table of words.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit-html';
import { breadths, inWords, type Share } from './disclose.ts';
import type { Closed, Fork } from './forks.ts';

/** An arm of a stream: what stands beside it. */
export interface Arm {
  readonly label: string;
  /** A second line, quieter. */
  readonly said: string | null;
  readonly share: Share;
  /** Not a choice but its absence: those who never came here. */
  readonly apart?: boolean;
}

/** Units of the drawing, which is stretched to the height of the lines beside it: one row of it is a hundred. */
const ROW = 100;
const WIDTH = 300;
/** The part of a row that a stream of all weeks fills. */
const FULL = 86;
/** The thinnest that can still be seen from the back. */
const THIN = 3;

/** The ribbons from one trunk at the left to each arm's row at the right. Nothing is drawn for an arm that nobody went down. */
export function ribbons(shares: readonly Share[], weeks: number): readonly string[] {
  const wide = breadths(shares, weeks).map((breadth) => (breadth === 0 ? 0 : Math.max(THIN, (FULL * breadth) / weeks)));
  const trunk = wide.reduce((sum, breadth) => sum + breadth, 0);
  let from = (shares.length * ROW - trunk) / 2;
  return wide.map((breadth, at) => {
    if (breadth === 0) return '';
    const to = at * ROW + (ROW - breadth) / 2;
    const [a, b] = [from, from + breadth];
    from = b;
    const bend = WIDTH * 0.55;
    const top = `M0 ${a}C${bend} ${a} ${WIDTH - bend} ${to} ${WIDTH} ${to}`;
    return `${top}V${to + breadth}C${WIDTH - bend} ${to + breadth} ${bend} ${b} 0 ${b}Z`;
  });
}

function stream(arms: readonly Arm[], weeks: number): TemplateResult {
  const paths = ribbons(
    arms.map(({ share }) => share),
    weeks,
  );
  const ribbon = (d: string, at: number): SVGTemplateResult =>
    svg`<path d=${d} class=${arms[at]?.apart ? 'ribbon apart' : `ribbon r${at % 5}`} />`;
  return html`<svg
    class="stream"
    viewBox=${`0 0 ${WIDTH} ${arms.length * ROW}`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    ${paths.map((d, at) => (d ? ribbon(d, at) : nothing))}
  </svg>`;
}

/** A stream that parts, with its arms in words. */
export function parting(heading: TemplateResult | typeof nothing, arms: readonly Arm[], weeks: number): TemplateResult {
  return html`<section class="parting">
    ${heading}
    <div class="fork">
      ${stream(arms, weeks)}
      <ul role="list" class="arms">
        ${arms.map(
          ({ label, said, share, apart }) =>
            html`<li class=${apart ? 'arm apart' : 'arm'}>
              <span class="arm-words">
                <span class="meant">${label}</span>
                ${said === null ? nothing : html`<span class="spoken"><span class="tag">Said:</span> ${said}</span>`}
              </span>
              <span class="share">${inWords(share)}</span>
            </li>`,
        )}
      </ul>
    </div>
  </section>`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What scenes are called where their files' names would not say it to a class. No ending is named. */
const SCENES: Readonly<Record<string, string>> = {
  'tern street': 'Tern Street',
  stair: 'the stair',
  'early boat': 'the early boat',
  'warmth desk': 'the Warmth desk',
  letter: 'the letter',
  night: 'the night',
  garden: 'the garden',
  counsellor: 'the counsellor',
  'lead editor': 'the desk',
  'ferry steps': 'the ferry steps',
  'the four': 'the night',
  'road go': 'going over',
  'janas kitchen': 'Jana’s kitchen',
  'road write': 'the letter by hand',
  'school gate': 'the school gate',
  'road send': 'sending somebody',
  'road work': 'at work',
  'bay three': 'bay 3',
  dinner: 'the dinner',
  'way home': 'the way home',
  asking: 'the morning',
  counter: 'the counter',
  sitting: 'the Sitting',
};

/** Where a decision lies, in words: "Monday, the early boat". */
export function placeOf({ chapter, scene }: Fork | Closed): string {
  const words = chapter === 'saturday' ? 'the birthday' : (SCENES[scene] ?? scene);
  return `${capital(chapter)}, ${words}`;
}

/** A fork of the story, drawn. */
export function forkView(fork: Fork, weeks: number): TemplateResult {
  const heading = html`<h3>${placeOf(fork)}</h3>`;
  const arms: Arm[] = fork.branches.map(({ label, kindly, share }) => ({ label, said: kindly, share }));
  const passed = fork.elsewhere.kind === 'nobody' ? [] : [{ label: 'did not come by here', said: null, apart: true }];
  return parting(heading, [...arms, ...passed.map((arm) => ({ ...arm, share: fork.elsewhere }))], weeks);
}

/** Of decisions in a row that nothing is said of, at one place, the first says it for all. */
const saysMore = (fork: Fork | Closed, at: number, forks: readonly (Fork | Closed)[]): boolean => {
  const before = forks[at - 1];
  return fork.branches !== null || !before || before.branches !== null || placeOf(before) !== placeOf(fork);
};

/** Every fork as one table, for reading, copying and listening. */
export function forkTable(forks: readonly (Fork | Closed)[]): TemplateResult {
  return html`<table>
    <caption>
      Every decision that was come to, in the order of the story
    </caption>
    <thead>
      <tr>
        <th scope="col">Where</th>
        <th scope="col">What was meant</th>
        <th scope="col">What was said, if the ear made something else of it</th>
        <th scope="col">Weeks</th>
      </tr>
    </thead>
    <tbody>
      ${forks.filter(saysMore).map((fork) => forkRows(fork))}
    </tbody>
  </table>`;
}

function forkRows(fork: Fork | Closed): TemplateResult | readonly TemplateResult[] {
  if (!fork.branches) {
    return html`<tr>
      <th scope="row">${placeOf(fork)}</th>
      <td colspan="3">Fewer than five came by here.</td>
    </tr>`;
  }
  const rows = fork.branches.map(
    ({ label, kindly, share }, at) =>
      html`<tr>
        ${
          at === 0
            ? html`<th scope="rowgroup" rowspan=${(fork.branches?.length ?? 0) + 1}>${placeOf(fork)}</th>`
            : nothing
        }
        <td>${label}</td>
        <td>${kindly ?? ''}</td>
        <td>${inWords(share)}</td>
      </tr>`,
  );
  return [
    ...rows,
    html`<tr>
      <td colspan="2" class="quiet">did not come by here</td>
      <td>${inWords(fork.elsewhere)}</td>
    </tr>`,
  ];
}
