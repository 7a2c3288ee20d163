import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { root, run } from './run.mjs';

const stamp = join(root, 'client', 'dist', '.built-from');

/** Builds the client, and only when something it is made from has changed. */
export async function buildClient() {
  const source = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === source) return;
  console.log('Building the pages …');
  await run(process.execPath, [
    join('node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    '--config',
    'client/vite.config.ts',
    '--logLevel',
    'warn',
  ]);
  compressAssets();
  writeFileSync(stamp, source);
}

/** Brotli at its best takes a second here and spares every visitor a seventh of the bytes. */
function compressAssets() {
  for (const file of walk(join(root, 'client', 'dist', 'assets')).filter((name) => /\.(js|css|json)$/.test(name))) {
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
  }
}

/** The client's own files, the contracts it holds in common with the server, and the versions of its packages. */
function fingerprint() {
  const hash = createHash('sha256');
  const files = [
    ...walk(join(root, 'client')).filter((file) => !relative(join(root, 'client'), file).startsWith('dist')),
    ...walk(join(root, 'server')).filter((file) => /contract\.ts$|[\\/]kinds[\\/]/.test(file)),
    join(root, 'package-lock.json'),
  ];
  for (const file of files) hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('hex');
}

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
