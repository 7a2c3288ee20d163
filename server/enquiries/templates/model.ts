import { type HydratedDocument, model, Schema } from 'mongoose';
import type { Bilingual } from '../../common/contract';
import type { EnquiryTemplate } from '../contract';

/** An answer that the desk gives often. */
export interface TemplateRecord {
  name: Bilingual;
  text: Bilingual;
  used: number;
  updatedAt: Date;
}
export type TemplateDocument = HydratedDocument<TemplateRecord>;

const bilingual = { fr: { type: String, default: '' }, en: { type: String, default: '' } };

const template = new Schema<TemplateRecord>(
  { name: bilingual, text: bilingual, used: { type: Number, default: 0 }, updatedAt: { type: Date, required: true } },
  { collection: 'enquiryTemplates', versionKey: false, minimize: false },
);

export const Template = model<TemplateRecord>('EnquiryTemplate', template);

export const presentTemplate = ({ id, name, text, used, updatedAt }: TemplateDocument): EnquiryTemplate => ({
  id: String(id),
  name: { fr: name.fr, en: name.en },
  text: { fr: text.fr, en: text.en },
  used,
  updatedAt: updatedAt.toISOString(),
});
