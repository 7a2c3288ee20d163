import type { Lang } from '../../common/contract';
import type { ProductionStatus, Shoot } from '../../productions/contract';

interface Texts {
  desk: string;
  year(year: number): string;
  kinds: Record<Shoot['kind'], string>;
  statuses: Record<ProductionStatus, string>;
  confidential: string;
  number: string;
}

export const calendarTexts: Record<Lang, Texts> = {
  fr: {
    desk: 'Tournages du guichet',
    year: (year) => `Tournages du guichet, ${year}`,
    kinds: { main: '', secondUnit: 'deuxième équipe', pickup: 'raccords', reshoot: 'retournages' },
    statuses: {
      enquiry: 'Demande',
      scouting: 'Repérage',
      preparation: 'Préparation',
      shooting: 'Tournage',
      wrapped: 'Terminé',
      lost: 'Perdu',
      cancelled: 'Annulé',
    },
    confidential: 'Confidentiel : ne pas diffuser',
    number: 'Dossier',
  },
  en: {
    desk: 'Shoots of the desk',
    year: (year) => `Shoots of the desk, ${year}`,
    kinds: { main: '', secondUnit: 'second unit', pickup: 'pick-ups', reshoot: 'reshoots' },
    statuses: {
      enquiry: 'Enquiry',
      scouting: 'Scouting',
      preparation: 'Preparation',
      shooting: 'Shooting',
      wrapped: 'Wrapped',
      lost: 'Lost',
      cancelled: 'Cancelled',
    },
    confidential: 'Confidential: not to be passed on',
    number: 'File',
  },
};
