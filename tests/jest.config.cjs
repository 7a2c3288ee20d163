/** Two rings in one run: the server and its tools in Node, the client in a browser's stand-in. */
const esmOnly = [
  'meilisearch',
  'supercluster',
  'kdbush',
  'suncalc',
  'csv-parse',
  'p-limit',
  'yocto-queue',
  'thumbhash',
  '@bradenmacdonald',
  '@tanstack',
  '.*\\.mjs$',
];
const rootDir = require('node:path').join(__dirname, '..');
const shared = {
  rootDir,
  transform: {
    '^.+\\.(m?[jt]sx?)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/?)`],
  moduleNameMapper: {
    '^@contract/(.*)$': '<rootDir>/server/$1/contract.ts',
    '\\.module\\.css$': '<rootDir>/tests/setup/cssModule.cjs',
    '\\.css$': '<rootDir>/tests/setup/empty.cjs',
  },
};

module.exports = {
  rootDir,
  testTimeout: 30_000,
  // jest leaves one of two cores idle: with both, the whole run takes 394 s instead of 640.
  maxWorkers: 2,
  reporters: ['default', '<rootDir>/tests/setup/closingLine.cjs'],
  projects: [
    {
      ...shared,
      displayName: 'server',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/*.test.ts', '<rootDir>/tests/{unit,api,database,search,media,e2e}/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/setup/engines.ts',
      globalTeardown: '<rootDir>/tests/setup/stopEngines.ts',
    },
    {
      ...shared,
      displayName: 'client',
      testEnvironment: '<rootDir>/tests/setup/browser.cjs',
      testMatch: ['<rootDir>/tests/client/**/*.test.{ts,tsx}'],
    },
  ],
};
