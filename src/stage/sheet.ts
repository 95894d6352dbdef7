/** One cut piece on the stage: a Phaser image that knows how it moves and where it rests. */
import type Phaser from 'phaser';
import type { Baked } from './bake.ts';
import type { Animated, MotionName } from './catalogue.ts';
import { pivot, pose } from './motions.ts';

interface Move {
  readonly kind: MotionName;
  readonly by: number;
  readonly seed: number;
  /** Art units; null: about the piece's own middle, top or foot, by kind. */
  readonly about: readonly [number, number] | null;
}

let made = 0;

const named = (how: Animated) => (typeof how === 'string' ? { as: how } : how);

/** Which of its kind a group is: `gull-3` is 3. */
const seedOf = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 0) + id.length / 7;

export class Sheet {
  readonly image: Phaser.GameObjects.Image;
  readonly #key: string;
  readonly #moves: readonly Move[];
  /** Where the image's origin rests, art units. */
  readonly #x: number;
  readonly #y: number;
  readonly #size: number;

  constructor(
    private readonly scene: Phaser.Scene,
    readonly baked: Baked,
  ) {
    const { piece, canvas, scale } = baked;
    const [x, y, wide, high] = piece.box;
    this.#key = `cut-${++made}`;
    // A canvas serves as an image here; Phaser's own canvas texture would keep two more copies of every pixel.
    scene.textures.addImage(this.#key, canvas as unknown as HTMLImageElement);
    this.#moves = piece.moves.map(({ id, how }) => {
      const { as, about = null, by = 1 } = { about: undefined, by: undefined, ...named(how) };
      return { kind: as, by: by ?? 1, seed: seedOf(id), about: about ?? null };
    });
    const own = this.#moves.at(-1);
    const [fx, fy] = own ? pivot(own.kind) : ([0, 0] as const);
    const [ax, ay] = own?.about ?? [x + wide * fx, y + high * fy];
    // A whole number of px, so that a sheet at rest is copied and not resampled.
    const [ox, oy] = [Math.round((ax - x) * scale), Math.round((ay - y) * scale)];
    [this.#x, this.#y] = [x + ox / scale, y + oy / scale];
    this.#size = 1 / scale;
    this.image = scene.add.image(this.#x, this.#y, this.#key);
    this.image.setDisplayOrigin(ox, oy).setScale(this.#size);
  }

  get moving(): boolean {
    return this.#moves.length > 0;
  }

  /** Takes the pose of this moment. */
  move(t: number, strength: number): void {
    let [x, y, turn, wide, high, alpha] = [this.#x, this.#y, 0, this.#size, this.#size, 1];
    for (const { kind, by, seed } of this.#moves) {
      const p = pose(kind, t, seed, strength * by);
      x += p.dx;
      y += p.dy;
      turn += p.turn;
      wide *= p.wide;
      high *= p.high;
      alpha *= p.alpha;
    }
    this.image.setPosition(x, y).setRotation(turn).setScale(wide, high).setAlpha(alpha);
  }

  destroy(): void {
    this.image.destroy();
    this.scene.textures.remove(this.#key);
  }
}
