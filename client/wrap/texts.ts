import { texts, useTexts } from '../i18n/texts';
import { en } from './en';
import { fr, type WrapWords } from './fr';

export const wrapTexts = texts<WrapWords>(fr, en);
export const useWrapTexts = (): WrapWords => useTexts(wrapTexts);
