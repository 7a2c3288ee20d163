import { readdirSync } from 'node:fs';
import { mkdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { agent } from 'supertest';
import { createApp } from '../../server/app';
import { type FormPhoto, photoLicence } from '../../server/editing/contract';
import { sweepPhotos } from '../../server/editing/photoFiles';
import { findBySlug } from '../../server/listings/find';
import { photoFaults } from '../../server/listings/publish';
import type { PhotoRecord } from '../../server/listings/record';
import { openPhotos } from '../../server/media/photos';
import { folderStore } from '../../server/media/store/folderStore';
import { StoreDown } from '../../server/media/store/photoStore';
import { buildAccount, buildLocation, testPassword } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';
import { claiming, difference, jpegOf, photograph, turned, withExif } from '../media/pictures';

let desk: TestDesk;
let owner: SignedIn;
let other: SignedIn;
let staff: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  [owner, other, staff] = [await desk.as('member'), await desk.as('member'), await desk.as('staff')];
});
afterAll(() => desk.close());

let seeds = 100;
/** A file nobody has sent yet. */
function fresh(): Promise<Buffer> {
  seeds += 1;
  return jpegOf(seeds);
}

const handedIn = {
  kind: 'company',
  summary: { fr: 'Cantine.' },
  place: {
    commune: 'Issoire',
    insee: '63178',
    departement: '63',
    position: { lat: 45.544, lng: 3.249 },
    precision: 'commune',
  },
  details: { services: ['fo_catering'] },
};
const draft = () => buildLocation({}, { status: 'draft', owner: owner.id });
const published = () => buildLocation({}, { status: 'published', owner: owner.id });

async function send(slug: string, files: Buffer[], by = owner) {
  const request = by.post(`/api/listings/${slug}/photos`);
  for (const [place, file] of files.entries()) request.attach('photos', file, `${place}.jpg`);
  return request;
}

/** A picture in a working copy, sent as anybody sends one. */
async function sent(slug: string, file?: Buffer): Promise<FormPhoto> {
  const reply = await send(slug, [file ?? (await fresh())]);
  expect({ status: reply.status, refused: reply.body.outcomes[0].refused }).toEqual({ status: 201, refused: null });
  return reply.body.outcomes[0].photo;
}

/** What the desk's yes will do one day: the pictures of the working copy are public. */
async function publish(slug: string): Promise<void> {
  const listing = await findBySlug(slug);
  listing?.set({ photos: listing.toObject().proposal?.photos, proposal: undefined, status: 'published' });
  await listing?.save();
}

const stored = async (): Promise<string[]> => {
  const ids = [];
  for await (const { photoId } of desk.photos.store.list()) ids.push(photoId);
  return ids;
};

const refusals = (reply: { body: { outcomes: { refused: { code: string } | null }[] } }) =>
  reply.body.outcomes.map(({ refused }) => refused?.code ?? 'taken');

