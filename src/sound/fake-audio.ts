/**
 * An AudioContext for the tests of this folder: it keeps time with the clock that the test has set and remembers what was begun on it.
 * It makes no sound, and no file but a test imports it.
 */

/** Every context made, in order. Emptied by the test. */
export const contexts: FakeAudioContext[] = [];

class Param {
  constructor(readonly first: (value: number) => void = () => undefined) {}
  setValueAtTime(value: number): void {
    if (!Number.isFinite(value)) throw new TypeError('not finite');
    this.first(value);
  }
  linearRampToValueAtTime(): void {}
  setTargetAtTime(): void {}
  cancelScheduledValues(): void {}
  exponentialRampToValueAtTime(value: number): void {
    if (!(value > 0)) throw new RangeError('an exponential fall cannot end at nothing');
  }
}

class Node {
  readonly gain = new Param();
  readonly pan = new Param();
  readonly Q = new Param();
  readonly frequency = new Param();
  readonly playbackRate = new Param();
  connect(to: Node): Node {
    return to;
  }
}

class Source extends Node {
  begins = Infinity;
  ends = Infinity;
  start(at: number): void {
    this.begins = at;
  }
  stop(at: number): void {
    this.ends = at;
  }
}

class Oscillator extends Source {
  override readonly frequency: Param;
  constructor(heard: number[]) {
    super();
    this.frequency = new Param((hertz) => heard.push(hertz));
  }
}

export class FakeAudioContext extends EventTarget {
  readonly sampleRate = 1000;
  readonly destination = new Node();
  readonly sources: Source[] = [];
  /** Hz, the first of each oscillator, in the order they were asked for. */
  readonly pitches: number[] = [];
  state: 'suspended' | 'running' = 'suspended';
  #at = 0;
  #since = 0;

  constructor() {
    super();
    contexts.push(this);
  }
  get currentTime(): number {
    return this.state === 'running' ? this.#at + (Date.now() - this.#since) / 1000 : this.#at;
  }
  /** How many sources are to be heard now, or later. */
  sounding(): number {
    return this.sources.filter(({ ends }) => ends > this.currentTime).length;
  }
  async resume(): Promise<void> {
    this.#turn('running');
  }
  async suspend(): Promise<void> {
    this.#turn('suspended');
  }
  #turn(state: 'suspended' | 'running'): void {
    if (state === this.state) return;
    this.#at = this.currentTime;
    this.#since = Date.now();
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
  #source<S extends Source>(source: S): S {
    this.sources.push(source);
    return source;
  }
  createOscillator(): Oscillator {
    return this.#source(new Oscillator(this.pitches));
  }
  createBufferSource(): Source {
    return this.#source(new Source());
  }
  createBuffer(_channels: number, length: number, rate: number) {
    return { length, duration: length / rate, getChannelData: () => new Float32Array(length) };
  }
  createGain = (): Node => new Node();
  createStereoPanner = (): Node => new Node();
  createBiquadFilter = (): Node => new Node();
  createConvolver = (): Node => new Node();
}
