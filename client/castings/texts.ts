import { texts, useTexts } from '../i18n/texts';
import { en } from './en';
import { type CastingWords, fr } from './fr';

const castingTexts = texts<CastingWords>(fr, en);
export const useCastingTexts = (): CastingWords => useTexts(castingTexts);
