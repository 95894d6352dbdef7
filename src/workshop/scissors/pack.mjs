// svgo, told to keep what the stage needs: ids, groups, data-* and the head comment. Nothing else may rewrite a picture.
import { optimize } from 'svgo';

/**
 * The packed text of an SVG.
 * @param {string} src the SVG as the scissors wrote it
 * @param {number} floatPrecision decimals kept in paths: 0 for settings (1600 wide), 1 for figures (400 wide)
 * @returns {string}
 */
export function pack(src, floatPrecision = 1) {
  const head = src.match(/<!--[\s\S]*?-->/);
  const packed = optimize(src, {
    multipass: true,
    plugins: [
      {
        name: 'convertPathData',
        params: {
          floatPrecision,
          straightCurves: true,
          lineShorthands: true,
          curveSmoothShorthands: true,
          utilizeAbsolute: true,
        },
      },
      { name: 'cleanupNumericValues', params: { floatPrecision: 2 } },
      'convertColors',
      'removeComments',
      'minifyStyles',
    ],
  });
  return (head ? head[0] + '\n' : '') + packed.data + '\n';
}
