import { texts, useTexts } from '../i18n/texts';
import { en } from './en';
import { fr, type RoomWords } from './fr';

export const roomTexts = texts<RoomWords>(fr, en);
export const useRoomTexts = (): RoomWords => useTexts(roomTexts);
