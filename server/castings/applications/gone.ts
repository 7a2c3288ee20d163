import type { QueryFilter } from 'mongoose';
import { forgetLetters } from '../../mail/forget';
import { CastingApplications } from './model';
import type { ApplicationRecord } from './record';

/**
 * Erases applications with the letters that were sent about them, whose subject names the call. Letters first: what is
 * cut short between the two is found and erased again.
 *
 * @returns how many there were
 */
export async function eraseWhere(filter: QueryFilter<ApplicationRecord>): Promise<number> {
  const found = await CastingApplications.find(filter, { _id: 1 }).lean();
  for (const { _id } of found) await forgetLetters(`casting-application:${_id.toHexString()}:`);
  const { deletedCount } = await CastingApplications.deleteMany({
    ...filter,
    _id: { $in: found.map(({ _id }) => _id) },
  });
  return deletedCount;
}
