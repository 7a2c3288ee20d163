import type { z } from 'zod';
import type { Viewer } from '../../common/viewer';
import { namesOf, refuseStranger } from '../../productions/deskPeople';
import { changeEnquiry as change } from '../change';
import type { changeEnquiry, EnquiryStatus } from '../contract';
import { answerBy, markAnswered, noteEvent, owe } from '../exchange';
import type { EnquiryDocument } from '../model';
import { allowStep } from '../states';

type Patch = z.output<typeof changeEnquiry.body>;

/**
 * What a person of the desk does to an enquiry without writing to anybody. The same again changes nothing.
 *
 * @throws not_found; invalid_input for an assignee who is not of the desk; conflict for a step that is not open
 */
export async function editEnquiry(id: string, patch: Patch, by: Viewer): Promise<EnquiryDocument> {
  const { status, assignee, labels, due, unread } = patch;
  await refuseStranger('assignee', assignee);
  const names = await namesOf([assignee ?? null]);
  return change(id, (enquiry) => {
    if (assignee !== undefined && assignee !== enquiry.assignee)
      assign(enquiry, assignee === null ? null : { id: assignee, name: names.get(assignee) ?? '' }, by);
    if (labels !== undefined) enquiry.labels = [...new Set(labels)];
    if (status !== undefined && status !== enquiry.status) move(enquiry, status, by);
    if (due !== undefined) enquiry.due = due;
    if (unread !== undefined) enquiry.unread = unread;
  });
}

function assign(enquiry: EnquiryDocument, to: { id: string; name: string } | null, by: Viewer): void {
  enquiry.assignee = to?.id ?? null;
  noteEvent(enquiry, to ? 'assigned' : 'unassigned', by, to ? { name: to.name } : {});
}

/** @throws conflict for a step that is not open */
export function move(enquiry: EnquiryDocument, to: EnquiryStatus, by: Viewer): void {
  allowStep(enquiry.status, to);
  moves[to](enquiry, by);
  enquiry.status = to;
}

/** What a step brings with it, beside the status itself. */
const moves: Record<EnquiryStatus, (enquiry: EnquiryDocument, by: Viewer) => void> = {
  new(enquiry, by) {
    noteEvent(enquiry, 'notSpam', by);
    enquiry.due = answerBy(new Date());
    // Whoever was taken for a robot has had no receipt yet.
    const [first] = enquiry.messages;
    if (first && enquiry.riddle !== null && enquiry.tokens.length === 0) owe(enquiry, first);
  },
  toAnswer(enquiry, by) {
    noteEvent(enquiry, 'reopened', by);
    enquiry.closedAt = null;
    enquiry.due = answerBy(new Date());
  },
  waiting(enquiry, by) {
    noteEvent(enquiry, 'answeredElsewhere', by);
    markAnswered(enquiry, new Date());
  },
  closed(enquiry, by) {
    noteEvent(enquiry, 'closed', by);
    enquiry.closedAt = new Date();
    enquiry.due = null;
    enquiry.unread = false;
  },
  spam(enquiry, by) {
    noteEvent(enquiry, 'spam', by);
    enquiry.due = null;
    enquiry.unread = false;
    enquiry.closedAt = null;
    enquiry.owed = [];
  },
};
