import { agent } from 'supertest';
import { Account } from '../../server/accounts/model';
import { createApp } from '../../server/app';
import type { Share as ShareView } from '../../server/packages/contract';
import { Share } from '../../server/packages/shares/model';
import { sweepShares } from '../../server/packages/shares/sweep';
import { Shortlist } from '../../server/shortlists/model';
import { buildLocation, buildTechnician } from '../builders';
import { linkIn, type SignedIn, startDesk, type TestDesk } from '../harness';
import { readPdf } from '../pdfWords';

let desk: TestDesk;
let claire: SignedIn;
let stranger: SignedIn;
beforeAll(async () => {
  desk = await startDesk();
  claire = await desk.as('member', { name: 'Claire Bonnefoy' });
  stranger = await desk.as('member');
});
afterAll(() => desk.close());

/** Of two people who look at a package without an account. */
const [ines, tom] = ['browser-of-ines-0001', 'browser-of-tom-00001'];

interface Gathered {
  id: string;
  items: string[];
  slugs: string[];
}

/** A shortlist of Claire's with a lake and a gaffer. */
async function gathered(more: Record<string, unknown> = {}): Promise<Gathered> {
  const details = { power: { amps: 32, phases: 3 }, noise: { level: 'quiet' }, authorities: ['commune'] };
  const lake = await buildLocation({ title: 'Lac Pavin', details });
  const gaffer = await buildTechnician({ title: 'Noé Vidal' });
  const { body } = await claire
    .post('/api/shortlists')
    .send({
      title: 'Les Heures blanches',
      company: 'Films du Tilleul',
      intro: 'Deux propositions.',
      items: [{ slug: lake.slug, pitch: 'Scènes 12 et 13.' }, { slug: gaffer.slug }],
      ...more,
    })
    .expect(201);
  return { id: body.id, items: body.items.map(({ id }: { id: string }) => id), slugs: [lake.slug, gaffer.slug] };
}

async function share(id: string, more: Record<string, unknown> = {}): Promise<{ share: ShareView; token: string }> {
  const { body } = await claire
    .post(`/api/shortlists/${id}/shares`)
    .send({ label: 'Ines, réalisatrice', lang: 'fr', ...more })
    .expect(201);
  return { share: body.share, token: new URL(body.url).pathname.replace('/shared/', '') };
}

const read = (token: string) => desk.visitor.get(`/api/shared/${token}`);
const sharesOf = async (id: string): Promise<ShareView[]> =>
  (await claire.get(`/api/shortlists/${id}/shares`)).body.shares;

