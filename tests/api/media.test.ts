import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import pino from 'pino';
import sharp from 'sharp';
import request from 'supertest';
import { onError } from '../../server/http/onError';
import { placeholderOf } from '../../server/media/placeholder';
import { mediaRoutes } from '../../server/media/routes';
import type { PhotoSource } from '../../server/media/source';
import { warm } from '../../server/media/warm';

const lake: PhotoSource = { illustration: { scene: 'craterLake', seed: 'pavin', light: 'dawn' } };
const photos: Record<string, PhotoSource> = {
  pavin: lake,
  anna: { illustration: { scene: 'portrait', seed: 'anna' } },
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'single-desk-media-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function app(find = async (id: string) => photos[id] ?? null) {
  const server = express();
  server.use(mediaRoutes({ folder, find }));
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
