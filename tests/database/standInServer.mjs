#!/usr/bin/env node
// Stands in for the official MongoDB server, which tests cannot download: the embedded engine on a TCP port, with as much
// of mongod's command line and output as mongodb-memory-server looks at.
import { parseArgs } from 'node:util';

const options = Object.fromEntries(
  ['port', 'dbpath', 'storageEngine', 'bind_ip'].map((name) => [name, { type: 'string' }]),
);
const flags = { noauth: { type: 'boolean' }, version: { type: 'boolean' } };
const { values } = parseArgs({ options: { ...options, ...flags } });
if (values.version) {
  console.log('db version v8.2.6');
  process.exit(0);
}

delete process.env.NAPI_RS_NATIVE_LIBRARY_PATH;
const { openEngine } = await import('../../server/database/embedded/child/engine.mjs');
const { listen } = await import('../../server/database/embedded/child/listener.mjs');
const engine = await openEngine(values.dbpath);
await listen(engine, Number(values.port));
console.log('Waiting for connections');
process.on('SIGINT', () => engine.close().then(() => process.exit(0)));
