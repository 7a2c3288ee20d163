import type { ImportState, StepAction, Target } from '@contract/imports';
import { formats } from '../i18n/format';

const { count, number } = formats.fr;
const listings = (n: number) => count(n, 'fiche', 'fiches');
const productions = (n: number) => count(n, 'production', 'productions');
type Count = (n: number) => string;
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
  type: 'Type',
  season: 'Saison',
  director: 'Réalisation',
  company: 'Production',
  from: 'Premier jour',
  to: 'Dernier jour',
  days: 'Jours tournés',
  year: 'Année',
  postcode: 'Code postal',
  rowId: 'Identifiant de la ligne',
  confidential: 'Confidentiel',
};

/** Where a file of shoots means something else by the same field. */
const shootTargets: Partial<Record<Target, string>> = { title: 'Titre', address: 'Adresse ou lieu' };

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
  shootTargets,
  things: { listing: listings as Count, production: productions as Count },
  actions: actions as Record<string, string>,
  rows,
  by: (who: string, when: string) => `${who}, ${when}`,
  drop: {
    title: 'Importer un fichier',
    text: 'CSV, XLSX ou GeoJSON ; 20 Mo et 20 000 lignes au plus : lieux, personnes, entreprises, ou tournages passés. Rien n’est écrit avant votre accord, et un import peut être annulé pendant 90 jours.',
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
    shoot: 'Tournage',
    grouping:
      'Les lignes d’une même œuvre font une seule production : même titre, même société ou même réalisation, dans l’année. Les graphies se rejoignent, les saisons restent distinctes.',
    isPublic: 'Déjà publiques',
    isPublicHint:
      'Ces productions peuvent être nommées : elles entrent dans les chiffres et la carte publics. Sinon, elles restent au guichet.',
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
    shoots: (works: number, from: number) =>
      `${productions(works)} à partir de ${rows(from)}. Rien n’est encore écrit.`,
    sampleText: 'D’abord celles qui réunissent le plus de graphies, à relire.',
    season: (n: number) => `saison ${n}`,
    period: (from: string, to: string) => `du ${from} au ${to}`,
    places: (shoots: number, places: number) =>
      `${count(shoots, 'période', 'périodes')}, ${count(places, 'lieu', 'lieux')}`,
    rowsOf: rows,
    alsoWritten: 'Aussi écrit',
    run: (things: string) => `Importer ${things}`,
    nothing: {
      listing: 'Rien à importer : le fichier ne change rien à l’annuaire.',
      production: 'Rien à importer : toutes ces lignes sont déjà au dossier.',
    },
  },
  run: {
    preparing: 'Préparation de l’import',
    running: (done: number, all: string) => `${number(done)} sur ${all}`,
    undoing: (done: number, all: string) => `Retour : ${number(done)} sur ${all}`,
    leave: 'Vous pouvez quitter cette page : le travail continue.',
  },
  result: {
    title: 'Importé',
    created: {
      listing: (n: number) => `${listings(n)} ${n === 1 ? 'créée' : 'créées'} et ${n === 1 ? 'publiée' : 'publiées'}`,
      production: (n: number) => `${productions(n)} ${n === 1 ? 'entrée' : 'entrées'} au dossier`,
    },
    updated: (n: number, of: Count) => `${of(n)} ${n === 1 ? 'modifiée' : 'modifiées'}`,
    skipped: (n: number, of: Count) => `${of(n)} ${n === 1 ? 'passée' : 'passées'} : quelqu’un a été plus rapide`,
    nothing: { listing: 'Rien n’a changé dans l’annuaire.', production: 'Rien n’a changé dans les productions.' },
    directory: 'Voir l’annuaire',
    productions: 'Voir les productions',
    failed: 'L’import s’est interrompu. Ce qui est écrit reste ; le reste peut être repris sans rien doubler.',
    resume: 'Reprendre l’import',
  },
  undo: {
    open: 'Annuler cet import',
    until: (day: string) => `Possible jusqu’au ${day}.`,
    over: 'Les lignes de ce fichier sont effacées : il ne peut plus être annulé.',
    sure: (created: number, updated: number, of: Count) =>
      `${[
        created > 0 ? `${of(created)} ${created === 1 ? 'créée sera retirée' : 'créées seront retirées'}` : '',
        updated > 0
          ? `${of(updated)} ${updated === 1 ? 'modifiée redeviendra' : 'modifiées redeviendront'} ce qu’${updated === 1 ? 'elle était' : 'elles étaient'}`
          : '',
      ]
        .filter(Boolean)
        .join(', ')}. Ce que quelqu’un a changé depuis restera.`,
    confirm: 'Oui, annuler l’import',
    keep: 'Garder',
    title: 'Import annulé',
    removed: (n: number, of: Count) => `${of(n)} ${n === 1 ? 'retirée' : 'retirées'}`,
    restored: (n: number, of: Count) => `${of(n)} ${n === 1 ? 'rétablie' : 'rétablies'}`,
    left: 'Laissé tel quel, car changé depuis',
    leftWhole: { listing: 'toute la fiche', production: 'tout le dossier' },
  },
};

export type ImportWords = typeof fr;
