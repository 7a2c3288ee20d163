import { isStaff, type Viewer } from '../common/viewer';
import type { ListingDocument } from '../listings/model';
import type { HistoryEvent } from './contract';

/** Who else had asked for the listing, and what the desk told them, is not its owner's business. */
const ofClaims: readonly string[] = ['claim', 'unclaim'];

/** Newest first. */
export const presentHistory = (listing: ListingDocument, viewer: Viewer): HistoryEvent[] =>
  listing.history
    .filter(({ action, by }) => isStaff(viewer) || !ofClaims.includes(action) || by === viewer.id)
    .map(({ at, byName, action, reason, fields, version }) => ({
      at: at.toISOString(),
      by: byName ?? null,
      action,
      reason: reason ?? null,
      fields: [...fields],
      version: version ?? null,
    }))
    .reverse();
