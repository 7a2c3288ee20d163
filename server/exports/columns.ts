import type { ListingKind } from '../common/contract';
import { isStaff, type Viewer } from '../common/viewer';
import { publicPosition } from '../listings/place';
import { maySeeContact } from '../listings/policy';
import type { SavedListing } from '../listings/record';
import { departementName } from '../places/gazetteer';
import { type Column, idsColumn, label, type Reading, termsColumn } from './column';
import { actorColumns } from './kinds/actor';
import { companyColumns } from './kinds/company';
import { locationColumns } from './kinds/location';
import { technicianColumns } from './kinds/technician';

/** The place as the viewer may see it. */
const showsSpot = (listing: SavedListing, { viewer }: Reading): boolean =>
  isStaff(viewer) || listing.place.precision === 'exact';
const positionFor = (listing: SavedListing, { viewer }: Reading) =>
  isStaff(viewer) ? listing.place.position : publicPosition(listing.place);

const contact =
  (field: 'name' | 'email' | 'phone'): Column['value'] =>
  (listing, { viewer }) => {
    const entry = listing.contact[field];
    return entry && maySeeContact(viewer, listing, entry.seenBy) ? entry.value : undefined;
  };

const shared: Column[] = [
  { key: 'reference', label: label('Référence', 'Reference'), isStaffOnly: true, value: ({ reference }) => reference },
  { key: 'title', label: label('Nom', 'Name'), value: ({ title }) => title },
  { key: 'summaryFr', label: label('Résumé FR', 'Summary FR'), value: ({ summary }) => summary.fr },
  { key: 'summaryEn', label: label('Résumé EN', 'Summary EN'), value: ({ summary }) => summary.en },
  {
    key: 'descriptionFr',
    label: label('Description FR', 'Description FR'),
    value: ({ description }) => description.fr,
  },
  {
    key: 'descriptionEn',
    label: label('Description EN', 'Description EN'),
    value: ({ description }) => description.en,
  },
  {
    key: 'address',
    label: label('Adresse', 'Address'),
    value: (listing, reading) => (showsSpot(listing, reading) ? listing.place.address : undefined),
  },
  { key: 'commune', label: label('Commune', 'Commune'), value: ({ place }) => place.commune },
  { key: 'insee', label: label('Code INSEE', 'INSEE code'), value: ({ place }) => place.insee },
  { key: 'departement', label: label('Code département', 'Department code'), value: ({ place }) => place.departement },
  {
    key: 'departementName',
    label: label('Nom du département', 'Département name'),
    value: ({ place }) => departementName(place.departement),
  },
  { key: 'lat', label: label('Latitude', 'Latitude'), value: (listing, reading) => positionFor(listing, reading).lat },
  {
    key: 'lng',
    label: label('Longitude', 'Longitude'),
    value: (listing, reading) => positionFor(listing, reading).lng,
  },
  { key: 'precision', label: label('Précision', 'Precision'), value: ({ place }) => place.precision },
  termsColumn('languageNames', label('Langues', 'Languages'), 'languages', ({ languages }) => languages),
  idsColumn('languages', label('Langues (codes)', 'Languages (codes)'), ({ languages }) => languages),
  { key: 'tags', label: label('Mots-clés', 'Keywords'), value: ({ tags }) => tags.join(' | ') },
  { key: 'link', label: label('Site', 'Website'), value: ({ links }) => links.map(({ url }) => url).join(' | ') },
  { key: 'contactName', label: label('Contact', 'Contact'), value: contact('name') },
  { key: 'email', label: label('Courriel', 'E-mail'), value: contact('email') },
  { key: 'phone', label: label('Téléphone', 'Phone'), value: contact('phone') },
];

const closing: Column[] = [
  {
    key: 'confirmedAt',
    label: label('Confirmée le', 'Confirmed on'),
    isStaffOnly: true,
    value: ({ confirmedAt }) => confirmedAt?.toISOString().slice(0, 10),
  },
  { key: 'status', label: label('Statut', 'Status'), isStaffOnly: true, value: ({ status }) => status },
  {
    key: 'owner',
    label: label('Propriétaire', 'Owner'),
    isStaffOnly: true,
    value: ({ owner }, { owners }) => (owner === undefined ? undefined : owners.get(owner)),
  },
  {
    key: 'page',
    label: label('Page de la fiche', 'Listing page'),
    value: ({ slug }, { publicUrl }) => `${publicUrl}/listings/${slug}`,
  },
];

/** What differs between the kinds. */
const own: Record<ListingKind, Column[]> = {
  location: locationColumns,
  technician: technicianColumns,
  actor: actorColumns,
  company: companyColumns,
};

/** The columns of a kind in their order, those that the viewer gets. */
export const columnsFor = (kind: ListingKind, viewer: Viewer): Column[] =>
  [...shared, ...own[kind], ...closing].filter(({ isStaffOnly }) => !isStaffOnly || isStaff(viewer));
