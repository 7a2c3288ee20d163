import { Router } from 'express';
import { countOf, type Limits } from '../accounts/limits';
import { ApiProblem, notFound } from '../http/problems';
import { serve } from '../http/serve';
import { changeListing, note } from '../listings/change';
import { currentFreshness } from '../listings/freshnessSettings';
import { hasContent, Listing, type ListingDocument } from '../listings/model';
import { mayRemove, maySee } from '../listings/policy';
import { take } from '../listings/steps';
import { deleteVersions } from '../listings/versions';
import { propose } from '../listings/working';
import { allowEdit, editable } from './access';
import { beginListing } from './begin';
import { claim } from './claim';
import * as contract from './contract';
import { claimedBy, ownListings, presentOwn } from './own';
import { presentForm } from './present';
import { presentPreview } from './preview';
import { handIn } from './submit';

export interface EditingOptions {
  /** After a write that the public sees. */
  index(listing: ListingDocument): Promise<void>;
  limits: Limits;
}

/** What owners do with their listings; the desk takes the same doors. */
export function editingRoutes({ index, limits }: EditingOptions): Router {
  const router = Router();

  serve(router, contract.createListing, async ({ body: { kind, ...patch }, viewer }) => {
    await countOf(limits.listingsByAccount, viewer);
    return presentForm(await beginListing(kind, patch, viewer), viewer);
  });

  serve(router, contract.readForm, async ({ params, viewer }) =>
    presentForm(await editable(params.slug, viewer), viewer),
  );

  serve(router, contract.readPreview, async ({ params, viewer }) =>
    presentPreview(await editable(params.slug, viewer)),
  );

  serve(router, contract.changeListing, async ({ params, body: { edition, ...patch }, viewer }) => {
    const listing = await changeListing(params.slug, (each) => {
      allowEdit(viewer, each);
      propose(each, patch, edition, viewer);
    });
    return presentForm(listing, viewer);
  });

  serve(router, contract.submitListing, async ({ params, body, viewer }) => {
    const listing = await changeListing(params.slug, async (each) => {
      allowEdit(viewer, each);
      await handIn(each, body?.edition, viewer);
    });
    if (listing.status === 'published') await index(listing);
    return presentForm(listing, viewer);
  });

  serve(router, contract.discardChanges, async ({ params, viewer }) => {
    const listing = await changeListing(params.slug, (each) => {
      allowEdit(viewer, each);
      if (!hasContent(each)) throw new ApiProblem('conflict', 'This listing never was public: delete it instead');
      if (!each.proposal) return;
      each.edition += 1;
      each.set('proposal', undefined);
      note(each, 'discard', viewer);
    });
    return presentForm(listing, viewer);
  });

  serve(router, contract.archiveListing, async ({ params, body, viewer }) => {
    const listing = await changeListing(params.slug, (each) => {
      allowEdit(viewer, each);
      each.status = take('archive', each.status);
      each.edition += 1;
      note(each, 'archive', viewer, { reason: body?.reason });
    });
    await index(listing);
    return presentForm(listing, viewer);
  });

  serve(router, contract.deleteListing, async ({ params, viewer }) => {
    const listing = await editable(params.slug, viewer);
    if (!mayRemove(viewer, listing)) throw new ApiProblem('conflict', 'This listing is public: take it down first');
    const asSeen = { _id: listing._id, edition: listing.edition };
    // What was public once stands in the index until that hears of it: of a deleted record it never would.
    if (hasContent(listing)) await index(listing);
    if (hasContent(listing) && (await Listing.exists({ ...asSeen, indexPending: true })))
      throw new ApiProblem('unavailable', 'Search is resting and still shows this listing: delete it in a moment');
    const { deletedCount } = await Listing.deleteOne(asSeen);
    if (deletedCount === 0) throw new ApiProblem('conflict', 'Somebody changed this listing just now: read it again');
    await deleteVersions(listing);
    return { deleted: true as const };
  });

  serve(router, contract.readOwnListings, async ({ viewer }) => {
    const account = viewer.id ?? '';
    const [own, claimed, { months }] = await Promise.all([
      ownListings(account),
      claimedBy(account),
      currentFreshness(),
    ]);
    const now = new Date();
    return {
      listings: own.map((listing) => presentOwn(listing, months, now)),
      claims: claimed.flatMap(({ slug, title, claims }) =>
        claims.filter(({ account }) => account === viewer.id).map(({ at }) => ({ slug, title, at: at.toISOString() })),
      ),
    };
  });

  serve(router, contract.claimListing, async ({ params, body, viewer }) => {
    await countOf(limits.claimsByAccount, viewer);
    await changeListing(params.slug, (each) => {
      if (!maySee(viewer, each)) throw notFound('listing');
      claim(each, body.message, viewer);
    });
    return { asked: true as const };
  });

  return router;
}
