/**
 * The last table as something to look at and to keep: composed from what was laid, drawn by the browser itself, so that it works
 * with no stage. No figure and no date is on it. Fetched when a week has ended, never before.
 */
import { arrange } from '../table/arrange.ts';
import { cropped, drawn } from '../table/drawing.ts';
import type { Laying } from '../table/laying.ts';
import { download } from './take-away.ts';

// As a list, so that a house without this drawing still builds.
const [tableUrl] = Object.values(
  import.meta.glob<string>('../../assets/art/setting-table.svg', { query: '?url', import: 'default', eager: true }),
);

/** px of the card: three to two. The picture is square but for a quarter; the strip beside it carries the name. */
const CARD = { width: 1800, height: 1200 } as const;
const PICTURE = { width: 1600, height: 1200 } as const;
/** What of the drawing is on the card: all of the table, none of the paving beside it. Units of the art. */
const VIEW = [0, 125, 1000, 750] as const;
const PAPER = '#fdf3e3';
const INK = '#1f2f45';
const NAME = 'KIND REGARDS';

/** The table as an SVG of its own. Rejects when the drawing cannot be had. */
async function picture(laying: Laying): Promise<Blob> {
  const answer = tableUrl ? await fetch(tableUrl) : null;
  if (!answer?.ok) throw new Error('The picture of the table could not be fetched. Please try again.');
  const svg = cropped(drawn(await answer.text(), arrange(laying)), VIEW, PICTURE.width, PICTURE.height);
  return new Blob([svg], { type: 'image/svg+xml' });
}

async function decoded(url: string, image = new Image()): Promise<HTMLImageElement> {
  image.src = url;
  await image.decode();
  return image;
}

/** Shows the table in an image that stands on the page. Rejects when it cannot be shown; the image is then as it was. */
export async function showTable(image: HTMLImageElement, laying: Laying): Promise<void> {
  const url = URL.createObjectURL(await picture(laying));
  try {
    await decoded(url, image);
  } catch (error) {
    image.removeAttribute('src');
    throw error;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function write(pen: CanvasRenderingContext2D): void {
  pen.save();
  pen.translate((PICTURE.width + CARD.width) / 2, CARD.height - 84);
  pen.rotate(-Math.PI / 2);
  pen.fillStyle = INK;
  pen.font = '38px Literata, Georgia, serif';
  pen.textBaseline = 'middle';
  let x = 0;
  // Set by hand: not every browser knows letter-spacing on a canvas.
  for (const letter of NAME) {
    pen.fillText(letter, x, 0);
    x += pen.measureText(letter).width + 9;
  }
  pen.restore();
}

/** The card as a PNG. @throws Error with a sentence that can be shown */
export async function postcard(laying: Laying): Promise<Blob> {
  const url = URL.createObjectURL(await picture(laying));
  try {
    const canvas = Object.assign(document.createElement('canvas'), CARD);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('This browser gives no canvas to draw on.');
    pen.fillStyle = PAPER;
    pen.fillRect(0, 0, CARD.width, CARD.height);
    pen.drawImage(await decoded(url), 0, 0, PICTURE.width, PICTURE.height);
    write(pen);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!png) throw new Error('This browser could not make a picture of the table.');
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Makes the card and hands it over as a file. */
export async function keepPostcard(laying: Laying): Promise<void> {
  download('kind-regards-table.png', await postcard(laying));
}
