// @ts-check
/**
 * The process that opens what strangers send. Started by ../darkroom.ts, it develops one file at a time and reports; it
 * ends with the process that started it. Plain JavaScript, because the TypeScript runtime would cost it 40 MB.
 */
import { readdirSync } from 'node:fs';
import { setPriority } from 'node:os';
import { develop } from './develop.mjs';
import { Refused } from './refused.mjs';

/** Of 19: whoever searches goes first, and pictures take what is left. */
const niceness = 15;
yieldToOthers();

process.on('SIGINT', () => {});
process.on('SIGHUP', () => {});
process.on('disconnect', () => process.exit(0));
process.on('message', (task) => {
  const { file, folder } = /** @type {import('../report').ChildTask} */ (task);
  void attempt(file, folder).then((outcome) => process.send?.({ outcome, resident: process.memoryUsage.rss() }));
});

/**
 * @param {string} file
 * @param {string} folder
 * @returns {Promise<import('../report').Outcome>}
 */
async function attempt(file, folder) {
  try {
    return { developed: await develop(file, folder) };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.code };
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

/** Linux keeps a priority a thread: those that run already are told one by one, later ones inherit it. */
function yieldToOthers() {
  const threads = process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : [0];
  for (const thread of threads) {
    try {
      setPriority(thread, niceness);
    } catch {
      // A thread that has just ended, or a system that does not let us: it goes on as it is.
    }
  }
}
