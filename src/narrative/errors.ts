/**
 * The two ways the story can refuse, told apart because the cures differ: one leaves everything as it was, after the other the
 * story must be rebuilt from its log. No ink in here, so that anybody may test for them.
 */

/** Something was asked for that is not on offer here. The story is left as it was. The message is a plain sentence. */
export class NotOnOfferError extends Error {
  override readonly name = 'NotOnOfferError';
}

/** Ink itself failed, or the ink breaks a rule of the house. The story must be rebuilt from its log. */
export class StoryFaultError extends Error {
  override readonly name = 'StoryFaultError';
  /** What ink said, for a report. */
  readonly detail: string;
  /** Ink path where it happened; empty when ink did not know. */
  readonly path: string;

  constructor(detail: string, path = '') {
    super(`The story has hit a fault here. (${detail})`);
    this.detail = detail;
    this.path = path;
  }
}
