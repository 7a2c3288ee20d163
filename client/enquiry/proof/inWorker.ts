import type { Riddle } from './worker';

/** The nonce of a riddle, looked for beside the page, so that typing stays smooth. Rejects when no worker can run. */
export function solveInWorker(riddle: Riddle): Promise<number> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const solved = new Promise<number>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<number>) => resolve(data));
    worker.addEventListener('error', () => reject(new Error('The riddle could not be worked on')));
  });
  worker.postMessage(riddle);
  return solved.finally(() => worker.terminate());
}
