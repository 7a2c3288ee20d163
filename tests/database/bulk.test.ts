import mongoose, { mongo, Schema } from 'mongoose';
import { connectTestDatabase } from '../setup/database';
import { build, Technician } from './technician';

let dropDatabase: () => Promise<void>;
beforeAll(async () => {
  dropDatabase = await connectTestDatabase();
});
afterAll(() => dropDatabase());

describe('many documents at once', () => {
  test('bulkWrite does all kinds and says what it did', async () => {
    await build({ slug: 'bulk-old', views: 1 });

    const done = await Technician.bulkWrite([
      { insertOne: { document: { slug: 'bulk-new', name: 'Bulk' } } },
      { updateOne: { filter: { slug: 'bulk-old' }, update: { $inc: { views: 1 } } } },
      { updateMany: { filter: { slug: /^bulk-/ }, update: { $push: { tags: 'bulk' } } } },
      { replaceOne: { filter: { slug: 'bulk-ups' }, replacement: { slug: 'bulk-ups', name: 'Ups' }, upsert: true } },
      { deleteOne: { filter: { slug: 'bulk-new' } } },
    ]);

    expect(done).toMatchObject({ insertedCount: 1, matchedCount: 3, upsertedCount: 1, deletedCount: 1 });
    expect(
      await Technician.find({ slug: /^bulk-/ })
        .sort('slug')
        .distinct('slug'),
    ).toEqual(['bulk-old', 'bulk-ups']);
  });

  test('insertMany in any order keeps the good ones and names the bad one', async () => {
    const rows = ['many-1', 'many-2', 'many-1', 'many-3'].map((slug) => ({ slug, name: 'Many' }));

    const failure = await Technician.insertMany(rows, { ordered: false }).catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(mongo.MongoBulkWriteError);
    expect(failure).toMatchObject({ code: 11000, insertedCount: 3, writeErrors: [{ index: 2 }] });
    expect(await Technician.countDocuments({ name: 'Many' })).toBe(3);
  });

  test('twenty thousand small documents go in and out', async () => {
    const Step = mongoose.model('Step', new Schema({ n: Number }));
    await Step.insertMany(
      Array.from({ length: 20_000 }, (_, n) => ({ n })),
      { lean: true, rawResult: true },
    );

    let sum = 0;
    for await (const step of Step.find().sort({ n: 1 }).batchSize(700).lean().cursor()) sum += step.n ?? 0;

    expect(sum).toBe((20_000 * 19_999) / 2);
  });

  test('a document of 15 MB survives the way in and out', async () => {
    const bytes = Buffer.alloc(15_000_000, 'film');
    const { _id } = await build({ extra: bytes });

    const found = await Technician.findById(_id).lean();

    expect(Buffer.compare(found?.extra.buffer, bytes)).toBe(0);
  });
});
