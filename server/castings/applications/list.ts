import type { QueryFilter } from 'mongoose';
import type { z } from 'zod';
import { foldedWords } from '../../common/fold';
import { type Application, applicationStatus, type readApplications } from './contract';
import { CastingApplications } from './model';
import type { ApplicationRecord } from './record';

type Query = z.output<typeof readApplications.query>;
type Count = { applications: number; people: number };
type Counted = Pick<ApplicationRecord, 'roles' | 'people' | 'status'>;

/** A page of the applications to a call, newest first; counts are of all of them, so that extras are found by number. */
export async function listApplications(call: string, { role, status, q, page, limit }: Query) {
  const words = foldedWords(q).slice(0, 8);
  const filter: QueryFilter<ApplicationRecord> = {
    call,
    ...(role.length > 0 && { roles: { $in: role } }),
    ...(status.length > 0 && { status: { $in: status } }),
    ...(words.length > 0 && { $and: words.map((word) => ({ searchText: { $regex: word } })) }),
  };
  const [total, applications, all] = await Promise.all([
    CastingApplications.countDocuments(filter),
    CastingApplications.find(filter)
      .sort({ sentAt: -1, _id: -1 })
      .skip((page - 1) * limit)
      .limit(limit),
    CastingApplications.find({ call }, { _id: 0, roles: 1, people: 1, status: 1 }).lean<Counted[]>(),
  ]);
  return { total, applications, roles: countsByRole(all), statuses: countsByStatus(all) };
}

function countsByRole(all: readonly Counted[]): Record<string, Count> {
  const counts: Record<string, Count> = {};
  for (const { roles, people } of all)
    for (const role of roles) {
      const before = counts[role] ?? { applications: 0, people: 0 };
      counts[role] = { applications: before.applications + 1, people: before.people + people };
    }
  return counts;
}

function countsByStatus(all: readonly Counted[]): Record<Application['status'], number> {
  const counts = Object.fromEntries(applicationStatus.options.map((each) => [each, 0]));
  for (const { status } of all) counts[status] = (counts[status] ?? 0) + 1;
  return counts as Record<Application['status'], number>;
}
