/** What `main.ts` and the workshop may take from here. */
export { NotHereError, type FetchPart } from './arriving.ts';
export { Plays, type PlaysOptions } from './plays.ts';
export { Play, isDecision } from './play.ts';
export { SaveRefusedError, type Save } from './save.ts';
export { memoryStorage, type Storage } from './storage.ts';
export { browserStorage } from './storage-browser.ts';
export { CUTS, type Cut } from './cuts.ts';
export { packPassage, PassageRefusedError, readPassage } from './passage.ts';
export type { Book } from './book.ts';
export type { Passage } from './passage.ts';
export type { Replay } from './replay.ts';
export type { CutScript } from './abridge.ts';
export type { DeclaredPast } from './plays.ts';
