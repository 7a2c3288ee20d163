import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** `npm run dev`: the server, started again at each change, and Vite in front of it; both end together. */
const root = join(import.meta.dirname, '..');
const start = (...args: string[]): ChildProcess => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });

const children = [
  start('--watch-path=server', '--import', 'tsx', 'server/main.ts'),
  start(join('node_modules', 'vite', 'bin', 'vite.js'), '--config', 'client/vite.config.ts'),
];

const stopAll = (): void => children.forEach((child) => void child.kill());
for (const child of children) child.on('exit', stopAll);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stopAll);
