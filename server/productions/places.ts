import { invalid } from '../http/problems';
import { findBySlug } from '../listings/find';
import type { ShootInput, ShootPlace } from './contract';

/**
 * Places filled in from what they point at: of a listing its name and place, so that the record stays right when the
 * listing is changed or goes; of a commune by its code the département, since an unknown one counts as inside.
 *
 * @throws invalid_input for a listing that is not there, or a place that says nothing
 */
export async function settlePlaces<S extends Pick<ShootInput, 'places'>>(shoot: S): Promise<S> {
  const places = await Promise.all(shoot.places.map(settlePlace));
  return { ...shoot, places };
}

const inItsDepartement = (place: ShootPlace): ShootPlace =>
  place.insee === null ? place : { ...place, departement: departementOf(place.insee) };

/** The first two signs of a commune's code; three overseas. */
const departementOf = (insee: string): string => insee.slice(0, insee.startsWith('97') ? 3 : 2);

async function settlePlace(place: ShootPlace, at: number): Promise<ShootPlace> {
  const field = `places.${at}`;
  if (place.listing === null) {
    if (place.name === '' && place.commune === '' && place.address === '')
      throw invalid({ [field]: 'A listing, a commune, or words that say where' });
    return inItsDepartement(place);
  }
  const listing = await findBySlug(place.listing);
  if (!listing) throw invalid({ [`${field}.listing`]: 'A listing of the directory' });
  const { address = '', commune, insee, departement, position } = listing.place;
  return {
    listing: place.listing,
    name: place.name || listing.title,
    address: place.address || address,
    commune,
    insee: insee ?? null,
    departement,
    position,
  };
}
