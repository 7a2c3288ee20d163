import { texts, useTexts } from '../i18n/texts';
import { en } from './en';
import { type AccountWords, fr } from './fr';

const accountTexts = texts<AccountWords>(fr, en);

/** The words of signing in and up, and of one's account. */
export const useAccountTexts = (): AccountWords => useTexts(accountTexts);
