import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = 'http://localhost:3000';

/** Libraries that change less often than our pages, so that a visitor's browser keeps them between releases. */
const libraries = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\// },
  { name: 'data', test: /node_modules\/(@tanstack|zod)\// },
  { name: 'leaflet', test: /node_modules\/(leaflet|supercluster|kdbush)\// },
];

/** Modules that this client never reaches (12 kB less to load). Their names must be there to be imported. */
const unreached = [
  // Every schema of zod carries its JSON Schema printer; only the server prints (the API document).
  /zod\/v4\/core\/(to-json-schema|json-schema-processors)\.js$/,
  // Lines and circles are drawn as SVG, which every browser of the target has.
  /leaflet\/src\/layer\/vector\/(Canvas|SVG\.VML)\.js$/,
];
const withoutUnreached: Plugin = {
  name: 'without-unreached',
  async load(id) {
    if (!unreached.some((file) => file.test(id))) return null;
    const source = await readFile(id, 'utf8');
    const names = [...source.matchAll(/^export (?:const|var|function|class) (\w+)/gm)].map(([, name]) => name);
    return names.map((name) => `export const ${name} = () => undefined;`).join('\n');
  },
};

/**
 * Leaflet's package is one file. From its sources only the layers that are used come along (8 kB less): its modules
 * act on nothing but themselves, save the ones that register a renderer.
 */
const leafletSource = at('../node_modules/leaflet/src/Leaflet.js');
const hasSideEffects = (id: string) =>
  !/leaflet\/src\/(layer|control|geo|geometry)\//.test(id) || /(vector\/index|Renderer\.getRenderer)\.js$/.test(id);

export default defineConfig({
  root: at('.'),
  plugins: [react(), withoutUnreached],
  resolve: {
    alias: [
      { find: /^@contract\/(.*)$/, replacement: `${at('../server')}/$1/contract.ts` },
      { find: /^leaflet$/, replacement: leafletSource },
    ],
  },
  build: {
    outDir: at('./dist'),
    emptyOutDir: true,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    rolldownOptions: {
      treeshake: { moduleSideEffects: hasSideEffects },
      output: { codeSplitting: { groups: libraries } },
    },
  },
  // Not '/api': that would take our own module /api.ts too.
  server: { proxy: { '^/(api|media)/': api } },
});