describe('a link', () => {
  test('opens the package for somebody without an account, and no cache keeps it', async () => {
    const { id, items, slugs } = await gathered();
    const { token } = await share(id);

    const { status, body, headers } = await read(token);

    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
    expect(body).toMatchObject({
      open: true,
      package: {
        title: 'Les Heures blanches',
        company: 'Films du Tilleul',
        preparedBy: 'Claire Bonnefoy',
        masked: false,
        withdrawn: 0,
        replies: true,
        items: [
          {
            id: items[0],
            number: 1,
            title: { fr: 'Lac Pavin' },
            slug: slugs[0],
            pitch: 'Scènes 12 et 13.',
            radiusKm: 0,
          },
          { id: items[1], number: 2, kind: 'technician', title: { fr: 'Noé Vidal' } },
        ],
      },
    });
    const [lake] = body.package.items;
    expect(lake.facts).toEqual([
      { fr: '32\u00a0A tri', en: '32\u00a0A three-phase' },
      { fr: 'Calme', en: 'Quiet' },
      { fr: 'Autorisation\u202f: commune', en: 'Permission: town' },
    ]);
  });

  test('is told once, and kept as a hash only', async () => {
    const { id } = await gathered();
    const { token } = await share(id, { password: 'six lacs ronds' });
    const kept = JSON.stringify(await Share.find({ shortlist: id }).lean());
    expect({ token: kept.includes(token), password: kept.includes('six lacs ronds') }).toEqual({
      token: false,
      password: false,
    });
    expect(JSON.stringify(await sharesOf(id))).not.toContain(token);
  });

  test('goes out by letter without its password', async () => {
    const { id } = await gathered();
    const to = 'ines@film.example';
    await share(id, { to, password: 'six lacs ronds', lang: 'en' });
    const [letter] = await desk.letters(to);
    expect(letter).toMatchObject({
      lang: 'en',
      secret: true,
      subject: '“Les Heures blanches”: a scouting package for you',
    });
    expect(JSON.stringify(letter)).not.toContain('six lacs ronds');
    expect((await read(linkIn(letter).replace('/shared/', ''))).body).toEqual({ open: false });
  });

  test('is made, listed and revoked by those who gather and by nobody else', async () => {
    const { id } = await gathered();
    const { share: made } = await share(id);
    for (const reader of [stranger, await desk.as('staff')]) {
      expect((await reader.get(`/api/shortlists/${id}/shares`)).status).toBe(404);
      expect((await reader.post(`/api/shortlists/${id}/shares`).send({ label: 'Moi', lang: 'fr' })).status).toBe(404);
      expect((await reader.delete(`/api/shortlists/${id}/shares/${made.id}`)).status).toBe(404);
      expect((await reader.get(`/api/shortlists/${id}/package`)).status).toBe(404);
      expect((await reader.get(`/api/shortlists/${id}/replies`)).status).toBe(404);
    }
  });

  const ends: [string, (made: { id: string; share: ShareView }) => Promise<unknown>][] = [
    ['is revoked', ({ id, share: { id: made } }) => claire.delete(`/api/shortlists/${id}/shares/${made}`).expect(200)],
    ['is over', ({ share: { id } }) => Share.updateOne({ _id: id }, { expiresAt: new Date(Date.now() - 1000) })],
    ['leads to a deleted shortlist', ({ id }) => claire.delete(`/api/shortlists/${id}`).expect(200)],
    [
      'leads to one that was deleted and brought back',
      async ({ id }) => {
        await claire.delete(`/api/shortlists/${id}`).expect(200);
        await claire.post(`/api/shortlists/${id}/restore`).expect(200);
      },
    ],
    ['was made by somebody who left', ({ id }) => Shortlist.updateOne({ _id: id }, { owner: stranger.id })],
    [
      'was made by an account that is gone',
      ({ share: { id } }) => Share.updateOne({ _id: id }, { madeBy: 'f'.repeat(24) }),
    ],
  ];
  test.each(ends)('that %s tells nothing any more', async (_what, end) => {
    const made = await gathered();
    const { token, share: view } = await share(made.id);
    await end({ id: made.id, share: view });

    const paths = ['', '/replies', '/files/pdf', '/files/csv', '/files/gpx', '/files/kml', '/files/ics'];
    for (const path of paths) {
      const { status, body } = await desk.visitor.get(`/api/shared/${token}${path}`);
      expect({ path, status, detail: body.detail }).toEqual({ path, status: 404, detail: 'There is no such package' });
    }
    const vote = { reader: ines, name: 'Ines', vote: 'yes' };
    expect((await desk.visitor.put(`/api/shared/${token}/votes/${made.items[0]}`).send(vote)).status).toBe(404);
    expect((await desk.visitor.post(`/api/shared/${token}/seen`).send({ reader: ines })).status).toBe(404);
  });

  test('stays a month for its receipts, then goes with all that was said through it', async () => {
    const { id } = await gathered();
    const { share: made } = await share(id);
    await claire.delete(`/api/shortlists/${id}/shares/${made.id}`).expect(200);
    const days = (count: number) => new Date(Date.now() + count * 86_400_000);
    await sweepShares(days(29));
    expect(await sharesOf(id)).toHaveLength(1);
    await sweepShares(days(31));
    expect(await sharesOf(id)).toEqual([]);
  });
});

describe('a password', () => {
  test('is asked for before anything is told, once a browser', async () => {
    const { id, items } = await gathered({ scoutingDay: '2026-10-12' });
    const { token } = await share(id, { password: 'six lacs ronds' });
    const browser = agent(desk.app);

    expect((await browser.get(`/api/shared/${token}`)).body).toEqual({ open: false });
    for (const path of ['/replies', '/files/pdf', '/files/csv', '/files/ics', `/pictures/${items[0]}-x/640.webp`]) {
      expect({ path, status: (await browser.get(`/api/shared/${token}${path}`)).status }).toEqual({
        path,
        status: 403,
      });
    }
    const wrong = await browser.post(`/api/shared/${token}/open`).send({ password: 'sept lacs' });
    expect(wrong).toMatchObject({
      status: 400,
      body: { fields: { password: expect.stringContaining('Not the password') } },
    });

    const right = await browser.post(`/api/shared/${token}/open`).send({ password: 'six lacs ronds' });
    expect(right.body).toMatchObject({ open: true, package: { title: 'Les Heures blanches' } });
    expect((await browser.get(`/api/shared/${token}`)).body.open).toBe(true);
    expect((await browser.get(`/api/shared/${token}/files/csv`)).status).toBe(200);
    expect((await read(token)).body).toEqual({ open: false });
  });

  test('cannot be guessed without end', async () => {
    const { id } = await gathered();
    const { token } = await share(id, { password: 'six lacs ronds' });
    const app = createApp({ ...desk.outside, limits: { sharePasswordsByShare: { points: 2, seconds: 900 } } });
    const guess = () => agent(app).post(`/api/shared/${token}/open`).send({ password: 'un lac' });
    expect([(await guess()).status, (await guess()).status, (await guess()).status]).toEqual([400, 400, 429]);
  });
});

