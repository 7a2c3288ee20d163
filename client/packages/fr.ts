import type { PackageFormat, Vote } from '@contract/packages';
import { formats } from '../i18n/format';

const { count, number } = formats.fr;

const files: Record<PackageFormat, string> = { pdf: 'PDF', gpx: 'GPX', kml: 'KML', csv: 'CSV', ics: 'ICS' };
const votes: Record<Vote, string> = { yes: 'Oui', maybe: 'Peut-être', no: 'Non' };

/** The package as those see it who have its link. */
export const fr = {
  waiting: 'Le dossier arrive',
  lost: 'Ce lien ne mène plus à rien',
  lostLead:
    "Il a expiré, il a été retiré par la personne qui vous l'a envoyé, ou il n'est pas entier. Demandez-lui un nouveau lien ; ce que vous y avez écrit lui est resté.",
  broken: 'Le dossier ne peut pas être montré',
  directory: "Voir l'annuaire",
  gate: {
    title: 'Dossier protégé',
    lead: "La personne qui vous l'a envoyé vous donne le mot de passe, par un autre chemin que ce lien.",
    missing: 'Le mot de passe du dossier',
    wrong: "Ce n'est pas ce mot de passe. Les majuscules comptent.",
    button: 'Ouvrir le dossier',
  },
  cover: {
    validUntil: (day: string) => `Lien valable jusqu'au ${day}`,
    files: 'Fichiers du dossier',
    file: files,
    fileOf: (format: PackageFormat) => `Télécharger le dossier en ${files[format]}`,
    kind: (places: number, others: number) =>
      [
        'Dossier de repérage',
        ...(places > 0 ? [count(places, 'lieu', 'lieux')] : []),
        ...(others > 0 ? [count(others, 'contact', 'contacts')] : []),
      ].join(', '),
    preparedBy: (name: string, company: string) =>
      [name && `préparé par ${name}`, company && `pour ${company}`].filter(Boolean).join(' '),
    masked: 'Dossier masqué : propriétaires et positions exactes sont dévoilés par le guichet, après votre choix.',
  },
  intro: {
    maskedMap: 'Les cercles disent la région, pas l’adresse.',
    voice: "Donnez votre avis lieu par lieu : il n'y a pas de compte à créer, votre prénom suffit.",
    scouting: (day: string) => `Journée de repérage : ${day}`,
    calendar: 'Ajouter au calendrier',
    index: 'Sommaire',
    map: 'Carte des lieux du dossier',
    withdrawn: (n: number) =>
      n === 1
        ? "Une fiche a quitté l'annuaire depuis : elle n'est plus montrée."
        : `${number(n)} fiches ont quitté l'annuaire depuis : elles ne sont plus montrées.`,
    nothing: 'Plus rien à montrer dans ce dossier',
    nothingText: "Les fiches qu'il contenait ont quitté l'annuaire. Demandez une nouvelle sélection.",
  },
  place: {
    within: (km: string) => `position à ${km} près`,
    commune: 'position à la commune',
    page: 'Voir la fiche',
    pictures: (title: string) => `Images : ${title}`,
    enlarge: (n: number, of: number) => `Agrandir l'image ${n} sur ${of}`,
    more: (n: number) => `+ ${count(n, 'image', 'images')}`,
    facts: 'Faits pour le repérage',
  },
  crew: { title: 'Gens et entreprises', lead: 'Pour tourner sur place.' },
  votes: {
    label: (title: string) => `Votre avis sur « ${title} »`,
    vote: votes,
    who: (vote: Vote, names: string) => `${votes[vote]} : ${names}`,
    undo: 'Reprendre votre avis',
  },
  comments: {
    label: (title: string) => `Écrire un commentaire sur « ${title} »`,
    placeholder: 'Écrire un commentaire',
    fromSender: 'a préparé ce dossier',
    remove: 'Retirer',
    removeLabel: (text: string) => `Retirer votre commentaire « ${text} »`,
    send: 'Envoyer',
    cancel: 'Annuler',
    as: (name: string) => `Signé ${name}`,
    change: 'changer',
    changeName: 'Changer de prénom',
  },
  name: {
    label: 'Votre prénom',
    hint: 'Demandé une fois, gardé dans ce navigateur.',
    missing: 'Un prénom, pour savoir qui parle',
    keep: 'Continuer',
  },
  foot: {
    illustrations: 'Images : illustrations de démonstration.',
    credits: 'Le crédit de chaque image est sous elle, en grand.',
    seen: (people: number, when: string) =>
      [people === 0 ? '' : `Ouvert par ${count(people, 'personne', 'personnes')}`, when && `dernière lecture ${when}`]
        .filter(Boolean)
        .join(', '),
    at: (day: string, time: string) => `${day} à ${time}`,
    today: "aujourd'hui",
    yesterday: 'hier',
    on: (day: string) => `le ${day}`,
    question: 'Une question sur ce dossier ?',
    ask: 'Écrire au guichet',
  },
};

export type PackageWords = typeof fr;
