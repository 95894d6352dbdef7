/**
 * What stands on the page now, as a list of lines: the current scene's passages out of all that has been told.
 * Pure, so that going on, going back and loading lay the same page by the same road. What the phone printed stays on the phone.
 */
import type { HandledId, NarrativeEvent, Step } from '../narrative/types.ts';

type Shown = Extract<
  NarrativeEvent,
  { kind: 'prose' | 'faint' | 'said' | 'did' | 'gave' | 'handled' | 'chapter' | 'scene' | 'sound' }
>;

/** One thing on the page. The key is the same for as long as the same play holds it, so nothing is ever laid twice. */
export interface Line {
  readonly key: string;
  /** Index of the step that told it. */
  readonly step: number;
  readonly event: Shown;
  /** Faint lines and bars: attended to, or opened, since. */
  readonly opened: boolean;
  /** What attending or opening printed besides. */
  readonly after: readonly NarrativeEvent[];
}

const SHOWN = new Set(['prose', 'faint', 'said', 'did', 'gave', 'handled', 'chapter', 'scene', 'sound']);
const isShown = (event: NarrativeEvent): event is Shown => SHOWN.has(event.kind);
/** Steps made by the phone print on the phone; `attend` and `open` change a line that stands on the page. */
const onPhone = ({ cause }: Step): boolean => cause !== null && cause.do !== 'choose' && cause.do !== 'petals';

/** What was attended to or opened, and what that printed besides the line itself. */
function phoneActs(steps: readonly Step[]): ReadonlyMap<string, readonly NarrativeEvent[]> {
  const acts = new Map<string, readonly NarrativeEvent[]>();
  for (const { cause, events } of steps) {
    const rest = events.filter(({ kind }) => kind === 'prose');
    if (cause?.do === 'attend') acts.set(`faint ${cause.line}`, rest);
    if (cause?.do === 'open') acts.set(`handled ${cause.handled}`, rest);
  }
  return acts;
}

/** The step at which the current scene began: the last that told a `scene`. What was answered there stays above the new scene. */
function sceneStart(steps: readonly Step[]): number {
  const start = steps.findLastIndex(({ events }) => events.some(({ kind }) => kind === 'scene'));
  return Math.max(0, start);
}

/** The lines of the current scene, oldest first. */
export function passage(steps: readonly Step[]): readonly Line[] {
  const acts = phoneActs(steps);
  const lines: Line[] = [];
  const from = sceneStart(steps);
  for (const [index, told] of steps.slice(from).entries()) {
    const step = from + index;
    if (onPhone(told)) continue;
    for (const [place, event] of told.events.entries()) {
      if (!isShown(event)) continue;
      const id: HandledId = 'id' in event ? event.id : '';
      const after = acts.get(`${event.kind} ${id}`);
      const already = (event.kind === 'faint' && event.attended) || (event.kind === 'handled' && event.opened);
      lines.push({ key: `${step}.${place}`, step, event, opened: already || after !== undefined, after: after ?? [] });
    }
  }
  return lines;
}

/** The last step that changed the page: the one whose lines are new. */
export function lastTold(steps: readonly Step[]): number {
  return steps.findLastIndex((step) => !onPhone(step));
}
