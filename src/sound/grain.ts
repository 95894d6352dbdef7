/**
 * What a small sound is, and the strokes that small sounds are made of.
 */
import { play, type Points, type Voice } from './synth.ts';

/** One small sound, once. @param loud 0..1 @param pan -1..1 */
export type Grain = (voice: Voice, at: number, loud: number, pan: number) => void;

export const between = ({ random }: Voice, least: number, most: number): number => least + random() * (most - least);

/** Struck at once and dying away. */
export const struck = (loud: number, length: number, attack = 0.003): Points => [
  [0, 0],
  [attack, loud],
  [length, 0],
];

export const click = (voice: Voice, at: number, hertz: number, loud: number, pan: number, far = 0.1): number =>
  play(voice, at, {
    wave: 'noise',
    loud: struck(loud, 0.03, 0.001),
    through: [{ type: 'bandpass', at: hertz, q: 5 }],
    pan,
    far,
  });

/** A low thing that is hit: a door, a foot, a lid. */
export function thump(voice: Voice, at: number, hertz: number, loud: number, pan: number, far: number): void {
  play(voice, at, {
    wave: 'sine',
    pitch: [
      [0, hertz],
      [0.18, hertz * 0.55],
    ],
    loud: struck(loud, 0.35, 0.006),
    pan,
    far,
  });
  play(voice, at, {
    wave: 'noise',
    loud: struck(loud * 0.5, 0.12),
    through: [{ type: 'lowpass', at: hertz * 5 }],
    pan,
    far,
  });
}