describe('receipts', () => {
  test('count people, not visits, and not a program that fetches the address', async () => {
    const { id } = await gathered();
    const { token } = await share(id);
    await read(token);
    const seen = (reader: string, name?: string) =>
      desk.visitor.post(`/api/shared/${token}/seen`).send({ reader, name });

    expect((await seen(ines)).body).toEqual({ people: 1 });
    expect((await seen(ines, 'Ines')).body).toEqual({ people: 1 });
    expect((await seen(tom)).body).toEqual({ people: 2 });

    const [{ seen: receipts } = { seen: [] }] = await sharesOf(id);
    expect(receipts).toMatchObject([
      { name: '', times: 1 },
      { name: 'Ines', times: 2 },
    ]);
    expect((await read(token)).body.package.seen).toMatchObject({ people: 2 });
    expect(JSON.stringify(await Share.find({ shortlist: id }).lean())).not.toContain(ines);
  });
});

describe('comments and votes', () => {
  test('are given without an account, taken back by who gave them, and answered by the team', async () => {
    const { id, items } = await gathered();
    const { token, share: made } = await share(id);
    const [lake = ''] = items;
    const comment = (reader: string, name: string, text: string) =>
      desk.visitor.post(`/api/shared/${token}/comments`).send({ reader, name, item: lake, text }).expect(201);
    const vote = (reader: string, name: string, said: string | null) =>
      desk.visitor.put(`/api/shared/${token}/votes/${lake}`).send({ reader, name, vote: said }).expect(200);

    await comment(ines, 'Ines R.', 'La brume est-elle sûre fin septembre ?');
    await vote(ines, 'Ines R.', 'maybe');
    await vote(ines, 'Ines R.', 'yes');
    const { body } = await vote(tom, 'Tom', 'no');
    expect(body.votes[lake]).toEqual({
      counts: { yes: 1, maybe: 0, no: 1 },
      names: { yes: ['Ines R.'], maybe: [], no: ['Tom'] },
      mine: 'no',
    });
    expect(body.comments).toMatchObject([{ name: 'Ines R.', mine: false, fromSender: false }]);

    const answer = { share: made.id, item: lake, text: 'Un matin sur trois ; prévoir deux levers.' };
    const team = await claire.post(`/api/shortlists/${id}/replies`).send(answer).expect(201);
    expect(team.body.comments).toMatchObject([
      { name: 'Ines R.', shareLabel: 'Ines, réalisatrice' },
      { name: 'Claire Bonnefoy', fromSender: true },
    ]);
    const told = await desk.visitor.get(`/api/shared/${token}/replies?reader=${ines}`);
    expect(told.body.comments).toMatchObject([
      { mine: true },
      { name: 'Claire Bonnefoy', fromSender: true, mine: false },
    ]);

    const [{ id: first } = { id: '' }, { id: second } = { id: '' }] = told.body.comments as { id: string }[];
    const take = (comment: string, reader: string) =>
      desk.visitor.delete(`/api/shared/${token}/comments/${comment}?reader=${reader}`);
    expect([(await take(first, tom)).status, (await take(second, ines)).status]).toEqual([404, 404]);
    expect((await take(first, ines)).body.comments).toHaveLength(1);
    await vote(tom, 'Tom', null);
    const { body: votes } = await claire.get(`/api/shortlists/${id}/replies`);
    expect(votes.votes).toEqual([
      { item: lake, share: made.id, shareLabel: 'Ines, réalisatrice', name: 'Ines R.', vote: 'yes' },
    ]);
    expect((await claire.delete(`/api/shortlists/${id}/replies/${second}`)).body.comments).toEqual([]);
  });

  test('are heard by those who hold the same link only', async () => {
    const { id, items } = await gathered();
    const [one, other] = [await share(id), await share(id)];
    const said = { reader: ines, name: 'Ines', item: items[0], text: 'Magnifique' };
    await desk.visitor.post(`/api/shared/${one.token}/comments`).send(said).expect(201);
    expect((await desk.visitor.get(`/api/shared/${other.token}/replies?reader=${ines}`)).body.comments).toEqual([]);
  });

  test('are not taken where none are wanted, nor of an entry that is not in the package', async () => {
    const { id, items } = await gathered();
    const { token } = await share(id, { replies: false });
    const { token: open } = await share(id);
    const said = { reader: ines, name: 'Ines', text: 'Magnifique' };
    const send = (where: string, item?: string) =>
      desk.visitor.post(`/api/shared/${where}/comments`).send({ ...said, item });
    expect([(await send(token, items[0])).status, (await send(open, 'a'.repeat(24))).status]).toEqual([404, 404]);
  });

  test('of two at the same moment both are kept', async () => {
    const { id, items } = await gathered();
    const { token } = await share(id);
    const [lake, gaffer] = items;
    const put = (item: string | undefined, reader: string) =>
      desk.visitor.put(`/api/shared/${token}/votes/${item}`).send({ reader, name: reader, vote: 'yes' });
    await Promise.all([put(lake, ines), put(lake, tom), put(gaffer, ines), put(gaffer, tom)]);
    expect((await sharesOf(id))[0]).toMatchObject({ votes: 4 });
  });
});

