import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type ChildReport, type ChildTask, childReport } from './report';

const program = fileURLToPath(new URL('./child/main.mjs', import.meta.url));

export interface DarkroomProcess {
  alive(): boolean;
  /** The report on one file; one at a time. `died` when the process ended over it or took too long. */
  ask(task: ChildTask, longestMs: number): Promise<ChildReport | 'died'>;
  end(): Promise<void>;
}

/** Starts the process; it takes its first task as soon as it can. */
export function startDarkroomProcess(): DarkroomProcess {
  const child = launch();
  const isOver = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
  return {
    alive: () => !isOver(),
    ask: (task, longestMs) => answer(child, task, longestMs),
    async end() {
      if (isOver()) return;
      child.kill('SIGKILL'); // It holds nothing that must be kept.
      await once(child, 'exit');
    },
  };
}

function launch(): ChildProcess {
  const { NODE_OPTIONS: _, ...environment } = process.env;
  const child = fork(program, [], {
    // The app's own flags load the TypeScript runtime, which this program does without.
    execArgv: [],
    env: {
      ...environment,
      // One encoder a processor: each holds its picture's planes, and more of them only wait for each other.
      UV_THREADPOOL_SIZE: String(availableParallelism()),
      // glibc's allocator keeps a pool per thread: two bound the memory. It must not be told to give back what is free
      // (MALLOC_TRIM_THRESHOLD_): fetching it again for each plane of a picture takes as long as the picture itself.
      MALLOC_ARENA_MAX: '2',
    },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.unref();
  child.channel?.unref();
  return child;
}

/** Listens until the report, the end of the process or the end of patience, whichever comes first. */
function answer(child: ChildProcess, task: ChildTask, longestMs: number): Promise<ChildReport | 'died'> {
  return new Promise((resolve) => {
    const tooLong = setTimeout(() => child.kill('SIGKILL'), longestMs);
    const settle = (result: ChildReport | 'died') => {
      clearTimeout(tooLong);
      child.off('message', report).off('exit', died).off('error', died);
      child.channel?.unref();
      resolve(result);
    };
    const report = (message: unknown) => settle(childReport.parse(message));
    const died = () => settle('died');
    child.on('message', report).on('exit', died).on('error', died);
    child.channel?.ref();
    child.send(task, (error) => error && died());
  });
}
