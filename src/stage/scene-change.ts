/**
 * From one setting to the next, as a paper theatre does it: the old sheets go out to the wings, nearest first, while the
 * new ones come in over them, furthest first. Can be ended at any moment, and then stands as if it had run.
 */
import type Phaser from 'phaser';
import type { Layer, Push } from './layer.ts';
import type { Setting } from './setting.ts';

type Name = keyof Setting['layers'];

interface Flight {
  readonly from?: Partial<Push>;
  readonly to?: Partial<Push>;
  readonly at: number;
  readonly lasts: number;
  readonly ease: string;
  /** How far past its place it goes, for eases that do; more would show the sheet's lower edge. */
  readonly past?: number;
}

/** Out of sight to either side, and below, units of the art. */
const ASIDE = 1820;
const BELOW = 1180;

const OUT: Readonly<Record<Name, Flight | null>> = {
  near: { to: { x: -ASIDE, turn: -0.045, lift: 1 }, at: 0, lasts: 430, ease: 'Cubic.easeIn' },
  mid: { to: { x: ASIDE, turn: 0.025, lift: 1 }, at: 70, lasts: 450, ease: 'Cubic.easeIn' },
  // The old background stays till it is covered.
  far: null,
};

const IN: Readonly<Record<Name, Flight>> = {
  far: { from: { x: -ASIDE, turn: -0.012, lift: 1 }, at: 120, lasts: 430, ease: 'Cubic.easeOut' },
  mid: { from: { x: ASIDE, turn: 0.02, lift: 1 }, at: 310, lasts: 430, ease: 'Cubic.easeOut' },
  near: { from: { y: BELOW, turn: 0.02, lift: 1 }, at: 480, lasts: 440, ease: 'Back.easeOut', past: 0.6 },
};

/** Painting order while both settings are up; at rest only the new one's matters. */
const ORDER = { old: { far: 0, mid: 2, near: 3 }, next: { far: 1, mid: 4, near: 5 } } as const;
const PINS = 10;

/** ms after which everything but the nearest sheet's last settling is in place. */
const FLOWERS_AT = 770;

const FLAT: Push = { x: 0, y: 0, turn: 0, lift: 0 };

function stack(setting: Setting, order: Readonly<Record<Name, number>>): void {
  for (const name of ['far', 'mid', 'near'] as const) {
    setting.layers[name].paper.setDepth(order[name]);
    setting.layers[name].pins.setDepth(PINS + order[name]);
  }
}

/** Puts a setting's layers in order, with nothing moving. */
export function lay(setting: Setting): void {
  stack(setting, ORDER.next);
  for (const layer of setting.all) Object.assign(layer.push, FLAT);
}

export class SceneChange {
  #over = false;
  readonly #layers: readonly Layer[];

  /** @param done called once, when it has run or was ended */
  constructor(
    private readonly scene: Phaser.Scene,
    old: Setting | null,
    next: Setting,
    private readonly done: () => void,
  ) {
    this.#layers = [...(old?.all ?? []), ...next.all];
    if (old) stack(old, ORDER.old);
    stack(next, ORDER.next);
    // Flowers are seen over all the paper: the old ones go before new paper comes in, the new ones come when it lies.
    if (old) this.#fade(old, 1, 0, 0);
    this.#fade(next, 0, 1, FLOWERS_AT);
    let running = 0;
    const fly = (layer: Layer, flight: Flight) => {
      running++;
      Object.assign(layer.push, FLAT, flight.from);
      scene.tweens.add({
        targets: layer.push,
        ...FLAT,
        ...flight.to,
        delay: flight.at,
        duration: flight.lasts,
        ease: flight.ease,
        easeParams: flight.past === undefined ? null : [flight.past],
        onComplete: () => {
          if (--running === 0) this.finish();
        },
      });
    };
    for (const name of ['near', 'mid', 'far'] as const) {
      const out = OUT[name];
      if (old && out) fly(old.layers[name], out);
      fly(next.layers[name], IN[name]);
    }
  }

  #fade(setting: Setting, from: number, to: number, delay: number): void {
    for (const { pins } of setting.all) {
      pins.setAlpha(from);
      this.scene.tweens.add({ targets: pins, alpha: to, delay, duration: 130, ease: 'Sine.easeOut' });
    }
  }

  /** Ends it now, in its last position. */
  finish(): void {
    if (this.#over) return;
    this.#over = true;
    for (const layer of this.#layers) {
      this.scene.tweens.killTweensOf([layer.push, layer.pins]);
      Object.assign(layer.push, FLAT);
      layer.pins.setAlpha(1);
    }
    this.done();
  }
}
