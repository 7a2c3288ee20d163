import type { ListingView } from '@contract/listings';
import { termsOf } from '../../client/vocabularies/queries';
import { vocabularies } from './harness';

/** The words that the listings of these tests use. */
export const terms = vocabularies({
  locationCategories: [
    { id: 'natural', fr: 'Décor naturel', en: 'Natural setting' },
    { id: 'crater_lake', parent: 'natural', fr: 'Lac de cratère', en: 'Crater lake' },
  ],
  noises: [
    { id: 'quiet', fr: 'Calme', en: 'Quiet' },
    { id: 'busy', fr: 'Bruyant', en: 'Noisy' },
  ],
  authorities: [
    { id: 'commune', fr: 'Commune', en: 'Town' },
    { id: 'classified_site', fr: 'Site classé', en: 'Classified site' },
  ],
  droneRules: [{ id: 'on_request', fr: 'Sur demande', en: 'On request' }],
  fees: [{ id: 'grid', fr: 'Selon grille', en: 'By fee grid' }],
  departments: [{ id: 'lighting', fr: 'Électricité / lumière', en: 'Lighting' }],
  jobTitles: [
    { id: 'gaffer', parent: 'lighting', fr: 'Chef électricien', frFeminine: 'Cheffe électricienne', en: 'Gaffer' },
    { id: 'lead_actor', parent: 'performers', fr: 'Premier rôle', en: 'Lead actor' },
  ],
  levels: [{ id: 'head', fr: 'Chef de poste', en: 'Head of department' }],
  licences: [{ id: 'c', fr: 'Poids lourd (C)', en: 'Lorry (C)' }],
  languages: [{ id: 'fr', fr: 'Français', en: 'French' }],
  plays: [{ id: 'woman', fr: 'Rôles de femmes', en: 'Women’s parts' }],
  skills: [{ id: 'riding', fr: 'Équitation', en: 'Horse riding' }],
  productionTypes: [{ id: 'tv_series', fr: 'Série TV', en: 'TV series' }],
  companyServices: [
    { id: 'equipment', fr: 'Matériel de tournage', en: 'Shooting equipment' },
    { id: 'eq_camera', parent: 'equipment', fr: 'Location caméra et optiques', en: 'Camera and lens hire' },
    { id: 'eq_video', parent: 'equipment', fr: 'Retour image et monitoring', en: 'Video village' },
    { id: 'food', fr: 'Restauration', en: 'Food' },
    { id: 'fo_catering', parent: 'food', fr: 'Cantine de tournage', en: 'Location catering' },
  ],
});
export const french = termsOf(terms, 'fr');

const nothing = { fr: '', en: '' };
const noNote = {};

const shared = {
  id: 'id-1',
  status: 'published' as const,
  description: nothing,
  languages: [],
  tags: [],
  links: [],
  contact: {},
  confirmedAt: null,
  demo: false,
  may: { edit: false },
};
const clermont = {
  commune: 'Clermont-Ferrand',
  departement: '63',
  departementName: 'Puy-de-Dôme',
  position: { lat: 45.78, lng: 3.09 },
  precision: 'commune' as const,
};

const picture = (id: string, caption: string) => ({
  id,
  caption: { fr: caption },
  credit: 'Guichet des tournages',
  licence: 'CC0-1.0',
  illustration: true,
});

type Kind = ListingView['kind'];
type Of<K extends Kind> = Extract<ListingView, { kind: K }>;

/** A place of which much is known. */
export function lake(given: Partial<Of<'location'>> = {}): Of<'location'> {
  return {
    ...shared,
    kind: 'location',
    slug: 'lac-pavin',
    title: 'Lac Pavin',
    summary: { fr: 'Un disque d’eau noire.', en: 'A disc of black water.' },
    place: {
      commune: 'Besse-et-Saint-Anastaise',
      departement: '63',
      departementName: 'Puy-de-Dôme',
      position: { lat: 45.4958, lng: 2.8879 },
      precision: 'exact',
    },
    photos: [picture('pavin-1', 'Rive nord'), picture('pavin-2', 'Hêtraie'), picture('pavin-3', 'Brume')],
    details: {
      categories: ['crater_lake'],
      settings: [],
      eras: [],
      styles: [],
      doubles: [],
      altitude: 1197,
      power: { amps: 32, phases: 1, note: { fr: 'À la buvette.', en: 'At the café.' } },
      trucks: { tonnes: 19, spaces: 3, note: noNote },
      noise: { level: 'busy', note: noNote },
      authorities: ['commune', 'classified_site'],
      protections: [],
      stepFree: false,
      pastShoots: [],
    },
    ...given,
  };
}

/** A technician who lives in Clermont-Ferrand and shows nobody a telephone number. */
export function gaffer(given: Partial<Of<'technician'>> = {}): Of<'technician'> {
  return {
    ...shared,
    kind: 'technician',
    slug: 'ines-moulhaud',
    title: 'Inès Moulhaud',
    summary: { fr: 'Lumière de nuit.', en: 'Night exteriors.' },
    place: clermont,
    languages: ['fr'],
    photos: [picture('ines-1', '')],
    demo: true,
    details: {
      jobs: [{ job: 'gaffer', level: 'head' }],
      titles: 'feminine',
      departments: ['lighting'],
      skills: ['Groupes'],
      licences: ['c'],
      mobilityKm: 150,
      credits: [
        { title: 'Les Burons vides', year: 2023 },
        { title: 'Parquet de Riom', year: 2025, type: 'tv_series' },
      ],
      availability: [
        { from: '2098-02-01', to: '2098-03-15', free: true },
        { from: '2098-03-16', to: '2098-04-30', free: false },
        { from: '2001-01-01', to: '2001-02-01', free: true },
      ],
    },
    ...given,
  };
}

/** An actor with a show reel. */
export function actor(given: Partial<Of<'actor'>> = {}): Of<'actor'> {
  return {
    ...shared,
    kind: 'actor',
    slug: 'mathurine-delbos',
    title: 'Mathurine Delbos',
    summary: { fr: 'Théâtre et téléfilm.', en: 'Theatre and television.' },
    place: clermont,
    languages: ['fr'],
    photos: [picture('mathurine-1', '')],
    details: {
      playingAge: { from: 28, to: 40 },
      plays: ['woman'],
      titles: 'feminine',
      jobs: ['lead_actor'],
      accents: [],
      skills: ['riding'],
      heightCm: 168,
      credits: [],
      showReel: 'https://bandes.test/mathurine',
    },
    ...given,
  };
}

/** A firm that shows its address and takes calls. */
export function hireFirm(given: Partial<Of<'company'>> = {}): Of<'company'> {
  return {
    ...shared,
    kind: 'company',
    slug: 'focale-des-puys',
    title: 'Focale des puys',
    summary: { fr: 'Caméra et optiques.', en: 'Cameras and lenses.' },
    place: { ...clermont, precision: 'exact', address: 'Zone d’activité, bâtiment C' },
    contact: { name: 'Amandine', email: 'contact@focale.test', phone: '04 65 71 23 00' },
    links: [{ url: 'https://www.focale.test/' }],
    photos: [picture('focale-1', '')],
    details: {
      services: ['eq_camera', 'fo_catering', 'eq_video'],
      equipment: { fr: 'Huit caméras', en: 'Eight cameras' },
      certifications: [],
      teamSize: 6,
      references: ['Sous le maar'],
      siret: '73282932000074',
    },
    ...given,
  };
}
