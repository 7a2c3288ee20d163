import { en } from './en';
import { fr, type Words } from './fr';
import { texts, useTexts } from './texts';

export const words = texts<Words>(fr, en);

/** The words that every page shares, in the reader's language. */
export const useWords = (): Words => useTexts(words);
