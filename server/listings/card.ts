import type { Lang } from '../common/contract';
import type { Card } from './contract';
import { coverOf } from './photos';
import { publicPosition } from './place';
import type { SavedListing } from './record';
import { subtitleOf } from './subtitle';

/** A published listing as a card, read from the database: for lists that do not come from a search. */
export function cardOf(record: SavedListing, lang: Lang): Card {
  const { fr, en } = record.summary;
  return {
    kind: record.kind,
    id: String(record._id),
    slug: record.slug,
    title: record.title,
    subtitle: subtitleOf(record, lang),
    summary: lang === 'fr' ? fr || en : en || fr,
    commune: record.place.commune,
    departement: record.place.departement,
    position: publicPosition(record.place),
    precision: record.place.precision,
    distanceKm: null,
    photo: coverOf(record),
    shoots: record.kind === 'location' ? record.details.pastShoots.length : 0,
    demo: record.demo,
    highlights: {},
  };
}
