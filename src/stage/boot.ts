/**
 * Starts Phaser for the stage: which renderer, and with everything off that the stage does not use.
 */
import * as Phaser from 'phaser';

/** Names under which software draws WebGL; not every browser admits it by refusing the caveat. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether a graphics card draws WebGL here; where software would, Canvas takes a sixth of the work. */
export function quickWebGL(): boolean {
  const context = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!context) return false;
  const unmasked = context.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER;
  const name = String(context.getParameter(unmasked));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return !SOFTWARE.test(name);
}

/** Starts Phaser with one empty scene. Rejects when this kind of renderer cannot be had. */
export function start(
  mount: HTMLElement,
  type: number,
  size: { width: number; height: number },
): Promise<Phaser.Scene> {
  return new Promise((ready, fail) => {
    try {
      // oxlint-disable-next-line no-new -- the game hands itself over when its scene is made
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
