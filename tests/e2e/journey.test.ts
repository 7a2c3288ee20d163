import { buildLocation, buildTechnician } from '../builders';
import { journey, type OpenDesk, openDesk, type Person } from './browser';

let open: OpenDesk | undefined;

beforeAll(async () => {
  open = await openDesk(async () => {
    const besse = { commune: 'Besse-et-Saint-Anastaise', insee: '63038', position: { lat: 45.4956, lng: 2.8881 } };
    await buildLocation({ title: 'Lac Pavin', place: besse, details: { categories: ['crater_lake'] } });
    await buildLocation({ title: 'Château de Murol', details: { categories: ['castle_medieval'] } });
    await buildTechnician({ title: 'Nadia Chassaing' });
  });
}, 60_000);
afterAll(() => open?.close());

async function comes(path: string, width: number): Promise<Person> {
  if (!open) throw new Error('No desk is open');
  return open.comes(path, width);
}

journey.each([1440, 390])(
  '%i px wide: the list comes, and a listing opens from it and leads back',
  async (width) => {
    const { page, faults, leave } = await comes('/', width);
    await page
      .getByRole('link', { name: /Lac Pavin/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Lac Pavin' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/listings/lac-pavin');
    await page.goBack();
    await page
      .getByRole('link', { name: /Château de Murol/ })
      .first()
      .waitFor();
    expect(faults).toEqual([]);
    await leave();
  },
  60_000,
);

journey(
  'an English visitor finds a lake by keyboard alone',
  async () => {
    const { page, faults, leave } = await comes('/?lang=en', 1440);
    await page.getByRole('combobox').first().fill('crater');
    await page.getByRole('option', { name: /Lac Pavin/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Lac Pavin' }).waitFor();
    await page.getByText('Crater lake').first().waitFor();
    expect(faults).toEqual([]);
    await leave();
  },
  60_000,
);

journey(
  'the first page carries less than 200 kB of script over the wire',
  async () => {
    const { page, leave } = await comes('/api/docs', 1440);
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script')
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(new URL('/', page.url()).href, { waitUntil: 'networkidle' });
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThan(200_000);
    await leave();
  },
  60_000,
);
