import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { buildLocation, buildTechnician } from '../builders';
import { startDesk, type TestDesk } from '../harness';

const executablePath = '/usr/bin/chromium';
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const clientDir = join(__dirname, '..', '..', 'client', 'dist');

/** The journeys need Debian's chromium, which CI installs; without it they say so and pass. */
const journey = existsSync(executablePath) ? test : test.skip;
if (!existsSync(executablePath))
  console.log(`${executablePath} is not on this machine: the journeys in a browser are skipped`);

let desk: TestDesk;
let server: Server;
let browser: Browser;
let base: string;

beforeAll(async () => {
  if (!existsSync(executablePath)) return;
  desk = await startDesk({ clientDir });
  const besse = { commune: 'Besse-et-Saint-Anastaise', insee: '63038', position: { lat: 45.4956, lng: 2.8881 } };
  await buildLocation({ title: 'Lac Pavin', place: besse, details: { categories: ['crater_lake'] } });
  await buildLocation({ title: 'Château de Murol', details: { categories: ['castle_medieval'] } });
  await buildTechnician({ title: 'Nadia Chassaing' });
  await desk.indexing.sweep();
  server = createServer(desk.app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath, args: quiet });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await desk?.close();
});

/** A page that remembers what went wrong on it; unreachable map tiles are how the bundled map comes to be seen. */
async function open(path: string, width: number): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 860 }, locale: 'fr-FR' });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/ERR_|net::/.test(message.text())) faults.push(message.text());
  });
  await page.goto(base + path);
  return { page, faults };
}

journey.each([1440, 390])(
  '%i px wide: the list comes, and a listing opens from it and leads back',
  async (width) => {
    const { page, faults } = await open('/', width);
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
    await page.close();
  },
  60_000,
);

journey(
  'an English visitor finds a lake by keyboard alone',
  async () => {
    const { page, faults } = await open('/?lang=en', 1440);
    await page.getByRole('combobox').first().fill('crater');
    await page.getByRole('option', { name: /Lac Pavin/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Lac Pavin' }).waitFor();
    await page.getByText('Crater lake').first().waitFor();
    expect(faults).toEqual([]);
    await page.close();
  },
  60_000,
);

journey(
  'the first page carries less than 200 kB of script over the wire',
  async () => {
    const page = await browser.newPage();
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script')
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.goto(base, { waitUntil: 'networkidle' });
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThan(200_000);
    await page.close();
  },
  60_000,
);
