import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { mongo } from 'mongoose';
import { restoreBackup } from '../../server/database/backup/restore';
import { finishRestore } from '../../server/database/backup/swap';
import { writeBackup } from '../../server/database/backup/write';
import { testUri, uniqueName } from '../setup/database';

const { Binary, BSONRegExp, Code, Decimal128, Double, Int32, Long, MaxKey, MinKey, ObjectId, Timestamp, UUID } = mongo;

/** One of each type that BSON has and MongoDB still accepts. */
const everything = {
  _id: new ObjectId(),
  double: new Double(1),
  fraction: 0.1,
  minusZero: new Double(-0),
  notANumber: Number.NaN,
  text: 'œuvre 🎬 "quoted" \\ \u2028 \u0000 end',
  object: { 'a.b': { c: {} } },
  array: [1, [], [null, [true]]],
  binary: new Binary(Buffer.from([0, 1, 255])),
  uuid: new UUID(),
  id: new ObjectId(),
  yes: true,
  date: new Date('1895-12-28T20:00:00.123Z'),
  beforeYearOne: new Date(-70_000_000_000_000),
  nothing: null,
  expression: new BSONRegExp('^puy', 'imx'),
  code: new Code('return x', { x: 1 }),
  int: new Int32(1),
  timestamp: new Timestamp({ t: 1_700_000_000, i: 7 }),
  long: Long.fromString('9007199254740993'),
  decimal: Decimal128.fromString('0.10'),
  smallest: new MinKey(),
  greatest: new MaxKey(),
};

let client: mongo.MongoClient;
let folder: string;
let source: mongo.Db;
let file: string;
const databases: mongo.Db[] = [];

beforeAll(async () => {
  client = await new mongo.MongoClient(testUri()).connect();
  folder = await mkdtemp(join(tmpdir(), 'single-desk-backup-'));
  file = join(folder, 'source.jsonl.gz');
  source = newDatabase();
  await fill(source);
  await writeBackup(source, file, { engine: 'test' });
});
afterAll(async () => {
  await Promise.all(databases.map((database) => database.dropDatabase()));
  await client.close();
  await rm(folder, { recursive: true, force: true });
});

function newDatabase(): mongo.Db {
  const database = client.db(uniqueName());
  databases.push(database);
  return database;
}

async function fill(database: mongo.Db): Promise<void> {
  await database.collection<mongo.Document>('kinds').insertOne(everything);
  await database.createCollection('words', { collation: { locale: 'fr', strength: 1 } });
  await database.collection('words').insertMany([{ word: 'été' }, { word: 'hiver' }]);
  await database.createCollection('empty');
  const places = database.collection('places');
  await places.insertMany(
    Array.from({ length: 1_200 }, (_, n) => ({
      slug: `place-${n}`,
      position: { type: 'Point', coordinates: [3 + n / 10_000, 45] },
      description: 'lava '.repeat(n % 50),
    })),
  );
  await places.createIndexes([
    { key: { slug: 1 }, unique: true },
    { key: { position: '2dsphere' } },
    { key: { reference: 1 }, unique: true, partialFilterExpression: { reference: { $type: 'string' } } },
    { key: { slug: -1, description: 1 }, name: 'by hand', collation: { locale: 'fr' } },
  ]);
}

/** Everything a database says of itself: documents as the bytes they are stored in, options, indexes. */
async function portrait(database: mongo.Db) {
  const collections = await database.listCollections<mongo.CollectionInfo>().toArray();
  const parts = collections.map(async ({ name, options }) => {
    const documents = await database
      .collection(name)
      .find({}, { raw: true, sort: { _id: 1 } })
      .toArray();
    const indexes = await database.collection(name).listIndexes().toArray();
    const bytes = documents.map((document) => Buffer.from(document as unknown as Uint8Array).toString('base64'));
    return { name, options, bytes, indexes: indexes.sort((a, b) => a.name.localeCompare(b.name)) };
  });
  return (await Promise.all(parts)).sort((a, b) => a.name.localeCompare(b.name));
}

const note = (text: string) => ({ _id: new ObjectId(), text });

