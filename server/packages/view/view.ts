import type { Bilingual, Lang } from '../../common/contract';
import { subtitleOf } from '../../listings/subtitle';
import type { SavedShortlist } from '../../shortlists/record';
import type { PackageItem, PackageView } from '../contract';
import { circleAround, circleKm } from './circle';
import { type Entry, entriesOf } from './entries';
import { factsOf } from './facts';
import { type MaskedPictures, maskedPhoto, openPhoto, shownMasked } from './pictures';

/** Who shows a shortlist to whom, and how. */
export interface Showing extends Pick<PackageView, 'preparedBy' | 'replies' | 'seen'> {
  lang: Lang;
  /** Null: nothing is masked. */
  masked: MaskedPictures | null;
  expiresAt: Date | null;
}

/**
 * A shortlist as somebody outside sees it. This is the one place where masking happens: pages and files are written
 * from what this returns, and know no more. Listings that are not published any more are counted and nothing else.
 */
export async function buildPackageView(shortlist: SavedShortlist, showing: Showing): Promise<PackageView> {
  const { masked, lang, preparedBy, expiresAt, replies, seen } = showing;
  const { entries, withdrawn } = await entriesOf(shortlist);
  const items = await Promise.all(
    entries.map((entry, place) =>
      masked ? maskedItem(entry, place + 1, { ...masked, gatherer: shortlist.owner }) : openItem(entry, place + 1),
    ),
  );
  return {
    title: shortlist.title,
    company: shortlist.company,
    preparedBy,
    intro: shortlist.intro,
    masked: masked !== null,
    lang,
    expiresAt: expiresAt?.toISOString() ?? null,
    scoutingDay: shortlist.scoutingDay,
    items,
    withdrawn,
    replies,
    seen,
    illustrations: items.some(({ photos }) => photos.some(({ illustration }) => illustration)),
  };
}

function openItem({ item, record, listing }: Entry, number: number): PackageItem {
  const { commune, departementName, position, precision } = listing.place;
  return {
    id: item.id,
    number,
    kind: listing.kind,
    title: { fr: listing.title, en: listing.title },
    subtitle: inBoth((lang) => joined([subtitleOf(record, lang), commune, departementName])),
    pitch: item.pitch,
    summary: listing.summary,
    facts: factsOf(listing),
    position,
    radiusKm: 0,
    precision,
    slug: listing.slug,
    contact: listing.contact,
    photos: listing.photos.map(openPhoto),
  };
}

/**
 * Field by field, nothing taken over: a field that listings get one day is masked until somebody names it here. Of free
 * words only those that were written for the package are told.
 */
async function maskedItem(
  { item, record, listing }: Entry,
  number: number,
  { gatherer, ...pictures }: MaskedPictures & { gatherer: string },
) {
  const { departementName, position } = listing.place;
  const named = item.alias !== '';
  const photos = shownMasked(listing.kind, listing.photos);
  return {
    id: item.id,
    number,
    kind: listing.kind,
    title: named ? { fr: item.alias, en: item.alias } : inBoth((lang) => subtitleOf(record, lang)),
    subtitle: inBoth((lang) => joined([named ? subtitleOf(record, lang) : '', departementName])),
    pitch: item.pitch,
    summary: { fr: '', en: '' },
    facts: factsOf(listing),
    position: await circleAround(gatherer, listing.id, position),
    radiusKm: circleKm,
    precision: 'commune' as const,
    slug: null,
    contact: {},
    photos: await Promise.all(photos.map((photo) => maskedPhoto(photo, item.id, pictures))),
  };
}

const inBoth = (write: (lang: Lang) => string): Bilingual => ({ fr: write('fr'), en: write('en') });
const joined = (parts: readonly string[]): string => parts.filter(Boolean).join(', ');
