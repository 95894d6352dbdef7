/** Reads codes held up to this machine's camera. The picture stays in this tab and is not kept. Fetched when a camera is asked for. */
import { frameLoop, QRCanvas, rearCamera } from 'qr/dom.js';

const NO_CAMERA =
  'No camera can be used here: there is none, or this page may not use it. Codes can be pasted instead, or handed in as files.';

/**
 * Shows the camera in an element and calls `read` with every code it sees, again and again while it is held up.
 * @throws {Error} with a sentence, when there is no camera to be had.
 */
export async function scanInto(root: HTMLElement, read: (text: string) => void): Promise<{ stop: () => void }> {
  const video = Object.assign(document.createElement('video'), { muted: true, playsInline: true, autoplay: true });
  video.setAttribute('aria-label', 'What the camera sees');
  root.replaceChildren(video);
  try {
    const camera = await rearCamera(video);
    const canvas = new QRCanvas();
    let looking = false;
    /** One frame at a time: a large one may take longer to be read than the next takes to come. */
    const look = async (): Promise<void> => {
      if (looking) return;
      looking = true;
      try {
        const seen = await camera.readFrame(canvas);
        if (typeof seen === 'string' && seen !== '') read(seen);
      } finally {
        looking = false;
      }
    };
    // A frame that cannot be read is as good as one with nothing in it.
    const cancel = frameLoop(() => void look().catch(() => undefined));
    return {
      stop: () => {
        cancel();
        camera.stop();
        root.replaceChildren();
      },
    };
  } catch (cause) {
    root.replaceChildren();
    throw new Error(NO_CAMERA, { cause });
  }
}
