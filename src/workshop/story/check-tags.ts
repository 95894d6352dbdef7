/**
 * Checks each tag by itself: is it in the table, does it stand where it may, are its picture and description there, and do no
 * two tags, or a tag and a divert, get in each other's way.
 */
import type { Check, CheckContext } from './context.ts';
import { everyTag } from './context.ts';
import { wrongWith, type Pictures } from './pictures.ts';
import { fault, type Finding } from './place.ts';
import { readTag, TAGS, type Rule, type Tag } from './tags.ts';
import { everyItem, type Flow, type Item, type Stand, type TagItem } from './tree.ts';

const STANDS: Record<Stand, string> = {
  line: 'on or above a line',
  bracket: "inside a choice's [ ]",
  'before-bracket': 'before a [ ',
  'after-bracket': 'after a ]',
  knot: 'at the head of a knot',
  story: 'at the head of the story',
};

/** Reads every tag. What is wrong is found once, here; the other checks look only at tags that are right. */
export function readTags(flows: readonly Flow[], pictures: Pictures): { tags: Map<TagItem, Tag>; findings: Finding[] } {
  const names = { settings: Object.keys(pictures.settings), figures: Object.keys(pictures.figures) };
  const tags = new Map<TagItem, Tag>();
  const findings: Finding[] = [];
  for (const { item } of everyTag(flows)) {
    if (!item.fixed) {
      findings.push(fault(item.place, `"# ${item.raw}": a tag is written out, never computed`));
      continue;
    }
    const read = readTag(item.raw, names);
    if ('problem' in read) findings.push(fault(item.place, read.problem));
    else tags.set(item, read.tag);
  }
  return { tags, findings };
}

export const checkStands: Check = ({ tags }) =>
  [...tags].flatMap(([item, tag]) => {
    const rule: Rule = TAGS[tag.verb];
    if (rule.stands.includes(item.stand)) return [];
    const may = rule.stands.map((stand) => STANDS[stand]).join(', or ');
    return [fault(item.place, `"# ${tag.verb}" stands ${STANDS[item.stand]}; it belongs ${may}`)];
  });

export const checkPictures: Check = ({ tags, pictures }) =>
  [...tags].flatMap(([item, tag]) => {
    const picture =
      tag.verb === 'scene'
        ? pictures.settings[tag.subject]
        : tag.verb === 'figure'
          ? pictures.figures[tag.subject]
          : null;
    const wrong = picture ? wrongWith(pictures, picture) : null;
    return wrong && 'subject' in tag ? [fault(item.place, `"# ${tag.verb}: ${tag.subject}" ${wrong}`)] : [];
  });

/** Tags that may stand only once on one paragraph or choice. */
const SINGLE = new Set<Tag['verb']>([
  'speaker',
  'faint',
  'scene',
  'chapter',
  'petals',
  'ending',
  'id',
  'kindly',
  'plain',
]);
SINGLE.add('gives').add('forecast').add('struck').add('long').add('later').add('reflect').add('detail');

/** Two tags of which only one can hold: twice the same verb for one paragraph or on one choice, or a detail that is faint. */
export const checkTwice: Check = (context) => {
  const findings: Finding[] = [];
  const clash = (items: readonly TagItem[]): void => {
    const verbs = new Set<string>();
    for (const item of items) {
      const verb = context.tags.get(item)?.verb;
      if (!verb || !SINGLE.has(verb)) continue;
      if (verbs.has(verb)) findings.push(fault(item.place, `two "# ${verb}" where only one can hold`));
      verbs.add(verb);
      if (verbs.has('faint') && verbs.has('detail'))
        findings.push(fault(item.place, '"# detail" on a line that is "# faint:": what is heard of it would be left'));
    }
  };
  const walk = (items: readonly Item[]): void => {
    let paragraph: TagItem[] = [];
    for (const item of items) {
      if (item.kind === 'tag') paragraph.push(item);
      else if (item.kind !== 'text' || item.text.includes('\n')) {
        clash(paragraph);
        paragraph = [];
      }
      if (item.kind === 'choice') clash(item.tags);
      if (item.kind === 'block') walk(item.items);
    }
    clash(paragraph);
  };
  for (const flow of context.flows) walk(flow.items);
  return findings;
};

