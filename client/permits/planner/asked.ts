import { slug } from '@contract/common';
import { type PermitNeed, type PlanAsk, permitNeed } from '@contract/permits';
import { readDay } from '../../listings/days';

/** A commune that is no entry of the directory; its name stands in the address, so that nobody has to be asked for it. */
export interface AskedCommune {
  insee: string;
  name: string;
}

/** What is asked of the planner, as the address holds it. */
export interface Asked {
  listings: readonly string[];
  communes: readonly AskedCommune[];
  needs: readonly PermitNeed[];
  /** The first shooting day; null until it is given. */
  day: string | null;
}

/** So many places in one plan, as the contract has it. */
const mostPlaces = 100;
const code = /^\d[\dAB]\d{3}$/;

/** `?listing=lac-pavin&commune=63047-Besse&need=drone&day=2026-05-11`; what cannot be read is left out. */
export function readAsked(url: URLSearchParams): Asked {
  const listings = url.getAll('listing').filter((value) => slug.safeParse(value).success);
  const communes = url.getAll('commune').flatMap((value) => communeIn(value) ?? []);
  return {
    listings: [...new Set(listings)].slice(0, mostPlaces),
    communes: communes.slice(0, mostPlaces - Math.min(listings.length, mostPlaces)),
    needs: permitNeed.options.filter((need) => url.getAll('need').includes(need)),
    day: readDay(url.get('day')) ?? null,
  };
}

function communeIn(value: string): AskedCommune | null {
  const insee = value.slice(0, 5);
  return code.test(insee) ? { insee, name: value.slice(6, 120) || insee } : null;
}

/** The same as the fields of an address. */
export const asFields = ({ listings, communes, needs, day }: Asked): [string, string][] => [
  ...listings.map((value): [string, string] => ['listing', value]),
  ...communes.map(({ insee, name }): [string, string] => ['commune', `${insee}-${name}`]),
  ...needs.map((need): [string, string] => ['need', need]),
  ...(day ? [['day', day] satisfies [string, string]] : []),
];

/** The question for the server; null until there is a place and a day. */
export function questionOf({ listings, communes, needs, day }: Asked, lang: PlanAsk['lang']): PlanAsk | null {
  if (day === null || listings.length + communes.length === 0) return null;
  const place = { listing: null, insee: null, name: '', needs: [] };
  return {
    places: [
      ...listings.map((listing) => ({ ...place, listing })),
      ...communes.map(({ insee, name }) => ({ ...place, insee, name })),
    ],
    needs: [...needs],
    firstDay: day,
    from: null,
    lang,
  };
}
