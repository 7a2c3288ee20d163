import { benchDesk } from './bench/desk';
import { benchIndicators } from './bench/indicators';
import { benchPhotos } from './bench/photos';
import { benchSearch } from './bench/search';

/** `npm run bench [name] [count]`: figures as a table, never as a test. */
const benches: Record<string, (count?: number) => Promise<void>> = {
  desk: benchDesk,
  indicators: benchIndicators,
  photos: benchPhotos,
  search: (count) => benchSearch(...(count === undefined ? [] : [count])),
};

const [name = 'desk', count] = process.argv.slice(2);
const bench = benches[name];
if (!bench) throw new Error(`There is no bench "${name}"; these are: ${Object.keys(benches).join(', ')}`);
await bench(count === undefined ? undefined : Number(count));
