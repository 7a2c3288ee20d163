import { texts, useTexts } from '../../../i18n/texts';
import { en } from './en';
import { fr, type SpendWords } from './fr';

const spendTexts = texts<SpendWords>(fr, en);
export const useSpendTexts = (): SpendWords => useTexts(spendTexts);
