import type { ListingKind } from '@contract/common';
import { formats } from '../i18n/format';
import { fr as shared } from '../i18n/fr';
import { frenchOf } from '../i18n/typography';

const { count, kilometres, number } = formats.fr;

const things = (kinds: readonly ListingKind[], n: number) =>
  kinds.length === 1 && kinds[0] ? shared.kinds[kinds[0]].count(n) : count(n, 'fiche', 'fiches');
const none: Record<ListingKind, string> = {
  location: 'Aucun lieu',
  technician: 'Aucun technicien',
  actor: 'Aucun comédien',
  company: 'Aucune entreprise',
};

export const fr = {
  heading: "Lieux de tournage et gens du cinéma d'Auvergne",
  titleNear: (things: string, place: string) => `${things} près ${frenchOf(place)}`,
  description:
    'Lieux de tournage, techniciens, comédiens et entreprises, sur une carte : ce qui est là, et qui est autour.',
  everything: 'Tout',
  tabs: 'Que chercher',
  things,

  box: {
    label: 'Chercher un lieu, une personne, un métier, une entreprise',
    placeholder: 'Lac, château, chef électricien…',
    placeholderShort: 'Chercher',
    submit: 'Chercher',
    clear: 'Effacer le texte',
    listings: 'Fiches',
    terms: 'Chercher dans',
    communes: 'Autour de',
    suggestions: (n: number) => count(n, 'proposition', 'propositions'),
    none: 'Aucune proposition. Entrée pour chercher ces mots partout.',
    choose: 'choisir',
    open: 'ouvrir',
    also: (also: readonly string[]) => `aussi : ${also.join(', ')}`,
    field: (field: string) => `${field} :`,
  },

  near: {
    label: 'Autour de quelle commune',
    placeholder: 'Autour de…',
    me: 'Ma position',
    point: 'ce point',
    chosen: (place: string, radius: number) => `${place}, ${kilometres(radius)}`,
    clear: 'Ne plus chercher autour de ce point',
    none: 'Aucune commune de ce nom',
    denied: "Le navigateur n'a pas donné votre position. Tapez le nom d'une commune, ou cliquez droit sur la carte.",
    around: (place: string, radius: number) => `${kilometres(radius)} autour ${frenchOf(place)}`,
    radius: 'Rayon',
    radiusOf: (radius: number) => kilometres(radius),
    heading: 'Autour de',
  },

  facets: {
    heading: 'Filtres',
    open: (n: number) => (n === 0 ? 'Filtres' : `Filtres · ${n}`),
    show: (things: string) => `Voir ${things}`,
    more: (n: number) => count(n, 'autre', 'autres'),
    less: 'Moins',
    search: (name: string) => `Chercher dans « ${name} »`,
    nothing: 'Rien de ce nom',
    clear: 'Tout effacer',
    remove: (label: string) => `Retirer ${label}`,
    chosen: 'Filtres choisis',
    typed: (q: string) => `« ${q} »`,
    box: 'Carte affichée',
    names: {
      category: 'Décor',
      access: 'Accès technique',
      authority: 'Autorisation',
      double: 'Peut passer pour',
      setting: 'Intérieur, extérieur',
      era: 'Époque',
      style: 'Style',
      fee: 'Redevance',
      protection: 'Protection',
      department: 'Équipe',
      job: 'Métier',
      level: 'Niveau',
      licence: 'Permis',
      plays: 'Rôles',
      age: 'Âge joué',
      skill: 'Savoir-faire',
      accent: 'Accent',
      service: 'Service',
      certification: 'Label',
      language: 'Langue parlée',
      departement: 'Où en Auvergne',
    },
  },

  results: {
    label: 'Résultats',
    skip: 'Aller aux résultats',
    within: (radius: number) => `à moins de ${kilometres(radius)}`,
    inBox: 'dans la carte affichée',
    forWords: (q: string) => `pour « ${q} »`,
    more: (n: number) => `En voir ${number(n)} de plus`,
    shown: (shown: number, total: number) => `${number(shown)} sur ${number(total)}`,
    narrow: 'La liste s’arrête ici. Un filtre de plus la raccourcit.',
    sort: 'Trier',
    sorts: { relevance: 'Pertinence', distance: 'Distance', newest: 'Nouveautés', title: 'Titre' },
    degraded: 'La recherche a été interrompue : il peut manquer des fiches.',
    failed: 'La liste ne peut pas être montrée pour le moment.',
    failedKept: 'La carte et ce que vous avez tapé sont gardés.',
    loading: 'Recherche en cours',
  },

  empty: {
    none: (kinds: readonly ListingKind[], where: string, filters: readonly string[]) =>
      [
        kinds.length === 1 && kinds[0] ? none[kinds[0]] : 'Aucune fiche',
        where && ` ${where}`,
        filters.length > 0 && ` avec ${filters.map((name) => `« ${name} »`).join(', ')}`,
        '.',
      ]
        .filter(Boolean)
        .join(''),
    within: (things: string, radius: number) => `${things} à moins de ${kilometres(radius)}`,
    outside: (things: string) => `${things} dans toute l'Auvergne`,
    withoutFacet: (things: string, name: string) => `${things} sans le filtre « ${name} »`,
    withoutFacets: (things: string) => `${things} sans les filtres`,
    withoutWords: (things: string, q: string) => `${things} sans « ${q} »`,
    otherKind: (things: string) => `${things} pour la même recherche`,
    ask: (words: string) => (words === '' ? 'Demander au guichet' : `Demander au guichet : « ${words} »`),
    rest: 'Tout effacer et recommencer',
  },

  map: {
    label: 'Carte des résultats ; les mêmes fiches sont dans la liste',
    follow: 'Chercher en déplaçant la carte',
    here: 'Chercher dans la carte affichée',
    aroundHere: 'Chercher autour de ce point',
    alsoShow: (kind: string) => `Montrer aussi sur la carte : ${kind}`,
    legend: 'Sur la carte',
    handle: (radius: number) => `Rayon : ${kilometres(radius)}. Tirer pour changer.`,
    open: 'Ouvrir la fiche',
    commune: 'Position à la commune',
    list: 'Liste',
    map: 'Carte',
  },
};

export type SearchWords = typeof fr;
