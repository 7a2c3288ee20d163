import { type HydratedDocument, model, Schema, Types } from 'mongoose';
import { z } from 'zod';
import { type RuleInput, ruleInput } from './contract';

/**
 * A rule the desk wrote, or a usual one that it changed or took out: the usual ones that stand as they are have no
 * record here, so that a new edition of the product mends them.
 */
export interface RuleRecord {
  _id: Types.ObjectId;
  rule: RuleInput;
  changedAt: Date;
  changedByName: string;
  /** A usual rule taken out stays out. */
  deletedAt: Date | null;
}
export type RuleDocument = HydratedDocument<RuleRecord>;

const isRule = (value: unknown): boolean => z.safeParse(ruleInput, value).success;

const rule = new Schema<RuleRecord>(
  {
    _id: { type: Schema.Types.ObjectId, required: true },
    rule: {
      type: Schema.Types.Mixed,
      required: true,
      validate: { validator: isRule, message: 'Not as the contract of a rule has it' },
    },
    changedAt: { type: Date, required: true },
    changedByName: { type: String, default: '' },
    deletedAt: { type: Date, default: null },
  },
  { collection: 'permitRules', versionKey: false, minimize: false },
);

export const RuleRecords = model<RuleRecord>('PermitRule', rule);

export const objectId = (id: string): Types.ObjectId => new Types.ObjectId(id);
