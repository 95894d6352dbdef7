/**
 * The stage's door: starts Phaser in its mount, keeps it asleep while nothing moves, and passes on what is told.
 * Loaded lazily and on its own; the piece plays without it, so nothing here may throw towards the page.
 */
import * as Phaser from 'phaser';
import { quickWebGL, start } from './boot.ts';
import { Director } from './director.ts';
import { hands } from './hands.ts';
import type { Motion, Stage, StageOptions } from './port.ts';
import { Theatre } from './theatre.ts';

/**
 * s that a picture moves by itself after it has come, and after the pointer has moved over it: long enough to be looked at, over before
 * the first page of a scene is read, since what moves beside words takes the eye from them, and drains a battery.
 */
const LIVELY = 12;
const LIVELY_POINTER = 5;
/** s in which motion rises and dies down. */
const RISE = 1.6;
const FALL = 3.2;
/** Most canvas px for each CSS px, and most canvas px in all. */
const FINEST = 2;
const MOST_PIXELS = 5_000_000;
/**
 * Frames that take longer (ms, mean of `SAMPLE`) are too much for this device: then 30 a second are enough. Where even those come late, the
 * picture moves only from one to the next, and stands still while it is looked at.
 */
const SLOW = 24;
const SLOW_STILL = 50;
const SAMPLE = 30;
const FEWER = 30;

type State = 'loading' | 'ready' | 'asleep' | 'lost' | 'absent';

class LiveStage implements Stage {
  readonly #mount: HTMLElement;
  readonly #theatre: Theatre;
  readonly #director: Director;
  readonly #unlisten = new AbortController();
  readonly #watcher: ResizeObserver;
  #motion: Motion;
  #covered: StageOptions['covered'];
  #lively = 0;
  #strength = 0;
  #time = 0;
  #waking = 0;
  #refresh = 0;
  #frames: number[] = [];
  /** This device cannot keep a picture moving beside words. */
  #weary = false;
  #gone = false;

  constructor(
    private readonly scene: Phaser.Scene,
    options: StageOptions,
  ) {
    this.#mount = options.mount;
    this.#motion = options.motion;
    this.#covered = options.covered;
    const motion = () => this.#motion;
    const stir = () => this.#wake();
    this.#theatre = new Theatre(scene, options.flower, motion, stir);
    this.#director = new Director(
      this.#theatre,
      motion,
      () => this.#enliven(LIVELY),
      stir,
      (fault) => this.#trouble(fault),
    );
    this.#fit();
    scene.events.on('update', (_: number, delta: number) => this.#step(delta));
    this.#watcher = new ResizeObserver(() => this.#fit());
    this.#watcher.observe(this.#mount);
    this.#context(this.#unlisten.signal);
    hands(this.#mount, this.#theatre, {
      signal: this.#unlisten.signal,
      leans: () => this.#motion === 'full',
      moved: () => this.#enliven(LIVELY_POINTER),
      stir,
    });
    const unfollow = options.flower.onChange((state) => this.#flower(state));
    this.#unlisten.signal.addEventListener('abort', unfollow);
    this.#flower(options.flower.state);
    this.#state('ready');
  }

