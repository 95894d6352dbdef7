/** Long work in slices, so that reading and choosing never wait for a picture. Nothing of Phaser or of pictures in here. */

/** Longest stretch of work between two breaths, ms. */
const SLICE = 6;

let since = 0;

/** Gives the page its turn when this slice has been long enough. */
export async function breathe(): Promise<void> {
  if (performance.now() - since < SLICE) return;
  await new Promise<void>((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: 60 });
    else setTimeout(done, 0);
  });
  since = performance.now();
}
