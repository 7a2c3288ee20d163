import mongoose, { Schema } from 'mongoose';

const credit = new Schema({ title: String, year: Number, roles: [String] }, { _id: false });

/** A model with one of each thing mongoose's users use. */
export const Technician = mongoose.model(
  'Technician',
  new Schema(
    {
      slug: { type: String, required: true, unique: true },
      name: { type: String, required: true },
      job: { type: String, default: 'gaffer' },
      tags: [String],
      credits: [credit],
      views: { type: Number, default: 0 },
      rates: { type: Map, of: Number },
      contact: { email: { type: String, lowercase: true, trim: true }, phone: String },
      extra: Schema.Types.Mixed,
    },
    { timestamps: true, optimisticConcurrency: true, minimize: false },
  ),
);

let built = 0;

/** Saves a technician with a slug of its own. */
export function build(given: object = {}) {
  built += 1;
  return Technician.create({ slug: `person-${built}`, name: `Person ${built}`, ...given });
}
