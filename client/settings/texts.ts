import { texts, useTexts } from '../i18n/texts';
import { en } from './en';
import { fr } from './fr';

const settingsTexts = texts(fr, en);
export const useSettingsTexts = () => useTexts(settingsTexts);
