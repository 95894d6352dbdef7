/** Stands for `src/offline.ts` in copies that are carried elsewhere: there is no service worker, and so nothing to forget. */
import type * as Offline from '../../offline.ts';

export const registerOffline: typeof Offline.registerOffline = () => () => undefined;
export const forgetOffline: typeof Offline.forgetOffline = () => Promise.resolve();