describe('backup and restore', () => {
  test('the copy is the original: every type of value, every option, every index', async () => {
    const copy = newDatabase();

    const documents = await restoreBackup(copy, file);

    expect(documents).toEqual({ empty: 0, kinds: 1, places: 1_200, words: 2 });
    expect(await portrait(copy)).toEqual(await portrait(source));
    const insertAgain = copy.collection('places').insertOne({ slug: 'place-7' });
    await expect(insertAgain).rejects.toMatchObject({ code: 11000 });
    expect(await copy.collection('words').findOne({ word: 'ETE' })).toMatchObject({ word: 'été' });
  });

  test('it tells how far it is', async () => {
    const [saved, restored] = [jest.fn(), jest.fn()];
    const second = join(folder, 'second.jsonl.gz');

    await writeBackup(source, second, { engine: 'test', onDocument: saved });
    await restoreBackup(newDatabase(), second, { onDocument: restored });

    expect([saved.mock.calls.length, restored.mock.calls.length]).toEqual([1_203, 1_203]);
  });

  test('an existing file is never written over', async () => {
    await expect(writeBackup(source, file, { engine: 'test' })).rejects.toThrow(`${file} exists already`);
  });
});

describe('a database that holds documents', () => {
  test('is refused and left as it is', async () => {
    const target = newDatabase();
    await target.collection<mongo.Document>('notes').insertOne(note('mine'));
    const before = await portrait(target);

    await expect(restoreBackup(target, file)).rejects.toThrow('The database holds documents already (in notes)');

    expect(await portrait(target)).toEqual(before);
  });

  test('is replaced whole when asked to', async () => {
    const target = newDatabase();
    await target.collection<mongo.Document>('notes').insertOne(note('mine'));
    await target.collection<mongo.Document>('places').insertOne({ slug: 'place-7', other: true });

    await restoreBackup(target, file, { replace: true });

    expect(await portrait(target)).toEqual(await portrait(source));
  });
});

describe('a file that is not a whole backup', () => {
  const lines = async () =>
    gunzipSync(await readFile(file))
      .toString()
      .trimEnd()
      .split('\n');
  const zipped = (text: string) => gzipSync(Buffer.from(text));

  test.each<[string, string, () => Promise<Buffer>]>([
    ['cut in the middle', 'unexpected end of file', async () => (await readFile(file)).subarray(0, 8_000)],
    ['cut at the end of a line', 'its end is missing', async () => zipped((await lines()).slice(0, -1).join('\n'))],
    ['without one line', 'checksum', async () => zipped((await lines()).filter((_, n) => n !== 9).join('\n'))],
    ['with one letter changed', 'checksum', async () => zipped((await lines()).join('\n').replace('hiver', 'Hiver'))],
    ['empty', 'unexpected end of file', async () => Buffer.alloc(0)],
    ['something else', 'incorrect header check', async () => Buffer.from('name,town\nAna,Vichy\n')],
    ['something else, zipped', 'does not begin as a backup', async () => zipped('{"some":"json"}\n')],
    ['of a later version', 'of version 1', async () => zipped((await lines()).join('\n').replace('"1"}', '"2"}'))],
  ])('%s: refused (%s) before anything is written', async (_what, fault, bytes) => {
    const broken = join(folder, `${uniqueName()}.jsonl.gz`);
    await writeFile(broken, await bytes());
    const target = newDatabase();
    await target.collection<mongo.Document>('notes').insertOne(note('mine'));
    const before = await portrait(target);

    await expect(restoreBackup(target, broken, { replace: true })).rejects.toThrow(fault);

    expect(await portrait(target)).toEqual(before);
  });
});

describe('a restore that stops half-way', () => {
  test('while loading: the old database stays, and the next restore clears up', async () => {
    const target = newDatabase();
    await target.collection<mongo.Document>('notes').insertOne(note('mine'));
    let loaded = 0;
    const stopAt = () => {
      loaded += 1;
      if (loaded === 700) throw new Error('killed');
    };

    await expect(restoreBackup(target, file, { replace: true, onDocument: stopAt })).rejects.toThrow('killed');
    await finishRestore(target);

    expect(await target.collection('notes').countDocuments()).toBe(1);
    expect(await target.collection('places').countDocuments()).toBe(0);
    await restoreBackup(target, file, { replace: true });
    expect(await portrait(target)).toEqual(await portrait(source));
  });

  test('while changing places: whoever opens the database next finishes it', async () => {
    const target = newDatabase();
    await target.collection<mongo.Document>('notes').insertOne(note('mine'));
    await target.collection<mongo.Document>('places').insertOne({ slug: 'old' });
    const really = target.renameCollection.bind(target);
    const rename = jest.spyOn(target, 'renameCollection').mockImplementationOnce(really);
    rename.mockRejectedValueOnce(new Error('killed'));

    await expect(restoreBackup(target, file, { replace: true })).rejects.toThrow('killed');
    rename.mockRestore();
    await finishRestore(target);

    expect(await portrait(target)).toEqual(await portrait(source));
  });
});
