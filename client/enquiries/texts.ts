import { texts, useTexts } from '../i18n/texts';
import { en } from './en';
import { type EnquiryWords, fr } from './fr';

const enquiryTexts = texts<EnquiryWords>(fr, en);
export const useEnquiryTexts = (): EnquiryWords => useTexts(enquiryTexts);
