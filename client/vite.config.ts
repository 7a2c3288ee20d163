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

/** Every schema of zod carries its JSON Schema printer. Only the server prints (the API document): 9 kB less here. */
const withoutJsonSchema: Plugin = {
  name: 'zod-without-json-schema',
  async load(id) {
    if (!/zod\/v4\/core\/(to-json-schema|json-schema-processors)\.js$/.test(id)) return null;
    const source = await readFile(id, 'utf8');
    const names = [...source.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(([, name]) => name);
    return names.map((name) => `export const ${name} = () => undefined;`).join('\n');
  },
};

/**
 * Leaflet's package is one file. From its sources only the layers and controls that are used come along (12 kB less):
 * those modules act on nothing but themselves, save the ones that register a renderer.
 */
const leafletSource = at('../node_modules/leaflet/src/Leaflet.js');
const hasSideEffects = (id: string) =>
  !/leaflet\/src\/(layer|control|geo|geometry)\//.test(id) || /(vector\/index|Renderer\.getRenderer)\.js$/.test(id);

export default defineConfig({
  root: at('.'),
  plugins: [react(), withoutJsonSchema],
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
  server: { proxy: { '/api': api, '/media': api } },
});
