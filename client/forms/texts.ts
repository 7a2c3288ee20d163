import { texts, useTexts } from '../i18n/texts';
import { en } from './en';
import { type FormWords, fr } from './fr';

export const formTexts = texts<FormWords>(fr, en);
export const useFormTexts = (): FormWords => useTexts(formTexts);
