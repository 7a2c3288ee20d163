import { publicPosition } from '../listings/place';
import { communeByCode, communeByName } from '../places/gazetteer';
import type { ShootPlace } from '../productions/contract';
import { isInside } from '../productions/counting';
import type { ShotPlace } from './contract';
import type { ShownListing } from './listings';
import type { Filmography, Released } from './released';

/** Where it has been shot so far, in the territory: what is still to come is nobody's business yet. */
export const shotAt = ({ shoots }: Released, { territory, today }: Filmography): ShootPlace[] =>
  shoots
    .filter(({ from }) => from <= today)
    .flatMap(({ places }) => places)
    .filter((place) => isInside(place, territory));

/** The same as the public may know it, each once: a listing that has a page, else no more than the commune. */
export function publicPlaces(places: readonly ShootPlace[], listings: ReadonlyMap<string, ShownListing>): ShotPlace[] {
  const shown = places.flatMap((place) => {
    const listing = place.listing === null ? undefined : listings.get(place.listing);
    return listing ? asListing(listing) : asCommune(place);
  });
  return [...new Map(shown.map((place) => [place.listing ?? ` ${place.commune}`, place])).values()];
}

function asListing({ slug, title, place }: ShownListing): ShotPlace {
  const { commune, departement, precision } = place;
  return { name: title, commune, departement, listing: slug, position: publicPosition(place), precision };
}

function asCommune(place: ShootPlace): ShotPlace[] {
  const name = communeNameOf(place);
  if (name === '') return [];
  const position = communeOf(place)?.position ?? null;
  return [{ name, commune: name, departement: place.departement, listing: null, position, precision: 'commune' }];
}

const communeOf = ({ insee, commune, departement }: ShootPlace) =>
  insee === null ? communeByName(commune, departement ?? undefined) : communeByCode(insee);

const communeNameOf = (place: ShootPlace): string => communeOf(place)?.name ?? place.commune;

/** Each commune of the territory with how many productions were shot in it, most first. */
export function communesOf(productions: readonly Released[], filmography: Filmography) {
  const counts = new Map<string, number>();
  for (const production of productions) {
    const codes = shotAt(production, filmography).flatMap((place) => communeOf(place)?.code ?? []);
    for (const code of new Set(codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts]
    .flatMap(([insee, count]) => {
      const commune = communeByCode(insee);
      return commune ? [{ commune: commune.name, insee, position: commune.position, productions: count }] : [];
    })
    .sort((a, b) => b.productions - a.productions);
}
