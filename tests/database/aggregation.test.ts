import mongoose, { Schema } from 'mongoose';
import { connectTestDatabase } from '../setup/database';

const Commune = mongoose.model('Commune', new Schema({ _id: String, name: String, departement: String }));
const Shoot = mongoose.model(
  'Shoot',
  new Schema({
    title: String,
    type: String,
    commune: { type: String, ref: 'Commune' },
    from: Date,
    days: Number,
    spend: [{ category: String, amount: Number, _id: false }],
    parent: Schema.Types.ObjectId,
  }),
);

let dropDatabase: () => Promise<void>;
beforeAll(async () => {
  dropDatabase = await connectTestDatabase();
  await Commune.insertMany([
    { _id: '63113', name: 'Clermont-Ferrand', departement: '63' },
    { _id: '15014', name: 'Aurillac', departement: '15' },
    { _id: '03310', name: 'Vichy', departement: '03' },
  ]);
  await Shoot.insertMany([
    shoot('Volcan', 'feature', '63113', '2018-03-05', 12, [
      ['crew', 900],
      ['hotel', 300],
    ]),
    shoot('Lave', 'series', '63113', '2018-09-17', 30, [['crew', 4_000]]),
    shoot('Cantal', 'feature', '15014', '2019-01-07', 7, [['hotel', 150]]),
    shoot('Source', 'short', '03310', '2019-06-03', 3, []),
    shoot('Nulle part', 'short', '99999', '2019-12-30', 1, [['crew', 50]]),
  ]);
});
afterAll(() => dropDatabase());

function shoot(title: string, type: string, commune: string, from: string, days: number, lines: [string, number][]) {
  return {
    title,
    type,
    commune,
    from: new Date(from),
    days,
    spend: lines.map(([category, amount]) => ({ category, amount })),
  };
}

