import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import sharp from 'sharp';
import { buildLocation } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';
import { difference } from '../media/pictures';

/** Photographs of all sorts with what they are: not part of the project, so looked for beside it. */
const folder = join(__dirname, '../../../shared/data/photos');
const isHere = existsSync(join(folder, 'photos.csv'));
if (!isHere) console.info('The collection of odd photographs is not beside this checkout: its files are passed over.');

interface Row {
  file: string;
  real_type: string;
  width: string;
  height: string;
  orientation: string;
  gps_latitude: string;
  gps_longitude: string;
  taken: string;
  what: string;
}
const rows: Row[] = isHere ? parse(readFileSync(join(folder, 'photos.csv')), { columns: true }) : [];

/** Why a file of this row is no photograph for the desk, or null. */
function refusalOf({ real_type, width, height, what }: Row): string | null {
  if (['', 'SVG', 'PDF'].includes(real_type)) return 'notAPicture';
  if (real_type === 'GIF') return 'format';
  if (Number(width) * Number(height) > 100_000_000) return 'tooManyPixels';
  if (what.includes('animated')) return 'animated';
  return /cut at/.test(what) ? 'broken' : null;
}

const isTurned = ({ orientation }: Row) => Number(orientation) >= 5;
const variants = [320, 640, 1280, 2560].flatMap((width) =>
  ['avif', 'webp', 'jpg'].map((format) => `${width}.${format}`),
);

let desk: TestDesk;
let owner: SignedIn;
const ids = new Map<string, string>();
beforeAll(async () => {
  desk = await startDesk();
  owner = await desk.as('member');
});
afterAll(() => desk.close());

async function send(file: string) {
  const { slug } = await buildLocation({}, { status: 'draft', owner: owner.id });
  return owner.post(`/api/listings/${slug}/photos`).attach('photos', join(folder, file));
}

async function variantOf(id: string, variant: string): Promise<Buffer> {
  const reply = await owner.get(`/media/${id}/${variant}`).responseType('blob');
  expect({ variant, status: reply.status }).toEqual({ variant, status: 200 });
  return reply.body;
}

const story = isHere ? test : test.skip;

describe('each file of the collection', () => {
  const taken = rows.filter((row) => refusalOf(row) === null);
  const refused = rows.filter((row) => refusalOf(row) !== null);

  story('is in the table', () => {
    expect([...taken, ...refused].map(({ file }) => file).sort()).toEqual(
      readdirSync(folder)
        .filter((file) => file !== 'photos.csv')
        .sort(),
    );
  });

  for (const row of refused) {
    test(`${row.file} is refused: ${refusalOf(row)}`, async () => {
      const reply = await send(row.file);

      expect(reply.status).toBe(201);
      expect(reply.body).toMatchObject({
        outcomes: [{ name: row.file, photo: null, refused: { code: refusalOf(row) } }],
        photos: [],
      });
    });
  }

  for (const row of taken) {
    test(`${row.file} is taken, the right way up and without a word of metadata`, async () => {
      const reply = await send(row.file);
      const [{ photo, refused: why }] = reply.body.outcomes;

      expect(why).toBeNull();
      const [width, height] = [Number(row.width), Number(row.height)];
      expect(photo).toMatchObject(isTurned(row) ? { width: height, height: width } : { width, height });
      if (row.taken)
        expect(photo.takenAt).toBe(`${row.taken.replace(':', '-').replace(':', '-').replace(' ', 'T')}.000Z`);
      if (row.gps_latitude) {
        expect(photo.takenIn.lat).toBeCloseTo(Number(row.gps_latitude), 4);
        expect(photo.takenIn.lng).toBeCloseTo(Number(row.gps_longitude), 4);
      } else expect(photo.takenIn).toBeNull();
      ids.set(row.file, photo.id);
      for (const variant of variants) await expectClean(await variantOf(photo.id, variant), variant, photo);
    }, 180_000);
  }

  async function expectClean(bytes: Buffer, variant: string, photo: { width: number; height: number }) {
    const { width, height, space, depth, orientation, exif, xmp, icc, iptc } = await sharp(bytes).metadata();
    const most = Number(variant.split('.')[0]);
    expect({ variant, width, space, depth, orientation, exif, xmp, icc, iptc }).toEqual({
      variant,
      width: Math.min(most, photo.width),
      space: 'srgb',
      depth: 'uchar',
    });
    expect(Math.abs((height ?? 0) - ((width ?? 0) * photo.height) / photo.width)).toBeLessThanOrEqual(1);
  }
});

describe('what belongs together looks alike', () => {
  const pairs = [
    ...[2, 3, 4, 5, 6, 7, 8].map((turn) => ['orientation-landscape-1.jpg', `orientation-landscape-${turn}.jpg`]),
    ['orientation-portrait-6.jpg', 'orientation-portrait-8.jpg'],
    ['gps-01.jpg', 'derived-jpeg-cmyk-gps.jpg'],
    ['png-indexed.png', 'tiff-16bit.tif'],
    ['tiff-16bit.tif', 'derived-png-16bit.png'],
    ['png-indexed.png', 'jpeg-icc-sample.jpg'],
    ['png-indexed.png', 'jpeg-xyb-icc.jpg'],
  ];
  for (const [one = '', other = ''] of isHere ? pairs : []) {
    test(`${one} and ${other}`, async () => {
      const [a, b] = await Promise.all([one, other].map((file) => variantOf(ids.get(file) ?? '', '320.jpg')));

      expect(a && b && (await difference(a, b))).toBeLessThan(12);
    });
  }
});

story('what was refused has left nothing behind', async () => {
  const kept = [];
  for await (const { photoId } of desk.photos.store.list()) kept.push(photoId);

  expect(kept.sort()).toEqual([...ids.values()].sort());
  expect(readdirSync(desk.photos.unfinishedDir)).toEqual([]);
});
