/** Where focus and eye go on a page before a room. The page says where what is asked stands; nothing else of it is known here. */

const asked = (): HTMLElement | null => document.querySelector<HTMLElement>('#reader .page > .asked');
/** How much of it must be seen for it to have been read. */
const MOSTLY = 0.7;

/** Whether most of it is in the window, or fills most of the window. */
export function inSight(selector: string): boolean {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  if (!box) return false;
  const seen = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
  return seen >= MOSTLY * Math.min(box.height, innerHeight);
}

function to(element: HTMLElement | null, block: ScrollLogicalPosition): true {
  if (element) {
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block, behavior: 'instant' });
  }
  return true;
}

/** To the question in front of the choices. */
export const toQuestion = (): true => to(document.querySelector<HTMLElement>('[data-pause] h2'), 'center');

/** To what is asked, and as much of it as the window holds. */
export function toWhatIsAsked(): true {
  const element = asked();
  const fits = (element?.getBoundingClientRect().height ?? 0) < innerHeight * 0.8;
  return to(element, fits ? 'nearest' : 'start');
}
