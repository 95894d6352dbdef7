/**
 * The flower on the canvas: one with the page's control. Shows what the port says, springily, and tells the port what a
 * finger does. Stands in window px, over the picture and under the grain.
 */
import type Phaser from 'phaser';
import { flowerArt, FlowerDrawing, type FlowerArt } from './flower-drawing.ts';
import { dragged, RADIUS, spring, touched, type Count, type Spring } from './petals.ts';
import type { Motion, StageFlower } from './port.ts';

/** s between one petal's start and the next. */
const STAGGER = 0.05;
const PETALS = [0, 1, 2, 3, 4] as const;
/** How far a petal leans open under a pointer that has not touched yet. */
const LEAN = 0.16;

export class Flower {
  readonly image: Phaser.GameObjects.Image;
  #art: FlowerArt | null = null;
  #drawing: FlowerDrawing | null = null;
  #key = '';
  readonly #petals: Spring[] = PETALS.map(() => ({ at: 0, speed: 0 }));
  readonly #size: Spring = { at: 0, speed: 0 };
  readonly #heart: Spring = { at: 1, speed: 0 };
  readonly #wait: number[] = [0, 0, 0, 0, 0];
  #open: Count = 0;
  #hover: Count = 0;
  #wanted = false;
  #still = true;
  #drag: { readonly id: number; readonly onHeart: boolean } | null = null;
  #spot = { x: 0, y: 0, r: 0, scale: 1 };

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly port: StageFlower,
    private readonly motion: () => Motion,
    /** Something is to be drawn. */
    private readonly stir: () => void,
  ) {
    this.image = scene.add.image(0, 0, '__DEFAULT').setVisible(false);
  }

  get shown(): boolean {
    return this.#wanted;
  }

  /** The port's word, or a change of it. */
  async show(state: StageFlower['state']): Promise<void> {
    this.#wanted = state !== null;
    const open = state?.open ?? 0;
    for (const i of PETALS) this.#wait[i] = STAGGER * Math.abs(i - Math.min(this.#open, open));
    if (open !== this.#open && open > 0) this.#heart.speed += 2.2;
    this.#open = open;
    this.#hover = 0;
    if (!state) this.#drag = null;
    if (state && !this.#art) {
      this.#art = await flowerArt();
      this.#redraw();
    }
    this.#still = false;
    this.stir();
  }

  /** Stands here: window px, and canvas px for each of them. */
  stand(spot: { x: number; y: number; r: number }, scale: number): void {
    const same = Math.abs(spot.r * scale - this.#spot.r * this.#spot.scale) < 1;
    this.#spot = { ...spot, scale };
    this.image.setPosition(spot.x * scale, spot.y * scale);
    if (!same || !this.#drawing) this.#redraw();
  }

  #redraw(): void {
    const { r, scale } = this.#spot;
    if (!this.#art || r === 0) return;
    const old = this.#key;
    this.#drawing = new FlowerDrawing(this.#art, r * scale);
    this.#key = `flower-${Math.round(r * scale)}-${performance.now()}`;
    this.#paint();
    this.scene.textures.addImage(this.#key, this.#drawing.canvas as unknown as HTMLImageElement);
    this.image.setTexture(this.#key);
    if (old) this.scene.textures.remove(old);
    this.#still = false;
  }

  #paint(): void {
    this.#drawing?.draw(
      this.#petals.map((petal) => petal.at),
      this.#heart.at,
    );
  }

  /** A frame of `seconds`; true while anything moves. */
  step(seconds: number): boolean {
    if (this.#still || !this.#drawing) return false;
    const instant = this.motion() !== 'full';
    const target = (i: number) => (i < this.#open ? 1 : i < this.#hover ? LEAN : 0);
    const dt = instant ? 0 : Math.min(seconds, 0.033);
    let moves = false;
    const pull = (s: Spring, to: number) => {
      if (instant) Object.assign(s, { at: to, speed: 0 });
      else moves = spring(s, to, dt) || moves;
    };
    for (const i of PETALS) {
      this.#wait[i] = Math.max(0, (this.#wait[i] ?? 0) - dt);
      const one = this.#petals[i];
      if (!one) continue;
      if (this.#wait[i] > 0 && !instant) moves = true;
      else pull(one, target(i));
    }
    pull(this.#heart, 1);
    const closing = !this.#wanted && this.#petals.some((petal) => petal.at > 0.05) && !instant;
    pull(this.#size, this.#wanted || closing ? 1 : 0);
    this.#paint();
    this.scene.textures.get(this.#key).source[0]?.update();
    this.image.setVisible(this.#size.at > 0.01).setScale(Math.max(0, this.#size.at));
    this.#still = !moves;
    return moves;
  }

  #under(x: number, y: number): ReturnType<typeof touched> {
    if (!this.#wanted) return null;
    const { x: cx, y: cy, r } = this.#spot;
    return touched(((x - cx) / r) * RADIUS, ((y - cy) / r) * RADIUS);
  }

  /** Whether this point of the window (px) is on the flower. */
  holds(x: number, y: number): boolean {
    return this.#under(x, y) !== null;
  }

  down(id: number, x: number, y: number): void {
    const on = this.#under(x, y);
    if (on === null) return;
    this.#drag = { id, onHeart: on === 'heart' };
    if (on !== 'heart') this.port.set(on);
  }

  /** Returns the cursor for this point: a hand over the flower. */
  over(id: number, x: number, y: number, hovers: boolean): 'pointer' | '' {
    const on = this.#under(x, y);
    if (this.#drag?.id === id && !this.#drag.onHeart) {
      if (on !== null && on !== 'heart') {
        const next = dragged(this.#open, on);
        if (next !== this.#open) this.port.set(next);
      }
      return 'pointer';
    }
    const hover = hovers && on !== null && on !== 'heart' ? on : 0;
    if (hover !== this.#hover) {
      this.#hover = hover;
      this.#still = false;
      this.stir();
    }
    return on === null ? '' : 'pointer';
  }

  up(id: number, x: number, y: number): void {
    const drag = this.#drag;
    if (drag?.id !== id) return;
    this.#drag = null;
    // Pressed and let go on the heart: given. Anything else was only looking.
    if (drag.onHeart && this.#under(x, y) === 'heart' && this.#open > 0) this.port.give();
  }

  cancel(id: number): void {
    if (this.#drag?.id === id) this.#drag = null;
  }

  destroy(): void {
    this.image.destroy();
    if (this.#key) this.scene.textures.remove(this.#key);
  }
}
