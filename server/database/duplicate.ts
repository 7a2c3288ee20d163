import { mongo } from 'mongoose';

/** E11000: a unique index already holds that value. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof mongo.MongoServerError && error.code === 11_000;
