import { fork } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openAsBlob, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pLimit from 'p-limit';
import sharp from 'sharp';
import { Account } from '../../server/accounts/model';
import { hashPassword } from '../../server/accounts/passwords';
import { openDatabase } from '../../server/database/connect';
import { buildIndexes } from '../../server/database/indexes';
import { Listing } from '../../server/listings/model';
import { fillListings } from './listings';
import { milliseconds, percentile } from './measure';
import { get, type Product, residentMegabytes, startProduct } from './product';

const rounds = 2;
const listings = 2_000;
const password = 'three or four words';
const words = ['lac', 'château', 'viaduc', 'volcan', 'forêt', 'gare', 'église', 'usine'];
/** Of these the product must refuse the pixels from the header alone. */
const bombs = ['derived-jpeg-108-megapixels.jpg', 'avif-17000x17000-bomb.avif'].map((name) =>
  join(import.meta.dirname, '../../../shared/data/photos', name),
);

/**
 * The way of a photograph through the product over HTTP, beside bare sharp making the same files, in turns; the search
 * meanwhile; and what two bombs do to the memory of all processes.
 *
 * @param count pictures a round, of 6 megapixels
 */
export async function benchPhotos(count = 6): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-photos-'));
  try {
    const files = await makePictures(folder, count);
    const dataDir = join(folder, 'data');
    const slugs = await makeDesk(dataDir);
    const product = await startProduct(dataDir, 4873);
    try {
      await measure(product, files, slugs);
    } finally {
      await product.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Noise over soft shapes weighs about what a photograph does. */
async function makePictures(folder: string, count: number): Promise<string[]> {
  const files = [];
  for (let number = 0; number < count; number += 1) {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    const shapes = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'grey', noise } })
      .resize(3000, 2000, { kernel: 'cubic' })
      .modulate({ hue: number * 40, saturation: 1.4 })
      .toBuffer();
    const grain = {
      create: { width: 3000, height: 2000, channels: 3, background: 'grey', noise: { ...noise, sigma: 6 } },
    } as const;
    const file = join(folder, `${number}.jpg`);
    await sharp(shapes, { raw: { width: 3000, height: 2000, channels: 3 } })
      .composite([{ input: await sharp(grain).png().toBuffer(), blend: 'soft-light' }])
      .jpeg({ quality: 90 })
      .toFile(file);
    files.push(file);
  }
  return files;
}

/** A directory to search in, and an owner with a draft for each round and one to spare. */
async function makeDesk(dataDir: string): Promise<string[]> {
  mkdirSync(dataDir);
  const database = await openDatabase({ dataDir });
  await buildIndexes();
  await fillListings(listings);
  const email = 'bench@test.example';
  const verifiedAt = new Date();
  const { id } = await Account.create({ email, name: 'Bench', passwordHash: await hashPassword(password), verifiedAt });
  const slugs = Array.from({ length: rounds + 1 }, (_, round) => `bench-${round}`);
  for (const slug of slugs) await Listing.create({ kind: 'location', slug, status: 'draft', owner: id, title: slug });
  await database.close();
  return slugs;
}

async function measure(product: Product, files: string[], [spare = '', ...slugs]: string[]): Promise<void> {
  const cookie = await signIn(product.port);
  const send = (slug: string, file: string) => upload(product.port, cookie, slug, file);
  await send(spare, files[0] ?? ''); // The process that develops starts with the first.

  const took = { bare: 0, product: 0 };
  const searches: number[] = [];
  for (const slug of slugs) {
    took.bare += await bare(files);
    const searching = searchMeanwhile(product.port, searches);
    took.product += await timed(() => sendAll(files, (file) => send(slug, file)));
    await searching.stop();
  }
  const each = (ms: number) => `${(ms / (rounds * files.length) / 1000).toFixed(2)} s`;
  console.log(`${files.length} pictures of 6 megapixels, 12 files each, ${rounds} rounds in turns`);
  console.log(`bare sharp ${each(took.bare)} a picture; the product over HTTP ${each(took.product)}`);
  console.log(`throughput ${((took.bare / took.product) * 100).toFixed(0)} % of bare sharp (goal 85 %)`);
  const sorted = searches.sort((a, b) => a - b);
  console.log(
    `search meanwhile, ten a second: p50 ${milliseconds(percentile(sorted, 0.5))} ms, p95 ${milliseconds(percentile(sorted, 0.95))} ms (goal 60 ms)`,
  );
  await tellBombs(product, (file) => send(spare, file));
}

async function tellBombs({ pid }: Product, send: (file: string) => Promise<unknown>): Promise<void> {
  for (const bomb of bombs.filter((file) => existsSync(file))) {
    const before = residentMegabytes(pid);
    let most = before;
    const watching = setInterval(() => {
      most = Math.max(most, residentMegabytes(pid));
    }, 5);
    const reply = await send(bomb);
    clearInterval(watching);
    most = Math.max(most, residentMegabytes(pid));
    console.log(
      `${basename(bomb)}: ${JSON.stringify(reply)}; all processes ${before.toFixed(0)} MB, at most ${(most - before).toFixed(0)} MB more (goal 300 MB)`,
    );
  }
}

/** As a browser does: two at a time. */
async function sendAll(files: string[], send: (file: string) => Promise<unknown>): Promise<void> {
  const two = pLimit(2);
  await Promise.all(files.map((file) => two(() => send(file))));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

const bare = (files: string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'barePhotos.mjs'), [JSON.stringify(files)], { execArgv: [] });
    child.once('message', (ms) => resolve(Number(ms)));
    child.once('exit', (code) => reject(new Error(`bare sharp ended with ${code}`)));
  });

function searchMeanwhile(port: number, took: number[]) {
  let stopped = false;
  async function run(): Promise<void> {
    for (let at = 0; !stopped; at += 1) {
      const word = encodeURIComponent(words[at % words.length] ?? '');
      took.push(await timed(() => get(port, `/api/search?kind=location&q=${word}&page=${1 + (at % 3)}`)));
      await wait(100);
    }
  }
  const running = run();
  return {
    async stop() {
      stopped = true;
      await running;
    },
  };
}

async function signIn(port: number): Promise<string> {
  const reply = await fetch(`http://127.0.0.1:${port}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'bench@test.example', password }),
  });
  const [cookie = ''] = reply.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
  if (!reply.ok || cookie === '') throw new Error(`Not signed in: ${reply.status} ${await reply.text()}`);
  return cookie;
}

/** What came of one file: `taken`, or the code it was refused with. */
async function upload(port: number, cookie: string, slug: string, file: string): Promise<string> {
  const form = new FormData();
  form.append('photos', await openAsBlob(file), basename(file));
  const reply = await fetch(`http://127.0.0.1:${port}/api/listings/${slug}/photos`, {
    method: 'POST',
    headers: { cookie },
    body: form,
  });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${basename(file)}: ${reply.status} ${text.slice(0, 300)}`);
  return JSON.parse(text).outcomes[0].refused?.code ?? 'taken';
}
