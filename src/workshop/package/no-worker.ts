/**
 * Stands for `src/offline.ts` in copies that are carried elsewhere: there is no service worker, and so nothing to forget. The build
 * fails when the other exports a name that is asked for and not here.
 */

/** Called whenever the title comes on screen; no newer copy ever waits. */
export const registerOffline = (): (() => void) => () => undefined;

export const forgetOffline = (): Promise<void> => Promise.resolve();
