/**
 * How a save of an older format becomes one of the next. A migration stands here for every format but the newest, and a frozen
 * sample of every format in `samples/`; the tests fail on one that is missing.
 */

/** The format that is written now. */
export const FORMAT = 3;

/** From the format that is the key to the one after it. They get data that nobody has checked; what they give is checked. */
export const MIGRATIONS: Readonly<
  Record<number, (save: Readonly<Record<string, unknown>>) => Record<string, unknown>>
> = {
  // The first format knew only the whole week.
  1: (save) => ({ ...save, format: 2, cut: 'whole' }),
  // The second did not say where a past that was only declared ends: it was taken for the player's.
  2: (save) => ({ ...save, format: 3, past: 0 }),
};

/** Brings a save to the newest format, or returns it as it is when there is no way. */
export function migrate(data: unknown): unknown {
  let save = data;
  while (typeof save === 'object' && save !== null && 'format' in save && typeof save.format === 'number') {
    const step = MIGRATIONS[save.format];
    if (!step || save.format >= FORMAT) break;
    save = step(save);
  }
  return save;
}
