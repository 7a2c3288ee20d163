import { model, Schema } from 'mongoose';

/** The last number given in a year; one document a year, so that two at once never get the same. */
const counter = new Schema<{ _id: number; last: number }>(
  { _id: Number, last: { type: Number, default: 0 } },
  { collection: 'productionNumbers', versionKey: false },
);
const Counter = model('ProductionNumber', counter);

/** Numbers of files in their order, as `2019-118`. A number that is taken and not used is a gap, and no harm. */
export async function takeNumbers(year: number, howMany: number): Promise<string[]> {
  const { last } = await Counter.findOneAndUpdate(
    { _id: year },
    { $inc: { last: howMany } },
    { upsert: true, returnDocument: 'after' },
  )
    .lean()
    .orFail();
  return Array.from(
    { length: howMany },
    (_, place) => `${year}-${String(last - howMany + place + 1).padStart(3, '0')}`,
  );
}
