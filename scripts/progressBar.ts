import { Presets, SingleBar } from 'cli-progress';

export interface ProgressBar {
  step(by?: number): void;
  stop(): void;
}

/** A bar that moves on a terminal; nothing elsewhere, where a log should hold results only. */
export function startBar(label: string, total: number): ProgressBar {
  const format = `${label} {bar} {value}/{total}, {eta_formatted} left`;
  const bar = new SingleBar(
    { format, hideCursor: true, clearOnComplete: true, etaBuffer: 2_000 },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { step: (by = 1) => bar.increment(by), stop: () => bar.stop() };
}

/** As `12 accounts, 340 listings`. */
export function listCounts(documents: Record<string, number>): string {
  const counted = Object.entries(documents).map(([collection, count]) => `${count} ${collection}`);
  return counted.join(', ') || 'no documents';
}
