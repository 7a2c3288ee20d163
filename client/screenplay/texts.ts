import { texts, useTexts } from '../i18n/texts';
import { en } from './en';
import { fr } from './fr';

const both = texts(fr, en);
export const useScreenplayTexts = () => useTexts(both);
