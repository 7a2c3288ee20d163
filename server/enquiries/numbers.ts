import { model, Schema } from 'mongoose';

/** The last number given in a year; one document a year, so that two at once never get the same. */
const counter = new Schema<{ _id: number; last: number }>(
  { _id: Number, last: { type: Number, default: 0 } },
  { collection: 'enquiryNumbers', versionKey: false },
);
const Counter = model('EnquiryNumber', counter);

/** Numbers in their order, as `2019-D-118` (D for "demande"). One that is taken and not used is a gap, and no harm. */
export async function takeEnquiryNumbers(year: number, howMany: number): Promise<string[]> {
  const { last } = await Counter.findOneAndUpdate(
    { _id: year },
    { $inc: { last: howMany } },
    { upsert: true, returnDocument: 'after' },
  )
    .lean()
    .orFail();
  const first = last - howMany + 1;
  return Array.from({ length: howMany }, (_, place) => `${year}-D-${String(first + place).padStart(3, '0')}`);
}
