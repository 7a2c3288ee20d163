import type { AccountRole } from '@contract/accounts';
import { formats } from '../../i18n/format';
import { texts, useTexts } from '../../i18n/texts';

const fr = {
  title: 'Comptes',
  count: (n: number) => formats.fr.count(n, 'compte', 'comptes'),
  search: 'Nom, entreprise ou courriel',
  columns: { who: 'Qui', email: 'Courriel', since: 'Depuis', trusted: 'De confiance', role: 'Rôle' },
  trustedHint: 'De confiance : ses changements sont publiés sans attendre le guichet.',
  unverified: 'adresse à confirmer',
  you: 'vous',
  roles: { member: 'Inscrit', staff: 'Guichet', admin: 'Administration' } satisfies Record<AccountRole, string>,
  trust: (name: string) => `${name} : de confiance`,
  roleOf: (name: string) => `Rôle de ${name}`,
  more: 'Afficher la suite',
  none: (q: string) => `Aucun compte pour « ${q} ».`,
  all: 'Voir tous les comptes',
};

const en: typeof fr = {
  title: 'Accounts',
  count: (n) => formats.en.count(n, 'account', 'accounts'),
  search: 'Name, company or e-mail',
  columns: { who: 'Who', email: 'E-mail', since: 'Since', trusted: 'Trusted', role: 'Role' },
  trustedHint: 'Trusted: their changes are published without waiting for the desk.',
  unverified: 'address to be confirmed',
  you: 'you',
  roles: { member: 'Member', staff: 'Desk', admin: 'Administrator' },
  trust: (name) => `${name}: trusted`,
  roleOf: (name) => `Role of ${name}`,
  more: 'Show more',
  none: (q) => `No account for “${q}”.`,
  all: 'See all accounts',
};

const accountsTexts = texts(fr, en);
export const useAccountsTexts = () => useTexts(accountsTexts);
