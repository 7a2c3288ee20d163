import { coverOf } from '../listings/photos';
import { slugOf } from '../listings/slugs';
import type { FilmographyEntry } from './contract';
import type { ShownListing } from './listings';
import { publicPlaces, shotAt } from './places';
import type { Filmography, Released } from './released';

/** What the public reads of a production, field by field: no contact, no money, nobody of the desk, no day. */
export function present(
  production: Released,
  filmography: Filmography,
  listings: ReadonlyMap<string, ShownListing>,
): FilmographyEntry {
  const { title, type, season, companies, directors, origin, year, daysDone, publicNote, release, demo } = production;
  const places = publicPlaces(shotAt(production, filmography), listings);
  const pictured = places.flatMap(({ listing }) => (listing === null ? [] : (listings.get(listing) ?? [])))[0];
  return {
    slug: `${slugOf(title)}-${String(production._id).slice(-5)}`,
    ...{ title, type, season, directors, year },
    companies: companies.map(({ name }) => name),
    country: origin?.country ?? null,
    days: daysDone,
    note: publicNote,
    releasedOn: release.on !== null && release.on <= filmography.today ? release.on : null,
    links: release.links.map(({ label, url }) => ({ label, url })),
    places,
    photo: pictured ? coverOf(pictured) : null,
    demo,
  };
}