  hold(): void {
    cancelAnimationFrame(this.#waking);
    this.#waking = 0;
    this.scene.game.loop.sleep();
    if (this.#mount.dataset['stageState'] === 'asleep') this.#state('ready');
  }

  snap(events: Parameters<Stage['snap']>[0]): void {
    this.#director.snap(events);
    this.#wake();
  }

  tell(events: Parameters<Stage['tell']>[0]): void {
    this.#director.tell(events);
    this.#wake();
  }

  motion(motion: Motion): void {
    this.#motion = motion;
    if (motion !== 'full') {
      this.#theatre.finish();
      this.#lively = 0;
    }
    this.#wake();
  }

  covered(covered: StageOptions['covered']): void {
    this.#covered = covered;
    this.#fit();
  }

  destroy(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#unlisten.abort();
    this.#watcher.disconnect();
    clearTimeout(this.#refresh);
    cancelAnimationFrame(this.#waking);
    this.#theatre.destroy();
    const { game } = this.scene;
    this.scene.events.off('update');
    // Phaser takes itself down at its next frame.
    game.destroy(true, false);
    game.loop.wake();
    delete this.#mount.dataset['stageState'];
    this.#mount.style.cursor = '';
  }

  #state(state: State): void {
    if (!this.#gone) this.#mount.dataset['stageState'] = state;
  }

  #flower(state: StageOptions['flower']['state']): void {
    this.#theatre.flower.show(state).catch((fault: unknown) => this.#trouble(fault));
  }

  /** The page is never troubled; whoever looks finds the last fault on the mount. */
  #trouble(fault: unknown): void {
    this.#mount.dataset['stageTrouble'] = String(fault);
  }

  /** Lets the picture move for a while, where motion is wanted. */
  #enliven(seconds: number): void {
    if (this.#motion !== 'full' || this.#weary) return;
    this.#lively = Math.max(this.#lively, performance.now() + seconds * 1000);
    this.#wake();
  }

  /** Wakes at the next frame, never inside somebody else's click. */
  #wake(): void {
    if (this.#waking || this.#gone || this.scene.game.loop.running) return;
    this.#waking = requestAnimationFrame(() => {
      this.#waking = 0;
      if (this.#gone || this.#mount.dataset['stageState'] === 'lost') return;
      this.#state('ready');
      this.scene.game.loop.wake();
    });
  }

  #step(delta: number): void {
    const seconds = Math.min(delta / 1000, 0.05);
    const lively = this.#motion === 'full' && performance.now() < this.#lively;
    const pace = lively ? seconds / RISE : -seconds / FALL;
    this.#strength = this.#motion === 'full' ? Math.min(1, Math.max(0, this.#strength + pace)) : 0;
    if (this.#strength > 0) this.#time += seconds;
    const eased = this.#strength * this.#strength * (3 - 2 * this.#strength);
    const moving = this.#theatre.step(seconds, this.#time, eased);
    this.#measure(this.scene.game.loop.rawDelta);
    const tweening = this.scene.tweens.getTweens().length > 0;
    if (!moving && !tweening && this.#strength === 0 && !this.#theatre.changing) this.#sleep();
  }

  #sleep(): void {
    this.scene.game.loop.sleep();
    this.#frames = [];
    // What is still being fetched will wake it.
    if (!this.#director.busy) this.#state('asleep');
  }

  #measure(ms: number): void {
    if (this.#weary || ms > 250) return;
    this.#frames.push(ms);
    if (this.#frames.length < SAMPLE) return;
    const mean = this.#frames.reduce((sum, frame) => sum + frame, 0) / SAMPLE;
    this.#frames = [];
    const { loop } = this.scene.game;
    if (loop.fpsLimit > 0) {
      this.#weary = mean > SLOW_STILL;
      if (this.#weary) this.#lively = 0;
    } else if (mean > SLOW) {
      // Never from within a frame: Phaser would go on with the old loop beside the new one.
      setTimeout(() => this.#gone || loop.setFPSLimit(FEWER));
    }
  }

  #fit(): void {
    if (this.#gone) return;
    const [width, height] = [Math.max(1, this.#mount.clientWidth), Math.max(1, this.#mount.clientHeight)];
    const ratio = Math.min(devicePixelRatio || 1, FINEST, Math.sqrt(MOST_PIXELS / (width * height)));
    const { game } = this.scene;
    game.scale.resize(Math.round(width * ratio), Math.round(height * ratio));
    Object.assign(game.canvas.style, { width: `${width}px`, height: `${height}px` });
    this.#theatre.resize({ width, height, covered: this.#covered }, ratio);
    clearTimeout(this.#refresh);
    this.#refresh = window.setTimeout(() => void this.#director.refresh(), 300);
    // A resized canvas is empty until it is drawn again, asleep or not.
    if (game.loop.running) return;
    game.loop.wake();
  }

  /** A lost graphics context is said on the mount; Phaser rebuilds what it can when it comes back. */
  #context(signal: AbortSignal): void {
    const { canvas, renderer, loop } = this.scene.game;
    if (renderer.type !== Phaser.WEBGL) return;
    canvas.addEventListener(
      'webglcontextlost',
      () => {
        this.#state('lost');
        loop.sleep();
      },
      { signal },
    );
    renderer.on('restorewebgl', () => {
      this.#state('ready');
      this.#fit();
    });
  }
}

const ABSENT: Stage = { hold() {}, snap() {}, tell() {}, motion() {}, covered() {}, destroy() {} };

/**
 * Starts the stage in its mount. Never rejects: where nothing can draw, the mount says `absent` and the stage does
 * nothing.
 */
export async function createStage(options: StageOptions): Promise<Stage> {
  const { mount, renderer = 'auto' } = options;
  mount.dataset['stageState'] = 'loading';
  const webgl = renderer === 'webgl' || (renderer === 'auto' && quickWebGL());
  const size = { width: Math.max(1, mount.clientWidth), height: Math.max(1, mount.clientHeight) };
  for (const type of webgl ? [Phaser.WEBGL, Phaser.CANVAS] : [Phaser.CANVAS]) {
    try {
      const scene = await start(mount, type, size);
      scene.game.canvas.setAttribute('aria-hidden', 'true');
      scene.game.canvas.style.display = 'block';
      return new LiveStage(scene, options);
    } catch (fault) {
      mount.dataset['stageTrouble'] = String(fault);
      mount.querySelector('canvas')?.remove();
    }
  }
  mount.dataset['stageState'] = 'absent';
  return ABSENT;
}
