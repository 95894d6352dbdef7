/**
 * What every check is given: the story read once, in the forms they need. No check compiles or opens a file by itself.
 */
import type { Compiled } from './compile.ts';
import type { Lock } from './ids-lock.ts';
import type { Pictures } from './pictures.ts';
import type { Finding, Place } from './place.ts';
import type { Tag } from './tags.ts';
import { everyItem, type ChoiceItem, type Flow, type TagItem } from './tree.ts';

export interface CheckContext {
  readonly compiled: Compiled;
  readonly flows: readonly Flow[];
  readonly pictures: Pictures;
  /** Tags that were read and are in order, by their item; a tag that is not here has been reported. */
  readonly tags: ReadonlyMap<TagItem, Tag>;
  /** Ink path to line. */
  readonly lines: ReadonlyMap<string, Place>;
  /** Null for a story that keeps no list of ids. */
  readonly lock: Lock | null;
}

export type Check = (context: CheckContext) => Finding[];

/** Every choice with the flow it stands in. */
export function* everyChoice(flows: readonly Flow[]): Generator<{ choice: ChoiceItem; flow: Flow }> {
  for (const flow of flows) {
    for (const item of everyItem(flow.items)) if (item.kind === 'choice') yield { choice: item, flow };
  }
}

/** Every tag, those of choices too, with the flow it stands in. */
export function* everyTag(flows: readonly Flow[]): Generator<{ item: TagItem; flow: Flow }> {
  for (const flow of flows) {
    for (const item of everyItem(flow.items)) {
      if (item.kind === 'tag') yield { item, flow };
      if (item.kind === 'choice') for (const tag of item.tags) yield { item: tag, flow };
    }
  }
}

/** The tag with this verb on a choice. */
export function tagOf<V extends Tag['verb']>(
  context: Pick<CheckContext, 'tags'>,
  choice: ChoiceItem,
  verb: V,
): Extract<Tag, { verb: V }> | null {
  for (const item of choice.tags) {
    const tag = context.tags.get(item);
    if (tag?.verb === verb) return tag as Extract<Tag, { verb: V }>;
  }
  return null;
}
