/** Hands the current play to its reader as a file, and whatever else is to be kept. */
import type { SavesPort } from './port.ts';

/** Gives the browser a file to keep. */
export function download(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers ask where to put it first, and read the address only then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** @throws Error with a sentence that can be shown, when there is no play to take. */
export async function takeAway(saves: SavesPort): Promise<void> {
  const slot = (await saves.slots()).find(({ current }) => current);
  if (!slot) throw new Error('There is nothing kept yet to take away.');
  const { name, text } = await saves.exportSave(slot.id);
  download(name, new Blob([text], { type: 'application/json' }));
}
