import { texts, useTexts } from '../../../i18n/texts';
import { en } from './en';
import { fr, type SummaryWords } from './fr';

const summaryTexts = texts<SummaryWords>(fr, en);
export const useSummaryTexts = (): SummaryWords => useTexts(summaryTexts);
