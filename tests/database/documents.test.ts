import mongoose, { Types } from 'mongoose';
import { connectTestDatabase } from '../setup/database';
import { build, Technician } from './technician';

let dropDatabase: () => Promise<void>;
beforeAll(async () => {
  dropDatabase = await connectTestDatabase();
});
afterAll(() => dropDatabase());

describe('documents', () => {
  test('a document comes back as it was saved, with defaults and timestamps', async () => {
    const made = await build({
      contact: { email: '  Ana@Example.ORG ' },
      rates: { day: 320 },
      extra: { deep: [1, { two: 2 }] },
    });

    const found = await Technician.findById(made._id);

    expect(found?.toObject()).toEqual(made.toObject());
    expect(found).toMatchObject({
      job: 'gaffer',
      contact: { email: 'ana@example.org' },
      extra: { deep: [1, { two: 2 }] },
    });
    expect(found?.rates?.get('day')).toBe(320);
    expect(found?.createdAt).toBeInstanceOf(Date);
  });

  test('save sends only what changed, so two people may change different fields', async () => {
    const { _id } = await build({ name: 'Old', job: 'grip' });
    const [mine, theirs] = await Promise.all([Technician.findById(_id).orFail(), Technician.findById(_id).orFail()]);

    mine.name = 'New';
    await mine.save();
    await Technician.updateOne({ _id: theirs._id }, { job: 'key grip' });

    expect(await Technician.findById(_id).lean()).toMatchObject({ name: 'New', job: 'key grip' });
  });

  test('the second of two saves of the same version is refused', async () => {
    const { _id } = await build();
    const [first, second] = await Promise.all([Technician.findById(_id).orFail(), Technician.findById(_id).orFail()]);

    await first.set('name', 'First').save();

    await expect(second.set('name', 'Second').save()).rejects.toBeInstanceOf(mongoose.Error.VersionError);
  });

  test('deleting says how many are gone and leaves the bystander', async () => {
    const [gone, bystander] = await Promise.all([build({ tags: ['leaving'] }), build()]);

    expect(await Technician.deleteMany({ tags: 'leaving' })).toMatchObject({ deletedCount: 1 });
    expect(await Technician.exists({ _id: gone._id })).toBeNull();
    expect(await Technician.exists({ _id: bystander._id })).not.toBeNull();
  });

  test('find filters, sorts, skips, limits and chooses fields', async () => {
    await Technician.create([1, 2, 3, 4, 5].map((n) => ({ slug: `sorted-${n}`, name: 'Sorted', views: n })));

    const page = await Technician.find({ name: 'Sorted', views: { $gte: 2, $ne: 4 } })
      .sort({ views: -1 })
      .skip(1)
      .limit(2)
      .select('slug views -_id')
      .lean();

    expect(page).toEqual([
      { slug: 'sorted-3', views: 3 },
      { slug: 'sorted-2', views: 2 },
    ]);
    expect(await Technician.distinct('views', { name: 'Sorted' })).toEqual([1, 2, 3, 4, 5]);
  });

  test.each<[string, object]>([
    ['$in', { tags: { $in: ['drone', 'none'] } }],
    ['$all', { tags: { $all: ['drone', 'night'] } }],
    ['$size', { tags: { $size: 2 } }],
    ['$elemMatch', { credits: { $elemMatch: { year: { $gt: 2000 }, roles: 'pilot' } } }],
    ['$regex', { name: /^odile d/i }],
    ['$or, $nor, $not', { $or: [{ job: 'pilot' }], $nor: [{ views: 9 }], views: { $not: { $gt: 5 } } }],
    ['$exists and $type', { 'contact.phone': { $exists: true, $type: 'string' } }],
    ['a path into an array', { 'credits.0.title': 'Puy' }],
    ['$expr', { $expr: { $gt: [{ $size: '$tags' }, 1] } }],
    ['$mod', { views: { $mod: [2, 1] } }],
  ])('%s finds the one it should', async (_operator, filter) => {
    const slug = `odile-${new Types.ObjectId()}`;
    const odile = { tags: ['drone', 'night'], credits: [{ title: 'Puy', year: 2011, roles: ['pilot'] }] };
    await build({ ...odile, slug, name: 'Odile Drone', job: 'pilot', views: 3, contact: { phone: '0470000000' } });

    expect(await Technician.find({ ...filter, slug }).distinct('slug')).toEqual([slug]);
    expect(await Technician.countDocuments({ ...filter, slug: 'nobody' })).toBe(0);
  });
});

describe('what is refused', () => {
  test('a second document with the same unique value: code 11000 and the key', async () => {
    await build({ slug: 'taken' });

    await expect(build({ slug: 'taken' })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { slug: 1 },
      keyValue: { slug: 'taken' },
    });
  });

  test('an upsert of two at once inserts one', async () => {
    const upsert = () => Technician.updateOne({ slug: 'race' }, { $setOnInsert: { name: 'Race' } }, { upsert: true });

    await Promise.allSettled([upsert(), upsert(), upsert()]);

    expect(await Technician.countDocuments({ slug: 'race' })).toBe(1);
  });

  test.each<[string, Record<string, object>, number]>([
    ['$inc of a text', { $inc: { name: 1 } }, 14],
    ['$push to a text', { $push: { name: 'x' } }, 2],
    ['two operators on one field', { $set: { views: 1 }, $inc: { views: 1 } }, 40],
    ['a change of _id', { $set: { _id: new Types.ObjectId() } }, 66],
    ['an unknown operator', { $explode: { views: 1 } }, 9],
  ])('%s has MongoDB’s error code', async (_what, update, code) => {
    const { _id } = await build();

    await expect(Technician.collection.updateOne({ _id }, update)).rejects.toMatchObject({ code });
  });

  test('bad values never reach the database', async () => {
    await expect(Technician.create({ slug: 'nameless' })).rejects.toBeInstanceOf(mongoose.Error.ValidationError);
    await expect(Technician.findOne().where('views').equals('many')).rejects.toBeInstanceOf(mongoose.Error.CastError);
    await expect(Technician.findById('not an id')).rejects.toBeInstanceOf(mongoose.Error.CastError);
  });
});
