import { texts, useTexts } from '../../i18n/texts';
import { en } from './en';
import { fr, type PanelWords } from './fr';

const panelTexts = texts<PanelWords>(fr, en);
export const usePanelTexts = (): PanelWords => useTexts(panelTexts);
