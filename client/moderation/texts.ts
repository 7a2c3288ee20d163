import { texts, useTexts } from '../i18n/texts';
import { en } from './en';
import { fr, type ModerationWords } from './fr';

export const moderationTexts = texts<ModerationWords>(fr, en);
export const useModerationTexts = (): ModerationWords => useTexts(moderationTexts);
