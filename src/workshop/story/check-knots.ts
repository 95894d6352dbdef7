/**
 * Checks that every knot can be come to, and that the knots the phone runs belong to something.
 */
import type { Divert } from 'inkjs/compiler/Parser/ParsedHierarchy/Divert/Divert';
import { knotOf } from './compiled-json.ts';
import { everyTag, type Check, type CheckContext } from './context.ts';
import { fault, warn, type Finding } from './place.ts';
import type { Flow } from './tree.ts';

/** Knots that the phone runs by name. */
const PHONE = /^(look|attend|open|phone)_/;

/** Functions that the phone calls by name. */
const SWITCHES = new Set(['set_ear', 'set_forecast']);

/** Knots that no divert, tunnel, thread or call leads to from the beginning or from the phone. */
export const checkOrphans: Check = ({ flows }) => {
  const knots = new Map<string, Flow[]>();
  for (const flow of flows) {
    const knot = knotOf(flow.name);
    knots.set(knot, [...(knots.get(knot) ?? []), flow]);
  }
  const reached = new Set<string>(['']);
  const queue = ['', ...[...knots.keys()].filter((name) => PHONE.test(name))];
  for (const knot of queue) {
    reached.add(knot);
    for (const next of leadsTo(knots.get(knot) ?? [], knots)) {
      if (!reached.has(next)) {
        reached.add(next);
        queue.push(next);
      }
    }
  }
  return flows.flatMap((flow) => {
    if (flow.kind === 'stitch' || reached.has(flow.name) || SWITCHES.has(flow.name)) return [];
    const text = flow.kind === 'function' ? `${flow.name}() is never called` : `nothing leads to the knot ${flow.name}`;
    return [flow.kind === 'function' ? warn(flow.place, text) : fault(flow.place, text)];
  });
};

function leadsTo(flows: readonly Flow[], knots: ReadonlyMap<string, Flow[]>): Set<string> {
  const names = flows.flatMap((flow) =>
    flow.objects.flatMap(({ object }) =>
      object.typeName === 'Divert' ? knotOf((object as Divert).target?.dotSeparatedComponents ?? '') : [],
    ),
  );
  return new Set(names.filter((name) => name !== '' && knots.has(name)));
}

/** `look_` knots have a heading, `attend_` knots a faint line, `open_` knots a bar; and the other way round for faint lines. */
export const checkPhoneKnots: Check = (context) => {
  const findings: Finding[] = [];
  const faint = namesOf(context, 'faint');
  const handled = namesOf(context, 'handled');
  const knots = new Map(context.flows.filter((flow) => flow.kind === 'knot').map((flow) => [flow.name, flow]));
  for (const [name, flow] of knots) {
    const [, kind = '', id = ''] = /^(look|attend|open)_(.+)$/.exec(name) ?? [];
    if (kind === 'look' && !hasTag(context, flow, 'entry') && id !== 'none') {
      findings.push(fault(flow.place, `the knot ${name} has no "# entry:" and cannot be found in the Register`));
    }
    if (kind === 'attend' && !faint.has(id))
      findings.push(fault(flow.place, `the knot ${name} has no line "# faint: ${id}"`));
    if (kind === 'open' && !handled.has(id))
      findings.push(fault(flow.place, `the knot ${name} has no "# handled: ${id}"`));
    if (kind !== 'look' && hasTag(context, flow, 'entry'))
      findings.push(fault(flow.place, `"# entry:" on ${name}, which is not a look_ knot`));
  }
  for (const [name, place] of faint) {
    if (!knots.has(`attend_${name}`)) findings.push(fault(place, `"# faint: ${name}" has no knot attend_${name}`));
  }
  return findings;
};

function namesOf(
  context: CheckContext,
  verb: 'faint' | 'handled',
): Map<string, Finding | { file: string; line: number }> {
  const names = new Map<string, { file: string; line: number }>();
  for (const [item, tag] of context.tags) if (tag.verb === verb) names.set(tag.name, item.place);
  return names;
}

const hasTag = (context: CheckContext, flow: Flow, verb: string): boolean =>
  [...everyTag([flow])].some(({ item }) => context.tags.get(item)?.verb === verb);
