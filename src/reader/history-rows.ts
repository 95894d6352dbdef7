/**
 * The history as rows: everything read, in order, and where one can go back to. Pure, so that three hundred steps can be
 * tested without a page. The regard has no row: it is shown on the phone and nowhere else.
 */
import type { EntryId, FaintId, LogEntry, NarrativeEvent, RegisterHeading, Step } from '../narrative/types.ts';
import { bars, type Bar } from './phone/bars.ts';
import { chapterWords, sceneWords } from './told.ts';
import { plainly } from './typeset.ts';

type Plain = Extract<NarrativeEvent, { kind: 'prose' | 'said' | 'did' | 'gave' }>;

/** One row. */
export type HistoryRow =
  | { readonly kind: 'scene' | 'act'; readonly text: string }
  /** `over`: it has been read to its end, so that its notes give nothing away. */
  | { readonly kind: 'chapter'; readonly id: string; readonly text: string; readonly over: boolean }
  | { readonly kind: 'line'; readonly event: Plain }
  | {
      readonly kind: 'faint';
      readonly event: Extract<NarrativeEvent, { kind: 'faint' }>;
      readonly attended: boolean;
    }
  | { readonly kind: 'bar'; readonly bar: Bar };

/** What one step told. */
export interface HistoryPart {
  readonly rows: readonly HistoryRow[];
  /** Where one can go back to, when a decision stood open after these rows and was since taken. */
  readonly back: { readonly index: number; /** What was done then, in words. */ readonly before: string } | null;
}

const taken = (step: Step | undefined): boolean => step?.cause?.do === 'choose' || step?.cause?.do === 'petals';

function deedWords(step: Step | undefined): string {
  const deed = step?.events.find(({ kind }) => kind === 'said' || kind === 'did' || kind === 'gave');
  if (deed?.kind === 'said') return plainly(deed.meant);
  return deed?.kind === 'did' || deed?.kind === 'gave' ? plainly(deed.text) : 'what you did next';
}

function lookWords(entry: EntryId, headings: ReadonlyMap<EntryId, string>): string {
  if (entry === 'none') return 'You searched the Register and found nothing.';
  return `You looked up ${headings.get(entry) ?? 'an entry in the Register'}.`;
}

function actWords(cause: LogEntry | null, headings: ReadonlyMap<EntryId, string>): string | null {
  switch (cause?.do) {
    case 'look':
      return lookWords(cause.entry, headings);
    case 'attend':
      return 'You listened to someone.';
    case 'ear':
      return cause.ear === 'out' ? 'You took the ear out.' : 'You put the ear in.';
    case 'forecast':
      if (cause.state === 'declined') return 'You turned Forecast down.';
      return cause.state === 'on' ? 'You switched Forecast on.' : 'You switched Forecast off.';
    case 'open':
      return 'You opened what had been handled.';
    default:
      return null;
  }
}

/** What a look printed stays in the Register; what opening a bar printed stands in the bar. */
const printsElsewhere = (cause: LogEntry | null): boolean => cause?.do === 'look' || cause?.do === 'open';

/** The history of these steps, a part a step. */
export function historyParts(steps: readonly Step[], register: readonly RegisterHeading[]): HistoryPart[] {
  const headings = new Map(register.map(({ id, heading }) => [id, heading]));
  const attended = new Set<FaintId>(steps.flatMap(({ cause }) => (cause?.do === 'attend' ? [cause.line] : [])));
  const allBars = new Map(bars(steps).map((bar) => [bar.id, bar]));
  const chapters = steps.flatMap(({ events }) => events).filter((event) => event.kind === 'chapter');
  // The last one is open until the week has ended.
  const open = steps.at(-1)?.decision.kind === 'end' ? null : chapters.at(-1)?.id;
  let scene = '';

  const row = (event: NarrativeEvent): HistoryRow | null => {
    switch (event.kind) {
      case 'chapter':
        scene = '';
        return { kind: 'chapter', id: event.id, text: chapterWords(event.id, event.title), over: event.id !== open };
      case 'scene': {
        const text = sceneWords(event.setting, event.light);
        if (text === scene) return null;
        scene = text;
        return { kind: 'scene', text };
      }
      case 'prose':
      case 'said':
      case 'did':
      case 'gave':
        return { kind: 'line', event };
      case 'faint':
        return { kind: 'faint', event, attended: event.attended || attended.has(event.id) };
      case 'handled':
        return { kind: 'bar', bar: allBars.get(event.id) as Bar };
      default:
        return null;
    }
  };

  return steps.map((step, index) => {
    const act = actWords(step.cause, headings);
    const events = printsElsewhere(step.cause) ? [] : step.events;
    const rows = events.map(row).filter((each) => each !== null);
    return {
      rows: act ? [{ kind: 'act', text: act }, ...rows] : rows,
      back: taken(steps[index + 1]) ? { index, before: deedWords(steps[index + 1]) } : null,
    };
  });
}

/** Every word of a part, for the find box. A line not yet heard in full, or not yet opened, cannot be found by it. */
export function partText({ rows }: HistoryPart): string {
  const ofEvent = (event: NarrativeEvent): string => {
    if (event.kind === 'said') return `${event.meant} ${event.said}`;
    return 'text' in event ? event.text : '';
  };
  return rows
    .map((row) => {
      if (row.kind === 'line') return ofEvent(row.event);
      if (row.kind === 'faint') return row.attended ? row.event.full : row.event.heard;
      if (row.kind === 'bar') return [row.bar.note, ...(row.bar.opened ? row.bar.events.map(ofEvent) : [])].join(' ');
      return row.text;
    })
    .join(' ');
}
