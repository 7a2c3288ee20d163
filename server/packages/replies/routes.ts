import { type RequestHandler, Router } from 'express';
import { hashOf } from '../../common/hash';
import { notFound } from '../../http/problems';
import { serve } from '../../http/serve';
import { openShortlist } from '../../shortlists/change';
import * as contract from '../contract';
import { findShare, sharesOf } from '../shares/find';
import type { ShareDocument } from '../shares/model';
import { type OpenShare, openUnlocked } from '../shares/open';
import { visibleItems } from '../view/entries';
import { presentReplies, presentTeamReplies } from './present';
import { answer, castVote, comment, noteReader, takeOut } from './say';

/** What people without an account say through a link; `before` guards every write. */
export function publicReplyRoutes(before: RequestHandler): Router {
  const router = Router();

  serve(router, contract.readReplies, async ({ params, query, req }) =>
    replies(await openUnlocked(params.token, req), query.reader),
  );

  serve(
    router,
    contract.noteSeen,
    async ({ params, body, req }) => {
      const { share } = await openUnlocked(params.token, req);
      return { people: await noteReader(share, readerOf(share, body.reader), body.name) };
    },
    before,
  );

  serve(
    router,
    contract.addComment,
    async ({ params, body, req }) => {
      const open = await openUnlocked(params.token, req);
      await allowReply(open, body.item);
      await comment(open.share, { ...body, reader: readerOf(open.share, body.reader) });
      return replies(await openUnlocked(params.token, req), body.reader);
    },
    before,
  );

  serve(
    router,
    contract.deleteComment,
    async ({ params, query, req }) => {
      const { share } = await openUnlocked(params.token, req);
      await takeOut(share, params.comment, readerOf(share, query.reader));
      return replies(await openUnlocked(params.token, req), query.reader);
    },
    before,
  );

  serve(
    router,
    contract.castVote,
    async ({ params, body, req }) => {
      const open = await openUnlocked(params.token, req);
      await allowReply(open, params.item);
      await castVote(open.share, { ...body, item: params.item, reader: readerOf(open.share, body.reader) });
      return replies(await openUnlocked(params.token, req), body.reader);
    },
    before,
  );

  return router;
}

/** The team's side. */
export function teamReplyRoutes(): Router {
  const router = Router();

  serve(router, contract.readTeamReplies, async ({ params, viewer }) => {
    await openShortlist(params.id, viewer);
    return presentTeamReplies(await sharesOf(params.id));
  });

  serve(router, contract.answerComment, async ({ params, body, viewer }) => {
    const shortlist = await openShortlist(params.id, viewer);
    if (!shortlist.items.some(({ id }) => id === body.item)) throw notFound('entry');
    await answer(await findShare(params.id, body.share), viewer, body);
    return presentTeamReplies(await sharesOf(params.id));
  });

  serve(router, contract.deleteReply, async ({ params, viewer }) => {
    await openShortlist(params.id, viewer);
    const holder = (await sharesOf(params.id)).find(({ comments }) => comments.some(({ id }) => id === params.comment));
    if (!holder) throw notFound('comment');
    await takeOut(holder, params.comment);
    return presentTeamReplies(await sharesOf(params.id));
  });

  return router;
}

/** A reader goes by another name in each package: two that one person was sent cannot be told to be theirs. */
const readerOf = (share: ShareDocument, key: string): string => hashOf(`${share._id}:${key}`);

const replies = async ({ share, shortlist }: OpenShare, reader?: string) =>
  presentReplies(share, await visibleItems(shortlist), reader === undefined ? undefined : readerOf(share, reader));

/** @throws not_found for an entry that is not in the package, and where no replies are taken */
async function allowReply({ share, shortlist }: OpenShare, item: string): Promise<void> {
  if (!share.replies || !(await visibleItems(shortlist)).has(item)) throw notFound('entry');
}
