/**
 * Checks the choices: each has its one permanent name, petals cover one to five, and looking at a choice changes nothing.
 */
import { everyChoice, everyTag, tagOf, type Check, type CheckContext } from './context.ts';
import { checkLock } from './ids-lock.ts';
import { fault, type Finding } from './place.ts';
import type { ChoiceItem, Flow, Item } from './tree.ts';

/** Missing, duplicate and unlike ids. */
export const checkIds: Check = (context) => {
  const findings: Finding[] = [];
  const owners = new Map<string, ChoiceItem>();
  for (const { choice } of everyChoice(context.flows)) {
    if (choice.fallback) continue;
    const id = tagOf(context, choice, 'id')?.subject ?? null;
    const late = /^\((\w+)\)/.exec(choice.text)?.[1];
    if (late) findings.push(fault(choice.place, `the label (${late}) must come before the condition in { }`));
    if (id === null) {
      if (!choice.tags.some((tag) => /^id\b/.test(tag.raw)))
        findings.push(fault(choice.place, `the choice "${choice.text}" has no "# id:"`));
      continue;
    }
    const first = owners.get(id);
    if (first) findings.push(fault(choice.place, `"# id: ${id}" is taken by ${first.place.file}:${first.place.line}`));
    else owners.set(id, choice);
    if ((choice.label ?? late) !== id)
      findings.push(
        fault(
          choice.place,
          `"# id: ${id}" but the label is ${choice.label ? `(${choice.label})` : 'missing'}: they must be the same`,
        ),
      );
    if (choice.text === '') findings.push(fault(choice.place, `the choice ${id} has no words`));
  }
  return findings;
};

/** What `ids.lock` promises about the ids of released versions. */
export const checkIdsLock: Check = (context) => {
  if (!context.lock) return [];
  const whole = { file: context.lock.file, line: 0 };
  const acts = actsInOrder(context).map((id) => ({ id, petals: false, place: whole }));
  return checkLock(context.lock, [...idsInOrder(context), ...acts]);
};

/** Every choice's id in the order of the story. */
export function idsInOrder(context: CheckContext): { id: string; petals: boolean; place: ChoiceItem['place'] }[] {
  return [...everyChoice(context.flows)].flatMap(({ choice }) => {
    const id = tagOf(context, choice, 'id')?.subject;
    return id ? [{ id, petals: tagOf(context, choice, 'gives') !== null, place: choice.place }] : [];
  });
}

/** A decision as it is written: its choices, and the name a seminar knows it by. */
export interface WrittenDecision {
  /** From `# decision:`, else null. */
  readonly marked: string | null;
  readonly choices: readonly ChoiceItem[];
}

/** Decisions in the order of the story: siblings of one weave, up to their gather. */
export function decisionsInOrder(context: CheckContext): WrittenDecision[] {
  const decisions: { marked: string | null; choices: ChoiceItem[] }[] = [];
  let mark: string | null = null;
  const begin = () => {
    const fresh = { marked: null, choices: [] };
    decisions.push(fresh);
    return fresh as { marked: string | null; choices: ChoiceItem[] };
  };
  const walk = (items: readonly Item[]): void => {
    let open = begin();
    for (const item of items) {
      if (item.kind === 'tag') {
        const tag = context.tags.get(item);
        if (tag?.verb === 'decision') mark = tag.subject;
      }
      if (item.kind === 'choice' && tagOf(context, item, 'id')) {
        open.choices.push(item);
        [open.marked, mark] = [open.marked ?? mark, null];
      }
      if (item.kind === 'gather') open = begin();
      if (item.kind === 'block') walk(item.items);
    }
  };
  for (const flow of context.flows) walk(flow.items);
  return decisions.filter(({ choices }) => choices.length > 0);
}

/** Everything that can be done in the phone and is part of the story, by the names that `ids.lock` has for it. */
export function actsInOrder(context: CheckContext): string[] {
  const looks = context.flows.flatMap(({ kind, name }) =>
    kind === 'knot' && name.startsWith('look_') ? [`look.${name.slice('look_'.length)}`] : [],
  );
  const told = [...everyTag(context.flows)].flatMap(({ item }) => {
    const tag = context.tags.get(item);
    if (tag?.verb === 'faint') return [`attend.${tag.name}`];
    return tag?.verb === 'handled' && tag.name !== 'end' ? [`open.${tag.name}`] : [];
  });
  const switches = ['ear.in', 'ear.out', 'forecast.on', 'forecast.off', 'forecast.declined'];
  return [...looks, ...new Set(told), ...switches];
}

