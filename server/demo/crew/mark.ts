import { connectedDatabase } from '../../database/connect';

interface Mark {
  _id: string;
}
const mark = { _id: 'demo-gaps' };
const marks = () => connectedDatabase().collection<Mark>('marks');

/** Stands in the database while invented needs are among the counted ones. */
export const demoMark = {
  set: async () => void (await marks().replaceOne(mark, {}, { upsert: true })),
  /** Whether it stood there; it is gone afterwards. */
  take: async () => (await marks().deleteOne(mark)).deletedCount === 1,
};
