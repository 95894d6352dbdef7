/** `npm run story:tells FILE...`: holds `.ink` or `.md` files up to the mirror. */
import { paragraphsOf, windowsOf } from './prose-tells.ts';

/** Flags in one window from which on a scene is worth reading again. */
const MANY = 4;

for (const file of process.argv.slice(2)) {
  try {
    const windows = windowsOf(paragraphsOf(file));
    console.log(`${file}${windows.length === 0 ? ': too short to say' : ''}`);
    for (const { from, to, words, flags } of windows) {
      const again = flags.length >= MANY ? '  <- read this again' : '';
      console.log([`  lines ${from}-${to}, ${words} words, ${flags.length} flags${again}`, ...flags].join('\n    '));
    }
  } catch (error) {
    console.error(`${file}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}
