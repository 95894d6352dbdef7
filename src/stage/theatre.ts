/**
 * Everything that stands on Phaser's stage: the cameras, the setting, the people, light and colour, the big flower, the
 * grain. Does what it is told at once or in motion; what the picture should be is decided in stage.ts.
 */
import * as Phaser from 'phaser';
import type { PersonId } from '../narrative/types.ts';
import { Flower } from './flower.ts';
import { flowerSpot, frame, toWindow, uncovered, type Frame, type View } from './fit.ts';
import { grain } from './grain.ts';
import { Person, type PreparedPerson } from './person.ts';
import type { Motion, StageFlower } from './port.ts';
import { lay, SceneChange } from './scene-change.ts';
import { Setting, type Prepared } from './setting.ts';
import { Weather } from './weather.ts';

/** The paper behind all paper, by chapter: the palette's sky. */
const SKIES: Readonly<Record<string, string>> = {
  monday: '#fbe6d2',
  tuesday: '#a9dcec',
  wednesday: '#e2e7da',
  thursday: '#54426b',
  friday: '#dcddd9',
  saturday: '#cfe8f2',
};
const SKY = '#fbe6d2';

/** Most that a sheet shifts after the pointer, window px. */
const PARALLAX = 18;
const Z = { flower: 50, curtain: 60, grain: 90 } as const;

export class Theatre {
  setting: Setting | null = null;
  readonly people = new Map<PersonId, Person>();
  readonly flower: Flower;
  readonly #paper: Phaser.Cameras.Scene2D.Camera;
  readonly #pins: Phaser.Cameras.Scene2D.Camera;
  readonly weather: Weather;
  readonly #curtain: Phaser.GameObjects.Rectangle;
  readonly #grain: Phaser.GameObjects.TileSprite;
  #change: SceneChange | null = null;
  #view: View = { width: 1, height: 1, covered: { right: 0, bottom: 0 } };
  #ratio = 1;
  #frame: Frame = { zoom: 1, x: 0, y: 0 };
  readonly #pointer = { x: 0, y: 0 };
  readonly #shift = { x: 0, y: 0 };

