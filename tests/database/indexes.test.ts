import mongoose, { Schema } from 'mongoose';
import { buildIndexes } from '../../server/database/indexes';
import { connectTestDatabase } from '../setup/database';

const pointSchema = new Schema({ type: { type: String, enum: ['Point'] }, coordinates: [Number] }, { _id: false });
const placeSchema = new Schema({
  slug: { type: String, unique: true },
  reference: String,
  kind: String,
  status: String,
  title: String,
  owner: String,
  tags: [String],
  position: pointSchema,
});
placeSchema.index({ reference: 1 }, { unique: true, partialFilterExpression: { reference: { $type: 'string' } } });
placeSchema.index({ kind: 1, status: 1, title: 1 });
placeSchema.index({ owner: 1 }, { sparse: true });
placeSchema.index({ tags: 1 });
placeSchema.index({ position: '2dsphere' });
placeSchema.index({ title: 1 }, { name: 'title_fr', collation: { locale: 'fr', strength: 1 } });
const Place = mongoose.model('Place', placeSchema);

const pointAt = (longitude: number, latitude: number) => ({
  type: 'Point' as const,
  coordinates: [longitude, latitude] satisfies [number, number],
});
const spots = {
  'puy-de-dome': pointAt(2.9644, 45.7723),
  clermont: pointAt(3.087, 45.7772),
  vichy: pointAt(3.4256, 46.1278),
  garabit: pointAt(3.1775, 44.9756),
};

let dropDatabase: () => Promise<void>;
beforeAll(async () => {
  dropDatabase = await connectTestDatabase();
  await Place.insertMany(Object.entries(spots).map(([slug, position]) => ({ slug, position })));
});
afterAll(() => dropDatabase());

const slugsOf = (places: { slug?: string | null }[]) => places.map(({ slug }) => slug);

describe('indexes', () => {
  test('are built as the schema says, and building them again changes nothing', async () => {
    const before = await Place.listIndexes();
    await buildIndexes();

    expect(await Place.listIndexes()).toEqual(before);
    expect(before.map(({ name }) => name).sort()).toEqual([
      '_id_',
      'kind_1_status_1_title_1',
      'owner_1',
      'position_2dsphere',
      'reference_1',
      'slug_1',
      'tags_1',
      'title_fr',
    ]);
  });

  test('a partial unique index minds only what it covers', async () => {
    await Place.create([{ slug: 'no-reference-1' }, { slug: 'no-reference-2' }, { slug: 'with', reference: 'AUV-1' }]);

    await expect(Place.create({ slug: 'again', reference: 'AUV-1' })).rejects.toMatchObject({ code: 11000 });
  });

  test('a unique index that the data break is refused, by name of the model', async () => {
    const Broken = mongoose.model('Broken', new Schema({ n: { type: Number, unique: true } }));
    await Broken.collection.insertMany([{ n: 1 }, { n: 1 }]);

    await expect(buildIndexes()).rejects.toThrow(/indexes of Broken cannot be built: .*E11000/);
    mongoose.deleteModel('Broken');
  });

  test.each([
    [
      'equal on both, sorted by the third',
      { kind: 'location', status: 'published' },
      { title: 1 } as const,
      'kind_1_status_1_title_1',
    ],
    ['one value of an array', { tags: 'lake' }, {}, 'tags_1'],
  ])('%s: the query walks the index', async (_what, filter, sort, name) => {
    const plan = JSON.stringify(await Place.find(filter).sort(sort).explain('queryPlanner'));

    expect(plan).toContain(`"indexName":"${name}"`);
    expect(plan).not.toContain('"stage":"SORT"');
  });

  test('a collation sorts and finds as French readers do', async () => {
    const titles = ['zinc', 'Étang', 'etang', 'école', 'Eau'];
    await Place.create(titles.map((title, index) => ({ slug: `french-${index}`, title })));
    const french = { locale: 'fr', strength: 1 } as const;

    const sorted = await Place.find({ slug: /^french/ })
      .sort({ title: 1, slug: 1 })
      .collation(french)
      .lean();
    const found = await Place.find({ title: 'ETANG' }).collation(french).lean();

    expect(sorted.map(({ title }) => title)).toEqual(['Eau', 'école', 'Étang', 'etang', 'zinc']);
    expect(found.map(({ title }) => title).sort()).toEqual(['etang', 'Étang']);
  });
});

describe('places on the globe', () => {
  test('$near sorts by distance and keeps to the radius', async () => {
    const near = (metres: number) =>
      Place.find({ position: { $near: { $geometry: spots.clermont, $maxDistance: metres } } }).lean();

    expect(slugsOf(await near(15_000))).toEqual(['clermont', 'puy-de-dome']);
    expect(slugsOf(await near(200_000))).toEqual(['clermont', 'puy-de-dome', 'vichy', 'garabit']);
  });

  test('$geoNear gives the metres', async () => {
    const [here, there] = await Place.aggregate([
      { $geoNear: { near: spots.clermont, distanceField: 'metres', query: { slug: { $in: ['clermont', 'vichy'] } } } },
    ]);

    expect(here).toMatchObject({ slug: 'clermont', metres: 0 });
    expect(there.metres / 1_000).toBeCloseTo(46.9, 0);
  });

  test('$geoWithin a circle, a window and a shape; $geoIntersects', async () => {
    const within = async (shape: object) => {
      const found = await Place.find({ position: { $geoWithin: shape } }).lean();
      return slugsOf(found).sort();
    };
    const triangle = {
      type: 'Polygon',
      coordinates: [
        [
          [2.9, 45.7],
          [3.2, 45.7],
          [3.0, 45.9],
          [2.9, 45.7],
        ],
      ],
    };
    /** Radians: kilometres by the radius of the Earth. */
    const fiftyKilometres = 50 / 6_378.1;

    expect(await within({ $centerSphere: [spots.vichy.coordinates, fiftyKilometres] })).toEqual(['clermont', 'vichy']);
    expect(
      await within({
        $box: [
          [3, 44],
          [3.3, 46],
        ],
      }),
    ).toEqual(['clermont', 'garabit']);
    expect(await within({ $geometry: triangle })).toEqual(['clermont', 'puy-de-dome']);
    expect(slugsOf(await Place.find({ position: { $geoIntersects: { $geometry: spots.clermont } } }))).toEqual([
      'clermont',
    ]);
  });

  test('a position off the globe is refused', async () => {
    await expect(Place.create({ slug: 'off', position: pointAt(200, 95) })).rejects.toThrow(/geo keys/);
  });
});
