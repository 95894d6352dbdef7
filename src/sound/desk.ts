/**
 * The one AudioContext, its three levels, and when it is awake: only while something is to be heard, never while the page is hidden.
 */
import { makeHall, makeNoise, type Voice } from './synth.ts';

export interface Levels {
  /** 0..1 each. */
  readonly volume: { readonly ambience: number; readonly petals: number; readonly ticks: number };
  readonly muted: boolean;
}
type Bus = keyof Levels['volume'];

export interface Desk {
  /** Makes the context if there may be one by now. Never throws. */
  open(): void;
  /** What to play on, or null while nothing can be heard. */
  voice(bus: Bus): Voice | null;
  /** Keeps the context awake until this moment of its own clock, in seconds. */
  stayUntil(moment: number): void;
  obey(levels: Levels): void;
  readonly awake: boolean;
}

/** Loudness is heard in proportions, so a slider's middle is a quarter of the way. */
const gainOf = (volume: number): number => volume * volume;
/** Seconds in which a level arrives: at once, without a click. */
const AT_ONCE = 0.015;
/** Milliseconds that a context may take to wake before nothing more is begun on it. */
const PATIENCE = 2000;

interface Board {
  readonly context: AudioContext;
  readonly noise: AudioBuffer;
  readonly master: GainNode;
  readonly buses: Readonly<Record<Bus, { readonly out: GainNode; readonly hall: GainNode }>>;
}

function createBoard(): Board {
  const context = new AudioContext();
  const master = context.createGain();
  master.connect(context.destination);
  const room = context.createConvolver();
  room.buffer = makeHall(context, Math.random);
  room.connect(master);
  // Two gains to each fader, so that what goes into the hall obeys it too.
  const bus = () => {
    const out = context.createGain();
    const hall = context.createGain();
    out.connect(master);
    hall.connect(room);
    return { out, hall };
  };
  const buses = { ambience: bus(), petals: bus(), ticks: bus() };
  return { context, noise: makeNoise(context, Math.random), master, buses };
}

/** Whether a browser would let sound begin now. Those that cannot say are simply asked. */
const mayBegin = (): boolean => navigator.userActivation?.hasBeenActive ?? true;

class OneDesk implements Desk {
  #levels: Levels;
  #board: Board | null = null;
  #refused = false;
  #until = 0;
  /** When the context was asked to wake and has not done so yet, in ms. */
  #askedAt: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(levels: Levels) {
    this.#levels = levels;
    document.addEventListener('visibilitychange', () => this.#settle());
  }

  open(): void {
    if (this.#levels.muted || this.#refused) return;
    if (this.#board) {
      // Asked again at each press for as long as something is due: the first press may not have been enough for this browser.
      if (this.#due && this.#board.context.state !== 'running') this.#settle();
      return;
    }
    if (!mayBegin()) return;
    try {
      this.#board = createBoard();
      this.#board.context.addEventListener('statechange', () => this.#watch());
      this.#faders(0);
    } catch {
      this.#refused = true;
    }
  }

  voice(bus: Bus): Voice | null {
    if (!this.#board || this.#silent || this.#deaf || this.#levels.volume[bus] === 0) return null;
    const { context, noise, buses } = this.#board;
    return { context, noise, ...buses[bus], random: Math.random, sources: [] };
  }

  stayUntil(moment: number): void {
    this.#until = Math.max(this.#until, moment);
    this.#settle();
  }

  obey(levels: Levels): void {
    this.#levels = levels;
    this.#faders(AT_ONCE);
    this.#settle();
  }

  get awake(): boolean {
    return this.#due && !this.#silent;
  }
  get #silent(): boolean {
    return this.#levels.muted || document.hidden;
  }
  /** A machine without a loudspeaker may never wake it: what is begun meanwhile would only pile up. */
  get #deaf(): boolean {
    return this.#askedAt !== null && performance.now() - this.#askedAt > PATIENCE;
  }
  get #due(): boolean {
    return this.#board !== null && this.#board.context.currentTime < this.#until;
  }

  #faders(within: number): void {
    if (!this.#board) return;
    const { context, master, buses } = this.#board;
    const lay = ({ gain }: GainNode, to: number) =>
      within ? gain.setTargetAtTime(to, context.currentTime, within) : gain.setValueAtTime(to, context.currentTime);
    const { muted, volume } = this.#levels;
    lay(master, muted ? 0 : 1);
    for (const bus of ['ambience', 'petals', 'ticks'] as const)
      for (const gain of [buses[bus].out, buses[bus].hall]) lay(gain, gainOf(volume[bus]));
  }

  /** Awake or asleep, as what is due and who listens will have it. */
  #settle(): void {
    const context = this.#board?.context;
    if (!context) return;
    if (!this.awake) this.#askedAt = null;
    else if (context.state !== 'running') this.#askedAt ??= performance.now();
    const change = this.awake ? context.resume() : context.suspend();
    // Refused for now: the next press asks again.
    change.catch(() => undefined);
    this.#watch();
  }

  /** One timer, and only while the context's clock runs. */
  #watch(): void {
    clearTimeout(this.#timer);
    const context = this.#board?.context;
    if (context?.state === 'running') this.#askedAt = null;
    if (context?.state !== 'running' || !this.awake) return;
    this.#timer = setTimeout(() => this.#settle(), (this.#until - context.currentTime) * 1000 + 50);
  }
}

export const createDesk = (levels: Levels): Desk => new OneDesk(levels);
