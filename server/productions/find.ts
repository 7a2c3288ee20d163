import mongoose from 'mongoose';
import { Production, type ProductionDocument } from './model';

/** Null for an unknown id; what was taken off the record is found too, and the caller says what that means. */
export const findAny = async (id: string): Promise<ProductionDocument | null> =>
  mongoose.isValidObjectId(id) ? Production.findById(id).exec() : null;

/** Null for an unknown id and for what was taken off the record. */
export async function findProduction(id: string): Promise<ProductionDocument | null> {
  const production = await findAny(id);
  return production?.deletedAt === null ? production : null;
}
