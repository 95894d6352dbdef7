/**
 * Brings the stage from the picture it shows to the picture the story has come to. Prepares first, then moves; when the
 * story has gone on meanwhile, the latest picture wins. Nothing it does can fail towards the page: a picture that cannot
 * be had is left out.
 */
import type { NarrativeEvent, PersonId, SettingId } from '../narrative/types.ts';
import { figureArt, settingArt, type Spot } from './catalogue.ts';
import { ART } from './fit.ts';
import { preparePerson, type Person, type PreparedPerson } from './person.ts';
import type { Laying } from '../table/laying.ts';
import { BLANK, fold, nameOfSetting, type Picture, type Standing } from './picture.ts';
import type { Motion } from './port.ts';
import { prepareSetting, type Prepared } from './setting.ts';
import type { Theatre } from './theatre.ts';

/** A bake this much too coarse or too fine for the window is made anew. */
const OFF = 1.15;
/** ms after a scene change starts until the flowers open; and between one flower and the next. */
const FLOWERS_AT = 800;
const FLOWERS_APART = 90;

interface Kept<T> {
  readonly scale: number;
  readonly made: Promise<T | null>;
}

/** The setting of a picture as it looks there; null for none. */
const nameIn = ({ setting, laid }: Picture): string | null => (setting === null ? null : nameOfSetting(setting, laid));

const near = (a: number, b: number): boolean => Math.max(a, b) / Math.min(a, b) < OFF;

export class Director {
  #goal: Picture = BLANK;
  #shown: Picture = BLANK;
  #snap = false;
  #busy = false;
  /** What stands there was baked for another window. */
  #stale = false;
  #chimes: PersonId[] = [];
  readonly #settings = new Map<string, Kept<Prepared>>();
  readonly #people = new Map<PersonId, Kept<PreparedPerson>>();

  constructor(
    private readonly theatre: Theatre,
    private readonly motion: () => Motion,
    /** A picture has been put up: there is something to look at for a while. */
    private readonly arrived: () => void,
    private readonly stir: () => void,
    /** Something could not be shown; the stage goes on. */
    private readonly trouble: (fault: unknown) => void,
  ) {}

  /** A picture is being fetched or put up. */
  get busy(): boolean {
    return this.#busy;
  }

  tell(events: readonly NarrativeEvent[]): void {
    this.#goal = fold(events, this.#goal);
    for (const event of events) if (event.kind === 'gave') this.#chimes.push(event.to);
    void this.#work();
  }

  snap(events: readonly NarrativeEvent[]): void {
    this.#goal = fold(events);
    this.#snap = true;
    this.#chimes = [];
    this.theatre.finish();
    void this.#work();
  }

