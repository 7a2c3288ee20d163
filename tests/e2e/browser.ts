import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
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
const isHere = existsSync(executablePath);

/** The journeys need Debian's chromium, which CI installs; without it they say so and pass. */
export const journey = isHere ? test : test.skip;
if (!isHere) console.log(`${executablePath} is not on this machine: the journeys in a browser are skipped`);

/** A browser of one person, with what went wrong on its pages. */
export interface Person {
  page: Page;
  faults: string[];
  leave(): Promise<void>;
}

export interface OpenDesk {
  desk: TestDesk;
  base: string;
  browser: Browser;
  /** Somebody comes with a browser of their own, in French unless they speak another language, and opens a path. */
  comes(path: string, width: number, locale?: string): Promise<Person>;
  close(): Promise<void>;
}

/** The desk with its built pages on a port of its own, and a browser to walk them; `fill` enters listings before. */
export async function openDesk(fill: () => Promise<unknown>): Promise<OpenDesk | undefined> {
  if (!isHere) return undefined;
  const desk = await startDesk({ clientDir });
  await fill();
  await desk.indexing.sweep();
  const server = createServer(desk.app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath, args: quiet });
  return {
    desk,
    base,
    browser,
    async comes(path, width, locale = 'fr-FR') {
      const context = await browser.newContext({ viewport: { width, height: 860 }, locale });
      return comeIn(context, base + path);
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await desk.close();
    },
  };
}

/** Unreachable map tiles are how the bundled map comes to be seen: they are no fault. */
async function comeIn(context: BrowserContext, url: string): Promise<Person> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/ERR_|net::|status of 40[0-9]/.test(message.text())) faults.push(message.text());
  });
  await page.goto(url);
  return { page, faults, leave: () => context.close() };
}
