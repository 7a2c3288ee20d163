import type { z } from 'zod';
import { kilometres } from '../common/distance';
import { Listing } from '../listings/model';
import type { SavedListing } from '../listings/record';
import type { Twin, twinReason } from './contract';

type Reason = z.infer<typeof twinReason>;

/** What it takes to tell twins: read without pictures, texts and history. */
export const suspectFields = {
  slug: 1,
  kind: 1,
  title: 1,
  status: 1,
  place: 1,
  twinKeys: 1,
  distinctFrom: 1,
  'proposal.changes': 1,
} as const;
export type Suspect = Pick<
  SavedListing,
  '_id' | 'slug' | 'kind' | 'title' | 'status' | 'place' | 'twinKeys' | 'distinctFrom' | 'proposal'
>;

/** A shared name counts within a kilometre or in the same commune: "Moulin" is the name of many a mill. */
const nearKm = 1;
/** More than this would be an address that the desk itself has put everywhere. */
const mostShown = 20;
const mostCompared = 2000;

/** The listings that may be the same thing as these, by the id of each; one indexed question for all of them. */
export async function findTwins(listings: readonly Suspect[]): Promise<Map<string, Twin[]>> {
  const keys = [...new Set(listings.flatMap(({ twinKeys }) => twinKeys))];
  const others = await Listing.find(
    { twinKeys: { $in: keys }, status: { $ne: 'archived' }, mergedInto: { $exists: false } },
    suspectFields,
  )
    .sort({ _id: 1 })
    .limit(mostCompared)
    .lean<Suspect[]>()
    .exec();
  const byKey = groupByKey(others);
  return new Map(listings.map((listing) => [String(listing._id), twinsAmong(listing, byKey)]));
}

function groupByKey(listings: Suspect[]): Map<string, Suspect[]> {
  const groups = new Map<string, Suspect[]>();
  for (const listing of listings)
    for (const key of listing.twinKeys) groups.set(key, [...(groups.get(key) ?? []), listing]);
  return groups;
}

function twinsAmong(listing: Suspect, byKey: Map<string, Suspect[]>): Twin[] {
  const sharers = listing.twinKeys.flatMap((key) => byKey.get(key) ?? []);
  const others = new Map(sharers.map((other) => [String(other._id), other]));
  others.delete(String(listing._id));
  return [...others.values()]
    .filter((other) => !areToldApart(listing, other))
    .flatMap((other) => compare(listing, other))
    .slice(0, mostShown);
}

const areToldApart = (one: Suspect, other: Suspect): boolean =>
  (one.distinctFrom ?? []).includes(String(other._id)) || (other.distinctFrom ?? []).includes(String(one._id));

function compare(listing: Suspect, other: Suspect): Twin[] {
  const [here, there] = [placeOf(listing), placeOf(other)];
  const km = here.position && there.position ? kilometres(here.position, there.position) : null;
  const isNear = (km !== null && km <= nearKm) || (here.insee !== undefined && here.insee === there.insee);
  const why = reasonsOf(listing, other).filter((reason) => reason !== 'title' || isNear);
  if (why.length === 0) return [];
  const { slug, kind, title, status } = other;
  const metres = km === null ? null : Math.round(km * 1000);
  return [{ slug, kind, title, commune: there.commune ?? '', status, why, metres }];
}

const reasons: readonly Reason[] = ['title', 'siret', 'email', 'phone'];

const reasonsOf = (one: Suspect, other: Suspect): Reason[] =>
  reasons.filter((reason) => one.twinKeys.some((key) => key.startsWith(`${reason}:`) && other.twinKeys.includes(key)));

/** Where the working copy says that it is. */
export function placeOf({ place, proposal }: Pick<Suspect, 'place' | 'proposal'>): Partial<SavedListing['place']> {
  const proposed = proposal?.changes?.find(({ field }) => field === 'place')?.value;
  const isPlace = typeof proposed === 'object' && proposed !== null;
  return isPlace ? proposed : (place ?? {});
}
