import type { Lang } from '@contract/common';
import type { Terms } from '../../vocabularies/queries';
import type { TechnicianDetails } from '../details';

/** A job as this person writes it: `Cheffe électricienne`. English has one form. */
export function jobTitle(terms: Terms, language: Lang, job: string, titles: TechnicianDetails['titles']): string {
  const feminine = language === 'fr' && titles === 'feminine' && terms.term('jobTitles', job)?.frFeminine;
  return feminine || terms.label('jobTitles', job);
}
