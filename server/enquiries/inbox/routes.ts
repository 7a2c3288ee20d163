import { Router } from 'express';
import { serve } from '../../http/serve';
import { changeEnquiry, findEnquiry } from '../change';
import * as contract from '../contract';
import { noteEvent } from '../exchange';
import { handIn, type Outside } from '../handIn';
import type { EnquiryDocument } from '../model';
import { createEnquiry } from '../send';
import { countUse } from '../templates/routes';
import { joinProduction, makeProduction } from './bind';
import { carryOver } from './carryOver';
import { editEnquiry } from './edit';
import { listInbox } from './list';
import { presentEnquiry } from './present';
import { writeMessage } from './write';

/** The desk's side: read, decide, answer, and make a production of it. */
export function inboxRoutes(outside: Outside): Router {
  const router = Router();

  /** What follows the words: letters and the production's log, both repeatable. */
  async function finish(enquiry: EnquiryDocument): Promise<contract.EnquiryView> {
    await handIn(enquiry, new Date(), outside);
    await carryOver(enquiry);
    return presentEnquiry(enquiry);
  }

  serve(router, contract.readEnquiries, async ({ query }) => listInbox(query));

  serve(router, contract.readEnquiry, async ({ params }) => presentEnquiry(await findEnquiry(params.id)));

  serve(router, contract.changeEnquiry, async ({ params, body, viewer }) =>
    finish(await editEnquiry(params.id, body, viewer)),
  );

  serve(router, contract.addMessage, async ({ params, body, viewer }) => {
    const enquiry = await writeMessage(params.id, body, viewer);
    if (body.template !== null) await countUse(body.template);
    return finish(enquiry);
  });

  serve(router, contract.bindProduction, async ({ params, body: { production, type }, viewer }) =>
    presentEnquiry(
      production === null
        ? await makeProduction(params.id, type, viewer)
        : await joinProduction(params.id, production, viewer),
    ),
  );

  serve(router, contract.noteCall, async ({ body, viewer }) => {
    const { id } = await createEnquiry(body, { assignee: viewer.id, unread: false });
    return presentEnquiry(await changeEnquiry(String(id), (each) => noteEvent(each, 'noted', viewer)));
  });

  return router;
}