describe('aggregate', () => {
  test('$group with every kind of sum', async () => {
    const byType = await Shoot.aggregate([
      {
        $group: {
          _id: '$type',
          count: { $sum: 1 },
          days: { $sum: '$days' },
          longest: { $max: '$days' },
          shortest: { $min: '$days' },
          mean: { $avg: '$days' },
          titles: { $push: '$title' },
          communes: { $addToSet: '$commune' },
        },
      },
      { $sort: { _id: 1 } },
      { $set: { communes: { $sortArray: { input: '$communes', sortBy: 1 } } } },
    ]);

    const feature = { _id: 'feature', count: 2, days: 19, longest: 12, shortest: 7, mean: 9.5 };
    expect(byType[0]).toEqual({ ...feature, titles: ['Volcan', 'Cantal'], communes: ['15014', '63113'] });
    expect(byType.map(({ _id, count }) => [_id, count])).toEqual([
      ['feature', 2],
      ['series', 1],
      ['short', 2],
    ]);
  });

  test('$match, $unwind and $group: spend by category', async () => {
    const spend = await Shoot.aggregate([
      { $match: { days: { $gte: 3 } } },
      { $unwind: '$spend' },
      { $group: { _id: '$spend.category', amount: { $sum: '$spend.amount' } } },
      { $sort: { amount: -1 } },
    ]);

    expect(spend).toEqual([
      { _id: 'crew', amount: 4_900 },
      { _id: 'hotel', amount: 450 },
    ]);
  });

  test('$facet answers several questions about the same matches', async () => {
    const [answer] = await Shoot.aggregate([
      { $match: { type: { $ne: 'series' } } },
      {
        $facet: {
          page: [{ $sort: { days: -1 } }, { $skip: 1 }, { $limit: 2 }, { $project: { _id: 0, title: 1 } }],
          total: [{ $count: 'count' }],
          types: [{ $sortByCount: '$type' }, { $sort: { count: -1, _id: 1 } }],
        },
      },
    ]);

    expect(answer).toEqual({
      page: [{ title: 'Cantal' }, { title: 'Source' }],
      total: [{ count: 4 }],
      types: [
        { _id: 'feature', count: 2 },
        { _id: 'short', count: 2 },
      ],
    });
  });

  test('$lookup joins, with a pipeline of its own too; $unwind may keep the lonely', async () => {
    const joined = await Shoot.aggregate([
      {
        $lookup: {
          from: Commune.collection.name,
          localField: 'commune',
          foreignField: '_id',
          as: 'town',
          pipeline: [{ $project: { name: 1, _id: 0 } }],
        },
      },
      { $unwind: { path: '$town', preserveNullAndEmptyArrays: true } },
      { $sort: { title: 1 } },
      { $project: { _id: 0, title: 1, town: { $ifNull: ['$town.name', '?'] } } },
    ]);

    expect(joined.map(({ title, town }) => `${title}: ${town}`)).toEqual([
      'Cantal: Aurillac',
      'Lave: Clermont-Ferrand',
      'Nulle part: ?',
      'Source: Vichy',
      'Volcan: Clermont-Ferrand',
    ]);
  });

  test('$lookup with let compares fields of both sides', async () => {
    const [clermont] = await Commune.aggregate([
      { $match: { _id: '63113' } },
      {
        $lookup: {
          from: Shoot.collection.name,
          let: { code: '$_id' },
          pipeline: [
            { $match: { $expr: { $and: [{ $eq: ['$commune', '$$code'] }, { $gt: ['$days', 20] }] } } },
            { $count: 'long' },
          ],
          as: 'shoots',
        },
      },
    ]);

    expect(clermont.shoots).toEqual([{ long: 1 }]);
  });

  test('$bucket and $bucketAuto', async () => {
    const buckets = await Shoot.aggregate([
      { $bucket: { groupBy: '$days', boundaries: [0, 5, 10, 20], default: 'more', output: { count: { $sum: 1 } } } },
    ]);
    const halves = await Shoot.aggregate([{ $bucketAuto: { groupBy: '$days', buckets: 2 } }]);

    expect(buckets).toEqual([
      { _id: 0, count: 2 },
      { _id: 5, count: 1 },
      { _id: 10, count: 1 },
      { _id: 'more', count: 1 },
    ]);
    expect(halves.map(({ count }) => count)).toEqual([3, 2]);
  });

  test('dates: parts, truncation, difference and text, in the time zone asked for', async () => {
    const [volcan] = await Shoot.aggregate([
      { $match: { title: 'Volcan' } },
      {
        $project: {
          _id: 0,
          year: { $year: '$from' },
          week: { $isoWeek: '$from' },
          month: { $dateToString: { date: '$from', format: '%Y-%m', timezone: 'Europe/Paris' } },
          start: { $dateTrunc: { date: '$from', unit: 'month' } },
          end: { $dateAdd: { startDate: '$from', unit: 'day', amount: '$days' } },
          weeks: { $dateDiff: { startDate: '$from', endDate: new Date('2018-04-02'), unit: 'week' } },
        },
      },
    ]);

    expect(volcan).toEqual({
      year: 2018,
      week: 10,
      month: '2018-03',
      start: new Date('2018-03-01'),
      end: new Date('2018-03-17'),
      weeks: 4,
    });
  });

  test('expressions: $cond, $switch, $map, $filter, $reduce, strings', async () => {
    const [lave] = await Shoot.aggregate([
      { $match: { title: 'Lave' } },
      {
        $project: {
          _id: 0,
          // biome-ignore lint/suspicious/noThenProperty: it is MongoDB's word.
          length: { $switch: { branches: [{ case: { $lt: ['$days', 10] }, then: 'short' }], default: 'long' } },
          amounts: { $map: { input: '$spend', in: { $multiply: ['$$this.amount', 2] } } },
          big: { $size: { $filter: { input: '$spend', cond: { $gt: ['$$this.amount', 1_000] } } } },
          total: { $reduce: { input: '$spend', initialValue: 0, in: { $add: ['$$value', '$$this.amount'] } } },
          shout: { $toUpper: { $substrCP: ['$title', 0, 2] } },
          parts: { $split: ['a-b', '-'] },
          kept: { $cond: [{ $in: ['$type', ['series']] }, 'yes', 'no'] },
        },
      },
    ]);

    const texts = { length: 'long', shout: 'LA', parts: ['a', 'b'], kept: 'yes' };
    expect(lave).toEqual({ ...texts, amounts: [8_000], big: 1, total: 4_000 });
  });

  test('$setWindowFields: a running total by year', async () => {
    const running = await Shoot.aggregate([
      {
        $setWindowFields: {
          partitionBy: { $year: '$from' },
          sortBy: { from: 1 },
          output: { soFar: { $sum: '$days', window: { documents: ['unbounded', 'current'] } }, place: { $rank: {} } },
        },
      },
      { $sort: { from: 1 } },
    ]);

    expect(running.map(({ soFar, place }) => [soFar, place])).toEqual([
      [12, 1],
      [42, 2],
      [7, 1],
      [10, 2],
      [11, 3],
    ]);
  });

  test('$unionWith, $replaceRoot, $sample and $graphLookup', async () => {
    const [root] = await Shoot.find({ title: 'Volcan' });
    const child = await Shoot.create({ title: 'Making of', parent: root?._id, days: 0 });
    const [family] = await Shoot.aggregate([
      { $match: { _id: child._id } },
      {
        $graphLookup: {
          from: Shoot.collection.name,
          startWith: '$parent',
          connectFromField: 'parent',
          connectToField: '_id',
          as: 'parents',
        },
      },
    ]);
    await child.deleteOne();
    const names = await Shoot.aggregate([
      { $match: { days: { $gte: 30 } } },
      { $project: { _id: 0, name: '$title' } },
      { $unionWith: { coll: Commune.collection.name, pipeline: [{ $replaceRoot: { newRoot: { name: '$name' } } }] } },
    ]);

    expect(family.parents).toMatchObject([{ title: 'Volcan' }]);
    expect(names.map(({ name }) => name).sort()).toEqual(['Aurillac', 'Clermont-Ferrand', 'Lave', 'Vichy']);
    expect(await Shoot.aggregate([{ $sample: { size: 2 } }])).toHaveLength(2);
  });

  test('$merge keeps a table of results up to date', async () => {
    const summarise = () =>
      Shoot.aggregate([
        { $group: { _id: '$type', days: { $sum: '$days' } } },
        { $merge: { into: 'summaries', whenMatched: 'replace', whenNotMatched: 'insert' } },
      ]);
    await summarise();
    await summarise();

    const summaries = await mongoose.connection
      .collection('summaries')
      .find({}, { sort: { days: -1 } })
      .toArray();

    expect(summaries).toEqual([
      { _id: 'series', days: 30 },
      { _id: 'feature', days: 19 },
      { _id: 'short', days: 4 },
    ]);
  });

  test('a long result comes through a cursor', async () => {
    const seen = [];
    const steps = { steps: { $range: [0, 500] } };
    for await (const row of Shoot.aggregate([{ $set: steps }, { $unwind: '$steps' }]).cursor({ batchSize: 100 })) {
      seen.push(row.steps);
    }

    expect(seen).toHaveLength(2_500);
  });
});
