import type { Share as ShareView } from '../contract';
import type { ShareDocument } from './model';

/** A link as the team sees it, with its receipts, last first; neither its address nor its password is in it. */
export const presentShare = (share: ShareDocument): ShareView => ({
  id: String(share._id),
  label: share.label,
  lang: share.lang,
  masked: share.masked,
  password: share.passwordHash !== null,
  replies: share.replies,
  madeByName: share.madeByName,
  madeAt: share.madeAt.toISOString(),
  expiresAt: share.expiresAt.toISOString(),
  revokedAt: share.revokedAt?.toISOString() ?? null,
  seen: Object.values(share.readers)
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .map(({ at, name, times }) => ({ at: at.toISOString(), name, times })),
  comments: share.comments.length,
  votes: Object.keys(share.votes).length,
});
