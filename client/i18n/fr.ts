import { formats } from './format';

const { count } = formats.fr;

/** Words that every page shares. */
export const fr = {
  site: {
    name: 'Auvergne',
    role: 'guichet des tournages',
    title: "Guichet des tournages d'Auvergne",
    home: 'Lieux et gens',
    shotHere: 'Tourné ici',
    ask: 'Demander au guichet',
    prepare: 'Préparer',
    script: 'Du scénario aux lieux',
    crewDepth: 'Équipes autour d’un lieu',
    permits: 'Autorisations par date',
    castings: 'Castings vérifiés',
    allShotHere: 'Tout ce qui a été tourné en Auvergne',
    skip: 'Aller au contenu',
  },
  language: { label: 'Langue', fr: 'Français', en: 'English' },
  theme: { toDark: 'Passer au thème sombre', toLight: 'Passer au thème clair' },
  kinds: {
    location: { one: 'Lieu', other: 'Lieux', count: (n: number) => count(n, 'lieu', 'lieux') },
    technician: {
      one: 'Technicien',
      other: 'Techniciens',
      count: (n: number) => count(n, 'technicien', 'techniciens'),
    },
    actor: { one: 'Comédien', other: 'Comédiens', count: (n: number) => count(n, 'comédien', 'comédiens') },
    company: { one: 'Entreprise', other: 'Entreprises', count: (n: number) => count(n, 'entreprise', 'entreprises') },
  },
  shoots: (n: number) => count(n, 'tournage', 'tournages'),
  illustration: 'Illustration',
  demo: 'Démonstration',
  close: 'Fermer',
  retry: 'Réessayer',
  offline: (time: string) => `Hors connexion. Ce qui est affiché date de ${time}.`,
  problems: {
    offline: 'Le serveur ne répond pas. Vérifiez la connexion, puis réessayez.',
    unavailable: 'Le guichet est momentanément fermé. Réessayez dans une minute.',
    not_found: "Cette page n'existe pas, ou n'existe plus.",
    invalid_input: "Un critère de cette adresse n'est pas valable.",
    too_many_requests: 'Trop de demandes à la fois. Réessayez dans une minute.',
    internal: 'Cette page ne peut pas être montrée. Réessayez ; si cela dure, écrivez au guichet.',
    sign_in_required: 'Cette page demande de se connecter.',
    not_allowed: "Cette page n'est pas ouverte à votre compte.",
    conflict: "Quelqu'un a changé cette fiche entre-temps. Rechargez la page.",
    too_large: "L'envoi est trop lourd.",
  },
  lost: {
    title: 'Page introuvable',
    text: 'Aucune page à cette adresse. La recherche, elle, est là.',
    link: 'Chercher dans l’annuaire',
  },
};

export type Words = typeof fr;
