/** Where a play stands, in words, for a list of saves and a file's name. Reads steps only. */
import { spans } from '../narrative/emphasis.ts';
import type { LogEntry, NarrativeEvent, Step } from '../narrative/types.ts';
import { isDecision } from './play.ts';

/** Characters of the last line that a list shows. */
const LINE = 90;

export interface Summary {
  readonly where: string;
  readonly lastLine: string;
  readonly decisions: number;
}

/** @param settingName what a setting is called in a sentence; its id in words when not given. */
export function summarise(
  steps: readonly Step[],
  log: readonly LogEntry[],
  settingName: (id: string) => string = (id) => id.replaceAll('_', ' '),
): Summary {
  const chapter = lastOf(steps, (event) => (event.kind === 'chapter' ? event.title : null));
  const setting = lastOf(steps, (event) => (event.kind === 'scene' ? settingName(event.setting) : null));
  const where = [chapter, setting].filter((part) => part !== null).join(', ') || 'The beginning';
  const told = steps.filter(({ cause }) => cause === null || isDecision(cause));
  return { where, lastLine: cut(lastOf(told, lineOf) ?? ''), decisions: log.filter(isDecision).length };
}

/** A file name from where a play stands: nothing of who, when or on what machine. */
export function fileName({ where, decisions }: Summary): string {
  const place = where
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `kind-regards-${place || 'save'}-${decisions}.json`;
}

function lastOf<T>(steps: readonly Step[], read: (event: NarrativeEvent) => T | null): T | null {
  for (const { events } of steps.toReversed()) {
    for (const event of events.toReversed()) {
      const found = read(event);
      if (found !== null) return found;
    }
  }
  return null;
}

function lineOf(event: NarrativeEvent): string | null {
  switch (event.kind) {
    case 'prose':
      // A list of saves tells no details, whoever looks at it.
      return event.detail ? null : event.text;
    case 'did':
    case 'gave':
      return event.text;
    case 'said':
      return event.said;
    case 'faint':
      return event.attended ? event.full : event.heard;
    default:
      return null;
  }
}

function cut(line: string): string {
  const text = spans(line)
    .map((span) => span.text)
    .join('');
  return text.length <= LINE ? text : `${text.slice(0, LINE).replace(/\s+\S*$/, '')} …`;
}
