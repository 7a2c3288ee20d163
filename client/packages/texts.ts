import { texts, useTexts } from '../i18n/texts';
import { en } from './en';
import { fr, type PackageWords } from './fr';

export const packageTexts = texts<PackageWords>(fr, en);
export const usePackageTexts = (): PackageWords => useTexts(packageTexts);
