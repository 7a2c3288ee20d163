import type { Bilingual, Lang } from '../../common/contract';
import type { Shoot } from '../../productions/contract';
import { today } from '../../productions/counting';
import type { Economics } from '../../productions/economics/contract';
import type { SavedProduction } from '../../productions/model';
import { standingOf } from '../../productions/standing';
import type { VocabularyName } from '../../vocabularies/contract';
import { termOf } from '../../vocabularies/vocabularies';
import { calendarTexts } from '../calendar/texts';

/** What a cell is worked out from beside the record. */
export interface Reading {
  lang: Lang;
  today: string;
  economics: Economics;
  staff: ReadonlyMap<string, string>;
  publicUrl: string;
}
export type Cell = string | number | null;

export interface Column<Row> {
  label: Bilingual;
  value(row: Row, reading: Reading): Cell;
}

/** A production with what counting says of it, worked out once a row. */
export interface Told {
  production: SavedProduction;
  standing: ReturnType<typeof standingOf>;
}
export const told = (production: SavedProduction, { economics, today }: Reading): Told => ({
  production,
  standing: standingOf(production, economics, today),
});

const column = <Row>(fr: string, en: string, value: Column<Row>['value']): Column<Row> => ({
  label: { fr, en },
  value,
});
const joined = (items: readonly string[]): string => items.filter(Boolean).join(' | ');
const word = (vocabulary: VocabularyName, id: string | null | undefined, lang: Lang): Cell =>
  id ? (termOf(vocabulary, id)?.[lang] ?? id) : null;
/** By the clock of the territory, as in every figure. */
const day = (time: string | null): Cell => (time === null ? null : today(new Date(time)));
const yes: Bilingual = { fr: 'oui', en: 'yes' };
const no: Bilingual = { fr: 'non', en: 'no' };

/** Of the field and of what is reckoned, in the order one reads a file. */
export const productionColumns: Column<Told>[] = [
  column('Numéro', 'Number', ({ production }) => production.number),
  column('Titre', 'Title', ({ production }) => production.title),
  column('Type', 'Type', ({ production }, { lang }) => word('productionTypes', production.type, lang)),
  column('Format', 'Format', ({ production }) => production.format || null),
  column('Saison', 'Season', ({ production }) => production.season),
  column('Statut', 'Status', ({ production }, { lang }) => calendarTexts[lang].statuses[production.status]),
  column('Sociétés', 'Companies', ({ production }) => joined(production.companies.map(({ name }) => name))),
  column('Réalisation', 'Directors', ({ production }) => joined(production.directors)),
  column('Pays', 'Country', ({ production }) => production.origin?.country ?? null),
  column('Région', 'Region', ({ production }, { lang }) => word('frenchRegions', production.origin?.region, lang)),
  column('Confidentiel', 'Confidential', ({ production }, { lang }) => (production.confidential ? yes : no)[lang]),
  column(
    'Suivi par',
    'Looked after by',
    ({ production }, { staff }) => (production.staff && staff.get(production.staff)) || null,
  ),
  column('Origine de la demande', 'Lead source', ({ production }, { lang }) =>
    word('leadSources', production.leadSource, lang),
  ),
  column('Demande reçue', 'Enquired', ({ production }) => day(production.enquiredAt)),
  column('Première réponse', 'First answer', ({ production }) => day(production.answeredAt)),
  column('Espéré à partir de', 'Expected from', ({ production }) => production.expected.from),
  column('Premier jour ici', 'First day here', ({ standing }) => standing.firstDay),
  column('Dernier jour ici', 'Last day here', ({ standing }) => standing.lastDay),
  column('Compte en', 'Counts in', ({ standing }) => standing.countsIn),
  column('Jours tournés', 'Days shot', ({ standing }) => standing.daysDone),
  column('Jours en tout', 'Days in all', ({ standing }) => standing.daysPlanned),
  column('Communes', 'Communes', ({ production }) =>
    joined([...new Set(placesOf(production).map(({ commune }) => commune))]),
  ),
  column('Départements', 'Départements', ({ production }) =>
    joined([...new Set(placesOf(production).map(({ departement }) => departement ?? ''))]),
  ),
  column('Dépense directe (€)', 'Direct spend (€)', ({ standing }) => standing.spend),
  column('dont auditée (€)', 'audited (€)', ({ standing }) => standing.grades.audited),
  column('dont déclarée (€)', 'declared (€)', ({ standing }) => standing.grades.declared),
  column('dont calculée (€)', 'computed (€)', ({ standing }) => standing.grades.computed),
  column('dont forfait par jour (€)', 'day rate (€)', ({ standing }) => standing.grades.dayRate),
  column('Aide du territoire (€)', 'Money of the territory (€)', ({ production }) => supportOf(production, true)),
  column('Autres aides (€)', 'Other public money (€)', ({ production }) => supportOf(production, false)),
  ...(['crew', 'cast', 'extras'] as const).flatMap(workforceColumns),
  column('Nuitées', 'Room-nights', ({ production }) => production.volumes.roomNights),
  column('Repas', 'Meals', ({ production }) => production.volumes.meals),
  column('Jours de véhicule', 'Vehicle-days', ({ production }) => production.volumes.vehicleDays),
  column('Motif de perte', 'Reason for loss', ({ production }, { lang }) =>
    word('lossReasons', production.loss?.reason, lang),
  ),
  column('Parti vers', 'Went to', ({ production }) => production.loss?.wentTo || null),
  column('Sortie', 'Released on', ({ production }) => production.release.on),
  column('Dossier', 'File', ({ production }, { publicUrl }) => `${publicUrl}/desk/productions/${production._id}`),
];

