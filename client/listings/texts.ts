import type { ListingKind } from '@contract/common';
import { texts, useTexts } from '../i18n/texts';

const fr = {
  demo: {
    location: 'Le lieu existe ; ces renseignements sont une démonstration, à vérifier avant de tourner.',
    technician: "Cette personne n'existe pas : sa fiche est une démonstration.",
    actor: "Cette personne n'existe pas : sa fiche est une démonstration.",
    company: "Cette entreprise n'existe pas : sa fiche est une démonstration.",
  } satisfies Record<ListingKind, string>,
  feminine: { technician: 'Technicienne', actor: 'Comédienne' },
  path: 'Catégorie',
  altitude: (metres: string) => `${metres} m`,
  aroundCommune: (commune: string) => `Autour de ${commune}`,
  titles: {
    location: (title: string, commune: string) => `${title}, lieu de tournage à ${commune}`,
    person: (title: string, job: string | undefined) => (job ? `${title}, ${job}` : title),
    company: (title: string, commune: string) => `${title}, ${commune}`,
  },
  waiting: 'La fiche arrive',
  lost: {
    title: 'Fiche introuvable',
    text: "Cette fiche n'existe pas, ou n'est plus publiée. Les autres sont sur la carte.",
    link: 'Chercher dans l’annuaire',
  },
};

const en: typeof fr = {
  demo: {
    location: 'The place is real; the facts on it are a demonstration, to be checked before you shoot.',
    technician: 'This person does not exist: the listing is a demonstration.',
    actor: 'This person does not exist: the listing is a demonstration.',
    company: 'This company does not exist: the listing is a demonstration.',
  },
  feminine: { technician: 'Crew', actor: 'Actor' },
  path: 'Category',
  altitude: (metres) => `${metres} m`,
  aroundCommune: (commune) => `Around ${commune}`,
  titles: {
    location: (title, commune) => `${title}, filming location in ${commune}`,
    person: (title, job) => (job ? `${title}, ${job}` : title),
    company: (title, commune) => `${title}, ${commune}`,
  },
  waiting: 'The listing is on its way',
  lost: {
    title: 'Listing not found',
    text: 'There is no such listing, or it is no longer published. The others are on the map.',
    link: 'Search the directory',
  },
};

const listingTexts = texts(fr, en);
export const useListingTexts = () => useTexts(listingTexts);
