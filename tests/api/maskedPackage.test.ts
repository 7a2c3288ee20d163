import sharp from 'sharp';
import { kilometres } from '../../server/common/distance';
import { findBySlug } from '../../server/listings/find';
import { Listing } from '../../server/listings/model';
import type { PackageItem, PackageView } from '../../server/packages/contract';
import { buildActor, buildCompany, buildLocation, buildTechnician } from '../builders';
import { type SignedIn, startDesk, type TestDesk } from '../harness';
import { photograph } from '../media/pictures';
import { readPdf } from '../pdfWords';

/**
 * Everything a listing knows of itself is a word or a figure that stands nowhere else; then every representation of a
 * masked package is searched for all of them, as text and as bytes.
 */
const markers = [
  'Zamarque', // titles
  'zamarque', // slugs
  'Xylosomme', // summaries
  'Quirdescrit', // descriptions
  'Vontagne', // tags
  'wexlien', // links
  'Yktarue', // addresses
  'Bozat', // the commune that a listing stands in, by a part of its name
  'Kolnote', // notes of details
  'Fuzvieux', // past shoots, credits of people, references
  'Hyrlegende', // captions
  'Jodalt', // what pictures show in words
  'Pexcredit', // credits of pictures
  'Wadproprio', // owner's account
  'Nizcontact', // contact's name
  'nizmail', // contact's address
  '0473991177', // contact's telephone
  '04 73 99 11 77',
  'Gultechnique', // equipment, skills, capacity
  'Camzexif', // EXIF of the original
  '45.43217', // exact positions
  '2.91357',
  '45,43217',
  '2,91357',
];
const spot = { lat: 45.432177, lng: 2.913579 };

let desk: TestDesk;
let owner: SignedIn;
let maker: SignedIn;
let token: string;
let id: string;
let photoIds: string[];
let listingIds: string[];
beforeAll(async () => {
  desk = await startDesk();
  owner = await desk.as('member', { name: 'Wadproprio Ana', email: 'wadproprio@nizmail.example' });
  maker = await desk.as('member', { name: 'Claire Bonnefoy' });
  const listings = await buildListings();
  listingIds = listings.map((each) => String(each._id));
  await addPhotographs(listings[0]?.slug ?? '');
  const records = await Listing.find({ _id: { $in: listingIds } });
  photoIds = records.flatMap(({ photos }) => photos.map((photo) => photo.id));
  const made = await maker.post('/api/shortlists').send({
    title: 'Projet aveugle',
    scoutingDay: '2026-10-12',
    items: listings.map(({ slug }, place) => ({
      slug,
      note: 'Kolnote du repéreur',
      ...(place === 0 ? { alias: 'Un lac rond, sans une maison', pitch: 'Scène 12.' } : {}),
    })),
  });
  id = made.body.id;
  token = await share('Tom, production');
}, 240_000);
afterAll(() => desk.close());

async function share(label: string): Promise<string> {
  const body = { label, lang: 'fr', masked: true };
  const reply = await maker.post(`/api/shortlists/${id}/shares`).send(body).expect(201);
  return new URL(reply.body.url).pathname.replace('/shared/', '');
}

const note = { fr: 'Kolnote : derrière Zamarque', en: 'Kolnote' };
const shared = {
  summary: { fr: 'Xylosomme', en: 'Xylosomme' },
  description: { fr: 'Quirdescrit', en: 'Quirdescrit' },
  tags: ['Vontagne'],
  links: [{ url: 'https://wexlien.example/a', label: 'wexlien' }],
  contact: {
    name: { value: 'Nizcontact Paul', seenBy: 'public' },
    email: { value: 'paul@nizmail.example', seenBy: 'public' },
    phone: { value: '04 73 99 11 77', seenBy: 'public' },
  },
};
const there = {
  address: '3 rue Yktarue',
  commune: 'Saint-Bozat-le-Haut',
  insee: undefined,
  departement: '63',
  position: spot,
};
const credits = [{ title: 'Fuzvieux', year: 2019 }];

