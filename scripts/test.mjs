// What `npm test` runs on a fresh clone: install, then types, lint and tests; plain JavaScript for the same reason as start.mjs.
import { buildClient } from './prepare/build.mjs';
import { install } from './prepare/install.mjs';
import { run } from './prepare/run.mjs';

await install();
await run('npm', ['run', '--silent', 'check']);
await buildClient();
await run(process.execPath, ['node_modules/jest/bin/jest.js', '-c', 'tests/jest.config.cjs', ...process.argv.slice(2)]);
