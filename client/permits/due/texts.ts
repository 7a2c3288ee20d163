import { formats } from '../../i18n/format';
import { texts, useTexts } from '../../i18n/texts';

const fr = {
  title: 'Autorisations à suivre',
  count: (n: number) => formats.fr.count(n, 'autorisation', 'autorisations'),
  lead: 'De toutes les productions en cours : ce qui est en retard, à déposer sous sept jours ouvrés, ou près de sa fin.',
  filter: 'Montrer',
  all: 'Toutes',
  filters: { late: 'En retard', soon: 'Bientôt', expiring: 'Prennent fin', expired: 'Finies en plein tournage' },
  columns: { when: 'Échéance', who: 'Autorité', production: 'Production', state: 'État' },
  none: 'Rien à suivre aujourd’hui',
  noneText:
    'Aucune autorisation n’est en retard ni près de son échéance. Celles d’une production se prévoient dans son dossier.',
  noneOf: 'Rien de cette sorte',
  rules: 'Règles et délais',
  productions: 'Voir les productions',
  more: 'Montrer plus',
  waiting: 'Les autorisations arrivent…',
};

const en: typeof fr = {
  title: 'Permits to see to',
  count: (n) => formats.en.count(n, 'permit', 'permits'),
  lead: 'Of all productions under way: what is late, to be filed within seven working days, or near its end.',
  filter: 'Show',
  all: 'All',
  filters: { late: 'Late', soon: 'Soon', expiring: 'Ending', expired: 'Ended during the shoot' },
  columns: { when: 'Due', who: 'Authority', production: 'Production', state: 'State' },
  none: 'Nothing to see to today',
  noneText: 'No permit is late or near its day. Those of a production are planned in its file.',
  noneOf: 'Nothing of this kind',
  rules: 'Rules and lead times',
  productions: 'See the productions',
  more: 'Show more',
  waiting: 'The permits are on their way…',
};

const dueTexts = texts(fr, en);
export const useDueTexts = () => useTexts(dueTexts);
