/**
 * Everything that is heard, made while it plays: the pins' notes, Kindly's tick, a place's air for a while after its scene has come.
 * It starts after a gesture, asks nothing of the story and gives nothing back; where there is no Web Audio each call does nothing.
 */
import type { NarrativeEvent } from '../narrative/types.ts';
import { createDesk, type Desk, type Levels } from './desk.ts';
import { chime, given, petal, tick, type Petals } from './notes.ts';
import { CUES, layPlace, PLACES } from './places.ts';
import type { Voice } from './synth.ts';

/** The part of the settings that is heard. */
export interface SoundSettings {
  readonly value: Levels;
  onChange(listener: (value: Levels) => void): () => void;
}

export interface Sound {
  /** Somebody pressed something: from now on there may be sound. Cheap to call at each press. */
  gesture(): void;
  /** Events as they are told. */
  tell(events: readonly NarrativeEvent[]): void;
  /** The same after a load or a step back: only where we are counts. */
  snap(events: readonly NarrativeEvent[]): void;
  petal(n: Petals): void;
  tick(): void;
  chime(): void;
}

type Scene = Extract<NarrativeEvent, { kind: 'scene' }>;

/** Seconds: a place comes, stays while one begins to read, and goes. */
const COMES = 1.5;
const STAYS = 25;
const GOES = 6;
const VISIT = STAYS + GOES;
/** Milliseconds until a new scene's place is laid: the page's own first frames come before it. */
const AFTER_THE_PAGE = 200;
/** Milliseconds of a frame that laying sounds may take, and until it may take them again. */
const ROOM = 4;
const AFTER_A_FRAME = 20;
/** Seconds between petals that open together, so that they are a tune and never a blow. */
const APART = 0.09;
/** What a note leaves in the air after its own end. */
const TAIL = 1.2;

class Sounding implements Sound {
  readonly #desk: Desk;
  #scene: Scene | null = null;
  #entered: Scene | null = null;
  #leave: (() => void) | null = null;
  #laying: ReturnType<typeof setTimeout> | undefined;
  #coming: ReturnType<typeof setTimeout> | undefined;
  /** Petals of the flower that is being held out, as far as they have been heard. */
  #open: Petals | 0 = 0;
  #lastPetal = 0;

  constructor(settings: SoundSettings) {
    this.#desk = createDesk(settings.value);
    let before = settings.value;
    settings.onChange((value) => {
      this.#desk.obey(value);
      this.#letHear(before, value);
      before = value;
    });
  }

  gesture(): void {
    this.#desk.open();
    if (this.#entered !== this.#scene) this.#enterSoon();
  }

  tell(events: readonly NarrativeEvent[]): void {
    const scene = lastScene(events);
    if (scene) {
      this.#scene = scene;
      this.#enterSoon();
    }
    for (const event of events) {
      if (event.kind === 'gave') this.#gave();
      else if (event.kind === 'sound') this.#cue(event.id);
    }
  }

  snap(events: readonly NarrativeEvent[]): void {
    const scene = lastScene(events);
    this.#open = 0;
    const same = scene?.setting === this.#scene?.setting;
    this.#scene = scene;
    if (!same) this.#enterSoon();
  }

  petal(n: Petals): void {
    this.#open = n;
    this.#play('petals', (voice, now) => {
      this.#lastPetal = Math.max(now, this.#lastPetal + APART);
      return petal(voice, this.#lastPetal, n, { dark: this.#dark });
    });
  }
  tick(): void {
    this.#play('ticks', tick);
  }
  chime(): void {
    this.#play('petals', (voice, at) => chime(voice, at, this.#dark));
  }

  get #dark(): boolean {
    return this.#scene?.light === 'night';
  }

  /** The pin that was given to answers with as many as it was given. */
  #gave(): void {
    const n = this.#open;
    this.#open = 0;
    if (n === 5) this.chime();
    else if (n > 0) this.#play('petals', (voice, at) => given(voice, at, n as Petals, this.#dark));
  }

  #cue(id: string): void {
    if (id === 'chime') this.chime();
    else if (id === 'tick') this.tick();
    const [make, level, seconds] = CUES[id] ?? [];
    if (!make || !level) return;
    this.#play('ambience', (voice, at) => {
      make(voice, at, level, 0.2);
      return at + (seconds ?? 0);
    });
  }

  #play(bus: keyof Levels['volume'], make: (voice: Voice, at: number) => number): void {
    const voice = this.#desk.voice(bus);
    if (!voice) return;
    const now = voice.context.currentTime;
    this.#desk.stayUntil(make(voice, now + 0.01) + TAIL);
  }

  #enterSoon(): void {
    this.#coming ??= setTimeout(() => this.#enter(), AFTER_THE_PAGE);
  }

  /** The place of the scene comes, and the one before it goes. */
  #enter(): void {
    clearTimeout(this.#coming);
    clearTimeout(this.#laying);
    this.#coming = undefined;
    this.#leave?.();
    this.#leave = null;
    const place = this.#scene && PLACES[this.#scene.setting];
    const bus = this.#desk.voice('ambience');
    if (!bus) return;
    this.#entered = this.#scene;
    if (!place) return;
    const { context } = bus;
    const now = context.currentTime;
    const door = context.createGain();
    door.connect(bus.out);
    const hall = context.createGain();
    hall.connect(bus.hall);
    const voice: Voice = { ...bus, out: door, hall, sources: [] };
    for (const { gain } of [door, hall]) {
      gain.setValueAtTime(0, now);
      gain.linearRampToValueAtTime(1, now + COMES);
      gain.setValueAtTime(1, now + STAYS);
      gain.linearRampToValueAtTime(0, now + VISIT);
    }
    this.#lay(layPlace(voice, now, place, VISIT));
    this.#desk.stayUntil(now + VISIT + TAIL);
    this.#leave = () => goOut(voice, [door, hall], now);
  }

  /** As much as a frame has room for, and the rest in the next ones. */
  #lay(steps: Iterator<void>): void {
    const begun = performance.now();
    while (performance.now() - begun < ROOM) if (steps.next().done) return;
    this.#laying = setTimeout(() => this.#lay(steps), AFTER_A_FRAME);
  }

  /** A level that has just been changed can be heard at once. */
  #letHear(before: Levels, now: Levels): void {
    if (now.muted) this.#entered = null;
    else if (before.muted) this.gesture();
    if (before.volume.ambience !== now.volume.ambience && !this.#desk.awake) this.#enter();
    if (before.volume.petals !== now.volume.petals) this.#play('petals', (voice, at) => petal(voice, at, 3));
    if (before.volume.ticks !== now.volume.ticks) this.tick();
  }
}

function lastScene(events: readonly NarrativeEvent[]): Scene | null {
  return events.findLast((event) => event.kind === 'scene') ?? null;
}

/** From wherever its coming or going stood, to nothing. */
function goOut({ context, sources }: Voice, gains: readonly GainNode[], began: number): void {
  const now = context.currentTime;
  const since = now - began;
  const level = since < COMES ? since / COMES : Math.min(1, Math.max(0, (VISIT - since) / GOES));
  for (const { gain } of gains) {
    gain.cancelScheduledValues(now);
    gain.setValueAtTime(level, now);
    gain.linearRampToValueAtTime(0, now + COMES);
  }
  for (const source of sources) source.stop(now + COMES);
}

/** The sound of this page. Nothing is made before the first `gesture`. */
export function createSound(settings: SoundSettings): Sound {
  return new Sounding(settings);
}
