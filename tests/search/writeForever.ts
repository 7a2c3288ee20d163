/**
 * A process to be killed. `writeForever.ts FILE PREFIX` writes records without end and names each once it is
 * acknowledged; with `rebuild` as the third argument it names those it has given to a rebuild that never ends.
 */
import { openEmbeddedSearch } from '../../server/search/embedded';
import { kinds } from '../../server/search/engine';
import { contractSettings, record } from './contract/corpus';

const [file = '', prefix = '', work = 'apply'] = process.argv.slice(2);
const engine = openEmbeddedSearch({ file });
const states = await engine.open(contractSettings);
const recordOf = (i: number) => record(prefix, String(i), { title: `rocher ${prefix}`, tags: [prefix] });
const name = (i: number) => process.stdout.write(`${recordOf(i).id}\n`);

if (work === 'rebuild') {
  await engine.rebuild(['location'], async function* () {
    for (let i = 0; ; i++) {
      yield [recordOf(i)];
      name(i);
    }
  });
}

if (states.location === 'needsRebuild') await engine.rebuild(kinds, async function* () {});
for (let i = 0; ; i++) {
  await engine.apply('location', { upsert: [recordOf(i)], remove: [] });
  name(i);
}
