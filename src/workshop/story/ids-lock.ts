/**
 * `story/ids.lock`: every choice ever offered, by decision, in the order of the story, with the release that first had it; and
 * last, as if it were one decision more, all that can be done in the phone (`look.jana`, `ear.out`). Passages count through this
 * list: a code of release N counts the lines of releases 1 to N, in their order. So it may grow anywhere, but a released line is never
 * deleted or moved; what is no longer offered is marked retired and keeps its place. Release 0 is unreleased and may change freely.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fault, warn, type Finding, type Place } from './place.ts';

export interface LockedChoice {
  readonly id: string;
  /** The release that first had it; 0: none yet. */
  readonly release: number;
  /** Petals are given by it: written down when it is released, since a code that names it is read by that. */
  readonly petals: boolean;
  readonly retired: boolean;
}

/** A choice as the story has it now. */
export interface Offered {
  readonly id: string;
  readonly petals: boolean;
}

export interface Lock {
  readonly file: string;
  /** Decisions in order, each its choices in order. */
  readonly decisions: readonly (readonly LockedChoice[])[];
  /** What the released lines summed to when they were last sealed. */
  readonly seal: string;
  /** Lines that could not be read. */
  readonly trouble: readonly Finding[];
}

const HEAD = [
  '# Choice ids by decision, in the order of the story, each with the release that first had it (0: none yet).',
  '# `npm run story:ids` adds new ones, `npm run release` gives them their release. Insert anywhere; never delete or move a released',
  '# line; mark it "retired" instead.',
];

/** Reads a lock file; null when there is none. */
export function readLock(file: string, shown: string = file): Lock | null {
  return existsSync(file) ? parseLock(readFileSync(file, 'utf8'), shown) : null;
}

/** Reads the text of a lock. */
export function parseLock(text: string, file: string): Lock {
  let open: LockedChoice[] = [];
  const decisions = [open];
  const trouble: Finding[] = [];
  let seal = '';
  for (const [index, line] of text.split('\n').entries()) {
    const [, id, release, petals, retired] = /^([a-z][\w.]*) (\d+)( petals)?( retired)?$/.exec(line.trim()) ?? [];
    const [, sealed] = /^seal ([0-9a-f]+)$/.exec(line.trim()) ?? [];
    if (id) open.push({ id, release: Number(release), petals: petals !== undefined, retired: retired !== undefined });
    else if (sealed) seal = sealed;
    else if (line.trim() === '') decisions.push((open = []));
    else if (!line.startsWith('#')) trouble.push(fault({ file, line: index + 1 }, `"${line}" is not "<id> <release>"`));
  }
  return { file, decisions: decisions.filter((choices) => choices.length > 0), seal, trouble };
}

/** A sum over the released lines in their order, by which a deleted or moved one is noticed. */
export function sealOf(decisions: Lock['decisions']): string {
  const released = decisions.flat().filter((choice) => choice.release > 0);
  return createHash('sha256')
    .update(released.map((choice) => `${choice.id} ${choice.release}${choice.petals ? ' petals' : ''}\n`).join(''))
    .digest('hex')
    .slice(0, 12);
}

/** The lock as it is written to the file, sealed. */
export const formatLock = (decisions: Lock['decisions']): string =>
  [
    ...HEAD,
    `seal ${sealOf(decisions)}`,
    ...decisions.flatMap((choices) => [
      '',
      ...choices.map(
        ({ id, release, petals, retired }) => `${id} ${release}${petals ? ' petals' : ''}${retired ? ' retired' : ''}`,
      ),
    ]),
    '',
  ].join('\n');

