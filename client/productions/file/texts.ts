import { texts, useTexts } from '../../i18n/texts';
import { en } from './en';
import { type FileWords, fr } from './fr';

export const fileTexts = texts<FileWords>(fr, en);
/** The words of an open production: its head, its tabs, its summary. */
export const useFileTexts = (): FileWords => useTexts(fileTexts);
