import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { SearchEngine } from '../../../server/search/engine';
import { Fault } from './fault';
import { Indexes } from './indexes';
import { answer } from './routes';
import { TaskQueue } from './tasks';
import { Worlds } from './worlds';

/**
 * How the server treats requests: as it should, by cutting the line, by never answering, with an error of its own, with
 * one that looks like ours, or with the page of a proxy.
 */
export type Mood = 'well' | 'down' | 'slow' | 'failing' | 'full' | 'garbled';

/** One request as it came. */
export interface Seen {
  method: string;
  path: string;
  body: unknown;
}

/** A server that speaks as much of the Meilisearch 1.50 API as the adapter uses. */
export interface Facade {
  url: string;
  key: string;
  indexes: Indexes;
  tasks: TaskQueue;
  /** All requests so far, in order. */
  seen: Seen[];
  /** From now on, or for the next requests only. */
  be(mood: Mood, times?: number): void;
  /** What searches say they took, in milliseconds; null for the truth. */
  tookMs: number | null;
  /** Everything is lost, as when the disk was. */
  wipe(): void;
  close(): Promise<void>;
}

/** @param makeEngine gives the engines that answer; each is empty and is closed with the server */
export async function startFacade(makeEngine: () => Promise<SearchEngine>): Promise<Facade> {
  const key = 'the-key-of-the-facade';
  const [indexes, tasks, worlds] = [new Indexes(), new TaskQueue(), new Worlds(makeEngine)];
  const seen: Seen[] = [];
  let [mood, times]: [Mood, number] = ['well', Number.POSITIVE_INFINITY];

  const moodNow = (): Mood => {
    if (times-- > 0) return mood;
    return 'well';
  };

  const server = createServer((request, response) => {
    void serve(request, response).catch(() => response.destroy());
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readJson(request);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://facade');
    const method = request.method ?? 'GET';
    seen.push({ method, path: pathname, body });
    const now = moodNow();
    if (now === 'down') return void response.destroy();
    if (now === 'slow') return;
    if (now === 'garbled') return void response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway');
    try {
      if (now === 'failing') throw new Fault(500, 'internal', 'Something went wrong inside.', 'internal');
      if (now === 'full') throw new Fault(422, 'no_space_left_on_device', 'No space left on device.', 'system');
      if (pathname !== '/health') checkKey(request, key);
      const reply = await answer({ indexes, tasks, worlds }, { method, pathname, searchParams, body });
      send(response, reply.status, facade.tookMs === null ? reply.body : sayTook(reply.body, facade.tookMs));
    } catch (failure) {
      const fault = failure instanceof Fault ? failure : new Fault(500, 'internal', String(failure), 'internal');
      send(response, fault.status, fault.body());
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const facade: Facade = {
    url: `http://127.0.0.1:${port}`,
    key,
    indexes,
    tasks,
    seen,
    tookMs: null,
    be(next, count = Number.POSITIVE_INFINITY) {
      [mood, times] = [next, count];
    },
    wipe() {
      indexes.clear();
      tasks.forgetAll();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await tasks.idle();
      await worlds.close();
    },
  };
  return facade;
}

function sayTook(body: unknown, processingTimeMs: number): unknown {
  const { results } = z.object({ results: z.array(z.record(z.string(), z.unknown())) }).parse(body);
  return { results: results.map((result) => ({ ...result, processingTimeMs })) };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : undefined;
}

function checkKey(request: IncomingMessage, key: string): void {
  const given = request.headers.authorization;
  if (given === undefined) throw new Fault(401, 'missing_authorization_header', 'The key is missing.', 'auth');
  if (given !== `Bearer ${key}`) throw new Fault(403, 'invalid_api_key', 'The provided API key is invalid.', 'auth');
}

const send = (response: ServerResponse, status: number, body: unknown): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
