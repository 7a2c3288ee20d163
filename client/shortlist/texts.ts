import { texts, useTexts } from '../i18n/texts';
import { en } from './en';
import { fr, type ShortlistWords } from './fr';

export const shortlistTexts = texts<ShortlistWords>(fr, en);
export const useShortlistTexts = (): ShortlistWords => useTexts(shortlistTexts);
