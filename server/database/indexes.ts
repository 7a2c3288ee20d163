import mongoose, { type Model } from 'mongoose';

/**
 * Builds the indexes of every model loaded so far, and waits for them: unique ones guard the data from the first write
 * on. Building what is there already costs one question each, so every start may do it, in several processes at once.
 *
 * @throws Error that names the model, when the data break a unique index or an index of that name differs
 */
export async function buildIndexes(): Promise<void> {
  await Promise.all(Object.values(mongoose.models).map(buildIndexesOf));
}

async function buildIndexesOf(model: Model<unknown>): Promise<void> {
  try {
    await model.createIndexes();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The indexes of ${model.modelName} cannot be built: ${reason}`, { cause: error });
  }
}
