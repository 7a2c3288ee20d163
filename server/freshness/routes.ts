import { Router } from 'express';
import type { z } from 'zod';
import { notAllowed, notFound } from '../http/problems';
import { serve } from '../http/serve';
import { changeListing } from '../listings/change';
import { currentFreshness, freshnessSetting } from '../listings/freshnessSettings';
import type { ListingDocument } from '../listings/model';
import { mayEdit, maySee } from '../listings/policy';
import { changeSetting, readSetting } from '../settings/settings';
import { ageingOf } from './ageing';
import { answerInOwnersName, listingOfLetter } from './answer';
import { confirmFacts } from './confirm';
import * as contract from './contract';

export interface FreshnessOptions {
  /** After a write that the public sees. */
  index(listing: ListingDocument): Promise<void>;
}

/** How the facts of the directory are kept right: confirmations, answers to letters, the desk's view and its spans. */
export function freshnessRoutes({ index }: FreshnessOptions): Router {
  const router = Router();

  serve(router, contract.confirmListing, async ({ params, viewer }) => {
    const listing = await changeListing(params.slug, (each) => {
      if (!maySee(viewer, each)) throw notFound('listing');
      if (!mayEdit(viewer, each)) throw notAllowed('confirm this listing');
      confirmFacts(each, viewer);
    });
    await index(listing);
    return { confirmedAt: (listing.confirmedAt ?? new Date()).toISOString() };
  });

  serve(router, contract.readLetter, async ({ params }) => presentAsked(await listingOfLetter(params.token)));

  serve(router, contract.answerLetter, async ({ params, body }) => {
    const listing = await answerInOwnersName(params.token, body.answer);
    await index(listing);
    return presentAsked(listing);
  });

  serve(router, contract.readAgeing, async ({ query }) => ageingOf(query, new Date()));

  serve(router, contract.readFreshnessSettings, presentSettings);

  serve(router, contract.changeFreshnessSettings, async ({ body, viewer }) => {
    await changeSetting(freshnessSetting, body, viewer);
    return presentSettings();
  });

  return router;
}

/** No more than the public page shows: a forwarded letter gives nothing away. */
function presentAsked(listing: ListingDocument): z.input<typeof contract.readLetter.reply> {
  const { slug, kind, title, place, summary, status, confirmedAt } = listing;
  return {
    slug,
    kind,
    title,
    commune: place.commune,
    summary: { fr: summary.fr || summary.en, en: summary.en || summary.fr },
    status: status === 'published' ? 'published' : 'archived',
    confirmedAt: confirmedAt?.toISOString() ?? null,
  };
}

async function presentSettings(): Promise<z.input<typeof contract.readFreshnessSettings.reply>> {
  const [spans, kept] = await Promise.all([currentFreshness(), readSetting(freshnessSetting)]);
  return { ...spans, changedAt: kept?.changedAt.toISOString() ?? null, changedBy: kept?.changedBy.name ?? null };
}
