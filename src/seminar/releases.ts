/** What is said of a week that was made with another release of the story than is here: that it was, and how far it goes. */
import type { LogEntry } from '../narrative/types.ts';
import type { ReadPassage } from '../playthrough/passage.ts';

const decisionsIn = (log: readonly LogEntry[]): number => log.filter((entry) => 'id' in entry).length;

/**
 * One sentence; null of a week that was made with this very release and goes to its end.
 * @param here the release of the story that is here
 * @param followed how many of the log's entries it allows
 */
export function sayRelease({ release, log }: ReadPassage, here: number, followed: number): string | null {
  const whole = followed >= log.length;
  if (whole && release === here) return null;
  const made =
    release === here
      ? 'The story has been changed a little since this was made'
      : `This was made with release ${release} of the story, and here is release ${here}`;
  if (whole) return `${made}: it can be followed to its end all the same.`;
  const [all, still] = [decisionsIn(log), decisionsIn(log.slice(0, followed))];
  if (still === 0) return `${made}: none of its ${all} decisions can be followed.`;
  return `${made}: the first ${still === 1 ? '' : `${still} `}of its ${all} decisions can be followed, and there the two part.`;
}
