/**
 * Checks the ink for parts of the language that this story does without, each because it was seen to go wrong: numbers with a
 * point, chance, EXTERNAL, variables that collide with the engine's own names.
 */
import { Compiler } from 'inkjs/full';
import type { FunctionCall } from 'inkjs/compiler/Parser/ParsedHierarchy/FunctionCall';
import type { NumberExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/NumberExpression';
import type { Sequence } from 'inkjs/compiler/Parser/ParsedHierarchy/Sequence/Sequence';
import type { Check } from './context.ts';
import { fault } from './place.ts';

const CHANCE = new Set(['RANDOM', 'SEED_RANDOM', 'LIST_RANDOM', 'TURNS', 'TURNS_SINCE']);
/** `SequenceType.Shuffle`; the enum itself cannot be imported without a second engine. */
const SHUFFLE = 4;

export const checkLanguage: Check = ({ flows }) => {
  const taken = engineNames();
  return flows.flatMap((flow) =>
    flow.objects.flatMap(({ object, place }) => {
      switch (object.typeName) {
        case 'Number':
          return (object as NumberExpression).subtype === 'float'
            ? [
                fault(
                  place,
                  `${(object as NumberExpression).value}: numbers with a point lose digits; write it as text, in quotation marks`,
                ),
              ]
            : [];
        case 'FunctionCall': {
          const { name } = object as FunctionCall;
          return CHANCE.has(name)
            ? [fault(place, `${name}() is not used here: a replayed play must come out the same`)]
            : [];
        }
        case 'Sequence':
          return ((object as Sequence).sequenceType & SHUFFLE) !== 0
            ? [fault(place, 'a shuffle ({~ }): a replayed play must come out the same')]
            : [];
        case 'EXTERNAL':
          return [fault(place, 'EXTERNAL: the ink must play without a host')];
        case 'VAR':
        case 'LIST': {
          const name = (object as unknown as { variableName: string }).variableName;
          return taken.has(name)
            ? [fault(place, `${object.typeName} ${name}: the engine has a member of that name, and breaks`)]
            : [];
        }
        default:
          return [];
      }
    }),
  );
};

/** Fields of inkjs's VariablesState (2.4.0), which its proxy hides from a look at the object itself. */
const ENGINE_FIELDS = ['patch', 'variableChangedEventCallbacks', '_globalVariables'].concat(
  ['_defaultGlobalVariables', '_callStack', '_listDefsOrigin'],
  ['_changedVariablesForBatchObs', '_batchObservingVariableChanges'],
);

/** Members of inkjs's VariablesState, which is a proxy over itself: a VAR of such a name would be unreadable or overwrite it. */
function engineNames(): Set<string> {
  const names = new Set<string>(ENGINE_FIELDS);
  // A story without variables of its own: what its state has is the engine's.
  let level: object | null = new Compiler('-> END').Compile().variablesState;
  for (; level; level = Object.getPrototypeOf(level) as object | null) {
    for (const name of Object.getOwnPropertyNames(level)) names.add(name);
  }
  return names;
}
