/**
 * Plays made to come to one place: from the map of the story a plan of what must have been done, in another order of the dice each
 * time, and a player who follows it where it can be followed. What no policy comes to by itself is looked for like this, one
 * wish at a time, so that the work grows with what is still unmet and not with the story.
 */
import type { LogEntry } from '../../narrative/types.ts';
import type { Asked, Atlas } from './atlas.ts';
import { knotOf } from './compiled-json.ts';
import { named, type Play } from './play.ts';
import type { Player } from './policies.ts';
import { pick } from './search-state.ts';

export interface Plan {
  /** Choices to take where they are offered, and to leave. */
  readonly take: ReadonlySet<string>;
  readonly avoid: ReadonlySet<string>;
  /** What to do on the phone, by name: `look jana`, `attend sel_lockers`, `open door`. */
  readonly acts: ReadonlySet<string>;
  /** The wish is for something that a page of the phone says. */
  readonly pages: boolean;
  /** The ear is spoken of. */
  readonly ear: boolean;
}

/** How many facts of facts are followed: what sets a fact may itself ask for one. */
const DEPTH = 5;
/** How often a fact that is asked for is left out of a plan: conditions are read, not understood. */
const DOUBT = 0.15;

const PHONE = /^(look|attend|open|phone)_(.+)$/;

class Planner {
  readonly take = new Set<string>();
  readonly avoid = new Set<string>();
  readonly acts = new Set<string>();
  pages = false;
  ear = false;
  readonly #seen = new Set<string>();

  constructor(
    private readonly atlas: Atlas,
    private readonly random: () => number,
  ) {}

  /** What must have been done for a place to be come to. */
  place(path: string, depth = 0): void {
    const parts = path.split('.');
    for (let length = parts.length; length > 0; length--) {
      const here = parts.slice(0, length).join('.');
      const choice = this.atlas.choices.get(here);
      if (choice !== undefined) this.take.add(choice);
      const asked = this.atlas.guards.get(here);
      if (asked) this.#asked(asked, depth);
      // A knot or stitch that is led to from elsewhere: by one of the ways, and what lies above it is not passed.
      const ways = this.atlas.entries.get(here) ?? [];
      if (length <= 2 && ways.length > 0 && this.#first(here)) return this.place(pick(ways, this.random), depth);
    }
    const [, kind = '', id = ''] = PHONE.exec(knotOf(path)) ?? [];
    if (kind === 'phone') this.pages = true;
    else if (kind !== '') this.#act(`${kind} ${id}`, depth);
  }

  /** Done on the phone, once what it is done with has been told. */
  #act(act: string, depth: number): void {
    this.acts.add(act);
    const told = this.atlas.told.get(act) ?? [];
    if (told.length > 0 && this.#first(act)) this.place(pick(told, this.random), depth + 1);
  }

  /** What must have been done for a fact to be so. */
  fact(name: string, depth = 0): void {
    const setters = this.atlas.setters.get(name) ?? [];
    if (setters.length > 0 && this.#first(`true ${name}`)) this.place(pick(setters, this.random), depth + 1);
  }

  #first(what: string): boolean {
    if (this.#seen.has(what)) return false;
    this.#seen.add(what);
    return true;
  }

  #asked(asked: Asked, depth: number): void {
    if (depth > DEPTH) return;
    for (const [names, other] of [
      [asked.for, asked.against],
      [asked.against, asked.for],
    ] as const) {
      const wanted = names === asked.for;
      for (const name of names) {
        if (name === 'ear_in') this.ear = true;
        if (other.includes(name) || this.random() < DOUBT) continue;
        if (wanted) this.fact(name, depth);
        else if (this.#first(`false ${name}`))
          for (const [id, deeds] of this.atlas.deeds) if (deeds.has(name)) this.avoid.add(id);
      }
    }
  }
}

/**
 * A plan to come to a place of the compiled story. Another stream of chance gives another plan.
 * @param facts that must be so besides
 */
export function planFor(atlas: Atlas, path: string, random: () => number, facts: readonly string[] = []): Plan {
  const planner = new Planner(atlas, random);
  for (const fact of facts) planner.fact(fact);
  planner.place(path);
  return planner;
}

/** Somebody who follows a plan where it can be followed, and else plays as `otherwise` would. */
export function wisher(plan: Plan, random: () => number, otherwise: Player): Player {
  const looks = [...plan.acts].filter((act) => act.startsWith('look ')).map((act) => act.slice('look '.length));
  // Some wishes are for what is looked up early, some for what is looked up on some day.
  const early = random() < 0.5;
  const pending = new Set(looks);
  return {
    next(play) {
      for (const entry of pending) {
        if (!early && random() > 0.06) continue;
        pending.delete(entry);
        return { do: 'look', entry };
      }
      // A look may say something else another day.
      if (looks.length > 0 && random() < 0.1) return { do: 'look', entry: pick(looks, random) };
      const act = play.phoneActs([]).find((one) => wanted(one, plan, random));
      return act ?? decide(play, plan, random, otherwise);
    },
  };
}

function wanted(act: LogEntry, { acts, ear }: Plan, random: () => number): boolean {
  switch (act.do) {
    case 'attend':
      return acts.has(`attend ${act.line}`);
    case 'open':
      return acts.has(`open ${act.handled}`) || random() < 0.02;
    case 'ear':
      return random() < (ear ? 0.08 : 0.02);
    case 'forecast':
      return random() < 0.02;
    default:
      return false;
  }
}

function decide(play: Play, { take, avoid }: Plan, random: () => number, otherwise: Player): LogEntry {
  const all = play.decisions();
  const planned = all.filter((entry) => take.has(named(entry)));
  if (planned.length > 0) return pick(planned, random);
  const free = all.filter((entry) => !avoid.has(named(entry)));
  const own = otherwise.next(play);
  const ownIsFree = free.some((entry) => named(entry) === named(own)) || (own.do !== 'choose' && own.do !== 'petals');
  return ownIsFree || free.length === 0 ? own : pick(free, random);
}