function workforceColumns(group: 'crew' | 'cast' | 'extras'): Column<Told>[] {
  const names = { crew: ['Équipe', 'Crew'], cast: ['Artistes', 'Cast'], extras: ['Figuration', 'Extras'] } as const;
  const [fr, en] = names[group];
  return [
    column(`${fr} : personnes`, `${en}: people`, ({ production }) => production.people[group].heads),
    column(`${fr} : jours payés`, `${en}: days paid`, ({ production }) => production.people[group].jobDays),
    column(`${fr} : personnes d’ici`, `${en}: local people`, ({ production }) => production.people[group].localHeads),
    column(
      `${fr} : jours payés ici`,
      `${en}: local days paid`,
      ({ production }) => production.people[group].localJobDays,
    ),
  ];
}

const placesOf = ({ shoots }: SavedProduction) => shoots.flatMap(({ places }) => places);
const supportOf = ({ support }: SavedProduction, territorial: boolean): Cell =>
  support.filter((line) => line.territorial === territorial).reduce((sum, { amount }) => sum + amount, 0);

export interface ShootRow {
  production: SavedProduction;
  shoot: Shoot;
}

/** Periods of shooting, each with its places: the second sheet. */
export const shootColumns: Column<ShootRow>[] = [
  column('Numéro', 'Number', ({ production }) => production.number),
  column('Titre', 'Title', ({ production }) => production.title),
  column('Nature', 'Kind', ({ shoot }, { lang }) => calendarTexts[lang].kinds[shoot.kind] || null),
  column('Du', 'From', ({ shoot }) => shoot.from),
  column('Au', 'To', ({ shoot }) => shoot.to),
  column('Jours de tournage', 'Shooting days', ({ shoot }) => shoot.days),
  column('Lieux', 'Places', ({ shoot }) => joined(shoot.places.map(({ name }) => name))),
  column('Communes', 'Communes', ({ shoot }) => joined([...new Set(shoot.places.map(({ commune }) => commune))])),
  column('INSEE', 'INSEE', ({ shoot }) => joined([...new Set(shoot.places.map(({ insee }) => insee ?? ''))])),
  column('Départements', 'Départements', ({ shoot }) =>
    joined([...new Set(shoot.places.map(({ departement }) => departement ?? ''))]),
  ),
  column('Note', 'Note', ({ shoot }) => shoot.note || null),
];
