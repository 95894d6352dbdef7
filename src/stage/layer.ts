/**
 * One depth of a setting: its paper, the flowers pinned to it, and its shadow while it flies.
 * Holds where the layer is pushed to by a scene change; the frame and the parallax come from outside.
 */
import type Phaser from 'phaser';
import { ART, type Frame } from './fit.ts';
import type { Sheet } from './sheet.ts';

/** How far a layer is from its place: units of the art, radians; `lift` 0 lying … 1 held up, with its shadow. */
export interface Push {
  x: number;
  y: number;
  turn: number;
  lift: number;
}

export class Layer {
  readonly paper: Phaser.GameObjects.Container;
  /** Seen by the camera that does not drain. */
  readonly pins: Phaser.GameObjects.Container;
  readonly push: Push = { x: 0, y: 0, turn: 0, lift: 0 };
  #shadow: Phaser.GameObjects.Image | null = null;
  #falls = false;

  constructor(
    scene: Phaser.Scene,
    readonly sheets: readonly Sheet[],
    /** Share of the parallax, 0 far … 1 near. */
    readonly depth: number,
    /** Only pushed, never turned or enlarged: what a renderer without a graphics card can do in time. */
    private readonly plain: boolean,
  ) {
    this.paper = scene.add.container();
    this.pins = scene.add.container();
    for (const sheet of sheets) (sheet.baked.piece.kind === 'pin' ? this.pins : this.paper).add(sheet.image);
  }

  /**
   * A shadow, lowest in the paper, seen only while the layer is lifted.
   * @param falls whether it falls further the higher the layer is held; else it clings to its edge
   */
  cast(shadow: Phaser.GameObjects.Image, falls: boolean): void {
    this.#shadow = shadow;
    this.#falls = falls;
    this.paper.addAt(shadow, 0);
  }

  /** Stands where the frame, the pointer and the push say. `shift` is window px at depth 1. */
  place(frame: Frame, shift: { readonly x: number; readonly y: number }): void {
    const { x, y, lift } = this.push;
    const turn = this.plain ? 0 : this.push.turn;
    const zoom = this.plain ? frame.zoom : frame.zoom * (1 + 0.025 * lift);
    // Turns about the middle of its foot, as a sheet held from below.
    const [px, py] = [ART.width / 2, ART.height];
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    const left = frame.x + shift.x * this.depth + (px + x) * frame.zoom - (px * cos - py * sin) * zoom;
    const top = frame.y + shift.y * this.depth + (py + y) * frame.zoom - (px * sin + py * cos) * zoom;
    for (const part of [this.paper, this.pins]) part.setPosition(left, top).setScale(zoom).setRotation(turn);
    this.#shadow?.setVisible(lift > 0.01).setAlpha(0.34 * Math.min(1, lift * 1.6));
    if (this.#falls) this.#shadow?.setPosition(16 + 16 * lift, 20 + 24 * lift);
  }

  move(t: number, strength: number): void {
    for (const sheet of this.sheets) if (sheet.moving) sheet.move(t, strength);
  }

  destroy(): void {
    for (const sheet of this.sheets) sheet.destroy();
    const key = this.#shadow?.texture.key;
    const textures = this.paper.scene?.textures;
    this.paper.destroy();
    this.pins.destroy();
    if (key) textures?.remove(key);
  }
}
