/**
 * The one instrument that every sound here is played on: a wave or noise, through filters, with a loudness, from a side, near or far.
 * It knows Web Audio and nothing of the story; what is played stands in `notes.ts`, `indoors.ts` and `outdoors.ts`.
 */

/** Where something is played, and what it is played with. */
export interface Voice {
  readonly context: BaseAudioContext;
  readonly noise: AudioBuffer;
  readonly out: AudioNode;
  /** What is sent in here comes back from farther off. */
  readonly hall: AudioNode;
  /** 0 up to 1. */
  readonly random: () => number;
  /** Everything begun on this voice, so that it can be stopped before its time. */
  readonly sources: AudioScheduledSourceNode[];
}

/** A line through time: seconds from the start, and the value there. */
export type Points = readonly (readonly [seconds: number, value: number])[];

export interface Filter {
  readonly type: BiquadFilterType;
  /** Hz. */
  readonly at: number | Points;
  readonly q?: number;
}

export interface Sound {
  readonly wave: OscillatorType | 'noise';
  /** Hz; noise has none. */
  readonly pitch?: number | Points;
  /** 0..1; it sounds until the last point. */
  readonly loud: Points;
  readonly through?: readonly Filter[];
  /** -1 left, 1 right. */
  readonly pan?: number | Points;
  /** Share sent into the hall, 0..1. */
  readonly far?: number;
  /** Slow rise and fall of loudness: times a second, and how much of it. */
  readonly sway?: readonly [rate: number, depth: number];
}

/** Minus eighty decibels: an exponential fall needs somewhere to end that is not nothing. */
const FLOOR = 1e-4;

function follow(param: AudioParam, at: number, line: number | Points): void {
  if (typeof line === 'number') {
    param.setValueAtTime(line, at);
    return;
  }
  for (const [index, [after, value]] of line.entries()) {
    if (index === 0) param.setValueAtTime(value, at + after);
    else param.linearRampToValueAtTime(value, at + after);
  }
}

/** Rises straight and dies away as struck things do. */
function swell(param: AudioParam, at: number, line: Points): void {
  let before = 0;
  for (const [index, [after, value]] of line.entries()) {
    if (index === 0) param.setValueAtTime(Math.max(value, FLOOR), at + after);
    else if (value >= before) param.linearRampToValueAtTime(Math.max(value, FLOOR), at + after);
    else param.exponentialRampToValueAtTime(Math.max(value, FLOOR), at + after);
    before = value;
  }
}

function sourceOf(
  { context, noise, random }: Voice,
  at: number,
  { wave, pitch = 440 }: Sound,
): AudioScheduledSourceNode {
  if (wave === 'noise') {
    const source = context.createBufferSource();
    source.buffer = noise;
    source.loop = true;
    // Each from another place in the same noise and a little faster or slower, or two layers would be one, and come round together.
    source.playbackRate.setValueAtTime(0.85 + random() * 0.3, at);
    source.start(at, random() * noise.duration);
    return source;
  }
  const source = context.createOscillator();
  source.type = wave;
  follow(source.frequency, at, pitch);
  source.start(at);
  return source;
}

function filtered(context: BaseAudioContext, at: number, { type, at: hertz, q = 0.7 }: Filter): BiquadFilterNode {
  const filter = context.createBiquadFilter();
  filter.type = type;
  follow(filter.frequency, at, hertz);
  filter.Q.setValueAtTime(q, at);
  return filter;
}

/** Plays one sound. @param at the context's time, in seconds. @returns when it has ended. */
export function play(voice: Voice, at: number, sound: Sound): number {
  const { context, sources } = voice;
  const end = at + (sound.loud.at(-1)?.[0] ?? 0);
  const source = sourceOf(voice, at, sound);
  const loudness = context.createGain();
  swell(loudness.gain, at, sound.loud);
  const side = context.createStereoPanner();
  follow(side.pan, at, sound.pan ?? 0);
  const filters = (sound.through ?? []).map((filter) => filtered(context, at, filter));
  [...filters, loudness, side, voice.out].reduce<AudioNode>((from, to) => from.connect(to), source);
  if (sound.far) {
    const send = context.createGain();
    send.gain.setValueAtTime(sound.far, at);
    side.connect(send).connect(voice.hall);
  }
  if (sound.sway) {
    const [rate, depth] = sound.sway;
    const sway = context.createOscillator();
    sway.frequency.setValueAtTime(rate, at);
    const amount = context.createGain();
    amount.gain.setValueAtTime(depth * Math.max(...sound.loud.map(([, value]) => value)), at);
    sway.connect(amount).connect(loudness.gain);
    sway.start(at);
    sway.stop(end);
    sources.push(sway);
  }
  source.stop(end);
  sources.push(source);
  return end;
}

/** White noise, to be looped. */
export function makeNoise(context: BaseAudioContext, random: () => number): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate * 2, context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < samples.length; i++) samples[i] = random() * 2 - 1;
  return buffer;
}

/** A soft room, as the noise that a clap in it would leave. */
export function makeHall(context: BaseAudioContext, random: () => number): AudioBuffer {
  const buffer = context.createBuffer(2, Math.round(context.sampleRate * 1.1), context.sampleRate);
  const shrink = 0.001 ** (1 / buffer.length);
  for (const channel of [0, 1]) {
    const samples = buffer.getChannelData(channel);
    let level = 1;
    for (let i = 0; i < samples.length; i++) samples[i] = (random() * 2 - 1) * (level *= shrink);
  }
  return buffer;
}
