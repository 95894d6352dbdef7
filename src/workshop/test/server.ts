/** One server of the production build for a whole run of browser tests, on any free port; it ends with the run. */
import { serve } from '../serve.ts';

/** Where the tests find it: read by `player.ts`, in the workers too. */
export const ADDRESS = 'KIND_REGARDS_ADDRESS';

export default async function start(): Promise<() => Promise<void>> {
  const serving = await serve({ port: 0 });
  process.env[ADDRESS] = serving.address;
  return () => serving.close();
}