describe('POST /api/listings/:slug/photos', () => {
  test('judges each file by itself and by its bytes: a bad one refuses no good one', async () => {
    const { slug } = await draft();
    const animated = await sharp([await fresh(), await fresh()], { join: { animated: true } })
      .webp()
      .toBuffer();
    const good = await fresh();
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
    );

    const reply = await send(slug, [
      Buffer.alloc(0),
      svg,
      Buffer.from('%PDF-1.4 …'),
      await (await photograph(2)).gif().toBuffer(),
      animated,
      good.subarray(0, good.length / 2),
      claiming(await fresh(), { width: 12_000, height: 9_000 }),
      Buffer.alloc(40_000_001),
      good,
      good,
    ]);

    expect(reply.status).toBe(201);
    expect(refusals(reply)).toEqual([
      'notAPicture',
      'notAPicture',
      'notAPicture',
      'format',
      'animated',
      'broken',
      'tooManyPixels',
      'tooLarge',
      'taken',
      'duplicate',
    ]);
    expect(reply.body.photos).toHaveLength(1);
    expect(reply.body.outcomes[9].refused.detail).toBe('This photograph is in the listing already: picture 1');
    expect(readdirSync(desk.photos.unfinishedDir)).toEqual([]);
  }, 60_000);

  const p3 = async (seed: number) => (await photograph(seed)).withIccProfile('p3');
  test.each([
    ['PNG of 16 bits', async () => (await photograph(20)).toColourspace('rgb16').png().toBuffer(), 'png'],
    ['CMYK', async () => (await photograph(21)).toColourspace('cmyk').jpeg().toBuffer(), 'jpeg'],
    ['a wide gamut', async () => (await p3(22)).jpeg().toBuffer(), 'jpeg'],
    ['WebP', async () => (await photograph(23)).webp().toBuffer(), 'webp'],
    ['AVIF', async () => (await photograph(24)).avif({ effort: 0 }).toBuffer(), 'avif'],
    ['TIFF', async () => (await photograph(25)).tiff().toBuffer(), 'tiff'],
  ])('takes %s and gives it back in the colours of a screen', async (_what, make, format) => {
    const original = await make();
    const photo = await sent((await draft()).slug, original);

    const picture = await owner.get(`/media/${photo.id}/640.jpg`).responseType('blob');

    const { space, icc, width } = await sharp(picture.body).metadata();
    expect({ space, icc, width }).toEqual({ space: 'srgb', icc: undefined, width: 480 });
    expect(await difference(await sharp(original).toColourspace('srgb').png().toBuffer(), picture.body)).toBeLessThan(
      8,
    );
    const record = (await owner.get(`/api/photos/${photo.id}/original`)).headers['content-disposition'];
    expect(record).toBe(`attachment; filename="${photo.id}-original.${format}"`);
  });

  test('turns a picture the right way up', async () => {
    const photo = await sent((await draft()).slug, await turned(30));

    const picture = await owner.get(`/media/${photo.id}/640.webp`).responseType('blob');

    expect(photo).toMatchObject({ width: 480, height: 320 });
    expect(await difference(await jpegOf(30), picture.body)).toBeLessThan(8);
  });

  test('offers its owner where and when it was taken, and tells nobody else', async () => {
    const { slug } = await draft();
    const photo = await sent(slug, await withExif(40));
    await publish(slug);

    expect(photo.takenAt).toBe('2025-07-14T12:00:00.000Z');
    expect(photo.takenIn?.lat).toBeCloseTo(45.7722, 3);
    expect(photo.takenIn?.lng).toBeCloseTo(2.9644, 3);
    const page = await desk.visitor.get(`/api/listings/${slug}`);
    expect(page.body.photos[0]).toMatchObject({ id: photo.id, width: 480, height: 320, illustration: false });
    expect(JSON.stringify(page.body.photos)).not.toMatch(/taken|sha256|look|upload|original/);
    for (const variant of ['320.avif', '320.webp', '320.jpg']) {
      const { body } = await desk.visitor.get(`/media/${photo.id}/${variant}`).responseType('blob');
      expect(String(body)).not.toMatch(/Exif|4711|Ana Roux/);
    }
  });

  test('several at once all arrive', async () => {
    const { slug } = await draft();
    const files = await Promise.all([fresh(), fresh(), fresh(), fresh()]);

    const replies = await Promise.all(files.map((file) => send(slug, [file])));

    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const ids = replies.map(({ body }) => body.outcomes[0].photo.id);
    const form = await owner.get(`/api/listings/${slug}/form`);
    expect(form.body.photos.map(({ id }: FormPhoto) => id).sort()).toEqual(ids.sort());
    expect(form.body.edition).toBe(0);
  });

  test('the same file sent twice at once is there once', async () => {
    const { slug } = await draft();
    const file = await fresh();

    const replies = await Promise.all([send(slug, [file]), send(slug, [file])]);

    expect(replies.flatMap(refusals).sort()).toEqual(['duplicate', 'taken']);
    expect(replies.flatMap(({ body }) => body.photos).every(({ id }) => id === replies[0]?.body.photos[0].id)).toBe(
      true,
    );
  });

  test('a listing has thirty pictures at most', async () => {
    const listing = await draft();
    const photos = Array.from({ length: 29 }, (_, place): PhotoRecord => drawing(`full-${place}`));
    listing.set('proposal', { state: 'open', changes: [], photos, savedAt: new Date(), savedBy: '' });
    await listing.save();

    const reply = await send(listing.slug, [await fresh(), await fresh()]);

    expect(refusals(reply)).toEqual(['taken', 'tooMany']);
    expect(reply.body.photos).toHaveLength(30);
  });

  test('one that looks the same is told of, in this listing and in others the sender may see', async () => {
    const [first, second] = [await draft(), await draft()];
    const picture = await fresh();
    const smaller = await sharp(picture).resize(300).jpeg({ quality: 60 }).toBuffer();
    const mine = await sent(first.slug, picture);

    const here = await sent(first.slug, smaller);
    const there = await sent(second.slug, picture);
    const stranger = await buildLocation({}, { status: 'draft', owner: other.id });
    const theirs = (await send(stranger.slug, [picture], other)).body.outcomes[0].photo;

    expect(here.sameAs).toEqual({ photoId: mine.id, slug: first.slug, title: first.title });
    expect(there.sameAs).toMatchObject({ slug: first.slug });
    expect(mine.sameAs).toBeNull();
    expect(theirs.sameAs).toBeNull();
    const deskSees = (await staff.get(`/api/listings/${stranger.slug}/form`)).body.photos[0].sameAs;
    expect([first.slug, second.slug]).toContain(deskSees.slug);
  });

  test('a store that rests is said to, and nothing is half there', async () => {
    const { slug } = await draft();
    const before = await stored();
    const put = jest.spyOn(desk.photos.store, 'put').mockImplementation(async (_id, name) => {
      if (name === '640.jpg') throw new StoreDown('take files', new Error('disk'));
    });

    const reply = await send(slug, [await fresh()]);
    put.mockRestore();

    expect({ status: reply.status, code: reply.body.code, detail: reply.body.detail }).toEqual({
      status: 503,
      code: 'unavailable',
      detail: 'The store of photographs is resting: try again in a moment',
    });
    expect((await owner.get(`/api/listings/${slug}/form`)).body.photos).toEqual([]);
    expect(await stored()).toEqual(before);
  });

  test.each([
    ['no file at all', (slug: string) => owner.post(`/api/listings/${slug}/photos`).send({})],
    [
      'another field',
      (slug: string) => owner.post(`/api/listings/${slug}/photos`).attach('file', Buffer.from('x'), 'x'),
    ],
  ])('%s is refused with the field to use', async (_what, ask) => {
    const reply = await ask((await draft()).slug);

    expect(reply.status).toBe(400);
    expect(Object.keys(reply.body.fields)).toEqual(['photos']);
  });
});

