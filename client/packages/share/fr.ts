import type { PackageFormat, Vote } from '@contract/packages';
import { formats } from '../../i18n/format';

const { count, number } = formats.fr;

/** The package as those see it who send it. */
export const fr = {
  button: 'Partager',
  drawer: 'Partager la sélection',
  lead: 'Un lien ouvre la sélection en dossier : images, carte, avis. Personne n’a besoin de compte.',
  form: {
    title: 'Nouveau lien',
    label: 'Pour qui',
    labelHint: 'Vous saurez par ce nom qui a ouvert quel lien.',
    labelExample: 'Inès, réalisatrice',
    labelMissing: 'Pour qui il est, comme « Inès, réalisatrice »',
    lang: 'Langue du dossier',
    languages: { fr: 'Français', en: 'Anglais' },
    masked: 'Masquer les lieux',
    maskedOff: 'Noms, positions et contacts publics sont montrés, comme dans l’annuaire.',
    maskedOn: (aliased: number, plain: number) =>
      [
        'Sans nom, sans contact, sans propriétaire ; la position devient un cercle et les images perdent leur légende.',
        aliased > 0 ? `${count(aliased, 'entrée porte votre alias', 'entrées portent votre alias')}.` : '',
        plain > 0 ? `${count(plain, 'entrée porte sa catégorie', 'entrées portent leur catégorie')}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    seen: 'Ce qui sera montré',
    seenMore: (n: number) => `et ${number(n)} de plus`,
    days: 'Valable',
    daysOf: (n: number) =>
      n === 365 ? 'un an' : n % 7 === 0 && n < 30 ? count(n / 7, 'semaine', 'semaines') : count(n, 'jour', 'jours'),
    replies: 'Recevoir des avis',
    password: 'Mot de passe',
    passwordHint: 'Facultatif. À donner par un autre chemin : il n’est dans aucune lettre.',
    passwordShort: 'Au moins six caractères, ou rien',
    to: 'Envoyer par lettre à',
    toHint: 'Facultatif. Sinon, copiez le lien.',
    toWrong: 'Une adresse, comme nom@exemple.fr',
    optional: 'facultatif',
    button: 'Faire le lien',
    another: 'Faire un autre lien',
    nothing: 'La sélection est vide : ajoutez un lieu avant de la partager.',
  },
  made: {
    title: (label: string) => `Lien pour ${label}`,
    once: 'Montré cette seule fois : nous n’en gardons que l’empreinte.',
    sent: (to: string) => `Lettre envoyée à ${to}.`,
    copy: 'Copier',
    copied: 'Copié',
    open: 'Ouvrir',
    address: 'Adresse du lien',
  },
  list: {
    title: 'Liens',
    none: 'Aucun lien encore.',
    masked: 'Masqué',
    password: 'Mot de passe',
    revoked: 'Retiré',
    expired: 'Expiré',
    until: (day: string) => `jusqu'au ${day}`,
    made: (day: string, name: string) => `fait le ${day}${name && ` par ${name}`}`,
    unseen: 'Pas encore ouvert',
    seen: (n: number) => `Ouvert par ${count(n, 'personne', 'personnes')}`,
    nobody: 'Sans prénom',
    times: (n: number) => count(n, 'fois', 'fois'),
    said: (comments: number, votes: number) =>
      [
        ...(comments > 0 ? [count(comments, 'commentaire', 'commentaires')] : []),
        ...(votes > 0 ? [count(votes, 'avis', 'avis')] : []),
      ].join(', '),
    revoke: 'Retirer le lien',
    revokeAsk: 'Il ne s’ouvrira plus, pour personne. Les avis déjà donnés restent ici.',
    keep: 'Garder',
    more: (n: number) => `${number(n)} de plus`,
  },
  files: {
    title: 'Fichiers',
    masked: 'Masquer les lieux',
    names: {
      pdf: 'Dossier, une page par lieu',
      csv: 'Tableau',
      gpx: 'Points pour un GPS',
      kml: 'Points pour une carte',
      ics: 'Jour de repérage',
    } satisfies Record<PackageFormat, string>,
  },
  team: {
    title: 'Avis reçus',
    votes: { yes: 'Oui', maybe: 'Peut-être', no: 'Non' } satisfies Record<Vote, string>,
    who: (vote: string, names: string) => `${vote} : ${names}`,
    through: (label: string) => `par le lien « ${label} »`,
    gone: 'Fiche retirée de l’annuaire',
    answer: 'Répondre',
    answerLabel: (label: string) => `Répondre à ceux qui ont le lien « ${label} »`,
    send: 'Envoyer la réponse',
    cancel: 'Annuler',
    ours: 'votre équipe',
  },
};

export type ShareWords = typeof fr;
