import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { folderStore } from '../../server/media/store/folderStore';
import { type PhotoStore, StoreDown } from '../../server/media/store/photoStore';
import { s3Store } from '../../server/media/store/s3Store';
import { startS3 } from './s3Server';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'single-desk-store-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Opened {
  store: PhotoStore;
  /** The same store, out of reach. */
  down: PhotoStore;
  close(): Promise<void>;
}

const adapters: [name: string, open: () => Promise<Opened>][] = [
  ['a folder', openFolder],
  ['an S3-compatible store', openS3],
];

async function openFolder(): Promise<Opened> {
  const blocked = join(folder, 'blocked');
  await writeFile(blocked, 'a file where the folder should be');
  return { store: folderStore(join(folder, 'photos')), down: folderStore(blocked), close: async () => {} };
}

async function openS3(): Promise<Opened> {
  const server = await startS3();
  const down = s3Store({ ...server.place, endpoint: 'http://127.0.0.1:9' });
  return { store: s3Store(server.place), down, close: server.close };
}

async function fileOf(bytes: Buffer | string): Promise<string> {
  const file = join(folder, randomBytes(8).toString('hex'));
  await writeFile(file, bytes);
  return file;
}

async function listed(store: PhotoStore): Promise<string[]> {
  const ids = [];
  for await (const { photoId, savedAt } of store.list()) {
    expect(Date.now() - savedAt.getTime()).toBeLessThan(60_000);
    ids.push(photoId);
  }
  return ids.sort();
}

describe.each(adapters)('%s', (_name, open) => {
  let opened: Opened;
  let store: PhotoStore;
  beforeAll(async () => {
    opened = await open();
    store = opened.store;
  });
  afterAll(() => opened.close());
  afterEach(async () => {
    for (const id of await listed(store)) await store.remove(id);
  });

  test('gives back the bytes it was given, and how many they are', async () => {
    const bytes = randomBytes(7_000_000);

    await store.put('one', '640.webp', await fileOf(bytes));

    const stored = await store.read('one', '640.webp');
    expect(stored?.bytes).toBe(bytes.length);
    expect(stored && bytes.equals(await buffer(stored.stream))).toBe(true);
  });

  test('keeps a copy: what becomes of the file is no matter', async () => {
    const file = await fileOf('first');
    await store.put('one', 'a', file);
    await writeFile(file, 'second');

    const stored = await store.read('one', 'a');

    expect(stored && String(await buffer(stored.stream))).toBe('first');
  });

  test('replaces a file of the same name', async () => {
    await store.put('one', 'a', await fileOf('first'));
    await store.put('one', 'a', await fileOf('second'));

    const stored = await store.read('one', 'a');

    expect(stored && String(await buffer(stored.stream))).toBe('second');
  });

  test('has no file under another name or for another picture', async () => {
    await store.put('one', 'a', await fileOf('x'));

    expect(await store.read('one', 'b')).toBeNull();
    expect(await store.read('two', 'a')).toBeNull();
  });

  test('removes all files of one picture and of no other, also when its id begins alike', async () => {
    for (const id of ['one', 'one-more']) for (const name of ['a', 'b']) await store.put(id, name, await fileOf(id));

    await store.remove('one');

    expect(await store.read('one', 'a')).toBeNull();
    expect(await store.read('one', 'b')).toBeNull();
    expect(await listed(store)).toEqual(['one-more']);
  });

  test('removes what is not there without a word', async () => {
    await expect(store.remove('nobody')).resolves.toBeUndefined();
  });

  test('lists each picture once', async () => {
    expect(await listed(store)).toEqual([]);
    for (const id of ['b', 'a', 'c']) for (const name of ['1', '2', '3']) await store.put(id, name, await fileOf(name));

    expect(await listed(store)).toEqual(['a', 'b', 'c']);
  });

  test('says when it is out of reach, whatever it is asked', async () => {
    const { down } = opened;
    const file = await fileOf('x');

    await expect(down.put('one', 'a', file)).rejects.toThrow(StoreDown);
    await expect(down.read('one', 'a')).rejects.toThrow(StoreDown);
    await expect(listed(down)).rejects.toThrow(StoreDown);
  });
});

test('a folder keeps nothing of a file that could not be written whole', async () => {
  const place = join(folder, 'half');
  await mkdir(join(place, 'one', 'a'), { recursive: true });

  await expect(folderStore(place).put('one', 'a', await fileOf('x'))).rejects.toThrow(StoreDown);

  expect(await readdir(join(place, 'one'))).toEqual(['a']);
});
