import type { LeadTime, Permit } from '@contract/permits';
import { formats } from '../../i18n/format';
import { texts, useTexts } from '../../i18n/texts';

type Status = Permit['status'];
type Alert = NonNullable<Permit['alert']>;

const frCount = formats.fr.count;
const enCount = formats.en.count;

const fr = {
  status: {
    toFile: 'À déposer',
    requested: 'Demandée',
    completed: 'Dossier complet',
    granted: 'Accordée',
    refused: 'Refusée',
    notNeeded: 'Pas nécessaire',
  } satisfies Record<Status, string>,
  /** What the step is called as something one does. */
  step: {
    toFile: 'Revenir à « à déposer »',
    requested: 'Demande déposée',
    completed: 'Dossier complet',
    granted: 'Accordée',
    refused: 'Refusée',
    notNeeded: 'Pas nécessaire',
  } satisfies Record<Status, string>,
  alert: {
    late: 'En retard',
    soon: 'Bientôt',
    expiring: 'Prend fin',
    expired: 'Finie en plein tournage',
  } satisfies Record<Alert, string>,
  lateBy: (days: number) => `En retard de ${frCount(days, 'jour', 'jours')}`,
  left: (days: number) =>
    days === 0 ? 'À déposer aujourd’hui' : days === 1 ? 'À déposer demain' : `Encore ${frCount(days, 'jour', 'jours')}`,
  ends: (days: number) => (days === 0 ? 'Prend fin aujourd’hui' : `Prend fin dans ${frCount(days, 'jour', 'jours')}`),
  ended: (days: number) => `Finie depuis ${frCount(days, 'jour', 'jours')}, le tournage continue`,
  fileBy: (day: string) => `au plus tard le ${day}`,
  filed: (day: string) => `déposée le ${day}`,
  decided: (day: string) => `décidée le ${day}`,
  until: (day: string) => `jusqu'au ${day}`,
  askNow: 'À demander maintenant',
  lead: ({ amount, unit }: LeadTime) =>
    ({
      workingDays: frCount(amount, 'jour ouvré', 'jours ouvrés'),
      days: frCount(amount, 'jour', 'jours'),
      months: `${amount} mois`,
    })[unit],
};

const en: typeof fr = {
  status: {
    toFile: 'To file',
    requested: 'Requested',
    completed: 'File complete',
    granted: 'Granted',
    refused: 'Refused',
    notNeeded: 'Not needed',
  },
  step: {
    toFile: 'Back to “to file”',
    requested: 'Request filed',
    completed: 'File complete',
    granted: 'Granted',
    refused: 'Refused',
    notNeeded: 'Not needed',
  },
  alert: { late: 'Late', soon: 'Soon', expiring: 'Ending', expired: 'Ended during the shoot' },
  lateBy: (days) => `${enCount(days, 'day', 'days')} late`,
  left: (days) =>
    days === 0 ? 'File today' : days === 1 ? 'File by tomorrow' : `${enCount(days, 'day', 'days')} left`,
  ends: (days) => (days === 0 ? 'Ends today' : `Ends in ${enCount(days, 'day', 'days')}`),
  ended: (days) => `Ended ${enCount(days, 'day', 'days')} ago, the shoot goes on`,
  fileBy: (day) => `by ${day}`,
  filed: (day) => `filed on ${day}`,
  decided: (day) => `decided on ${day}`,
  until: (day) => `until ${day}`,
  askNow: 'Ask now',
  lead: ({ amount, unit }) =>
    ({
      workingDays: enCount(amount, 'working day', 'working days'),
      days: enCount(amount, 'day', 'days'),
      months: enCount(amount, 'month', 'months'),
    })[unit],
};

const permitTexts = texts(fr, en);
/** How permits are spoken of, wherever they stand. */
export const usePermitTexts = () => useTexts(permitTexts);
