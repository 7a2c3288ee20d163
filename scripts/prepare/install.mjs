import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const stamp = join(root, 'node_modules', '.single-desk');

/** Installs what package-lock.json names, and only when that has changed since the last time. */
export async function install() {
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`The single desk needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages (once, a minute or two) …');
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, wanted);
}
