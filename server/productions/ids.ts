import mongoose from 'mongoose';

/** A new id, of the database's own kind: unique over all processes. */
export const newId = (): string => new mongoose.Types.ObjectId().toHexString();
