import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export interface Product {
  port: number;
  pid: number;
  /** Milliseconds from the command to the first healthy answer. */
  readyMs: number;
  stop(): Promise<void>;
}

/** Starts the product as `npm start` does, on a folder of its own, and waits until it is healthy. */
export async function startProduct(dataDir: string, port: number): Promise<Product> {
  const from = Date.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), DESK_DEMO: 'off', LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await healthy(port, child);
  return { port, pid: child.pid ?? 0, readyMs: Date.now() - from, stop: () => ended(child) };
}

async function healthy(port: number, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The product ended with ${child.exitCode}`);
    const reply = await get(port, '/api/health').catch(() => null);
    if (reply && JSON.parse(reply.body.toString()).status === 'ok') return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

const agent = new Agent({ keepAlive: true, maxSockets: 100 });

/** One GET over a kept connection, with the body as it came over the wire. */
export function get(
  port: number,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request({ agent, port, path, headers, host: '127.0.0.1' }, (reply) => {
      const parts: Buffer[] = [];
      reply.on('data', (part: Buffer) => parts.push(part));
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, body: Buffer.concat(parts) }));
      reply.on('error', reject);
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** Resident megabytes of a process and all its children, as Linux tells them; NaN elsewhere. */
export function residentMegabytes(pid: number): number {
  try {
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    return kilobytes / 1024 + childrenOf(pid).reduce((sum, child) => sum + residentMegabytes(child), 0);
  } catch {
    return Number.NaN;
  }
}

const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
