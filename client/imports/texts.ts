import type { ImportKind } from '@contract/imports';
import { texts, useTexts } from '../i18n/texts';
import { en } from './en';
import { fr, type ImportWords } from './fr';

const importTexts = texts<ImportWords>(fr, en);
export const useImportTexts = (): ImportWords => useTexts(importTexts);

/** What a file becomes: the words of one kind of listing are those of all. */
export const thingOf = (kind: ImportKind): 'listing' | 'production' => (kind === 'production' ? kind : 'listing');
