import type { z } from 'zod';
import { notFound } from '../../http/problems';
import type { changeApplication } from './contract';
import { eraseWhere } from './gone';
import { type ApplicationDocument, CastingApplications } from './model';

interface Which {
  id: string;
  application: string;
}
const filterOf = ({ id, application }: Which) => ({ _id: application, call: id });

/** Moves an application on, writes a note, ticks what is in hand. Throws not_found, also for one that is erased. */
export async function handleApplication(
  which: Which,
  { status, note, checklist }: z.output<typeof changeApplication.body>,
): Promise<ApplicationDocument> {
  const inHand = checklist?.filter(({ done }) => done).map(({ id }) => id);
  const fields = { ...(status && { status }), ...(note !== undefined && { note }), ...(inHand && { inHand }) };
  const application = await CastingApplications.findOneAndUpdate(
    filterOf(which),
    { $set: fields },
    { returnDocument: 'after' },
  );
  if (!application) throw notFound('application');
  return application;
}

/** Erases one for good. Throws not_found when it is gone already. */
export async function eraseOne(which: Which): Promise<void> {
  if ((await eraseWhere(filterOf(which))) === 0) throw notFound('application');
}
