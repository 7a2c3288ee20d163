import { performance } from 'node:perf_hooks';

/** Milliseconds of each run, smallest first. */
export type Samples = readonly number[];

/**
 * Runs a question `times` times after a short warm-up; the same `ask` gets the number of its run. What has to happen
 * before each question is not timed.
 */
export async function sample(
  times: number,
  ask: (run: number) => Promise<unknown>,
  before?: (run: number) => Promise<unknown>,
): Promise<Samples> {
  const took: number[] = [];
  const warmUp = Math.min(20, times);
  for (let run = -warmUp; run < times; run += 1) {
    await before?.(run + warmUp);
    const from = performance.now();
    await ask(run + warmUp);
    if (run >= 0) took.push(performance.now() - from);
  }
  return took.sort((a, b) => a - b);
}

/** The value that `share` of the samples do not exceed. */
export const percentile = (samples: Samples, share: number): number =>
  samples[Math.min(samples.length - 1, Math.ceil(share * samples.length) - 1)] ?? Number.NaN;

export const milliseconds = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(1));

/** A plain table: first column to the left, the rest to the right. */
export function printTable(header: string[], rows: string[][]): void {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  console.log(line(header));
  console.log(widths.map((width) => '─'.repeat(width)).join('  '));
  for (const row of rows) console.log(line(row));
}
