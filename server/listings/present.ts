import type { Bilingual } from '../common/contract';
import type { Viewer } from '../common/viewer';
import { departementName } from '../places/gazetteer';
import type { ListingView } from './contract';
import { photosOf } from './photos';
import { publicPosition } from './place';
import { mayEdit, maySeeContact } from './policy';
import type { SavedListing } from './record';

/** What leaves the server for one viewer, field by field: what is not named here stays inside. */
export function present(record: SavedListing, viewer: Viewer): ListingView {
  return {
    id: String(record._id),
    slug: record.slug,
    title: record.title,
    status: record.status,
    summary: inBoth(record.summary),
    description: inBoth(record.description),
    place: presentPlace(record),
    languages: record.languages,
    tags: record.tags,
    links: record.links.map(({ url, label }) => ({ url, label })),
    contact: presentContact(record, viewer),
    photos: photosOf(record),
    confirmedAt: record.confirmedAt?.toISOString() ?? null,
    demo: record.demo,
    may: { edit: mayEdit(viewer, record) },
    ...kindDetails(record),
  };
}

/** One language is enough: the other falls back to it. */
const inBoth = ({ fr, en }: Bilingual): Bilingual => ({ fr: fr || en, en: en || fr });

function presentPlace({ place }: SavedListing): ListingView['place'] {
  const { commune, insee, departement, precision, address } = place;
  return {
    commune,
    insee,
    departement,
    precision,
    departementName: departementName(departement),
    position: publicPosition(place),
    ...(precision === 'exact' ? { address } : {}),
  };
}

function presentContact(record: SavedListing, viewer: Viewer): ListingView['contact'] {
  const { name, email, phone } = record.contact;
  const shown = (field: { value: string; seenBy: 'public' | 'members' | 'desk' } | undefined) =>
    field && maySeeContact(viewer, record, field.seenBy) ? field.value : undefined;
  return { name: shown(name), email: shown(email), phone: shown(phone) };
}

/** Spelled out by kind, so that TypeScript keeps each kind with its own details. */
function kindDetails(record: SavedListing) {
  switch (record.kind) {
    case 'location':
      return { kind: record.kind, details: record.details };
    case 'technician':
      return { kind: record.kind, details: record.details };
    case 'actor':
      return { kind: record.kind, details: record.details };
    case 'company':
      return { kind: record.kind, details: record.details };
  }
}
