/**
 * Kindly's turn: the chosen line stands for a moment as it was meant, then words are taken out and put in, in place, until it is
 * the line that was said. Only looks: both lines are already on the page for whoever listens to it, and what follows never waits.
 */
import { plainly } from './typeset.ts';
import { wordDiff, type WordDiff } from './word-diff.ts';

/** Milliseconds from the press. The last word has landed by END. */
const STAND = 240;
const OUT = { length: 200, spread: 120 };
const MOVE = { at: 380, length: 300 };
const IN = { at: 520, length: 220, spread: 160 };
export const END = 900;

const SPRING = 'cubic-bezier(.3, 1.5, .5, 1)';
const SMOOTH = 'cubic-bezier(.5, 0, .2, 1)';

interface Place {
  readonly x: number;
  readonly y: number;
}
const placeOf = (element: HTMLElement): Place => ({ x: element.offsetLeft, y: element.offsetTop });
/** The nth of several, somewhere within a spread of time. */
const delayed = (index: number, count: number, spread: number): number =>
  count > 1 ? (spread * index) / (count - 1) : 0;

function spans(words: readonly string[], into: HTMLElement): HTMLElement[] {
  return words.map((word, index) => {
    const span = document.createElement('span');
    span.className = 'word';
    span.textContent = word;
    if (index) into.append(' ');
    into.append(span);
    return span;
  });
}

/** Words that Kindly takes out: lifted off the paper, one after another. */
function takeOut(words: readonly HTMLElement[]): Animation[] {
  return words.map((word, index) =>
    word.animate(
      [
        { opacity: 1, transform: 'none' },
        { opacity: 0, transform: `translateY(-0.9em) rotate(${index % 2 ? 5 : -6}deg)` },
      ],
      {
        delay: STAND + delayed(index, words.length, OUT.spread),
        duration: OUT.length,
        easing: 'ease-in',
        fill: 'both',
      },
    ),
  );
}

/** Words that both lines have: they go from where they stood to where they will stand, and change their face on the way. */
function carry(meant: HTMLElement, said: HTMLElement): Animation[] {
  const [from, to] = [placeOf(meant), placeOf(said)];
  const timing = { delay: MOVE.at, duration: MOVE.length, easing: SMOOTH, fill: 'both' } as const;
  const by = (x: number, y: number) => `translate(${x}px, ${y}px)`;
  return [
    meant.animate(
      [
        { opacity: 1, transform: 'none' },
        { opacity: 0, transform: by(to.x - from.x, to.y - from.y) },
      ],
      timing,
    ),
    said.animate(
      [
        { opacity: 0, transform: by(from.x - to.x, from.y - to.y) },
        { opacity: 1, transform: 'none' },
      ],
      timing,
    ),
  ];
}

/** Words that Kindly puts in: set down into their gaps, one after another. */
function putIn(words: readonly HTMLElement[]): Animation[] {
  return words.map((word, index) =>
    word.animate(
      [
        { opacity: 0, transform: 'translateY(0.55em) scale(.86)' },
        { opacity: 1, transform: 'none' },
      ],
      { delay: IN.at + delayed(index, words.length, IN.spread), duration: IN.length, easing: SPRING, fill: 'both' },
    ),
  );
}

/** The slip the line stands on: cut paper while it is yours, a rounded slip once it is Kindly's. */
function wrap(spoken: HTMLElement, from: Place | null): Animation[] {
  const here = spoken.getBoundingClientRect();
  const rise = from
    ? [{ transform: `translate(${from.x - here.left}px, ${from.y - here.top}px)` }, { transform: 'none' }]
    : null;
  const turned = getComputedStyle(spoken);
  return [
    ...(rise ? [spoken.animate(rise, { duration: STAND - 40, easing: 'cubic-bezier(.2, .9, .3, 1)' })] : []),
    spoken.animate(
      [
        { borderRadius: '2px', backgroundColor: 'var(--slip)' },
        { borderRadius: turned.borderRadius, backgroundColor: turned.backgroundColor },
      ],
      { delay: MOVE.at, duration: MOVE.length, easing: SMOOTH, fill: 'backwards' },
    ),
    ...[...spoken.querySelectorAll('.mark')].map((mark) =>
      mark.animate(
        [
          { opacity: 0, transform: 'scale(.2) rotate(-40deg)' },
          { opacity: 1, transform: 'none' },
        ],
        { delay: END - 260, duration: 260, easing: SPRING, fill: 'backwards' },
      ),
    ),
  ];
}

function play(
  spoken: HTMLElement,
  said: HTMLElement,
  meant: HTMLElement,
  diff: WordDiff,
  from: Place | null,
): Animation[] {
  const before = spans(diff.meant, meant);
  const after = spans(
    diff.said.map(({ text }) => text),
    said,
  );
  spoken.append(meant, said);
  const kept = new Set(diff.said.map((word) => word.from));
  return [
    ...wrap(spoken, from),
    ...takeOut(before.filter((_, index) => !kept.has(index))),
    ...diff.said.flatMap((word, index) => (word.from === null ? [] : carry(before[word.from]!, after[index]!))),
    ...putIn(after.filter((_, index) => diff.said[index]!.from === null)),
  ];
}

/**
 * Turns the line that `line` ends as. Resolves when it stands as it was said, at most END ms later; any key or press ends it at once.
 * @param from where the chosen line stood on the screen (CSS px from the window's corner), if it is to come from there.
 */
export async function turn(line: HTMLElement, meant: string, saidLine: string, from: Place | null): Promise<void> {
  const spoken = line.querySelector<HTMLElement>('.spoken');
  if (!spoken) return;
  // Both lines are laid over the one the page holds, which is only hidden: whoever draws the page finds its own nodes untouched.
  const [before, after] = ['meant', 'said'].map((name) => {
    const overlay = document.createElement('span');
    overlay.className = `words over ${name}`;
    return overlay;
  }) as [HTMLElement, HTMLElement];
  spoken.classList.add('turning');
  const diff = wordDiff(plainly(meant), plainly(saidLine));
  const animations = play(spoken, after, before, diff, from);
  // The meant line may need one row more; that room is kept for as long as the line stands, so that nothing below it moves.
  const more = before.offsetHeight - after.offsetHeight;
  if (more > 0) spoken.style.minHeight = `${spoken.offsetHeight + more}px`;
  const skip = () => animations.forEach((animation) => animation.finish());
  const listening = new AbortController();
  for (const press of ['keydown', 'pointerdown'])
    addEventListener(press, skip, { capture: true, passive: true, signal: listening.signal });
  await Promise.allSettled(animations.map(({ finished }) => finished));
  listening.abort();
  spoken.classList.remove('turning');
  before.remove();
  after.remove();
  animations.forEach((animation) => animation.cancel());
}
