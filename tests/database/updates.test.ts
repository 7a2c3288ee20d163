import { connectTestDatabase } from '../setup/database';
import { build, Technician } from './technician';

let dropDatabase: () => Promise<void>;
beforeAll(async () => {
  dropDatabase = await connectTestDatabase();
});
afterAll(() => dropDatabase());

describe('changing a document in place', () => {
  test('$set, $unset, $inc, $mul, $min, $max, $rename and $currentDate', async () => {
    const { _id } = await build({ views: 10, extra: { low: 5, high: 5, times: 3, old: 'kept' } });

    await Technician.updateOne(
      { _id },
      {
        $set: { name: 'Changed' },
        $unset: { job: 1 },
        $inc: { views: -3 },
        $mul: { 'extra.times': 2 },
        $min: { 'extra.low': 2 },
        $max: { 'extra.high': 9 },
        $rename: { 'extra.old': 'extra.new' },
        $currentDate: { 'extra.at': true },
      },
    );

    const changed = await Technician.findById(_id).lean();
    expect(changed).toMatchObject({ name: 'Changed', views: 7, extra: { times: 6, low: 2, high: 9, new: 'kept' } });
    expect(changed).not.toHaveProperty('job');
    expect(changed?.extra.at).toBeInstanceOf(Date);
  });

  test('$push with $each, $position, $slice and $sort; $addToSet; $pull; $pop', async () => {
    const { _id } = await build({ tags: ['b'], credits: [{ title: 'B', year: 2 }] });
    const change = (update: object) => Technician.findByIdAndUpdate(_id, update, { returnDocument: 'after' }).lean();

    expect(await change({ $push: { tags: { $each: ['a'], $position: 0 } } })).toMatchObject({ tags: ['a', 'b'] });
    expect(await change({ $addToSet: { tags: { $each: ['b', 'c'] } } })).toMatchObject({ tags: ['a', 'b', 'c'] });
    expect(await change({ $pull: { tags: { $in: ['a'] } } })).toMatchObject({ tags: ['b', 'c'] });
    expect(await change({ $pop: { tags: -1 } })).toMatchObject({ tags: ['c'] });
    const best = {
      $each: [
        { title: 'A', year: 9 },
        { title: 'C', year: 1 },
      ],
      $sort: { year: -1 },
      $slice: 2,
    };
    expect(await change({ $push: { credits: best } })).toMatchObject({ credits: [{ title: 'A' }, { title: 'B' }] });
  });

  test('$, $[] and $[filter] reach into arrays', async () => {
    const credits = [
      { title: 'A', year: 1990 },
      { title: 'B', year: 2010 },
      { title: 'C', year: 2020 },
    ];
    const { _id } = await build({ credits });

    await Technician.updateOne({ _id, 'credits.title': 'B' }, { $set: { 'credits.$.year': 2011 } });
    await Technician.updateOne({ _id }, { $push: { 'credits.$[].roles': 'all' } });
    await Technician.updateOne(
      { _id },
      { $push: { 'credits.$[recent].roles': 'recent' } },
      { arrayFilters: [{ 'recent.year': { $gt: 2000 } }] },
    );

    expect((await Technician.findById(_id).lean())?.credits).toEqual([
      { title: 'A', year: 1990, roles: ['all'] },
      { title: 'B', year: 2011, roles: ['all', 'recent'] },
      { title: 'C', year: 2020, roles: ['all', 'recent'] },
    ]);
  });

  test('an update may be a pipeline', async () => {
    const { _id } = await build({ views: 4 });

    await Technician.updateOne(
      { _id },
      [{ $set: { views: { $add: ['$views', 1] }, name: { $concat: ['$name', '!'] } } }],
      {
        updatePipeline: true,
      },
    );

    expect(await Technician.findById(_id).lean()).toMatchObject({ views: 5, name: expect.stringMatching(/!$/) });
  });

  test('an upsert inserts once, with $setOnInsert, and updates after', async () => {
    const upsert = () =>
      Technician.updateOne(
        { slug: 'upserted' },
        { $inc: { views: 1 }, $setOnInsert: { name: 'Upserted' } },
        { upsert: true, setDefaultsOnInsert: false },
      );

    expect(await upsert()).toMatchObject({ upsertedCount: 1, matchedCount: 0 });
    expect(await upsert()).toMatchObject({ upsertedCount: 0, matchedCount: 1, modifiedCount: 1 });
    expect(await Technician.findOne({ slug: 'upserted' }).lean()).toMatchObject({ views: 2, name: 'Upserted' });
  });

  test('findOneAndUpdate gives the old or the new; findOneAndReplace and findOneAndDelete too', async () => {
    const { _id, slug } = await build({ views: 1 });
    const byViews = { $inc: { views: 1 } };

    expect(await Technician.findOneAndUpdate({ _id }, byViews).lean()).toMatchObject({ views: 1 });
    expect(await Technician.findOneAndUpdate({ _id }, byViews, { returnDocument: 'after' }).lean()).toMatchObject({
      views: 3,
    });
    const replacement = { slug, name: 'Replaced' };
    expect(
      await Technician.findOneAndReplace({ _id }, replacement, { returnDocument: 'after' }).lean(),
    ).not.toHaveProperty('tags.0');
    expect(await Technician.findOneAndDelete({ _id }).lean()).toMatchObject({ name: 'Replaced' });
    expect(await Technician.findOneAndUpdate({ _id }, byViews)).toBeNull();
  });

  test('a hundred increments at once all count', async () => {
    const { _id } = await build();

    await Promise.all(Array.from({ length: 100 }, () => Technician.updateOne({ _id }, { $inc: { views: 1 } })));

    expect(await Technician.findById(_id).lean()).toMatchObject({ views: 100 });
  });

  test('of two claims of one document, one wins', async () => {
    const { _id } = await build({ job: 'free' });
    const claim = () => Technician.findOneAndUpdate({ _id, job: 'free' }, { job: 'taken' });

    const claims = await Promise.all([claim(), claim(), claim()]);

    expect(claims.filter((claimed) => claimed !== null)).toHaveLength(1);
  });
});
