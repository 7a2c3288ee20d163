import { texts, useTexts } from '../../i18n/texts';
import { en } from './en';
import { fr, type ShareWords } from './fr';

export const shareTexts = texts<ShareWords>(fr, en);
export const useShareTexts = (): ShareWords => useTexts(shareTexts);