describe('PUT /api/listings/:slug/photos', () => {
  test('puts the named ones first; the order that is public is no change', async () => {
    const { slug } = await draft();
    const [a, b, c] = [await sent(slug), await sent(slug), await sent(slug)];
    await publish(slug);
    const order = async (ids: string[]) =>
      (await owner.put(`/api/listings/${slug}/photos`).send({ order: ids })).body.photos.map(({ id }: FormPhoto) => id);

    expect(await order([c.id, 'nobody', c.id, a.id])).toEqual([c.id, a.id, b.id]);
    expect((await owner.get(`/api/listings/${slug}/form`)).body.changed).toEqual(['photos']);
    expect((await desk.visitor.get(`/api/listings/${slug}`)).body.photos[0].id).toBe(a.id);

    expect(await order([a.id, b.id])).toEqual([a.id, b.id, c.id]);
    expect((await owner.get(`/api/listings/${slug}/form`)).body).toMatchObject({ changed: [], state: 'none' });
  });
});

describe('PATCH /api/photos/:id', () => {
  test('keeps the words in the working copy', async () => {
    const { slug } = await draft();
    const photo = await sent(slug);
    await publish(slug);
    const words = { caption: { fr: 'Le lac' }, alt: { en: 'A lake' }, credit: 'Ana Roux', licence: 'owner' };

    const reply = await owner.patch(`/api/photos/${photo.id}`).send(words);

    expect({ status: reply.status, body: reply.body }).toMatchObject({ status: 200, body: { id: photo.id, ...words } });
    expect((await desk.visitor.get(`/api/listings/${slug}`)).body.photos[0].credit).toBe('');
  });

  test('what the desk has not seen is not agreed to: neither words nor pictures sent after it began to read', async () => {
    const { body } = await owner.post('/api/listings').send({ ...handedIn, title: 'Relue' });
    const photo = await sent(body.slug);
    await owner.patch(`/api/photos/${photo.id}`).send({ credit: 'Ana Roux', licence: 'owner' }).expect(200);
    const { edition } = (await owner.post(`/api/listings/${body.slug}/submit`).expect(200)).body;
    await owner
      .patch(`/api/photos/${photo.id}`)
      .send({ caption: { fr: 'Tout autre chose' } })
      .expect(200);

    const late = await staff.post(`/api/listings/${body.slug}/publish`).send({ edition });

    expect({ status: late.status, code: late.body.code }).toEqual({ status: 409, code: 'conflict' });
  });

  test('names the licences there are', async () => {
    const photo = await sent((await draft()).slug);

    const reply = await owner.patch(`/api/photos/${photo.id}`).send({ licence: 'mine' });

    expect(reply.status).toBe(400);
    for (const licence of photoLicence.options) expect(reply.body.fields.licence).toContain(licence);
  });
});

