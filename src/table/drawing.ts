/**
 * Lays an arrangement on the drawing of the table: SVG text in, SVG text out. Works on the groups' opening tags alone, each of
 * which carries one id, at most one transform and at most one `display="none"`, so that it needs no browser.
 */
import type { Arrangement } from './arrange.ts';

const GROUP = /<g\b[^>]*\bid="([^"]+)"[^>]*>/g;
const TRANSFORM = /\stransform="[^"]*"/;
const GONE = /\sdisplay="none"/;

/** The drawing with every named group shown where it belongs, or not shown. Groups without a say in it stay as they are. */
export function drawn(svg: string, { shown, hidden }: Arrangement): string {
  return svg.replace(GROUP, (tag, id: string) => {
    if (hidden.includes(id)) return GONE.test(tag) ? tag : tag.replace(/>$/, ' display="none">');
    if (!shown.has(id)) return tag;
    const there = tag.replace(GONE, '');
    const transform = shown.get(id);
    return transform == null ? there : there.replace(TRANSFORM, '').replace(/>$/, ` transform="${transform}">`);
  });
}

/** The same drawing seen through a window of its own, at a size in px. */
export function cropped(
  svg: string,
  view: readonly [number, number, number, number],
  width: number,
  height: number,
): string {
  const head = /<svg\b[^>]*>/.exec(svg)?.[0] ?? '';
  const bare = head.replace(/\s(?:viewBox|width|height)="[^"]*"/g, '');
  return svg.replace(head, bare.replace(/>$/, ` viewBox="${view.join(' ')}" width="${width}" height="${height}">`));
}
