/**
 * How the world loses its colour: the palette's drain (chroma down, lightness towards the middle, a breath of blue),
 * put as one matrix that a filter can apply to a whole picture. Pure; the renderer's own classes stay out.
 */

/** Share of chroma lost, and of the way to mid lightness gone, when fully drained. From the palette's notes. */
const CHROMA_LOST = 0.74;
const TO_MIDDLE = 0.16;
/** The middle that things are drawn towards, sRGB 0..255: lightness 0.78 with a breath of blue. */
const MIDDLE = [179, 184, 189] as const;
const LUMA = [0.213, 0.715, 0.072] as const;

/**
 * A 4x5 colour matrix, row by row, offsets in 0..255.
 * @param k 0 full colour … 1 drained
 */
export function drainMatrix(k: number): number[] {
  const saturation = 1 - CHROMA_LOST * k;
  const keep = 1 - TO_MIDDLE * k;
  const rows = [0, 1, 2].map((row) => {
    const channels = LUMA.map((luma, column) => keep * ((row === column ? saturation : 0) + (1 - saturation) * luma));
    return [...channels, 0, TO_MIDDLE * k * (MIDDLE[row] ?? 0)];
  });
  return [...rows.flat(), 0, 0, 0, 1, 0];
}

/** For renderers without filters: how strongly to lay a grey over the picture in the blend mode 'saturation', 0..1. */
export const greyVeil = (k: number): number => CHROMA_LOST * k;