async function buildListings() {
  const standing = () => ({ owner: owner.id });
  const lake = await buildLocation(
    {
      title: 'Zamarque du Lac',
      ...shared,
      place: { ...there, precision: 'exact' },
      details: {
        categories: ['crater_lake'],
        altitude: 1197,
        surface: 900,
        ceiling: 6,
        power: { amps: 32, phases: 3, note },
        trucks: { tonnes: 19, spaces: 4, note },
        unitBase: { metres: 120, note },
        noise: { level: 'quiet', note },
        season: { from: 5, to: 10, note },
        authorities: ['commune'],
        permitNote: note,
        fee: { basis: 'free', note },
        drone: { rule: 'on_request', note },
        pastShoots: credits,
      },
    },
    standing(),
  );
  const person = { ...shared, place: { ...there, precision: 'commune' as const } };
  const gaffer = await buildTechnician(
    {
      title: 'Zamarque Gaffer',
      ...person,
      languages: ['fr'],
      details: { skills: ['Gultechnique'], equipment: { fr: 'Gultechnique' }, credits, mobilityKm: 60 },
    },
    standing(),
  );
  const actor = await buildActor({ title: 'Zamarque Actrice', ...person, details: { credits } }, standing());
  const firm = await buildCompany(
    {
      title: 'Zamarque Cantine',
      ...shared,
      place: { ...there, precision: 'exact' },
      details: { equipment: { fr: 'Gultechnique' }, capacity: { fr: 'Gultechnique' }, references: ['Fuzvieux'] },
    },
    standing(),
  );
  return [lake, gaffer, actor, firm];
}

