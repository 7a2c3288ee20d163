import type { z } from 'zod';
import { today } from '../../productions/counting';
import { Production, type SavedProduction } from '../../productions/model';
import { expiringUntil, liveStatuses, type Shooting, soonUntil } from './alert';
import type { Permit, readDuePermits } from './contract';
import { type PermitDocument, type PermitRecord, PermitRecords } from './model';
import { byNextToFile, presentPermit } from './present';

type Saved = PermitRecord & { _id: PermitDocument['_id'] };
type Asked = z.output<typeof readDuePermits.query>;
type Due = z.output<typeof readDuePermits.reply>;

/** All permits of a production, the next to file first. */
export async function listPermits(production: Shooting, id: string): Promise<Permit[]> {
  const permits = await PermitRecords.find({ production: id }).lean<Saved[]>();
  const day = today();
  return permits.map((permit) => presentPermit(permit, production, day)).sort(byNextToFile);
}

/** Those of all productions that still need them, where something is late, soon, expiring or expired; by their day. */
export async function listDue({ alert, limit }: Asked): Promise<Due> {
  const day = today();
  const productions = await liveProductions();
  const permits = await duePermits([...productions.keys()], day);
  const due = permits.flatMap((permit) => {
    const production = productions.get(permit.production);
    if (!production) return [];
    const presented = presentPermit(permit, production, day);
    if (presented.alert === null || (alert.length > 0 && !alert.includes(presented.alert))) return [];
    return [{ ...presented, title: production.title, number: production.number }];
  });
  return { total: due.length, permits: due.slice(0, limit) };
}

export type LiveProduction = Pick<SavedProduction, 'title' | 'number' | 'status' | 'shoots' | 'staff'>;

/** Productions that still need their permits, by id. */
export async function liveProductions(): Promise<Map<string, LiveProduction>> {
  const found = await Production.find({ deletedAt: null, status: { $in: liveStatuses } })
    .select({ title: 1, number: 1, status: 1, shoots: 1, staff: 1 })
    .lean<(LiveProduction & { _id: unknown })[]>();
  return new Map(found.map((production) => [String(production._id), production]));
}

/** Permits of these productions whose next day is past or near. */
export const duePermits = (productions: string[], day: string): Promise<Saved[]> =>
  PermitRecords.find({
    $or: [
      { status: 'toFile', nextDay: { $ne: null, $lte: soonUntil(day) } },
      { status: 'granted', nextDay: { $ne: null, $lte: expiringUntil(day) } },
    ],
    production: { $in: productions },
  })
    .sort({ nextDay: 1, _id: 1 })
    .lean<Saved[]>()
    .exec();
