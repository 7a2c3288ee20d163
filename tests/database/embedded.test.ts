import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createConnection, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import mongoose, { type Connection, mongo } from 'mongoose';
import type { EmbeddedMongo } from '../../server/database/embedded/embeddedMongo';
import { startEmbeddedMongo } from '../../server/database/embedded/start';

const { BSON, UUID } = mongo;

let folder: string;
let own: EmbeddedMongo;
let connection: Connection;
let socketPath: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'single-desk-embedded-'));
  own = await startEmbeddedMongo(folder);
  connection = await mongoose.createConnection(own.uri).asPromise();
  socketPath = decodeURIComponent(/\/\/([^/]+)/.exec(own.uri)?.[1] ?? '');
});
afterAll(async () => {
  await connection.close();
  await own.close();
  await rm(folder, { recursive: true, force: true });
});

test('it says which engine it is, and keeps its socket and its data to this user', async () => {
  const mode = async (path: string) => (await stat(path)).mode & 0o777;

  expect(own.engine).toMatch(/^embedded \(MongoDB \d+\.\d+/);
  expect(await mode(dirname(socketPath))).toBe(0o700);
  expect(Buffer.byteLength(socketPath)).toBeLessThan(100);
});

describe('sessions', () => {
  test('can be used as on any server', async () => {
    await connection.withSession(async (session) => {
      await connection.collection('sessions').insertOne({ n: 1 }, { session });
      expect(await connection.collection('sessions').countDocuments({}, { session })).toBe(1);
    });
  });

  test('a transaction is refused, never half done', async () => {
    const transaction = connection.transaction(async (session) => {
      await connection.collection('never').insertOne({ n: 1 }, { session });
    });

    await expect(transaction).rejects.toThrow();
    expect(await connection.collection('never').countDocuments()).toBe(0);
  });
});

describe('the wire', () => {
  let socket: Socket;
  beforeEach(() => {
    socket = createConnection(socketPath);
  });
  afterEach(() => socket.destroy());

  const header = (length: number, requestId: number) => {
    const head = Buffer.alloc(20);
    head.writeInt32LE(20 + length, 0);
    head.writeInt32LE(requestId, 4);
    head.writeInt32LE(2013, 12);
    return head;
  };
  const body = (command: object) => Buffer.concat([Buffer.from([0]), BSON.serialize(command)]);
  const sequence = (name: string, documents: object[]) => {
    const content = Buffer.concat([Buffer.from(`${name}\0`), ...documents.map((document) => BSON.serialize(document))]);
    const head = Buffer.from([1, 0, 0, 0, 0]);
    head.writeInt32LE(4 + content.length, 1);
    return Buffer.concat([head, content]);
  };
  const message = (requestId: number, ...sections: Buffer[]) => {
    const content = Buffer.concat(sections);
    return Buffer.concat([header(content.length, requestId), content]);
  };
  const ping = (requestId: number) => message(requestId, body({ ping: 1, lsid: { id: new UUID() }, $db: 'admin' }));

  /** The replies as they come, each with the id of the request it answers. */
  async function* replies() {
    let bytes = Buffer.alloc(0);
    for await (const chunk of socket) {
      bytes = Buffer.concat([bytes, chunk]);
      while (bytes.length >= 4 && bytes.length >= bytes.readInt32LE(0)) {
        const length = bytes.readInt32LE(0);
        yield { to: bytes.readInt32LE(8), reply: BSON.deserialize(bytes.subarray(21, length)) };
        bytes = bytes.subarray(length);
      }
    }
  }
  async function take(count: number) {
    const taken = [];
    for await (const reply of replies()) if (taken.push(reply) === count) return taken;
    return taken;
  }

  test('a message may come byte by byte', async () => {
    socket.setNoDelay(true);
    for (const byte of ping(7)) {
      socket.write(Buffer.from([byte]));
      await new Promise(setImmediate);
    }

    expect(await take(1)).toMatchObject([{ to: 7, reply: { ok: 1 } }]);
  });

  test('several messages may come at once, and are answered in order', async () => {
    socket.write(Buffer.concat([1, 2, 3, 4].map(ping)));

    expect((await take(4)).map(({ to }) => to)).toEqual([1, 2, 3, 4]);
  });

  test('session fields are cut out wherever the command stands in the message', async () => {
    const documents = [{ n: 1 }, { n: 2, text: 'x'.repeat(200_000) }];
    const session = { lsid: { id: new UUID() }, txnNumber: BSON.Long.fromNumber(1) };
    const command = { insert: 'sections', ...session, ordered: true, $clusterTime: { clusterTime: 1 }, $db: 'wire' };

    socket.write(message(9, sequence('documents', documents), body(command)));

    expect(await take(1)).toMatchObject([{ to: 9, reply: { ok: 1, n: 2 } }]);
  });

  test('what is not the protocol ends that connection only', async () => {
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');

    expect(await take(1)).toEqual([]);
    expect(await connection.db?.command({ ping: 1 })).toMatchObject({ ok: 1 });
  });
});

test('closing takes the socket away, and what was written is there at the next start', async () => {
  const place = await mkdtemp(join(tmpdir(), 'single-desk-closing-'));
  const first = await startEmbeddedMongo(place);
  const before = await mongoose.createConnection(first.uri).asPromise();
  await before.collection('notes').insertOne({ text: 'kept' });
  await before.close();
  await first.close();

  const second = await startEmbeddedMongo(place);
  const after = await mongoose.createConnection(second.uri).asPromise();
  expect(await after.collection('notes').distinct('text')).toEqual(['kept']);
  expect(second.uri).not.toBe(first.uri);
  expect(first.pid()).toBeUndefined();

  await after.close();
  await second.close();
  await rm(place, { recursive: true });
});