  constructor(
    readonly scene: Phaser.Scene,
    flower: StageFlower,
    private readonly motion: () => Motion,
    private readonly stir: () => void,
  ) {
    this.#paper = scene.cameras.main;
    this.#pins = scene.cameras.add();
    this.weather = new Weather(scene, this.#paper);
    this.#curtain = scene.add.rectangle(0, 0, 1, 1).setOrigin(0).setDepth(Z.curtain).setAlpha(0).setVisible(false);
    scene.textures.addImage('grain', grain() as unknown as HTMLImageElement);
    this.#grain = scene.add.tileSprite(0, 0, 1, 1, 'grain').setOrigin(0).setDepth(Z.grain);
    this.flower = new Flower(scene, flower, motion, stir);
    this.flower.image.setDepth(Z.flower);
    this.#paper.ignore([this.#curtain, this.#grain, this.flower.image]);
    this.#pins.ignore(this.weather.sheets);
    this.ground(null);
    if (scene.game.renderer.type === Phaser.WEBGL) return;
    for (const camera of [this.#paper, this.#pins]) {
      // Whole px are copied, the rest is resampled by the processor. (`roundPixels` would also stretch every image.)
      camera.on('prerender', () => Object.assign(camera, { renderRoundPixels: true }));
    }
  }

  /** The paper behind all paper. */
  ground(chapter: string | null): void {
    this.#paper.setBackgroundColor((chapter && SKIES[chapter]) || SKY);
  }

  /** The window's size and what covers it, CSS px; `ratio` is canvas px for each. */
  resize(view: View, ratio: number): void {
    this.#view = view;
    this.#ratio = ratio;
    const [wide, high] = [view.width * ratio, view.height * ratio];
    for (const camera of [this.#paper, this.#pins]) camera.setViewport(0, 0, wide, high);
    for (const sheet of [...this.weather.sheets, this.#curtain]) sheet.setSize(wide, high);
    this.#grain.setSize(wide, high).setTileScale(ratio);
    this.refit();
  }

  /** px per unit of art that a setting would need in this window. */
  scaleOf(art: Setting['art']): number {
    return frame(this.#view, art.safe, art.phoneCrop).zoom * this.#ratio;
  }

  refit(): void {
    const art = this.setting?.art;
    if (art) this.#frame = frame(this.#view, art.safe, art.phoneCrop);
    this.#place();
    const free = uncovered(this.#view);
    const focal = art ? toWindow(this.#frame, art.focal) : ([free.width / 2, free.height / 2] as const);
    const faces = [...this.people.values()].map((person) => person.head);
    const heads = [...faces, ...(this.setting?.blooms ?? [])].map((head) => {
      const [x, y] = toWindow(this.#frame, [head.x, head.y]);
      return { x, y, r: head.r * this.#frame.zoom };
    });
    this.flower.stand(flowerSpot(free, focal, heads), this.#ratio);
  }

  #place(): void {
    const { zoom, x, y } = this.#frame;
    const r = this.#ratio;
    const shift = { x: this.#shift.x * r, y: this.#shift.y * r };
    const at = { zoom: zoom * r, x: x * r, y: y * r };
    this.setting?.place(at, shift);
    this.#leaving?.place(at, shift);
  }

  #leaving: Setting | null = null;

  get changing(): boolean {
    return this.#change !== null;
  }

  /** Ends a scene change that is under way. */
  finish(): void {
    this.#change?.finish();
  }

  /** Puts a setting up. `full` as a paper theatre, `calm` behind a curtain, `instant` at once. */
  async put(prepared: Prepared | null, how: Motion): Promise<void> {
    this.finish();
    if (how === 'calm') await this.#draw(1);
    const old = this.setting;
    // Those who stood in the old setting go out with it.
    const gone = [...this.people.values()];
    const clear = () => {
      for (const person of gone) person.destroy();
      old?.destroy();
    };
    this.people.clear();
    this.setting = prepared ? new Setting(this.scene, prepared) : null;
    if (this.setting) {
      lay(this.setting);
      for (const layer of this.setting.all) {
        this.#pins.ignore(layer.paper);
        this.#paper.ignore(layer.pins);
      }
    }
    this.refit();
    if (how === 'full' && this.setting) {
      this.#leaving = old;
      this.#change = new SceneChange(this.scene, old, this.setting, () => {
        clear();
        this.#leaving = null;
        this.#change = null;
        this.#place();
        this.stir();
      });
      this.#place();
    } else clear();
    if (how === 'calm') await this.#draw(0);
    this.stir();
  }

  /** The curtain, for those who want fading only. */
  #draw(alpha: number): Promise<void> {
    this.#curtain.setFillStyle(this.#paper.backgroundColor.color).setVisible(true);
    return new Promise((done) => {
      this.scene.tweens.add({
        targets: this.#curtain,
        alpha,
        duration: 240,
        onComplete: () => {
          this.#curtain.setVisible(alpha > 0);
          done();
        },
      });
      this.stir();
    });
  }

  /** Puts a person in the setting; who was there under that name goes. */
  enter(prepared: PreparedPerson): Person {
    const before = this.people.get(prepared.who);
    if (before) this.drop(before);
    const person = new Person(this.scene, prepared);
    this.people.set(prepared.who, person);
    this.setting?.people.paper.add(person.paper);
    this.setting?.people.pins.add(person.pins);
    return person;
  }

  /** Those who stand lower stand nearer. */
  sortPeople(): void {
    const order = [...this.people.values()].sort((a, b) => a.head.y - b.head.y);
    for (const { paper, pins } of order) {
      paper.parentContainer?.bringToTop(paper);
      pins.parentContainer?.bringToTop(pins);
    }
  }

  /** Takes a person down. */
  drop(person: Person): void {
    person.destroy();
    if (this.people.get(person.who) === person) this.people.delete(person.who);
  }

  /** The pointer, -1..1 from the middle of the window. */
  lean(x: number, y: number): void {
    Object.assign(this.#pointer, { x, y });
  }

  /** A frame: `t` seconds of motion at `strength`. Returns whether sheets still follow the pointer or the flower moves. */
  step(seconds: number, t: number, strength: number): boolean {
    const follows = this.motion() === 'full';
    const target = { x: follows ? -this.#pointer.x * PARALLAX : 0, y: follows ? -this.#pointer.y * PARALLAX * 0.4 : 0 };
    const pull = 1 - Math.exp(-seconds * 3.5);
    this.#shift.x += (target.x - this.#shift.x) * pull;
    this.#shift.y += (target.y - this.#shift.y) * pull;
    const following = Math.hypot(target.x - this.#shift.x, target.y - this.#shift.y) > 0.15;
    if (following || this.changing) this.#place();
    this.setting?.move(t, strength);
    for (const person of this.people.values()) person.move(t, strength);
    const flowers = this.flower.step(seconds);
    return following || flowers;
  }

  destroy(): void {
    this.finish();
    for (const person of this.people.values()) person.destroy();
    this.setting?.destroy();
    this.flower.destroy();
  }
}
