import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { S3Client, S3Errors } from '@bradenmacdonald/s3-lite-client';
import { type PhotoStore, StoreDown, type StoredFile } from './photoStore';

export interface S3Place {
  /** As in `https://s3.eu-west-3.amazonaws.com`; buckets are addressed by path. */
  endpoint: string;
  bucket: string;
  region: string;
  key: string;
  secret: string;
}

/** Photographs in a bucket of an S3-compatible store, under `{photo}/{name}`. The bucket exists and is private. */
export function s3Store({ endpoint, bucket, region, key, secret }: S3Place): PhotoStore {
  const client = new S3Client({ endPoint: endpoint, bucket, region, accessKey: key, secretKey: secret });

  async function read(photoId: string, name: string): Promise<StoredFile | null> {
    try {
      return asFile(await client.getObject(`${photoId}/${name}`));
    } catch (error) {
      if (error instanceof S3Errors.ServerError && error.code === 'NoSuchKey') return null;
      throw new StoreDown('give files', error);
    }
  }

  async function* list() {
    let last = '';
    for await (const { key: found, lastModified } of client.listObjects()) {
      const [photoId = ''] = found.split('/');
      // In order of their keys: the files of one picture follow each other.
      if (photoId !== last) yield { photoId, savedAt: lastModified };
      last = photoId;
    }
  }

  return {
    name: `bucket ${bucket} at ${endpoint}`,
    async put(photoId, name, file) {
      // 40 MB at most, one at a time: read whole, it goes in one request that is there or not.
      const bytes = await readFile(file);
      await orDown('take files', client.putObject(`${photoId}/${name}`, bytes));
    },
    read,
    async remove(photoId) {
      for await (const object of downWhile('delete files', client.listObjects({ prefix: `${photoId}/` })))
        await orDown('delete files', client.deleteObject(object.key));
    },
    list: () => downWhile('list files', list()),
  };
}

function asFile({ body, headers }: Response): StoredFile {
  const stream = body === null ? Readable.from([]) : Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
  return { bytes: Number(headers.get('content-length')), stream };
}

async function orDown<T>(doing: string, asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw new StoreDown(doing, error);
  }
}

async function* downWhile<T>(doing: string, items: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* items;
  } catch (error) {
    throw new StoreDown(doing, error);
  }
}
