/**
 * The seminar's pages with the ports they need, fetched when an address asks for one. Knows main's engine and the reader's history;
 * what stands on a page is `seminar/`'s own.
 */
import type { Engine } from './engine.ts';
import type { LogEntry, Step } from './narrative/types.ts';
import { openHistory } from './reader/history.ts';
import type { ReaderPorts, StoryPort } from './reader/port.ts';
import { showTable } from './reader/postcard.ts';
import type { Projecting } from './projecting.ts';
import { nameOf } from './reader/told.ts';
import { createSeminar, type Seminar } from './seminar/index.ts';
import { readRoute, type Route } from './seminar/routes.ts';
import { tableWords } from './table/words.ts';

export interface Classroom {
  /** Shows what the address asks for; false when it asks for none of these pages. */
  follow(hash: string): boolean;
  hide(): void;
}

export interface ClassroomOptions {
  readonly root: HTMLElement;
  readonly engine: Engine;
  readonly ports: ReaderPorts;
  /** A play was begun: shows it. */
  readonly toReader: () => void;
  readonly toTitle: () => void;
  readonly projecting: Projecting;
}

const CLOSED = 'This week is only being read.';

/** A week that is over, as a story that can be read and nothing else. */
function finished(steps: readonly Step[], story: StoryPort): StoryPort {
  const refuse = () => Promise.reject(new Error(CLOSED));
  return {
    steps,
    act: refuse,
    back: refuse,
    backTo: refuse,
    peek: (page) => story.peek(page),
    register: () => story.register(),
    onChange: () => () => undefined,
  };
}

export function createClassroom({ root, engine, ports, toReader, toTitle, projecting }: ClassroomOptions): Classroom {
  const seminar: Seminar = createSeminar(root, {
    book: async () => (await import('virtual:story/book')).book,
    replay: async () => {
      const replay = await engine.replay();
      const told = ({ steps, whole }: ReturnType<typeof replay>) => ({
        whole,
        events: steps.flatMap(({ events }) => events),
        ended: steps.at(-1)?.decision.kind === 'end',
        followed: steps.length - 1,
      });
      function* all(logs: readonly (readonly LogEntry[])[]) {
        for (const one of replay.all(logs)) yield one && told(one);
      }
      return Object.assign((log: readonly LogEntry[]) => told(replay(log)), { all });
    },
    read: async ({ log }) => {
      const { steps } = (await engine.replay())(log);
      await openHistory({ ...ports, story: finished(steps, ports.story) }, { only: true });
    },
    play: async (week) => {
      await engine.beginFrom(week);
      toReader();
    },
    playAt: async (past) => {
      await engine.beginAt(past);
      toReader();
    },
    tableWords: (laying) => tableWords(laying, nameOf),
    showTable,
    project,
    projecting: () => projecting.wanted,
    stopProjecting: () => projecting.off(),
    toTitle,
  });
  /** A new week from its first line, before a room. */
  async function project(): Promise<void> {
    await projecting.on();
    await engine.beginFrom({ cut: 'whole', past: 0, log: [] });
    toReader();
  }
  /** What else an address asks for than a room is not ours: it is shown as ever, and then before a room. */
  function followToRoom(route: Route, begin: URLSearchParams): void {
    const alone = [...begin.keys()].every((name) => name === 'projector');
    if (!alone) seminar.show(route);
    (alone ? project() : projecting.on()).catch(() => seminar.show({ to: 'page', page: 'home' }));
  }
  return {
    follow(hash) {
      const route = readRoute(hash);
      if (route?.to === 'begin' && route.begin.get('projector') === '1') followToRoom(route, route.begin);
      else if (route) seminar.show(route);
      return route !== null;
    },
    hide: () => seminar.hide(),
  };
}