/** Tags that say how one paragraph is told. */
const MANNERS = new Set<Tag['verb']>(['speaker', 'faint', 'detail']);

/** Such a tag above a block in braces is its first paragraph's: so the block must tell something whichever way it goes. */
export const checkAbove: Check = (context) => {
  const findings: Finding[] = [];
  const walk = (items: readonly Item[]): void => {
    let above: TagItem | null = null;
    for (const [index, item] of items.entries()) {
      if (item.kind === 'tag' && MANNERS.has(context.tags.get(item)?.verb ?? 'id')) above = item;
      else if (item.kind === 'block' && !item.weave) {
        const after = items[index + 1];
        const goesOn = after?.kind === 'text' && after.text.split('\n', 1)[0]?.trim() !== '';
        if (above && !item.always && !goesOn)
          findings.push(
            fault(above.place, `"# ${above.raw}" above a block without an else: it would fall on what comes after`),
          );
        above = null;
      } else if (item.kind !== 'tag' && (item.kind !== 'text' || item.text.trim() !== '')) above = null;
      if (item.kind === 'block') walk(item.items);
    }
  };
  for (const flow of context.flows) walk(flow.items);
  return findings;
};

/** Glue and inline diverts pull the next line's tags onto this one. */
export const checkNeighbours: Check = ({ flows }) => {
  const tagged = new Set([...everyTag(flows)].map(({ item }) => `${item.place.file}:${item.place.line}`));
  return flows.flatMap((flow) =>
    [...everyItem(flow.items)].flatMap((item) => {
      if (!tagged.has(`${item.place.file}:${item.place.line}`)) return [];
      if (item.kind === 'glue') return [fault(item.place, 'glue beside a tag: the tag would go to another line')];
      if (item.kind === 'divert' || (item.kind === 'choice' && item.diverts)) {
        return [fault(item.place, 'a divert on a line with a tag: give the divert its own line')];
      }
      return [];
    }),
  );
};

/** `# handled:` and `# handled: end` pair up within one block, and nothing is decided between them. */
export const checkHandled: Check = (context) => {
  const findings: Finding[] = [];
  const names = new Map<string, TagItem>();
  const walk = (items: readonly Item[]): void => {
    let open: { item: TagItem; name: string; told?: boolean } | null = null;
    for (const item of items) {
      const tag = item.kind === 'tag' ? context.tags.get(item) : undefined;
      if (item.kind === 'tag' && tag?.verb === 'handled') {
        if (tag.name === 'end') {
          if (!open)
            findings.push(fault(item.place, '"# handled: end" without a "# handled:" before it in the same block'));
          open = null;
          continue;
        }
        if (open) findings.push(fault(item.place, `"# handled: ${tag.name}" inside "# handled: ${open.name}"`));
        if (tag.text === '') findings.push(fault(item.place, `"# handled: ${tag.name}" has no words for its bar`));
        if (names.has(tag.name)) findings.push(fault(item.place, `two "# handled: ${tag.name}"`));
        names.set(tag.name, item);
        open = { item, name: tag.name };
      } else if (open && !open.told && decides(item)) {
        findings.push(
          fault(
            item.place,
            `a choice, gather or divert inside "# handled: ${open.name}": only whole paragraphs can be kept`,
          ),
        );
        open.told = true;
      }
      if (item.kind === 'block') walk(item.items);
    }
    if (open)
      findings.push(fault(open.item.place, `"# handled: ${open.name}" has no "# handled: end" in the same block`));
  };
  for (const flow of context.flows) walk(flow.items);
  return findings;
};

const decides = (item: Item): boolean =>
  item.kind === 'choice' ||
  item.kind === 'divert' ||
  item.kind === 'gather' ||
  (item.kind === 'block' && item.items.some(decides));

/** A faint line must say what is heard of it. */
export const checkFaint: Check = ({ tags }: CheckContext) =>
  [...tags].flatMap(([item, tag]) =>
    tag.verb === 'faint' && tag.text === ''
      ? [fault(item.place, `"# faint: ${tag.name}" does not say what is heard`)]
      : [],
  );
