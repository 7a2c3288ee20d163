import type { ListingKind } from '../common/contract';
import { fold } from '../common/fold';
import { slugOf } from '../listings/slugs';
import { communeByCode, communeByName, departements, nearestCommune } from '../places/gazetteer';
import type { VocabularyName } from '../vocabularies/contract';
import { termOf, termsOf } from '../vocabularies/vocabularies';
import type { Mapping, Target } from './mapping';
import type { Row } from './rows';

type Values = Partial<Record<Target, string>>;

/** A row as the input of a listing, not yet checked: `readEntry` says what is wrong with it. */
export function draftOf(kind: ListingKind, { cells }: Row, mapping: Mapping): Record<string, unknown> {
  const values = valuesOf(cells, mapping);
  return {
    kind,
    title: values.title ?? '',
    summary: { fr: values.summaryFr ?? '', en: values.summaryEn ?? '' },
    description: { fr: values.descriptionFr ?? '', en: values.descriptionEn ?? '' },
    place: placeOf(values),
    languages: listOf(values.languages),
    tags: listOf(values.tags),
    links: values.link ? [{ url: values.link }] : [],
    contact: contactOf(values),
    ...(values.reference ? { reference: values.reference } : {}),
    details: details[kind](values),
  };
}

/** What each target says in this row: its column or template, then its value's meaning, then its default. */
function valuesOf(cells: Row['cells'], { columns, defaults, values }: Mapping): Values {
  const found: Values = { ...defaults };
  for (const [name, source] of Object.entries(columns) as [Target, string][]) {
    const text = Object.hasOwn(cells, source) ? (cells[source] ?? '') : fill(source, cells);
    const meanings = values[name] ?? {};
    const meant = Object.hasOwn(meanings, text) ? (meanings[text] ?? '') : text;
    if (meant !== '') found[name] = meant;
  }
  return found;
}

function fill(template: string, cells: Row['cells']): string {
  const slots = [...template.matchAll(/\{([^}|]+)(\|slug)?\}/g)];
  if (slots.length === 0 || slots.every(([, column = '']) => !cells[column])) return '';
  return template
    .replaceAll(/\{([^}|]+)(\|slug)?\}/g, (_slot, column: string, slug?: string) => {
      const text = cells[column] ?? '';
      return slug ? slugOf(text) : text;
    })
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[|;,]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** A decimal comma is a decimal point; what is no number stays as it is, for the check to name. */
function numberOf(text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  const number = Number(text.replace(',', '.'));
  return Number.isNaN(number) ? text : number;
}

/** `Puy-de-Dôme` or `63`; what is neither stays as it is, for the check to name. */
function departementNamed(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const typed = fold(text);
  return [...departements].find(([, name]) => fold(name) === typed)?.[0] ?? text;
}

/** Commune, code and département complete each other; with a position alone the nearest commune is meant. */
function placeOf(values: Values): Record<string, unknown> {
  const position = positionOf(values);
  const named = values.insee
    ? communeByCode(values.insee)
    : values.commune
      ? communeByName(values.commune, departementNamed(values.departement))
      : undefined;
  const isSpot = typeof position.lat === 'number' && typeof position.lng === 'number';
  const nearest =
    !named && !values.commune && isSpot
      ? nearestCommune({ lat: Number(position.lat), lng: Number(position.lng) })
      : undefined;
  const commune = named ?? nearest;
  return {
    commune: values.commune ?? commune?.name ?? '',
    insee: values.insee ?? commune?.code,
    departement: departementNamed(values.departement) ?? commune?.departement ?? '',
    address: values.address,
    position: isSpot || !commune ? position : commune.position,
    precision: values.precision ?? (isSpot ? 'exact' : 'commune'),
  };
}

function positionOf({ lat, lng, latLng }: Values): { lat: unknown; lng: unknown } {
  const [first, second] = (latLng ?? '').split(/\s*[,;]\s*/);
  return { lat: numberOf(lat ?? first), lng: numberOf(lng ?? second) };
}

/** Of a file nobody knows what its people agreed to show: the desk only, until they say more. */
function contactOf({ contactName, email, phone }: Values): Record<string, unknown> {
  const field = (value: string | undefined) => (value ? { value, seenBy: 'desk' } : undefined);
  return { name: field(contactName), email: field(email), phone: field(phone) };
}

/** Ids as they are; labels in either language become their ids; what is neither stays, for the check to name. */
function termsNamed(vocabulary: VocabularyName, text: string | undefined): string[] {
  return listOf(text).map((name) => {
    if (termOf(vocabulary, name)) return name;
    const typed = fold(name);
    const term = termsOf(vocabulary).find(({ fr, frFeminine, en }) =>
      [fr, frFeminine, en].some((label) => label !== undefined && fold(label) === typed),
    );
    return term?.id ?? name;
  });
}

const details: Record<ListingKind, (values: Values) => Record<string, unknown>> = {
  location: (values) => ({
    categories: termsNamed('locationCategories', values.categories),
    altitude: numberOf(values.altitude),
    pastShoots: values.pastShootTitle ? [{ title: values.pastShootTitle, year: numberOf(values.pastShootYear) }] : [],
  }),
  technician: (values) => ({ jobs: termsNamed('jobTitles', values.jobs).map((job) => ({ job })) }),
  actor: (values) => ({
    playingAge: { from: numberOf(values.ageFrom), to: numberOf(values.ageTo) },
    plays: termsNamed('plays', values.plays),
    jobs: termsNamed('jobTitles', values.jobs),
  }),
  company: (values) => ({ services: termsNamed('companyServices', values.services), siret: values.siret }),
};
