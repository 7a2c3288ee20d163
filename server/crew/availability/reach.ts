import { Types } from 'mongoose';
import { Account } from '../../accounts/model';
import type { Lang } from '../../common/contract';
import { kilometres } from '../../common/distance';
import { Listing } from '../../listings/model';
import type { SharedRecord } from '../../listings/record';
import { publishedTechnicians, type Technician } from '../roster';
import type { QuestionInput } from './contract';
import { Turn } from './model';

/** Somebody whom a letter would reach. */
export interface Reached {
  listing: string;
  title: string;
  to: string;
  lang: Lang;
}

export interface Reach {
  reached: Reached[];
  /** Without an address, theirs or their account's. */
  noAddress: number;
}

type Whom = Pick<QuestionInput, 'jobs' | 'departments' | 'near' | 'radius'>;

const weekMs = 7 * 86_400_000;
/** Who was asked at this time or before may be asked again. */
export const askedLongAgo = (now: Date): Date => new Date(now.getTime() - weekMs);

/** Whom a question is for, whether or not they were asked this week; the address on the listing before the account's. */
export async function reachOf(whom: Whom): Promise<Reach> {
  const ids = (await publishedTechnicians()).filter((each) => isMeant(each, whom)).map(({ id }) => id);
  const people = await Listing.find({ _id: { $in: ids.map((id) => new Types.ObjectId(id)) } }, wanted).lean<Read[]>();
  const owners = await ownersOf(people);
  const reached = people.flatMap(({ _id, title, contact, owner }): Reached[] => {
    const account = owners.get(owner ?? '');
    const to = contact?.email?.value ?? account?.email;
    return to ? [{ listing: String(_id), title, to, lang: account?.lang ?? 'fr' }] : [];
  });
  return { reached, noAddress: people.length - reached.length };
}

function isMeant({ jobs, at }: Technician, { jobs: asked, departments, near, radius }: Whom): boolean {
  if (near && kilometres(at, near) > radius) return false;
  if (asked.length === 0 && departments.length === 0) return true;
  return jobs.some(({ job, department }) => asked.includes(job) || departments.includes(department));
}

const wanted = { title: 1, owner: 1, contact: 1 } as const;
type Read = Pick<SharedRecord, 'title' | 'owner' | 'contact'> & { _id: unknown };

async function ownersOf(people: readonly Read[]) {
  const ids = people.flatMap(({ owner }) => (owner ? [new Types.ObjectId(owner)] : []));
  const accounts = await Account.find({ _id: { $in: ids } }, { email: 1, lang: 1 });
  return new Map(accounts.map((account) => [account.id as string, account]));
}

/** Those of them who were asked within the week. */
export async function askedLately(reached: readonly Reached[], now: Date): Promise<Set<string>> {
  const ids = reached.map(({ listing }) => listing);
  const turns = await Turn.find({ _id: { $in: ids }, askedAt: { $gt: askedLongAgo(now) } }, { _id: 1 }).lean();
  return new Set(turns.map(({ _id }) => _id));
}
