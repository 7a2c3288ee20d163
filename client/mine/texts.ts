import { texts, useTexts } from '../i18n/texts';
import { en } from './en';
import { fr, type MineWords } from './fr';

const mineTexts = texts<MineWords>(fr, en);

/** The words of one's own listings. */
export const useMineTexts = (): MineWords => useTexts(mineTexts);
