/**
 * Whole plays made up: by a policy, or so that they come to a given ending with given facts. For cold reading, and for the logs of
 * golden read-throughs. Same story, policy and seed, same play.
 */
import type { LogEntry } from '../../narrative/types.ts';
import { readAtlas } from './atlas.ts';
import { Play } from './play.ts';
import { knowledgeOf, POLICIES, type Player, type PolicyName } from './policies.ts';
import { seeded } from './search-state.ts';
import { readUniverse } from './universe.ts';
import { planFor, wisher } from './wishes.ts';

const MOST_MOVES = 600;

/** Plays to the end, or to the most moves that any play has. */
function playOut(play: Play, player: Player): LogEntry[] {
  const log: LogEntry[] = [];
  while (!play.over && log.length < MOST_MOVES) {
    const entry = player.next(play);
    play.do(entry);
    log.push(entry);
  }
  return log;
}

/** A whole play by a policy. */
export function makeLog(json: string, policy: PolicyName, seed: number): LogEntry[] {
  const story = knowledgeOf(readUniverse(json).knots, readAtlas(json));
  return playOut(new Play(json, { strict: true }), POLICIES[policy].begin(seeded(seed), story));
}

/** Where a play must come to: an ending, and facts that must stand at its end (`with_jana?visited`, or `with_jana!?visited`). */
export interface Wanted {
  readonly ending: string;
  readonly facts?: readonly string[];
}

/** Reads `ending=long_table,with_jana?visited,fri_facts!?f_lifted`. @throws Error with what cannot be read */
export function readWanted(text: string): Wanted {
  const parts = text.split(',').map((part) => part.trim());
  const ending = parts.find((part) => part.startsWith('ending='))?.slice('ending='.length);
  const facts = parts.filter((part) => !part.startsWith('ending='));
  const odd = facts.find((part) => !/^\w+!?\?\w+$/.test(part));
  if (!ending || odd !== undefined)
    throw new Error(`--until ending=NAME,VARIABLE?FACT,VARIABLE!?FACT: cannot read "${odd ?? text}"`);
  return { ending, facts };
}

/** Whether the play stands at its end as wanted. */
function isWanted(play: Play, { ending, facts = [] }: Wanted): boolean {
  const { decision } = play.step;
  if (decision.kind !== 'end' || decision.ending !== ending) return false;
  const save = play.moment().checkpoint;
  const { variablesState } = JSON.parse(save.slice(save.indexOf('\n') + 1)) as {
    readonly variablesState: Readonly<Record<string, { readonly list?: Readonly<Record<string, number>> }>>;
  };
  return facts.every((fact) => {
    const [, variable = '', not, item = ''] = /^(\w+?)(!)?\?(\w+)$/.exec(fact) ?? [];
    const items = Object.keys(variablesState[variable]?.list ?? {}).map((name) =>
      name.slice(name.lastIndexOf('.') + 1),
    );
    return items.includes(item) === (not === undefined);
  });
}

/**
 * A play that comes to what is wanted: by the policy with one seed after another, then by a player who is led there.
 * @param tries of each kind
 * @returns null when none was found
 */
export function findLog(
  json: string,
  wanted: Wanted,
  { policy, seed, tries }: { readonly policy: PolicyName; readonly seed: number; readonly tries: number },
): { readonly log: LogEntry[]; readonly by: string } | null {
  const universe = readUniverse(json);
  const atlas = readAtlas(json);
  const story = knowledgeOf(universe.knots, atlas);
  const play = new Play(json, { strict: true });
  const start = play.moment();
  const played = (player: Player): LogEntry[] | null => {
    play.goTo(start);
    const log = playOut(play, player);
    return isWanted(play, wanted) ? log : null;
  };
  for (let n = 0; n < tries; n++) {
    const log = played(POLICIES[policy].begin(seeded(seed + n), story));
    if (log) return { log, by: `${policy}, seed ${seed + n}` };
  }
  const end = universe.tags.find(({ verb, rest }) => verb === 'ending' && rest === wanted.ending)?.path;
  if (end === undefined) return null;
  for (let n = 0; n < tries; n++) {
    const random = seeded(seed + n);
    const asked = (wanted.facts ?? []).filter((fact) => !fact.includes('!')).map((fact) => fact.replace(/^.*\?/, ''));
    const plan = planFor(atlas, end, random, asked);
    const log = played(wisher(plan, random, POLICIES[policy].begin(random, story)));
    if (log) return { log, by: `led there, seed ${seed + n}` };
  }
  return null;
}
