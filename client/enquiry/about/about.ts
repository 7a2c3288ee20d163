import { slug } from '@contract/common';
import { enquiryAbout } from '@contract/enquiries';
import type { z } from 'zod';

export type About = z.output<typeof enquiryAbout>;

/** What the page knew that led here, read from its address; what cannot be read is left out. */
export function aboutIn(url: URLSearchParams): About {
  const named = [url.get('listing'), ...(url.get('listings') ?? '').split(',')];
  const { shape } = enquiryAbout;
  return {
    listings: [...new Set(named.flatMap((name) => slug.safeParse(name).data ?? []))].slice(0, 50),
    shortlist: shape.shortlist.safeParse(url.get('shortlist')).data ?? null,
    search: shape.search.safeParse(url.get('search')).data ?? null,
  };
}

/** The same again as a query. */
export function aboutUrl({ listings = [], shortlist, search }: Partial<About>): URLSearchParams {
  const url = new URLSearchParams();
  const [first, ...others] = listings;
  if (first !== undefined && others.length === 0) url.set('listing', first);
  if (others.length > 0) url.set('listings', listings.join(','));
  if (shortlist) url.set('shortlist', shortlist);
  if (search) url.set('search', search);
  return url;
}

export const isAboutNothing = ({ listings, shortlist, search }: About): boolean =>
  listings.length === 0 && shortlist === null && search === null;
