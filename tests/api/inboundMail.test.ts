import request from 'supertest';
import { createApp } from '../../server/app';
import { Enquiry } from '../../server/enquiries/model';
import type { Letter } from '../../server/mail/letter';
import { buildAccount, buildLocation, testPassword } from '../builders';
import { enquiryOf } from '../enquiries';
import { startDesk, type TestDesk } from '../harness';

const secret = 'a secret that the mail server and the desk share';
let desk: TestDesk;
/** Somebody of the desk, at the desk that takes mail. */
let staff: ReturnType<typeof request.agent>;
let app: ReturnType<typeof createApp>;
beforeAll(async () => {
  desk = await startDesk();
  app = createApp({ ...desk.outside, inbound: { address: 'desk@mail.example', secret } });
  const { email } = await buildAccount({ role: 'staff', name: 'Claire Bonnefoy' });
  staff = request.agent(app);
  await staff.post('/api/session').send({ email, password: testPassword }).expect(200);
}, 60_000);
afterAll(() => desk.close());

/** Asks, at the desk that takes mail: the id, and the address to reply to. */
async function asked(lang: 'fr' | 'en' = 'fr') {
  const sent = await enquiryOf({ contact: { name: 'Inès Carrel', lang } });
  const { number, email } = (await request(app).post('/api/enquiries').send(sent).expect(201)).body;
  const { _id } = await Enquiry.findOne({ number }).orFail();
  const [letter] = await desk.letters(email);
  return { id: String(_id), email, to: replyAddress(letter) };
}

const replyAddress = (letter: Letter | undefined): string => letter?.replyTo ?? '';
const read = async (id: string) => (await staff.get(`/api/enquiries/${id}`).expect(200)).body;
const saidIn = async (id: string): Promise<string[]> =>
  (await read(id)).messages.map(({ text }: { text: string }) => text);

const handIn = (raw: string, authorization = `Bearer ${secret}`, type = 'message/rfc822') =>
  request(app).post('/api/inbound-mail').set('Authorization', authorization).set('Content-Type', type).send(raw);

