/** What the rest of the house may take from here. Types alone are in `types.ts`, so that a reader of the stream needs no ink. */
export { createNarrative, type InkNarrative, type NarrativeOptions } from './narrative.ts';
export { PartAbsentError, partText, StoryParts, type PartHead } from './parts.ts';
export { NotOnOfferError, StoryFaultError } from './errors.ts';
export { offered } from './offered.ts';
