/**
 * Kindly's turn: the chosen line stands for a moment as it was meant, then words are taken out and put in, in place, until it is
 * the line that was said. Only looks: both lines are already on the page for whoever listens to it, and what follows never waits.
 */
import { plainly } from './typeset.ts';
import { wordDiff, type WordDiff } from './word-diff.ts';

/** Milliseconds from its beginning, a frame and a little after the press. The last word has landed by END. */
const STAND = 200;
const OUT = { length: 200, spread: 120 };
const MOVE = { at: 340, length: 300 };
const IN = { at: 480, length: 220, spread: 160 };
export const END = 850;

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

/** The slip the line stands on: cut paper while it is yours, a rounded slip, of another width, once it is Kindly's. */
function wrap(spoken: HTMLElement, from: Place | null, meantWidth: number): Animation[] {
  const here = spoken.getBoundingClientRect();
  const turned = getComputedStyle(spoken);
  // From where it was pressed, but never past the edge of the lines: the whole page would be wider for as long as that takes.
  const edge = spoken.parentElement?.getBoundingClientRect().right ?? here.right;
  const room = Math.max(0, edge - here.left - Math.max(meantWidth, here.width));
  const rise = from && [
    { transform: `translate(${Math.min(from.x - here.left, room)}px, ${from.y - here.top}px)` },
    { transform: 'none' },
  ];
  const slip = [
    { borderRadius: '2px', backgroundColor: 'var(--slip)', width: `${meantWidth}px` },
    { borderRadius: turned.borderRadius, backgroundColor: turned.backgroundColor, width: `${here.width}px` },
  ];
  const mark = [
    { opacity: 0, transform: 'scale(.2) rotate(-40deg)' },
    { opacity: 1, transform: 'none' },
  ];
  return [
    ...(rise ? [spoken.animate(rise, { duration: STAND - 40, easing: 'cubic-bezier(.2, .9, .3, 1)' })] : []),
    spoken.animate(slip, { delay: MOVE.at, duration: MOVE.length, easing: SMOOTH, fill: 'backwards' }),
    ...[...spoken.querySelectorAll('.mark')].map((sign) =>
      sign.animate(mark, { delay: END - 260, duration: 260, easing: SPRING, fill: 'backwards' }),
    ),
  ];
}

interface Overlays {
  readonly spoken: HTMLElement;
  readonly meant: HTMLElement;
  readonly said: HTMLElement;
}

/** Lays both lines over the slip, word by word, and sets every word on its way. */
function play({ spoken, meant, said }: Overlays, diff: WordDiff, from: Place | null): Animation[] {
  const width = spoken.querySelector('.words')?.getBoundingClientRect().width ?? 0;
  const padding = spoken.clientWidth - width;
  const before = spans(diff.meant, meant);
  const after = spans(
    diff.said.map(({ text }) => text),
    said,
  );
  spoken.append(meant, said);
  // As wide as the line it lies over, so that it breaks at the same words; a pixel for rounding.
  said.style.width = `${Math.ceil(width) + 1}px`;
  meant.style.maxWidth = `${(spoken.parentElement?.clientWidth ?? 0) - padding}px`;
  const kept = new Set(diff.said.map((word) => word.from));
  return [
    ...wrap(spoken, from, meant.offsetWidth + padding),
    ...takeOut(before.filter((_, index) => !kept.has(index))),
    ...diff.said.flatMap(({ from: place }, index) => {
      const [was, is] = [place === null ? undefined : before[place], after[index]];
      return was && is ? carry(was, is) : [];
    }),
    ...putIn(after.filter((_, index) => diff.said[index]?.from === null)),
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
  const [before, after] = ['over-meant', 'over-said'].map((name) => {
    const overlay = document.createElement('span');
    overlay.className = `over ${name}`;
    return overlay;
  }) as [HTMLElement, HTMLElement];
  spoken.classList.add('turning');
  // Measured before its slip is given another width to start from.
  const tall = spoken.offsetHeight;
  const diff = wordDiff(plainly(meant), plainly(saidLine));
  const animations = play({ spoken, meant: before, said: after }, diff, from);
  // The meant line may need one row more. That room is kept for as long as the line stands, so that nothing below it moves.
  const more = Math.max(0, before.offsetHeight - after.offsetHeight);
  const height = `${tall + more}px`;
  Object.assign(spoken.style, { height, minHeight: more ? height : '' });
  const skip = () => animations.forEach((animation) => animation.finish());
  const listening = new AbortController();
  for (const press of ['keydown', 'pointerdown'])
    addEventListener(press, skip, { capture: true, passive: true, signal: listening.signal });
  await Promise.allSettled(animations.map(({ finished }) => finished));
  listening.abort();
  spoken.classList.remove('turning');
  spoken.style.height = '';
  before.remove();
  after.remove();
  animations.forEach((animation) => animation.cancel());
}
