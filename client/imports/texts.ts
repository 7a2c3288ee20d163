import { texts, useTexts } from '../i18n/texts';
import { en } from './en';
import { fr, type ImportWords } from './fr';

const importTexts = texts<ImportWords>(fr, en);
export const useImportTexts = (): ImportWords => useTexts(importTexts);
