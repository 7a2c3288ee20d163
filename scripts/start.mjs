// What `npm start` runs on a fresh clone: plain JavaScript, since nothing is installed yet that could read TypeScript.
import { spawn } from 'node:child_process';
import { buildClient } from './prepare/build.mjs';
import { install } from './prepare/install.mjs';

await install();
await buildClient();

const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 0)));
