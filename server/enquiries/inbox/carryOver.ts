import mongoose from 'mongoose';
import { changeProduction } from '../../productions/change';
import { findProduction } from '../../productions/find';
import { ProductionLog } from '../../productions/log';
import type { EnquiryDocument } from '../model';
import type { MessageRecord } from '../record';

/**
 * Puts the exchange of a bound enquiry into the log of its production. A line has the id of its message, so this may be
 * repeated: what is there stays, what is missing is added, and all of it moves along to another production.
 */
export async function carryOver({ production, messages, answeredAt, demo }: EnquiryDocument): Promise<void> {
  if (production === null || !(await findProduction(production))) return;
  const said = messages.filter(({ from }) => from !== 'event' && from !== 'note');
  await ProductionLog.bulkWrite(
    said.map((message) => ({
      updateOne: {
        filter: { _id: new mongoose.Types.ObjectId(message.id) },
        update: { $set: { production }, $setOnInsert: { ...lineOf(message), demo } },
        upsert: true,
      },
    })),
  );
  if (answeredAt) await markAnswered(production, answeredAt);
}

const lineOf = ({ at, by, byName, from, text }: MessageRecord) => ({
  kind: 'letter' as const,
  at,
  by,
  byName,
  incoming: from !== 'desk',
  text,
  event: null,
  attachments: [],
});

async function markAnswered(production: string, at: Date): Promise<void> {
  await changeProduction(production, (each) => {
    const answered = at.toISOString();
    if (each.enquiredAt === null) return;
    if (each.answeredAt === null || each.answeredAt > answered) each.answeredAt = answered;
  });
}
