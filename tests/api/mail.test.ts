import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { SMTPServer } from 'smtp-server';
import { outboxCarrier, smtpCarrier } from '../../server/mail/carrier';
import { createDelivery, eraseOldWords } from '../../server/mail/deliver';
import type { Letter } from '../../server/mail/letter';
import { KeptLetter } from '../../server/mail/model';
import { openMail } from '../../server/mail/open';
import { createPost } from '../../server/mail/post';
import { connectTestDatabase } from '../setup/database';

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await connectTestDatabase();
});
afterAll(() => drop());
beforeEach(async () => {
  await KeptLetter.deleteMany({});
});

const log = pino({ level: 'silent' });
const publicUrl = 'https://desk.test';
const from = 'The desk <desk@desk.test>';
const signal = new AbortController().signal;

const letter = (more: Partial<Letter> = {}): Letter => ({
  to: 'camille@example.org',
  lang: 'en',
  subject: 'Your listing',
  paragraphs: ['Hello Camille,', 'It is public.'],
  actions: [{ label: 'See it', url: 'https://desk.test/listings/grange' }],
  ...more,
});

/** A mail server on this machine; `answer` decides what it says to a recipient: nothing is yes. */
async function startMailServer(answer: (to: string) => { code: number; words: string } | null = () => null, port = 0) {
  const taken: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const refusal = answer(address);
      done(refusal && Object.assign(new Error(refusal.words), { responseCode: refusal.code }));
    },
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        taken.push(Buffer.concat(parts).toString());
        done();
      });
    },
  });
  const listening = server.listen(port, '127.0.0.1');
  await new Promise((resolve) => listening.once('listening', resolve));
  const address = listening.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${address.port}`, port: address.port, taken, close };
}

const post = createPost();
const deliver = (url: string) => createDelivery({ carry: smtpCarrier(url, from), publicUrl, log })(signal);
const dueNow = () => KeptLetter.updateMany({ nextAt: { $ne: null } }, { nextAt: new Date() });
const kept = () => KeptLetter.findOne().orFail();

test('a letter reaches the mail server once, as text and as HTML', async () => {
  const server = await startMailServer();
  await post.send(letter());

  await deliver(server.url);
  await deliver(server.url);
  await server.close();

  expect(server.taken).toHaveLength(1);
  const [mail = ''] = server.taken;
  for (const part of [
    'From: The desk <desk@desk.test>',
    'To: camille@example.org',
    'Subject: Your listing',
    'Auto-Submitted: auto-generated',
    'Content-Type: text/plain',
    'Content-Type: text/html',
  ])
    expect(mail).toContain(part);
  expect(await kept()).toMatchObject({ attempts: 1, nextAt: null, sentAt: expect.any(Date), refusedAt: null });
});

test('a letter with a key is kept once, however often it is asked for', async () => {
  await Promise.all([1, 2, 3, 4].map((time) => post.send(letter({ key: 'ask:1', subject: `Time ${time}` }))));
  await post.send(letter({ key: 'ask:2' }));
  await post.send(letter());
  await post.send(letter());

  expect(await KeptLetter.countDocuments({ key: 'ask:1' })).toBe(1);
  expect(await KeptLetter.countDocuments()).toBe(4);
});

test('while the mail server is down letters wait, and go when it is back', async () => {
  const server = await startMailServer();
  await server.close();
  await post.send(letter());

  await deliver(server.url);
  expect(await kept()).toMatchObject({ attempts: 0, sentAt: null, nextAt: expect.any(Date) });

  const again = await startMailServer(undefined, server.port);
  await dueNow();
  await deliver(again.url);
  await again.close();
  expect(again.taken).toHaveLength(1);
});

test('what is refused for good is given up after three tries and stays to be seen; others are not held up', async () => {
  const server = await startMailServer((to) =>
    to === 'gone@example.org' ? { code: 550, words: 'No such box' } : null,
  );
  await post.send(letter({ to: 'gone@example.org' }));
  await post.send(letter());

  for (let time = 0; time < 4; time += 1) {
    await deliver(server.url);
    await dueNow();
  }
  await server.close();

  const refused = await KeptLetter.findOne({ to: 'gone@example.org' }).orFail();
  expect(refused).toMatchObject({ attempts: 3, nextAt: null, sentAt: null, refusedAt: expect.any(Date) });
  expect(refused.refusal).toContain('No such box');
  expect(server.taken).toHaveLength(1);
});

test('what is refused for now waits longer each time', async () => {
  const server = await startMailServer(() => ({ code: 451, words: 'Greylisted' }));
  await post.send(letter());
  const pauses: number[] = [];

  for (let time = 0; time < 4; time += 1) {
    await deliver(server.url);
    pauses.push(Math.round(((await kept()).nextAt?.getTime() ?? 0) - Date.now()) / 60_000);
    await dueNow();
  }
  await server.close();

  expect(pauses.map(Math.round)).toEqual([1, 2, 4, 8]);
  expect(await kept()).toMatchObject({ refusedAt: null, refusal: expect.stringContaining('Greylisted') });
});

test('the words of a secret letter are erased as it leaves, those of others a week later', async () => {
  const server = await startMailServer();
  await post.send(letter({ subject: 'Reset', secret: true }));
  await post.send(letter({ subject: 'Usual' }));
  await deliver(server.url);
  await server.close();
  const words = async () =>
    Object.fromEntries((await KeptLetter.find().sort({ _id: 1 })).map((each) => [each.subject, each.letter !== null]));

  await eraseOldWords();
  expect(await words()).toEqual({ Reset: false, Usual: true });
  await KeptLetter.updateMany({}, { sentAt: new Date(Date.now() - 8 * 86_400_000) });
  await eraseOldWords();
  expect(await words()).toEqual({ Reset: false, Usual: false });
});

test('without a mail server a letter becomes a file, and its links are told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-outbox-'));
  const told: string[] = [];
  await post.send(letter());

  const carry = outboxCarrier(folder, from, ({ links }) => told.push(...links.map(({ url }) => url)));
  await createDelivery({ carry, publicUrl, log })(signal);

  const files = readdirSync(folder);
  expect(files).toEqual([expect.stringMatching(/\.eml$/)]);
  expect(readFileSync(join(folder, files[0] ?? ''), 'utf8')).toContain('Subject: Your listing');
  expect(told).toEqual(['https://desk.test/listings/grange']);
  rmSync(folder, { recursive: true });
});

test('an open post delivers what is handed in at once', async () => {
  const server = await startMailServer();
  const mail = openMail({ smtpUrl: server.url, from, outbox: '', publicUrl, log });
  await mail.post.send(letter());
  while (server.taken.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  await mail.stop();
  await server.close();

  expect(server.taken).toHaveLength(1);
});
