import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { EmbeddedOptions } from './embeddedMongo';

/** Milliseconds between two tries to start what does not start; doubled each time. */
const pauses = { first: 200, longest: 5_000 };

interface Kept {
  /** The process as it is now. */
  current(): ChildProcess;
  /** Replaces the process; rejects when the new one does not get ready. */
  startAgain(): Promise<void>;
}

/** Starts a process again whenever it ends, until `ending`. It never gives up: a full disk may be emptied. */
export async function keepRunning(kept: Kept, ending: AbortSignal, options: EmbeddedOptions): Promise<void> {
  for (;;) {
    await ended(kept.current());
    if (ending.aborted) return;
    options.log?.(`The database process ended with ${howItEnded(kept.current())}; starting it again`);
    await startUntilItRuns(kept, ending, options);
  }
}

async function startUntilItRuns(kept: Kept, ending: AbortSignal, options: EmbeddedOptions): Promise<void> {
  for (let pause = pauses.first; !ending.aborted; pause = Math.min(pause * 2, pauses.longest)) {
    try {
      await kept.startAgain();
      return options.onRestart?.();
    } catch (error) {
      if (ending.aborted) return;
      options.log?.(`The database process does not start: ${error instanceof Error ? error.message : error}`);
      await wait(pause, undefined, { signal: ending }).catch(() => {});
    }
  }
}

export const isOver = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null || child.pid === undefined;

export const howItEnded = (child: ChildProcess) => child.signalCode ?? `code ${child.exitCode}`;

export const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (isOver(child)) resolve();
    else child.once('exit', () => resolve());
  });
