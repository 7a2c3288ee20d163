import type { ListingKind } from '../common/contract';
import { fold } from '../common/fold';
import { slugOf } from '../listings/slugs';
import { communeByCode, communeByName, departements, nearestCommune } from '../places/gazetteer';
import { type Mapping, type Target, type TermTarget, targetVocabulary } from './contract';
import type { Row } from './rows';
import { termNamed } from './terms';

export type Values = Partial<Record<Target, string>>;

/** A row as the input of a listing, not yet checked: `readEntry` says what is wrong with it. */
export function draftOf(kind: ListingKind, { cells }: Row, mapping: Mapping): Record<string, unknown> {
  const values = valuesOf(cells, mapping);
  const terms = (name: TermTarget) => termsNamed(name, values[name], mapping);
  return {
    kind,
    title: values.title ?? '',
    summary: { fr: values.summaryFr ?? '', en: values.summaryEn ?? '' },
    description: { fr: values.descriptionFr ?? '', en: values.descriptionEn ?? '' },
    place: placeOf(values),
    languages: terms('languages'),
    tags: listOf(values.tags),
    links: linksIn(values.link),
    contact: contactOf(values),
    ...(values.reference ? { reference: values.reference } : {}),
    details: details[kind](values, terms),
  };
}

/** What each target says in this row: its column or template, then its value's meaning, then its default. */
export function valuesOf(cells: Row['cells'], { columns, defaults, values }: Mapping): Values {
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

/** Where a bar stands, the other signs are part of the words. */
export const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(text?.includes('|') ? '|' : /[;,]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** Addresses may hold commas: a bar or a space parts them. */
const linksIn = (text: string | undefined): { url: string }[] =>
  (text ?? '')
    .split(/[|\s]+/)
    .filter(Boolean)
    .map((url) => ({ url }));

/** A decimal comma is a decimal point; what is no number stays as it is, for the check to name. */
function numberOf(text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  const number = Number(text.replace(',', '.'));
  return Number.isNaN(number) ? text : number;
}

/** `Puy-de-Dôme`, `63` or the `3` that a spreadsheet makes of `03`; what is none of them stays, for the check to name. */
export function departementNamed(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (/^\d$/.test(text)) return `0${text}`;
  const typed = fold(text);
  return [...departements].find(([, name]) => fold(name) === typed)?.[0] ?? text;
}

/** Commune, code and département complete each other; with a position alone the nearest commune is meant. */
function placeOf(values: Values): Record<string, unknown> {
  const position = positionOf(values);
  // A spreadsheet takes `03190` for a number and drops its zero.
  const insee = values.insee?.padStart(5, '0');
  const named = insee
    ? communeByCode(insee)
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
    insee: insee ?? commune?.code,
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

/** Items with the meaning given to them, as ids where they name a term; what names none stays, for the check to name. */
export function termsNamed(name: TermTarget, text: string | undefined, mapping: Mapping): string[] {
  const meanings = mapping.values[name] ?? {};
  return itemsOf(name, text)
    .map((item) => (Object.hasOwn(meanings, item) ? (meanings[item] ?? '') : item))
    .filter(Boolean)
    .map((item) => termNamed(targetVocabulary[name], item) ?? item);
}

/** A type is one thing, whatever signs its name holds. */
const itemsOf = (name: TermTarget, text: string | undefined): string[] =>
  name === 'type' ? [text ?? ''] : listOf(text);

const details: Record<ListingKind, (values: Values, terms: (name: TermTarget) => string[]) => Record<string, unknown>> =
  {
    location: (values, terms) => ({
      categories: terms('categories'),
      altitude: numberOf(values.altitude),
      pastShoots: values.pastShootTitle ? [{ title: values.pastShootTitle, year: numberOf(values.pastShootYear) }] : [],
    }),
    technician: (_values, terms) => ({ jobs: terms('jobs').map((job) => ({ job })) }),
    actor: (values, terms) => ({
      playingAge: { from: numberOf(values.ageFrom), to: numberOf(values.ageTo) },
      plays: terms('plays'),
      jobs: terms('jobs'),
    }),
    company: (values, terms) => ({ services: terms('services'), siret: values.siret }),
  };