/** After `# petals:` the next choices are petals: those with `# gives:` cover one to five, each exactly once. */
export const checkPetals: Check = (context) => {
  const findings: Finding[] = [];
  const asked = new Set<ChoiceItem>();
  for (const flow of context.flows) {
    for (const { tag, set } of petalSets(context, flow)) {
      if (set.length === 0) findings.push(fault(tag, '"# petals:" without choices after it'));
      else findings.push(...coverage(context, set));
      set.forEach((choice) => asked.add(choice));
    }
  }
  for (const { choice } of everyChoice(context.flows)) {
    if (asked.has(choice)) continue;
    for (const verb of ['gives', 'later'] as const) {
      if (tagOf(context, choice, verb))
        findings.push(fault(choice.place, `"# ${verb}" on a choice without "# petals:" above it`));
    }
  }
  return findings;
};

/** The choices that follow each petals tag: the first one after it and its siblings, up to their gather. */
function* petalSets(context: CheckContext, flow: Flow): Generator<{ tag: Item['place']; set: ChoiceItem[] }> {
  let open: Item['place'] | null = null;
  const walk = function* (items: readonly Item[]): Generator<{ tag: Item['place']; set: ChoiceItem[] }> {
    for (const [index, item] of items.entries()) {
      if (item.kind === 'tag' && context.tags.get(item)?.verb === 'petals') {
        if (open) yield { tag: open, set: [] };
        open = item.place;
      } else if (item.kind === 'choice' && open) {
        yield { tag: open, set: siblings(items.slice(index)) };
        open = null;
      } else if (item.kind === 'block') yield* walk(item.items);
    }
  };
  yield* walk(flow.items);
  if (open) yield { tag: open, set: [] };
}

function siblings(items: readonly Item[]): ChoiceItem[] {
  const gather = items.findIndex((item) => item.kind === 'gather');
  return items.slice(0, gather < 0 ? undefined : gather).filter((item) => item.kind === 'choice');
}

function coverage(context: CheckContext, set: readonly ChoiceItem[]): Finding[] {
  const findings: Finding[] = [];
  const petals: number[] = [];
  let conditional = false;
  for (const choice of set) {
    const gives = tagOf(context, choice, 'gives');
    if (!gives) continue;
    conditional ||= choice.conditional;
    if (/^[1-5](\s+[1-5])*$/.test(gives.text)) petals.push(...gives.text.split(/\s+/).map(Number));
    else findings.push(fault(choice.place, `"# gives: ${gives.text}": petals are numbers from 1 to 5`));
    if (tagOf(context, choice, 'later')) findings.push(fault(choice.place, '"# gives" and "# later" on one choice'));
  }
  const wrong = [1, 2, 3, 4, 5].filter((petal) => petals.filter((given) => given === petal).length !== 1);
  // Whether conditions leave exactly one choice for each petal is seen by playing: the crawler looks at every petals decision.
  const [first] = set;
  if (first && wrong.length > 0 && !conditional) {
    findings.push(fault(first.place, `petals ${wrong.join(', ')} must be given by exactly one choice ("# gives:")`));
  }
  return findings;
}

/** Conditions and labels run whenever the choice is looked at, even when it is not shown: they may not write. */
export const checkPureChoices: Check = (context) => {
  const writers = functionsThatWrite(context.flows);
  return [...everyChoice(context.flows)].flatMap(({ choice }) =>
    choice.calls
      .filter((name) => writers.has(name))
      .map((name) =>
        fault(
          choice.place,
          `${name}() changes the story and is called to show a choice: it would run each time the choice is looked at`,
        ),
      ),
  );
};

/** Functions that assign a global or change one in place, or call one that does. */
function functionsThatWrite(flows: readonly Flow[]): Set<string> {
  const functions = flows.filter((flow) => flow.kind === 'function');
  const local = (flow: Flow): Set<string> =>
    new Set(flow.objects.flatMap(({ object }) => (object.typeName === 'temp' ? [nameIn(object, 'variableName')] : [])));
  const writers = new Set<string>();
  for (let before = -1; before !== writers.size;) {
    before = writers.size;
    for (const flow of functions) {
      const temps = local(flow);
      const writes = flow.objects.some(({ object }) =>
        object.typeName === 'variable assignment'
          ? !temps.has(nameIn(object, 'variableName'))
          : object.typeName === 'IncDecExpression'
            ? !temps.has((object as unknown as { varIdentifier: { name: string } }).varIdentifier.name)
            : object.typeName === 'FunctionCall' && writers.has(nameIn(object, 'name')),
      );
      if (writes) writers.add(flow.name);
    }
  }
  return writers;
}

const nameIn = (object: object, key: string): string => String((object as Record<string, unknown>)[key]);
