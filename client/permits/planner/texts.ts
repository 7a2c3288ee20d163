import { texts, useTexts } from '../../i18n/texts';
import { en } from './en';
import { fr, type PlannerWords } from './fr';

export const plannerTexts = texts<PlannerWords>(fr, en);
export const usePlannerTexts = (): PlannerWords => useTexts(plannerTexts);
