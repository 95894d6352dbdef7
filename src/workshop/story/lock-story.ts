/**
 * The lock of a whole story: with its new ids in their place, and as a release. What a line of it is, and what may become of one, is
 * decided in `ids-lock.ts`; nothing is written here.
 */
import { actsInOrder, decisionsInOrder, idsInOrder } from './check-choices.ts';
import { checkStory, errorsIn } from './check.ts';
import { tagOf, type CheckContext } from './context.ts';
import { formatLock, releaseLock, updateLock, type Lock } from './ids-lock.ts';
import { storyFiles } from './make.ts';
import { say } from './place.ts';

/** What is in the way, a line each. */
export interface InTheWay {
  readonly trouble: readonly string[];
}

export interface LockText {
  /** The lock as it should stand in the file. */
  readonly text: string;
  /** Whether it stands there so now. */
  readonly same: boolean;
  readonly ids: number;
  readonly fresh: number;
}

function lockNow(context: CheckContext): Lock['decisions'] {
  const written = decisionsInOrder(context).map(({ choices }) =>
    choices.flatMap((choice) => tagOf(context, choice, 'id')?.subject ?? []),
  );
  return updateLock(context.lock?.decisions ?? [], [...written, actsInOrder(context)]);
}

/** The lock with the story's new ids. Only what is wrong with ids is in the way: prose may be half written. */
export function listIds(project: string): LockText | InTheWay {
  const { context, findings } = checkStory(storyFiles(project));
  const ofIds = errorsIn(findings).filter(
    ({ file, text }) => context === null || file.endsWith('ids.lock') || text.includes('# id'),
  );
  if (context === null || ofIds.length > 0) return { trouble: ofIds.map(say) };
  const old = context.lock?.decisions ?? [];
  const known = new Set(old.flat().map(({ id }) => id));
  const now = lockNow(context);
  const text = formatLock(now);
  const ids = now.flat();
  return {
    text,
    same: text === formatLock(old),
    ids: ids.length,
    fresh: ids.filter(({ id }) => !known.has(id)).length,
  };
}

export interface Release {
  readonly text: string;
  readonly release: number;
  /** Ids that are of no earlier release. */
  readonly fresh: number;
}

/** The lock with everything that no release has yet given the next one. Anything wrong in the story is in the way. */
export function releaseStory(project: string): Release | InTheWay {
  const { context, findings } = checkStory(storyFiles(project));
  const errors = errorsIn(findings);
  if (context === null || errors.length > 0) return { trouble: errors.map(say) };
  const petals = new Set(idsInOrder(context).flatMap((offered) => (offered.petals ? [offered.id] : [])));
  const released = releaseLock(lockNow(context), petals);
  if (!released) return { trouble: ['Nothing waits for a release: every id of the story has one.'] };
  const { release, fresh, decisions } = released;
  return { release, fresh, text: formatLock(decisions) };
}