describe('DELETE /api/photos/:id', () => {
  test('takes a picture nobody saw out of the listing and of the store', async () => {
    const { slug } = await draft();
    const [gone, left] = [await sent(slug), await sent(slug)];

    const reply = await owner.delete(`/api/photos/${gone.id}`);

    expect(reply.body.photos.map(({ id }: FormPhoto) => id)).toEqual([left.id]);
    expect(await stored()).not.toContain(gone.id);
    expect(await stored()).toContain(left.id);
    expect((await owner.get(`/media/${gone.id}/320.webp`)).status).toBe(404);
  });

  test('leaves a public one public until the desk agrees', async () => {
    const { slug } = await draft();
    const photo = await sent(slug);
    await publish(slug);

    const reply = await owner.delete(`/api/photos/${photo.id}`);

    expect({ status: reply.status, photos: reply.body.photos }).toEqual({ status: 200, photos: [] });
    expect((await desk.visitor.get(`/media/${photo.id}/320.webp`)).status).toBe(200);
  });
});

describe('who may', () => {
  let slug: string;
  let photo: FormPhoto;
  beforeAll(async () => {
    ({ slug } = await draft());
    photo = await sent(slug);
  });
  const asks: [
    name: string,
    ask: (by: Pick<SignedIn, 'get' | 'put' | 'patch' | 'delete' | 'post'>) => Promise<{ status: number }>,
  ][] = [
    ['send', async (by) => by.post(`/api/listings/${slug}/photos`).attach('photos', await fresh(), 'a.jpg')],
    ['order', async (by) => by.put(`/api/listings/${slug}/photos`).send({ order: [] })],
    ['change', async (by) => by.patch(`/api/photos/${photo.id}`).send({ credit: 'Ana' })],
    ['have the original back', async (by) => by.get(`/api/photos/${photo.id}/original`)],
  ];

  test.each(asks)('%s: the owner and the desk, of a draft nobody else', async (_name, ask) => {
    const statuses = [await ask(desk.visitor), await ask(other), await ask(owner), await ask(staff)];

    const [visitor, stranger, mine, desks] = statuses.map(({ status }) => status);
    expect([visitor, stranger]).toEqual([401, 404]);
    expect([mine, desks].every((status) => status === 200 || status === 201)).toBe(true);
  });

  test('delete: neither a visitor nor another member', async () => {
    expect((await desk.visitor.delete(`/api/photos/${photo.id}`)).status).toBe(401);
    expect((await other.delete(`/api/photos/${photo.id}`)).status).toBe(404);
    expect((await owner.get(`/api/listings/${slug}/form`)).body.photos.length).toBeGreaterThan(0);
  });

  test('of a published listing a member sees the pictures and may touch none', async () => {
    const listing = await published();
    const seen = await sent(listing.slug);
    await publish(listing.slug);

    expect((await other.patch(`/api/photos/${seen.id}`).send({ credit: 'Me' })).status).toBe(403);
    expect((await other.delete(`/api/photos/${seen.id}`)).status).toBe(403);
    expect((await other.put(`/api/listings/${listing.slug}/photos`).send({ order: [] })).status).toBe(403);
    expect((await send(listing.slug, [await fresh()], other)).status).toBe(403);
    expect((await other.get(`/api/photos/${seen.id}/original`)).status).toBe(404);
  });

  test('a refused sender is refused before any byte is read', async () => {
    const reply = await send(slug, [Buffer.alloc(5_000_000)], other);

    expect(reply.status).toBe(404);
    expect(readdirSync(desk.photos.unfinishedDir)).toEqual([]);
  });

  test('see: everybody what is published; before and after, the owner and the desk', async () => {
    const listing = await draft();
    const { id } = await sent(listing.slug);
    const seenBy = async () => {
      const replies = [];
      for (const by of [desk.visitor, other, owner, staff]) replies.push(await by.get(`/media/${id}/320.webp`));
      return replies.map(({ status, headers }) => `${status} ${status === 200 ? headers['cache-control'] : ''}`.trim());
    };
    const own = '200 private, no-store';
    const forEver = '200 public, max-age=31536000, immutable';

    expect(await seenBy()).toEqual(['404', '404', own, own]);
    await publish(listing.slug);
    expect(await seenBy()).toEqual([forEver, forEver, forEver, forEver]);
    await owner.post(`/api/listings/${listing.slug}/archive`).send({});
    expect(await seenBy()).toEqual(['404', '404', own, own]);
  });
});

