import type { QueryFilter } from 'mongoose';
import type { z } from 'zod';
import { fold } from '../common/fold';
import { today } from '../productions/counting';
import { type CastingStatus, castingStatus, type readCalls, type readDeskCalls } from './contract';
import { type CallDocument, CastingCalls } from './model';
import type { CallRecord } from './record';

type PublicQuery = z.output<typeof readCalls.query>;
type DeskQuery = z.output<typeof readDeskCalls.query>;
type Filter = QueryFilter<CallRecord>;

/** Whether a code of it proves something: published once, and not taken back since. */
const proven = { status: { $in: ['published', 'closed'] as CastingStatus[] } };

export const findByCode = (code: string): Promise<CallDocument | null> =>
  CastingCalls.findOne({ code, ...proven }).exec();

/** Open calls, the next last day first. All wishes about a role are about the same role. */
export async function findOpenCalls({ q, page, limit, ...wishes }: PublicQuery) {
  const filter: Filter = { status: 'published', applyBy: { $gte: today() }, ...withWords(q), ...withRole(wishes) };
  const [total, calls] = await Promise.all([
    CastingCalls.countDocuments(filter),
    CastingCalls.find(filter)
      .sort({ applyBy: 1, _id: 1 })
      .skip((page - 1) * limit)
      .limit(limit),
  ]);
  return { total, calls };
}

/** Every call, those that wait to be checked first; counts by status are of the words alone. */
export async function findDeskCalls({ q, status, page, limit }: DeskQuery) {
  const words = withWords(q);
  const filter: Filter = { ...words, ...(status.length > 0 && { status: { $in: status } }) };
  const [total, calls, counts] = await Promise.all([
    CastingCalls.countDocuments(filter),
    CastingCalls.find(filter)
      .sort({ rank: 1, updatedAt: -1 })
      .skip((page - 1) * limit)
      .limit(limit),
    Promise.all(castingStatus.options.map((each) => CastingCalls.countDocuments({ ...words, status: each }))),
  ]);
  const statuses = Object.fromEntries(castingStatus.options.map((each, place) => [each, counts[place] ?? 0]));
  return { total, calls, statuses: statuses as Record<CastingStatus, number> };
}

const withWords = (q: string): Filter => {
  const words = fold(q).split(/\s+/).filter(Boolean).slice(0, 8);
  return words.length > 0 ? { $and: words.map((word) => ({ searchText: { $regex: escaped(word) } })) } : {};
};
const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function withRole({ kind, plays, age }: Pick<PublicQuery, 'kind' | 'plays' | 'age'>): Filter {
  const wish = {
    ...(kind.length > 0 && { kind: { $in: kind } }),
    ...(plays.length > 0 && { $or: [{ plays: { $in: plays } }, { plays: { $size: 0 } }] }),
    ...(age !== undefined && { ageFrom: { $lte: age }, ageTo: { $gte: age } }),
  };
  return Object.keys(wish).length > 0 ? { roles: { $elemMatch: wish } } : {};
}
