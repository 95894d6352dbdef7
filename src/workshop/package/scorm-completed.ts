/**
 * Runs in the SCORM package alone, beside the piece: tells a course system that the week's end has been reached, and nothing else. No
 * score, no time, no choice; before the end the system is not spoken to at all, so that it can count nobody's visits by it.
 *
 * A script of its own that knows of the page only what it promises to keep, `data-end`. No import may enter: it is set into the page
 * as it stands.
 */

/** What SCORM 1.2 lays down for windows above; each answers `"true"` or `"false"`. */
interface Lms {
  LMSInitialize(empty: ''): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(empty: ''): string;
  LMSFinish(empty: ''): string;
}

/** Windows of a course system are nested a few deep; the standard's own example stops here too. */
const DEPTH = 7;

/** `API` of this window or one above it; null where there is none, or where it belongs to another site. */
function above(start: Window | null): Lms | null {
  let at = start;
  for (let depth = 0; at && depth <= DEPTH; depth++) {
    try {
      const { API } = at as Window & { readonly API?: Lms };
      if (API) return API;
    } catch {
      return null;
    }
    if (at.parent === at) return null;
    at = at.parent;
  }
  return null;
}

function tellOnce(): void {
  const lms = above(window) ?? above(window.opener as Window | null);
  if (!lms) return;
  try {
    lms.LMSInitialize('');
    lms.LMSSetValue('cmi.core.lesson_status', 'completed');
    lms.LMSCommit('');
    // Only when the page goes: some systems shut it as soon as this is said, and the last page is there to be read.
    addEventListener('pagehide', () => lms.LMSFinish(''), { once: true });
  } catch {
    // A system that breaks is no reason to break the last page.
  }
}

const watcher = new MutationObserver(() => {
  if (!document.querySelector('[data-end]')) return;
  watcher.disconnect();
  tellOnce();
});
watcher.observe(document.body, { childList: true, subtree: true });

// oxlint-disable-next-line unicorn/require-module-specifiers -- a module, so that no name of it is the page's
export {};
