import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import pino from 'pino';
import sharp from 'sharp';
import request from 'supertest';
import { visitor } from '../../server/common/viewer';
import { onError } from '../../server/http/onError';
import { placeholderOf } from '../../server/media/placeholder';
import { mediaRoutes } from '../../server/media/routes';
import type { DrawnSource, PhotoSource, Upload } from '../../server/media/source';
import { folderStore } from '../../server/media/store/folderStore';
import { warm } from '../../server/media/warm';

const lake: DrawnSource = { illustration: { scene: 'craterLake', seed: 'pavin', light: 'dawn' } };
const photos: Record<string, DrawnSource> = {
  pavin: lake,
  anna: { illustration: { scene: 'portrait', seed: 'anna' } },
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'single-desk-media-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Pictures, each with whether anybody may see it. */
function app(source = async (id: string): Promise<PhotoSource | null> => photos[id] ?? null, isPublic = true) {
  const server = express();
  server.use((req, _res, next) => {
    req.viewer = visitor;
    next();
  });
  const find = async (id: string) => {
    const found = await source(id);
    return found && { source: found, isPublic };
  };
  server.use(mediaRoutes({ folder, store: folderStore(join(folder, 'store')), find }));
  server.use(onError(pino({ level: 'silent' })));
  return server;
}

describe('GET /media/:photoId/:variant', () => {
  test.each([
    ['320.webp', 'image/webp', 'webp', 320],
    ['640.jpg', 'image/jpeg', 'jpeg', 640],
    ['320.avif', 'image/avif', 'heif', 320],
  ])('%s is a picture of that width, 3 to 2, to be kept for ever', async (variant, type, format, width) => {
    const reply = await request(app()).get(`/media/pavin/${variant}`).responseType('blob');

    expect(reply.status).toBe(200);
    expect(reply.headers).toMatchObject({
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(await sharp(reply.body).metadata()).toMatchObject({ format, width, height: Math.round((width * 2) / 3) });
  });

  test('many who ask at once share one drawing, and no unfinished file stays behind', async () => {
    const server = app();

    const replies = await Promise.all(Array.from({ length: 8 }, () => request(server).get('/media/pavin/320.webp')));

    expect(new Set(replies.map(({ body }) => Buffer.from(body).toString('base64'))).size).toBe(1);
    expect(await readdir(join(folder, 'pavin'))).toEqual(['320.webp']);
  });

  test.each([
    ['an unknown picture', '/media/nobody/320.webp'],
    ['an unknown width', '/media/pavin/321.webp'],
    ['an unknown format', '/media/pavin/320.gif'],
    ['a way out of the folder', '/media/..%2f..%2fetc/320.webp'],
    ['a variant with more in it', '/media/pavin/320.webp.webp'],
  ])('%s is not found', async (_what, path) => {
    const reply = await request(app()).get(path);

    expect({ status: reply.status, code: reply.body.code }).toEqual({ status: 404, code: 'not_found' });
    expect(await readdir(folder)).toEqual([]);
  });

  test('a picture that its owner withdraws is gone, although its file was made', async () => {
    let published = true;
    const server = app(async () => (published ? lake : null));
    expect((await request(server).get('/media/pavin/320.webp')).status).toBe(200);

    published = false;

    expect((await request(server).get('/media/pavin/320.webp')).status).toBe(404);
  });
});

describe('a photograph', () => {
  const upload: Upload = { width: 8, height: 6, format: 'jpeg', bytes: 3, sha256: '', look: '' };

  test('comes from the store as it was put there', async () => {
    const file = join(folder, 'made.webp');
    await writeFile(file, 'bytes');
    await folderStore(join(folder, 'store')).put('p1', '640.webp', file);

    const reply = await request(app(async () => ({ upload })))
      .get('/media/p1/640.webp')
      .responseType('blob');

    expect({ status: reply.status, body: String(reply.body) }).toEqual({ status: 200, body: 'bytes' });
    expect(reply.headers).toMatchObject({
      'content-type': 'image/webp',
      'content-length': '5',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });

  test('that the store has lost is not found, and no cache remembers that', async () => {
    const reply = await request(app(async () => ({ upload }))).get('/media/p1/640.webp');

    expect(reply.status).toBe(404);
    expect(reply.headers['cache-control']).toBeUndefined();
  });

  test('in a store that cannot be read is said to rest, in plain words', async () => {
    await writeFile(join(folder, 'store'), 'a file where the folder should be');

    const reply = await request(app(async () => ({ upload }))).get('/media/p1/640.webp');

    expect({ status: reply.status, detail: reply.body.detail }).toEqual({
      status: 503,
      detail: 'The store of photographs is resting: try again in a moment',
    });
  });
});

test('what only some may see is kept by no cache', async () => {
  const reply = await request(app(async () => lake, false)).get('/media/pavin/320.webp');

  expect({ status: reply.status, cache: reply.headers['cache-control'] }).toEqual({
    status: 200,
    cache: 'private, no-store',
  });
});

test('warming makes the sizes of cards before anybody asks', async () => {
  const made = await warm(
    folder,
    Object.entries(photos).map(([id, source]) => ({ id, source })),
  ).done;

  expect(made).toBe(2);
  expect(await readdir(join(folder, 'anna'))).toEqual(['320.avif', '640.avif']);
});

test('warming stops when told, after the file under way', async () => {
  const warming = warm(
    folder,
    Object.entries(photos).map(([id, source]) => ({ id, source })),
  );
  warming.stop();

  expect(await warming.done).toBe(0);
  expect((await readdir(folder)).length).toBeLessThanOrEqual(1);
});

test('a placeholder is a few bytes that are the same each time', async () => {
  const placeholder = await placeholderOf(lake);

  expect(placeholder).toBe(await placeholderOf(lake));
  expect(Buffer.from(placeholder, 'base64').length).toBeLessThan(40);
});
