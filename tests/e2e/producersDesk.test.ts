import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { buildAccount, buildLocation, buildTechnician, testPassword } from '../builders';
import { daysFromNow } from '../dates';
import { linkIn } from '../harness';
import { journey, type OpenDesk, openDesk, type Person } from './browser';

/** From looking to shooting: a producer in English, a director without an account, and the desk in French. */

const places = [
  'Lac Pavin',
  'Château de Murol',
  'Salers',
  'Viaduc de Garabit',
  'Buron de Belles Aigues',
  'Thermes de Vichy',
];
const crew = ['Maud Coudert', 'Yanis Ferrand', 'Lise Roddier', 'Paul Vidal'];
const email = 'harriet.cole@tilleul.example';

let open: OpenDesk | undefined;

beforeAll(async () => {
  open = await openDesk(async () => {
    await buildLocation({ title: places[0], details: { authorities: ['commune', 'state_forest'] } });
    for (const title of places.slice(1)) await buildLocation({ title, details: { authorities: ['commune'] } });
    for (const title of crew) await buildTechnician({ title });
  });
}, 60_000);
afterAll(() => open?.close());

journey(
  'six places and four crew become a blind package, an enquiry, a production with its permits, and one more in the year',
  async () => {
    if (!open) throw new Error('No desk is open');
    await buildAccount({ role: 'member', name: 'Harriet Cole', email, lang: 'en' });
    const { email: desk } = await buildAccount({ role: 'staff', name: 'Claire Bonnefoy' });

    const producer = await open.comes('/?kind=location', 1440, 'en-GB');
    await gather(producer.page, places);
    await producer.page.goto(`${open.base}/?kind=technician`);
    await gather(producer.page, crew);
    await keepAtSignIn(producer.page, open.base);
    const link = await shareBlind(producer.page);

    const director = await open.comes(new URL(link).pathname, 390, 'en-GB');
    await commentOn(director.page);

    await producer.page.reload();
    await askTheDesk(producer.page);

    const staff = await open.comes('/desk/enquiries', 1440);
    await signIn(staff.page, desk, 'Courriel', 'Mot de passe', 'Se connecter');
    await answer(staff.page);
    await expectLetter(open);
    const production = await makeProduction(staff.page);
    await planPermits(staff.page, open, production);
    await beginsToday(open, production);

    await staff.page.goto(`${open.base}/desk`);
    await staff.page.getByText(/^production sur/).waitFor();
    const people = [producer, director, staff];
    expect(people.flatMap(({ faults }: Person) => faults)).toEqual([]);
    await Promise.all(people.map(({ leave }) => leave()));
  },
  180_000,
);

async function signIn(page: Page, address: string, mail: string, password: string, button: string): Promise<void> {
  await page.getByLabel(mail).fill(address);
  await page.getByLabel(password, { exact: true }).fill(testPassword);
  await page.getByRole('button', { name: button }).click();
}

/** Without an account: each card has its button. */
async function gather(page: Page, titles: readonly string[]): Promise<void> {
  for (const title of titles) await page.getByRole('button', { name: `Add to shortlist : ${title}` }).click();
}

async function keepAtSignIn(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/shortlist`);
  for (const title of [...places, ...crew]) await page.getByRole('link', { name: title }).first().waitFor();
  await page.getByRole('link', { name: 'Sign in to keep and share it' }).click();
  await signIn(page, email, 'E-mail', 'Password', 'Sign in');
  const title = page.getByLabel('Title of the project');
  await title.fill('The White Hours');
  await title.blur();
  await page
    .getByText(/kept at/)
    .first()
    .waitFor();
}

async function shareBlind(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByLabel('Whom it is for').fill('Ines, director');
  await page.getByRole('switch', { name: 'Blind: hide which places they are' }).click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByLabel('Address of the link').inputValue();
  await page.keyboard.press('Escape');
  return link;
}

async function commentOn(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'The White Hours' }).first().waitFor();
  const told = await page.content();
  for (const name of [...places, ...crew]) expect(told).not.toContain(name);
  await page.getByPlaceholder('Write a comment').first().fill('Is the mist there every morning?');
  await page.getByLabel('Your first name').first().fill('Ines');
  await page.getByRole('button', { name: 'Send' }).first().click();
  await page.getByText('Is the mist there every morning?').first().waitFor();
}

async function askTheDesk(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: 'Ask the desk' }).first().click();
  await page.getByText('Your shortlist “The White Hours”').waitFor();
  const [from, to] = daysFromNow(60, 75);
  await page.getByLabel('Title or subject').fill('The White Hours');
  await page.getByLabel('Type of production').selectOption({ label: 'Feature film' });
  await page.getByLabel('What you need', { exact: true }).fill('Six places and a lighting crew in the spring.');
  await page.getByLabel('First day').fill(from);
  await page.getByLabel('Last day').fill(to);
  await page.getByRole('button', { name: 'Send to the desk' }).click();
  await page.getByText('Your enquiry is with the desk').waitFor({ timeout: 60_000 });
}

/** A template named in French, written in the language of who asked. */
async function answer(page: Page): Promise<void> {
  await page.getByText('The White Hours').first().click();
  await page.getByRole('button', { name: 'Réponses types' }).click();
  await page.getByRole('button', { name: 'Envoi d’une sélection de lieux' }).click();
  expect(await page.getByLabel('Texte').inputValue()).toMatch(/Harriet/);
  await page.getByRole('button', { name: /^Envoyer(?! et)/ }).click();
  await page.getByText('Envoyé à Harriet Cole.').waitFor();
}

async function expectLetter({ desk }: OpenDesk): Promise<void> {
  const letter = (await desk.letters(email)).at(-1);
  expect(letter).toMatchObject({ lang: 'en', subject: expect.stringContaining('The White Hours') });
  expect(linkIn(letter)).toMatch(/^\/exchange\//);
}

async function makeProduction(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'En faire une production' }).click();
  await page.getByRole('region', { name: 'Production' }).getByRole('link', { name: 'The White Hours' }).click();
  await page.getByRole('heading', { name: 'The White Hours' }).first().waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

async function planPermits(page: Page, { desk, base }: OpenDesk, id: string): Promise<void> {
  const agent = await desk.as('staff');
  const [from, to] = daysFromNow(60, 75);
  await agent
    .post(`/api/productions/${id}/shoots`)
    .send({ from, to, places: [{ listing: 'lac-pavin' }] })
    .expect(201);
  await page.goto(`${base}/desk/productions/${id}`);
  await page.getByRole('tab', { name: /Autorisations/ }).click();
  await page.getByRole('button', { name: 'Prévoir d’après les lieux' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Prévoir/ })
    .click();
  await page
    .getByText(/ONF|Office national des forêts/)
    .first()
    .waitFor();
}

/** What time brings by itself: the first shooting day has come. */
async function beginsToday({ desk }: OpenDesk, id: string): Promise<void> {
  const agent = await desk.as('staff');
  const { body } = await agent.get(`/api/productions/${id}`).expect(200);
  const [shoot] = body.shoots;
  const [from, to] = daysFromNow(0, 10);
  await agent.put(`/api/productions/${id}/shoots/${shoot.id}`).send({ from, to, places: shoot.places }).expect(200);
  await agent.post(`/api/productions/${id}/status`).send({ to: 'shooting' }).expect(200);
  for (;;) {
    const indicators = await agent.get('/api/indicators').expect(200);
    if (indicators.body.counted === 1) return;
    await pause(200);
  }
}
