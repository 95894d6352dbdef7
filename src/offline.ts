/**
 * Keeps an offline copy, and decides when a newer one may take its place: on the title screen only, never under somebody who is reading.
 * Loaded by `main.ts` when the reader is idle. What is kept is decided by the build (`workshop/build/offline.ts`).
 */
import { Workbox } from 'workbox-window';

export interface OfflineOptions {
  /** Whether the title is on screen and nothing has been begun. */
  readonly onTitle: () => boolean;
}

/**
 * Registers the service worker. Where there is none to be had (a file, a private window, a refusal) the piece plays on from the network.
 * @returns to be called whenever the title comes on screen, so that a newer copy that waits may take over then.
 */
export function registerOffline({ onTitle }: OfflineOptions): () => void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return () => undefined;
  const workbox = new Workbox(new URL('sw.js', document.baseURI).href, { scope: new URL('./', document.baseURI).href });
  let waits = false;
  let asked = false;
  const takeOver = () => {
    if (!waits || asked || !onTitle()) return;
    asked = true;
    workbox.messageSkipWaiting();
  };
  workbox.addEventListener('waiting', () => {
    waits = true;
    takeOver();
  });
  workbox.addEventListener('controlling', ({ isUpdate }) => {
    if (isUpdate && asked && onTitle()) location.reload();
  });
  workbox.register().catch(() => undefined);
  return takeOver;
}

/** Takes the offline copy off this machine. The page in front of the reader stays. */
export async function forgetOffline(): Promise<void> {
  if ('serviceWorker' in navigator) {
    const registrations = await navigator.serviceWorker.getRegistrations();
    const ours = registrations.filter(({ scope }) => document.baseURI.startsWith(scope));
    await Promise.all(ours.map((registration) => registration.unregister()));
  }
  if ('caches' in globalThis) {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith('kind-regards')).map((name) => caches.delete(name)));
  }
}
