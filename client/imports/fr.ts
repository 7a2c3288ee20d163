import type { ImportState, StepAction, Target } from '@contract/imports';
import { formats } from '../i18n/format';

const { count, number } = formats.fr;
const listings = (n: number) => count(n, 'fiche', 'fiches');
const rows = (n: number) => count(n, 'ligne', 'lignes');

const states: Record<ImportState, string> = {
  uploaded: 'à vérifier',
  planned: 'vérifié',
  running: 'en cours',
  done: 'importé',
  undoing: 'retour en cours',
  undone: 'annulé',
  failed: 'interrompu',
};

const targets: Record<Target, string> = {
  title: 'Nom',
  summaryFr: 'Résumé en français',
  summaryEn: 'Résumé en anglais',
  descriptionFr: 'Description en français',
  descriptionEn: 'Description en anglais',
  reference: 'Référence',
  address: 'Adresse',
  commune: 'Commune',
  insee: 'Code INSEE',
  departement: 'Département',
  lat: 'Latitude',
  lng: 'Longitude',
  latLng: 'Latitude, longitude',
  precision: 'Précision du point',
  languages: 'Langues',
  tags: 'Mots-clés',
  link: 'Site',
  contactName: 'Nom du contact',
  email: 'Courriel',
  phone: 'Téléphone',
  categories: 'Catégories',
  altitude: 'Altitude',
  pastShootTitle: 'Film tourné ici',
  pastShootYear: 'Année du film',
  jobs: 'Métiers',
  services: 'Services',
  siret: 'SIRET',
  plays: 'Joue',
  ageFrom: 'Âge de jeu, de',
  ageTo: 'Âge de jeu, à',
};

const actions: Record<StepAction, string> = {
  create: 'nouvelle',
  update: 'modifiée',
  keep: 'inchangée',
  duplicate: 'déjà saisie',
};

