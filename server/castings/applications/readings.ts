import { type Model, model, Schema } from 'mongoose';
import type { Viewer } from '../../common/viewer';

/** Who read the applications to which call, and when. */
export interface ReadingRecord {
  call: string;
  by: string;
  byName: string;
  at: Date;
}

const reading = new Schema<ReadingRecord>(
  {
    call: { type: String, required: true },
    by: { type: String, required: true },
    byName: { type: String, default: '' },
    at: { type: Date, required: true },
  },
  { collection: 'castingReadings', versionKey: false },
);
reading.index({ call: 1, at: -1 });
reading.index({ at: 1 });

export const CastingReadings: Model<ReadingRecord> = model<ReadingRecord>('CastingReading', reading);

/** Notes a reading before anything is shown: what cannot be noted is not shown. */
export async function noteReading(call: string, { id, name }: Viewer): Promise<void> {
  await CastingReadings.create({ call, by: id ?? '', byName: name, at: new Date() });
}

const mostShown = 100;
export const readingsOf = (call: string): Promise<ReadingRecord[]> =>
  CastingReadings.find({ call }).sort({ at: -1 }).limit(mostShown).exec();

/** A trace of a person is kept a year, and no longer. */
const keptMs = 365 * 86_400_000;
export const forgetReadings = (now: Date) =>
  CastingReadings.deleteMany({ at: { $lt: new Date(now.getTime() - keptMs) } });
