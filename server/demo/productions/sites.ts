import { kilometres } from '../../common/distance';
import { fold } from '../../common/fold';
import type { Dice } from '../../illustrations/draw/dice';
import { Listing } from '../../listings/model';
import type { ListingRecord } from '../../listings/record';
import { communes } from '../../places/gazetteer';
import type { ShootPlace } from '../../productions/contract';
import { shuffled } from './chance';

type Found = Pick<ListingRecord, 'slug' | 'title' | 'place'>;

/** A place of the demonstration directory as a shoot names it. */
export interface Site {
  /** Name and commune, folded. */
  words: string;
  place: ShootPlace & { position: { lat: number; lng: number } };
}

/** The places that a demonstration production may be shot at. */
export async function demoSites(): Promise<Site[]> {
  const found = await Listing.find(
    { demo: true, kind: 'location', status: 'published' },
    { slug: 1, title: 1, place: 1 },
  )
    .sort({ slug: 1 })
    .lean<Found[]>();
  return found.map(({ slug, title, place }) => ({
    words: fold(`${title} ${place.commune}`),
    place: {
      name: title,
      listing: slug,
      address: place.address ?? '',
      commune: place.commune,
      insee: place.insee ?? null,
      departement: place.departement,
      position: { lat: place.position.lat, lng: place.position.lng },
    },
  }));
}

/** Kilometres that a unit moves between two of its places. */
const reach = 35;

/** What is not in the directory: said in words, with the commune. */
const unlisted = ['Rues du bourg', 'Une ferme', 'Un appartement', 'Route départementale', 'Sous-bois', 'Un café'];

/** Places of one shoot: first the one it comes for, then others within reach; now and then one outside the directory. */
export function placesNear(sites: readonly Site[], near: string, howMany: number, dice: Dice): ShootPlace[] {
  const first = siteNear(sites, near, dice);
  if (!first) return [];
  const around = sites.filter(
    (site) => site !== first && kilometres(first.place.position, site.place.position) <= reach,
  );
  const others = shuffled(around, dice)
    .slice(0, howMany - 1)
    .map(({ place }) => place);
  return [first.place, ...others, ...(dice.chance(0.35) ? [outside(first, dice)] : [])];
}

function siteNear(sites: readonly Site[], near: string, dice: Dice): Site | undefined {
  const wanted = fold(near);
  const named = sites.filter(({ words }) => words.includes(wanted));
  const from = named.length > 0 ? named : sites;
  return from[dice.whole(0, from.length - 1)];
}

function outside({ place }: Site, dice: Dice): ShootPlace {
  const around = communes.filter(({ position }) => kilometres(position, place.position) <= reach / 2);
  const commune = around[dice.whole(0, around.length - 1)];
  return {
    name: unlisted[dice.whole(0, unlisted.length - 1)] ?? '',
    listing: null,
    address: '',
    commune: commune?.name ?? place.commune,
    insee: commune?.code ?? place.insee,
    departement: commune?.departement ?? place.departement,
    position: null,
  };
}