test('pictures are counted by account, in all processes together: too many are refused, and leave nothing', async () => {
  const limits = { ...desk.outside.limits, photosByAccount: { points: 3, seconds: 3600 } };
  const account = await buildAccount();
  const { slug } = await buildLocation({}, { status: 'draft', owner: account.id });
  const sender = agent(createApp({ ...desk.outside, limits }));
  await sender.post('/api/session').send({ email: account.email, password: testPassword }).expect(200);
  const upload = async (files: Buffer[]) => {
    const request = sender.post(`/api/listings/${slug}/photos`);
    for (const file of files) request.attach('photos', file, 'a.jpg');
    return (await request).status;
  };

  expect(await upload([await fresh(), await fresh()])).toBe(201);
  expect(await upload([await fresh(), await fresh()])).toBe(429);
  expect(await upload([await fresh()])).toBe(429);

  expect((await sender.get(`/api/listings/${slug}/form`)).body.photos).toHaveLength(2);
  expect(readdirSync(desk.photos.unfinishedDir)).toEqual([]);
});

test('an original comes back byte for byte, as a file to save', async () => {
  const file = await withExif(77);
  const photo = await sent((await draft()).slug, file);

  const reply = await staff.get(`/api/photos/${photo.id}/original`).responseType('blob');

  expect(file.equals(reply.body)).toBe(true);
  expect(reply.headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
});

test('a picture without an author or a licence is a fault by its id', () => {
  const named = { ...drawing('named'), credit: 'Ana', licence: 'press' };

  expect(Object.keys(photoFaults([named, drawing('bare')]))).toEqual(['photos.bare.credit', 'photos.bare.licence']);
});

test('the sweep takes what no listing and no version knows, a day after', async () => {
  const kept = await sent((await draft()).slug);
  const store = folderStore(join(desk.dataDir, 'photos'));
  const old = new Date(Date.now() - 2 * 86_400_000);
  for (const id of ['stray', 'fresh-stray']) await mkdir(join(desk.dataDir, 'photos', id));
  for (const id of ['stray', kept.id]) await utimes(join(desk.dataDir, 'photos', id), old, old);

  expect(await sweepPhotos(store)).toBe(1);

  const left = await stored();
  expect(left).toEqual(expect.arrayContaining([kept.id, 'fresh-stray']));
  expect(left).not.toContain('stray');
});

test('a start takes away what a killed process left unfinished, and nothing that is under way', async () => {
  const dir = join(desk.dataDir, 'elsewhere', 'uploads');
  for (const name of ['old', 'new']) await mkdir(join(dir, name), { recursive: true });
  const old = new Date(Date.now() - 2 * 3_600_000);
  await utimes(join(dir, 'old'), old, old);

  const opened = await openPhotos({ dataDir: join(desk.dataDir, 'elsewhere') });
  await opened.close();

  expect(readdirSync(dir)).toEqual(['new']);
});

/** A picture of the demonstration: takes a place and has no file. */
const drawing = (id: string): PhotoRecord => ({
  id,
  source: { illustration: { scene: 'craterLake', seed: id } },
  caption: {},
  alt: {},
  credit: '',
  licence: '',
});
