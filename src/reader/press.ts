/**
 * One press is one press: a second that follows within half a second is the same one, by finger, mouse or key.
 * It judges presses only; what a press does is not its business.
 */

const AGAIN = 500;
/** A thumb does not land twice on the same pixel. CSS px. */
const NEAR = 24;

/** What of a pointer's click or a key is needed to know it again. */
export type Press = Pick<UIEvent, 'timeStamp'> &
  Partial<Pick<PointerEvent, 'detail' | 'clientX' | 'clientY' | 'pointerType'>> &
  Partial<Pick<KeyboardEvent, 'key' | 'repeat'>>;

/** Returns a judge that remembers the last press it let through. */
export function onePress(): (press: Press) => boolean {
  let last: Press | null = null;
  return (press) => {
    const before = last;
    if (press.repeat || (press.detail ?? 0) > 1) return false;
    if (before && press.timeStamp - before.timeStamp < AGAIN && samePress(press, before)) return false;
    last = press;
    return true;
  };
}

/** By key: the same key. By touch: the same place, since browsers count taps each in their own way. A mouse counts its own clicks. */
function samePress(a: Press, b: Press): boolean {
  if (a.key !== undefined) return a.key === b.key;
  if (a.pointerType !== 'touch' || b.pointerType !== 'touch') return false;
  return Math.hypot((a.clientX ?? 0) - (b.clientX ?? 0), (a.clientY ?? 0) - (b.clientY ?? 0)) < NEAR;
}