describe('what is withdrawn', () => {
  test('is gone from every representation at once, with what was said of it', async () => {
    const { id, items, slugs } = await gathered({ scoutingDay: '2026-10-12' });
    const { token } = await share(id);
    const said = { reader: ines, name: 'Ines', item: items[0], text: 'Le Pavin, oui' };
    await desk.visitor.post(`/api/shared/${token}/comments`).send(said).expect(201);
    const staff = await desk.as('staff');
    await staff.post(`/api/listings/${slugs[0]}/archive`).send({ reason: 'Fermé' }).expect(200);

    const page = await read(token);
    expect(page.body.package).toMatchObject({ withdrawn: 1, items: [{ number: 1, title: { fr: 'Noé Vidal' } }] });
    expect(page.text).not.toMatch(/Pavin|Scènes 12/);
    for (const format of ['csv', 'gpx', 'kml', 'ics']) {
      const { body } = await desk.visitor.get(`/api/shared/${token}/files/${format}`).responseType('blob').expect(200);
      expect({ format, told: /Pavin|Scènes 12/.test(body.toString('utf8')) }).toEqual({ format, told: false });
    }
    const { body: pdf } = await desk.visitor.get(`/api/shared/${token}/files/pdf`).responseType('blob').expect(200);
    expect(readPdf(pdf).words).not.toMatch(/Pavin|Scènes 12/);
    expect(
      (
        await desk.visitor
          .put(`/api/shared/${token}/votes/${items[0]}`)
          .send({ reader: ines, name: 'Ines', vote: 'yes' })
      ).status,
    ).toBe(404);
  });
});

describe('files of one’s own', () => {
  test('are a photo book with a place a page, a sheet without formulas, a map and a calendar', async () => {
    const { id, items } = await gathered({ scoutingDay: '2026-10-12' });
    await claire.patch(`/api/shortlists/${id}/items/${items[1]}`).send({ pitch: '=HYPERLINK("http://x")' }).expect(200);
    const take = async (format: string): Promise<Buffer> =>
      (await claire.get(`/api/shortlists/${id}/package/${format}?lang=en`).responseType('blob').expect(200)).body;

    const pdf = readPdf(await take('pdf'));
    expect(pdf.pages).toBe(3);
    for (const words of ['Les Heures blanches', 'Lac Pavin', 'Noé Vidal', 'Scouting package'])
      expect(pdf.words).toContain(words);
    const csv = (await take('csv')).toString('utf8');
    expect(csv.startsWith('\uFEFF"No.","Kind","Name"')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect((await take('gpx')).toString('utf8')).toContain('<wpt lat="45.7772" lon="3.087"><name>1. Lac Pavin</name>');
    expect((await take('kml')).toString('utf8')).toContain('<Point><coordinates>3.087,45.7772</coordinates></Point>');
    const ics = (await take('ics')).toString('utf8');
    expect(ics).toContain('DTSTART;VALUE=DATE:20261012');
    expect(ics).toContain('SUMMARY:Scouting: Les Heures blanches');
  });

  test('have no calendar without a scouting day, and say so', async () => {
    const { id } = await gathered();
    const { status, body } = await claire.get(`/api/shortlists/${id}/package/ics`);
    expect({ status, detail: body.detail }).toEqual({
      status: 409,
      detail: expect.stringContaining('no scouting day'),
    });
  });

  test('leave out what was refused', async () => {
    const { id, items } = await gathered();
    await claire.patch(`/api/shortlists/${id}/items/${items[0]}`).send({ status: 'refused' }).expect(200);
    const { body } = await claire.get(`/api/shortlists/${id}/package`);
    expect(body).toMatchObject({ withdrawn: 0, items: [{ id: items[1], number: 1 }] });
  });
});

test('a maker’s account that is deleted takes its links along', async () => {
  const gone = await desk.as('member');
  const { body } = await gone.post('/api/shortlists').send({ title: 'Sans suite' }).expect(201);
  const made = await gone.post(`/api/shortlists/${body.id}/shares`).send({ label: 'Tom', lang: 'en' }).expect(201);
  const path = new URL(made.body.url).pathname.replace('/shared/', '/api/shared/');
  expect((await desk.visitor.get(path)).status).toBe(200);
  await Account.deleteOne({ _id: gone.id });
  expect((await desk.visitor.get(path)).status).toBe(404);
});
