import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Their files differ, and neither opens the other's. */
export type FolderEngine = 'embedded' | 'server';

const markOf = (folder: string) => join(folder, 'made-by.txt');

/** Which engine's files are in the folder; undefined for a new one. */
export async function engineOf(folder: string): Promise<FolderEngine | undefined> {
  const mark = await readFile(markOf(folder), 'utf8').catch(() => '');
  return (['embedded', 'server'] as const).find((engine) => mark.trim() === engine);
}

export async function markFolder(folder: string, engine: FolderEngine): Promise<void> {
  await writeFile(markOf(folder), `${engine}\n`);
}
