import { model, Schema } from 'mongoose';
import type { Viewer } from '../common/viewer';
import { isDuplicate } from '../database/duplicate';

/** What the desk may change while it runs, one record a subject; of two changes at once the later one stands. */
export interface SettingRecord {
  name: string;
  value: unknown;
  changedAt: Date;
  changedBy: { id: string; name: string };
}

const setting = new Schema<SettingRecord>(
  {
    name: { type: String, required: true, unique: true },
    value: { type: Schema.Types.Mixed, required: true },
    changedAt: { type: Date, required: true },
    changedBy: { id: String, name: String },
  },
  { collection: 'settings', minimize: false },
);

const Setting = model<SettingRecord>('Setting', setting);

/** The setting as it was last changed; null while nobody has, and the product's own values stand. */
export const readSetting = (name: string): Promise<SettingRecord | null> =>
  Setting.findOne({ name }).lean<SettingRecord>().exec();

/** Writes a setting whole, with who and when. The value is checked by the caller. */
export async function changeSetting(name: string, value: unknown, by: Viewer): Promise<void> {
  const changedBy = { id: by.id ?? '', name: by.name };
  await Setting.updateOne({ name }, { $set: { value, changedAt: new Date(), changedBy } }, { upsert: true });
}

/**
 * A value that the desk makes up once and keeps, as a secret is: of two processes that make one, both get the first.
 */
export async function keepOnce(name: string, make: () => string): Promise<string> {
  const kept = await readSetting(name);
  if (kept) return String(kept.value);
  const first = { value: make(), changedAt: new Date(), changedBy: { id: '', name: '' } };
  await Setting.updateOne({ name }, { $setOnInsert: first }, { upsert: true }).catch((error: unknown) => {
    if (!isDuplicate(error)) throw error;
  });
  return String((await readSetting(name))?.value);
}
