/**
 * Messages as the phone keeps them: the lines a phone page printed, gathered into threads of bubbles.
 * Who wrote a bubble is a matter of its speaker; nothing here rewrites a word.
 */
import type { NarrativeEvent, PersonId } from '../../narrative/types.ts';

/** A date between bubbles, a bubble, or a line by the phone itself. */
export type ThreadItem =
  | { readonly kind: 'stamp'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'bubble';
      readonly text: string;
      readonly from: PersonId;
      /** Written by the owner of the phone. */
      readonly sent: boolean;
      /** Went through Kindly. */
      readonly kindly: boolean;
    };

/** One conversation, oldest line first. */
export interface Thread {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ThreadItem[];
}

/** Whose phone this is: in her own messages she is `you`. */
const OWNERS: readonly PersonId[] = ['you', 'tilde'];

function toItem(event: NarrativeEvent): ThreadItem | null {
  if (event.kind === 'stamp') return { kind: 'stamp', text: event.text };
  if (event.kind !== 'prose') return null;
  if (event.speaker === undefined) return { kind: 'note', text: event.text };
  const { speaker: from, text } = event;
  return { kind: 'bubble', text, from, sent: OWNERS.includes(from), kindly: event.via === 'kindly' };
}

/** Threads in the order they first appear; a thread taken up again goes on where it was. */
export function threads(events: readonly NarrativeEvent[]): Thread[] {
  const byId = new Map<string, { id: string; title: string; items: ThreadItem[] }>();
  let current: ThreadItem[] | null = null;
  for (const event of events) {
    if (event.kind === 'thread') {
      const { id, title } = event;
      const thread = byId.get(id) ?? { id, title, items: [] };
      byId.set(id, thread);
      current = thread.items;
      continue;
    }
    const item = toItem(event);
    if (item && !current) {
      current = [];
      byId.set('', { id: '', title: 'From your phone', items: current });
    }
    if (item) current?.push(item);
  }
  return [...byId.values()];
}

/** The last words anybody wrote in a thread, for the list. */
export function lastWords(thread: Thread): string {
  const last = thread.items.findLast((item) => item.kind === 'bubble');
  return last?.sent ? `You: ${last.text}` : (last?.text ?? '');
}
