import type { Server } from 'node:http';
import type { Logger } from 'pino';

const patienceMs = 10_000;

/**
 * On SIGTERM or SIGINT: takes no new request, lets those under way finish (10 s at most), then closes what is behind,
 * in order. A second signal does not wait.
 */
export function stopOnSignal(server: Server, log: Logger, closers: (() => Promise<void>)[]): void {
  let stopping = false;

  async function stop(signal: NodeJS.Signals): Promise<void> {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    await closed(server);
    for (const close of closers) await close();
    process.exit(0);
  }

  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      stop(signal).catch((error: unknown) => {
        log.error({ err: error }, 'stopping failed');
        process.exit(1);
      });
    });
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatient = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearTimeout(impatient);
      resolve();
    });
    server.closeIdleConnections();
  });
}
