import { join } from 'node:path';
import pino from 'pino';
import { openDatabase } from '../../server/database/connect';
import { buildIndexes } from '../../server/database/indexes';
import { newListing, readEntry, saveChange } from '../../server/listings/enter';
import { followDatabase } from '../../server/listings/follow';
import { createIndexing } from '../../server/listings/indexing';
import { openSearch } from '../../server/search/open';

/**
 * The desk without its pages, run by killed.test.ts as a process of its own to be killed: enters and renames listings
 * without end on the embedded engines, and prints each title once it is acknowledged.
 */
const [dataDir = '', round = '0'] = process.argv.slice(2);
const log = pino({ level: 'silent' });
await openDatabase({ dataDir });
await buildIndexes();
const engine = openSearch({ file: join(dataDir, 'search.db') });
const indexing = createIndexing(engine, log);
await indexing.open();
followDatabase(indexing, engine, log);
process.stdout.write('open\n');

for (let number = 0; ; number += 1) {
  await enter(`Hameau ${round}x${number}`).catch(() => new Promise((resolve) => setTimeout(resolve, 50)));
}

/** A listing is entered under one name and renamed: both writes are acknowledged before the last title is told. */
async function enter(title: string): Promise<void> {
  const place = {
    commune: 'Salers',
    insee: '15219',
    departement: '15',
    position: { lat: 45.14, lng: 2.49 },
    precision: 'exact',
  };
  const entry = readEntry({
    kind: 'location',
    title: `${title} avant`,
    summary: { fr: 'Un hameau.' },
    place,
    details: { categories: ['hamlet'] },
  });
  const listing = await newListing(entry, { status: 'published' });
  await listing.save();
  await indexing.index(listing);
  listing.title = title;
  await saveChange(listing);
  process.stdout.write(`${title}\n`);
}
