/**
 * A person on the stage: a paper body, and what stands where a face would be — a flower, the holes it left, or a face in
 * thread. Coming, going and changing are moved here; where they stand is told from outside.
 */
import type Phaser from 'phaser';
import type { Face, PersonId } from '../narrative/types.ts';
import { bake, type Baked } from './bake.ts';
import { figureArt, pictureText, type FigureArt, type Spot } from './catalogue.ts';
import { cut } from './cut.ts';
import type { Motion } from './port.ts';
import { Sheet } from './sheet.ts';
import { sewing, type Sewing } from './thread.ts';

export interface PreparedPerson {
  readonly who: PersonId;
  readonly art: FigureArt;
  /** px per unit of the figure's own drawing. */
  readonly scale: number;
  readonly parts: readonly Baked[];
}

/** Fetches, cuts and bakes a person. Rejects when nobody of this name is drawn. */
export async function preparePerson(who: PersonId, scale: number): Promise<PreparedPerson> {
  const art = figureArt(who);
  if (!art) throw new Error(`Nobody called ${who} is drawn.`);
  const parts: Baked[] = [];
  for (const piece of await cut(await pictureText(art.file), art.animate ?? {}, []))
    parts.push(await bake(piece, scale));
  return { who, art, scale, parts };
}

/** Units beside a spot that are out of sight, or on the way. */
interface Beside {
  readonly dx: number;
  readonly dy: number;
}
const ASIDE = 900;

let made = 0;

export class Person {
  readonly who: PersonId;
  readonly prepared: PreparedPerson;
  readonly paper: Phaser.GameObjects.Container;
  readonly pins: Phaser.GameObjects.Container;
  readonly #sheets: readonly Sheet[];
  readonly #flower: Phaser.GameObjects.Container;
  #thread: Phaser.GameObjects.Image | null = null;
  #threadKey: string | null = null;
  #face: Face = 'flower';
  #going = false;
  #walking: Phaser.Tweens.Tween | null = null;
  #spot: Spot = { x: 0, y: 0, scale: 1 };
  readonly #head: { readonly x: number; readonly y: number; readonly r: number };

  constructor(
    private readonly scene: Phaser.Scene,
    prepared: PreparedPerson,
  ) {
    this.who = prepared.who;
    this.prepared = prepared;
    this.paper = scene.add.container();
    this.pins = scene.add.container();
    this.#flower = scene.add.container();
    this.#sheets = prepared.parts.filter(({ piece }) => piece.kind !== 'seen').map((part) => new Sheet(scene, part));
    const faces = ['pin', 'empty', 'seen'];
    const box = prepared.parts.find(({ piece }) => faces.includes(piece.kind))?.piece.box ?? [140, 70, 120, 120];
    this.#head = { x: box[0] + box[2] / 2, y: box[1] + box[3] / 2, r: Math.max(box[2], box[3]) / 2 };
    this.#flower.setPosition(this.#head.x, this.#head.y);
    this.pins.add(this.#flower);
    for (const { image, baked } of this.#sheets) {
      if (baked.piece.kind === 'pin') {
        image.setPosition(image.x - this.#head.x, image.y - this.#head.y);
        this.#flower.add(image);
      } else this.paper.add(image);
    }
  }

  get face(): Face {
    return this.#face;
  }

  /** Where the head is, units of the setting. */
  get head(): { readonly x: number; readonly y: number; readonly r: number } {
    const { x, y, scale, flip } = this.#spot;
    const [fx, fy] = this.prepared.art.feet ?? [200, 772];
    const side = flip ? -1 : 1;
    const { x: hx, y: hy, r } = this.#head;
    return { x: x + (hx - fx) * scale * side, y: y + (hy - fy) * scale, r: r * scale };
  }

  /** Stands here at once; `dx`, `dy` are units beside the spot, for coming and going. */
  stand(spot: Spot, dx = 0, dy = 0): void {
    this.#spot = spot;
    const [fx, fy] = this.prepared.art.feet ?? [200, 772];
    const side = spot.flip ? -1 : 1;
    for (const part of [this.paper, this.pins]) {
      part.setPosition(spot.x - fx * spot.scale * side + dx, spot.y - fy * spot.scale + dy);
      part.setScale(spot.scale * side, spot.scale);
    }
  }

  /** Shows this face at once. */
  wear(face: Face): void {
    this.#face = face;
    const has = (kind: string) => this.prepared.parts.some(({ piece }) => piece.kind === kind);
    // Somebody who has no such face drawn keeps the nearest thing to it.
    const shown = face === 'seen' && !has('seen') ? 'flower' : face === 'flower' && !has('pin') ? 'empty' : face;
    this.#flower
      .setVisible(shown === 'flower')
      .setScale(1)
      .setAlpha(1);
    for (const { image, baked } of this.#sheets) if (baked.piece.kind === 'empty') image.setVisible(shown === 'empty');
    this.#unsew();
    if (shown === 'seen') this.#sew(Infinity);
  }

  /** Changes to this face in motion: the flower is taken off, the thread is drawn. */
  turnTo(face: Face): void {
    if (face !== 'seen') {
      this.wear(face);
      if (face === 'flower') this.bloom(0);
      return;
    }
    this.wear(face);
    if (!this.#thread) return;
    const sewn = this.#sew(0);
    if (!sewn) return;
    this.#flower.setVisible(true);
    this.scene.tweens.add({
      targets: this.#flower,
      scale: 0.2,
      alpha: 0,
      duration: 420,
      ease: 'Sine.easeIn',
      onComplete: () => this.#flower.setVisible(false),
    });
    const clock = { ms: 0 };
    this.scene.tweens.add({
      targets: clock,
      ms: sewn.lasts,
      delay: 420,
      duration: sewn.lasts,
      onUpdate: () => sewn.draw(clock.ms),
    });
  }

  /** Comes in to stand here, from the wing on its side of `middle`. */
  come(spot: Spot, middle: number, how: Motion): void {
    if (how === 'instant') return;
    if (how === 'calm') this.#fade(0, 1);
    else this.#slide(spot, { dx: spot.x < middle ? -ASIDE : ASIDE, dy: 0 }, { dx: 0, dy: 0 }, 'Cubic.easeOut');
  }

  /** Goes, to that wing; `done` when out of sight. */
  go(middle: number, how: Motion, done: () => void): void {
    this.#going = true;
    if (how === 'instant') done();
    else if (how === 'calm') this.#fade(1, 0, done);
    else {
      const dx = this.#spot.x < middle ? -ASIDE : ASIDE;
      this.#slide(this.#spot, { dx: 0, dy: 0 }, { dx, dy: 0 }, 'Cubic.easeIn', done);
    }
  }

  /** Goes over to another spot. */
  walk(spot: Spot, how: Motion): void {
    const from = this.#spot;
    this.stand(spot);
    if (how === 'calm') this.#fade(0, 1);
    if (how !== 'full') return;
    this.#slide(spot, { dx: from.x - spot.x, dy: from.y - spot.y }, { dx: 0, dy: 0 }, 'Cubic.easeInOut');
  }

  get going(): boolean {
    return this.#going;
  }

  /** Paper figures are pushed in by hand: a slide with a small hop for each step. */
  #slide(spot: Spot, from: Beside, to: Beside, ease: string, done?: () => void): void {
    const way = { ...from, t: 0 };
    const steps = Math.max(1, Math.round(Math.hypot(to.dx - from.dx, to.dy - from.dy) / 170));
    this.scene.tweens.killTweensOf(this.paper);
    this.stand(spot, from.dx, from.dy);
    this.#walking?.remove();
    this.#walking = this.scene.tweens.add({
      targets: way,
      ...to,
      t: 1,
      duration: 640,
      ease,
      onUpdate: () => this.stand(spot, way.dx, way.dy - 9 * Math.abs(Math.sin(way.t * Math.PI * steps))),
      onComplete: () => {
        this.stand(spot, to.dx, to.dy);
        done?.();
      },
    });
  }

  #fade(from: number, to: number, done?: () => void): void {
    for (const part of [this.paper, this.pins]) part.setAlpha(from);
    this.scene.tweens.add({
      targets: [this.paper, this.pins],
      alpha: to,
      duration: 300,
      onComplete: () => done?.(),
    });
  }

