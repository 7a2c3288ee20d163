import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const api = 'http://localhost:3000';

/** Libraries that change less often than our pages, so that a visitor's browser keeps them between releases. */
const libraries = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler|react-router)\// },
  { name: 'data', test: /node_modules\/(@tanstack|zod)\// },
  { name: 'leaflet', test: /node_modules\/(leaflet|supercluster|kdbush)\// },
];

export default defineConfig({
  root: at('.'),
  plugins: [react()],
  resolve: {
    alias: [{ find: /^@contract\/(.*)$/, replacement: `${at('../server')}/$1/contract.ts` }],
  },
  build: {
    outDir: at('./dist'),
    emptyOutDir: true,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    rolldownOptions: { output: { codeSplitting: { groups: libraries } } },
  },
  server: { proxy: { '/api': api, '/media': api } },
});
