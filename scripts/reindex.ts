import { join } from 'node:path';
import pino from 'pino';
import { openDatabase } from '../server/database/connect';
import { readEnv } from '../server/env';
import { createIndexing } from '../server/listings/indexing';
import { Listing } from '../server/listings/model';
import { searchSettings } from '../server/listings/searchSettings';
import { openSearch } from '../server/search/open';
import { startBar } from './progressBar';

/** `npm run reindex`: fills new indexes beside the old ones with every published listing, then swaps. */
const env = readEnv();
const database = await openDatabase({ uri: env.mongodbUri, dataDir: env.dataDir });
const engine = openSearch({ meili: env.meili, file: join(env.dataDir, 'search.db') });

try {
  await engine.open(searchSettings);
  const bar = startBar('Indexing', await Listing.countDocuments({ status: 'published' }));
  const report = await createIndexing(engine, pino({ level: env.logLevel })).rebuild(undefined, bar.step);
  bar.stop();
  console.log(
    `${report.docs} listings in ${(report.ms / 1000).toFixed(1)} s on ${engine.name}; ${report.refused.length} refused.`,
  );
} finally {
  await engine.close();
  await database.close();
}
