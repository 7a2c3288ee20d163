import { z } from 'zod';
import { endpoint, lang, slug } from '../../common/contract';
import { card, listingView } from '../../listings/contract';

/** Listings beside each other, for whoever gathers, signed in or not. */

/** A shortlist holds this many entries at most: more is a search, not a choice. */
export const mostItems = 200;

/** For a shortlist that is kept in the browser: somebody who is not signed in yet. */
export const readCards = endpoint({
  method: 'post',
  path: '/api/cards',
  access: 'anyone',
  summary: 'Listings as cards, in the order asked; what was withdrawn is left out',
  query: z.strictObject({ lang: lang.default('fr') }),
  body: z.strictObject({ slugs: z.array(slug).max(mostItems) }),
  reply: z.object({ cards: z.array(card) }),
});

/** Side by side: the public page of each, in the order asked, and how far they are from each other. */
export const compareListings = endpoint({
  method: 'post',
  path: '/api/comparisons',
  access: 'anyone',
  summary: 'Several listings beside each other, with the kilometres between them',
  body: z.strictObject({ slugs: z.array(slug).min(1, 'At least one listing').max(24, 'At most 24 side by side') }),
  reply: z.object({
    listings: z.array(listingView),
    /** Kilometres as the crow flies, row by row in the same order. */
    distances: z.array(z.array(z.number().nonnegative())),
  }),
});
