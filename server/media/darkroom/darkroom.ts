import pLimit from 'p-limit';
import { type DarkroomProcess, startDarkroomProcess } from './darkroomProcess';
import type { Developed, Refusal } from './report';

export type Development = { developed: Developed } | { refused: Refusal };

export interface Darkroom {
  /**
   * Reads one file and writes all its variants into a folder that exists and is empty. Files wait for one another: of
   * the memory a picture takes there is only one picture's at a time.
   *
   * @throws Error when the fault is ours
   */
  develop(file: string, folder: string): Promise<Development>;
  close(): Promise<void>;
}

export interface DarkroomOptions {
  /** Milliseconds for one file; the slowest allowed one took 25 s on a busy machine. */
  longestMs?: number;
  /** Milliseconds without work after which the process ends. */
  idleMs?: number;
  log?(line: string): void;
}

/** Bytes. A process that has grown beyond is replaced: what a decoder took once it does not give back. */
const mostResident = 700 * 1024 * 1024;

/**
 * A process of its own for what strangers send: its memory is not the desk's, its crash ends nothing else, and it runs
 * behind everybody else. Started with the first picture, ended when there has been none for a while.
 */
export function openDarkroom({ longestMs = 120_000, idleMs = 60_000, log }: DarkroomOptions = {}): Darkroom {
  const inTurn = pLimit(1);
  let current: DarkroomProcess | undefined;
  let idle: NodeJS.Timeout | undefined;

  async function retire(): Promise<void> {
    clearTimeout(idle);
    const leaving = current;
    current = undefined;
    await leaving?.end();
  }

  function restLater(): void {
    idle = setTimeout(() => void retire(), idleMs).unref();
  }

  async function attempt(file: string, folder: string): Promise<Development | 'died'> {
    clearTimeout(idle);
    if (!current?.alive()) current = startDarkroomProcess();
    const report = await current.ask({ file, folder }, longestMs);
    if (report === 'died') return 'died';
    if (report.resident > mostResident) await retire();
    else restLater();
    if ('failed' in report.outcome) throw new Error(`A picture cannot be developed: ${report.outcome.failed}`);
    return report.outcome;
  }

  async function develop(file: string, folder: string): Promise<Development> {
    const result = await attempt(file, folder);
    if (result !== 'died') return result;
    // Killed from outside, or by this very file? The second time it is the file.
    log?.('The process that reads pictures ended over a picture; trying once more');
    const again = await attempt(file, folder);
    return again === 'died' ? { refused: 'broken' } : again;
  }

  return { develop: (file, folder) => inTurn(() => develop(file, folder)), close: retire };
}
