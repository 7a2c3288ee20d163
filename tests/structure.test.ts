import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const server = join(__dirname, '..', 'server');

/**
 * Each folder may import from itself and from the rows above it. Reading this list is reading the architecture.
 * `main.ts`, `app.ts`, `contracts.ts` and `env.ts` stand outside: they hold the whole together.
 */
const order = [
  ['common'],
  ['http'],
  ['vocabularies', 'places', 'database', 'search', 'illustrations'],
  ['jobs', 'settings'],
  ['mail', 'media'],
  ['accounts'],
  ['listings'],
  ['editing'],
  ['moderation'],
  ['freshness'],
  ['productions', 'gaps'],
  ['indicators', 'wrap', 'filmography'],
  ['directory', 'imports', 'exports', 'reports'],
  ['shortlists', 'permits', 'castings', 'crew', 'screenplays'],
  ['packages'],
  ['enquiries'],
  ['demo'],
  ['site', 'docs'],
];

const rowOf = (folder: string) => order.findIndex((row) => row.includes(folder));
const folderOf = (file: string) => relative(server, file).split(/[\\/]/)[0] ?? '';

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.m?ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g);
  return [...found].map(([, path = '']) => resolve(dirname(file), path));
}

const folders = readdirSync(server, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('every folder of the server has its place in the order', () => {
  expect(folders.filter((folder) => rowOf(folder) < 0)).toEqual([]);
});

test('folders import from themselves and from the rows above', () => {
  const upward = folders
    .flatMap((folder) => filesUnder(join(server, folder)))
    .flatMap((file) =>
      importsOf(file).map((imported) => ({
        file: relative(server, file),
        from: folderOf(file),
        to: folderOf(imported),
        imported,
      })),
    )
    .filter(({ imported }) => imported.startsWith(server))
    .filter(({ from, to }) => from !== to && rowOf(to) >= rowOf(from))
    .map(({ file, to }) => `${file} → ${to}`);
  expect(upward).toEqual([]);
});

test('the client spells no server file but contracts', () => {
  const client = join(server, '..', 'client');
  const foreign = readdirSync(client, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('dist'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => /from '(\.\.\/)+server\//.test(readFileSync(file, 'utf8')));
  expect(foreign).toEqual([]);
});
