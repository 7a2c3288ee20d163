import { texts, useTexts } from '../i18n/texts';
import { en } from './en';
import { fr, type SearchWords } from './fr';

export const searchTexts = texts<SearchWords>(fr, en);
export const useSearchTexts = (): SearchWords => useTexts(searchTexts);
