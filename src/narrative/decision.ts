/**
 * Reads the choices ink now offers as a Decision, and says which of its options may be taken. No ink: a choice comes in as
 * its label and its tags.
 */
import { NotOnOfferError, StoryFaultError } from './errors.ts';
import type { Ahead } from './teller.ts';
import { readTags } from './tags.ts';
import type { Decision, Ear, NarrativeEvent, Option, PetalsOption, Struck, Weather } from './types.ts';

/** A choice as ink offers it, its tags read. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  readonly tags: ReadonlyMap<string, string>;
  /** Where it stands among ink's own choices now. Never kept. */
  readonly index: number;
}

type Count = PetalsOption['petals'][number];
const COUNTS: readonly Count[] = [1, 2, 3, 4, 5];

/** Reads ink's choices. @throws {StoryFaultError} when strict and one has no id or two have the same. */
export function readOffers(
  choices: readonly { readonly text: string; readonly tags: string[] | null; readonly pathStringOnChoice: string }[],
  strict: boolean,
): readonly Offer[] {
  const seen = new Set<string>();
  return choices.map((choice, index) => {
    const tags = new Map(readTags(choice.tags).map((tag) => [tag.verb, tag.rest]));
    // A stranger's story has no ids; where its choice leads is the best name to be had.
    const id = tags.get('id') ?? choice.pathStringOnChoice;
    if (strict && !tags.has('id')) throw new StoryFaultError(`a choice has no id: ${choice.text}`, id);
    if (strict && seen.has(id)) throw new StoryFaultError(`two choices have the id ${id}`, choice.pathStringOnChoice);
    seen.add(id);
    return { id, label: choice.text.trim(), tags, index };
  });
}

/** The decision these offers are. `path` is for the report when there is none, and costly: it is only asked then. */
export function readDecision(offers: readonly Offer[], ahead: Ahead, path: () => string, strict: boolean): Decision {
  const struck = offers.filter((offer) => offer.tags.has('struck'));
  const open = offers.filter((offer) => !offer.tags.has('struck'));
  if (open.length === 0) {
    if (ahead.ending !== null) return { kind: 'end', ending: ahead.ending };
    return { kind: 'fault', message: 'No choice is open here, and this is no ending.', path: path() };
  }
  const given = ahead.petals ? open.filter((offer) => offer.tags.has('gives')) : [];
  if (ahead.petals && given.length > 0) {
    const rest = open.filter((offer) => !offer.tags.has('gives'));
    const instead = [...rest.filter((offer) => offer.tags.has('later')), ...rest.filter((o) => !o.tags.has('later'))];
    return { kind: 'petals', ...ahead.petals, options: readPetals(given, strict), instead: instead.map(readOption) };
  }
  if (ahead.petals && strict)
    throw new StoryFaultError(`petals for ${ahead.petals.to}, but no choice gives any`, path());
  return { kind: 'choices', options: open.map(readOption), struck: struck.map(readStruck) };
}

function readOption({ id, label, tags }: Offer): Option {
  const weather = tags.get('forecast') as Weather | undefined;
  const reflect = tags.has('reflect');
  const unseenByForecast = tags.get('unseen') === 'forecast';
  return weather ? { id, label, reflect, weather, unseenByForecast } : { id, label, reflect, unseenByForecast };
}

const readStruck = ({ label, tags }: Offer): Struck => ({ label, reason: tags.get('struck') ?? '' });

/** Every count from one to five to exactly one option; a count nobody asked for goes to the nearest option. */
function readPetals(offers: readonly Offer[], strict: boolean): readonly PetalsOption[] {
  const asked = offers.map(({ tags }) => (tags.get('gives') ?? '').split(/[\s,]+/).map(Number));
  const all = asked.flat();
  const right = all.length === COUNTS.length && COUNTS.every((count) => all.includes(count));
  if (strict && !right) {
    throw new StoryFaultError(`petals must cover one to five once each: ${offers.map((o) => o.id).join(', ')}`);
  }
  const distance = (counts: readonly number[], to: number) => Math.min(...counts.map((count) => Math.abs(count - to)));
  const owner = (count: Count) =>
    asked.reduce((best, counts, at) => (distance(counts, count) < distance(asked[best] ?? [], count) ? at : best), 0);
  return offers.map(({ id, label }, at) => ({ id, label, petals: COUNTS.filter((count) => owner(count) === at) }));
}

/** Says whether `choose` (or `petals`) may name this id here. @throws {NotOnOfferError} */
export function mustBeOffered(
  decision: Decision,
  entry: { readonly do: 'choose' | 'petals'; readonly id: string },
): void {
  const options =
    decision.kind === 'choices'
      ? decision.options
      : decision.kind === 'petals'
        ? entry.do === 'petals'
          ? decision.options
          : decision.instead
        : [];
  const right = entry.do === 'choose' || decision.kind === 'petals';
  if (!right || !options.some((option) => option.id === entry.id)) {
    throw new NotOnOfferError('That is not on offer here.');
  }
}

const inQuotes = (text: string): boolean => /^["“‘'].*["”’']$/s.test(text);
const quoted = (text: string): string => (inQuotes(text) ? text : `"${text}"`);

/** The first event after a choice: what was said, given or done. `meant` equals `said` when nothing was turned. */
export function spoken({ label, tags }: Offer, decision: Decision, ear: Ear): NarrativeEvent {
  if (decision.kind === 'petals' && tags.has('gives')) {
    const { to, what } = decision;
    return { kind: 'gave', to, ...(what !== undefined && { what }), text: label };
  }
  const kindly = tags.get('kindly');
  const plain = tags.get('plain');
  if (kindly === undefined && plain === undefined && !inQuotes(label)) return { kind: 'did', text: label };
  if (ear === 'in' && kindly !== undefined) return { kind: 'said', meant: label, said: quoted(kindly), ear };
  const said = plain === undefined ? label : quoted(plain);
  return { kind: 'said', meant: said, said, ear };
}
