/**
 * Light and colour over the paper: the hour's tint, and how far the colour has gone. Flowers and thread are seen by
 * another camera and keep theirs.
 */
import * as Phaser from 'phaser';
import { drainMatrix, greyVeil } from './drain.ts';
import type { Light, Picture } from './picture.ts';
import type { Motion } from './port.ts';

/** Light laid over a setting that was drawn in another: a multiplied hue and its strength. */
const LIGHTS: Readonly<Record<Light, readonly [number, number]>> = {
  morning: [0xffe9d0, 0.35],
  day: [0xffffff, 0],
  dusk: [0xd9a2a0, 0.45],
  night: [0x54629a, 0.62],
};

/** ms for colour to go or come back: felt before it is noticed. */
const DRAIN_LASTS = 6000;

/** Over all paper, under nothing. */
const Z = { tint: 80, veil: 82 } as const;

export class Weather {
  readonly #matrix: Phaser.Filters.ColorMatrix | null;
  readonly #tint: Phaser.GameObjects.Rectangle;
  /** Does a filter's work where there are none. */
  readonly #veil: Phaser.GameObjects.Rectangle | null;
  readonly #colour = { drain: 0 };

  constructor(
    private readonly scene: Phaser.Scene,
    camera: Phaser.Cameras.Scene2D.Camera,
  ) {
    const filters = scene.game.renderer.type === Phaser.WEBGL ? camera.filters : null;
    this.#matrix = filters?.internal.addColorMatrix().setActive(false) ?? null;
    this.#tint = this.#sheet(Z.tint, Phaser.BlendModes.MULTIPLY);
    this.#veil = filters ? null : this.#sheet(Z.veil, Phaser.BlendModes.SATURATION).setFillStyle(0x808080);
  }

  #sheet(depth: number, blend: Phaser.BlendModes): Phaser.GameObjects.Rectangle {
    const sheet = this.scene.add.rectangle(0, 0, 1, 1, 0xffffff).setOrigin(0);
    return sheet.setDepth(depth).setBlendMode(blend).setAlpha(0).setVisible(false);
  }

  /** What lies over the whole window; whoever resizes it sizes these. */
  get sheets(): Phaser.GameObjects.Rectangle[] {
    return this.#veil ? [this.#tint, this.#veil] : [this.#tint];
  }

  /** Goes over to the picture's light at once, and to its colour slowly or at once. */
  turn(picture: Picture, drawnIn: Light | undefined, how: Motion): void {
    const [hue, strength] = (drawnIn ?? picture.light) === picture.light ? LIGHTS.day : LIGHTS[picture.light];
    this.#tint
      .setVisible(strength > 0)
      .setFillStyle(hue)
      .setAlpha(strength);
    this.scene.tweens.killTweensOf(this.#colour);
    if (how === 'instant') this.#colour.drain = picture.drain;
    this.#drained();
    if (this.#colour.drain === picture.drain) return;
    this.scene.tweens.add({
      targets: this.#colour,
      drain: picture.drain,
      duration: DRAIN_LASTS,
      ease: 'Sine.easeInOut',
      onUpdate: () => this.#drained(),
      onComplete: () => this.#drained(),
    });
  }

  #drained(): void {
    const k = this.#colour.drain;
    this.#matrix?.setActive(k > 0.002);
    this.#matrix?.colorMatrix.set(drainMatrix(k));
    this.#veil?.setVisible(k > 0.002).setAlpha(greyVeil(k));
  }
}