  /** The window has changed: what was baked too coarse or too fine is baked again. */
  async refresh(): Promise<void> {
    const { setting } = this.theatre;
    if (!setting || this.#busy || near(setting.scale, this.theatre.scaleOf(setting.art))) return;
    this.#stale = true;
    this.#snap = true;
    await this.#work();
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (this.#goal !== this.#shown || this.#stale || this.#chimes.length > 0) await this.#turn();
    } catch (fault) {
      this.trouble(fault);
      this.#shown = this.#goal;
    } finally {
      this.#snap = false;
      this.#stale = false;
      this.#busy = false;
      this.stir();
    }
    this.#ahead();
  }

  async #turn(): Promise<void> {
    const goal = this.#goal;
    const setting = goal.setting ? await this.#setting(goal.setting, goal.laid) : null;
    const people = new Map<PersonId, PreparedPerson>();
    for (const [who, standing] of goal.figures) {
      const prepared = setting && (await this.#person(who, this.#spot(setting, standing).scale * setting.scale));
      if (prepared) people.set(who, prepared);
    }
    if (goal !== this.#goal) return;
    const how = this.#snap ? 'instant' : this.motion();
    await this.#show(goal, setting, people, how);
    this.#shown = goal;
    for (const who of this.#chimes.splice(0)) if (how === 'full') this.theatre.people.get(who)?.chime();
    this.stir();
  }

  async #show(
    goal: Picture,
    setting: Prepared | null,
    people: ReadonlyMap<PersonId, PreparedPerson>,
    how: Motion,
  ): Promise<void> {
    const changed = this.#stale || nameIn(goal) !== (this.theatre.setting?.name ?? null);
    this.#stale = false;
    // A setting that did not come leaves the old one, with nobody new in it; the next cue tries again.
    const missing = goal.setting !== null && !setting;
    if (changed && !missing) {
      // The same room at another hour, or a table with one place more, is not carried out and in again.
      const sameRoom = setting !== null && setting.art.file === this.theatre.setting?.art.file;
      await this.theatre.put(setting, how === 'full' && sameRoom ? 'calm' : how);
      this.#cast(goal, people, how);
      this.arrived();
    } else if (!missing) this.#shift(goal, people, how);
    this.theatre.sortPeople();
    this.theatre.refit();
    this.theatre.ground(goal.chapter);
    this.theatre.weather.turn(goal, this.theatre.setting?.art.light, how);
  }

  /** Everybody in their places, as a new setting comes in. */
  #cast(goal: Picture, people: ReadonlyMap<PersonId, PreparedPerson>, how: Motion): void {
    let delay = FLOWERS_AT;
    for (const [who, standing] of goal.figures) {
      const person = this.#enter(who, standing, people);
      if (!person || how !== 'full' || standing.face !== 'flower') continue;
      person.bloom(delay);
      delay += FLOWERS_APART;
    }
  }

  /** Comings, goings and turns within the setting. */
  #shift(goal: Picture, people: ReadonlyMap<PersonId, PreparedPerson>, how: Motion): void {
    const [left, , wide] = this.theatre.setting?.art.safe ?? [0, 0, ART.width];
    const middle = left + wide / 2;
    for (const [who, person] of this.theatre.people) {
      if (goal.figures.has(who)) continue;
      person.go(middle, how, () => this.theatre.drop(person));
    }
    for (const [who, standing] of goal.figures) {
      const here = this.theatre.people.get(who);
      const before = this.#shown.figures.get(who);
      const spot = this.theatre.setting?.art.places[standing.at];
      if (!here || here.going) {
        if (here) this.theatre.drop(here);
        const person = this.#enter(who, standing, people);
        if (spot) person?.come(spot, middle, how);
        continue;
      }
      if (spot && before?.at !== standing.at) here.walk(spot, how);
      if (here.face === standing.face) continue;
      if (how === 'full') here.turnTo(standing.face);
      else here.wear(standing.face);
    }
  }

  #enter(who: PersonId, standing: Standing, people: ReadonlyMap<PersonId, PreparedPerson>): Person | null {
    const prepared = people.get(who);
    const spot = this.theatre.setting?.art.places[standing.at];
    if (!prepared || !spot) return null;
    const person = this.theatre.enter(prepared);
    person.stand(spot);
    person.wear(standing.face);
    return person;
  }

  #spot(setting: Prepared, standing: Standing): Spot {
    return setting.art.places[standing.at];
  }

  #setting(id: SettingId, laid: Laying): Promise<Prepared | null> {
    const art = settingArt(id);
    if (!art) return Promise.resolve(null);
    const scale = this.theatre.scaleOf(art);
    return this.#kept(this.#settings, nameOfSetting(id, laid), scale, () => prepareSetting(id, laid, scale));
  }

  #person(who: PersonId, scale: number): Promise<PreparedPerson | null> {
    if (!figureArt(who)) return Promise.resolve(null);
    return this.#kept(this.#people, who, scale, () => preparePerson(who, scale));
  }

  #kept<K, T>(shelf: Map<K, Kept<T>>, key: K, scale: number, make: () => Promise<T>): Promise<T | null> {
    const kept = shelf.get(key);
    if (kept && near(kept.scale, scale)) return kept.made;
    const made = make().catch((fault: unknown) => {
      this.trouble(fault);
      shelf.delete(key);
      return null;
    });
    shelf.set(key, { scale, made });
    return made;
  }

  /** While nothing else goes on: what is likely to come next is made ready, and what is past is let go. */
  #ahead(): void {
    const now = this.#goal.setting;
    const next = now ? settingArt(now)?.next : undefined;
    const wanted = [nameIn(this.#goal), next && nameOfSetting(next, [])];
    for (const name of this.#settings.keys()) if (!wanted.includes(name)) this.#settings.delete(name);
    for (const who of this.#people.keys()) if (!this.#goal.figures.has(who)) this.#people.delete(who);
    if (next) void this.#setting(next, []);
  }
}
