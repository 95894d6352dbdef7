/**
 * The stage's door: starts Phaser in its mount, keeps it asleep while nothing moves, and passes on what is told.
 * Loaded lazily and on its own; the piece plays without it, so nothing here may throw towards the page.
 */
import Phaser from 'phaser';
import { Director } from './director.ts';
import type { Motion, Stage, StageOptions } from './port.ts';
import { Theatre } from './theatre.ts';

/** s that a picture moves by itself after it has come, and after the pointer has moved over it. */
const LIVELY = 20;
const LIVELY_POINTER = 8;
/** s in which motion rises and dies down. */
const RISE = 1.6;
const FALL = 3.2;
/** Most canvas px for each CSS px, and most canvas px in all. */
const FINEST = 2;
const MOST_PIXELS = 5_000_000;
/** A frame that takes longer (ms, mean of `SAMPLE`) is too much for this device: 30 a second are enough. */
const SLOW = 24;
const SAMPLE = 40;

type State = 'loading' | 'ready' | 'asleep' | 'lost' | 'absent';

/** Names under which software draws WebGL; not every browser admits it by refusing the caveat. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether a graphics card draws WebGL here; where software would, Canvas takes a sixth of the work. */
function quickWebGL(): boolean {
  const context = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!context) return false;
  const unmasked = context.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER;
  const name = String(context.getParameter(unmasked));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return !SOFTWARE.test(name);
}

function start(mount: HTMLElement, type: number, size: { width: number; height: number }): Promise<Phaser.Scene> {
  return new Promise((ready, fail) => {
    try {
      new Phaser.Game({
        type,
        parent: mount,
        ...size,
        banner: false,
        autoFocus: false,
        antialias: true,
        antialiasGL: false,
        powerPreference: 'low-power',
        // One texture a batch: with more, turned pieces lose wedges (phaserjs/phaser#7372, open in 4.2.1).
        maxTextures: 1,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        scale: { mode: Phaser.Scale.ScaleModes.NONE, ...size },
        scene: {
          create(this: Phaser.Scene) {
            ready(this);
          },
        },
      });
    } catch (fault) {
      fail(fault instanceof Error ? fault : new Error(String(fault)));
    }
  });
}

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
    this.#director = new Director(this.#theatre, motion, () => this.#enliven(LIVELY), stir);
    this.#fit();
    scene.events.on('update', (_: number, delta: number) => this.#step(delta));
    this.#watcher = new ResizeObserver(() => this.#fit());
    this.#watcher.observe(this.#mount);
    this.#listen();
    const unfollow = options.flower.onChange((state) => this.#flower(state));
    this.#unlisten.signal.addEventListener('abort', unfollow);
    this.#flower(options.flower.state);
    this.#state('ready');
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
    void this.#theatre.flower.show(state).catch((fault: unknown) => {
      console.warn('The stage goes on without its flower.', fault);
    });
  }

  /** Lets the picture move for a while, where motion is wanted. */
  #enliven(seconds: number): void {
    if (this.#motion !== 'full') return;
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
    this.#state('asleep');
  }

  #measure(ms: number): void {
    const { loop } = this.scene.game;
    if (loop.fpsLimit > 0 || ms > 250) return;
    this.#frames.push(ms);
    if (this.#frames.length < SAMPLE) return;
    const mean = this.#frames.reduce((sum, frame) => sum + frame, 0) / SAMPLE;
    this.#frames = [];
    if (mean > SLOW) loop.setFPSLimit(30);
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

  #listen(): void {
    const { signal } = this.#unlisten;
    const { flower } = this.#theatre;
    const at = (event: { clientX: number; clientY: number }) => {
      const box = this.#mount.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top, box };
    };
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
      passive = true,
    ) => this.#mount.addEventListener(type, listener, { signal, passive });
    on('pointermove', (event) => {
      const { x, y, box } = at(event);
      this.#mount.style.cursor = flower.over(event.pointerId, x, y, event.pointerType === 'mouse');
      if (event.pointerType === 'touch' || this.#motion !== 'full') return;
      this.#theatre.lean((x / box.width) * 2 - 1, (y / box.height) * 2 - 1);
      this.#enliven(LIVELY_POINTER);
    });
    on('pointerdown', (event) => flower.down(event.pointerId, at(event).x, at(event).y));
    on('pointerup', (event) => flower.up(event.pointerId, at(event).x, at(event).y));
    on('pointercancel', (event) => flower.cancel(event.pointerId));
    on('pointerleave', (event) => {
      flower.over(event.pointerId, -1e6, -1e6, false);
      this.#theatre.lean(0, 0);
      this.#wake();
    });
    // A finger that goes round the flower turns petals; anywhere else it scrolls the page.
    const hold = (event: TouchEvent) => {
      const touch = event.touches[0];
      if (touch && flower.holds(at(touch).x, at(touch).y)) event.preventDefault();
    };
    on('touchstart', hold, false);
    this.#context(signal);
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

const ABSENT: Stage = { snap() {}, tell() {}, motion() {}, covered() {}, destroy() {} };

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
      console.warn('The stage could not start this way.', fault);
      mount.querySelector('canvas')?.remove();
    }
  }
  mount.dataset['stageState'] = 'absent';
  return ABSENT;
}
