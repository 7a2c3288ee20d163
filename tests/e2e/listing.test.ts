import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { Letter } from '../../server/mail/letter';
import { buildAccount, buildLocation, testPassword } from '../builders';
import { linkIn, type TestDesk } from '../harness';
import { journey, type OpenDesk, openDesk } from './browser';

/** A firm lists itself: from its first visit to the pin on the map, each person in a browser of their own. */

let open: OpenDesk | undefined;

beforeAll(async () => {
  open = await openDesk(() => buildLocation({ title: 'Lac Pavin' }));
}, 60_000);
afterAll(() => open?.close());

const email = 'herve.roux@cezallier.example';

journey(
  'a firm signs up, lists itself with three photographs, is asked for a change, and is found on the map',
  async () => {
    if (!open) throw new Error('No desk is open');
    const firm = await open.comes('/sign-up', 390);
    await signUp(firm.page);
    await firm.page.goto(open.base + linkIn((await open.desk.letters(email)).at(-1)));
    await firm.page.getByRole('heading', { level: 1, name: 'Mes fiches' }).waitFor();
    await fillForm(firm.page, open.base);
    await firm.page.getByRole('button', { name: 'Envoyer au guichet' }).click();
    await firm.page.getByText('Envoyé au guichet').first().waitFor();

    const staff = await open.comes('/desk/moderation', 1440);
    const { email: desk } = await buildAccount({ role: 'staff', name: 'Claire Bonnefoy' });
    await signIn(staff.page, desk);
    await staff.page.getByRole('heading', { name: 'La Table du Cézallier' }).first().waitFor();
    await staff.page.getByRole('textbox', { name: 'Motif' }).fill('Combien de couverts au plus ?');
    await staff.page.getByRole('button', { name: /À revoir/ }).click();
    await staff.page.getByText('À revoir : La Table du Cézallier').first().waitFor();
    await staff.page.getByText('Rien n’attend').first().waitFor();
    // The decision is held for some seconds, to be undone, and then reaches the owner.
    expect(await nextLetter(open.desk, 2)).toMatchObject({ quote: 'Combien de couverts au plus ?' });

    await firm.page.goto(`${open.base}/mine`);
    await firm.page.getByText('Combien de couverts au plus ?').waitFor();
    await firm.page.getByRole('link', { name: 'Modifier : La Table du Cézallier' }).click();
    await firm.page.getByRole('button', { name: /Continuer/ }).click();
    await firm.page.getByLabel('En deux phrases').fill('Cantine de tournage du Cézallier, 80 couverts.');
    await firm.page.getByText(/gardé à/).waitFor();
    await toTheEnd(firm.page);
    await firm.page.getByRole('button', { name: 'Envoyer au guichet' }).click();
    await firm.page.getByText('Envoyé au guichet').first().waitFor();

    await staff.page.goto(`${open.base}/desk/moderation`);
    await staff.page.getByRole('heading', { name: 'La Table du Cézallier' }).first().waitFor();
    await staff.page.keyboard.press('a');
    await staff.page.getByText('Publiée : La Table du Cézallier').first().waitFor();
    expect((await nextLetter(open.desk, 3)).actions?.[0]?.url).toMatch(/la-table-du-cezallier$/);

    const visitor = await open.comes('/?kind=company&q=cezallier', 1440);
    await visitor.page
      .getByRole('link', { name: /La Table du Cézallier/ })
      .first()
      .waitFor();
    await visitor.page.locator('.leaflet-marker-icon svg').first().waitFor();
    await visitor.page.goto(`${open.base}/listings/la-table-du-cezallier`);
    await visitor.page.getByText('80 couverts').first().waitFor();
    // The telephone is for members: the visitor does not see it.
    await expect(visitor.page.content()).resolves.not.toContain('06 00 12 34 56');
    expect([...firm.faults, ...staff.faults, ...visitor.faults]).toEqual([]);
    await Promise.all([firm, staff, visitor].map(({ leave }) => leave()));
  },
  180_000,
);

/** The letter to the firm that makes so many, once it is there. */
async function nextLetter(desk: TestDesk, count: number): Promise<Letter> {
  for (;;) {
    const letter = (await desk.letters(email))[count - 1];
    if (letter) return letter;
    await pause(200);
  }
}

/** From wherever the form stands to its last step. */
async function toTheEnd(page: Page): Promise<void> {
  for (const towards of [/contact/, /images/, /relecture/]) {
    await page.getByRole('button', { name: towards }).filter({ hasText: 'Continuer' }).click();
  }
}

async function signUp(page: Page): Promise<void> {
  await page.getByLabel('Votre nom').fill('Hervé Roux');
  await page.getByLabel('Courriel').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill('trois truffes du Livradois');
  await page.getByRole('button', { name: 'Ouvrir le compte' }).click();
  await page.getByText('Une lettre est en route').waitFor();
}

async function signIn(page: Page, address: string): Promise<void> {
  await page.getByLabel('Courriel').fill(address);
  await page.getByLabel('Mot de passe', { exact: true }).fill(testPassword);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}

async function fillForm(page: Page, base: string): Promise<void> {
  await page.goto(`${base}/new`);
  await page.getByRole('button', { name: /Une entreprise/ }).click();
  await page.getByLabel('Nom').fill('La Table du Cézallier');
  await page.getByRole('combobox', { name: 'Services' }).fill('cantine');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: /Continuer/ }).click();
  await page.getByLabel('En deux phrases').fill('Cantine de tournage du Cézallier.');
  await page.getByRole('button', { name: /Continuer/ }).click();
  await page.getByRole('combobox', { name: 'Commune' }).fill('Issoire');
  await page
    .getByRole('option', { name: /Issoire/ })
    .first()
    .click();
  await page.getByLabel('Téléphone').fill('06 00 12 34 56');
  await page.getByRole('button', { name: /Continuer/ }).click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await photographs());
  await page
    .getByText('3 sur 3')
    .or(page.getByRole('button', { name: 'Signer les 3 images' }))
    .first()
    .waitFor();
  await page.getByLabel('Auteur').first().fill('Hervé Roux');
  await page.getByLabel('Conditions').first().selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Signer les 3 images' }).click();
  await page.getByRole('button', { name: /Continuer/ }).click();
}

/** Three pictures that look like nothing else: a hue and a slope each. */
const photographs = () =>
  Promise.all(
    ['#7a2e1d', '#1d5a7a', '#4d7a1d'].map(async (background, place) => ({
      name: `photo-${place}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await sharp({ create: { width: 1500, height: 1000, channels: 3, background } })
        .composite([{ input: slope(place), blend: 'over' }])
        .jpeg()
        .toBuffer(),
    })),
  );

const slope = (place: number) =>
  Buffer.from(
    `<svg width="1500" height="1000"><polygon points="0,1000 ${300 + 400 * place},${200 * place + 100} 1500,1000" fill="#eee"/></svg>`,
  );
