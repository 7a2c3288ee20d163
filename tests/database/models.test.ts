import mongoose, { mongo, Schema, Types } from 'mongoose';
import { connectTestDatabase } from '../setup/database';

const Account = mongoose.model('Account', new Schema({ name: String }));
const listingSchema = new Schema(
  {
    title: String,
    owner: { type: Schema.Types.ObjectId, ref: 'Account' },
    team: [{ type: Schema.Types.ObjectId, ref: 'Account' }],
  },
  { discriminatorKey: 'kind' },
);
const Listing = mongoose.model('ListingOfKinds', listingSchema);
const Actor = Listing.discriminator('ActorOfKinds', new Schema({ height: Number }), 'actor');
const Company = Listing.discriminator('CompanyOfKinds', new Schema({ services: [String] }), 'company');
const Anything = mongoose.model('Anything', new Schema({ value: Schema.Types.Mixed, price: Schema.Types.Decimal128 }));

let dropDatabase: () => Promise<void>;
beforeAll(async () => {
  dropDatabase = await connectTestDatabase();
});
afterAll(() => dropDatabase());

describe('kinds in one collection', () => {
  test('each is read with its own fields, alone or among the others', async () => {
    await Actor.create({ title: 'Ines', height: 171 });
    await Company.create({ title: 'Son et Lave', services: ['sound'] });

    const all = await Listing.find().sort('title');

    expect(all.map((listing) => [listing.get('kind'), listing.title])).toEqual([
      ['actor', 'Ines'],
      ['company', 'Son et Lave'],
    ]);
    expect(all[0]).toBeInstanceOf(Actor);
    expect(await Company.countDocuments()).toBe(1);
    expect(await Actor.findOne({ height: { $gt: 170 } }).lean()).toMatchObject({ kind: 'actor', title: 'Ines' });
  });
});

describe('references', () => {
  test('are filled in by populate, many at once, with chosen fields; a missing one is null', async () => {
    const [ana, bob] = [await Account.create({ name: 'Ana' }), await Account.create({ name: 'Bob' })];
    await Listing.create({ title: 'R1', owner: ana._id, team: [ana._id, bob._id] });
    await Listing.create({ title: 'R2', owner: new Types.ObjectId() });

    const listings = await Listing.find({ title: /^R/ })
      .sort('title')
      .populate('owner', 'name -_id')
      .populate({ path: 'team', match: { name: 'Bob' } })
      .lean();

    expect(listings).toMatchObject([
      { owner: { name: 'Ana' }, team: [{ name: 'Bob' }] },
      { owner: null, team: [] },
    ]);
  });
});

describe('values of every type', () => {
  const { Binary, Decimal128, Double, Int32, Long, MaxKey, MinKey, ObjectId, Timestamp, UUID } = mongo;

  test.each<[string, unknown]>([
    ['text with accents, signs and the zero character', 'œuvre 🎬 \u2028 \u0000 end'],
    ['date', new Date('1895-12-28T20:00:00.123Z')],
    ['whole number', 2 ** 31],
    ['number beyond 2^53', Long.fromString('9007199254740993')],
    ['fraction', -0.1],
    ['infinity', Number.POSITIVE_INFINITY],
    ['decimal', Decimal128.fromString('12345678901234567890.000001')],
    ['truth', false],
    ['null', null],
    ['id', new ObjectId()],
    ['UUID', new UUID()],
    ['bytes', new Binary(Buffer.from([0, 255, 128]))],
    ['regular expression', /^puy/im],
    ['timestamp', new Timestamp({ t: 1_700_000_000, i: 7 })],
    ['smallest and greatest key', [new MinKey(), new MaxKey()]],
    ['nested arrays', [[1, [2, []]], {}]],
    ['keys with dots and dollars', { 'a.b': 1, c$d: 2 }],
  ])('%s', async (_type, value) => {
    const { insertedId } = await Anything.collection.insertOne({ value });

    const found = await Anything.collection.findOne({ _id: insertedId }, { promoteLongs: false });

    const { serialize } = mongo.BSON;
    expect(Buffer.from(serialize({ value: found?.value }))).toEqual(Buffer.from(serialize({ value })));
  });

  test('the type of a number is kept', async () => {
    const value = { whole: new Int32(1), fraction: new Double(1), long: Long.fromNumber(1) };
    const { insertedId } = await Anything.collection.insertOne({ value });

    const types = {
      whole: { $type: '$value.whole' },
      fraction: { $type: '$value.fraction' },
      long: { $type: '$value.long' },
    };
    const [found] = await Anything.aggregate([{ $match: { _id: insertedId } }, { $project: { _id: 0, ...types } }]);

    expect(found).toEqual({ whole: 'int', fraction: 'double', long: 'long' });
  });

  test('decimals add up to the cent', async () => {
    await Anything.create([{ price: '0.10' }, { price: '0.20' }]);

    const [{ total }] = await Anything.aggregate([{ $group: { _id: null, total: { $sum: '$price' } } }]);

    expect(total.toString()).toBe('0.30');
  });

  test('values of different types sort in MongoDB’s order', async () => {
    const ordered = [null, 5, 'text', { a: 1 }, [9], new Date(0)];
    await Anything.insertMany(ordered.map((value) => ({ value: { sorted: value } })));

    const found = await Anything.find({ 'value.sorted': { $exists: true } })
      .sort('value.sorted')
      .lean();

    // An array sorts as its smallest element.
    expect(found.map(({ value }) => value.sorted)).toEqual([null, 5, [9], 'text', { a: 1 }, new Date(0)]);
  });
});

describe('cursors', () => {
  test('several stay open side by side and can be left early', async () => {
    await Account.create(Array.from({ length: 60 }, (_, n) => ({ name: `Cursor ${String(n).padStart(2, '0')}` })));
    const open = () =>
      Account.find({ name: /^Cursor/ })
        .sort('name')
        .batchSize(10)
        .cursor();
    const [up, side] = [open(), open()];

    const pairs = [];
    for (let turn = 0; turn < 25; turn += 1) pairs.push([(await up.next())?.name, (await side.next())?.name]);
    await Promise.all([up.close(), side.close()]);

    expect(pairs.every(([a, b]) => a === b)).toBe(true);
    expect(pairs.at(-1)).toEqual(['Cursor 24', 'Cursor 24']);
  });

  test('documents may change while a cursor walks', async () => {
    const cursor = Account.find({ name: /^Cursor/ })
      .batchSize(10)
      .cursor();
    await cursor.eachAsync((account) => Account.updateOne({ _id: account._id }, { name: `Walked ${account.name}` }), {
      parallel: 4,
    });

    expect(await Account.countDocuments({ name: /^Walked/ })).toBe(60);
  });
});

describe('collections', () => {
  test('are listed, counted, renamed and dropped', async () => {
    const { connection } = mongoose;
    await connection.collection('old').insertMany([{ a: 1 }, { a: 2 }]);
    await connection.collection('taken').insertOne({ a: 0 });

    await connection.collection('old').rename('taken', { dropTarget: true });

    expect(await connection.collection('taken').estimatedDocumentCount()).toBe(2);
    expect((await connection.listCollections()).map(({ name }) => name)).not.toContain('old');
    expect(await connection.dropCollection('taken')).toBe(true);
  });
});
