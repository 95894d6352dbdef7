/**
 * Brings picture and sound once the first page is being read, keeps them with the story, and does without either when it does not come.
 * The page never waits for anything here.
 */
import type { NarrativeEvent } from './narrative/types.ts';
import type { FlowerPort, SettingsPort, SoundPort, StoryPort } from './reader/port.ts';
import { motionOf } from './reader/settings.ts';
import type { Sound } from './sound/sound.ts';
import type { Motion, Stage, StageOptions } from './stage/port.ts';

export interface SceneryOptions {
  readonly mount: HTMLElement;
  readonly sheet: HTMLElement;
  readonly story: StoryPort;
  readonly flower: FlowerPort;
  readonly settings: SettingsPort;
}

export interface Scenery {
  /** What the reader may ask to be heard; silent until the sound is here. */
  readonly sound: SoundPort;
  /** Fetches what the settings allow. Call when the page is idle. */
  bring(): void;
  /** The sheet lies otherwise than before: the picture makes room for it. */
  fit(): void;
}

type StageState = 'absent' | 'loading' | 'ready' | 'asleep' | 'lost';

/** Everything told so far, in order. */
const toldSoFar = (story: StoryPort): readonly NarrativeEvent[] => story.steps.flatMap(({ events }) => events);

/** ms that picture and sound may be kept waiting by a page that is busy. */
const PATIENCE = 200;
/** The page's words come first: what only shows or sounds follows when they stand there and nothing else is to be done, in the order it was told. */
const afterPaint = (what: () => void): void =>
  void requestAnimationFrame(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(what, { timeout: PATIENCE });
    else setTimeout(what);
  });

/** CSS px of the picture that the sheet lies over: on wide windows its own side, on narrow ones nothing. */
export function coveredBy(sheet: DOMRect, mount: DOMRect): StageOptions['covered'] {
  const beside = sheet.left > mount.left + mount.width / 3 && sheet.top < mount.bottom;
  return { right: beside ? Math.max(0, mount.right - sheet.left) : 0, bottom: 0 };
}

class LateStage {
  readonly #options: SceneryOptions;
  #stage: Stage | null = null;
  #coming = false;

  constructor(options: SceneryOptions) {
    this.#options = options;
    const { story, settings, mount } = options;
    story.onChange((change) => {
      this.lay();
      const stage = this.#stage;
      stage?.hold();
      // One that comes or goes meanwhile needs nothing said: it begins with everything told so far.
      afterPaint(() => {
        if (stage !== this.#stage) return;
        if (change.kind === 'restored') stage?.snap(toldSoFar(story));
        else stage?.tell(change.step.events);
      });
    });
    settings.onChange(() => this.#obey());
    addEventListener('resize', () => this.fit(), { passive: true });
    mount.addEventListener('webglcontextlost', () => this.#show('lost'), { capture: true });
    mount.addEventListener('webglcontextrestored', () => this.#show('ready'), { capture: true });
    this.lay();
  }

  /** Whether the page keeps room for a picture. Decided only when something was pressed, so that nothing moves by itself. */
  lay(): void {
    const wanted = this.#options.settings.value.stage && !(this.#state === 'absent' && this.#failed);
    document.documentElement.dataset['picture'] = wanted ? 'on' : 'off';
  }

  fit(): void {
    this.#stage?.covered(this.#covered());
  }

  #failed = false;

  async bring(): Promise<void> {
    if (this.#stage || this.#coming || this.#failed || !this.#options.settings.value.stage) return;
    this.#coming = true;
    this.#show('loading');
    try {
      const { createStage } = await import('./stage/stage.ts');
      const { mount, flower, story } = this.#options;
      const stage = await createStage({ mount, flower, motion: this.#motion(), covered: this.#covered() });
      this.#stage = stage;
      stage.snap(toldSoFar(story));
      if (this.#state === 'loading') this.#show('ready');
      // It may have been switched off while it was on its way.
      this.#obey();
    } catch {
      // No picture here: the piece plays on without one, and the page closes up at the next press.
      this.#failed = true;
      this.#show('absent');
    } finally {
      this.#coming = false;
    }
  }

  #obey(): void {
    const { settings } = this.#options;
    if (settings.value.stage) {
      this.#stage?.motion(this.#motion());
      this.#stage?.covered(this.#covered());
      if (document.documentElement.dataset['view'] === 'reader') void this.bring();
    } else if (this.#stage) {
      this.#stage.destroy();
      this.#stage = null;
      this.#show('absent');
    }
    this.lay();
  }

  get #state(): StageState {
    return this.#options.mount.dataset['stageState'] as StageState;
  }
  #show(state: StageState): void {
    this.#options.mount.dataset['stageState'] = state;
  }
  #motion(): Motion {
    const motion = motionOf(this.#options.settings.value);
    return motion === 'still' ? 'instant' : motion;
  }
  #covered(): StageOptions['covered'] {
    return coveredBy(this.#options.sheet.getBoundingClientRect(), this.#options.mount.getBoundingClientRect());
  }
}

class LateSound {
  readonly #story: StoryPort;
  readonly #settings: SettingsPort;
  #sound: Sound | null = null;
  #pressed = false;
  #coming = false;

  constructor({ story, settings }: SceneryOptions) {
    this.#story = story;
    this.#settings = settings;
    story.onChange((change) => {
      const sound = this.#sound;
      afterPaint(() => {
        if (sound !== this.#sound) return;
        if (change.kind === 'restored') sound?.snap(toldSoFar(story));
        else sound?.tell(change.step.events);
      });
    });
    // A finger counts as a press for sound when it is lifted, a mouse when it goes down.
    for (const press of ['pointerdown', 'pointerup', 'keydown'])
      addEventListener(
        press,
        () => {
          this.#pressed = true;
          this.#sound?.gesture();
        },
        { capture: true, passive: true },
      );
  }

  readonly port: SoundPort = {
    petal: (n) => this.#sound?.petal(n),
    tick: () => this.#sound?.tick(),
    chime: () => this.#sound?.chime(),
  };

  async bring(): Promise<void> {
    if (this.#sound || this.#coming) return;
    this.#coming = true;
    try {
      const { createSound } = await import('./sound/sound.ts');
      this.#sound = createSound(this.#settings);
      this.#sound.snap(toldSoFar(this.#story));
      if (this.#pressed) this.#sound.gesture();
    } catch {
      // No sound here: nothing that is told depends on it.
    } finally {
      this.#coming = false;
    }
  }
}

export function createScenery(options: SceneryOptions): Scenery {
  const stage = new LateStage(options);
  const sound = new LateSound(options);
  return {
    sound: sound.port,
    bring() {
      void stage.bring();
      void sound.bring();
    },
    fit: () => stage.fit(),
  };
}
