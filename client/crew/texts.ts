import { texts, useTexts } from '../i18n/texts';
import { en } from './en';
import { fr } from './fr';

const crewTexts = texts(fr, en);
export const useCrewTexts = () => useTexts(crewTexts);
