/** Fetches and opens the pages that lie over this one. They load when first asked for, and not with the story. */
import type { ReaderPorts } from './port.ts';

export type DialogName = 'phone' | 'history' | 'settings' | 'saves' | 'notes' | 'handOn';

const OPEN: Record<DialogName, (ports: ReaderPorts) => Promise<void>> = {
  phone: async (ports) => (await import('./phone/phone.ts')).openPhone(ports),
  history: async (ports) => (await import('./history.ts')).openHistory(ports),
  settings: async (ports) => (await import('./settings-dialog.ts')).openSettings(ports),
  saves: async (ports) => (await import('./saves-dialog.ts')).openSaves(ports),
  handOn: async (ports) => (await import('./hand-on.ts')).openHandOn(ports),
  notes: async (ports) => (await import('./content-notes.ts')).openNotes(ports),
};

/**
 * Opens one, and resolves when it is closed again.
 * @throws Error with a sentence that can be shown, when it cannot be loaded.
 */
export async function openDialog(name: DialogName, ports: ReaderPorts): Promise<void> {
  try {
    await OPEN[name](ports);
  } catch (cause) {
    throw new Error('That page could not be opened here. The story is not touched by it.', { cause });
  }
}
