/**
 * What can be pictured: `assets/art/pictures.json` as types, and where each file lies in the build.
 * Adding a picture is adding a file and its entry there; nothing here names a picture.
 */
import type { PersonId, Place, SettingId } from '../narrative/types.ts';
import pictures from '../../assets/art/pictures.json';
import type { Box, Point } from './fit.ts';
import type { Light } from './picture.ts';

const URLS = import.meta.glob<string>('../../assets/art/*.svg', { query: '?url', import: 'default', eager: true });

/** How a cut piece may move; see motions.ts for what each does. */
export type MotionName =
  | 'breathe'
  | 'drift'
  | 'flicker'
  | 'float'
  | 'flutter'
  | 'fly'
  | 'glint'
  | 'glow'
  | 'rock'
  | 'sail'
  | 'steam'
  | 'sway'
  | 'swell'
  | 'swing';

/** A named group's motion: about a point of the art (default: by the kind), and how much of it (default 1). */
export type Animated = MotionName | { readonly as: MotionName; readonly about?: Point; readonly by?: number };

export interface Spot {
  /** Where the feet stand, in the setting's units; `scale` is of the figure's own drawing. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly flip?: boolean;
}

export interface SettingArt {
  readonly file: string;
  /** The light it is drawn in; another one is laid over it as a tint. */
  readonly light?: Light;
  readonly safe: Box;
  readonly focal: Point;
  readonly phoneCrop: Box;
  readonly places: Readonly<Record<Place, Spot>>;
  readonly animate: Readonly<Record<string, Animated>>;
  /** Groups of the file that are not there in this setting: one drawing may serve a room at two times of day. */
  readonly hide?: readonly string[];
  /** The setting most likely to come next, made ready while nothing else is going on. */
  readonly next?: SettingId;
}

export interface FigureArt {
  readonly file: string;
  /** Where the feet are in the drawing; (200, 772) when absent. */
  readonly feet?: Point;
  readonly animate?: Readonly<Record<string, Animated>>;
}

// The list is checked when the story is built; here it is taken as it stands.
const LIST = pictures as unknown as {
  readonly settings: Readonly<Record<SettingId, SettingArt>>;
  readonly figures: Readonly<Record<PersonId, FigureArt>>;
};

export const settingArt = (id: SettingId): SettingArt | undefined => LIST.settings[id];
export const figureArt = (id: PersonId): FigureArt | undefined => LIST.figures[id];

const texts = new Map<string, Promise<string>>();

async function load(file: string): Promise<string> {
  const url = URLS[`../../assets/art/${file}`];
  if (!url) throw new Error(`There is no picture called ${file}.`);
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The picture ${file} did not come (${answer.status}).`);
  return answer.text();
}

/** The SVG's text, fetched once. Rejects when it cannot be had; the next call tries again. */
export function pictureText(file: string): Promise<string> {
  let text = texts.get(file);
  if (!text) {
    text = load(file);
    text.catch(() => texts.delete(file));
    texts.set(file, text);
  }
  return text;
}
