import { model, Schema } from 'mongoose';

/** Filters of the table that somebody of the desk keeps under a name. */
interface ViewRecord {
  owner: string;
  name: string;
  query: string;
}
const view = new Schema<ViewRecord>(
  {
    owner: { type: String, required: true },
    name: { type: String, required: true },
    query: { type: String, default: '' },
  },
  { collection: 'productionViews', versionKey: false },
);
view.index({ owner: 1, name: 1 }, { unique: true });

export const ProductionViewName = model<ViewRecord>('ProductionViewName', view);
