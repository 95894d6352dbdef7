/**
 * The ink as a writer sees it: flows, and in each its tags, lines, choices and diverts in order, with their places.
 * Made from the compiler's parse tree, so that comments, braces and escapes are read by ink itself, and so that no check has to
 * know inkjs. What a tag means must not enter.
 */
import type { Choice as ParsedChoice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import type { Divert } from 'inkjs/compiler/Parser/ParsedHierarchy/Divert/Divert';
import type { FunctionCall } from 'inkjs/compiler/Parser/ParsedHierarchy/FunctionCall';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import type { Text } from 'inkjs/compiler/Parser/ParsedHierarchy/Text';
import type { Tag as ParsedTag } from 'inkjs/compiler/Parser/ParsedHierarchy/Tag';
import type { Compiled } from './compile.ts';
import type { Place } from './place.ts';

/**
 * Where a tag stands: on or above a line of prose; in a choice before its `[`, inside `[ ]`, or after `]`; at the head of a knot,
 * before anything is told; or at the head of the story.
 */
export type Stand = 'line' | 'before-bracket' | 'bracket' | 'after-bracket' | 'knot' | 'story';

export interface TagItem {
  readonly kind: 'tag';
  readonly place: Place;
  readonly stand: Stand;
  /** What stands after the `#`, trimmed. */
  readonly raw: string;
  /** False when ink computes part of it. */
  readonly fixed: boolean;
}

export interface ChoiceItem {
  readonly kind: 'choice';
  readonly place: Place;
  /** The ink label in round brackets. */
  readonly label: string | null;
  readonly text: string;
  readonly tags: readonly TagItem[];
  readonly conditional: boolean;
  readonly fallback: boolean;
  /** A divert stands on the choice's own line. */
  readonly diverts: boolean;
  /** Functions that run whenever the choice is looked at: in its condition, label or text before `]`. */
  readonly calls: readonly string[];
}

export type Item =
  | TagItem
  | ChoiceItem
  | { readonly kind: 'text'; readonly place: Place; readonly text: string }
  | { readonly kind: 'gather'; readonly place: Place }
  | { readonly kind: 'glue'; readonly place: Place }
  | { readonly kind: 'divert'; readonly place: Place; readonly to: string | null }
  /** An arm of a conditional or sequence, or a deeper weave: told in its place or not at all. */
  | {
      readonly kind: 'block';
      readonly place: Place;
      readonly weave: boolean;
      /** False for a conditional that has no `else`, and so may tell nothing at all. */
      readonly always: boolean;
      readonly items: readonly Item[];
    };

export interface Flow {
  /** `knot` or `knot.stitch`; empty for what stands above the first knot. */
  readonly name: string;
  readonly kind: 'story' | 'knot' | 'stitch' | 'function';
  readonly place: Place;
  readonly items: readonly Item[];
  /** Everything in it that the compiler parsed, for checks on the language itself. */
  readonly objects: readonly { readonly object: ParsedObject; readonly place: Place }[];
}

/** Reads a compiled story's parse tree. Empty when parsing failed. */
export function readTree(compiled: Compiled): Flow[] {
  return compiled.parsed ? new Reader(compiled).flows(compiled.parsed, '', 'story') : [];
}

const NESTED_FLOWS = new Set(['Knot', 'Stitch', 'Function']);
/** What can hold lines of its own; everything else is logic. */
const BLOCKS = new Set(['Weave', 'ContentList', 'Conditional', 'ConditionalSingleBranch', 'Sequence']);
const isElse = (branch: ParsedObject): boolean => (branch as unknown as { readonly isElse?: boolean }).isElse === true;
const isFlow = (object: ParsedObject): boolean => NESTED_FLOWS.has(object.typeName);

class Reader {
  private place: Place = { file: '', line: 0 };

  constructor(private readonly compiled: Compiled) {}

  flows(object: ParsedObject, name: string, kind: Flow['kind']): Flow[] {
    const place = this.placeOf(object);
    const own = object.content.filter((inner) => !isFlow(inner));
    const items = this.items(own, kind === 'knot' || kind === 'story' ? kind : 'line');
    const objects = [...this.everything(own)];
    const flow: Flow = { name, kind, place, items, objects };
    const inner = object.content.filter(isFlow).flatMap((child) => {
      const childKind = child.typeName.toLowerCase() as Flow['kind'];
      const own = (child as unknown as { identifier: { name: string } }).identifier.name;
      return this.flows(child, childKind === 'stitch' ? `${name}.${own}` : own, childKind);
    });
    return [flow, ...inner];
  }

  private placeOf(object: ParsedObject): Place {
    const from = object.debugMetadata;
    if (from) this.place = { file: this.compiled.shownFile(from.fileName), line: from.startLineNumber };
    return this.place;
  }

  private *everything(objects: readonly ParsedObject[]): Generator<{ object: ParsedObject; place: Place }> {
    for (const object of objects) {
      yield { object, place: this.placeOf(object) };
      if (!isFlow(object)) yield* this.everything(object.content);
    }
  }

  /** `head` says what a tag is called before the first word has been told. */
  private items(objects: readonly ParsedObject[], head: Stand): Item[] {
    const list = new ItemList(head);
    for (const object of this.unwrap(objects)) {
      const place = this.placeOf(object);
      if (object.typeName === 'Tag') list.tag((object as ParsedTag).isStart, place);
      else if (object.typeName === 'Text') list.text((object as Text).text, place);
      else if (list.inTag) list.computed();
      else list.add(this.item(object, place, list.stand));
    }
    return list.items;
  }

  private item(object: ParsedObject, place: Place, stand: Stand): Item | null {
    switch (object.typeName) {
      case 'Choice':
        return this.choice(object as ParsedChoice, place);
      case 'Gather':
        return { kind: 'gather', place };
      case 'Glue':
        return { kind: 'glue', place };
      case 'Divert':
        return { kind: 'divert', place, to: (object as Divert).target?.dotSeparatedComponents ?? null };
      case 'TunnelOnwards':
        return { kind: 'divert', place, to: null };
      default: {
        if (!BLOCKS.has(object.typeName)) return null;
        const weave = object.typeName === 'Weave';
        const items = this.items(object.content, weave ? stand : 'line');
        const [first] = items;
        const wrapped = items.length === 1 && first?.kind === 'block' ? first.always : true;
        const always = object.typeName === 'Conditional' ? object.content.some(isElse) : wrapped;
        return items.length > 0 ? { kind: 'block', place, weave, always, items } : null;
      }
    }
  }

  private choice(choice: ParsedChoice, place: Place): ChoiceItem {
    const before = this.items(choice.startContent?.content ?? [], 'before-bracket');
    const inside = this.items(choice.choiceOnlyContent?.content ?? [], 'bracket');
    const after = this.items(choice.innerContent?.content ?? [], 'after-bracket');
    const looked = [choice.startContent, choice.choiceOnlyContent, choice.condition].filter((part) => part != null);
    const calls = [...this.everything(looked)].filter(({ object }) => object.typeName === 'FunctionCall');
    return {
      kind: 'choice',
      place,
      label: choice.identifier?.name ?? null,
      text: wordsOf([...before, ...inside]),
      tags: [...before, ...inside, ...after].filter((item) => item.kind === 'tag'),
      conditional: choice.condition != null,
      fallback: choice.isInvisibleDefault,
      diverts: after.some((item) => item.kind === 'divert'),
      calls: calls.map(({ object }) => (object as FunctionCall).name),
    };
  }

  /** Root weaves and the lists that hold only the seam between two tags are the compiler's bookkeeping: their content stands in their place. */
  private *unwrap(objects: readonly ParsedObject[]): Generator<ParsedObject> {
    for (const object of objects) {
      const seam = object.typeName === 'ContentList' && object.content.some((inner) => inner.typeName === 'Tag');
      const rootWeave =
        object.typeName === 'Weave' &&
        object.parent !== null &&
        (isFlow(object.parent) || object.parent.typeName === 'Story');
      if (seam || rootWeave) yield* this.unwrap(object.content);
      else yield object;
    }
  }
}

/** Puts tags together out of their start, text and end. */
class ItemList {
  readonly items: Item[] = [];
  private open: { place: Place; raw: string; fixed: boolean } | null = null;

  constructor(private head: Stand) {}

  get inTag(): boolean {
    return this.open !== null;
  }

  get stand(): Stand {
    return this.head;
  }

  tag(isStart: boolean, place: Place): void {
    if (isStart) this.open = { place, raw: '', fixed: true };
    else if (this.open) {
      this.items.push({ kind: 'tag', stand: this.head, ...this.open, raw: this.open.raw.trim() });
      this.open = null;
    }
  }

  text(text: string, place: Place): void {
    if (this.open) this.open.raw += text;
    else {
      this.items.push({ kind: 'text', place, text });
      if (text.trim() !== '') this.told();
    }
  }

  computed(): void {
    if (this.open) this.open.fixed = false;
  }

  add(item: Item | null): void {
    if (item) this.items.push(item);
    if (item) this.told();
  }

  /** After the first thing told, a tag is a line's, no longer the knot's. */
  private told(): void {
    if (this.head === 'knot' || this.head === 'story') this.head = 'line';
  }
}

/** The text of items in one string, whatever is computed left out. */
export const wordsOf = (items: readonly Item[]): string =>
  items
    .map((item) => (item.kind === 'text' ? item.text : item.kind === 'block' ? wordsOf(item.items) : ''))
    .join('')
    .trim();

/** Every item, depth first, in the order of the ink. */
export function* everyItem(items: readonly Item[]): Generator<Item> {
  for (const item of items) {
    yield item;
    if (item.kind === 'block') yield* everyItem(item.items);
  }
}
