/** The ways through the week that a class can be given: the whole of it, and two that were abridged by hand (`story/cuts/`). */
export const CUTS = ['whole', 'fifty', 'twenty'] as const;
export type Cut = (typeof CUTS)[number];