export const fr = {
  title: 'Imports et exports',
  list: 'Imports',
  back: 'Tous les imports',
  fresh: 'Nouvel import',
  none: 'Aucun import pour le moment.',
  waiting: 'Les imports arrivent',
  states: states as Record<string, string>,
  targets: targets as Record<string, string>,
  actions: actions as Record<string, string>,
  rows,
  by: (who: string, when: string) => `${who}, ${when}`,
  drop: {
    title: 'Importer un fichier',
    text: 'CSV, XLSX ou GeoJSON ; 20 Mo et 20 000 lignes au plus. Rien n’entre dans l’annuaire avant votre accord, et un import peut être annulé pendant 90 jours.',
    choose: 'Choisir un fichier',
    or: 'ou déposez-le ici',
    sending: (name: string) => `Envoi de ${name}`,
    reading: (name: string) => `Lecture de ${name}`,
    tooLarge: (name: string, megabytes: number) =>
      `${name} pèse ${number(megabytes)} Mo : 20 Mo au plus. Partagez-le en plusieurs fichiers.`,
    tooMany: 'Ce fichier est trop long : 20 000 lignes et 20 Mo au plus. Partagez-le en plusieurs fichiers.',
    oldExcel: (name: string) =>
      `${name} est un ancien classeur Excel. Enregistrez-le en XLSX ou en CSV, puis déposez-le.`,
    notOurs: (name: string) =>
      `${name} ne se lit pas. Il faut un CSV, un XLSX ou un GeoJSON, avec les noms des colonnes en première ligne et des données dessous.`,
  },
  columns: {
    title: 'Colonnes',
    kind: 'Ce que décrit chaque ligne',
    field: 'Notre champ',
    column: 'Votre colonne',
    samples: 'Exemples',
    guessed: 'deviné',
    remembered: 'repris du dernier import',
    nothing: 'Rien',
    always: 'Toujours la même valeur…',
    valueFor: (field: string) => `${field} : la même valeur pour toutes les lignes`,
    others: (n: number) => `Autres champs (${n})`,
    left: (n: number) => (n === 1 ? 'Une colonne n’est pas reprise :' : `${n} colonnes ne sont pas reprises :`),
    join: 'Réunir les lignes qui portent le même nom dans la même commune',
    check: (n: number) => `Vérifier ${rows(n)}`,
    checking: (n: number) => `Vérification de ${rows(n)}`,
    stale: 'Les colonnes ont changé depuis la dernière vérification.',
  },
  plan: {
    title: 'Vérification',
    intro: 'Voici ce que donnerait l’import. Rien n’est encore écrit.',
    created: (n: number) => `${n === 1 ? 'nouvelle' : 'nouvelles'}`,
    updated: (n: number) => `${n === 1 ? 'modifiée' : 'modifiées'}`,
    kept: (n: number) => `${n === 1 ? 'inchangée' : 'inchangées'}`,
    duplicates: (n: number) => `${n === 1 ? 'laissée' : 'laissées'} : déjà saisies ou retirées`,
    faulty: (n: number) => `${n === 1 ? 'ligne à corriger' : 'lignes à corriger'}`,
    faults: 'À corriger',
    faultsText: (n: number) =>
      n === 1
        ? 'Cette ligne n’entrera pas. Corrigez-la dans le fichier, ou importez sans elle.'
        : `Ces ${number(n)} lignes n’entreront pas. Corrigez-les dans le fichier, ou importez sans elles.`,
    line: 'Ligne',
    column: 'Colonne',
    given: 'Donné',
    right: 'Ce qui serait juste',
    empty: 'vide',
    more: (n: number) => `et ${number(n)} autres : toutes sont dans le fichier à télécharger.`,
    download: 'Télécharger les lignes à corriger (CSV)',
    unknown: 'Mots inconnus',
    unknownText:
      'Ces valeurs ne sont pas dans notre vocabulaire. Dites ce qu’elles veulent dire : ce sera retenu pour le prochain fichier.',
    means: (value: string) => `« ${value} » veut dire`,
    skip: 'Laisser de côté',
    skipped: (amount: string) => `${amount}, laissé de côté`,
    again: 'Reprendre',
    sample: 'Aperçu',
    run: (n: number) => `Importer ${listings(n)}`,
    nothing: 'Rien à importer : le fichier ne change rien à l’annuaire.',
  },
  run: {
    preparing: 'Préparation de l’import',
    running: (done: number, total: number) => `${number(done)} sur ${number(total)} fiches`,
    undoing: (done: number, total: number) => `${number(done)} sur ${number(total)} fiches reprises`,
    leave: 'Vous pouvez quitter cette page : le travail continue.',
  },
  result: {
    title: 'Importé',
    created: (n: number) => `${listings(n)} ${n === 1 ? 'créée' : 'créées'} et ${n === 1 ? 'publiée' : 'publiées'}`,
    updated: (n: number) => `${listings(n)} ${n === 1 ? 'modifiée' : 'modifiées'}`,
    skipped: (n: number) => `${listings(n)} ${n === 1 ? 'passée' : 'passées'} : quelqu’un a été plus rapide`,
    nothing: 'Rien n’a changé dans l’annuaire.',
    directory: 'Voir l’annuaire',
    failed: 'L’import s’est interrompu. Ce qui est écrit reste ; le reste peut être repris sans rien doubler.',
    resume: 'Reprendre l’import',
  },
  undo: {
    open: 'Annuler cet import',
    until: (day: string) => `Possible jusqu’au ${day}.`,
    over: 'Les lignes de ce fichier sont effacées : il ne peut plus être annulé.',
    sure: (created: number, updated: number) =>
      `${[
        created > 0 ? `${listings(created)} ${created === 1 ? 'créée sera retirée' : 'créées seront retirées'}` : '',
        updated > 0
          ? `${listings(updated)} ${updated === 1 ? 'modifiée redeviendra' : 'modifiées redeviendront'} ce qu’${updated === 1 ? 'elle était' : 'elles étaient'}`
          : '',
      ]
        .filter(Boolean)
        .join(', ')}. Ce que quelqu’un a changé depuis restera.`,
    confirm: 'Oui, annuler l’import',
    keep: 'Garder',
    title: 'Import annulé',
    removed: (n: number) => `${listings(n)} ${n === 1 ? 'retirée' : 'retirées'}`,
    restored: (n: number) => `${listings(n)} ${n === 1 ? 'rétablie' : 'rétablies'}`,
    left: 'Laissé tel quel, car changé depuis',
    leftWhole: 'toute la fiche',
  },
};

export type ImportWords = typeof fr;
