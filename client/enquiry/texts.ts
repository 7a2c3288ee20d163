import { texts, useTexts } from '../i18n/texts';
import { en } from './en';
import { type AskWords, fr } from './fr';

const askTexts = texts<AskWords>(fr, en);
export const useAskTexts = (): AskWords => useTexts(askTexts);