/** Two photographs of the place, one with its position in the file, sent as anybody sends them and agreed to. */
async function addPhotographs(slug: string): Promise<void> {
  const located = (await photograph(801, { width: 720, height: 480 })).withExif({
    IFD0: { Artist: 'Camzexif', Copyright: 'Camzexif' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 25/1 55/1', GPSLongitudeRef: 'E', GPSLongitude: '2/1 54/1 48/1' },
  });
  const request = owner.post(`/api/listings/${slug}/photos`);
  request.attach('photos', await located.jpeg({ quality: 92 }).toBuffer(), 'Zamarque.jpg');
  request.attach('photos', await (await photograph(802)).png().toBuffer(), 'Zamarque2.png');
  await request.expect(201);
  const listing = await findBySlug(slug);
  const words = { caption: { fr: 'Hyrlegende' }, alt: { fr: 'Jodalt' }, credit: 'Pexcredit' };
  const photos = listing?.toObject().proposal?.photos?.map((photo) => ({ ...photo, ...words }));
  listing?.set({ photos, proposal: undefined, status: 'published' });
  await listing?.save();
}

const page = async (): Promise<PackageView> => (await desk.visitor.get(`/api/shared/${token}`)).body.package;
const preview = async (): Promise<PackageView> => (await maker.get(`/api/shortlists/${id}/package?masked=true`)).body;
const picturesIn = ({ items }: PackageView): string[] => items.flatMap(({ photos }) => photos.map(({ path }) => path));

/** Everything that must not be in a representation, also the ids by which the directory knows the listing. */
const secrets = () => [...markers, ...photoIds, ...listingIds];
function expectNothingIn(text: string, where: string): void {
  const found = secrets().filter((marker) => text.includes(marker));
  expect({ where, found }).toEqual({ where, found: [] });
}

/** The bytes as they are, and read as text in both ways a program might. */
const textsOf = (bytes: Buffer): string => `${bytes.toString('utf8')}\n${bytes.toString('latin1')}`;

type Reader = TestDesk['visitor'] | SignedIn;
async function take(reader: Reader, path: string): Promise<{ bytes: Buffer; headers: string }> {
  const { status, body, headers } = await reader.get(path).responseType('blob');
  expect({ path, status }).toEqual({ path, status: 200 });
  return { bytes: body, headers: JSON.stringify(headers) };
}

test('the listings do hold what is searched for', async () => {
  const { text } = await owner.get(`/api/listings/zamarque-du-lac`);
  const shown = [
    'Zamarque',
    'Xylosomme',
    'Yktarue',
    'Kolnote',
    'Hyrlegende',
    'Pexcredit',
    '04 73 99 11 77',
    '45.43217',
  ];
  expect(shown.filter((marker) => !text.includes(marker))).toEqual([]);
  expect(photoIds).toHaveLength(2);
});

describe.each([
  ['the link’s', () => desk.visitor, (rest: string) => `/api/shared/${token}${rest}`, '', '/files'],
  [
    'the team’s own preview’s',
    () => maker,
    (rest: string) => `/api/shortlists/${id}${rest}`,
    '/package?masked=true',
    '/package',
  ],
] as const)('%s', (_who, reader, at, pagePath, files) => {
  test('page tells nothing of them', async () => {
    const { bytes, headers } = await take(reader(), at(pagePath));
    expectNothingIn(textsOf(bytes), 'page');
    expectNothingIn(headers, 'headers of the page');
  });

  test.each(['csv', 'gpx', 'kml', 'ics'])('%s tells nothing of them', async (format) => {
    for (const lang of ['fr', 'en']) {
      const masked = pagePath === '' ? '' : '&masked=true';
      const { bytes, headers } = await take(reader(), at(`${files}/${format}?lang=${lang}${masked}`));
      // A calendar breaks its lines anywhere.
      expectNothingIn(textsOf(bytes).replaceAll('\r\n ', ''), format);
      expectNothingIn(headers, `headers of ${format}`);
      expect(textsOf(bytes)).toContain(format === 'ics' ? 'VEVENT' : 'Un lac rond, sans une maison');
    }
  });

  test('PDF tells nothing of them, neither in its words nor anywhere in the file', async () => {
    const masked = pagePath === '' ? '' : '?masked=true';
    const { bytes, headers } = await take(reader(), at(`${files}/pdf${masked}`));
    const { words, raw, pages } = readPdf(bytes);
    expect(pages).toBe(5);
    expect(words).toContain('Un lac rond');
    expectNothingIn(words.replaceAll('\n', ' '), 'words of the PDF');
    expectNothingIn(words.replaceAll('\n', ''), 'words of the PDF, run together');
    expectNothingIn(textsOf(Buffer.from(raw, 'latin1')), 'PDF');
    expectNothingIn(textsOf(Buffer.from(utf16In(raw))), 'titles and alternative texts of the PDF');
    expectNothingIn(headers, 'headers of the PDF');
  });

  test('pictures carry no metadata, are not the directory’s, and are marked', async () => {
    const view = pagePath === '' ? await page() : await preview();
    const paths = picturesIn(view);
    // Two photographs of the lake, and the drawings that stand in for the others.
    expect(paths.length).toBeGreaterThanOrEqual(2);
    for (const path of paths) {
      for (const variant of ['640.webp', '640.jpg', '1280.webp', '1280.jpg']) {
        const { bytes, headers } = await take(reader(), `${path}/${variant}`);
        const { exif, xmp, iptc, icc, comments, width, format } = await sharp(bytes).metadata();
        expect({ exif, xmp, iptc, icc, comments }).toEqual({});
        expect(width).toBeLessThanOrEqual(variant.startsWith('640') ? 640 : 1280);
        expect(format).toBe(variant.endsWith('jpg') ? 'jpeg' : 'webp');
        expectNothingIn(textsOf(bytes), path);
        expectNothingIn(headers, `headers of ${path}`);
      }
    }
    const [own = ''] = paths;
    const { bytes } = await take(reader(), `${own}/1280.jpg`);
    const { bytes: open } = await take(desk.visitor, `/media/${photoIds[0]}/1280.jpg`);
    expect(bytes.equals(open)).toBe(false);
    expect(await changedAt(bytes, open)).toMatchObject({ corner: true, middle: false });
  });
});

/** Whether the corner where the mark stands, and the middle where it does not, look another way than before. */
async function changedAt(one: Buffer, other: Buffer): Promise<{ corner: boolean; middle: boolean }> {
  const { width = 0, height = 0 } = await sharp(one).metadata();
  const part = async (picture: Buffer, left: number, top: number) =>
    sharp(picture).extract({ left, top, width: 40, height: 12 }).removeAlpha().raw().toBuffer();
  const differs = async (left: number, top: number) => {
    const [a, b] = await Promise.all([part(one, left, top), part(other, left, top)]);
    return a.reduce((sum, value, place) => sum + Math.abs(value - (b[place] ?? 0)), 0) / a.length > 12;
  };
  return {
    // Clear of what a picture loses that is cut to 16:9.
    corner: await differs(width - 70, Math.round(height * 0.89) - 20),
    middle: await differs(Math.round(width / 2), Math.round(height / 2)),
  };
}

/** Titles and alternative texts stand in a PDF as UTF-16, in brackets or as hexadecimal. */
function utf16In(raw: string): string {
  const plain = raw.replaceAll('\u0000', '');
  const hex = [...raw.matchAll(/<feff([0-9a-f]+)>/gi)].map(([, digits = '']) =>
    Buffer.from(digits, 'hex').swap16().toString('utf16le'),
  );
  return [plain, ...hex].join('\n');
}

describe('a circle', () => {
  const circles = async (): Promise<PackageItem[]> => (await page()).items;

  test('holds its place, and is not centred on it', async () => {
    const exact = (await circles()).filter(({ kind }) => kind === 'location' || kind === 'company');
    expect(exact).toHaveLength(2);
    for (const { position, radiusKm, precision } of exact) {
      const off = kilometres(position, spot);
      expect({ radiusKm, precision }).toEqual({ radiusKm: 10, precision: 'commune' });
      expect({ holds: off < 10, off: off > 1 }).toEqual({ holds: true, off: true });
    }
  });

  test('is another for somebody else, who could gather the whole directory and compare', async () => {
    const stranger = await desk.as('member');
    const slugs = (await Listing.find({ _id: { $in: listingIds } })).map(({ slug }) => ({ slug }));
    const made = await stranger.post('/api/shortlists').send({ title: 'Tout', items: slugs }).expect(201);
    const own = (await stranger.get(`/api/shortlists/${made.body.id}/package?masked=true`).expect(200)).body;
    const centres = (items: PackageItem[]) => items.map(({ position }) => JSON.stringify(position));
    const shown = centres(await circles());
    expect(centres(own.items).filter((each) => shown.includes(each))).toEqual([]);
  });

  test('is the same in every package of one person, so that several narrow nothing down', async () => {
    const { body } = await desk.visitor.get(`/api/shared/${await share('Quelqu’un d’autre')}`);
    const positions = (items: PackageItem[]) => items.map(({ position }) => position);
    expect(positions(body.package.items)).toEqual(positions(await circles()));
    expect(positions((await preview()).items)).toEqual(positions(await circles()));
  });

  test('stands as a closed line around the place in files for maps', async () => {
    const [{ position } = { position: spot }] = await circles();
    const gpx = (await take(desk.visitor, `/api/shared/${token}/files/gpx`)).bytes.toString('utf8');
    expect(gpx).not.toContain('<wpt');
    const points = [...gpx.matchAll(/<trkpt lat="([\d.]+)" lon="([\d.]+)"/g)].slice(0, 49);
    for (const [, lat, lng] of points) {
      const km = kilometres({ lat: Number(lat), lng: Number(lng) }, position);
      expect(Math.abs(km - 10)).toBeLessThan(0.1);
    }
    const kml = (await take(desk.visitor, `/api/shared/${token}/files/kml`)).bytes.toString('utf8');
    expect(kml).not.toContain('<Point>');
    expect(kml.match(/<Polygon>/g)).toHaveLength(2);
  });
});

test('says what a scout needs in terms and figures, and of free words only those of the package', async () => {
  const [lake, gaffer] = (await page()).items;
  expect(lake).toMatchObject({
    title: { fr: 'Un lac rond, sans une maison' },
    subtitle: { fr: 'Lac de cratère, Puy-de-Dôme', en: 'Crater lake, Puy-de-Dôme' },
    pitch: 'Scène 12.',
    summary: { fr: '', en: '' },
    slug: null,
    contact: {},
  });
  expect(lake?.facts.map(({ en }) => en)).toEqual([
    '32\u00a0A three-phase',
    '19\u00a0t truck, room for 4',
    'Unit base 120\u00a0m away',
    'Quiet',
    'Ceiling 6\u00a0m',
    '900\u00a0m²',
    'May to October',
    'Permission: town',
    'Fee: free',
    'Drone: on request',
  ]);
  expect(gaffer).toMatchObject({ title: { en: 'Gaffer' }, subtitle: { en: 'Puy-de-Dôme' } });
  expect(gaffer?.facts.map(({ en }) => en)).toContain('Head of department');
});

test('pictures go by another name in every package, and by none that was made up', async () => {
  const [one, other] = [picturesIn(await page()), picturesIn(await preview())];
  const nameOf = (path = '') => path.slice(path.lastIndexOf('/') + 1);
  expect(one.map(nameOf).filter((name) => other.map(nameOf).includes(name))).toEqual([]);
  for (const name of [nameOf(other[0]), photoIds[0], `${nameOf(one[0]).slice(0, 25)}AAAAAAAAAAAAAAAAAAAAAA`]) {
    const { status } = await desk.visitor.get(`/api/shared/${token}/pictures/${name}/640.webp`);
    expect({ name, status }).toEqual({ name, status: 404 });
  }
  for (const variant of ['2560.webp', '640.avif', 'original.jpeg', '320.jpg'])
    expect((await desk.visitor.get(`${one[0]}/${variant}`)).status).toBe(404);
});

test('a portrait of a technician is not shown, since a face is a name', async () => {
  await Listing.updateOne(
    { _id: listingIds[1] },
    { photos: [{ id: 'face', source: { upload: { width: 9, height: 9 } }, caption: {}, credit: 'x', licence: 'x' }] },
  );
  const [, gaffer] = (await page()).items;
  expect(gaffer?.photos).toEqual([]);
});

test('what is withdrawn later has no picture either', async () => {
  const [path = ''] = picturesIn(await page());
  expect((await desk.visitor.get(`${path}/640.webp`)).status).toBe(200);
  await Listing.updateOne({ _id: listingIds[0] }, { status: 'archived' });
  expect((await desk.visitor.get(`${path}/640.webp`)).status).toBe(404);
  expect(await page()).toMatchObject({ withdrawn: 1 });
});
