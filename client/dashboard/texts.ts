import { texts, useTexts } from '../i18n/texts';
import { en } from './en';
import { fr } from './fr';

const dashboardTexts = texts(fr, en);
export const useDashboardTexts = () => useTexts(dashboardTexts);