let mails = 0;
/** A mail as programs write them; `headers` come first and may name any of these again. */
function mailTo(to: string, text: string, headers: Record<string, string> = {}): string {
  mails += 1;
  const all = {
    From: 'Inès Carrel <ines@elsewhere.example>',
    To: to,
    Subject: 'Re: [2026-D-001] Film',
    'Message-ID': `<reply-${mails}@elsewhere.example>`,
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `${head.join('\r\n')}\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`;
}

describe('a reply by mail', () => {
  test('comes into the exchange without what it quotes, and the next letter answers it', async () => {
    const { id, email, to } = await asked();
    expect(to).toMatch(/^desk\+[0-9a-v]{52}@mail\.example$/);
    await staff.post(`/api/enquiries/${id}/messages`).send({ text: 'Quand venez-vous ?' }).expect(201);
    const text =
      'Bonjour Claire,\n\nLundi 3, à dix heures.\n\nInès\n\nLe 3 mai 2027 à 10:02, Guichet <desk@mail.example> a écrit :\n\n> Quand venez-vous ?\n';
    const raw = mailTo(to.toUpperCase(), text, { From: `Inès <${email}>`, 'Message-ID': '<abc@elsewhere.example>' });
    expect((await handIn(raw).expect(200)).body).toEqual({ kept: true });
    expect((await handIn(raw).expect(200)).body).toEqual({ kept: true });

    const view = await read(id);
    expect(view).toMatchObject({ status: 'toAnswer', unread: true });
    expect(view.messages).toHaveLength(3);
    expect(view.messages.at(-1)).toMatchObject({
      from: 'enquirer',
      door: 'mail',
      byName: 'Inès Carrel',
      text: 'Bonjour Claire,\n\nLundi 3, à dix heures.\n\nInès',
    });

    await staff.post(`/api/enquiries/${id}/messages`).send({ text: 'Parfait.' }).expect(201);
    expect((await desk.letters(email)).at(-1)).toMatchObject({
      thread: { id: `enquiry-${id}`, answers: '<abc@elsewhere.example>' },
    });
  });

  test.each([
    ['On 3 May 2027, at 10:02, Film desk\n<desk@mail.example> wrote:\n> Hello', 'Gmail, over two lines'],
    ['-----Message d’origine-----\nDe : Guichet\nObjet : Film', 'Outlook in French'],
    ['________________________________\nFrom: Film desk\nSent: Monday', 'Outlook in English'],
    ['De : Guichet <desk@mail.example>\nEnvoyé : lundi 3 mai\nÀ : Inès', 'Outlook without a line'],
    ['-- \nInès Carrel\nFilms de la Dore', 'a signature'],
    ['Envoyé de mon iPhone', 'a telephone'],
    ['> Hello\n> all', 'bare quotation'],
  ])('ends where the mail program writes %j (%s)', async (tail) => {
    const { id, to } = await asked();
    await handIn(mailTo(to, `Oui, lundi.\n\n${tail}\n`)).expect(200);
    expect((await saidIn(id)).at(-1)).toBe('Oui, lundi.');
  });

  test('keeps answers between quoted lines', async () => {
    const { id, to } = await asked();
    const text = '> Quand ?\n\nLundi.\n\n> Combien ?\n\nVingt.\n';
    await handIn(mailTo(to, text)).expect(200);
    expect((await saidIn(id)).at(-1)).toBe('> Quand ?\n\nLundi.\n\n> Combien ?\n\nVingt.');
  });

  test('in HTML with a file is read as text, and says that the file is not kept', async () => {
    const { id, to } = await asked('en');
    const body = [
      '--x',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>See you on <b>Monday</b>.</p><script>alert(1)</script>',
      '--x',
      'Content-Type: application/pdf; name="plan.pdf"',
      'Content-Disposition: attachment; filename="plan.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERi0xLjQK',
      '--x--',
    ].join('\n');
    await handIn(mailTo(to, body, { 'Content-Type': 'multipart/mixed; boundary=x' })).expect(200);
    const said = (await saidIn(id)).at(-1);
    expect(said).toMatch(/^See you on .*Monday.*\.\n\n\[Attachments not kept: plan\.pdf\]$/s);
    expect(said).not.toContain('<');
  });

  test('finds its exchange by where mail servers write the address', async () => {
    const { id, to } = await asked();
    for (const header of ['Cc', 'Delivered-To', 'X-Original-To']) {
      const raw = mailTo('Guichet <desk@mail.example>', `Par ${header}`, { [header]: to });
      expect((await handIn(raw).expect(200)).body).toEqual({ kept: true });
      expect((await saidIn(id)).at(-1)).toBe(`Par ${header}`);
    }
  });

  test('from another address is kept and says whose it claims to be', async () => {
    const { id, to } = await asked();
    await handIn(mailTo(to, 'Je suis sa directrice.', { From: 'Ève <eve@elsewhere.example>' })).expect(200);
    expect((await read(id)).messages.at(-1).byName).toBe('Ève <eve@elsewhere.example>');
  });

  test('of an owner goes to the desk alone', async () => {
    const manor = await buildLocation({ contact: { email: { value: 'patronne@manoir.example', seenBy: 'desk' } } });
    const { id } = await asked();
    const body = { to: 'owner', listing: manor.slug, text: 'Libre en mai ?' };
    await staff.post(`/api/enquiries/${id}/messages`).send(body).expect(201);
    const [letter] = await desk.letters('patronne@manoir.example');
    await handIn(mailTo(replyAddress(letter), 'Oui.')).expect(200);
    expect((await read(id)).messages.at(-1)).toMatchObject({
      from: 'owner',
      listing: manor.slug,
      door: 'mail',
      text: 'Oui.',
    });
  });

  test.each([
    ['an absence', { 'Auto-Submitted': 'auto-replied' }],
    ['an older absence', { Precedence: 'bulk' }],
    ['a list', { 'List-Id': '<news.example>' }],
    ['a failed delivery', { 'Return-Path': '<>' }],
  ])('that is %s is let pass', async (_what, headers) => {
    const { id, to } = await asked();
    expect((await handIn(mailTo(to, 'Je suis absent.', headers)).expect(200)).body).toEqual({ kept: false });
    expect(await saidIn(id)).toHaveLength(1);
  });

  test('for an exchange that is not there is let pass, and what is no mail is refused', async () => {
    expect((await handIn(mailTo('desk@mail.example', 'Bonjour')).expect(200)).body).toEqual({ kept: false });
    expect((await handIn(mailTo(`desk+${'0'.repeat(52)}@mail.example`, 'Bonjour'))).body).toEqual({ kept: false });
    expect((await handIn('not a mail')).status).toBe(400);
    expect((await handIn('{}', undefined, 'application/json')).status).toBe(400);
  });

  test('that is made to be slow to read holds nobody up, and its own words come in', async () => {
    const { id, to } = await asked();
    const long = `Voici ma réponse.\n> cité\n${'\n'.repeat(400_000)}x`;
    expect((await handIn(mailTo(to, long)).expect(200)).body).toEqual({ kept: true });
    expect((await saidIn(id)).at(-1)).toMatch(/^Voici ma réponse\./);
  }, 20_000);

  test('needs the secret; where there is none, there is no such door', async () => {
    const { id, to } = await asked();
    for (const wrong of ['', 'Bearer', `Bearer ${secret}x`]) {
      expect((await handIn(mailTo(to, 'Bonjour'), wrong)).status).toBe(403);
    }
    expect((await desk.visitor.post('/api/inbound-mail').set('Authorization', `Bearer ${secret}`)).status).toBe(404);
    expect(await saidIn(id)).toHaveLength(1);
  });
});
