import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import type { S3Place } from '../../server/media/store/s3Store';

/** A bucket on an S3 server of its own, in this process; nothing of it outlives `close`. */
export async function startS3(): Promise<{ place: S3Place; close(): Promise<void> }> {
  const directory = await mkdtemp(join(tmpdir(), 'single-desk-s3-'));
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: 'photographs', configs: [] }],
  });
  const { port }: AddressInfo = await server.run();
  return {
    // The one pair of keys this server knows.
    place: {
      endpoint: `http://127.0.0.1:${port}`,
      bucket: 'photographs',
      region: 'us-east-1',
      key: 'S3RVER',
      secret: 'S3RVER',
    },
    async close() {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