  /** The flower opens from nothing, after `delay` ms. */
  bloom(delay: number): void {
    this.#flower.setScale(0);
    this.scene.tweens.add({ targets: this.#flower, scale: 1, delay, duration: 420, ease: 'Back.easeOut' });
  }

  /** The flower answers petals that were given to it. */
  chime(): void {
    this.scene.tweens.killTweensOf(this.#flower);
    this.#flower.setScale(1);
    this.scene.tweens.add({
      targets: this.#flower,
      scale: 1.2,
      duration: 170,
      ease: 'Sine.easeOut',
      yoyo: true,
      repeat: 1,
    });
  }

  move(t: number, strength: number): void {
    for (const sheet of this.#sheets) if (sheet.moving) sheet.move(t, strength);
  }

  /** Puts the face in thread on, sewn up to `ms`; null when this person has none. */
  #sew(ms: number): Pick<Sewing, 'lasts' | 'draw'> | null {
    const part = this.prepared.parts.find(({ piece }) => piece.kind === 'seen');
    if (!part) return null;
    this.#unsew();
    const { canvas, lasts, draw } = sewing(part);
    draw(ms);
    const key = `thread-${++made}`;
    const texture = this.scene.textures.addImage(key, canvas as unknown as HTMLImageElement);
    const [x, y] = part.piece.box;
    this.#thread = this.scene.add
      .image(x, y, key)
      .setOrigin(0)
      .setScale(1 / part.scale);
    this.#threadKey = key;
    this.pins.add(this.#thread);
    const redraw = (now: number) => {
      // The face may have been taken down while it was being sewn.
      if (this.#threadKey !== key) return;
      draw(now);
      texture?.source[0]?.update();
    };
    return { lasts, draw: redraw };
  }

  #unsew(): void {
    this.#thread?.destroy();
    if (this.#threadKey) this.scene.textures.remove(this.#threadKey);
    this.#thread = null;
    this.#threadKey = null;
  }

  destroy(): void {
    this.#walking?.remove();
    for (const target of [this.#flower, this.paper, this.pins]) this.scene.tweens.killTweensOf(target);
    this.#unsew();
    for (const sheet of this.#sheets) sheet.destroy();
    this.paper.destroy();
    this.pins.destroy();
  }
}
