import type { Server } from 'node:http';
import type { Logger } from 'pino';

const patienceMs = 10_000;
/** A terminal, npm and the starter each pass the same Ctrl-C on: one wish, not two. */
const sameWishMs = 2000;

/**
 * On SIGTERM or SIGINT: takes no new request, lets those under way finish (10 s at most), then closes what is behind,
 * in order. A second signal does not wait.
 */
export function stopOnSignal(server: Server, log: Logger, closers: (() => Promise<void>)[]): void {
  let stoppingSince: number | undefined;

  async function stop(signal: NodeJS.Signals): Promise<void> {
    if (stoppingSince !== undefined) {
      if (Date.now() - stoppingSince > sameWishMs) process.exit(1);
      return;
    }
    stoppingSince = Date.now();
    log.info({ signal }, 'stopping');
    await closed(server);
    let failed = false;
    for (const close of closers) {
      await close().catch((error: unknown) => {
        failed = true;
        log.error({ err: error }, 'closing failed');
      });
    }
    process.exit(failed ? 1 : 0);
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
