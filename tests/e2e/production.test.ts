import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Letter } from '../../server/mail/letter';
import { buildAccount, buildLocation, testPassword } from '../builders';
import { daysFromNow } from '../dates';
import { linkIn } from '../harness';
import { journey, type OpenDesk, openDesk } from './browser';

/** A shoot from its first call to its place in the year: the desk and the production, each in a browser of their own. */

let open: OpenDesk | undefined;

beforeAll(async () => {
  open = await openDesk(() => buildLocation({ title: 'Lac Pavin' }));
}, 60_000);
afterAll(() => open?.close());

const producer = 'adele.roche@tilleul.example';

journey(
  'an enquiry is noted with one key, shot, asked for its figures, and counted in the year',
  async () => {
    if (!open) throw new Error('No desk is open');
    const { email } = await buildAccount({ role: 'staff', name: 'Claire Bonnefoy' });
    const staff = await open.comes('/desk/productions', 1440);
    await signIn(staff.page, email);

    await staff.page.getByRole('heading', { name: 'Productions' }).first().waitFor();
    await staff.page.keyboard.press('n');
    await staff.page.getByLabel('Titre', { exact: true }).fill('La Dernière Burle');
    await staff.page.getByRole('combobox', { name: 'Type' }).fill('téléfilm');
    await staff.page.getByRole('option').first().click();
    await staff.page.getByLabel('Courriel').fill(producer);
    await staff.page.getByRole('button', { name: /Enregistrer/ }).click();
    await staff.page.getByRole('heading', { name: 'La Dernière Burle' }).first().waitFor();
    const id = new URL(staff.page.url()).pathname.split('/').at(-1) ?? '';

    await shoot(open, id);
    await staff.page.goto(`${open.base}/desk/productions/${id}`);
    await staff.page.getByRole('tab', { name: /Bilan/ }).click();
    await staff.page.getByRole('button', { name: 'Envoyer le lien' }).click();

    const production = await open.comes(linkIn(await letterTo(open, producer)), 390);
    await declare(production.page);

    await staff.page.reload();
    await staff.page.getByText(/Rendu le .* par Adèle Roche/).waitFor();
    await staff.page.getByRole('button', { name: 'Reprendre 2 parties' }).click();
    await accepted(open, id);

    await staff.page.goto(`${open.base}/desk`);
    await staff.page.getByText(/^production sur/).waitFor();
    await staff.page.getByText('auditée').or(staff.page.getByText('100 % déclarée')).first().waitFor();
    expect([...staff.faults, ...production.faults]).toEqual([]);
    await Promise.all([staff, production].map(({ leave }) => leave()));
  },
  120_000,
);

async function signIn(page: Page, address: string): Promise<void> {
  await page.getByLabel('Courriel').fill(address);
  await page.getByLabel('Mot de passe', { exact: true }).fill(testPassword);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

/** What time brings by itself: its days are over. */
async function shoot({ desk }: OpenDesk, id: string): Promise<void> {
  const agent = await desk.as('staff');
  const [from, to] = daysFromNow(-12, -3);
  const places = [{ listing: 'lac-pavin' }];
  await agent.post(`/api/productions/${id}/shoots`).send({ from, to, days: 8, places }).expect(201);
  await agent.post(`/api/productions/${id}/status`).send({ to: 'wrapped' }).expect(200);
}

async function declare(page: Page): Promise<void> {
  await page.getByLabel('Jours de tournage', { exact: true }).fill('7');
  for (const next of [/équipe/, /séjour/, /dépense/]) await page.getByRole('button', { name: next }).click();
  await page.getByLabel('Hébergement', { exact: true }).fill('4200');
  await page.getByRole('button', { name: /relire et rendre/ }).click();
  await page.getByLabel('Votre nom').fill('Adèle Roche');
  await page.getByRole('button', { name: 'Rendre au guichet' }).click();
  await page.getByText('Merci, c’est rendu').waitFor();
}

/** The link is held for some seconds, to be undone, and then leaves. */
async function letterTo({ desk }: OpenDesk, to: string): Promise<Letter> {
  for (;;) {
    const letter = (await desk.letters(to)).at(-1);
    if (letter) return letter;
    await pause(200);
  }
}

async function accepted({ desk }: OpenDesk, id: string): Promise<void> {
  const agent = await desk.as('staff');
  for (;;) {
    const { body } = await agent.get(`/api/productions/${id}`).expect(200);
    if (body.standing.grades.declared === 4200 && body.standing.daysPlanned === 7) return;
    await pause(200);
  }
}
