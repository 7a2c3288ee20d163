import { texts, useTexts } from '../../../i18n/texts';
import { en } from './en';
import { fr, type JournalWords } from './fr';

const journalTexts = texts<JournalWords>(fr, en);
export const useJournalTexts = (): JournalWords => useTexts(journalTexts);
