import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pino from 'pino';
import { sessionSecret } from './accounts/secret';
import { startSweeping } from './accounts/sweep';
import { createApp } from './app';
import { startCastingJob } from './castings/job';
import { startAvailability } from './crew/availability/job';
import { openDatabase } from './database/connect';
import { buildIndexes } from './database/indexes';
import { demoPassword, demoPeople, removeDemoAccounts, seedDemoAccounts } from './demo/accounts';
import { removeDemoCastings, seedDemoCastings } from './demo/castings/seed';
import { removeDemoGaps, seedDemoGaps } from './demo/crew/gaps';
import { removeDemoQuestions, seedDemoQuestions } from './demo/crew/seed';
import { removeDemoEnquiries, seedDemoEnquiries } from './demo/enquiries/seed';
import { removeDemoPermits, seedDemoPermits } from './demo/permits';
import { removeDemoProductions, seedDemoProductions } from './demo/productions/seed';
import { seedDemo } from './demo/seed';
import { removeDemoShortlists, seedDemoShortlists } from './demo/shortlists';
import { startPhotoSweep } from './editing/photoFiles';
import { startEnquiryJobs } from './enquiries/jobs';
import { readDeskEnv } from './env';
import { startFreshness } from './freshness/job';
import { startGapSweep } from './gaps/job';
import { stopOnSignal } from './http/stop';
import { startImportJobs } from './imports/jobs';
import { currentLedger } from './indicators/ledger';
import { followDatabase } from './listings/follow';
import { createIndexing } from './listings/indexing';
import { coverPhotos } from './listings/photoSource';
import { openMail } from './mail/open';
import { openPhotos } from './media/photos';
import { warm } from './media/warm';
import { startModerationJobs } from './moderation/jobs';
import { startPackageSweep } from './packages/shares/sweep';
import { startPermitReminders } from './permits/held/job';
import { openSearch } from './search/open';
import { startShortlistSweep } from './shortlists/remove';
import { shownAddress } from './site/address';
import { startWrapReminders } from './wrap/job';

/** The only file that starts things: read the configuration, open what it names, listen, stop on a signal. */
// Until it listens: what stops a start is told in its own words.
process.on('uncaughtException', fail);

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const env = readDeskEnv();
const log = pino({ level: env.logLevel });

const engine = openSearch({ meili: env.meili, file: join(env.dataDir, 'search.db') });
const indexing = createIndexing(engine, log);
const opening = openDatabase({ uri: env.mongodbUri, dataDir: env.dataDir, log: (line) => log.warn(line) });
// While the database comes up; what goes wrong here is told by \`open\` below.
await indexing.load().catch(() => undefined);
const database = await opening;
await buildIndexes();
const made = env.demo ? await seedDemo() : 0;
const openToAll = env.demo && (await seedDemoAccounts());
if (openToAll) await seedDemoProductions();
if (openToAll) await seedDemoCastings();
if (openToAll) await seedDemoQuestions();
if (openToAll) await seedDemoGaps();
if (openToAll) await seedDemoPermits();
if (openToAll) await seedDemoShortlists();
if (openToAll) await seedDemoEnquiries();
if (!env.demo) await removeDemoAccounts();
if (!env.demo) await removeDemoEnquiries();
if (!env.demo) await removeDemoPermits();
if (!env.demo) await removeDemoProductions();
if (!env.demo) await removeDemoCastings();
if (!env.demo) await removeDemoQuestions();
if (!env.demo) await removeDemoGaps();
if (!env.demo) await removeDemoShortlists();
await indexing
  .open()
  .catch((error: unknown) => log.warn({ err: error }, 'search cannot be reached yet; the desk opens without it'));
const follower = followDatabase(indexing, engine, log);
const imports = startImportJobs(indexing, log);

const mediaDir = join(env.dataDir, 'media');
const warming = made > 0 ? warm(mediaDir, coverPhotos()) : undefined;
warming?.done.catch((error: unknown) => log.warn({ err: error }, 'pictures will be drawn when they are asked for'));

const mail = openMail({
  ...env.mail,
  outbox: join(env.dataDir, 'outbox'),
  publicUrl: env.publicUrl,
  log,
  show: env.demo ? (line) => process.stdout.write(`${line}\n`) : undefined,
});

const sweeping = startSweeping(log);

const freshness = startFreshness({ post: mail.post, publicUrl: env.publicUrl, log, index: indexing.index });

const moderation = startModerationJobs({ post: mail.post, publicUrl: env.publicUrl, log, index: indexing.index });

const wrapReminders = startWrapReminders({ post: mail.post, publicUrl: env.publicUrl, log });

const permitReminders = startPermitReminders({ post: mail.post, publicUrl: env.publicUrl, log });

const availability = startAvailability({ post: mail.post, publicUrl: env.publicUrl, log, index: indexing.index });
const gapSweep = startGapSweep(log);
const castings = startCastingJob({ post: mail.post, publicUrl: env.publicUrl, log });

const shortlistSweep = startShortlistSweep(log);

const enquiryJobs = startEnquiryJobs({ post: mail.post, publicUrl: env.publicUrl, inbound: env.inbound, log });

const packageSweep = startPackageSweep(log);

const photos = await openPhotos({ dataDir: env.dataDir, s3: env.photosS3, log: (line) => log.warn(line) });
const photoSweep = startPhotoSweep(photos.store, log);

const app = createApp({
  log,
  version,
  publicUrl: env.publicUrl,
  demo: env.demo,
  tiles: env.tiles,
  mediaDir,
  photos,
  clientDir: join(root, 'client', 'dist'),
  database,
  engine,
  pending: indexing.pending,
  index: indexing.index,
  session: { secret: await sessionSecret(env.dataDir, env.sessionSecret), secure: env.publicUrl.startsWith('https:') },
  post: mail.post,
  inbound: env.inbound,
});
const server = createServer(app);
server.once('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE';
  fail(taken ? new Error(`Port ${env.port} is in use: stop the other program, or set PORT to another one.`) : error);
});
server.listen(env.port, env.host, () => {
  process.off('uncaughtException', fail);
  // So that the first to ask for a year's figures does not wait until all productions are read.
  currentLedger()
    .look()
    .catch((error: unknown) => log.warn({ err: error }, 'productions will be read when figures are asked for'));
  const { port } = server.address() as AddressInfo;
  process.stdout.write(
    `\nThe single desk is open: ${shownAddress(env.host, port)}\n  database  ${database.engine}\n  search    ${engine.name}\n  data      ${env.dataDir}\n${made > 0 ? `  demo      ${made} listings made\n` : ''}${openToAll ? demoDoors() : ''}\n`,
  );
});

stopOnSignal(server, log, [
  async () => {
    warming?.stop();
    await warming?.done.catch(() => 0);
  },
  () => sweeping.stop(),
  () => freshness.stop(),
  () => moderation.stop(),
  () => wrapReminders.stop(),
  () => permitReminders.stop(),
  () => enquiryJobs.stop(),
  () => availability.stop(),
  () => gapSweep.stop(),
  () => castings.stop(),
  () => shortlistSweep.stop(),
  () => packageSweep.stop(),
  () => mail.stop(),
  () => imports.stop(),
  () => photoSweep.stop(),
  () => photos.close(),
  () => follower.stop(),
  () => engine.close(),
  () => database.close(),
]);

/** Who may sign in to the demonstration. */
function demoDoors(): string {
  return `  sign in   ${demoPeople.map(({ email }) => email).join(', ')}\n  password  ${demoPassword}\n`;
}

/** What stops a start is told in its own words; a stack helps nobody who set a wrong port. */
function fail(error: Error): never {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