/** What of the promise is broken, and whether new ids wait to be listed. */
export function checkLock(lock: Lock, offered: readonly (Offered & { readonly place: Place })[]): Finding[] {
  const findings: Finding[] = [...lock.trouble];
  const whole = { file: lock.file, line: 0 };
  const locked = new Map<string, LockedChoice>();
  for (const choice of lock.decisions.flat()) {
    if (locked.has(choice.id)) findings.push(fault(whole, `${choice.id} is listed twice`));
    locked.set(choice.id, choice);
  }
  if (lock.seal !== sealOf(lock.decisions))
    findings.push(fault(whole, 'a released line was deleted, moved or changed'));
  const here = new Set(offered.map(({ id }) => id));
  for (const { id, petals, place } of offered) {
    const line = locked.get(id);
    if (line?.retired) findings.push(fault(place, `"# id: ${id}" is retired in ids.lock and may not be used again`));
    else if (line && line.release > 0 && line.petals !== petals) {
      const was = line.petals ? 'petals' : 'a plain choice';
      findings.push(
        fault(place, `"# id: ${id}" was released (${line.release}) as ${was} and must stay so: take a new id`),
      );
    }
  }
  for (const { id, release, retired } of locked.values()) {
    if (release > 0 && !retired && !here.has(id)) {
      findings.push(fault(whole, `${id} was released (${release}) and is gone from the story: mark it "retired"`));
    }
  }
  const waiting = [...here].filter((id) => !locked.has(id)).length;
  const dropped = [...locked.values()].filter(({ id, release }) => release === 0 && !here.has(id)).length;
  if (waiting + dropped > 0) findings.push(warn(whole, `${waiting} new and ${dropped} dropped ids: npm run story:ids`));
  return findings;
}

/**
 * The lock with the story's new ids in their place and unreleased ones that are gone left out.
 * @param story decisions in the order of the story, each its ids in order
 */
export function updateLock(old: Lock['decisions'], story: readonly (readonly string[])[]): LockedChoice[][] {
  const here = new Set(story.flat());
  const kept = old.map((choices) => choices.filter(({ id, release }) => release > 0 || here.has(id)));
  // An unreleased decision is laid anew in the story's order; one that was released keeps its place and grows.
  const fixed = kept.filter((choices) => choices.some(({ release }) => release > 0)).map((choices) => [...choices]);
  const home = new Map(fixed.flatMap((choices) => choices.map(({ id }) => [id, choices] as const)));
  const result: LockedChoice[][] = fixed;
  let after = -1;
  for (const ids of story) {
    const known = ids.map((id) => home.get(id)).find((choices) => choices !== undefined);
    if (known) {
      growDecision(known, ids, home);
      after = result.indexOf(known);
    } else {
      after += 1;
      result.splice(after, 0, ids.map(unreleased));
    }
  }
  return result;
}

const unreleased = (id: string): LockedChoice => ({ id, release: 0, petals: false, retired: false });

/** Every line that no release has yet is given the next one. @returns null when there is none */
export function releaseLock(
  lock: Lock['decisions'],
  petals: ReadonlySet<string>,
): { readonly release: number; readonly fresh: number; readonly decisions: Lock['decisions'] } | null {
  const release = 1 + Math.max(0, ...lock.flat().map((choice) => choice.release));
  const waits = (choice: LockedChoice): boolean => choice.release === 0;
  const fresh = lock.flat().filter(waits).length;
  if (fresh === 0) return null;
  const given = (choice: LockedChoice) =>
    waits(choice) ? { ...choice, release, petals: petals.has(choice.id) } : choice;
  return { release, fresh, decisions: lock.map((choices) => choices.map(given)) };
}

/** Puts the ids a released decision does not know yet behind their neighbour in the story; one that has a line elsewhere keeps that. */
function growDecision(known: LockedChoice[], ids: readonly string[], elsewhere: { has(id: string): boolean }): void {
  for (const [index, id] of ids.entries()) {
    if (known.some((choice) => choice.id === id) || elsewhere.has(id)) continue;
    const before = ids.slice(0, index);
    const neighbour = known.findLastIndex((choice) => before.includes(choice.id));
    known.splice(neighbour + 1, 0, unreleased(id));
  }
}
